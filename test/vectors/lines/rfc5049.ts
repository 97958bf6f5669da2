import type { Lines } from './line.ts';

export const rfc5049: Lines = {
  rfc: 5049,
  lines: [
    {
      section: '9.1',
      text: 'Via: SIP/2.0/UDP server1.example.com:5060\r\n ;branch=z9hG4bK87a7\r\n ;comp=sigcomp\r\n ;sigcomp-id="urn:uuid:0C67446E-F1A1-11D9-94D3-000A95A0E128"',
      value: [
        {
          protocol: 'SIP',
          version: '2.0',
          transport: 'UDP',
          host: 'server1.example.com',
          port: 5060,
          params: {
            branch: 'z9hG4bK87a7',
            comp: 'sigcomp',
            sigcompId: 'urn:uuid:0C67446E-F1A1-11D9-94D3-000A95A0E128',
            others: [],
          },
        },
      ],
    },
    {
      section: '9.1',
      text: 'Via: SIP/2.0/UDP 192.0.2.247:2078;branch=z9hG4bK-et736vsjirav;\r\n rport;sigcomp-id="urn:uuid:2e5fdc76-00be-4314-8202-1116fa82a473"',
      value: [
        {
          protocol: 'SIP',
          version: '2.0',
          transport: 'UDP',
          host: '192.0.2.247',
          port: 2078,
          params: {
            branch: 'z9hG4bK-et736vsjirav',
            rport: true,
            sigcompId: 'urn:uuid:2e5fdc76-00be-4314-8202-1116fa82a473',
            others: [],
          },
        },
      ],
    },
    {
      section: '9.1',
      text: 'Contact: <sip:2145550500@192.0.2.247:2078;\r\n sigcomp-id=urn:uuid:2e5fdc76-00be-4314-8202-1116fa82a473>;\r\n q=1.0; expires=3600;\r\n +sip.instance="<urn:uuid:2e5fdc76-00be-4314-8202-1116fa82a473>"',
      malformed: 'The print folds the line inside of the URI, which has no white space.',
    },
  ],
};
