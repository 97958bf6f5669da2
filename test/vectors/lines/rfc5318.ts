import type { Lines } from './line.ts';

export const rfc5318: Lines = {
  rfc: 5318,
  lines: [
    {
      section: '8',
      text: 'P-Refused-URI-List: sip:friends-list@example.net;\r\n  members=<cid:an3bt8jf03@example.net>',
      malformed: 'section 5 has the value of members between quotation marks, not angle brackets',
    },
  ],
};
