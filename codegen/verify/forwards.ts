import { LETTERS } from './alike.ts';
import type { Machine } from './machine.ts';

/**
 * Reads forwards, octet by octet, what a table reads backwards from the end of a row.
 *
 * Invariant: `states` are those that the table may be in behind the octets still to come, if it is to find that they
 * and the octets before them are a string of the table. Equal sets of states are the same object.
 */
export interface Before {
  readonly id: string;
  readonly states: ReadonlySet<number>;
  /** Returns what follows an octet, or `whole` if the octets read so far are already a string of the table. */
  readonly step: (octet: number) => Before | 'whole';
}

/** By state: the states from which some octet leads there. */
type Sources = ReadonlyMap<number, readonly number[]>;

const known = new WeakMap<Machine, Before>();

/** Returns where the reading of a row begins, in front of its first octet. */
export function beforeAll(machine: Machine): Before {
  const made = known.get(machine) ?? new Forwards(machine).begin;
  known.set(machine, made);
  return made;
}

class Forwards {
  readonly begin: Before;
  readonly #start: number;
  readonly #sets = new Map<string, Before>();
  /** By octet, and the end of the text. Octets that are alike share a map. */
  readonly #into: readonly Sources[];

  constructor(machine: Machine) {
    const states = machine.states ?? [];
    this.#start = machine.start;
    const alike = new Map<string, Sources>();
    this.#into = Array.from({ length: LETTERS }, (_, octet) => {
      const targets = states.map((state) => machine.step(state, octet));
      const key = targets.join();
      const into = alike.get(key) ?? inverse(states, targets);
      alike.set(key, into);
      return into;
    });
    this.begin = this.#set(`${machine.id} `, new Set(states.filter((state) => machine.accepts(state, true))));
  }

  #set(name: string, states: ReadonlySet<number>): Before {
    const key = [...states].sort((a, b) => a - b).join();
    const found = this.#sets.get(key);
    if (found !== undefined) return found;
    const steps = new Map<Sources, Before | 'whole'>();
    const step = (octet: number): Before | 'whole' => {
      const into: Sources = this.#into[octet] ?? new Map();
      const after = steps.get(into) ?? this.#after(name, states, into);
      steps.set(into, after);
      return after;
    };
    const made = { id: `${name}${key}`, states, step };
    this.#sets.set(key, made);
    return made;
  }

  #after(name: string, states: ReadonlySet<number>, into: Sources): Before | 'whole' {
    const sources = new Set([...states].flatMap((state) => into.get(state) ?? []));
    return sources.has(this.#start) ? 'whole' : this.#set(name, sources);
  }
}

function inverse(states: readonly number[], targets: readonly number[]): Sources {
  const into = new Map<number, number[]>();
  states.forEach((state, at) => {
    const to = targets[at] ?? -1;
    const sources = into.get(to);
    if (sources === undefined) into.set(to, [state]);
    else sources.push(state);
  });
  into.delete(-1);
  return into;
}
