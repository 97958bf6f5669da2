import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { grammar } from '../../src/generated/grammar.ts';
import { reachable } from '../../src/testing/children.ts';
import { startAt } from '../../src/testing/heights.ts';
import { mutate } from '../../src/testing/mutate.ts';
import { Random } from '../../src/testing/random.ts';
import { Sentences } from '../../src/testing/sentence.ts';
import { byAutomaton, bySets } from '../oracle/oracle.ts';
import { sampled } from '../sampling.ts';

/** The number of strings of each kind for each rule. They are short, because the recogniser is slow. */
const COUNT = 25;
const SIZE = 40;

/** The rule of any header. Its automaton takes seconds to build, and every header is tested by itself. */
const ANY_HEADER = 'rfc3261:message-header';
const whole = Object.keys(grammar).filter(holdsAnyHeader);
const parts = Object.keys(grammar).filter((key) => !whole.includes(key));

function holdsAnyHeader(key: string): boolean {
  const nodes = reachable(grammar, { kind: 'rule', key }, { strict: false });
  return [...nodes].some((node) => node.kind === 'rule' && node.key === ANY_HEADER);
}

function draw(
  key: string,
  strict: boolean,
): { readonly derived: readonly string[]; readonly misses: readonly string[] } {
  const random = new Random(5234);
  const sentences = new Sentences(startAt(grammar, key, { strict }), random);
  const derived = Array.from({ length: COUNT }, () => sentences.draw(random.below(SIZE)));
  const misses = Array.from({ length: COUNT }, () => sentences.drawMiss(random.below(SIZE)));
  return { derived, misses: [...misses, ...derived.map((text, at) => mutate(text, random, misses[at] ?? ''))] };
}

describe.each([
  ['strict', true],
  ['lenient', false],
] as const)('%s', (_, strict) => {
  it.each(sampled(parts, 15))('the recogniser and the automaton of %s agree', (key) => {
    const { derived, misses } = draw(key, strict);
    const texts = [...derived, ...misses];
    expect(texts.filter((text) => bySets(key, text, strict) !== byAutomaton(key, text, strict))).toEqual([]);
    expect(derived.filter((text) => !byAutomaton(key, text, strict))).toEqual([]);
  });

  it.each(whole)('the recogniser accepts the strings that are derived from %s', (key) => {
    const { derived } = draw(key, strict);
    expect(derived.filter((text) => !bySets(key, text, strict))).toEqual([]);
  });
});

/** Returns a module of the repository and all modules that it runs. Imports of types do not count. */
function runBy(path: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, names = '', from = ''] of readFileSync(path, 'utf8').matchAll(
    /^import ([^;]*?) from '(\.[^']*)';$/gm,
  )) {
    if (!/^type /.test(names) && /\{\s*(?!type )|^\w|, (?!type )/.test(names)) runBy(join(path, '..', from), seen);
  }
  return seen;
}

it('the independent readers of the grammar share no code', () => {
  const root = join(import.meta.dirname, '../..');
  const readings = [
    'codegen/analyse/automata.ts',
    'src/testing/recogniser.ts',
    'src/generated/exported-rules.ts',
    'codegen/read/load.ts',
  ].map((path) => runBy(join(root, path)));
  for (const one of readings) {
    for (const other of readings) if (one !== other) expect([...one].filter((path) => other.has(path))).toEqual([]);
  }
  expect(readings.map(({ size }) => size > 1)).toEqual([true, true, true, true]);
});
