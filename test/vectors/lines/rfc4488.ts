import type { Lines } from './line.ts';

export const rfc4488: Lines = {
  rfc: 4488,
  lines: [
    {
      section: '6',
      text: 'Refer-Sub: false',
      value: { value: false, params: { others: [] } },
    },
  ],
};
