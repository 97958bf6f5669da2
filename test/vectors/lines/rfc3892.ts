import type { Lines } from './line.ts';

export const rfc3892: Lines = {
  rfc: 3892,
  lines: [
    {
      section: '3',
      text: 'Referred-By: sip:r@ref.example;cid="2UWQFN309shb3@ref.example"',
      value: {
        uri: { kind: 'sip', scheme: 'sip', user: 'r', host: 'ref.example', params: { others: [] }, headers: [] },
        params: { cid: '2UWQFN309shb3@ref.example', others: [] },
      },
    },
    {
      section: '6.1',
      text: 'Referred-By: <sip:referrer@referrer.example>\r\n   ;cid="20398823.2UWQFN309shb3@referrer.example"',
      value: {
        uri: {
          kind: 'sip',
          scheme: 'sip',
          user: 'referrer',
          host: 'referrer.example',
          params: { others: [] },
          headers: [],
        },
        params: { cid: '20398823.2UWQFN309shb3@referrer.example', others: [] },
      },
    },
    {
      section: '6.2',
      text: 'Referred-By: <sip:referrer@referrer.example>',
      value: {
        uri: {
          kind: 'sip',
          scheme: 'sip',
          user: 'referrer',
          host: 'referrer.example',
          params: { others: [] },
          headers: [],
        },
        params: { others: [] },
      },
    },
    {
      section: '6.3',
      text: 'Refer-To: <sip:C.example;method=REFER?Refer-To="<sip:D.example>">',
      malformed: 'RFC 3261 wants the header of a URI escaped: `"`, `<` and `>`',
    },
    {
      section: '6.3',
      text: 'Referred-By: <sip:A.example>;\r\n    cid="23094202342.10123091233@A.example"',
      value: {
        uri: { kind: 'sip', scheme: 'sip', host: 'A.example', params: { others: [] }, headers: [] },
        params: { cid: '23094202342.10123091233@A.example', others: [] },
      },
    },
  ],
};
