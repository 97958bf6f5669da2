import type { Lines } from './line.ts';

/** The print has empty lines between the parts of a line, which are left out. */
export const rfc7415: Lines = {
  rfc: 7415,
  lines: [
    {
      section: '4',
      text: 'Via: SIP/2.0/TLS p1.example.net;\r\n branch=z9hG4bK2d4790.1;received=192.0.2.111;\r\n oc;oc-algo="loss,rate"',
      value: [
        {
          protocol: 'SIP',
          version: '2.0',
          transport: 'TLS',
          host: 'p1.example.net',
          params: {
            received: '192.0.2.111',
            branch: 'z9hG4bK2d4790.1',
            oc: true,
            ocAlgo: ['loss', 'rate'],
            others: [],
          },
        },
      ],
    },
    {
      section: '4',
      text: 'Via: SIP/2.0/TLS p1.example.net;\r\n branch=z9hG4bK2d4790.1;received=192.0.2.111;\r\n oc=0;oc-algo="rate";oc-validity=0;\r\n oc-seq=1282321615.781',
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
            ocSeq: '1282321615.781',
            ocAlgo: ['rate'],
            others: [],
          },
        },
      ],
    },
    {
      section: '4',
      text: 'Via: SIP/2.0/TLS p1.example.net;\r\n branch=z9hG4bK2d4790.1;received=192.0.2.111;\r\n oc=150;oc-algo="rate";oc-validity=1000;\r\n oc-seq=1282321615.782',
      value: [
        {
          protocol: 'SIP',
          version: '2.0',
          transport: 'TLS',
          host: 'p1.example.net',
          params: {
            received: '192.0.2.111',
            branch: 'z9hG4bK2d4790.1',
            oc: 150,
            ocValidity: 1000,
            ocSeq: '1282321615.782',
            ocAlgo: ['rate'],
            others: [],
          },
        },
      ],
    },
  ],
};
