import type { Lines } from './line.ts';

export const rfc7614: Lines = {
  rfc: 7614,
  lines: [
    {
      section: '4.8',
      text: 'Refer-Events-At: <sips:vPT3izGmo8NTxaPADRZvEAY22BKx@example.com;gr>',
      value: {
        uri: {
          kind: 'sip',
          scheme: 'sips',
          user: 'vPT3izGmo8NTxaPADRZvEAY22BKx',
          host: 'example.com',
          params: { gr: true, others: [] },
          headers: [],
        },
        params: { others: [] },
      },
    },
    {
      section: '4.8',
      text: 'Refer-Events-At: sip:wsXa9mkHtPcGu8@example.com',
      malformed: 'The RFC prints it as invalid: the rule "mandates the use of the angle brackets".',
    },
  ],
};
