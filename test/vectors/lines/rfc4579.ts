import type { Lines } from './line.ts';

export const rfc4579: Lines = {
  rfc: 4579,
  lines: [
    { section: '5.1', text: 'Allow-Events: dialog, conference', value: ['dialog', 'conference'] },
    { section: '5.13', text: 'Allow-Events: refer, conference', value: ['refer', 'conference'] },
  ],
};
