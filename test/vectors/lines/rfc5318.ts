import type { Lines } from './line.ts';

export const rfc5318: Lines = {
  rfc: 5318,
  lines: [
    {
      section: '7',
      text: 'P-Refused-URI-List: sip:friends-list@example.net;\r\n members=<cid:an3bt8jf03@example.net>',
      malformed: 'RFC 5318 section 5: the value of members is in quotation marks, which the example has not.',
    },
    {
      section: '7',
      text: 'P-Refused-URI-List: sip:colleagues-list@example.net;\r\n members=<cid:bn35n8jf04@example.net>',
      malformed: 'RFC 5318 section 5: the value of members is in quotation marks, which the example has not.',
    },
  ],
};
