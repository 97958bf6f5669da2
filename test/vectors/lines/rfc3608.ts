import type { Lines } from './line.ts';

export const rfc3608: Lines = {
  rfc: 3608,
  lines: [
    {
      section: '6.4.1',
      text: 'Service-Route: <sip:P2.HOME.EXAMPLE.COM;lr>,\r\n                <sip:HSP.HOME.EXAMPLE.COM;lr>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            host: 'P2.HOME.EXAMPLE.COM',
            params: { lr: true, others: [] },
            headers: [],
          },
          params: { others: [] },
        },
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            host: 'HSP.HOME.EXAMPLE.COM',
            params: { lr: true, others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
  ],
};
