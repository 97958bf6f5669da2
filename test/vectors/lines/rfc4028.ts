import type { Lines } from './line.ts';

export const rfc4028: Lines = {
  rfc: 4028,
  lines: [
    {
      section: '13',
      text: 'Session-Expires: 50',
      value: { interval: 50, params: { others: [] } },
    },
    {
      section: '13',
      text: 'Min-SE: 3600',
      value: { interval: 3600, params: { others: [] } },
    },
    {
      section: '13',
      text: 'Session-Expires: 4000;refresher=uac',
      value: { interval: 4000, params: { refresher: 'uac', others: [] } },
    },
  ],
};
