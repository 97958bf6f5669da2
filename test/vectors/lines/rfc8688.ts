import type { Lines } from './line.ts';

export const rfc8688: Lines = {
  rfc: 8688,
  lines: [
    {
      section: '4.1',
      text: 'Call-Info: <https://block.example.net/complaint-jws>;purpose=jwscard',
      value: [
        {
          uri: { kind: 'other', scheme: 'https', rest: '//block.example.net/complaint-jws' },
          params: { purpose: 'jwscard', others: [] },
        },
      ],
    },
    {
      section: '4.1',
      text: 'Feature-Caps: *;+sip.608',
      value: [{ params: { others: [['+sip.608', true]] } }],
    },
  ],
};
