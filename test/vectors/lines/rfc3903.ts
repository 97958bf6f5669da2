import type { Lines } from './line.ts';

export const rfc3903: Lines = {
  rfc: 3903,
  lines: [
    {
      section: '14',
      text: 'SIP-ETag: dx200xyz',
      value: 'dx200xyz',
    },
    {
      section: '14',
      text: 'SIP-If-Match: dx200xyz',
      value: 'dx200xyz',
    },
    {
      section: '14',
      text: 'SIP-ETag: kwj449x',
      value: 'kwj449x',
    },
    {
      section: '14',
      text: 'SIP-ETag: qwi982ks',
      value: 'qwi982ks',
    },
  ],
};
