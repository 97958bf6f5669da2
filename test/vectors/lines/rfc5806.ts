import type { Lines } from './line.ts';

export const rfc5806: Lines = {
  rfc: 5806,
  lines: [
    {
      section: '8.1',
      text: 'Diversion: <sip:WeSellPizza@p2.isp.com>\r\n  ;reason=time-of-day',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'WeSellPizza',
            host: 'p2.isp.com',
            params: { others: [] },
            headers: [],
          },
          params: { reason: 'time-of-day', others: [] },
        },
      ],
    },
    {
      section: '8.2',
      text: 'Diversion: <sip:Bob@uas1.isp.com>\r\n  ;reason=do-not-disturb',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sip', user: 'Bob', host: 'uas1.isp.com', params: { others: [] }, headers: [] },
          params: { reason: 'do-not-disturb', others: [] },
        },
      ],
    },
  ],
};
