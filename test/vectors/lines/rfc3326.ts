import type { Lines } from './line.ts';

export const rfc3326: Lines = {
  rfc: 3326,
  lines: [
    {
      section: '2',
      text: 'Reason: SIP ;cause=200 ;text="Call completed elsewhere"',
      value: [{ protocol: 'SIP', params: { cause: 200, text: 'Call completed elsewhere', others: [] } }],
    },
    {
      section: '2',
      text: 'Reason: Q.850 ;cause=16 ;text="Terminated"',
      value: [{ protocol: 'Q.850', params: { cause: 16, text: 'Terminated', others: [] } }],
    },
    {
      section: '2',
      text: 'Reason: SIP ;cause=600 ;text="Busy Everywhere"',
      value: [{ protocol: 'SIP', params: { cause: 600, text: 'Busy Everywhere', others: [] } }],
    },
    {
      section: '2',
      text: 'Reason: SIP ;cause=580 ;text="Precondition Failure"',
      value: [{ protocol: 'SIP', params: { cause: 580, text: 'Precondition Failure', others: [] } }],
    },
  ],
};
