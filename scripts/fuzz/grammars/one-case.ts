/** Runs one case from its seed to its verdict: it is compiled, run, and compared with the naive matcher. */
import type { Files } from '../../../codegen/emit/modules.ts';
import { Random } from '../../../src/testing/random.ts';
import { randomCase } from './generate.ts';
import { type Disagreement, Subject } from './judge.ts';
import type { Case, Library } from './library.ts';

export interface Outcome {
  /** The code of the first error that refused it, `accepted`, or `crash` if the compiler threw. */
  readonly code: string;
  /** The text of that error. */
  readonly message?: string;
  readonly strings: number;
  /** The number of strings that the grammar derives. */
  readonly taken: number;
  readonly found: Disagreement | undefined;
  readonly files: Files | undefined;
}

/** Returns the case of a run's seed and its number in the run. */
export function caseOf(seed: number, at: number): Case {
  return randomCase(randomOf(seed, at));
}

function randomOf(seed: number, at: number): Random {
  return new Random(Math.imul(seed, 0x01000193) ^ at);
}

/** Compiles a case and judges it. The strings depend only on the seed and the number. */
export function judgeCase(library: Library, example: Case, seed: number, at: number): Outcome {
  const nothing = { strings: 0, taken: 0, found: undefined, files: undefined };
  let files: Files | undefined;
  try {
    const compiled = library.compile(example);
    files = compiled.files;
    if (files === undefined) {
      const refusal = compiled.diagnostics.find(({ severity }) => severity === 'error');
      const code = refusal?.code ?? 'unknown';
      // The grammar is not to blame for a difference: either the generator or the verifier is wrong.
      return code === 'parser-differs' || code === 'fields-differ'
        ? { ...nothing, code, found: { kind: 'differs', got: refusal?.message } }
        : { ...nothing, code, message: refusal?.message ?? '' };
    }
  } catch (error) {
    return { ...nothing, code: 'crash', found: { kind: 'crash', got: String(error) } };
  }
  try {
    return { code: 'accepted', files, ...new Subject(library, example, files).judgeAll(randomOf(seed, at)) };
  } catch (error) {
    const [got] = String(error).split('\n    at ');
    return { ...nothing, code: 'accepted', files, found: { kind: 'load', got } };
  }
}
