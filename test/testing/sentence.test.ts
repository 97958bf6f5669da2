import { describe, expect, it } from 'vitest';
import type { Node } from '../../src/runtime/node.ts';
import { reachable } from '../../src/testing/children.ts';
import { startAt } from '../../src/testing/heights.ts';
import { mutate } from '../../src/testing/mutate.ts';
import { Random } from '../../src/testing/random.ts';
import { derives, type Rules } from '../../src/testing/recogniser.ts';
import { Sentences } from '../../src/testing/sentence.ts';

const digit: Node = { kind: 'class', ranges: [[0x30, 0x39]] };
const letters: Node = {
  kind: 'repeat',
  min: 1,
  max: Number.POSITIVE_INFINITY,
  item: { kind: 'class', ranges: [[0x61, 0x63]] },
};

const rules: Rules = {
  tree: {
    kind: 'choice',
    alternatives: [
      {
        kind: 'sequence',
        items: [
          { kind: 'rule', key: 'tree' },
          { kind: 'literal', text: ' and ', exact: false },
          { kind: 'rule', key: 'tree' },
        ],
      },
      { kind: 'rule', key: 'port' },
      { kind: 'rule', key: 'scheme' },
      { kind: 'lenient', name: 'nothing', item: { kind: 'literal', text: '', exact: false } },
    ],
  },
  port: { kind: 'bound', min: 1, max: 255, item: { kind: 'repeat', min: 1, max: 3, item: digit } },
  scheme: { kind: 'except', words: ['a', 'b'], item: letters },
  endless: {
    kind: 'sequence',
    items: [
      { kind: 'literal', text: 'a', exact: true },
      { kind: 'rule', key: 'endless' },
    ],
  },
};

const drawn = (key: string, strict: boolean, seed: number, count = 1000) => {
  const start = startAt(rules, key, { strict });
  const sentences = new Sentences(start, new Random(seed));
  const texts = Array.from({ length: count }, (_, i) => sentences.draw(i % 100));
  return {
    texts,
    missed: [...reachable(rules, start.root, { strict })].filter((node) => !sentences.visited.has(node)),
  };
};

describe.each([true, false])('strings drawn from a grammar (strict: %s)', (strict) => {
  const { texts, missed } = drawn('tree', strict, 1);

  it('are strings of it', () => expect(texts.filter((text) => !derives(rules, 'tree', text, { strict }))).toEqual([]));
  it('visit all of its nodes', () => expect(missed).toEqual([]));
  it('are the same again', () => expect(drawn('tree', strict, 1).texts).toEqual(texts));
});

it('both bounds are drawn, with leading zeros too', () => {
  const { texts } = drawn('port', true, 2);
  expect(texts).toEqual(expect.arrayContaining(['1', '255', '001', '254', '2']));
});

it('what derives no string is refused', () => {
  expect(() => startAt(rules, 'endless', { strict: true })).toThrow('endless derives no string');
  expect(() => startAt(rules, 'missing', { strict: true })).toThrow('missing derives no string');
});

it('misses are near', () => {
  const sentences = new Sentences(startAt(rules, 'tree', { strict: true }), new Random(5));
  const misses = Array.from({ length: 1000 }, () => sentences.drawMiss(30));
  expect(misses).toEqual(expect.arrayContaining(['256', '0', 'a', 'd', '`']));
  const accepted = misses.filter((text) => derives(rules, 'tree', text, { strict: true })).length;
  expect(accepted).toBeGreaterThan(50);
  expect(accepted).toBeLessThan(800);
});

it('some mutants are strings still, and some are not', () => {
  const { texts } = drawn('tree', true, 3);
  const random = new Random(4);
  const mutants = texts.map((text) => mutate(text, random, random.pick(['1 and c', '255'])));
  const accepted = mutants.filter((text) => derives(rules, 'tree', text, { strict: true })).length;
  expect(accepted).toBeGreaterThan(100);
  expect(accepted).toBeLessThan(900);
});
