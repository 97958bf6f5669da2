import type { Lines } from './line.ts';

export const rfc7316: Lines = {
  rfc: 7316,
  lines: [
    {
      section: '7',
      text: 'P-Private-Network-Indication: example.com',
      value: { domain: 'example.com', params: { others: [] } },
    },
  ],
};
