/** The source of a request in its topmost Via (RFC 3261 §18.2.1, RFC 3581 §4). */

import fc from 'fast-check';
import { Message, noteSource, type Request } from 'sippet';
import { via } from 'sippet/headers';
import { mutant, textOf } from 'sippet/testing';
import { describe, expect, test } from 'vitest';
import { requestText } from '../stack/wire.ts';

const SOURCE = { address: '192.0.2.9', port: 7777 };

function requestOf(value: string): Request | undefined {
  const result = Message.safeParse(Buffer.from(requestText({ via: value }), 'latin1'));
  return result.ok && result.value.isRequest() ? result.value : undefined;
}

function noted(value: string, source = SOURCE): readonly string[] | undefined {
  const request = requestOf(value);
  return request === undefined ? undefined : noteSource(request, source).raw('Via');
}

describe('the octets of a Via stay as they came, but for received and rport', () => {
  test.each([
    [
      'an rport that asks',
      'SIP/2.0/UDP a;rport;branch=z9hG4bK1',
      'SIP/2.0/UDP a;rport=7777;branch=z9hG4bK1;received=192.0.2.9',
    ],
    ['no rport', 'SIP/2.0/UDP a ; branch=z9hG4bK1', 'SIP/2.0/UDP a ; branch=z9hG4bK1;received=192.0.2.9'],
    ['no parameter', 'SIP / 2.0 / UDP a:5070', 'SIP / 2.0 / UDP a:5070;received=192.0.2.9'],
    ['a forged received', 'SIP/2.0/UDP a;received=10.0.0.1;x', 'SIP/2.0/UDP a;received=192.0.2.9;x'],
    ['both forged', 'SIP/2.0/UDP a;RPort=1 ; Received=10.0.0.1', 'SIP/2.0/UDP a;rport=7777 ; received=192.0.2.9'],
    [
      'several values',
      'SIP/2.0/UDP a;rport , SIP/2.0/UDP b;rport',
      'SIP/2.0/UDP a;rport=7777;received=192.0.2.9 , SIP/2.0/UDP b;rport',
    ],
    [
      'a quoted string',
      'SIP/2.0/UDP a;x=",;rport\\"";rport',
      'SIP/2.0/UDP a;x=",;rport\\"";rport=7777;received=192.0.2.9',
    ],
    [
      'a quoted string of a known parameter',
      'SIP/2.0/UDP a;sigcomp-id=";rport;";rport;branch=z9hG4bK1',
      'SIP/2.0/UDP a;sigcomp-id=";rport;";rport=7777;branch=z9hG4bK1;received=192.0.2.9',
    ],
    ['a name that begins alike', 'SIP/2.0/UDP a;rport-x;rport', 'SIP/2.0/UDP a;rport-x;rport=7777;received=192.0.2.9'],
  ])('%s', (_what, came, expected) => {
    expect(noted(came)).toEqual([expected]);
  });

  test('nothing is noted if the sent-by is the source and rport is not asked for', () => {
    expect(noted('SIP/2.0/UDP 192.0.2.9;branch=z9hG4bK1')).toEqual(['SIP/2.0/UDP 192.0.2.9;branch=z9hG4bK1']);
  });

  test('an IPv6 source stands without brackets', () => {
    expect(noted('SIP/2.0/UDP a;rport', { address: '2001:db8::9%eth0', port: 1 })).toEqual([
      'SIP/2.0/UDP a;rport=1;received=2001:db8::9',
    ]);
  });
});

test('a source that is no IP address is refused, because no Via could hold it', () => {
  expect(() => noted('SIP/2.0/UDP a;rport', { address: 'a;b', port: 1 })).toThrow(/Via/);
});

/** Notes the source, and returns the values of Via as they are known and as a peer reads them. */
function knownAndRead(value: string): readonly [known: unknown, read: unknown, printed: unknown] | undefined {
  const request = requestOf(value);
  const [top, ...others] = request?.get(via) ?? [];
  if (request === undefined || top === undefined) return undefined;
  const result = noteSource(request, SOURCE);
  const [first] = result.get(via) ?? [];
  const again = Message.parse(result.toBytes());
  const printed = first === undefined ? [] : [first, ...others];
  return [result.get(via), again.get(via), printed];
}

test('the value that is known of a noted Via is the one that its octets are read as', () => {
  fc.assert(
    fc.property(fc.oneof(textOf(via), mutant(textOf(via))), (value) => {
      const found = knownAndRead(value);
      if (found === undefined) return;
      const [known, read, printed] = found;
      expect(known).toEqual(read);
      expect(known).toEqual(printed);
    }),
    { numRuns: 1000 },
  );
});
