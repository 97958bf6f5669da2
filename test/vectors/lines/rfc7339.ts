import type { Lines } from './line.ts';

export const rfc7339: Lines = {
  rfc: 7339,
  lines: [
    {
      section: '6',
      text: 'Via: SIP/2.0/TLS p1.example.net;\r\n branch=z9hG4bK2d4790.1;oc;oc-algo="loss,A"',
      value: [
        {
          protocol: 'SIP',
          version: '2.0',
          transport: 'TLS',
          host: 'p1.example.net',
          params: { branch: 'z9hG4bK2d4790.1', oc: true, ocAlgo: ['loss', 'A'], others: [] },
        },
      ],
    },
    {
      section: '6',
      text: 'Via: SIP/2.0/TLS p1.example.net;\r\n branch=z9hG4bK2d4790.1;received=192.0.2.111;\r\n oc=0;oc-algo="loss";oc-validity=0',
      value: [
        {
          protocol: 'SIP',
          version: '2.0',
          transport: 'TLS',
          host: 'p1.example.net',
          params: {
            received: '192.0.2.111',
            branch: 'z9hG4bK2d4790.1',
            oc: 0,
            ocValidity: 0,
            ocAlgo: ['loss'],
            others: [],
          },
        },
      ],
    },
    {
      section: '6',
      text: 'Via: SIP/2.0/TLS p1.example.net;\r\n branch=z9hG4bK2d4790.3;received=192.0.2.111;\r\n oc=20;oc-algo="loss";oc-validity=500;\r\n oc-seq=1282321615.782',
      value: [
        {
          protocol: 'SIP',
          version: '2.0',
          transport: 'TLS',
          host: 'p1.example.net',
          params: {
            received: '192.0.2.111',
            branch: 'z9hG4bK2d4790.3',
            oc: 20,
            ocValidity: 500,
            ocSeq: '1282321615.782',
            ocAlgo: ['loss'],
            others: [],
          },
        },
      ],
    },
    {
      section: '6',
      text: 'Via: SIP/2.0/TLS p1.example.net;\r\n branch=z9hG4bK2d4790.4;received=192.0.2.111;\r\n oc=0;oc-algo="loss";oc-validity=0;oc-seq=1282321892.439',
      value: [
        {
          protocol: 'SIP',
          version: '2.0',
          transport: 'TLS',
          host: 'p1.example.net',
          params: {
            received: '192.0.2.111',
            branch: 'z9hG4bK2d4790.4',
            oc: 0,
            ocValidity: 0,
            ocSeq: '1282321892.439',
            ocAlgo: ['loss'],
            others: [],
          },
        },
      ],
    },
  ],
};
