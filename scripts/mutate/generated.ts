/**
 * Mutants of the generated headers: judged by the verifier, and those that it accepts by what the header then does.
 *
 * Invariant: a mutant is judged within the smallest header that uses its file and that the verifier shows to be equal
 * in a second or so.
 */
import { verifyFields } from '../../codegen/verify/fields.ts';
import { programOf } from '../../codegen/verify/program.ts';
import { verdictText } from '../../codegen/verify/verdict.ts';
import { type Expected, verify } from '../../codegen/verify/verify.ts';
import { exportedRules } from '../../src/generated/exported-rules.ts';
import { grammar } from '../../src/generated/grammar.ts';
import type { AnyDefinition } from '../../src/runtime/definition.ts';
import type { Node } from '../../src/runtime/node.ts';
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
  const judged = headers.flatMap((header) => judgedOf(files, header) ?? []).filter(({ size }) => size <= LARGEST);
  return new HeaderJudge(
    files,
    rules,
    judged.sort((a, b) => a.size - b.size),
  );
}

function judgedOf(files: Files, header: Expected): Judged | undefined {
  const isOfHeader = (path: string): boolean =>
    path.startsWith('headers/') && files.get(path)?.includes(`  name: '${header.name}',`) === true;
  const path = [...files.keys()].find(isOfHeader);
  if (path === undefined) return undefined;
  const scope = scopeOf(files, path);
  return { header, path, scope, reached: reachedIn(scope, path), size: [...scope.values()].join('').length };
}

class HeaderJudge implements Part {
  readonly paths: readonly string[];
  readonly #files: Files;
  readonly #rules: ReadonlyMap<string, Node>;
  /** The headers, the smallest first. */
  readonly #judged: readonly Judged[];
  // The findings on each header without a fault, which are made once.
  readonly #usable = new Map<Judged, boolean>();
  readonly #behaviours = new Map<Judged, readonly string[]>();
  readonly #fields = new Map<Judged, string>();

  constructor(files: Files, rules: ReadonlyMap<string, Node>, judged: readonly Judged[]) {
    this.#files = files;
    this.#rules = rules;
    this.#judged = judged;
    const paths = new Set(judged.flatMap(({ scope }) => [...scope.keys()]));
    this.paths = [...paths].sort().map((path) => `${FOLDER}/${path}`);
  }

  reaches(mutant: Mutant, text: string): boolean {
    return this.#usersOf(mutant, text).length > 0;
  }

  async judge(mutant: Mutant, text: string): Promise<Outcome> {
    const user = this.#usersOf(mutant, text).find((each) => this.#isUsable(each));
    if (user === undefined) return 'same';
    const faulty = planted(text, mutant);
    const scope = scopeOf(new Map(this.#files).set(pathOf(mutant), faulty), user.path);
    const verdict = this.#verdictOf(scope, user.header);
    if (verdict.startsWith('different')) return 'verifier';
    if (verdict !== EQUAL) return 'unread';
    const fields = once(this.#fields, user, () => this.#fieldsOf(user.scope));
    if (this.#fieldsOf(scope) !== fields) return 'verifier';
    const before = this.#behaviours.get(user) ?? (await behaves(user));
    this.#behaviours.set(user, before);
    const after = await behaves(user, new Map([[mutant.path, faulty]]));
    if (after.join('\n') !== before.join('\n')) return 'behaviour';
    return isTyped(mutant, text) ? 'survived' : 'types';
  }

  /** Returns the headers that need the function or table in which a mutant is. */
  #usersOf(mutant: Mutant, text: string): readonly Judged[] {
    const name = declarationAt(text, mutant.start);
    return this.#judged.filter(({ scope, reached }) => scope.has(pathOf(mutant)) && reached.has(name));
  }

  #isUsable(each: Judged): boolean {
    return once(this.#usable, each, () => this.#verdictOf(each.scope, each.header) === EQUAL);
  }

  #verdictOf(scope: Files, header: Expected): string {
    const [verdict] = verify(programOf(scope, this.#rules), [header], BUDGET);
    return verdict === undefined ? '' : verdictText(verdict);
  }

  /** Returns which fields of records hold the octets of their rules, and which do not. */
  #fieldsOf(scope: Files): string {
    return verifyFields(programOf(scope, this.#rules))
      .map(({ rule, fields, misread }) => `${rule} ${fields.join()} ${misread !== undefined}`)
      .join('\n');
  }
}

/** Returns the value of a key, which is computed if it is not known. */
function once<Key, Value>(known: Map<Key, Value>, key: Key, compute: () => Value): Value {
  const value = known.get(key) ?? compute();
  known.set(key, value);
  return value;
}

/** Returns the path of a mutant's module within the folder of generated modules. */
function pathOf({ path }: Mutant): string {
  return path.slice(FOLDER.length + 1);
}

/** Returns what the definition of a header does, with some modules replaced. */
async function behaves(
  { path, header }: Judged,
  replaced: ReadonlyMap<string, string> = new Map(),
): Promise<readonly string[]> {
  const module = await importWith([`${FOLDER}/${path}`], replaced, [FOLDER]);
  const definition = Object.values(module).find((each) => isDefinition(each, header.name));
  if (definition === undefined) return [];
  const rule = exportedRules.find((each) => each.header?.name === header.name);
  return behaviourOf(definition, corpusOf(grammar, rule?.key ?? header.key, 40));
}

/** Whether something is the definition of a header. */
function isDefinition(each: unknown, name: string): each is AnyDefinition {
  return typeof each === 'object' && each !== null && 'name' in each && each.name === name && 'read' in each;
}
