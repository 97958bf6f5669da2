import type { Lines } from './line.ts';

export const rfc3325: Lines = {
  rfc: 3325,
  lines: [
    {
      section: '4',
      text: 'P-Asserted-Identity: "Cullen Jennings" <sip:fluffy@cisco.com>',
      value: [
        {
          displayName: 'Cullen Jennings',
          uri: { kind: 'sip', scheme: 'sip', user: 'fluffy', host: 'cisco.com', params: { others: [] }, headers: [] },
        },
      ],
    },
    {
      section: '10.1',
      text: 'P-Asserted-Identity: tel:+14085264000',
      value: [{ uri: { kind: 'tel', number: '+14085264000', params: { others: [] } } }],
    },
    {
      section: '10.2',
      text: 'P-Preferred-Identity: "Cullen Jennings" <sip:fluffy@cisco.com>',
      value: [
        {
          displayName: 'Cullen Jennings',
          uri: { kind: 'sip', scheme: 'sip', user: 'fluffy', host: 'cisco.com', params: { others: [] }, headers: [] },
        },
      ],
    },
    {
      section: '9.3',
      text: 'Privacy: id',
      value: ['id'],
    },
    {
      section: '10.2',
      text: 'P-Asserted-Identity: "Cullen Jennings" <sip:fluffy@vovida.org>',
      value: [
        {
          displayName: 'Cullen Jennings',
          uri: { kind: 'sip', scheme: 'sip', user: 'fluffy', host: 'vovida.org', params: { others: [] }, headers: [] },
        },
      ],
    },
  ],
};
