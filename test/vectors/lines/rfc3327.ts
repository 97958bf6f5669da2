import type { Lines } from './line.ts';

export const rfc3327: Lines = {
  rfc: 3327,
  lines: [
    {
      section: '5.5.1',
      text: 'Path: <sip:P1.EXAMPLEVISITED.COM;lr>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            host: 'P1.EXAMPLEVISITED.COM',
            params: { lr: true, others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
    {
      section: '5.5.1',
      text: 'Path: <sip:P3.EXAMPLEHOME.COM;lr>,<sip:P1.EXAMPLEVISITED.COM;lr>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            host: 'P3.EXAMPLEHOME.COM',
            params: { lr: true, others: [] },
            headers: [],
          },
          params: { others: [] },
        },
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            host: 'P1.EXAMPLEVISITED.COM',
            params: { lr: true, others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
  ],
};
