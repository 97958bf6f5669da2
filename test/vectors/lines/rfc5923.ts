import type { Lines } from './line.ts';

export const rfc5923: Lines = {
  rfc: 5923,
  lines: [
    {
      section: '5',
      text: 'Via: SIP/2.0/TLS p1.example.com;branch=z9hG4bKa7c8dze;alias',
      value: [
        {
          protocol: 'SIP',
          version: '2.0',
          transport: 'TLS',
          host: 'p1.example.com',
          params: { branch: 'z9hG4bKa7c8dze', alias: true, others: [] },
        },
      ],
    },
    {
      section: '5',
      text: 'Via: SIP/2.0/TLS p1.example.com;branch=z9hG4bKa7c8dze;alias;\r\n received=192.0.2.1',
      value: [
        {
          protocol: 'SIP',
          version: '2.0',
          transport: 'TLS',
          host: 'p1.example.com',
          params: { received: '192.0.2.1', branch: 'z9hG4bKa7c8dze', alias: true, others: [] },
        },
      ],
    },
  ],
};
