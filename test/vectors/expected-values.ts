/** The typed values of each valid message, at least those that the RFC's prose discusses. */

const sip = (host: string, more: object = {}) => ({ kind: 'sip', scheme: 'sip', host, ...more });
const hop = (transport: string, host: string, branch: string, port?: number) => ({
  transport,
  host,
  port,
  params: { branch },
});

interface Expected {
  readonly method?: string;
  readonly status?: number;
  readonly reason?: string;
  readonly uri?: object;
  readonly headers: object;
  readonly body?: number;
  readonly leniences?: readonly string[];
}

export const expectedValues: Readonly<Record<string, Expected>> = {
  wsinv: {
    method: 'INVITE',
    uri: sip('chair-dnrc.example.com', { user: 'vivekg', params: { others: [['unknownparam', true]] } }),
    headers: {
      via: [
        hop('UDP', '192.0.2.2', '390skdjuw'),
        hop('TCP', 'spindle.example.com', 'z9hG4bK9ikj8'),
        hop('UDP', '192.168.255.111', 'z9hG4bK30239'),
      ],
      from: {
        displayName: 'J Rosenberg \\"',
        uri: sip('example.com', { user: 'jdrosen' }),
        params: { tag: '98asjd8' },
      },
      to: { uri: sip('chair-dnrc.example.com', { user: 'vivekg' }), params: { tag: '1918181833n' } },
      cseq: { sequence: 9, method: 'INVITE' },
      maxForwards: 68,
      subject: '',
      callId: 'wsinv.ndaksdj@192.0.2.1',
      route: [
        {
          uri: sip('services.example.com', {
            params: {
              lr: true,
              others: [
                ['unknownwith', 'value'],
                ['unknown-no-value', true],
              ],
            },
          }),
        },
      ],
      contact: [
        {
          displayName: 'Quoted string ""',
          params: {
            q: 0.33,
            others: [
              ['newparam', 'newvalue'],
              ['secondparam', true],
            ],
          },
        },
      ],
    },
    body: 150,
  },
  intmeth: {
    method: "!interesting-Method0123456789_*+`.%indeed'~",
    uri: sip('example.com', {
      user: "1_unusual.URI~(to-be!sure)&isn't+it$/crazy?,/;;*",
      password: "&it+has=1,weird!*pas$wo~d_too.(doesn't-it)",
    }),
    headers: {
      to: { displayName: 'BEL:\x07 NUL:\0 DEL:\x7f' },
      from: { displayName: "token1~` token2'+_ token3*%!.-", params: { tag: "_token~1'+`*%!-." } },
      cseq: { sequence: 139122385, method: "!interesting-Method0123456789_*+`.%indeed'~" },
      callId: 'intmeth.word%ZK-!.*_+\'@word`~)(><:\\/"][?}{',
      maxForwards: 255,
    },
  },
  esc01: {
    method: 'INVITE',
    uri: sip('example.net', { user: 'sips%3Auser%40example.com', decodedUser: 'sips:user@example.com' }),
    headers: {
      to: { uri: sip('example.com', { user: '%75se%72', decodedUser: 'user' }) },
      from: { uri: { decodedUser: 'I have spaces' } },
      contact: [
        {
          uri: {
            user: 'cal%6Cer',
            params: {
              lr: undefined,
              others: [
                ['%6C%72', true],
                ['n%61me', 'v%61lue%25%34%31'],
              ],
            },
          },
        },
      ],
    },
    body: 150,
  },
  escnull: {
    method: 'REGISTER',
    headers: {
      contact: [{ uri: { user: '%00' } }, { uri: { user: '%00%00' } }],
      to: { uri: { decodedUser: 'null-\0-null' } },
    },
  },
  esc02: {
    method: 'RE%47IST%45R',
    headers: {
      to: { displayName: '%Z%45' },
      via: [{ params: { branch: 'z9hG4bK209%fzsnel234' } }],
      contact: [{ uri: { user: 'alias1' } }, { uri: { user: 'alias3' } }],
    },
  },
  lwsdisp: {
    method: 'OPTIONS',
    headers: { from: { displayName: 'caller', uri: sip('example.com', { user: 'caller' }), params: { tag: '323' } } },
  },
  longreq: {
    method: 'INVITE',
    headers: { to: { uri: { port: 6000 } }, cseq: { sequence: 3882340, method: 'INVITE' } },
    body: 150,
  },
  dblreq: { method: 'REGISTER', headers: { cseq: { sequence: 8, method: 'REGISTER' }, contentLength: 0 }, body: 0 },
  semiuri: {
    method: 'OPTIONS',
    uri: sip('example.com', { user: 'user;par=u%40example.net', decodedUser: 'user;par=u@example.net' }),
    headers: { accept: [{ type: 'application', subtype: 'sdp' }, {}, {}, {}, {}, {}] },
  },
  transports: {
    method: 'OPTIONS',
    headers: { via: ['UDP', 'SCTP', 'TLS', 'UNKNOWN', 'TCP'].map((transport) => ({ transport })) },
  },
  mpart01: {
    method: 'MESSAGE',
    headers: {
      contentType: { type: 'multipart', subtype: 'mixed', params: { others: [['boundary', '7a9cbec02ceef655']] } },
      via: [{ params: { rport: true } }],
      date: { year: 2005, month: 10, day: 15, hour: 4, minute: 44, second: 56 },
    },
    body: 553,
  },
  unreason: {
    status: 200,
    reason: '= 2**3 * 5**2 но сто девяносто девять - простое',
    headers: { cseq: { sequence: 35, method: 'INVITE' } },
    body: 154,
  },
  noreason: { status: 100, reason: '', headers: { cseq: { sequence: 35, method: 'INVITE' } } },
  unkscm: {
    method: 'OPTIONS',
    uri: { kind: 'other', scheme: 'nobodyKnowsThisScheme', rest: 'totallyopaquecontent' },
    headers: { maxForwards: 3 },
  },
  novelsc: {
    method: 'OPTIONS',
    uri: { kind: 'other', scheme: 'soap.beep', rest: '//192.0.2.103:3002' },
    headers: { maxForwards: 3 },
  },
  unksm2: {
    method: 'REGISTER',
    headers: {
      to: { uri: { kind: 'other', scheme: 'isbn' } },
      from: { uri: { kind: 'other', scheme: 'http' } },
      contact: [{ uri: { kind: 'other' } }],
    },
  },
  bext01: {
    method: 'OPTIONS',
    headers: {
      require: ['nothingSupportsThis', 'nothingSupportsThisEither'],
      proxyRequire: ['noProxiesSupportThis', 'norDoAnyProxiesSupportThis'],
    },
  },
  invut: { method: 'INVITE', headers: { contentType: { type: 'application', subtype: 'unknownformat' } } },
  regaut01: {
    method: 'REGISTER',
    headers: { authorization: [{ scheme: 'NoOneKnowsThisScheme', params: { others: [['opaque-data', 'here']] } }] },
  },
  bcast: { status: 200, headers: { via: [{ host: '192.0.2.198' }, { host: '255.255.255.255' }] } },
  zeromf: { method: 'OPTIONS', headers: { maxForwards: 0 } },
  cparam01: {
    method: 'REGISTER',
    headers: { contact: [{ uri: { params: { others: [] } }, params: { others: [['unknownparam', true]] } }] },
  },
  cparam02: {
    method: 'REGISTER',
    headers: { contact: [{ uri: { params: { others: [['unknownparam', true]] } }, params: { others: [] } }] },
  },
  regescrt: {
    method: 'REGISTER',
    headers: { contact: [{ uri: { headers: [['Route', '%3Csip:sip.example.com%3E']] } }] },
  },
  sdp01: { method: 'INVITE', headers: { accept: [{ type: 'text', subtype: 'nobodyKnowsThis' }] }, body: 150 },
  inv2543: {
    method: 'INVITE',
    headers: {
      via: [{ host: 'iftgw.example.com', params: { branch: undefined } }],
      to: { params: { tag: undefined, others: [['user', 'phone']] } },
      recordRoute: [{ uri: { params: { maddr: 'ss1.example.com' } } }],
    },
    body: 105,
  },
  'ipv6-good': {
    method: 'REGISTER',
    uri: sip('[2001:db8::10]'),
    headers: { via: [{ host: '[2001:db8::9:1]' }], contact: [{ uri: { host: '[2001:db8::1]' } }] },
  },
  'port-ambiguous': { method: 'REGISTER', uri: sip('[2001:db8::10:5070]', { port: undefined }), headers: {} },
  'port-unambiguous': { method: 'REGISTER', uri: sip('[2001:db8::10]', { port: 5070 }), headers: {} },
  'via-received-param-with-delim': {
    method: 'BYE',
    headers: { via: [{ params: { received: '2001:db8::9:255' } }] },
    leniences: ['bracketed-received'],
  },
  'via-received-param-no-delim': { method: 'OPTIONS', headers: { via: [{ params: { received: '2001:db8::9:255' } }] } },
  'ipv6-in-sdp': { method: 'INVITE', uri: sip('[2001:db8::10]'), headers: {}, body: 251 },
  'mult-ip-in-header': {
    method: 'BYE',
    headers: {
      via: [
        { host: '[2001:db8::9:1]', port: 6050 },
        { host: '192.0.2.1' },
        { host: '[2001:db8::9:255]', params: { received: '192.0.2.200' } },
      ],
    },
  },
  'mult-ip-in-sdp': { method: 'INVITE', uri: sip('[2001:db8::10]'), headers: {}, body: 189 },
  'ipv4-mapped-ipv6': {
    method: 'INVITE',
    headers: { via: [{ host: '[::ffff:192.0.2.10]', port: 19823 }, { host: '[::ffff:192.0.2.2]' }] },
  },
  'ipv6-bug-abnf-3-colons': {
    method: 'OPTIONS',
    uri: sip('[2001:db8::192.0.2.1]'),
    headers: {},
    leniences: ['ipv6-extra-colon'],
  },
  'ipv6-correct-abnf-2-colons': { method: 'OPTIONS', uri: sip('[2001:db8::192.0.2.1]'), headers: {} },
};
