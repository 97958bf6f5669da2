/**
 * Mutants of the generated headers: judged by the verifier, and those that it accepts by what the header then does.
 *
 * Invariant: a mutant is judged within the smallest header that uses its file and that the verifier shows to be equal
 * in a second or so.
 */
import { verifyFields } from '../../codegen/verify/fields.ts';
import { verdictText } from '../../codegen/verify/verdict.ts';
import { type Expected, verify } from '../../codegen/verify/verify.ts';
import { exportedRules } from '../../src/generated/exported-rules.ts';
import { grammar } from '../../src/generated/grammar.ts';
import type { AnyDefinition } from '../../src/runtime/definition.ts';
import { behaviourOf, corpusOf } from './behaviour.ts';
import { importWith } from './bundle.ts';
import { FOLDER, readGenerated } from './library.ts';
import { declarationAt, type Mutant, planted } from './mutations.ts';
import type { Outcome, Part } from './outcome.ts';
import { type Files, reachedIn, scopeOf } from './scope.ts';
import { isTyped } from './typed.ts';

/** The characters of the modules of a header up to which the verifier needs about a second. */
const LARGEST = 21_000;
/** Steps of the verifier for one header. */
const BUDGET = 60_000;
const EQUAL = 'verified: equal strict and lenient';

/** A header, and the modules that it is read with. */
interface Judged {
  readonly header: Expected;
  readonly path: string;
  readonly scope: Files;
  /** The functions and tables that it needs. */
  readonly reached: ReadonlySet<string>;
  readonly size: number;
}

/** Prepares the judge of the small and middle headers. */
export async function generatedPart(): Promise<Part> {
  const { files, rules, headers } = await readGenerated();
  const judged = headers
    .flatMap((header): readonly Judged[] => {
      const path = [...files.keys()].find(
        (each) => each.startsWith('headers/') && files.get(each)?.includes(`  name: '${header.name}',`),
      );
      if (path === undefined) return [];
      const scope = scopeOf(files, path);
      return [{ header, path, scope, reached: reachedIn(scope, path), size: [...scope.values()].join('').length }];
    })
    .filter(({ size }) => size <= LARGEST)
    .sort((a, b) => a.size - b.size);
  const usable = new Map<Judged, boolean>();
  const isUsable = (each: Judged): boolean => {
    const known = usable.get(each) ?? verdictOf(each.scope, each.header) === EQUAL;
    usable.set(each, known);
    return known;
  };
  const behaviours = new Map<Judged, readonly string[]>();
  const fields = new Map<Judged, string>();

  function verdictOf(scope: Files, header: Expected): string {
    const [verdict] = verify(scope, rules, [header], BUDGET);
    return verdict === undefined ? '' : verdictText(verdict);
  }

  /** Returns which fields of records hold the octets of their rules, and which do not. */
  function fieldsOf(scope: Files): string {
    const records = verifyFields(scope, rules).map(
      ({ rule, fields: names, misread }) => `${rule} ${names.join()} ${misread !== undefined}`,
    );
    return records.join('\n');
  }

  async function behaves(
    { path, header }: Judged,
    texts: readonly string[],
    replaced: ReadonlyMap<string, string> = new Map(),
  ): Promise<readonly string[]> {
    const module = await importWith([`${FOLDER}/${path}`], replaced, [FOLDER]);
    const definition = Object.values(module).find((each) => isDefinition(each, header.name));
    return definition === undefined ? [] : behaviourOf(definition, texts);
  }

  const paths = new Set(judged.flatMap(({ scope }) => [...scope.keys()]));
  return {
    paths: [...paths].sort().map((path) => `${FOLDER}/${path}`),
    reaches({ path, start }, text) {
      const name = declarationAt(text, start);
      return judged.some(({ scope, reached }) => scope.has(path.slice(FOLDER.length + 1)) && reached.has(name));
    },
    async judge(mutant: Mutant, text: string): Promise<Outcome> {
      const path = mutant.path.slice(FOLDER.length + 1);
      const whole = new Map(files).set(path, planted(text, mutant));
      const name = declarationAt(text, mutant.start);
      const users = judged.filter((each) => each.scope.has(path) && each.reached.has(name));
      const user = users.find(isUsable);
      if (user === undefined) return 'same';
      const scope = scopeOf(whole, user.path);
      const found = verdictOf(scope, user.header);
      if (found.startsWith('different')) return 'verifier';
      if (found !== EQUAL) return 'unread';
      const divided = fields.get(user) ?? fieldsOf(user.scope);
      fields.set(user, divided);
      if (fieldsOf(scope) !== divided) return 'verifier';
      const rule = exportedRules.find(({ header }) => header?.name === user.header.name);
      const texts = corpusOf(grammar, rule?.key ?? user.header.key, 40);
      const before = behaviours.get(user) ?? (await behaves(user, texts));
      behaviours.set(user, before);
      const after = await behaves(user, texts, new Map([[mutant.path, planted(text, mutant)]]));
      return after.join('\n') === before.join('\n') ? (isTyped(mutant, text) ? 'survived' : 'types') : 'behaviour';
    },
  };
}

/** Whether something is the definition of a header. */
function isDefinition(each: unknown, name: string): each is AnyDefinition {
  return typeof each === 'object' && each !== null && 'name' in each && each.name === name && 'read' in each;
}
