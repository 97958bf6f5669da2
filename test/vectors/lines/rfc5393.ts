import type { Lines } from './line.ts';

/** The RFC has no message, but header lines in its figures. */
export const rfc5393: Lines = {
  rfc: 5393,
  lines: [
    { section: '5.2', text: 'Max-Breadth: 60', value: 60 },
    { section: '5.2', text: 'Max-Breadth: 30', value: 30 },
  ],
};
