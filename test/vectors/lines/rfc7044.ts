import type { Lines } from './line.ts';

export const rfc7044: Lines = {
  rfc: 7044,
  lines: [
    {
      section: '5',
      text: 'History-Info: <sip:UserA@ims.example.com>;index=1;foo=bar',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'UserA',
            host: 'ims.example.com',
            params: { others: [] },
            headers: [],
          },
          params: { index: '1', others: [['foo', 'bar']] },
        },
      ],
    },
    {
      section: '5',
      text: 'History-Info: <sip:UserA@ims.example.com?Reason=SIP%3B\\\r\n               cause%3D302>;index=1.1,\\\r\n               <sip:UserB@example.com?Privacy=history&Reason=SIP%3B\\\r\n               cause%3D486>;index=1.2;mp=1.1,\\\r\n               <sip:45432@192.168.0.3>;index=1.3;rc=1.2',
      malformed:
        'The backslashes are for the print: "the backslash, CRLF, and whitespace between the lines in the examples below are inserted for readability purposes only".',
    },
    {
      section: '5.1',
      text: 'History-Info: <sip:bob@biloxi.example.com;p=x>;index=1',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'bob',
            host: 'biloxi.example.com',
            params: { others: [['p', 'x']] },
            headers: [],
          },
          params: { index: '1', others: [] },
        },
      ],
    },
    {
      section: '5.1',
      text: 'History-Info: <sip:bob@biloxi.example.com;p=x>;np=1;index=1.1',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'bob',
            host: 'biloxi.example.com',
            params: { others: [['p', 'x']] },
            headers: [],
          },
          params: { index: '1.1', np: '1', others: [] },
        },
      ],
    },
    {
      section: '5.1',
      text: 'History-Info: <sip:bob@192.0.2.3>;index=1.1.1;rc=1.1',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sip', user: 'bob', host: '192.0.2.3', params: { others: [] }, headers: [] },
          params: { index: '1.1.1', rc: '1.1', others: [] },
        },
      ],
    },
    {
      section: '5.1',
      text: 'History-Info: <sip:bob@192.0.2.7>;index=1.1.2;rc=1.1',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sip', user: 'bob', host: '192.0.2.7', params: { others: [] }, headers: [] },
          params: { index: '1.1.2', rc: '1.1', others: [] },
        },
      ],
    },
  ],
};
