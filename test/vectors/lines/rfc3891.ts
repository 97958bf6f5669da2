import type { Lines } from './line.ts';

export const rfc3891: Lines = {
  rfc: 3891,
  lines: [
    {
      section: '1',
      text: 'Replaces: 425928@bobster.example.org;to-tag=7743;from-tag=6472',
      value: { callId: '425928@bobster.example.org', params: { toTag: '7743', fromTag: '6472', others: [] } },
    },
    {
      section: '6.1',
      text: 'Replaces: 98732@sip.example.com\r\n          ;from-tag=r33th4x0r\r\n          ;to-tag=ff87ff',
      value: { callId: '98732@sip.example.com', params: { toTag: 'ff87ff', fromTag: 'r33th4x0r', others: [] } },
    },
    {
      section: '6.1',
      text: 'Replaces: 12adf2f34456gs5;to-tag=12345;from-tag=54321;early-only',
      value: { callId: '12adf2f34456gs5', params: { toTag: '12345', fromTag: '54321', earlyOnly: true, others: [] } },
    },
    {
      section: '6.1',
      text: 'Replaces: 87134@171.161.34.23;to-tag=24796;from-tag=0',
      value: { callId: '87134@171.161.34.23', params: { toTag: '24796', fromTag: '0', others: [] } },
    },
    {
      section: '7.1',
      text: 'Replaces: 425928@phone.example.org\r\n ;to-tag=7743;from-tag=6472;early-only',
      value: {
        callId: '425928@phone.example.org',
        params: { toTag: '7743', fromTag: '6472', earlyOnly: true, others: [] },
      },
    },
  ],
};
