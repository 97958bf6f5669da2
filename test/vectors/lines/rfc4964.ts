import type { Lines } from './line.ts';

export const rfc4964: Lines = {
  rfc: 4964,
  lines: [
    { section: '8.1', text: 'P-Answer-State: Unconfirmed', value: { state: 'Unconfirmed', params: { others: [] } } },
    { section: '8.1', text: 'P-Answer-State: Confirmed', value: { state: 'Confirmed', params: { others: [] } } },
  ],
};
