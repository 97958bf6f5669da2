import { Message, PrintError, Uri } from 'sippet';
import {
  authenticationInfo,
  authorization,
  callInfo,
  contact,
  contentType,
  cseq,
  expires,
  from,
  retryAfter,
  timestamp,
  via,
  wwwAuthenticate,
} from 'sippet/headers';
import { describe, expect, it } from 'vitest';
import { requestWith, text } from './message.ts';

/** Each test prevents a fault that an implementation of SIP had from coming back. */
describe('regressions of header values', () => {
  it('the comment of Retry-After is read as text, even if it contains a URI', () => {
    const message = requestWith(['Retry-After: 18000 (see http://example.com: later);duration=3600']);
    expect(message.headers.retryAfter).toEqual({
      delay: 18000,
      comment: 'see http://example.com: later',
      params: { duration: 3600, others: [] },
    });
    expect(retryAfter.parse(retryAfter.print({ delay: 5, comment: 'a (b) c' })).comment).toBe('a (b) c');
  });

  it('a null in a value is refused, not treated as absent', () => {
    const uri = { kind: 'sip', scheme: 'sip', host: 'a' } as const;
    // No type allows this value.
    const nothing = null as never;
    expect(() => via.print([{ protocol: nothing, transport: 'UDP', host: 'a' }])).toThrow(PrintError);
    expect(() => contact.print([{ uri: { ...uri, password: nothing } }])).toThrow(PrintError);
    expect(() => contact.print([{ uri, params: nothing }])).toThrow(PrintError);
    expect(() => contact.print([{ uri, params: { others: nothing } }])).toThrow(PrintError);
  });

  it('Call-Info has a typed URI and is printed with angle brackets', () => {
    const value = callInfo.parse('<sip:alice@example.com>;purpose=icon');
    expect(value[0]?.uri).toMatchObject({ kind: 'sip', user: 'alice' });
    expect(callInfo.print(value)).toBe('<sip:alice@example.com>;purpose=icon');
  });

  it('a Via with an IPv6 address is printed with its square brackets', () => {
    const value = via.parse('SIP/2.0/UDP [2001:db8::1]:5070;branch=z9hG4bKx');
    expect(value[0]).toMatchObject({ host: '[2001:db8::1]', port: 5070 });
    expect(via.print(value)).toBe('SIP/2.0/UDP [2001:db8::1]:5070;branch=z9hG4bKx');
  });

  it('quotes and backslashes in a display name are escaped', () => {
    const uri = Uri.parse('sip:a@example.com');
    const printed = from.print({ displayName: 'A "B" \\ C', uri, params: { tag: '1' } });
    expect(printed).toBe('"A \\"B\\" \\\\ C" <sip:a@example.com>;tag=1');
    expect(from.parse(printed).displayName).toBe('A "B" \\ C');
  });

  it('a comma inside angle brackets does not end a value', () => {
    expect(contact.parse('<sip:user,1@example.com>, <sip:b@example.com>')).toHaveLength(2);
  });

  it('an apostrophe in a display name is not a quotation mark', () => {
    const value = contact.parse("O'Brien <sip:o@example.com>, D'Arcy <sip:d@example.com>");
    expect(value).toMatchObject([{ displayName: "O'Brien" }, { displayName: "D'Arcy" }]);
  });

  it('a challenge is typed, and its domain and qop are printed with quotes', () => {
    const value = wwwAuthenticate.parse(
      'Digest realm="a b", domain="sip:ss1.example.com", qop="auth,auth-int", nonce="f8", opaque="", stale=FALSE, algorithm=MD5',
    );
    expect(value).toEqual({
      scheme: 'Digest',
      params: {
        realm: 'a b',
        domain: 'sip:ss1.example.com',
        qop: ['auth', 'auth-int'],
        nonce: 'f8',
        opaque: '',
        stale: false,
        algorithm: 'MD5',
        others: [],
      },
    });
    expect(wwwAuthenticate.print(value)).toContain('domain="sip:ss1.example.com"');
    expect(wwwAuthenticate.print(value)).toContain('qop="auth,auth-int"');
    expect(authenticationInfo.print({ nextnonce: '47', qop: 'auth' })).toBe('nextnonce="47", qop=auth');
  });

  it('a qop list is an array, and with white space in it an ordinary parameter', () => {
    expect(wwwAuthenticate.parse('Digest qop="auth,auth-int"').params.qop).toEqual(['auth', 'auth-int']);
    // The grammar of RFC 3261 allows no white space in the list, so this is read as a parameter like any other.
    expect(wwwAuthenticate.parse('Digest qop="auth, auth-int"').params.others).toEqual([['qop', '"auth, auth-int"']]);
  });

  it('methods keep their case and hyphens, and an underscore is not a hyphen', () => {
    expect(cseq.parse('1 invite').method).toBe('invite');
    expect(cseq.parse('1 START-LINK').method).toBe('START-LINK');
    expect(requestWith(['Content_Length: 5']).headers.contentLength).toBeUndefined();
  });

  it('numbers of 32 bits are read, and signs and larger numbers are refused', () => {
    expect(expires.parse('4294967295')).toBe(4294967295);
    expect(cseq.parse('3000000000 INVITE').sequence).toBe(3000000000);
    expect(expires.safeParse('-1').ok).toBe(false);
    expect(expires.safeParse('4294967296').ok).toBe(false);
  });

  it('an empty Content-Type is refused, and Timestamp keeps its digits', () => {
    expect(contentType.safeParse('').ok).toBe(false);
    expect(timestamp.print(timestamp.parse('54'))).toBe('54');
    expect(timestamp.parse('54.30 ')).toEqual({ timestamp: '54.30', delay: undefined });
  });

  it('an rport without a value is read as a flag', () => {
    expect(via.parse('SIP/2.0/UDP a;rport;branch=z9hG4bKx')[0]?.params.rport).toBe(true);
    expect(Message.parse(text([])).remote()).toMatchObject({ host: 'pc33.example.com' });
  });

  it('a parameter of a telephone number is typed only if its rule derives it', () => {
    const params = (text: string) => {
      const uri = Uri.parse(text);
      return uri.kind === 'tel' ? uri.params : undefined;
    };
    expect(params('tel:+1;ext=abc;ext=5-6')).toEqual({ ext: '5-6', others: [['ext', 'abc']] });
    expect(params('tel:7;phone-context=a*;phone-context=+1')).toEqual({
      phoneContext: '+1',
      others: [['phone-context', 'a*']],
    });
    expect(params('tel:7;phone-context=a-.b;phone-context=a-b.C.')).toEqual({
      phoneContext: 'a-b.C.',
      others: [['phone-context', 'a-.b']],
    });
    const other = from.parse('<tel:+1;ext=abc>');
    expect(from.print(other)).toBe('<tel:+1;ext=abc>');
  });

  it('a lenience is reported only for the reading that was kept', () => {
    const leniences = (result: { readonly ok: boolean; readonly leniences?: readonly string[] }) => result.leniences;
    expect(leniences(callInfo.safeParse('<sip:x;lr=on>'))).toEqual(['lr-with-value']);
    // No header follows the `?`, so the text is an absoluteURI, which needs no lenience.
    expect(leniences(callInfo.safeParse('<sip:x;lr=on?bad>'))).toEqual([]);
    expect(leniences(callInfo.safeParse('<sip:x;lr=on>, <sip:y;lr=on?bad>'))).toEqual(['lr-with-value']);
    expect(leniences(authorization.safeParse('Digest uri="sip:a;lr=on;%"'))).toEqual([]);
  });

  it('a delimiter of two octets is not part of the value and is printed once', () => {
    const value = contact.parse('<sip:a>;+sip.instance="<urn:uuid:0>"');
    expect(value).toMatchObject([{ params: { sipInstance: 'urn:uuid:0' } }]);
    expect(contact.print(value)).toBe('<sip:a>;+sip.instance="<urn:uuid:0>"');
  });

  it('a value that would begin a new line or parameter cannot be printed', () => {
    expect(() => from.print({ displayName: 'a\r\nX: y', uri: Uri.parse('sip:a') })).toThrow(PrintError);
    expect(() => via.print([{ transport: 'UDP', host: 'a\r\nX: y' }])).toThrow(PrintError);
    expect(() => via.print([{ transport: 'UDP', host: 'a;branch=b' }])).toThrow(PrintError);
  });
});
