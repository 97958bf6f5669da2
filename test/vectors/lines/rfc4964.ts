import type { Lines } from './line.ts';

export const rfc4964: Lines = {
  rfc: 4964,
  lines: [
    {
      section: '8',
      text: 'P-Answer-State: Unconfirmed',
      value: { state: 'Unconfirmed', params: { others: [] } },
    },
  ],
};
