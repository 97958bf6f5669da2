import type { Lines } from './line.ts';

export const rfc6140: Lines = {
  rfc: 6140,
  lines: [
    {
      section: '8.1',
      text: 'Contact: <sip:198.51.100.3:5060;bnc>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            host: '198.51.100.3',
            port: 5060,
            params: { bnc: true, others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
    {
      section: '8.2',
      text: 'Contact: <sip:pbx.example;bnc>',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sip', host: 'pbx.example', params: { bnc: true, others: [] }, headers: [] },
          params: { others: [] },
        },
      ],
    },
  ],
};
