import type { Lines } from './line.ts';

export const rfc3911: Lines = {
  rfc: 3911,
  lines: [
    {
      section: '7.1',
      text: 'Join: 98732@sip.example.com\r\n       ;from-tag=r33th4x0r\r\n       ;to-tag=ff87ff',
      value: { callId: '98732@sip.example.com', params: { toTag: 'ff87ff', fromTag: 'r33th4x0r', others: [] } },
    },
    {
      section: '7.1',
      text: 'Join: 12adf2f34456gs5;to-tag=12345;from-tag=54321',
      value: { callId: '12adf2f34456gs5', params: { toTag: '12345', fromTag: '54321', others: [] } },
    },
    {
      section: '7.1',
      text: 'Join: 87134@192.0.2.23;to-tag=24796;from-tag=0',
      value: { callId: '87134@192.0.2.23', params: { toTag: '24796', fromTag: '0', others: [] } },
    },
    {
      section: '8',
      text: 'Join: 7@c.example.org;to-tag=xyz;from-tag=pdq',
      value: { callId: '7@c.example.org', params: { toTag: 'xyz', fromTag: 'pdq', others: [] } },
    },
  ],
};
