import type { Lines } from './line.ts';

export const rfc6993: Lines = {
  rfc: 6993,
  lines: [
    {
      section: '1',
      text: 'Call-Info: <xmpp:juliet@example.com> ;purpose=impp',
      value: [
        { uri: { kind: 'other', scheme: 'xmpp', rest: 'juliet@example.com' }, params: { purpose: 'impp', others: [] } },
      ],
    },
  ],
};
