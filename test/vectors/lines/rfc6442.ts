import type { Lines } from './line.ts';

export const rfc6442: Lines = {
  rfc: 6442,
  lines: [
    {
      section: '4.2',
      text: 'Geolocation-Routing: no',
      value: 'no',
    },
    {
      section: '4.4',
      text: 'Geolocation-Error: 100 ; code="Cannot Process Location"',
      value: { code: 100, params: { code: 'Cannot Process Location', others: [] } },
    },
    {
      section: '4.4',
      text: 'Geolocation-Error: 200 ; code="Permission To Use Location\r\n                                  Information"',
      value: { code: 200, params: { code: 'Permission To Use Location Information', others: [] } },
    },
    {
      section: '4.4',
      text: 'Geolocation-Error: 300 ; code="Dereference Failure"',
      value: { code: 300, params: { code: 'Dereference Failure', others: [] } },
    },
    {
      section: '4.4',
      text: 'Geolocation-Error: 201 ; code="Permission To Retransmit Location\r\n                                  Information to a Third Party"',
      value: {
        code: 201,
        params: { code: 'Permission To Retransmit Location Information to a Third Party', others: [] },
      },
    },
    {
      section: '4.4',
      text: 'Geolocation-Error: 202 ; code="Permission to Route based on Location\r\n                                  Information"',
      value: { code: 202, params: { code: 'Permission to Route based on Location Information', others: [] } },
    },
    {
      section: '5.1',
      text: 'Geolocation: <cid:target123@atlanta.example.com>',
      value: [{ uri: { kind: 'other', scheme: 'cid', rest: 'target123@atlanta.example.com' }, params: { others: [] } }],
    },
    {
      section: '5.1',
      text: 'Geolocation: <sips:target123@server5.atlanta.example.com>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sips',
            user: 'target123',
            host: 'server5.atlanta.example.com',
            params: { others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
  ],
};
