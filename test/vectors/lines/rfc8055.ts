import type { Lines } from './line.ts';

/** The same line twice: as printed, and with the last break taken out: "Line breaks are for display purposes only." */
export const rfc8055: Lines = {
  rfc: 8055,
  lines: [
    {
      section: '5.7',
      text: 'Via: SIP/2.0/UDP pc33.example.com;branch=z9hG4bK776;\r\n received-realm="myoperator:eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1N..\r\n dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"',
      value: [
        {
          protocol: 'SIP',
          version: '2.0',
          transport: 'UDP',
          host: 'pc33.example.com',
          params: {
            branch: 'z9hG4bK776',
            others: [
              [
                'received-realm',
                '"myoperator:eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1N..\r\n dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"',
              ],
            ],
          },
        },
      ],
    },
    {
      section: '5.7',
      text: 'Via: SIP/2.0/UDP pc33.example.com;branch=z9hG4bK776;\r\n received-realm="myoperator:eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1N..dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"',
      value: [
        {
          protocol: 'SIP',
          version: '2.0',
          transport: 'UDP',
          host: 'pc33.example.com',
          params: {
            branch: 'z9hG4bK776',
            receivedRealm:
              'myoperator:eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1N..dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
            others: [],
          },
        },
      ],
    },
  ],
};
