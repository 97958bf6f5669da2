import type { Lines } from './line.ts';

export const rfc6910: Lines = {
  rfc: 6910,
  lines: [
    {
      section: '8',
      text: 'Call-Info:<sip:456@z.b.com>;purpose=call-completion;m=NR',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sip', user: '456', host: 'z.b.com', params: { others: [] }, headers: [] },
          params: { purpose: 'call-completion', m: 'NR', others: [] },
        },
      ],
    },
  ],
};
