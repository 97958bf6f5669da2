import type { Lines } from './line.ts';

export const rfc5502: Lines = {
  rfc: 5502,
  lines: [
    {
      section: '6',
      text: 'P-Served-User: <sip:user@example.com>; sescase=orig; regstate=reg',
      value: {
        uri: { kind: 'sip', scheme: 'sip', user: 'user', host: 'example.com', params: { others: [] }, headers: [] },
        params: { sescase: 'orig', regstate: 'reg', others: [] },
      },
    },
  ],
};
