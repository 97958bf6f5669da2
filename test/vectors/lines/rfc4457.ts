import type { Lines } from './line.ts';

export const rfc4457: Lines = {
  rfc: 4457,
  lines: [
    {
      section: '4',
      text: 'P-User-Database: <aaa://host.example.com;transport=tcp>',
      value: {
        uri: { kind: 'other', scheme: 'aaa', rest: '//host.example.com;transport=tcp' },
        params: { others: [] },
      },
    },
  ],
};
