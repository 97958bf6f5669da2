import type { Lines } from './line.ts';

export const rfc5839: Lines = {
  rfc: 5839,
  lines: [
    {
      section: '5.2',
      text: 'Suppress-If-Match: b4cf7',
      value: 'b4cf7',
    },
    {
      section: '5.2',
      text: 'Suppress-If-Match: *',
      value: '*',
    },
    {
      section: '5.4',
      text: 'Suppress-If-Match: f2e45',
      value: 'f2e45',
    },
    {
      section: '5.4',
      text: 'Subscription-State: terminated',
      value: { state: 'terminated', params: { others: [] } },
    },
    {
      section: '5.5',
      text: 'Suppress-If-Match: ega23',
      value: 'ega23',
    },
    {
      section: '5.6',
      text: 'Suppress-If-Match: aba91',
      value: 'aba91',
    },
  ],
};
