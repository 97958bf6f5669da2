import type { Lines } from './line.ts';

export const rfc3486: Lines = {
  rfc: 3486,
  lines: [
    {
      section: '2',
      text: 'Via: SIP/2.0/UDP server1.foo.com:5060;branch=z9hG4bK87a7;comp=sigcomp',
      value: [
        {
          protocol: 'SIP',
          version: '2.0',
          transport: 'UDP',
          host: 'server1.foo.com',
          port: 5060,
          params: { branch: 'z9hG4bK87a7', comp: 'sigcomp', others: [] },
        },
      ],
    },
  ],
};
