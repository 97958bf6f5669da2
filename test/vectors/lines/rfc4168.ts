import type { Lines } from './line.ts';

export const rfc4168: Lines = {
  rfc: 4168,
  lines: [
    {
      section: '4',
      text: 'Via: SIP/2.0/SCTP ws1234.example.com:5060',
      value: [
        {
          protocol: 'SIP',
          version: '2.0',
          transport: 'SCTP',
          host: 'ws1234.example.com',
          port: 5060,
          params: { others: [] },
        },
      ],
    },
    {
      section: '4',
      text: 'Via: SIP/2.0/TLS-SCTP ws1234.example.com:5060',
      value: [
        {
          protocol: 'SIP',
          version: '2.0',
          transport: 'TLS-SCTP',
          host: 'ws1234.example.com',
          port: 5060,
          params: { others: [] },
        },
      ],
    },
  ],
};
