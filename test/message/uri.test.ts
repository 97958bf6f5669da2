import { PrintError, Uri } from 'sippet';
import { expect, test } from 'vitest';

const equal = (a: string, b: string) => Uri.equals(Uri.parse(a), Uri.parse(b));

// The examples of RFC 3261 §19.1.4 and of RFC 5954 §4.2.
test.each([
  ['sip:%61lice@atlanta.com;transport=TCP', 'sip:alice@AtLanTa.CoM;Transport=tcp'],
  ['sip:carol@chicago.com', 'sip:carol@chicago.com;newparam=5'],
  ['sip:carol@chicago.com', 'sip:carol@chicago.com;security=on'],
  [
    'sip:biloxi.com;transport=tcp;method=REGISTER?to=sip:bob%40biloxi.com',
    'sip:biloxi.com;method=REGISTER;transport=tcp?to=sip:bob%40biloxi.com',
  ],
  [
    'sip:alice@atlanta.com?subject=project%20x&priority=urgent',
    'sip:alice@atlanta.com?priority=urgent&subject=project%20x',
  ],
  ['sip:a@example.com?Subject=x', 'sip:a@example.com?s=x'],
  ['sip:a@example.com?priority=urgent', 'sip:a@example.com?Priority=URGENT'],
  ['sip:a@example.com?to=%22Bob%22%20%3Csip:b%40h%3E', 'sip:a@example.com?t=sip:b%40H'],
  ['sip:a@example.com?From=%3Csip:b%40h%3E%3Btag%3D1%3Bx%3D2', 'sip:a@example.com?f=%3Csip:b%40h%3E%3Btag%3D1'],
  ['sip:a@example.com?x-own=A&y=1', 'sip:a@example.com?Y=1&X-Own=A'],
  ['sip:bob@[::ffff:192.0.2.128]', 'sip:bob@[::ffff:c000:280]'],
  ['sip:bob@[2001:db8::9:1]', 'sip:bob@[2001:db8::9:01]'],
  ['sip:bob@[0:0:0:0:0:FFFF:129.144.52.38]', 'sip:bob@[::FFFF:129.144.52.38]'],
  ['tel:+1-201-555-0123;ext=1-2', 'tel:+12015550123;EXT=12'],
  ['tel:7042;phone-context=example.com', 'tel:7042;phone-context=EXAMPLE.com'],
])('%s equals %s', (a, b) => {
  expect(equal(a, b)).toBe(true);
  expect(equal(b, a)).toBe(true);
});

test.each([
  ['SIP:ALICE@AtLanTa.CoM;Transport=udp', 'sip:alice@AtLanTa.CoM;Transport=UDP'],
  ['sip:bob@biloxi.com', 'sip:bob@biloxi.com:5060'],
  ['sip:bob@biloxi.com', 'sip:bob@biloxi.com;transport=udp'],
  ['sip:bob@biloxi.com', 'sip:bob@biloxi.com:6000;transport=tcp'],
  ['sip:carol@chicago.com', 'sip:carol@chicago.com?Subject=next%20meeting'],
  ['sip:a@example.com?Call-ID=a%40b', 'sip:a@example.com?i=A%40b'],
  ['sip:a@example.com?to=sip:b%40h', 'sip:a@example.com?to=sip:B%40h'],
  ['sip:a@example.com?from=%3Csip:b%40h%3E%3Btag%3D1', 'sip:a@example.com?from=%3Csip:b%40h%3E%3Btag%3D2'],
  ['sip:a@example.com?Reason=SIP%3Btext%3D%22a%22', 'sip:a@example.com?Reason=SIP%3Btext%3D%22A%22'],
  ['sip:a@example.com?x-own=A', 'sip:a@example.com?x-own=a'],
  ['sip:a@example.com?subject=x&subject=y', 'sip:a@example.com?subject=x&subject=x'],
  ['sip:a@example.com?priority=urgent', 'sip:a@example.com?priority=%22'],
  ['sip:bob@phone21.boxesbybob.com', 'sip:bob@192.0.2.4'],
  ['sip:carol@chicago.com;security=on', 'sip:carol@chicago.com;security=off'],
  ['sip:a@example.com', 'sips:a@example.com'],
  ['sip:a%3Bb@example.com', 'sip:a;b@example.com'],
  ['sip:a@example.com;maddr=192.0.2.1', 'sip:a@example.com'],
  ['tel:+1234', 'tel:1234;phone-context=+1'],
  ['tel:+1234', 'tel:+1234;x=y'],
  ['mailto:a@example.com', 'sip:a@example.com'],
])('%s does not equal %s', (a, b) => {
  expect(equal(a, b)).toBe(false);
  expect(equal(b, a)).toBe(false);
});

test('lazyEquals compares a component that is left out as its default', () => {
  const lazily = (a: string, b: string) => Uri.lazyEquals(Uri.parse(a), Uri.parse(b));
  expect(lazily('sip:bob@biloxi.com', 'sip:bob@biloxi.com:5060;transport=UDP')).toBe(true);
  expect(lazily('sips:bob@biloxi.com', 'sips:bob@biloxi.com:5061')).toBe(true);
  expect(lazily('sip:bob@biloxi.com', 'sip:bob@biloxi.com:5061')).toBe(false);
});

test('an explicit port, escapes and parameters in the user part survive', () => {
  expect(Uri.print(Uri.parse('sip:user;par=u%40x@host:5060'))).toBe('sip:user;par=u%40x@host:5060');
  expect(Uri.parse('sip:user;par=u%40x@host')).toMatchObject({ user: 'user;par=u%40x', host: 'host' });
});

test('a value of a URI cannot leave its component', () => {
  const uri = Uri.parse('sip:a@example.com');
  if (uri.kind !== 'sip') throw new Error(uri.kind);
  expect(() => Uri.print({ ...uri, user: 'a@b' })).toThrow(PrintError);
  expect(() => Uri.print({ ...uri, host: 'a>\r\nEvil: b' })).toThrow(PrintError);
});

test('each component is encoded by its own rule, and decodes to the original text', () => {
  expect(Uri.encode('a;b@c é', 'user')).toBe('a;b%40c%20%C3%A9');
  expect(Uri.encode('a;b', 'param')).toBe('a%3Bb');
  expect(Uri.encode('a&b=c', 'header')).toBe('a%26b%3Dc');
  expect(Uri.decode('a;b%40c%20%C3%A9')).toBe('a;b@c é');
  expect(Uri.decode('%zz%')).toBe('%zz%');
});

test('the fault of a URI has its offset', () => {
  const result = Uri.safeParse('sip:a@exa mple.com');
  expect(result.ok).toBe(false);
  expect(Uri.defaultPort('sip')).toBe(5060);
  expect(Uri.defaultPort('sips')).toBe(5061);
});
