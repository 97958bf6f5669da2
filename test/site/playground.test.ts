/** The playground shows what the library reads, and a value's octets are those of its rule. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Message } from 'sippet/all';
import { grammar } from 'sippet/testing';
import { describe, expect, it } from 'vitest';
import { type Derived, derivation } from '../../scripts/site/playground/derivation.ts';
import { type ReadRow, readMessage } from '../../scripts/site/playground/read.ts';
import { asTypeScript, asVector, fragmentOf, masked, messageOf } from '../../scripts/site/playground/share.ts';
import { textOf } from '../../scripts/site/playground/show.ts';
import { leavesOf, type Span } from '../../scripts/site/playground/spans.ts';

const VECTORS = join(import.meta.dirname, '../vectors');
const TORTURE = ['rfc4475', 'rfc5118'].flatMap((folder) =>
  readdirSync(join(VECTORS, folder))
    .filter((name) => name.endsWith('.dat'))
    .map((name) => ({ name, octets: readFileSync(join(VECTORS, folder, name), 'latin1') })),
);

/** Returns the text of each span of a row, by the path of its value. */
function textsOf(row: ReadRow): Readonly<Record<string, string>> {
  const reading = row.read();
  if (reading.state !== 'ok') throw new Error(`${row.text} is ${reading.state}`);
  return texts(reading.spans(), row.text.slice(row.valueStart));
}

function texts(spans: readonly Span[], text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(spans.map(({ path, start, end }) => [path.join('.'), text.slice(start, end)]));
}

function rowOf(text: string): ReadRow {
  const [row] = readMessage(`SIP/2.0 200 OK\r\n${text}\r\n\r\n`, false).rows;
  if (row === undefined) throw new Error(`no row in ${text}`);
  return row;
}

describe('a message on the page', () => {
  it.each(TORTURE)('$name has the verdict of Message.safeParse', ({ octets }) => {
    const shown = readMessage(octets, false);
    const result = Message.safeParse(Buffer.from(octets, 'latin1'));
    expect(shown.error === undefined).toBe(result.ok);
    expect(shown.faults.map(({ text }) => text)).toEqual(
      result.ok ? result.value.validate().map(({ text }) => text) : [],
    );
  });

  it('shows the caret below the octet, with the rule and what was expected', () => {
    const reading = rowOf('Contact: <sip:a@b').read();
    expect(reading).toMatchObject({ state: 'malformed' });
    expect(reading.state === 'malformed' && reading.fault).toMatch(
      /^Contact \(Contact\) at octet 8: expected host or .*\n {2}<sip:a@b\n {10}\^$/,
    );
  });

  it('names the leniences of a row', () => {
    expect(rowOf('Contact: <sip:@192.0.2.1>').read()).toMatchObject({ state: 'ok', leniences: ['empty-user'] });
  });
});

describe('the octets of a value', () => {
  it('tell equal texts apart by their rules', () => {
    const row = rowOf('Via: SIP/2.0/UDP a:5060;branch=a;rport=5060;x=a;received=1.1.1.1, SIP/2.0/TCP a;branch=b');
    expect(textsOf(row)).toEqual({
      '0.protocol': 'SIP',
      '0.version': '2.0',
      '0.transport': 'UDP',
      '0.host': 'a',
      '0.port': '5060',
      '0.params.received': '1.1.1.1',
      '0.params.branch': 'a',
      '0.params.rport': '5060',
      '0.params.others.0.0': 'x',
      '0.params.others.0.1': 'a',
      '1.protocol': 'SIP',
      '1.version': '2.0',
      '1.transport': 'TCP',
      '1.host': 'a',
      '1.params.branch': 'b',
    });
    const reading = row.read();
    const text = row.text.slice(row.valueStart);
    const places = reading.state === 'ok' ? reading.spans().filter(({ value }) => value === 'a' || value === 5060) : [];
    expect(places.map(({ path, start }) => [path.join('.'), start])).toEqual([
      ['0.host', text.indexOf('a:5060')],
      ['0.port', text.indexOf('5060')],
      ['0.params.branch', text.indexOf('a;rport')],
      ['0.params.rport', text.indexOf('5060;x')],
      ['0.params.others.0.1', text.indexOf('a;received')],
      ['1.host', text.indexOf('a;branch=b')],
    ]);
  });

  it('are unquoted, unfolded and compared as numbers', () => {
    expect(textsOf(rowOf('To: "A \\"B\\""\r\n <sip:a@b;lr> ; tag = c'))).toEqual({
      displayName: '"A \\"B\\""',
      'uri.scheme': 'sip:',
      'uri.user': 'a',
      'uri.host': 'b',
      'uri.params.lr': 'lr',
      'params.tag': 'c',
    });
    expect(textsOf(rowOf('Max-Forwards: 0068'))).toEqual({ '': '0068' });
  });

  it('are found for nearly every value of the torture messages, and begin in the order of a list', () => {
    const rows = TORTURE.flatMap(({ octets }) => readMessage(octets, false).rows)
      .map((row) => row.read())
      .flatMap((reading) =>
        reading.state === 'ok' ? [{ leaves: leavesOf(reading.value).length, spans: reading.spans() }] : [],
      );
    const leaves = rows.reduce((sum, each) => sum + each.leaves, 0);
    const found = rows.reduce((sum, each) => sum + each.spans.length, 0);
    expect(found / leaves).toBeGreaterThan(0.98);
  });
});

