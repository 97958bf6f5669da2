import type { Lines } from './line.ts';

export const rfc5627: Lines = {
  rfc: 5627,
  lines: [
    {
      section: '3.2',
      text: 'Contact: <sip:callee@192.0.2.2>\r\n ;+sip.instance="<urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6>"',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sip', user: 'callee', host: '192.0.2.2', params: { others: [] }, headers: [] },
          params: { sipInstance: 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6', others: [] },
        },
      ],
    },
    {
      section: '9',
      text: 'Contact: <sip:callee@example.com;gr=urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'callee',
            host: 'example.com',
            params: { gr: 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6', others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
    {
      section: '9',
      text: 'Contact: <sip:caller@example.com;gr=hdg7777ad7aflzig8sf7>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'caller',
            host: 'example.com',
            params: { gr: 'hdg7777ad7aflzig8sf7', others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
  ],
};
