import { Message, type ValidateOptions } from 'sippet';
import { Message as All } from 'sippet/all';
import { describe, expect, test } from 'vitest';

interface Change {
  readonly method?: string;
  readonly uri?: string;
  readonly status?: number;
  readonly to?: string;
  readonly rows?: string;
  readonly body?: string;
  readonly sequence?: number;
}

function text({ method = 'OPTIONS', uri = 'sip:example.com', status, rows = '', body = '', ...rest }: Change): string {
  const start = status === undefined ? `${method} ${uri} SIP/2.0` : `SIP/2.0 ${status} Any`;
  const to = rest.to ?? `<sip:b@example.com>${status === undefined ? '' : ';tag=2'}`;
  const via = 'Via: SIP/2.0/UDP a.example.com;branch=z9hG4bKa';
  const hops = status === undefined ? 'Max-Forwards: 70\r\n' : '';
  return (
    `${start}\r\n${via}\r\nFrom: <sip:a@example.com>;tag=1\r\nTo: ${to}\r\nCall-ID: x\r\n` +
    `CSeq: ${rest.sequence ?? 7} ${method}\r\n${hops}${rows}Content-Length: ${body.length}\r\n\r\n${body}`
  );
}

function faults(change: Change, options?: ValidateOptions) {
  return Message.parse(text(change))
    .validate(options)
    .map(({ status, severity, header, rule }) => [status, severity, header ?? rule]);
}

const contact = 'Contact: <sip:a@a.example.com>\r\n';
const ignorable = (header: string) => [[undefined, 'ignorable', header]];

describe('"A mandatory response header field MUST be present in the response" (§20)', () => {
  test.each<readonly [string, Change, string]>([
    ['401 without WWW-Authenticate', { status: 401 }, 'WWW-Authenticate'],
    ['401 to a method without a column', { method: 'MESSAGE', status: 401 }, 'WWW-Authenticate'],
    ['405 without Allow', { status: 405 }, 'Allow'],
    ['407 without Proxy-Authenticate', { status: 407 }, 'Proxy-Authenticate'],
    ['420 without Unsupported', { status: 420 }, 'Unsupported'],
    ['423 without Min-Expires', { method: 'REGISTER', status: 423 }, 'Min-Expires'],
    ['423 to SUBSCRIBE without Min-Expires', { method: 'SUBSCRIBE', status: 423 }, 'Min-Expires'],
    ['200 to INVITE without Contact', { method: 'INVITE', status: 200 }, 'Contact'],
    ['SUBSCRIBE without Event', { method: 'SUBSCRIBE', rows: contact }, 'Event'],
    ['NOTIFY without Event', { method: 'NOTIFY', rows: contact }, 'Event'],
    ['PRACK without RAck', { method: 'PRACK' }, 'RAck'],
  ])('%s', (_title, change, header) => {
    expect(faults(change)).toEqual(ignorable(header));
    expect(All.parse(text(change)).validate()).toMatchObject([{ severity: 'ignorable', header }]);
  });

  test.each<readonly [string, Change]>([
    ['200 to REGISTER without Contact', { method: 'REGISTER', status: 200 }],
    ['405 with Allow', { status: 405, rows: 'Allow: BYE\r\n' }],
    ['SUBSCRIBE with Event in its compact form', { method: 'SUBSCRIBE', rows: 'o: presence\r\n' }],
    ['INVITE without Recv-Info', { method: 'INVITE', rows: contact }],
    ['100 without a To tag', { status: 100, to: '<sip:b@example.com>' }],
    ['ACK with Require', { method: 'ACK', rows: 'Require: a\r\n' }],
  ])('%s has no fault', (_title, change) => {
    expect(faults(change)).toEqual([]);
    expect(All.parse(text(change)).validate()).toEqual([]);
  });
});

test.each<readonly [string, Change, string]>([
  ['Priority in OPTIONS', { rows: 'Priority: urgent\r\n' }, 'Priority'],
  ['Subject in a response', { method: 'INVITE', status: 486, rows: 'Subject: x\r\n' }, 'Subject'],
  ['Record-Route in 404', { status: 404, rows: 'Record-Route: <sip:p;lr>\r\n' }, 'Record-Route'],
  ['Require in CANCEL', { method: 'CANCEL', rows: 'Require: a\r\n' }, 'Require'],
  ['Proxy-Require in CANCEL', { method: 'CANCEL', rows: 'Proxy-Require: a\r\n' }, 'Proxy-Require'],
])('a header that is "not applicable" must be ignored: %s (§20)', (_title, change, header) => {
  expect(faults(change)).toEqual(ignorable(header));
});

