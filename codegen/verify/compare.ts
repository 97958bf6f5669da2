import type { Node } from '../../src/runtime/node.ts';
import type { Continuation } from './environment.ts';
import { Environment } from './environment.ts';
import { succeeded } from './evaluate.ts';
import { Executor } from './execute.ts';
import { type Formula, Formulas, OutOfBudget } from './formula.ts';
import { Language, TooLarge } from './language.ts';
import { lineEnd, OCTETS } from './machine.ts';
import { Primitives } from './primitives.ts';
import type { Module, Routine } from './source.ts';

/**
 * One parser against the language of its rule, up to the first end of line.
 *
 * Invariant: the search is breadth first, so a string that one takes and the other refuses is a shortest one.
 */
export interface Difference {
  readonly text: string;
  readonly takenBy: 'parser' | 'grammar';
}

export interface Comparison {
  readonly difference: Difference | undefined;
  /** The length, in octets, up to which all strings were compared; `undefined` if all strings of any length were. */
  readonly upTo: number | undefined;
  /** Rules that nest, which were followed to the depth of `DEPTH`. */
  readonly cut: readonly string[];
}

/** Work that one comparison may take: a few seconds. */
const BUDGET = 100_000;

/** The letters that end each string: CR, LF and an octet that is no white space. */
const LINE_END = 3;

interface Step {
  readonly formula: Formula;
  readonly set: readonly number[];
  /** How much of the line's end has been read. */
  readonly line: number;
  readonly from: number;
  readonly octet: number;
  readonly depth: number;
}

export function compare(
  modules: ReadonlyMap<string, Module>,
  routine: Routine,
  rules: ReadonlyMap<string, Node>,
  node: Node,
  strict: boolean,
  budget = BUDGET,
): Comparison {
  const language = new Language(rules, strict);
  let upTo: number | undefined;
  let difference: Difference | undefined;
  let reached = 0;
  try {
    difference = search(modules, routine, language, node, strict, new Formulas(budget), (depth) => {
      reached = depth;
    });
  } catch (problem) {
    if (!(problem instanceof OutOfBudget || problem instanceof TooLarge)) throw problem;
    upTo = Math.max(-1, reached - LINE_END);
  }
  return { difference, upTo, cut: [...language.cut] };
}

function search(
  modules: ReadonlyMap<string, Module>,
  routine: Routine,
  language: Language,
  node: Node,
  strict: boolean,
  formulas: Formulas,
  at: (depth: number) => void,
): Difference | undefined {
  const end = language.state();
  const start = language.closure([language.enter(node, language.lineEnd(end))]);
  const octets = alphabetOf(modules, language);
  const primitives = new Primitives(formulas, octets, strict);
  const accept: Continuation = {
    id: -1,
    go: (_, value) => (succeeded(value, routine.body) ? formulas.yes : formulas.no),
  };
  const env = new Environment({ routine, variables: new Map(), ret: accept, brk: undefined, goal: { kind: 'live' } });
  const formula = new Executor(modules, primitives).run(routine, env);
  const queue: Step[] = [{ formula, set: start, line: 0, from: -1, octet: 0, depth: 0 }];
  const seen = new Set<string>();
  const numbers = new Map<string, number>();
  for (const [from, step] of queue.entries()) {
    at(step.depth);
    for (const [letter, octet] of octets.entries()) {
      formulas.spend();
      const set = language.step(step.set, octet);
      const derived = formulas.derive(step.formula, letter);
      if (set.length === 0 && derived === formulas.no) continue;
      const next = lineEnd.step(step.line, octet);
      const line = next < 0 ? Math.max(0, lineEnd.step(0, octet)) : next;
      if (line === LINE_END) {
        const taken = formulas.holdsAtEnd(derived);
        if (taken === set.includes(end)) continue;
        return { text: textOf(queue, from), takenBy: taken ? 'parser' : 'grammar' };
      }
      const name = set.join();
      numbers.set(name, numbers.get(name) ?? numbers.size);
      const key = `${derived.id} ${numbers.get(name)} ${line}`;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ formula: derived, set, line, from, octet, depth: step.depth + 1 });
    }
  }
  return undefined;
}

/** The octets that lead to a state, without the CR LF. */
function textOf(queue: readonly { readonly from: number; readonly octet: number }[], at: number): string {
  let text = '';
  for (let step = queue[at]; step !== undefined && step.from >= 0; step = queue[step.from])
    text = String.fromCharCode(step.octet) + text;
  return text.slice(0, -2);
}

/** One octet of each class that neither the modules nor the grammar tell apart. */
function alphabetOf(modules: ReadonlyMap<string, Module>, language: Language): readonly number[] {
  const classes = new Map<string, number>();
  const names = Array.from({ length: OCTETS }, () => '0');
  const split = (of: (octet: number) => number | string): void => {
    const known = new Map<string, number>();
    for (let octet = 0; octet < OCTETS; octet++) {
      const key = `${names[octet]} ${of(octet)}`;
      known.set(key, known.get(key) ?? known.size);
      names[octet] = String(known.get(key));
    }
  };
  // Words of the modules may have any printable octet.
  split((octet) => (octet <= 0x20 || (octet < 0x7f && octet > 0x20) ? octet : 0));
  for (const { machines, sets } of modules.values()) {
    for (const machine of machines.values()) split(machine.classOf);
    for (const set of sets.values()) split((octet) => (set.has(octet) ? 1 : 0));
  }
  for (const set of new Set(language.sets())) split((octet) => set[octet] ?? 0);
  for (const [octet, name] of names.entries()) if (!classes.has(name)) classes.set(name, octet);
  return [...classes.values()];
}
