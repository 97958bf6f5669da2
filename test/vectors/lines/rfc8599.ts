import type { Lines } from './line.ts';

export const rfc8599: Lines = {
  rfc: 8599,
  lines: [
    {
      section: '1',
      text: 'Contact: <sip:alice@alicemobile.example.com;\r\n pn-provider=acme;\r\n pn-param=acme-param;\r\n pn-prid=ZTY4ZDJlMzODE1NmUgKi0K>',
      malformed: 'The print folds the line inside of the URI, which has no white space.',
    },
    {
      section: '4.1.4',
      text: 'Feature-Caps: *;+sip.pns="acme";+sip.pnsreg="121"',
      value: [
        {
          params: {
            others: [
              ['+sip.pns', '"acme"'],
              ['+sip.pnsreg', '"121"'],
            ],
          },
        },
      ],
    },
  ],
};