test.each<readonly [string, Change, string]>([
  ['"exactly one SIP or SIPS URI" (§8.1.1.8): two', { method: 'INVITE', rows: contact + contact }, 'Contact'],
  ['"exactly one SIP or SIPS URI" (§8.1.1.8): *', { method: 'INVITE', rows: 'Contact: *\r\n' }, 'Contact'],
  [
    '"the Contact header field MUST contain a SIPS URI as well" (§8.1.1.8): Request-URI',
    { method: 'INVITE', uri: 'sips:b@example.com', rows: contact },
    'Contact',
  ],
  [
    '"the Contact header field MUST contain a SIPS URI as well" (§8.1.1.8): Route',
    { method: 'INVITE', rows: `${contact}Route: <sips:p.example.com;lr>\r\n` },
    'Contact',
  ],
  [
    '"The "userinfo" and "@" components of the SIP URI MUST NOT be present" (§10.2)',
    { method: 'REGISTER', uri: 'sip:b@example.com' },
    'Request-URI',
  ],
  ['"MUST be less than 2**31" (§8.1.1.5)', { sequence: 2 ** 31 }, 'CSeq'],
  ['"MUST be present if the body is not empty" (§20.15)', { body: 'hi' }, 'Content-Type'],
  ['"the UAS MUST add a tag to the To header field" (§8.2.6.2)', { status: 200, to: '<sip:b@a>' }, 'To'],
  [
    '"MUST have only a single Via header field value" (§9.1)',
    { method: 'CANCEL', rows: 'Via: SIP/2.0/UDP b;branch=z9hG4bKb\r\n' },
    'Via',
  ],
  ['"MUST NOT appear more than once" (§7.3.1)', { to: '<sip:b@a>;x=1;X=2' }, 'To'],
  ['"MUST NOT appear more than once" (§19.1.1): in a header', { to: '<sip:b@a;user=ip;user=ip>' }, 'To'],
  ['"MUST NOT appear more than once" (§19.1.1): Request-URI', { uri: 'sip:a;x=1;x=1' }, 'Request-URI'],
  ['Table 1 of §19.1.1: a port in To', { to: '<sip:b@a:5060>' }, 'To'],
  ['Table 1 of §19.1.1: method in the Request-URI', { uri: 'sip:a;method=BYE' }, 'Request-URI'],
  [
    'Table 1 of §19.1.1: lr in a registered Contact',
    { method: 'REGISTER', rows: 'Contact: <sip:a;lr>\r\n' },
    'Contact',
  ],
  ['Table 1 of §19.1.1: headers in a Route', { rows: 'Route: <sip:p;lr?a=b>\r\n' }, 'Route'],
  ['a day that does not exist (§20.17)', { rows: 'Date: Sun, 31 Feb 2010 23:29:00 GMT\r\n' }, 'Date'],
  ['a wrong weekday (§20.17)', { rows: 'Date: Sun, 13 Nov 2010 23:29:00 GMT\r\n' }, 'Date'],
])('%s', (_title, change, header) => {
  expect(faults(change)).toEqual(ignorable(header));
});

test('a leap second at the end of its day is a valid date, and lr=on is one parameter', () => {
  const rows = 'Date: Sat, 31 Dec 2016 23:59:60 GMT\r\nRoute: <sip:p;lr=on>\r\n';
  expect(faults({ rows })).toEqual([]);
});

describe('a fault that the recipient must refuse and a proxy need not refuse', () => {
  test.each<readonly [string, Change, string]>([
    ['"zero or more than one Refer-To" (RFC 3515 §2.4.2): zero', { method: 'REFER' }, 'Refer-To'],
    [
      '"zero or more than one Refer-To" (RFC 3515 §2.4.2): two',
      { method: 'REFER', rows: 'Refer-To: <sip:c@a>\r\nr: <sip:d@a>\r\n' },
      'Refer-To',
    ],
    ['"an expiration time other than zero" (§10.3): none', { method: 'REGISTER', rows: 'Contact: *\r\n' }, 'Contact'],
    [
      '"an expiration time other than zero" (§10.3): 5',
      { method: 'REGISTER', rows: 'Contact: *\r\nExpires: 5\r\n' },
      'Contact',
    ],
  ])('%s', (_title, change, header) => {
    expect(faults(change)).toEqual([[400, 'reject', header]]);
    expect(faults(change, { role: 'uas' })).toEqual([[400, 'reject', header]]);
    expect(faults(change, { role: 'proxy' })).toEqual(ignorable(header));
  });

  test('"additional Contact fields" beside * are refused (§10.3)', () => {
    const rows = `Contact: *\r\n${contact}Expires: 0\r\n`;
    expect(faults({ method: 'REGISTER', rows })).toContainEqual([400, 'reject', 'Contact']);
    expect(faults({ method: 'REGISTER', rows: 'Contact: *\r\nExpires: 0\r\n' })).toEqual([]);
  });
});

