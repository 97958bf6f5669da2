/** Compares the vocabulary as the verifier restates it with the functions of the runtime that it represents. */
import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { DEPTH, VOCABULARY } from '../../codegen/verify/vocabulary.ts';
import { type Cursor, cursorOf } from '../../src/runtime/cursor.ts';
import * as scan from '../../src/runtime/scan.ts';
import { type Table, table } from '../../src/runtime/table.ts';
import * as take from '../../src/runtime/take.ts';

type Act = (c: Cursor, words: Words) => unknown;
type Words = Pick<typeof take, 'takeEach' | 'skipEach' | 'takeList' | 'takeOptionalList'> &
  Pick<typeof scan, 'endOfValue' | 'skipNested'>;

/** The restated functions, on top of those runtime functions that only read octets. */
function restated(): Words {
  const { outputText } = ts.transpileModule(VOCABULARY, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const exported = {};
  const tooDeep = (depth: number) => depth > DEPTH;
  const given = { exports: exported, ...scan, ...take, tooDeep };
  // The text itself declares some of these functions, so those come from the text.
  const own = new Set(VOCABULARY.match(/(?<=^export function )\w+/gm));
  const names = Object.keys(given).filter((name) => !own.has(name));
  new Function(...names, outputText)(...names.map((name) => Reflect.get(given, name)));
  // The text declares the functions of `Words`; the calls below would fail if one were missing.
  return exported as Words;
}

const words = restated();

const letters = (name: string, octets: string): Table =>
  table({ name, letters: [octets], moves: ['2', '.'], lenient: 2, strict: 2 });
const A = letters('a', '61');
const COMMA = letters('comma', '2c');
const SPACES = table({ name: 'spaces', letters: ['20'], moves: ['1'], lenient: 1, strict: 1 });
const item = (c: Cursor) => scan.take(c, A);
const skipper = (c: Cursor) => scan.skip(c, A);

const COUNTS = [undefined, 0, 1, 2, 3];
const ranges = COUNTS.flatMap((min) => COUNTS.map((max) => [min, max] as const));

/** Returns all texts of some letters up to a length. */
function texts(alphabet: string, most: number): readonly string[] {
  const all = [''];
  for (let at = 0; (all[at]?.length ?? most) < most; at += 1) for (const ch of alphabet) all.push(`${all[at]}${ch}`);
  return all;
}

/**
 * Returns whether a function succeeds and, if it does, where it leaves the cursor. A parser that failed may leave it
 * anywhere.
 */
function outcome(act: Act, text: string, own: Words): unknown {
  const c = cursorOf(text);
  const result = act(c, own);
  return result === undefined || result === false ? 'fails' : c.pos;
}

describe.each<readonly [string, string, (min?: number, max?: number) => Act]>([
  ['takeEach', 'a,', (min, max) => (c, own) => own.takeEach(c, item, min, max)],
  ['skipEach', 'a,', (min, max) => (c, own) => own.skipEach(c, skipper, min, max)],
  ['takeList', 'a,', (min, max) => (c, own) => own.takeList(c, item, COMMA, min, max)],
  ['takeOptionalList', 'a,', (min, max) => (c, own) => own.takeOptionalList(c, item, COMMA, min, max)],
  ['endOfValue', ' a\r\n', () => (c, own) => own.endOfValue(c, SPACES)],
  ['skipNested', '(a)', () => (c, own) => own.skipNested(c, '(', ')', letters('inner', '61'))],
])('%s means the same to the verifier and at run time', (name, alphabet, act) => {
  it.each(name.startsWith('take') || name === 'skipEach' ? ranges : [[undefined, undefined] as const])(
    'with at least %s and at most %s items',
    (min, max) => {
      const all = texts(alphabet, 6);
      expect(all.length).toBeGreaterThan(100);
      // Beyond the depth that it follows, the verifier says that it does not know.
      const judged = all.filter((text) => !text.includes('('.repeat(DEPTH + 1)));
      const different = judged.filter(
        (text) => outcome(act(min, max), text, words) !== outcome(act(min, max), text, { ...take, ...scan }),
      );
      expect(different.map((text) => JSON.stringify(text)).slice(0, 3)).toEqual([]);
    },
  );
});
