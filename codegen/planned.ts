/**
 * The plan of all headers, and the proofs of those that are written.
 *
 * Invariant: if a rule cannot be decided in all of its places together, the headers are planned again with a copy of it
 * for each place, and then with repetitions that are read round by round, until nothing fails or is left to try.
 */
import type { Node } from '../src/runtime/node.ts';
import type { Automata } from './analyse/automata.ts';
import { Contexts } from './analyse/contexts.ts';
import { type Proof, prove } from './analyse/prove.ts';
import { ShortestLengths } from './analyse/shortest.ts';
import { type LostRow, limitToRows } from './check/line-ends.ts';
import { loopsToUnroll, rulesToCopy } from './plan/copies.ts';
import type { CallForm, Form, PlannedRule } from './plan/form.ts';
import { type GrammarView, keyOf } from './plan/grammar-view.ts';
import { type PlannedHeader, planHeaders } from './plan/headers.ts';
import { lookable } from './plan/lookable.ts';
import { Planner } from './plan/planner.ts';
import { selectedHeaders } from './project.ts';
import type { Selection } from './selection.ts';
import type { HeaderRow, Table } from './table.ts';

/**
 * The number of states of the largest automaton that becomes a table. Larger stretches whose rules have parsers are
 * read by those, because the parsers exist anyway and every table adds to a bundle.
 */
const LARGEST_TABLE = 400;
/** The same for the stretches of a project's own rules, of which there are few, and which have no parsers yet. */
const LARGEST_OWN_TABLE = 2000;

/** The grammar and its tables, and for a project, the part of them that it writes. */
export interface Subject {
  readonly view: GrammarView;
  readonly nodes: ReadonlyMap<string, Node>;
  readonly tables: readonly Table[];
  readonly automata: { readonly strict: Automata; readonly lenient: Automata };
  /** The nodes that derive only what a row can hold. Planning adds to them. */
  readonly rows: Set<Node>;
  readonly selection: Selection | undefined;
  /** The names of the project's own files. */
  readonly own: ReadonlySet<string> | undefined;
}

export interface Planned {
  readonly planner: Planner;
  readonly headers: readonly PlannedHeader[];
  readonly exported: readonly CallForm[];
  readonly end: Form;
  readonly proof: Proof;
  readonly lost: readonly LostRow[];
}

export function planAndProve(subject: Subject): Planned {
  const { strict, lenient } = subject.automata;
  const shortest = new ShortestLengths(subject.nodes);
  const byCode = (node: Node): boolean => {
    const isOwn = node.span !== undefined && subject.own?.has(node.span.file) === true;
    const most = isOwn ? LARGEST_OWN_TABLE : LARGEST_TABLE;
    return strict.nests(node) || shortest.of(node) >= most || lenient.of(node).size > most;
  };
  // A rule of the library that is used in a wrong place is an error with advice.
  const mayCopy = ({ kind, key }: PlannedRule): boolean => kind === 'params' || (subject.selection?.isOwn(key) ?? true);
  const copied = new Set<string>();
  const unrolled = new Set<Node>();
  for (;;) {
    const planner = new Planner(subject.view, byCode, (node) => shortest.of(node), copied, unrolled);
    const planned = planWith(planner, subject);
    const { failures } = planned.proof;
    const more = rulesToCopy(failures, planner.rules, copied, mayCopy);
    const bodies = [...planner.rules.map(({ body }) => body), ...formsOf(planned.headers)];
    const loops = more.length > 0 ? [] : loopsToUnroll(failures, bodies).filter((loop) => !unrolled.has(loop));
    if (more.length === 0 && loops.length === 0) return planned;
    for (const key of more) copied.add(key);
    for (const loop of loops) unrolled.add(loop);
  }
}

/** Plans what is written, then the rest for its types alone, and proves what is written. */
function planWith(planner: Planner, { nodes, tables, automata, rows, selection, own }: Subject): Planned {
  const rowsWritten = new Set(selection?.headers.map(({ row }) => row));
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
  const lost = limitToRows(nodes, automata.strict, rows, formsOf(all));
  const settings = [automata.strict, automata.lenient].map((machines, i) =>
    contextsOf(machines, i === 1, formsOf(headers), exported, end),
  );
  const proof = prove(
    settings.map(({ contexts }) => contexts),
    settings.map(({ ends }) => ends),
    lookable,
    ({ node }) => own === undefined || node.span === undefined || own.has(node.span.file),
  );
  return { planner, headers, exported, end, proof, lost };
}

export function formsOf(headers: readonly PlannedHeader[]): readonly Form[] {
  return headers.map(({ form }) => form);
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

/** Returns whether a rule includes the CR LF of its line, as Request-Line does. */
function endsLine(form: Form): boolean {
  if (form.kind === 'call') return endsLine(form.rule.body);
  const last = form.kind === 'sequence' ? form.items.at(-1) : undefined;
  if (last !== undefined) return endsLine(last);
  return form.kind === 'span' && form.name === 'CRLF';
}
