import type { Lines } from './line.ts';

export const rfc8119: Lines = {
  rfc: 8119,
  lines: [
    {
      section: '4',
      text: 'History-Info: <sip:+15555551002@atlanta.com;cause=380;user=phone>;\r\n              index=1.1;mp=1',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: '+15555551002',
            host: 'atlanta.com',
            params: { user: 'phone', cause: 380, others: [] },
            headers: [],
          },
          params: { index: '1.1', mp: '1', others: [] },
        },
      ],
    },
    {
      section: '4',
      text: 'History-Info: <sip:john@[2001:db8:b::2]>;index=1.1.1;rc=1.1',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'john',
            host: '[2001:db8:b::2]',
            params: { others: [] },
            headers: [],
          },
          params: { index: '1.1.1', rc: '1.1', others: [] },
        },
      ],
    },
  ],
};
