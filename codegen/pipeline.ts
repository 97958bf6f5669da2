import type { Node } from '../src/runtime/node.ts';
import { alphabetOf } from './analyse/alphabet.ts';
import { Automata } from './analyse/automata.ts';
import { Contexts } from './analyse/contexts.ts';
import { leniencesIn } from './analyse/leniences.ts';
import { type Proof, prove } from './analyse/prove.ts';
import { ShortestLengths } from './analyse/shortest.ts';
import { emptyItems } from './check/empty-items.ts';
import { type LostRow, limitToRows } from './check/line-ends.ts';
import { rulesOfOneName } from './check/taken-names.ts';
import { undoneParams } from './check/undone-params.ts';
import { unnamedValues } from './check/unnamed-values.ts';
import type { Diagnostic } from './diagnostic.ts';
import { emit } from './emit/emit.ts';
import type { Files } from './emit/modules.ts';
import { type LenientAutomata, TableRegistry } from './emit/tables.ts';
import { library, project } from './emit/target.ts';
import type { Grammar } from './ir/grammar.ts';
import { rulesToCopy } from './plan/copies.ts';
import type { CallForm, Form, PlannedRule } from './plan/form.ts';
import { GrammarView, keyOf } from './plan/grammar-view.ts';
import { type PlannedHeader, planHeaders } from './plan/headers.ts';
import { lookable } from './plan/lookable.ts';
import { Planner } from './plan/planner.ts';
import type { Lack } from './plan/scope.ts';
import { type ForProject, selectedHeaders, sharedTypes, writtenRules } from './project.ts';
import { report } from './report.ts';
import { withParamRules } from './rewrite/inline-params.ts';
import { byPrecedence } from './rewrite/precedence.ts';
import { Selection } from './selection.ts';
import type { HeaderRow, Table } from './table.ts';
import { onePerPlace, unproved } from './unproved.ts';

/**
 * The number of states of the largest automaton that becomes a table. Larger stretches whose rules have parsers are
 * read by those, because the parsers exist anyway and every table adds to a bundle.
 */
const LARGEST_TABLE = 400;

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
  const shortest = new ShortestLengths(nodes);
  const view = new GrammarView(grammar, tables);
  const byCode = (node: Node): boolean =>
    automata.strict.nests(node) || shortest.of(node) >= LARGEST_TABLE || automata.lenient.of(node).size > LARGEST_TABLE;
  const selection = forProject === undefined ? undefined : new Selection(linked, tables, forProject.own);
  const rowsWritten = new Set(selection?.headers.map(({ row }) => row));
  const planned = (copied: ReadonlySet<string>): Planned => {
    const planner = new Planner(view, byCode, (node) => shortest.of(node), copied);
    const isWritten = (row: HeaderRow): boolean => selection === undefined || rowsWritten.has(row);
    const all = planHeaders(planner, tables, isWritten);
    const headers = selection === undefined ? all : selectedHeaders(selection, all);
    const named = tables.flatMap(({ namespace, exports = [] }) => exports.map((name) => ({ namespace, name })));
    const isOwn = ({ namespace, name }: (typeof named)[number]): boolean =>
      selection?.isOwn(keyOf(namespace, name)) ?? true;
    const exported = named.filter(isOwn).map(({ namespace, name }) => planner.call(namespace, name));
    const end = planner.skip({ kind: 'rule', key: keyOf('rfc3261', 'header-end') });
    planner.planTypesOnly();
    planHeaders(planner, tables, (row) => !isWritten(row));
    for (const each of named) if (!isOwn(each)) planner.call(each.namespace, each.name);
    const lost = limitToRows(
      nodes,
      automata.strict,
      rows,
      all.map(({ form }) => form),
    );
    const settings = [automata.strict, automata.lenient].map((machines, i) =>
      contextsOf(
        machines,
        i === 1,
        headers.map(({ form }) => form),
        exported,
        end,
      ),
    );
    const proof = prove(
      settings.map(({ contexts }) => contexts),
      settings.map(({ ends }) => ends),
      lookable,
      ({ node }) => forProject === undefined || node.span === undefined || forProject.own.has(node.span.file),
    );
    return { planner, headers, exported, end, proof, lost };
  };
  // A rule of the library that is used in a wrong place is an error with advice.
  const mayCopy = ({ kind, key }: PlannedRule): boolean => kind === 'params' || (selection?.isOwn(key) ?? true);
  const { planner, headers, exported, end, proof, lost } = withCopies(planned, mayCopy);
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
    tables: new TableRegistry(automata),
    words: planner.words,
  };
  const undecided = onePerPlace(proof.failures.map((failure) => unproved(grammar, failure, forProject?.own)));
  const unnamed = [
    ...planner.refused,
    ...rulesOfOneName(view, written),
    ...undoneParams(proof, [...written.map(({ body }) => body), ...headers.map(({ form }) => form)]),
    ...unnamedValues(
      planner.rules,
      headers.map(({ form }) => form),
    ),
  ];
  const bodies = [
    ...written.filter(({ kind }) => kind !== 'params').map(({ body }) => body),
    ...headers.map(({ form }) => form),
  ];
  const empty = emptyItems(bodies, (node) => automata.strict.of(node).accepts(0));
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

/** The plan of all headers, and what was proved of those that are written. */
interface Planned {
  readonly planner: Planner;
  readonly headers: readonly PlannedHeader[];
  readonly exported: readonly CallForm[];
  readonly end: Form;
  readonly proof: Proof;
  readonly lost: readonly LostRow[];
}

/**
 * Plans, and plans again with copies of the rules that cannot be decided in all of their places together, until nothing
 * fails or no copy is left to make.
 */
function withCopies(plan: (copied: ReadonlySet<string>) => Planned, mayCopy: (rule: PlannedRule) => boolean): Planned {
  const copied = new Set<string>();
  for (;;) {
    const planned = plan(copied);
    const more = rulesToCopy(planned.proof.failures, planned.planner.rules, copied, mayCopy);
    if (more.length === 0) return planned;
    for (const key of more) copied.add(key);
  }
}

/**
 * Returns the contexts of every start symbol under one setting. Headers end where their line may end, and exported
 * rules at the end of the line.
 */
function contextsOf(
  machines: Automata,
  lenient: boolean,
  headers: readonly Form[],
  exported: readonly Form[],
  end: Form,
) {
  const contexts = new Contexts(machines, lenient);
  const headerEnd = contexts.enter(end, contexts.lineEnd);
  for (const form of headers) contexts.enter(form, headerEnd);
  for (const form of exported) contexts.enter(form, endsLine(form) ? contexts.nextLine : contexts.lineEnd);
  return { contexts, ends: new Set([headerEnd]) };
}

function boundOf(nodes: ReadonlyMap<string, Node>, node: Node): string | undefined {
  if (node.kind === 'bound') return `${node.min}..${node.max}`;
  const body = node.kind === 'rule' ? nodes.get(node.key) : undefined;
  return body === undefined ? undefined : boundOf(nodes, body);
}

/** Returns whether a rule includes the CR LF of its line, as Request-Line does. */
function endsLine(form: Form): boolean {
  if (form.kind === 'call') return endsLine(form.rule.body);
  const last = form.kind === 'sequence' ? form.items.at(-1) : undefined;
  if (last !== undefined) return endsLine(last);
  return form.kind === 'span' && form.name === 'CRLF';
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
