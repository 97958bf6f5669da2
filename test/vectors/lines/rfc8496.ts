import type { Lines } from './line.ts';

export const rfc8496: Lines = {
  rfc: 8496,
  lines: [
    {
      section: '5.3',
      text: 'P-Charge-Info: <sip:+14075550134@example.net;user=phone>',
      value: {
        uri: {
          kind: 'sip',
          scheme: 'sip',
          user: '+14075550134',
          host: 'example.net',
          params: { user: 'phone', others: [] },
          headers: [],
        },
      },
    },
    {
      section: '5.3',
      text: 'P-Charge-Info: <sip:+12345550167@example.com>',
      value: {
        uri: {
          kind: 'sip',
          scheme: 'sip',
          user: '+12345550167',
          host: 'example.com',
          params: { others: [] },
          headers: [],
        },
      },
    },
    {
      section: '5.3',
      text: 'P-Charge-Info: <sips:1234@example.com>',
      value: {
        uri: { kind: 'sip', scheme: 'sips', user: '1234', host: 'example.com', params: { others: [] }, headers: [] },
      },
    },
    {
      section: '5.3',
      text: 'P-Charge-Info: <tel:+14075551234>',
      value: { uri: { kind: 'tel', number: '+14075551234', params: { others: [] } } },
    },
  ],
};
