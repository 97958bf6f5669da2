import type { Lines } from './line.ts';

export const rfc4458: Lines = {
  rfc: 4458,
  lines: [
    {
      section: '6.2',
      text: 'Contact: <sip: voicemail@example.com;\\\r\n       target=sip:+15555551002%40example.com;user=phone;\\\r\n       cause=486;>',
      malformed:
        'There is white space within the URI, with a backslash at the ends of lines, and it ends in a semicolon.',
    },
    {
      section: '6.3',
      text: 'Contact: <sip:+15555552000@example.com;user=phone;\\\r\n          target=tel:+15555551002;cause=486>',
      malformed: 'There is white space within the URI, with a backslash at the end of the line.',
    },
    {
      section: '6.4',
      text: 'History-Info: <sip:+15555551002@example.com;user=phone >;index=1',
      malformed: 'There is white space within the URI.',
    },
    {
      section: '6.4',
      text: 'History-Info: <sip:+15555551002@example.com;user=phone >;index=1,\r\n              <sip:line1@192.0.2.4>;index=1.1',
      malformed: 'There is white space within the URI.',
    },
  ],
};
