import type { Lines } from './line.ts';

export const rfc5360: Lines = {
  rfc: 5360,
  lines: [
    {
      section: '5.9.3',
      text: 'Permission-Missing: sip:C@example.com',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sip', user: 'C', host: 'example.com', params: { others: [] }, headers: [] },
          params: { others: [] },
        },
      ],
    },
    {
      section: '5.11.2',
      text: 'Trigger-Consent: sip:123@relay.example.com\r\n                 ;target-uri="sip:friends@relay.example.com"',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: '123',
            host: 'relay.example.com',
            params: { others: [] },
            headers: [],
          },
          params: { targetUri: 'sip:friends@relay.example.com', others: [] },
        },
      ],
    },
  ],
};
