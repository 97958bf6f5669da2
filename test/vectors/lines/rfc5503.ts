import type { Lines } from './line.ts';

export const rfc5503: Lines = {
  rfc: 5503,
  lines: [
    {
      section: '5.1',
      text: 'P-DCS-Trace-Party-ID: <sip:+12345678912@domain.com;user=phone>;\r\n timestamp=3434688831.2327',
      value: {
        uri: {
          kind: 'sip',
          scheme: 'sip',
          user: '+12345678912',
          host: 'domain.com',
          params: { user: 'phone', others: [] },
          headers: [],
        },
        params: { timestamp: '3434688831.2327', others: [] },
      },
    },
  ],
};
