import { describe, expect, it } from 'vitest';
import type { Node } from '../../src/runtime/node.ts';
import { derives, ends, type Rules } from '../../src/testing/recogniser.ts';

const literal = (text: string, exact = false): Node => ({ kind: 'literal', text, exact });
const rule = (key: string): Node => ({ kind: 'rule', key });
const sequence = (...items: readonly Node[]): Node => ({ kind: 'sequence', items });
const choice = (...alternatives: readonly Node[]): Node => ({ kind: 'choice', alternatives });
const repeat = (min: number, max: number, item: Node): Node => ({ kind: 'repeat', min, max, item });
const many = (item: Node): Node => repeat(0, Number.POSITIVE_INFINITY, item);
const digits: Node = repeat(1, Number.POSITIVE_INFINITY, { kind: 'class', ranges: [[0x30, 0x39]] });

const endsOf = (node: Node, text: string, rules: Rules = {}, start = 0): readonly number[] =>
  [...ends(rules, node, text, start, { strict: false })].sort((a, b) => a - b);

describe('a class', () => {
  const node: Node = {
    kind: 'class',
    ranges: [
      [0x30, 0x39],
      [0x80, 0xff],
    ],
  };

  it.each(['0', '9', '\x80', '\xff'])('has both ends of its ranges: %j', (text) =>
    expect(endsOf(node, text)).toEqual([1]),
  );
  it.each(['/', ':', '\x7f', '\u0100', ''])('has nothing else: %j', (text) => expect(endsOf(node, text)).toEqual([]));
});

describe('a literal', () => {
  it('matches US-ASCII letters in either case', () => expect(endsOf(literal('aZ-'), 'Az-x')).toEqual([3]));
  it('matches no other octet in another case', () => expect(endsOf(literal('\xe9@['), '\xc9`{')).toEqual([]));
  it('is exact where it says so', () => expect(endsOf(literal('A', true), 'a')).toEqual([]));
  it('may be empty', () => expect(endsOf(literal(''), '')).toEqual([0]));
  it('does not end behind the text', () => expect(endsOf(literal('ab'), 'a')).toEqual([]));
});

describe('every way is followed', () => {
  it('all alternatives, also behind one that succeeded', () => {
    expect(endsOf(sequence(choice(literal('a'), literal('ab')), choice(literal('bc'), literal('c'))), 'abc')).toEqual([
      3,
    ]);
    expect(endsOf(choice(literal('a'), literal('ab'), literal('')), 'ab')).toEqual([0, 1, 2]);
  });

  it('all numbers of repetitions', () => {
    expect(endsOf(many(literal('a')), 'aaab')).toEqual([0, 1, 2, 3]);
    expect(endsOf(repeat(2, 3, literal('a')), 'aaaaa')).toEqual([2, 3]);
    expect(endsOf(repeat(2, Number.POSITIVE_INFINITY, literal('a')), 'a')).toEqual([]);
    expect(endsOf(repeat(0, 0, literal('a')), 'a')).toEqual([0]);
    expect(endsOf(sequence(many(literal('a')), literal('ab')), 'aaab')).toEqual([4]);
  });

  it('repetitions of different lengths count alike', () => {
    const item = choice(literal('a'), literal('aa'));
    expect(endsOf(repeat(2, 2, item), 'aaaaa')).toEqual([2, 3, 4]);
    expect(endsOf(repeat(3, Number.POSITIVE_INFINITY, item), 'aaaa')).toEqual([3, 4]);
  });

  it('from where it starts', () => expect(endsOf(literal('b'), 'abb', {}, 1)).toEqual([2]));
});

describe('what derives the empty string', () => {
  it('may be repeated', () => expect(endsOf(many(many(literal('a'))), 'aa')).toEqual([0, 1, 2]));
  it('counts as a repetition', () => expect(endsOf(repeat(3, 3, repeat(0, 1, literal('a'))), 'aa')).toEqual([0, 1, 2]));
});

describe('rules that name themselves', () => {
  const comment: Rules = { comment: sequence(literal('('), many(choice(literal('c'), rule('comment'))), literal(')')) };
  const derivesComment = (text: string): boolean => derives(comment, 'comment', text, { strict: true });

  it.each(['()', '(c(c)c(()))'])('derives %s', (text) => expect(derivesComment(text)).toBe(true));
  it.each(['', '(', '())', '(c(c)'])('does not derive %j', (text) => expect(derivesComment(text)).toBe(false));

  it('nest as deep as there are octets', () => {
    const depth = 4000;
    expect(derivesComment('('.repeat(depth) + ')'.repeat(depth))).toBe(true);
    expect(derivesComment('('.repeat(depth) + ')'.repeat(depth - 1))).toBe(false);
  });

  it('may do so at their left, at both sides, or without reading', () => {
    const rules: Rules = {
      left: choice(sequence(rule('left'), literal('-a')), literal('a')),
      both: choice(sequence(rule('both'), rule('both')), literal('a'), literal('')),
      itself: choice(rule('itself'), literal('a')),
    };
    expect(endsOf(rule('left'), 'a-a-a', rules)).toEqual([1, 3, 5]);
    expect(endsOf(rule('both'), 'aaa', rules)).toEqual([0, 1, 2, 3]);
    expect(endsOf(rule('itself'), 'a', rules)).toEqual([1]);
  });

  it('must be there', () => expect(() => endsOf(rule('constructor'), '')).toThrow('no rule constructor'));
});

describe('what ABNF cannot say', () => {
  const bound: Node = { kind: 'bound', item: digits, min: 5, max: 70 };

  it('bounds the value, whatever the digits', () => {
    expect(endsOf(bound, '70')).toEqual([1, 2]);
    expect(endsOf(bound, '71')).toEqual([1]);
    expect(endsOf(bound, '00005')).toEqual([5]);
    expect(endsOf(bound, '4')).toEqual([]);
    expect(endsOf({ ...bound, item: many(literal('a')), min: 0 }, 'a')).toEqual([]);
  });

  it('takes words out, in either case and only whole', () => {
    const item = many({
      kind: 'class',
      ranges: [
        [0x41, 0x5a],
        [0x61, 0x7a],
      ],
    });
    expect(endsOf({ kind: 'except', item, words: ['sip', 'sips'] }, 'SipsX')).toEqual([0, 1, 2, 5]);
  });

  it('has leniences, but not when strict', () => {
    const rules: Rules = { a: choice(literal('a'), { kind: 'lenient', name: 'b-for-a', item: literal('b') }) };
    expect(derives(rules, 'a', 'b', { strict: false })).toBe(true);
    expect(derives(rules, 'a', 'b', { strict: true })).toBe(false);
  });
});
