/**
 * A process that judges every nth mutant of a part from a number on, and reports each to its parent.
 *
 * Invariant: each mutant is reported before it is judged, so that the parent knows which one ended a process.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Random } from '../../src/testing/random.ts';
import { shuffled } from '../fuzz/grammars/strings.ts';
import { ROOT } from './bundle.ts';
import { described, type Mutant, mutantsOf } from './mutations.ts';
import type { Outcome } from './outcome.ts';
import { PARTS, partOf } from './parts.ts';

export type Message =
  | { readonly kind: 'begin'; readonly at: number; readonly what: string; readonly all: number }
  | { readonly kind: 'done'; readonly outcome: Outcome };

/** One in so many mutants of the cells of tables is judged: there are ten times as many of them as of all others. */
const RARE = 10;

const [part = '', ...numbers] = process.argv.slice(2);
const [seed = 0, from = 0, step = 1, last = 0] = numbers.map(Number);
let isToEnd = false;
process.on('message', () => {
  isToEnd = true;
});

/** Resolves when the parent has the message, so that no report is lost if a mutant ends the process. */
function tell(message: Message): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, undefined, undefined, () => resolve());
  });
}

const judge = await partOf(PARTS.find((name) => name === part) ?? 'generated');
const texts = new Map<string, string>();
for (const path of judge.paths) texts.set(path, await readFile(join(ROOT, path), 'utf8'));
const random = new Random(seed);
const all = [...texts].flatMap(([path, text]) =>
  mutantsOf(path, text).filter((mutant) => judge.reaches?.(mutant, text) ?? true),
);
const mutants = shuffled(all, random).filter(({ kind }) => !/^(?:cell|octets)$/.test(kind) || random.below(RARE) === 0);

for (const [at, mutant] of mutants.entries()) {
  if (at < from || at >= last || (at - from) % step !== 0) continue;
  // A message of the parent is heard between two mutants.
  await new Promise((resolve) => setImmediate(resolve));
  if (isToEnd) break;
  const text = texts.get(mutant.path) ?? '';
  await tell({ kind: 'begin', at, what: described(text, mutant), all: mutants.length });
  await tell({ kind: 'done', outcome: await judged(mutant, text) });
}
process.disconnect();

/** Code with a fault in it may throw anything, which shows the fault. */
async function judged(mutant: Mutant, text: string): Promise<Outcome> {
  try {
    return await judge.judge(mutant, text);
  } catch {
    return 'thrown';
  }
}
