import type { Lines } from './line.ts';

export const rfc3515: Lines = {
  rfc: 3515,
  lines: [
    {
      section: '2.1',
      text: 'Refer-To: sip:alice@atlanta.example.com',
      value: {
        uri: {
          kind: 'sip',
          scheme: 'sip',
          user: 'alice',
          host: 'atlanta.example.com',
          params: { others: [] },
          headers: [],
        },
        params: { others: [] },
      },
    },
    {
      section: '2.1',
      text: 'Refer-To: <sip:bob@biloxi.example.net?Accept-Contact=sip:bobsdesk.\r\n       biloxi.example.net&Call-ID%3D55432%40alicepc.atlanta.example.com>',
      malformed: 'the print breaks the line inside of the URI; erratum 4898 has `=` for `%3D`',
    },
    {
      section: '2.1',
      text: 'Refer-To: <sip:bob@biloxi.example.net?Accept-Contact=sip:bobsdesk.biloxi.example.net&Call-ID=55432%40alicepc.atlanta.example.com>',
      value: {
        uri: {
          kind: 'sip',
          scheme: 'sip',
          user: 'bob',
          host: 'biloxi.example.net',
          params: { others: [] },
          headers: [
            ['Accept-Contact', 'sip:bobsdesk.biloxi.example.net'],
            ['Call-ID', '55432%40alicepc.atlanta.example.com'],
          ],
        },
        params: { others: [] },
      },
    },
    {
      section: '2.1',
      text: 'Refer-To: <sip:dave@denver.example.org?Replaces=12345%40192.168.118.3%3Bto-tag%3D12345%3Bfrom-tag%3D5FFE-3994>',
      value: {
        uri: {
          kind: 'sip',
          scheme: 'sip',
          user: 'dave',
          host: 'denver.example.org',
          params: { others: [] },
          headers: [['Replaces', '12345%40192.168.118.3%3Bto-tag%3D12345%3Bfrom-tag%3D5FFE-3994']],
        },
        params: { others: [] },
      },
    },
    {
      section: '2.1',
      text: 'Refer-To: <sip:carol@cleveland.example.org;method=SUBSCRIBE>',
      value: {
        uri: {
          kind: 'sip',
          scheme: 'sip',
          user: 'carol',
          host: 'cleveland.example.org',
          params: { method: 'SUBSCRIBE', others: [] },
          headers: [],
        },
        params: { others: [] },
      },
    },
    {
      section: '2.1',
      text: 'Refer-To: http://www.ietf.org',
      value: { uri: { kind: 'other', scheme: 'http', rest: '//www.ietf.org' }, params: { others: [] } },
    },
  ],
};
