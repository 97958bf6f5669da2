import type { Lines } from './line.ts';

export const rfc4411: Lines = {
  rfc: 4411,
  lines: [
    {
      section: '5',
      text: 'Reason: preemption ;cause=1 ;text="UA Preemption"',
      value: [{ protocol: 'preemption', params: { cause: 1, text: 'UA Preemption', others: [] } }],
    },
    {
      section: '5',
      text: 'Reason: preemption ;cause=2 ;text="Reserved Resources Preempted"',
      value: [{ protocol: 'preemption', params: { cause: 2, text: 'Reserved Resources Preempted', others: [] } }],
    },
    {
      section: '5',
      text: 'Reason: preemption ;cause=3 ;text="Generic Preemption"',
      value: [{ protocol: 'preemption', params: { cause: 3, text: 'Generic Preemption', others: [] } }],
    },
    {
      section: '5',
      text: 'Reason: preemption ;cause=4 ;text="Non-IP Preemption"',
      value: [{ protocol: 'preemption', params: { cause: 4, text: 'Non-IP Preemption', others: [] } }],
    },
    {
      section: '5.2',
      text: 'Reason: Preemption :cause=2 ;text="Reserved Resources Preempted"',
      malformed: 'The print has a colon in place of the semicolon.',
    },
  ],
};
