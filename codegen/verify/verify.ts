import { ts } from 'ts-morph';
import type { Node } from '../../src/runtime/node.ts';
import type { Comparison } from './compare.ts';
import { Endless } from './evaluate.ts';
import type { Program } from './program.ts';
import { declared, type Module, type Routine, UnknownForm } from './source.ts';

/**
 * Compares the emitted parser of each header with the grammar of the header.
 *
 * Invariant: each definition of a header in the emitted text gets a verdict; what could not be compared says so.
 */

/** A header as the grammar has it. */
export interface Expected {
  readonly name: string;
  /** The key of its rule. */
  readonly key: string;
  /** Whether the compiled grammar defines the header. Otherwise it changes a header of the library. */
  readonly isOwn: boolean;
}

export type Verdict = Expected & (Compared | { readonly kind: 'unknown'; readonly why: string });

interface Compared {
  readonly kind: 'compared';
  readonly lenient: Comparison;
  readonly strict: Comparison;
}

/** The rule of the texts that may stand behind a value, before its line ends. */
export const HEADER_END: Node = { kind: 'rule', key: 'rfc3261:header-end' };

/** Steps that the comparison of one header may take in each mode: seconds. */
const BUDGET = 2_000_000;

/** Steps for all headers of the library that a project changes: a parameter of URIs changes dozens. */
const SHARED_BUDGET = 300_000;

/**
 * Compares the headers among `expected` that the program defines, the first of each name.
 */
export function verify(program: Program, expected: readonly Expected[], budget = BUDGET): readonly Verdict[] {
  const { modules, rules } = program;
  const readers = readersOf(modules);
  const first = new Map([...expected].reverse().map((header) => [header.name, header] as const));
  const defined = expected.filter((header) => readers.has(header.name) && first.get(header.name) === header);
  const share = Math.floor(SHARED_BUDGET / Math.max(1, defined.filter(({ isOwn }) => !isOwn).length));
  const verdictOf = (header: Expected): Verdict => {
    const steps = header.isOwn ? budget : Math.min(budget, share);
    return { ...header, ...compared(program, readers.get(header.name), valueOf(rules.get(header.key)), steps) };
  };
  // The project's own headers come first, because a summary that took too many steps is not tried again.
  const own = defined.filter(({ isOwn }) => isOwn).map(verdictOf);
  return [...own, ...defined.filter(({ isOwn }) => !isOwn).map(verdictOf)];
}

function compared(
  { strict, lenient }: Program,
  routine: Routine | undefined,
  value: Node | undefined,
  budget: number,
): Compared | { readonly kind: 'unknown'; readonly why: string } {
  if (routine === undefined || value === undefined) return { kind: 'unknown', why: 'its parser was not found' };
  try {
    return {
      kind: 'compared',
      lenient: lenient.compare(routine, value, budget),
      strict: strict.compare(routine, value, budget),
    };
  } catch (problem) {
    if (problem instanceof Endless) return { kind: 'unknown', why: 'its parser may repeat without reading anything' };
    if (problem instanceof UnknownForm) return { kind: 'unknown', why: problem.message };
    // A fault of the verifier must not keep anybody from a parser; the report says that there was one.
    return { kind: 'unknown', why: `the verifier failed (${problem instanceof Error ? problem.message : problem})` };
  }
}

/** The value of a header: its rule behind the name and the colon. */
function valueOf(rule: Node | undefined): Node | undefined {
  if (rule?.kind !== 'sequence') return undefined;
  return { kind: 'sequence', items: [...rule.items.slice(2), HEADER_END] };
}

/** By the name of a header: the function that the emitted definition reads it with. */
function readersOf(modules: ReadonlyMap<string, Module>): ReadonlyMap<string, Routine | undefined> {
  const readers = new Map<string, Routine | undefined>();
  for (const module of modules.values()) {
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText() === 'makeDefinition') {
        const [definition] = node.arguments;
        const texts = new Map<string, string>();
        if (definition !== undefined && ts.isObjectLiteralExpression(definition))
          for (const each of definition.properties)
            if (ts.isPropertyAssignment(each))
              texts.set(
                each.name.getText(),
                ts.isStringLiteralLike(each.initializer) ? each.initializer.text : each.initializer.getText(),
              );
        const [home, name] = declared(modules, module, texts.get('read') ?? '');
        readers.set(texts.get('name') ?? '', home.routines.get(name));
      } else ts.forEachChild(node, visit);
    };
    for (const statement of module.file.statements) if (ts.isVariableStatement(statement)) visit(statement);
  }
  return readers;
}
