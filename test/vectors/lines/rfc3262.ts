import type { Lines } from './line.ts';

export const rfc3262: Lines = {
  rfc: 3262,
  lines: [
    {
      section: '7.1',
      text: 'RSeq: 988789',
      value: 988789,
    },
    {
      section: '7.2',
      text: 'RAck: 776656 1 INVITE',
      value: { response: 776656, sequence: 1, method: 'INVITE' },
    },
  ],
};
