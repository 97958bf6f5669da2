import { describe, expect, it } from 'vitest';
import type { Node } from '../../src/runtime/node.ts';
import { Derivation } from '../oracle/reader/derivation.ts';
import { readSlowly } from '../oracle/reader/read.ts';
import { isSame } from '../oracle/reader/same.ts';
import { trim, unfolded, unquoted } from '../oracle/reader/text.ts';

const literal = (text: string): Node => ({ kind: 'literal', text, exact: false });
const sequence = (...items: readonly Node[]): Node => ({ kind: 'sequence', items });
const choice = (...alternatives: readonly Node[]): Node => ({ kind: 'choice', alternatives });
const many = (item: Node): Node => ({ kind: 'repeat', min: 0, max: Number.POSITIVE_INFINITY, item });
const lenient = (item: Node): Node => ({ kind: 'lenient', name: 'x', item });
const letters: Node = { kind: 'repeat', min: 1, max: 9, item: { kind: 'class', ranges: [[0x61, 0x7a]] } };

/** Returns the text of each part, one level down. */
function split(node: Node, text: string): readonly string[] {
  const parts = new Derivation(text, false).parts({ node, start: 0, end: text.length });
  return parts.map(({ start, end }) => text.slice(start, end));
}

const taken = (node: Node, text: string): Node | undefined =>
  new Derivation(text, false).parts({ node, start: 0, end: text.length })[0]?.node;

describe('the slow reader chooses one of several derivations and', () => {
  it('takes an alternative that begins with a literal, and a lenient one last', () => {
    const named = sequence(literal('a'), letters);
    const loose = lenient(literal('ab'));
    expect(taken(choice(loose, letters, named), 'ab')).toBe(named);
    expect(taken(choice(loose, letters, named), 'b')).toBe(letters);
    expect(taken(choice(loose, literal('abc')), 'ab')).toBe(loose);
  });

  it('gives an element as much as the following elements can spare', () => {
    expect(split(sequence(many(literal('a')), many(literal('a'))), 'aaa')).toEqual(['aaa', '']);
    expect(split(sequence(many(literal('a')), literal('ab')), 'aaab')).toEqual(['aa', 'ab']);
    expect(split(sequence(choice(literal('a'), literal('ab')), many(literal('b'))), 'abb')).toEqual(['a', 'bb']);
    expect(split(sequence(choice(literal('a'), literal('ab')), literal('bc')), 'abbc')).toEqual(['ab', 'bc']);
  });

  it('repeats as often as it can if that reaches the end', () => {
    const item = choice(literal('aa'), literal('a'));
    expect(split(many(item), 'aaa')).toEqual(['aa', 'a']);
    expect(split({ kind: 'repeat', min: 3, max: 3, item }, 'aaaa')).toEqual(['aa', 'a', 'a']);
    expect(split({ kind: 'repeat', min: 2, max: 2, item: many(literal('a')) }, 'aa')).toEqual(['aa', '']);
  });

  it('takes no exponential time', () => {
    const nested = many(many(choice(literal('a'), literal('aa'))));
    const text = 'a'.repeat(200);
    expect(split(sequence(nested, literal('b')), `${text}b`)).toEqual([text, 'b']);
  });
});

describe('the text of the slow reader', () => {
  it('is trimmed, unfolded and unquoted', () => {
    expect(trim(' \r\n a b\t')).toBe('a b');
    expect(unfolded('a \r\n\t b\tc')).toBe('a b\tc');
    expect(unfolded('a\r\nb')).toBe('a\r\nb');
    expect(unquoted('"a\\"\\\\ \r\n b"')).toBe('a"\\ b');
    expect(unquoted('a\\b')).toBe('a\\b');
  });
});

describe('the value of the slow reader', () => {
  it.each([
    [
      'header:via',
      'SIP/2.0/UDP a;ttl=300;ttl=1;ttl=2;rport',
      {
        ttl: 1,
        rport: true,
        others: [
          ['ttl', '300'],
          ['ttl', '2'],
        ],
      },
    ],
    ['header:via', 'SIP/2.0/UDP a;received=[::1];x = "y" ', { received: '::1', others: [['x', '"y"']] }],
  ])('parameters of %s: %s', (key, text, params) => {
    const read = readSlowly(key, text, false);
    expect(read?.value).toEqual([{ protocol: 'SIP', version: '2.0', transport: 'UDP', host: 'a', params }]);
  });

  it('holds everything that a list of addresses says', () => {
    const uri = {
      kind: 'sip',
      scheme: 'sip',
      host: 'a',
      headers: [
        ['b', ''],
        ['c', 'd'],
      ],
    };
    const params = {
      lr: true,
      others: [
        ['lr', 'on'],
        ['lr', true],
      ],
    };
    expect(readSlowly('header:contact', '"x"<sip:a;lr=on;lr?b=&c=d>;q=0.5, b c <tel:+1;ext=x>', false)).toEqual({
      value: [
        { displayName: 'x', uri: { ...uri, params }, params: { q: 0.5, others: [] } },
        {
          displayName: 'b c',
          uri: { kind: 'tel', number: '+1', params: { others: [['ext', 'x']] } },
          params: { others: [] },
        },
      ],
      leniences: ['lr-with-value'],
    });
    expect(readSlowly('header:contact', ' * ', false)?.value).toBe('*');
    expect(readSlowly('header:contact', '*;', false)).toBeUndefined();
  });
});

it('the comparison of values finds a field that is absent and one that differs', () => {
  expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(isSame({ a: 1, b: 2 }, { a: 1 })).toBe(false);
  expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(isSame({ a: [] }, { a: {} })).toBe(false);
  expect(isSame({ a: '1' }, { a: 1 })).toBe(false);
  expect(isSame({}, { a: 1 })).toBe(false);
});
