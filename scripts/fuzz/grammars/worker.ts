/**
 * A process that judges every nth case from a number on, and reports each to its parent.
 *
 * Invariant: each case is reported before it begins, so that the parent knows which case ended a process. The types of
 * all modules are checked before the process ends.
 */
import type { Files } from '../../../codegen/emit/modules.ts';
import { shrink } from '../shrink.ts';
import { type Disagreement, Subject } from './judge.ts';
import { type Case, Library } from './library.ts';
import { caseOf, judgeCase } from './one-case.ts';
import { shrinkCase } from './shrink-case.ts';
import { typeErrors } from './types.ts';

/** A disagreement, and the case that shows it. */
export interface Found {
  readonly at: number;
  readonly example: Case;
  readonly found: Disagreement;
}

export type Message =
  | { readonly kind: 'begin'; readonly at: number }
  /** The process shrinks the disagreement, which counts as it is if the process does not come back. */
  | { readonly kind: 'busy'; readonly suspect?: Found }
  | {
      readonly kind: 'done';
      readonly at: number;
      readonly code: string;
      readonly strings: number;
      readonly taken: number;
      readonly message?: string;
    }
  | ({ readonly kind: 'found' } & Found);

/** The number of cases that are type-checked together. */
const BATCH = 50;

const [seed = 0, from = 0, step = 1, last = 0, tries = 0] = process.argv.slice(2).map(Number);
let isToEnd = false;
process.on('message', () => {
  isToEnd = true;
});
const library = await Library.load();
let batch = new Map<string, Files>();

/** Resolves when the parent has the message, so that no report is lost if the next case ends the process. */
function tell(message: Message): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, undefined, undefined, () => resolve());
  });
}

for (let at = from; at < last; at += step) {
  // A message of the parent is heard between two cases.
  await new Promise((resolve) => setImmediate(resolve));
  if (isToEnd) break;
  await tell({ kind: 'begin', at });
  const example = caseOf(seed, at);
  const { code, message = '', strings, taken, found, files } = judgeCase(library, example, seed, at);
  await tell({ kind: 'done', at, code, strings, taken, message });
  if (found !== undefined) await report(at, example, found);
  if (files !== undefined) batch.set(String(at), files);
  if (batch.size === BATCH) await checkTypes();
}
await checkTypes();
process.disconnect();

async function checkTypes(): Promise<void> {
  await tell({ kind: 'busy' });
  const errors = typeErrors(batch);
  batch = new Map();
  for (const [name, messages] of errors) {
    await tell({ kind: 'busy' });
    const at = Number(name);
    const again = (candidate: Case): readonly string[] => {
      const { files } = judgeCase(library, candidate, seed, at);
      return files === undefined ? [] : (typeErrors(new Map([[name, files]])).get(name) ?? []);
    };
    const [code] = /TS\d+/.exec(messages[0] ?? '') ?? [];
    const small = shrinkCase(
      caseOf(seed, at),
      (candidate) => again(candidate).some((message) => message.includes(code ?? '')),
      Math.min(tries, 20),
    );
    await tell({ kind: 'found', at, example: small, found: { kind: 'types', got: messages.slice(0, 3) } });
  }
}

async function report(at: number, example: Case, found: Disagreement): Promise<void> {
  await tell({ kind: 'busy', suspect: { at, example, found } });
  const again = (candidate: Case): Disagreement | undefined => judgeCase(library, candidate, seed, at).found;
  const small = shrinkCase(example, (candidate) => again(candidate)?.kind === found.kind, tries);
  const shown = again(small) ?? found;
  await tell({ kind: 'found', at, example: small, found: smallestText(small, shown) });
}

/** Shrinks the string that shows the disagreement, if there is one. */
function smallestText(example: Case, found: Disagreement): Disagreement {
  const { text, strict = true } = found;
  const { files } = library.compile(example);
  if (text === undefined || files === undefined) return found;
  const subject = new Subject(library, example, files);
  const judged = (candidate: string): Disagreement | undefined => subject.judge(candidate, strict).found;
  return judged(shrink(text, (candidate) => judged(candidate)?.kind === found.kind, 500)) ?? found;
}
