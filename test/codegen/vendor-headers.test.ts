/** Headers as RFCs, 3GPP TS 24.229 and vendors write them, each with values that it has and texts that it refuses. */
import { describe, expect, it } from 'vitest';
import { compileGrammar, importHeader, type SmallTable } from './small-grammar.ts';

interface Vendor {
  readonly name: string;
  readonly abnf: string;
  readonly table: SmallTable;
  readonly values: Readonly<Record<string, unknown>>;
  readonly refused: readonly string[];
}

const TEXT = { as: 'text' };
const NUMBER = { as: 'number' };

const HEADERS: readonly Vendor[] = [
  {
    name: 'Session-ID (RFC 7989)',
    abnf: `X-A = "X-A" HCOLON session-id
session-id = local-uuid *( SEMI sess-param )
local-uuid = sess-uuid / nil
sess-uuid = 32( DIGIT / %x61-66 )
sess-param = remote-param / generic-param
remote-param = "remote" EQUAL ( sess-uuid / nil )
nil = 32"0"
`,
    table: {
      rules: {
        'session-id': { as: 'record', type: 'SessionId' },
        'local-uuid': TEXT,
        'sess-param': { as: 'params', type: 'SessionParams' },
      },
    },
    values: {
      'ab30317f1a784dc48ff824d0d3715d86;remote=00000000000000000000000000000000;x': {
        localUuid: 'ab30317f1a784dc48ff824d0d3715d86',
        params: { remote: '00000000000000000000000000000000', others: [['x', true]] },
      },
    },
    refused: ['ab30317f1a784dc48ff824d0d3715d8', 'AB30317f1a784dc48ff824d0d3715d86'],
  },
  {
    name: 'P-Charging-Vector (RFC 7315)',
    abnf: `X-A = "X-A" HCOLON "icid-value" EQUAL icid *( SEMI charge-params )
icid = token / quoted-string
charge-params = orig-ioi / transit-ioi / generic-param
orig-ioi = "orig-ioi" EQUAL icid
transit-ioi = "transit-ioi" EQUAL DQUOTE transits DQUOTE
transits = transit *( COMMA transit )
transit = ALPHA *( ALPHA / DIGIT ) "." 1*DIGIT / "void"
`,
    table: {
      value: { as: 'record', type: 'ChargingVector' },
      rules: {
        icid: TEXT,
        transits: { as: 'list' },
        transit: TEXT,
        'charge-params': { as: 'params', type: 'ChargeParams' },
      },
    },
    values: {
      'icid-value="a b";transit-ioi="op1.3, void";orig-ioi=home1.net': {
        icid: '"a b"',
        params: { origIoi: 'home1.net', transitIoi: ['op1.3', 'void'], others: [] },
      },
    },
    refused: ['', 'icid-value=', 'orig-ioi=a'],
  },
  {
    name: 'Reason (RFC 3326) with a cause of three digits',
    abnf: `X-A = "X-A" HCOLON reason-value *( COMMA reason-value )
reason-value = protocol *( SEMI reason-params )
protocol = "SIP" / "Q.850" / token
reason-params = protocol-cause / reason-text / generic-param
protocol-cause = "cause" EQUAL cause
cause = 1*3DIGIT
reason-text = "text" EQUAL quoted-string
`,
    table: {
      cardinality: 'list',
      rules: {
        'reason-value': { as: 'record', type: 'Reason' },
        protocol: TEXT,
        'reason-params': { as: 'params', type: 'ReasonParams' },
        cause: NUMBER,
        'reason-text': { as: 'quoted' },
      },
    },
    values: {
      'Q.850;cause=16;text="Terminated", SIP ;cause=1234': [
        { protocol: 'Q.850', params: { cause: 16, text: 'Terminated', others: [] } },
        { protocol: 'SIP', params: { others: [['cause', '1234']] } },
      ],
    },
    refused: ['', 'SIP;', 'SIP,,SIP'],
  },
  {
    name: 'a date with an offset',
    abnf: `X-A = "X-A" HCOLON full-date "T" time [ "." fraction ] zone
full-date = 4DIGIT 2( "-" 2DIGIT )
time = hour ":" minute ":" second
hour = 2DIGIT
minute = 2DIGIT
second = 2DIGIT
fraction = 1*6DIGIT
zone = "Z" / ( "+" / "-" ) 2DIGIT ":" 2DIGIT
`,
    table: {
      value: { as: 'record', type: 'IsoDate' },
      rules: {
        'full-date': TEXT,
        time: { as: 'record', type: 'Time' },
        hour: NUMBER,
        minute: NUMBER,
        second: NUMBER,
        fraction: TEXT,
        zone: TEXT,
      },
      bounds: [{ rule: 'hour', max: 23, reason: 'A day has 24 hours.' }],
    },
    values: {
      '2024-02-29T23:05:09.120Z': {
        fullDate: '2024-02-29',
        time: { hour: 23, minute: 5, second: 9 },
        fraction: '120',
        zone: 'Z',
      },
      '2024-02-29T00:00:00+02:00': {
        fullDate: '2024-02-29',
        time: { hour: 0, minute: 0, second: 0 },
        zone: '+02:00',
      },
    },
    refused: ['2024-02-29T24:00:00Z', '2024-2-9T00:00:00Z'],
  },
  {
    name: 'a dump of octets',
    abnf: 'X-A = "X-A" HCOLON pair *( ":" pair )\npair = 2HEXDIG\n',
    table: { rules: { pair: TEXT } },
    values: { 'de:ad:BE:ef': ['de', 'ad', 'BE', 'ef'] },
    refused: ['', 'd', 'de:', 'de:a'],
  },
  {
    name: 'four counted numbers with a bound',
    abnf: 'X-A = "X-A" HCOLON part 3( "." part )\npart = 1*3DIGIT\n',
    table: { rules: { part: NUMBER }, bounds: [{ rule: 'part', max: 255, reason: 'An octet.' }] },
    values: { '10.0.0.255': [10, 0, 0, 255] },
    refused: ['10.0.0', '10.0.0.256', '1.2.3.4.5'],
  },
  {
    name: 'words of an exact case, ranges and concatenations',
    abnf: `X-A = "X-A" HCOLON algorithm *( SEMI "r" EQUAL ratio ) [ SEMI magic ]
algorithm = %s"SHA" / %s"sha" / %i"md5"
ratio = 1*DIGIT "/" 1*%b110000-111001
magic = %x53.49.50 / %d70.111.111
`,
    table: { value: { as: 'record', type: 'Algorithm' }, rules: { algorithm: TEXT, ratio: TEXT, magic: TEXT } },
    values: {
      'SHA;r=1/2; r = 3/4': { algorithm: 'SHA', ratio: ['1/2', '3/4'] },
      'MD5;Foo': { algorithm: 'MD5', ratio: [], magic: 'Foo' },
    },
    refused: ['Sha', 'sHA', 'md5;sip', 'md5;foo'],
  },
  {
    name: 'parameters with flags and lists (Resource-Share of TS 24.229)',
    abnf: `X-A = "X-A" HCOLON share *( SEMI rs-param )
share = "media-sharing" / "no-media-sharing" / token
rs-param = "final" / "timestamp" EQUAL 1*DIGIT *( "." *DIGIT ) / "rules" EQUAL rule-list / generic-param
rule-list = DQUOTE rule *( COMMA rule ) DQUOTE
rule = key ":" dir
key = 1*( ALPHA / DIGIT )
dir = "UL" / "DL" / "UL-DL"
`,
    table: {
      value: { as: 'record', type: 'ResourceShare' },
      rules: {
        share: TEXT,
        'rs-param': { as: 'params', type: 'ResourceShareParams' },
        'rule-list': { as: 'list' },
        rule: { as: 'record', type: 'SharingRule' },
        key: TEXT,
        dir: TEXT,
      },
    },
    values: {
      'media-sharing;final;rules="k1:UL, k2:UL-DL";timestamp=55897985.3;x="y"': {
        share: 'media-sharing',
        params: {
          final: true,
          rules: [
            { key: 'k1', dir: 'UL' },
            { key: 'k2', dir: 'UL-DL' },
          ],
          timestamp: '55897985.3',
          others: [['x', '"y"']],
        },
      },
    },
    refused: ['', 'media-sharing;', ';final'],
  },
  {
    name: 'ranges of days and hours, whose elements have a name for each place',
    abnf: `X-A = "X-A" HCOLON range *( "," range )
range = day "-" day SP clock "-" clock
day = "Mon" / "Tue" / "Wed"
clock = 2DIGIT ":" 2DIGIT
`,
    table: {
      rules: {
        range: {
          as: 'record',
          type: 'Range',
          fields: { 'day#1': 'from', 'day#2': 'to', 'clock#1': 'opens', 'clock#2': 'closes' },
        },
        day: TEXT,
        clock: TEXT,
      },
    },
    values: {
      'Mon-Tue 08:00-17:00,Wed-Wed 09:00-12:00': [
        { from: 'Mon', to: 'Tue', opens: '08:00', closes: '17:00' },
        { from: 'Wed', to: 'Wed', opens: '09:00', closes: '12:00' },
      ],
    },
    refused: ['Mon-Tue', 'Mon-Tue 8:00-17:00'],
  },
  {
    name: 'base64 with its padding and an algorithm',
    abnf: `X-A = "X-A" HCOLON b64 [ SEMI "alg" EQUAL alg ]
b64 = *( 4b64-char ) [ 2b64-char "==" / 3b64-char "=" ]
b64-char = ALPHA / DIGIT / "+" / "/"
alg = "none" / token
`,
    table: { value: { as: 'record', type: 'Signature' }, rules: { b64: TEXT, alg: TEXT } },
    values: { 'QUJD;alg=rsa': { b64: 'QUJD', alg: 'rsa' }, 'QQ==': { b64: 'QQ==' } },
    refused: ['QQ=', 'QQ', 'QUJD;alg='],
  },
];

describe('a header as RFCs and vendors write it', () => {
  it.each(HEADERS)('$name', async ({ abnf, table, values, refused }) => {
    const { files, messages } = await compileGrammar(abnf, table);
    expect(messages.filter((message) => /(error|overlap)/.test(message))).toEqual([]);
    const header = await importHeader(files ?? new Map());
    for (const [text, value] of Object.entries(values)) {
      const read = header.parse(text, { strict: true });
      expect(read).toEqual(value);
      expect(header.parse(header.print(read as never), { strict: true })).toEqual(value);
    }
    for (const text of refused) expect(header.safeParse(text, { strict: true }).ok, text).toBe(false);
  });
});
