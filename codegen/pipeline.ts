import type { Node, Span } from '../src/runtime/node.ts';
import { alphabetOf } from './analyse/alphabet.ts';
import { Automata } from './analyse/automata.ts';
import { leniencesIn } from './analyse/leniences.ts';
import { emptyItems } from './check/empty-items.ts';
import type { LostRow } from './check/line-ends.ts';
import { rulesOfOneName } from './check/taken-names.ts';
import { undoneParams } from './check/undone-params.ts';
import { unnamedValues } from './check/unnamed-values.ts';
import { unreadableValues } from './check/value-texts.ts';
import type { Diagnostic } from './diagnostic.ts';
import { emit } from './emit/emit.ts';
import type { Files } from './emit/modules.ts';
import { type LenientAutomata, TableRegistry } from './emit/tables.ts';
import { library, project } from './emit/target.ts';
import type { Grammar } from './ir/grammar.ts';
import type { PlannedRule } from './plan/form.ts';
import { GrammarView } from './plan/grammar-view.ts';
import type { Lack } from './plan/scope.ts';
import { formsOf, type Planned, planAndProve } from './planned.ts';
import { type ForProject, sharedTypes, writtenRules } from './project.ts';
import { report } from './report.ts';
import { withParamRules } from './rewrite/inline-params.ts';
import { byPrecedence } from './rewrite/precedence.ts';
import { Selection } from './selection.ts';
import type { Table } from './table.ts';
import { onePerPlace, unproved } from './unproved.ts';

/** The result: the modules, and what was proved on the way. */
export interface Generated {
  readonly files: Files;
  /** The proofs as text. They are computed on first use. */
  readonly report: string;
  /** The proofs that failed, or else warnings of values whose end precedence settles. */
  readonly diagnostics: readonly Diagnostic[];
  /** Fields that the tables name and the grammar does not have. */
  readonly lacks: readonly Lack[];
  /** Numbers that may have any number of digits. */
  readonly unbounded: readonly Node[];
  /** Stretches that derive strings which no row can hold. */
  readonly lostRows: readonly LostRow[];
}

/**
 * Generates TypeScript from a grammar. The passes in order: rewrite (the order of alternatives), plan (the table's
 * shapes over the grammar), analyse (automata, contexts, proofs), emit.
 */
export function generate(read: Grammar, given: readonly Table[], forProject?: ForProject): Generated {
  const lowered = new Map([...read.rules].map(([key, rule]) => [key, rule.node]));
  const { grammar: linked, tables } = withParamRules(read, given);
  const nodes = byPrecedence(new Map([...linked.rules].map(([key, rule]) => [key, rule.node])));
  const grammar: Grammar = {
    ...linked,
    rules: new Map([...linked.rules].map(([key, rule]) => [key, { ...rule, node: nodes.get(key) ?? rule.node }])),
  };
  const rows = new Set<Node>();
  const automata = automataOf(nodes, rows);
  const view = new GrammarView(grammar, tables);
  const selection = forProject === undefined ? undefined : new Selection(linked, tables, forProject.own);
  const subject = { view, nodes, tables, automata, rows, selection, own: forProject?.own };
  const planned = planAndProve(subject);
  const { planner, headers, exported, end, proof, lost } = planned;
  const shared = selection === undefined ? new Set<string>() : sharedTypes(selection, planner.rules);
  const written = selection === undefined ? planner.rules : writtenRules(planner.rules, headers, exported);
  const plan = {
    target: forProject === undefined ? library : project([...forProject.own], forProject.extension, shared),
    view,
    rules: written,
    typed: planner.rules.filter((rule) => written.includes(rule) || shared.has(rule.type)),
    headers,
    proof,
    automata: automata.strict,
    tables: new TableRegistry(automata, (node) => ruleAround(grammar, node)),
    words: planner.words,
  };
  const undecided = onePerPlace(proof.failures.map((failure) => unproved(grammar, failure, forProject?.own)));
  const { empty, unnamed } = unusableIn(planned, written, view, automata.strict);
  // Items that may be empty cannot be decided either, and are reported first. A choice that cannot be decided is
  // reported with advice.
  const errors = [empty, undecided, unnamed].find((each) => each.length > 0) ?? [];
  const overlaps = proof.overlaps.map((overlap) => unproved(grammar, overlap, forProject?.own, true));
  const files =
    errors.length > 0
      ? new Map<string, string>()
      : emit(plan, { exported: exported.map(({ rule }) => rule), end, lowered, tables });
  return {
    files,
    get report() {
      // The fixes of the library belong into its own report.
      return report(selection === undefined ? grammar : { ...grammar, fixes: [] }, proof, automata.strict);
    },
    diagnostics: errors.length > 0 ? errors : onePerPlace(overlaps),
    lacks: planner.lacks,
    unbounded: [...planner.unbounded],
    lostRows: lost,
  };
}

/** Returns the errors of repeated items that may be empty, and of values without a field, a name or a text. */
function unusableIn(
  { planner, headers, proof }: Planned,
  written: readonly PlannedRule[],
  view: GrammarView,
  automata: Automata,
): { readonly empty: readonly Diagnostic[]; readonly unnamed: readonly Diagnostic[] } {
  const forms = formsOf(headers);
  const unnamed = [
    ...planner.refused,
    ...rulesOfOneName(view, written),
    ...undoneParams(proof, [...written.map(({ body }) => body), ...forms]),
    ...unnamedValues(planner.rules, forms),
  ];
  // Parameters that the table does not make parameters have values with names in them, so these are reported last.
  if (unnamed.length === 0) unnamed.push(...unreadableValues([...written.map(({ body }) => body), ...forms], automata));
  const bodies = [...written.filter(({ kind }) => kind !== 'params').map(({ body }) => body), ...forms];
  return { empty: emptyItems(bodies, (node) => automata.of(node).accepts(0)), unnamed };
}

/** Returns the name of the rule in whose definition an element is written. */
function ruleAround({ rules }: Grammar, { span }: Node): string | undefined {
  if (span === undefined) return undefined;
  const isAround = (outer: Span): boolean =>
    outer.file === span.file && outer.start <= span.start && span.end <= outer.end;
  return [...rules.values()].find(({ definitions }) => definitions.some((each) => isAround(each.span)))?.name;
}

function boundOf(nodes: ReadonlyMap<string, Node>, node: Node): string | undefined {
  if (node.kind === 'bound') return `${node.min}..${node.max}`;
  const body = node.kind === 'rule' ? nodes.get(node.key) : undefined;
  return body === undefined ? undefined : boundOf(nodes, body);
}

function automataOf(
  nodes: ReadonlyMap<string, Node>,
  rows: ReadonlySet<Node>,
): LenientAutomata & { readonly lenient: Automata } {
  const alphabet = alphabetOf(nodes.values());
  const names = new Set([...nodes.values()].flatMap((node) => [...leniencesIn(nodes, node)]));
  const made = new Map<string, Automata>();
  const of = (leniences: readonly string[]): Automata => {
    const key = [...leniences].sort().join();
    const known = made.get(key) ?? new Automata(nodes, alphabet, new Set(leniences), rows);
    made.set(key, known);
    return known;
  };
  return {
    strict: of([]),
    lenient: of([...names]),
    with: of,
    leniencesOf: (node) => [...leniencesIn(nodes, node)].sort(),
    boundOf: (node) => boundOf(nodes, node),
  };
}
