import type { Lines } from './line.ts';

export const rfc7463: Lines = {
  rfc: 7463,
  lines: [
    {
      section: '4.2',
      text: 'Alert-Info: <urn:alert:service:normal>;appearance=1',
      value: [
        { uri: { kind: 'other', scheme: 'urn', rest: 'alert:service:normal' }, params: { appearance: 1, others: [] } },
      ],
    },
  ],
};