describe('a body (§8.2.3)', () => {
  const body = {
    rows: 'Content-Type: text/plain\r\nContent-Encoding: gzip\r\nContent-Language: en-US\r\n',
    body: 'hi',
  };
  const optional = { ...body, rows: `${body.rows}Content-Disposition: session;handling=OPTIONAL\r\n` };

  test.each<readonly [ValidateOptions, string]>([
    [{ contentTypes: ['application/sdp'] }, 'Content-Type'],
    [{ contentEncodings: [] }, 'Content-Encoding'],
    [{ contentLanguages: ['e', 'de'] }, 'Content-Language'],
  ])('is answered 415 unless its handling is optional: %o', (options, header) => {
    expect(faults(body, options)).toEqual([[415, 'reject', header]]);
    expect(faults(optional, options)).toEqual([]);
  });

  test('is accepted if its type, coding and language range are understood', () => {
    const options = { contentTypes: ['Text/Plain'], contentEncodings: ['GZIP'], contentLanguages: ['EN'] };
    expect(faults(body, options)).toEqual([]);
  });
});

describe('a multipart body (§8.2.3)', () => {
  const sdp = 'Content-Type: application/sdp\r\n\r\nv=0';
  const parts = (subtype: string, ...texts: readonly string[]) => ({
    rows: `Content-Type: multipart/${subtype};boundary="b 1"\r\n`,
    body: `preamble${texts.map((text) => `\r\n--b 1 \r\n${text}`).join('')}\r\n--b 1--\r\nContent-Type: after/it\r\n\r\n`,
  });
  const of = (type: string, handling: string) =>
    `Content-Disposition: render;\r\n handling=${handling}\r\ncontent-type: ${type}\r\n\r\nx`;
  const options = { contentTypes: ['application/sdp'] };

  test.each([
    ['a part that is optional', parts('mixed', sdp, of('text/x-own', 'optional'))],
    ['nothing but parts that are understood', parts('mixed', sdp, sdp)],
    ['one alternative that is understood', parts('alternative', of('text/x-own', 'required'), sdp)],
    ['no part', parts('mixed')],
    [
      'a multipart that is optional',
      parts('mixed', sdp, `Content-Type: multipart/mixed;boundary=c\r\n${of('text/x', 'optional')}`),
    ],
  ])('is accepted with %s', (_what, change) => {
    expect(faults(change, options)).toEqual([]);
  });

  test.each([
    ['a part that is required', parts('mixed', sdp, of('text/x-own', 'required'))],
    ['a part without a handling', parts('mixed', 'Content-Type: text/x-own\r\n\r\nx', sdp)],
    ['a part without a type, which is text', parts('mixed', '\r\nx')],
    ['no alternative that is understood', parts('alternative', of('text/x-own', 'required'))],
    ['no boundary', { ...parts('mixed', sdp), rows: 'Content-Type: multipart/mixed\r\n' }],
  ])('is answered 415 with %s', (_what, change) => {
    expect(faults(change, options)).toEqual([[415, 'reject', 'Content-Type']]);
  });

  test('is not opened without end', () => {
    let body = sdp;
    for (let depth = 0; depth < 6; depth += 1) {
      body = `Content-Type: multipart/mixed;boundary=b${depth}\r\n\r\n--b${depth}\r\n${body}\r\n--b${depth}--`;
    }
    expect(faults({ rows: 'Content-Type: multipart/mixed;boundary=b\r\n', body: `--b\r\n${body}` }, options)).toEqual([
      [415, 'reject', 'Content-Type'],
    ]);
  });
});

test('an ACK is given no status, because nobody may answer it (§17.1)', () => {
  const options = { methods: ['BYE'], schemes: ['tel'], optionTags: [], maxBody: 0, contentTypes: [] } as const;
  const ack = { method: 'ACK', rows: 'Require: a\r\nContent-Type: text/plain\r\n', body: 'hi' };
  expect(faults(ack, options)).toEqual([]);
  const last = Message.parse(text(ack).replace('70', '0')).validate({ role: 'proxy' });
  expect(last).toMatchObject([{ status: undefined, severity: 'reject', header: 'Max-Forwards' }]);
});
