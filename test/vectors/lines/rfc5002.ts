import type { Lines } from './line.ts';

export const rfc5002: Lines = {
  rfc: 5002,
  lines: [
    {
      section: '5',
      text: 'P-Profile-Key: <sip:chatroom-!.*!@example.com>',
      value: {
        uri: {
          kind: 'sip',
          scheme: 'sip',
          user: 'chatroom-!.*!',
          host: 'example.com',
          params: { others: [] },
          headers: [],
        },
        params: { others: [] },
      },
    },
  ],
};
