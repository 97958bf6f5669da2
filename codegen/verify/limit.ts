import type { Span } from '../../src/runtime/node.ts';
import type { Automaton, States } from './automaton.ts';
import { OCTETS } from './machine.ts';

/**
 * Bounds and exceptions: the strings of an element that a limit allows.
 *
 * Invariant: a limit asks only for the beginning of a text, so finitely many states tell what it allows.
 */
export interface Limit {
  readonly allows: (text: string) => boolean;
  /** The number of octets, behind leading zeros of a number, of which one more decides. */
  readonly length: number;
  /** Returns the same for two texts that go on to be allowed or not in the same way. */
  readonly summary: (text: string) => string;
  readonly isNumber: boolean;
}

/** Returns the limit of numbers to a range. */
export function isBetween(min: number, max: number): Limit {
  return {
    allows: (text) => {
      const value = BigInt(text === '' ? 0 : text);
      return value >= BigInt(min) && value <= BigInt(max);
    },
    length: String(max).length,
    summary: (text) => {
      const signs = [min, max].map((bound) =>
        Math.sign(Number(text.slice(0, 15)) - Number(String(bound).slice(0, text.length))),
      );
      return `${text.length} ${text === '0'} ${signs.join()}`;
    },
    isNumber: true,
  };
}

/** Returns the limit to texts that are none of some words, in any case. */
export function noneOf(words: readonly string[]): Limit {
  const all = words.map((word) => word.toLowerCase());
  return {
    allows: (text) => !all.includes(text.toLowerCase()),
    length: Math.max(0, ...all.map(({ length }) => length)),
    summary: (text) => (all.some((word) => word.startsWith(text)) ? text : '~'),
    isNumber: false,
  };
}

/** Returns a state from which the strings between `start` and `end` that the limit allows are read, and then `k`. */
export function limited(
  automaton: Automaton,
  start: States,
  end: number,
  k: number,
  { allows, length, summary, isNumber }: Limit,
  place: Span | undefined,
): number {
  const known = new Map<string, number>();
  const longer = (text: string, octet: number): string => {
    if (text.length > length) return text;
    return `${isNumber && text === '0' ? '' : text}${String.fromCharCode(octet).toLowerCase()}`;
  };
  const visit = (set: States, text: string): number => {
    const key = `${summary(text)} ${set.id}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const state = automaton.state(set.states.includes(end) && allows(text) ? [k] : []);
    known.set(key, state);
    const byTarget = new Map<string, { readonly octets: Set<number>; readonly text: string; readonly set: States }>();
    for (let octet = 0; octet < OCTETS; octet++) {
      const next = automaton.step(set, octet).to;
      if (next.states.length === 0) continue;
      const more = longer(text, octet);
      const target = `${summary(more)} ${next.id}`;
      const same = byTarget.get(target) ?? { octets: new Set<number>(), text: more, set: next };
      byTarget.set(target, same);
      same.octets.add(octet);
    }
    for (const { octets, text: more, set: next } of byTarget.values())
      automaton.join(
        state,
        automaton.reading((octet) => octets.has(octet), visit(next, more), place),
      );
    return state;
  };
  return visit(start, '');
}
