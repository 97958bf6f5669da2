import type { Lines } from './line.ts';

export const rfc5367: Lines = {
  rfc: 5367,
  lines: [
    {
      section: '6',
      text: 'Call-Info: <http://xcap.example.com/your-list.xml>\r\n ;purpose=list-management',
      value: [
        {
          uri: { kind: 'other', scheme: 'http', rest: '//xcap.example.com/your-list.xml' },
          params: { purpose: 'list-management', others: [] },
        },
      ],
    },
  ],
};
