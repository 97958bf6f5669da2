import type { Lines } from './line.ts';

export const rfc7329: Lines = {
  rfc: 7329,
  lines: [
    {
      section: '8',
      text: 'Session-ID: f81d4fae7dec11d0a76500a0c91e6bf6',
      value: { localUuid: 'f81d4fae7dec11d0a76500a0c91e6bf6', params: { others: [] } },
    },
  ],
};