describe('a derivation', () => {
  const covers = (tree: Derived): boolean =>
    tree.parts.length === 0 ||
    (tree.parts[0]?.start === tree.start &&
      tree.parts.at(-1)?.end === tree.end &&
      tree.parts.every((part, i) => (i === 0 || tree.parts[i - 1]?.end === part.start) && covers(part)));

  it.each([
    ['rfc3261:via-parm', 'SIP/2.0/UDP a;branch=b'],
    ['rfc3261:ipv6address', '2001:db8::1'],
    ['rfc3261:comment', '(a (b) c)'],
    ['rfc3261:request-line', 'INVITE sip:a@b SIP/2.0\r\n'],
  ])('of %s from %j covers every octet', (key, text) => {
    const tree = derivation(grammar, key, text, true);
    expect(tree !== undefined && tree.end === text.length && covers(tree)).toBe(true);
  });

  it('does not exist for a text that the rule does not derive', () => {
    expect(derivation(grammar, 'rfc3261:via-parm', 'SIP/2.0', true)).toBeUndefined();
  });
});

describe('what leaves the page', () => {
  const message =
    'INVITE sip:a@b SIP/2.0\r\nAuthorization: Digest username="bob", realm="b",\r\n nonce="n1", response=abc\r\nSubject: response=abc\r\nContent-Length: 58\r\n\r\na=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:c2VjcmV0a2V5fDEy\r\n';

  it('masks credentials and keys, and keeps every length', () => {
    const safe = masked(message);
    expect(safe).toBe(
      message
        .replace('"bob"', '"xxx"')
        .replace('"n1"', '"xx"')
        .replace('response=abc\r\nSubject', 'response=xxx\r\nSubject')
        .replace('c2VjcmV0a2V5fDEy', 'xxxxxxxxxxxxxxxx'),
    );
  });

  it('is a fragment that gives the message again', () => {
    const octets = Array.from({ length: 256 }, (_, i) => String.fromCharCode(i)).join('');
    expect(messageOf(fragmentOf(octets))).toBe(octets);
    expect(messageOf('#rows')).toBeUndefined();
  });

  it('is a program that holds the octets, and a vector of the rows with their values', () => {
    const octets = "SIP/2.0 200 OK\r\nCSeq: 1 INVITE\r\nX-It: \xff'\r\n\r\n";
    const literals = [...asTypeScript(octets).matchAll(/^ +('(?:[^'\\]|\\.)*')/gm)].map(([, literal = '']) => literal);
    expect(literals.map((each) => new Function(`return ${each}`)()).join('')).toBe(octets);
    expect(asVector(readMessage(octets, false))).toBe(
      "{ text: 'CSeq: 1 INVITE', value: { sequence: 1, method: 'INVITE' } },\n{ text: 'X-It: ÿ\\'' },\n",
    );
  });

  it('shows a value without the fields that are empty', () => {
    expect(textOf({ a: undefined, b: { others: [] }, c: [1, 'x'] })).toBe("{ c: [ 1, 'x' ] }");
  });
});
