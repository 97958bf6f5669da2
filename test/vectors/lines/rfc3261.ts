import type { Lines } from './line.ts';

/** The examples of RFC 3261, section 20, but for those of Content-Length, which need a body of that length. */
export const rfc3261: Lines = {
  rfc: 3261,
  lines: [
    {
      section: '20.1',
      text: 'Accept: application/sdp;level=1, application/x-private, text/html',
      value: [
        {
          type: 'application',
          subtype: 'sdp',
          params: { others: [['level', '1']] },
        },
        { type: 'application', subtype: 'x-private', params: { others: [] } },
        { type: 'text', subtype: 'html', params: { others: [] } },
      ],
    },
    { section: '20.2', text: 'Accept-Encoding: gzip', value: [{ coding: 'gzip', params: { others: [] } }] },
    {
      section: '20.3',
      text: 'Accept-Language: da, en-gb;q=0.8, en;q=0.7',
      value: [
        { range: 'da', params: { others: [] } },
        { range: 'en-gb', params: { q: 0.8, others: [] } },
        { range: 'en', params: { q: 0.7, others: [] } },
      ],
    },
    {
      section: '20.4',
      text: 'Alert-Info: <http://www.example.com/sounds/moo.wav>',
      value: [
        { uri: { kind: 'other', scheme: 'http', rest: '//www.example.com/sounds/moo.wav' }, params: { others: [] } },
      ],
    },
    {
      section: '20.5',
      text: 'Allow: INVITE, ACK, OPTIONS, CANCEL, BYE',
      value: ['INVITE', 'ACK', 'OPTIONS', 'CANCEL', 'BYE'],
    },
    {
      section: '20.6',
      text: 'Authentication-Info: nextnonce="47364c23432d2e131a5fb210812c"',
      value: { nextnonce: '47364c23432d2e131a5fb210812c', others: [] },
    },
    {
      section: '20.7',
      text: 'Authorization: Digest username="Alice", realm="atlanta.com",\r\n nonce="84a4cc6f3082121f32b42a2187831a9e",\r\n response="7587245234b3434cc3412213e5f113a5432"',
      value: [
        {
          scheme: 'Digest',
          params: {
            username: 'Alice',
            realm: 'atlanta.com',
            nonce: '84a4cc6f3082121f32b42a2187831a9e',
            response: '7587245234b3434cc3412213e5f113a5432',
            others: [],
          },
        },
      ],
    },
    {
      section: '20.8',
      text: 'Call-ID: f81d4fae-7dec-11d0-a765-00a0c91e6bf6@biloxi.com',
      value: 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6@biloxi.com',
    },
    {
      section: '20.8',
      text: 'i:f81d4fae-7dec-11d0-a765-00a0c91e6bf6@192.0.2.4',
      value: 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6@192.0.2.4',
    },
    {
      section: '20.10',
      text: 'Contact: "Mr. Watson" <sip:watson@worcester.bell-telephone.com>\r\n ;q=0.7; expires=3600,\r\n "Mr. Watson" <mailto:watson@bell-telephone.com> ;q=0.1',
      value: [
        {
          displayName: 'Mr. Watson',
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'watson',
            host: 'worcester.bell-telephone.com',
            params: { others: [] },
            headers: [],
          },
          params: { q: 0.7, expires: 3600, others: [] },
        },
        {
          displayName: 'Mr. Watson',
          uri: { kind: 'other', scheme: 'mailto', rest: 'watson@bell-telephone.com' },
          params: { q: 0.1, others: [] },
        },
      ],
    },
    {
      section: '20.10',
      text: 'm: <sips:bob@192.0.2.4>;expires=60',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sips', user: 'bob', host: '192.0.2.4', params: { others: [] }, headers: [] },
          params: { expires: 60, others: [] },
        },
      ],
    },
    { section: '20.11', text: 'Content-Disposition: session', value: { type: 'session', params: { others: [] } } },
    { section: '20.12', text: 'Content-Encoding: gzip', value: ['gzip'] },
    { section: '20.12', text: 'e: tar', value: ['tar'] },
    { section: '20.13', text: 'Content-Language: fr', value: ['fr'] },
    {
      section: '20.15',
      text: 'Content-Type: application/sdp',
      value: { type: 'application', subtype: 'sdp', params: { others: [] } },
    },
    {
      section: '20.15',
      text: 'c: text/html; charset=ISO-8859-4',
      value: {
        type: 'text',
        subtype: 'html',
        params: { others: [['charset', 'ISO-8859-4']] },
      },
    },
    { section: '20.16', text: 'CSeq: 4711 INVITE', value: { sequence: 4711, method: 'INVITE' } },
    {
      section: '20.17',
      text: 'Date: Sat, 13 Nov 2010 23:29:00 GMT',
      value: { year: 2010, month: 11, day: 13, hour: 23, minute: 29, second: 0 },
    },
    {
      section: '20.18',
      text: 'Error-Info: <sip:not-in-service-recording@atlanta.com>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'not-in-service-recording',
            host: 'atlanta.com',
            params: { others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
    { section: '20.19', text: 'Expires: 5', value: 5 },
    {
      section: '20.20',
      text: 'From: "A. G. Bell" <sip:agb@bell-telephone.com> ;tag=a48s',
      value: {
        displayName: 'A. G. Bell',
        uri: {
          kind: 'sip',
          scheme: 'sip',
          user: 'agb',
          host: 'bell-telephone.com',
          params: { others: [] },
          headers: [],
        },
        params: { tag: 'a48s', others: [] },
      },
    },
    {
      section: '20.20',
      text: 'From: sip:+12125551212@server.phone2net.com;tag=887s',
      value: {
        uri: {
          kind: 'sip',
          scheme: 'sip',
          user: '+12125551212',
          host: 'server.phone2net.com',
          params: { others: [] },
          headers: [],
        },
        params: { tag: '887s', others: [] },
      },
    },
    {
      section: '20.20',
      text: 'f: Anonymous <sip:c8oqz84zk7z@privacy.org>;tag=hyh8',
      value: {
        displayName: 'Anonymous',
        uri: {
          kind: 'sip',
          scheme: 'sip',
          user: 'c8oqz84zk7z',
          host: 'privacy.org',
          params: { others: [] },
          headers: [],
        },
        params: { tag: 'hyh8', others: [] },
      },
    },
    {
      section: '20.21',
      text: 'In-Reply-To: 70710@saturn.bell-tel.com, 17320@saturn.bell-tel.com',
      value: ['70710@saturn.bell-tel.com', '17320@saturn.bell-tel.com'],
    },
    { section: '20.22', text: 'Max-Forwards: 6', value: 6 },
    { section: '20.23', text: 'Min-Expires: 60', value: 60 },
    { section: '20.24', text: 'MIME-Version: 1.0', value: { major: 1, minor: 0 } },
    { section: '20.25', text: 'Organization: Boxes by Bob', value: 'Boxes by Bob' },
    { section: '20.26', text: 'Subject: A tornado is heading our way!', value: 'A tornado is heading our way!' },
    { section: '20.26', text: 'Priority: emergency', value: 'emergency' },
    { section: '20.26', text: 'Subject: Weekend plans', value: 'Weekend plans' },
    { section: '20.26', text: 'Priority: non-urgent', value: 'non-urgent' },
    {
      section: '20.27',
      text: 'Proxy-Authenticate: Digest realm="atlanta.com",\r\n domain="sip:ss1.carrier.com", qop="auth",\r\n nonce="f84f1cec41e6cbe5aea9c8e88d359",\r\n opaque="", stale=FALSE, algorithm=MD5',
      value: [
        {
          scheme: 'Digest',
          params: {
            realm: 'atlanta.com',
            domain: 'sip:ss1.carrier.com',
            nonce: 'f84f1cec41e6cbe5aea9c8e88d359',
            opaque: '',
            stale: false,
            algorithm: 'MD5',
            qop: ['auth'],
            others: [],
          },
        },
      ],
    },
    { section: '20.29', text: 'Proxy-Require: foo', value: ['foo'] },
    {
      section: '20.30',
      text: 'Record-Route: <sip:server10.biloxi.com;lr>,\r\n <sip:bigbox3.site3.atlanta.com;lr>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            host: 'server10.biloxi.com',
            params: { lr: true, others: [] },
            headers: [],
          },
          params: { others: [] },
        },
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            host: 'bigbox3.site3.atlanta.com',
            params: { lr: true, others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
    {
      section: '20.31',
      text: 'Reply-To: Bob <sip:bob@biloxi.com>',
      value: {
        displayName: 'Bob',
        uri: { kind: 'sip', scheme: 'sip', user: 'bob', host: 'biloxi.com', params: { others: [] }, headers: [] },
        params: { others: [] },
      },
    },
    { section: '20.32', text: 'Require: 100rel', value: ['100rel'] },
    {
      section: '20.33',
      text: 'Retry-After: 18000;duration=3600',
      value: { delay: 18000, params: { duration: 3600, others: [] } },
    },
    {
      section: '20.33',
      text: "Retry-After: 120 (I'm in a meeting)",
      value: { delay: 120, comment: "I'm in a meeting", params: { others: [] } },
    },
    {
      section: '20.34',
      text: 'Route: <sip:bigbox3.site3.atlanta.com;lr>,\r\n <sip:server10.biloxi.com;lr>',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            host: 'bigbox3.site3.atlanta.com',
            params: { lr: true, others: [] },
            headers: [],
          },
          params: { others: [] },
        },
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            host: 'server10.biloxi.com',
            params: { lr: true, others: [] },
            headers: [],
          },
          params: { others: [] },
        },
      ],
    },
    { section: '20.35', text: 'Server: HomeServer v2', value: 'HomeServer v2' },
    { section: '20.36', text: 'Subject: Need more boxes', value: 'Need more boxes' },
    { section: '20.36', text: 's: Tech Support', value: 'Tech Support' },
    { section: '20.37', text: 'Supported: 100rel', value: ['100rel'] },
    { section: '20.38', text: 'Timestamp: 54', value: { timestamp: '54' } },
    {
      section: '20.39',
      text: 'To: The Operator <sip:operator@cs.columbia.edu>;tag=287447',
      value: {
        displayName: 'The Operator',
        uri: {
          kind: 'sip',
          scheme: 'sip',
          user: 'operator',
          host: 'cs.columbia.edu',
          params: { others: [] },
          headers: [],
        },
        params: { tag: '287447', others: [] },
      },
    },
    {
      section: '20.39',
      text: 't: sip:+12125551212@server.phone2net.com',
      value: {
        uri: {
          kind: 'sip',
          scheme: 'sip',
          user: '+12125551212',
          host: 'server.phone2net.com',
          params: { others: [] },
          headers: [],
        },
        params: { others: [] },
      },
    },
    { section: '20.40', text: 'Unsupported: foo', value: ['foo'] },
    { section: '20.41', text: 'User-Agent: Softphone Beta1.5', value: 'Softphone Beta1.5' },
    {
      section: '20.42',
      text: 'Via: SIP / 2.0 / UDP first.example.com: 4000;ttl=16\r\n ;maddr=224.2.0.1 ;branch=z9hG4bKa7c6a8dlze.1',
      value: [
        {
          protocol: 'SIP',
          version: '2.0',
          transport: 'UDP',
          host: 'first.example.com',
          port: 4000,
          params: { ttl: 16, maddr: '224.2.0.1', branch: 'z9hG4bKa7c6a8dlze.1', others: [] },
        },
      ],
    },
    {
      section: '20.43',
      text: 'Warning: 307 isi.edu "Session parameter \'foo\' not understood"',
      value: [{ code: 307, agent: 'isi.edu', text: "Session parameter 'foo' not understood" }],
    },
    {
      section: '20.43',
      text: 'Warning: 301 isi.edu "Incompatible network address type \'E.164\'"',
      value: [{ code: 301, agent: 'isi.edu', text: "Incompatible network address type 'E.164'" }],
    },
    {
      section: '20.44',
      text: 'WWW-Authenticate: Digest realm="atlanta.com",\r\n domain="sip:boxesbybob.com", qop="auth",\r\n nonce="f84f1cec41e6cbe5aea9c8e88d359",\r\n opaque="", stale=FALSE, algorithm=MD5',
      value: [
        {
          scheme: 'Digest',
          params: {
            realm: 'atlanta.com',
            domain: 'sip:boxesbybob.com',
            nonce: 'f84f1cec41e6cbe5aea9c8e88d359',
            opaque: '',
            stale: false,
            algorithm: 'MD5',
            qop: ['auth'],
            others: [],
          },
        },
      ],
    },
  ],
};
