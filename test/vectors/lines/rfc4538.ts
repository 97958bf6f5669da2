import type { Lines } from './line.ts';

export const rfc4538: Lines = {
  rfc: 4538,
  lines: [
    {
      section: '9',
      text: 'Target-Dialog: fa77as7dad8-sd98ajzz@host.example.com\r\n  ;local-tag=kkaz-\r\n  ;remote-tag=6544',
      value: {
        callId: 'fa77as7dad8-sd98ajzz@host.example.com',
        params: { remoteTag: '6544', localTag: 'kkaz-', others: [] },
      },
    },
    {
      section: '9',
      text: 'Refer-To: http://serverB.example.org/ui-component.html',
      value: {
        uri: { kind: 'other', scheme: 'http', rest: '//serverB.example.org/ui-component.html' },
        params: { others: [] },
      },
    },
  ],
};
