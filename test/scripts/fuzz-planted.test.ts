/** Bugs of five kinds, each of which is put into a copy of the generated code. The fuzzer must find each one. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { presumeFactors } from '../../scripts/fuzz/reads.ts';
import { fuzz } from '../../scripts/fuzz/run.ts';
import { type ExportedRule, exportedRules } from '../../src/generated/exported-rules.ts';
import { sampled } from '../sampling.ts';

const SOURCE = join(import.meta.dirname, '../../src');
/** The number of strings within which a bug must be found. */
const MOST = 1_000_000;
const SEED = 1;

const folder = mkdtempSync(join(tmpdir(), 'sippet-planted-'));
afterAll(() => rmSync(folder, { recursive: true }));
// None of the bugs makes a parser read more. The function that this returns is called after all tests.
beforeAll(() => presumeFactors(exportedRules));

interface Bug {
  readonly kind: string;
  readonly file: string;
  /** The text that `to` replaces. */
  readonly from: string;
  readonly to: string;
}

const bugs: readonly Bug[] = [
  {
    kind: 'a wrong edge of a class',
    file: 'tables.ts',
    from: "name: 'token',\n  letters: ['21 25 27 2a-2b 2d-2e 30-39 41-5a 5f-7a 7e'],",
    to: "name: 'token',\n  letters: ['21 25 27 2a-2b 2d-2e 30-39 41-59 5f-7a 7e'],",
  },
  {
    kind: 'a lost guard',
    file: 'rules/via-params.ts',
    from: 'takeNumber(c, TTL) : undefined;\n  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;',
    to: 'takeNumber(c, TTL) : undefined;\n  return value;',
  },
  {
    kind: 'a bound that is off by one',
    file: 'tables.ts',
    from: "name: 'port',\n  letters: ['30', '31-32', '33', '34', '35', '36', '37-39'],",
    to: "name: 'port',\n  letters: ['30', '31-32', '33', '34', '35-36', '', '37-39'],",
  },
  {
    kind: 'a precedence that is swapped',
    file: 'rules/uri.ts',
    from: 'export function parseInfoUri(c: Cursor): Uri | undefined {\n  const start = c.pos;',
    to: `export function parseInfoUri(c: Cursor): Uri | undefined {
  const start = c.pos;
  const generic = parseAbsoluteuri(c);
  if (generic !== undefined && follows(c, GREATER)) return generic;
  c.pos = start;`,
  },
  {
    kind: 'a fold that is lost',
    file: 'tables.ts',
    from: "name: 'SEMI',\n  letters: ['9 20', 'a', 'd', '3b'],",
    to: "name: 'SEMI',\n  letters: ['9 20', 'a', '1', '3b'],",
  },
];

/** Returns the parsers of a copy of the library that has the bug. */
async function planted({ kind, file, from, to }: Bug): Promise<readonly ExportedRule[]> {
  const copy = join(folder, kind.replaceAll(' ', '-'));
  for (const part of ['runtime', 'generated']) cpSync(join(SOURCE, part), join(copy, part), { recursive: true });
  const path = join(copy, 'generated', file);
  const text = readFileSync(path, 'utf8');
  expect(text.split(from).length, `${file} has what is to be replaced, once`).toBe(2);
  writeFileSync(path, text.replace(from, to));
  const module: { exportedRules: readonly ExportedRule[] } = await import(join(copy, 'generated/exported-rules.ts'));
  return module.exportedRules;
}

it.each(sampled(bugs, 8))('the fuzzer finds $kind', async (bug) => {
  const rules = await planted(bug);
  const { complaint, strings } = fuzz({ seed: SEED, isOver: (count) => count >= MOST }, rules);
  console.log(
    `${bug.kind}: after ${strings} strings, ${complaint?.rule} ${JSON.stringify(complaint?.text)}: ${complaint?.what}`,
  );
  expect(complaint).toBeDefined();
  expect(strings).toBeLessThan(MOST);
});
