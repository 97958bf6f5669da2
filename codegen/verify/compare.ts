import type { Node } from '../../src/runtime/node.ts';
import type { Continuation } from './environment.ts';
import { Environment } from './environment.ts';
import { succeeded } from './evaluate.ts';
import { Executor } from './execute.ts';
import { Formulas } from './formula.ts';
import { Language } from './language.ts';
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
  readonly states: number;
  /** Rules that nest, which were followed to the depth of `DEPTH`. */
  readonly cut: readonly string[];
}

export function compare(
  modules: ReadonlyMap<string, Module>,
  routine: Routine,
  rules: ReadonlyMap<string, Node>,
  node: Node,
  strict: boolean,
): Comparison {
  const language = new Language(rules, strict);
  const end = language.state();
  const start = language.closure([language.enter(node, language.lineEnd(end))]);
  const octets = alphabetOf(modules, language);
  const formulas = new Formulas();
  const primitives = new Primitives(formulas, octets, strict);
  const accept: Continuation = {
    id: -1,
    go: (_, value) => (succeeded(value, routine.body) ? primitives.finds(lineEnd) : formulas.no),
  };
  const env = new Environment({ routine, variables: new Map(), ret: accept, brk: undefined, goal: { kind: 'live' } });
  const first = {
    formula: new Executor(modules, primitives, new Map()).run(routine, env),
    set: start,
    line: 0,
    from: -1,
    octet: 0,
  };
  const queue = [first];
  const seen = new Set<string>();
  const numbers = new Map<string, number>();
  for (let at = 0; at < queue.length; at++) {
    const { formula, set, line } = queue[at] ?? first;
    for (const [letter, octet] of octets.entries()) {
      const next = language.step(set, octet);
      const derived = formulas.derive(formula, letter);
      if (next.length === 0 && derived === formulas.no) continue;
      const name = next.join();
      numbers.set(name, numbers.get(name) ?? numbers.size);
      const step = { formula: derived, set: next, line: Math.max(0, lineEnd.step(line, octet)), from: at, octet };
      if (step.line === 0 && octet === 0x0d) step.line = 1;
      if (step.line === 3) {
        const taken = formulas.holdsAtEnd(derived);
        if (taken === next.includes(end)) continue;
        const text = textOf(queue, at);
        return {
          difference: { text, takenBy: taken ? 'parser' : 'grammar' },
          states: queue.length,
          cut: [...language.cut],
        };
      }
      const key = `${derived.id} ${numbers.get(name)} ${step.line}`;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(step);
    }
  }
  return { difference: undefined, states: queue.length, cut: [...language.cut] };
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
