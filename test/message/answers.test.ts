/** Answers to messages that failed, and texts that a caller passes for an answer. */
import { type LimitError, Message, PrintError } from 'sippet';
import { describe, expect, test } from 'vitest';

const ROWS = {
  Via: 'SIP/2.0/UDP a.example.com;branch=z9hG4bKa',
  From: '<sip:a@example.com>;tag=1',
  To: '<sip:b@example.com>',
  'Call-ID': 'x',
  CSeq: '1 INVITE',
};

function invite(
  changes: Partial<Record<keyof typeof ROWS, string>> = {},
  more = '',
  uri = 'sip:b@example.com',
): string {
  const rows = Object.entries({ ...ROWS, ...changes }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `INVITE ${uri} SIP/2.0\r\n${rows.join('')}${more}\r\n`;
}

function request(text: string) {
  const message = Message.parse(text);
  if (!message.isRequest()) throw new Error('not a request');
  return message;
}

const params = ';p'.repeat(257);
const longUri = `<sip:${'u'.repeat(8193)}@example.com>`;
const manyVias = `Via: ${ROWS.Via}\r\n`.repeat(252);

describe('the parser can read the answer to a message that exceeds a limit', () => {
  test.each<[string, string, string]>([
    ['params', 'From', invite({ From: `<sip:a@example.com>;tag=1${params}` })],
    ['params', 'To', invite({ To: `<sip:b@example.com>${params}` })],
    ['params', 'the URI of From', invite({ From: `<sip:a@example.com${params}>;tag=1` })],
    ['params', 'Via', invite({ Via: `${ROWS.Via}${params}` })],
    ['params', 'Contact', invite({}, `Contact: <sip:a@example.com>${params}\r\n`)],
    ['branch', 'Via', invite({ Via: `SIP/2.0/UDP a.example.com;branch=z9hG4bK${'b'.repeat(1024)}` })],
    ['branch', 'a lower Via', invite({}, `Via: SIP/2.0/UDP a.example.com;branch=z9hG4bK${'b'.repeat(1024)}\r\n`)],
    ['uri', 'From', invite({ From: `${longUri};tag=1` })],
    ['uri', 'To', invite({ To: longUri })],
    ['uri', 'Record-Route', invite({}, `Record-Route: ${longUri}\r\n`)],
    ['uri', 'the Request-Line', invite({}, '', longUri.slice(1, -1))],
    ['values', 'Via', invite({ Via: Array.from({ length: 1025 }, () => ROWS.Via).join(',') })],
    ['values', 'Supported', invite({}, `Supported: ${'a,'.repeat(1024)}a\r\n`)],
    ['rows', 'Via', invite({}, manyVias)],
    ['rows', 'an unknown header', invite({}, 'X: y\r\n'.repeat(252))],
    [
      'message',
      'From',
      invite({ From: `"${'n'.repeat(65_300)}" <sip:a@example.com>;tag=1` }, `X: ${'x'.repeat(300)}\r\n`),
    ],
    ['message', 'the body', `${invite()}${'x'.repeat(65_536)}`],
  ])('an answer is readable if the limit %s is exceeded by %s', (limit, _place, text) => {
    const result = Message.safeParse(text);
    if (result.ok) throw new Error('no limit is exceeded');
    expect(result.error.limit).toBe(limit);
    for (const status of [100, 200, 400]) {
      const answer = result.partial.toResponse(status);
      if (answer !== undefined) expect(Message.safeParse(answer.toBytes())).toMatchObject({ ok: true });
    }
  });

  test('a row that exceeds a limit and is not copied does not appear in the answer', () => {
    const result = Message.safeParse(invite({}, `Contact: <sip:a@example.com>${params}\r\n`));
    if (result.ok) throw new Error('no limit is exceeded');
    const answer = result.partial.toResponse(400);
    expect(answer?.status).toBe(400);
    expect(answer?.has('contact')).toBe(false);
  });

  test('a second fault does not hide that a copied row exceeds a limit', () => {
    const result = Message.safeParse(invite({ From: `<sip:a@example.com>;tag=1${params}` }, 'no colon\r\n'));
    if (result.ok) throw new Error('the message has a fault');
    expect(result.error.limit).toBeUndefined();
    expect(result.partial.toResponse(400)).toBeUndefined();
  });

  test('the limits are those of the parser that read the message', () => {
    const text = invite({ Via: `${ROWS.Via};a;b;c` }, 'no colon\r\n');
    const statusFor = (params: number) => {
      const result = Message.safeParse(text, { limits: { params } });
      return result.ok ? undefined : result.partial.toResponse(400)?.status;
    };
    expect(statusFor(2)).toBeUndefined();
    expect(statusFor(3)).toBe(400);
  });
});

test('a LimitError names the limit, its maximum and the header', () => {
  const thrown = (text: string) => {
    try {
      return Message.parse(text);
    } catch (error) {
      return error as LimitError;
    }
  };
  expect(thrown(invite({ From: `${longUri};tag=1` }))).toMatchObject({
    limit: 'uri',
    max: 8192,
    header: 'From',
    message: "a URI in From has more than 8192 octets (limit 'uri')",
  });
  expect(thrown(invite({}, 'X: y\r\n'.repeat(252)))).toMatchObject({
    message: "the message has more than 256 header rows (limit 'rows')",
  });
});

describe('texts that a caller gives to an answer', () => {
  test.each(['a b', '', 'é', 'a\r\nX: y', 'x;evil=1', 'a\0', '"q"'])(
    'a To tag is a token, which %j is not',
    (toTag) => {
      for (const status of [100, 200]) {
        expect(() => request(invite()).toResponse(status, { toTag })).toThrow(PrintError);
      }
      expect(() => request(invite({ To: '<sip:b@example.com>;tag=2' })).toResponse(200, { toTag })).toThrow(
        /^To: the tag/,
      );
    },
  );

  test('a To tag that is a token is the only tag', () => {
    expect(request(invite()).toResponse(200, { toTag: "a-.!%*_+`'~" }).headers.to?.params).toMatchObject({
      tag: "a-.!%*_+`'~",
      others: [],
    });
  });

  test('a User-Agent or Server with NUL is refused, and one that was received is passed on', () => {
    expect(() => Message.response(200, { server: 'a\0b' })).toThrow(PrintError);
    expect(() => request(invite()).toResponse(200, { headers: { server: '\0' } })).toThrow(PrintError);
    expect(() => request(invite()).setRaw('User-Agent', 'a\0b')).toThrow();
    const came = request(invite({}, 'User-Agent: a\0b\r\n'));
    expect(came.read('userAgent').state).toBe('malformed');
    expect(came.deleteFirst('via').toString()).toContain('User-Agent: a\0b\r\n');
  });

  test('a reason with NUL is refused, and one that was received is passed on', () => {
    expect(() => request(invite()).toResponse(200, { reason: 'a\0b' })).toThrow(PrintError);
    expect(() => Message.response(200, {}, { reason: '\0' })).toThrow('"\\u0000"');
    const text = invite().replace(/^.*\r\n/, 'SIP/2.0 200 a\0b\r\n');
    const response = Message.parse(text);
    if (!response.isResponse()) throw new Error('not a response');
    expect(response.reason).toBe('a\0b');
    expect(response.with({})).toBe(response);
    expect(response.deleteFirst('to').toString()).toContain('SIP/2.0 200 a\0b\r\n');
    expect(() => response.with({ reason: response.reason })).toThrow(PrintError);
  });

  test('the error for a status outside 100 to 699 names the status', () => {
    expect(() => request(invite()).toResponse(700)).toThrow('the status is 700; expected an integer from 100 to 699');
    expect(() => request(invite()).toResponse(200.5)).toThrow('200.5');
  });
});
