import type { Lines } from './line.ts';

export const rfc5628: Lines = {
  rfc: 5628,
  lines: [
    {
      section: '8.2',
      text: 'P-Associated-URI: <sip:user_aor_2@example.net>,\r\n <sip:+358504821437@example.net;user=phone>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'user_aor_2',
            host: 'example.net',
            params: { others: [] },
            headers: [],
          },
          params: { others: [] },
        },
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: '+358504821437',
            host: 'example.net',
            params: { user: 'phone', others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
  ],
};
