import type { Lines } from './line.ts';

export const rfc7118: Lines = {
  rfc: 7118,
  lines: [
    {
      section: '8.1',
      text: 'Via: SIP/2.0/WSS df7jal23ls0d.invalid;branch=z9hG4bKasudf',
      value: [
        {
          protocol: 'SIP',
          version: '2.0',
          transport: 'WSS',
          host: 'df7jal23ls0d.invalid',
          params: { branch: 'z9hG4bKasudf', others: [] },
        },
      ],
    },
    {
      section: '8.2',
      text: 'Route: <sip:proxy.example.com:443;transport=ws;lr>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            host: 'proxy.example.com',
            port: 443,
            params: { transport: 'ws', lr: true, others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
    {
      section: '8.2',
      text: 'Record-Route: <sip:proxy.example.com;transport=udp;lr>,\r\n <sip:h7kjh12s@proxy.example.com:443;transport=ws;lr>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            host: 'proxy.example.com',
            params: { transport: 'udp', lr: true, others: [] },
            headers: [],
          },
          params: { others: [] },
        },
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'h7kjh12s',
            host: 'proxy.example.com',
            port: 443,
            params: { transport: 'ws', lr: true, others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
    {
      section: '8.2',
      text: 'Via: SIP/2.0/WSS proxy.example.com:443;branch=z9hG4bKmma01m3r5',
      value: [
        {
          protocol: 'SIP',
          version: '2.0',
          transport: 'WSS',
          host: 'proxy.example.com',
          port: 443,
          params: { branch: 'z9hG4bKmma01m3r5', others: [] },
        },
      ],
    },
  ],
};
