import type { Lines } from './line.ts';

export const rfc8262: Lines = {
  rfc: 8262,
  lines: [{ section: '3.4.3', text: 'Content-ID: <cn35t8jf02@example.com>', value: 'cn35t8jf02@example.com' }],
};
