import { type Alike, type AlikeSets, LETTERS, noted } from './alike.ts';
import type { Formula, Formulas } from './formula.ts';
import { classesOf } from './minimal.ts';
import { ANY, FALSE, SOME, TRUE, UNDEFINED, type Value } from './values.ts';

/**
 * A function of the parser by itself: where it ends, with which value, and what it saw behind its end.
 *
 * A letter may note that the function ends before its octet, so what the function does is a language: the text up to
 * its end, the note, and the text behind that it looks at. The smallest automaton of that language is computed once,
 * and stands for every call.
 *
 * Invariant: for each text there is one end at most.
 */
export interface Summary {
  readonly id: string;
  readonly states: readonly SummaryState[];
}

/** For each octet, one of these. */
export type SummaryState = readonly Way[];

export interface Way {
  readonly alike: Alike;
  /** The state behind the octet if the function goes on. */
  readonly to: number | undefined;
  /** The values with which it may end before the octet, each with the condition on what follows the octet. */
  readonly ends: readonly (readonly [value: Value, condition: Formula])[];
}

/** The values with which a function may end, by their notes. Note 1 stands for any of them. */
const ENDS: readonly Value[] = [SOME, UNDEFINED, TRUE, FALSE, ANY];
const FIRST = 2;

/** The note that a function ends with a value other than `undefined`, and the first note of a field. */
export const ENDED = FIRST;
export const FIELDS = FIRST + ENDS.length;

/** Returns whether a note says that the function ends with a value. Throws `Unsummarised` for one that has no note. */
export function isNoted(note: number, value: Value): boolean {
  if (note > 0 && !ENDS.some(({ kind }) => kind === value.kind)) throw new Unsummarised();
  return note === 1 || ENDS[note - FIRST]?.kind === value.kind;
}

/** A function whose calls are followed one by one, because no automaton was made of it. */
export class Unsummarised extends Error {}

/** Explores what a function does, from the promise that it ends where the letters note it. */
export function summarise(id: string, begin: Formula, formulas: Formulas): Summary {
  const ways = explored(begin, formulas);
  const classes = classesOf(
    ways.map((each) => ({
      label: labelOf(each, formulas.sets),
      moves: each.flatMap(({ alike, to }) => (to === undefined ? [] : [{ alike, to }])),
    })),
  );
  const states: SummaryState[] = [];
  ways.forEach((each, at) => {
    const mine = classes[at] ?? 0;
    states[mine] ??= each.map((way) => ({ ...way, to: way.to === undefined ? undefined : classes[way.to] }));
  });
  return { id, states };
}

function explored(begin: Formula, formulas: Formulas): readonly SummaryState[] {
  const numbers = new Map([[begin, 0]]);
  const numberOf = (formula: Formula): number => {
    const known = numbers.get(formula) ?? numbers.size;
    numbers.set(formula, known);
    return known;
  };
  const states: SummaryState[] = [];
  for (const formula of numbers.keys()) {
    const ways: Way[] = [];
    const done = new Uint8Array(LETTERS);
    for (let octet = 0; octet < LETTERS; octet++) {
      if (done[octet] === 1) continue;
      formulas.spend();
      const on = formulas.derivative(formula, octet);
      let { alike } = on;
      const ends: [Value, Formula][] = [];
      const behind = (note: number): Formula => {
        const end = formulas.derivative(formula, noted(octet, note));
        alike = formulas.sets.and(alike, end.alike);
        return end.formula;
      };
      const ended = behind(1);
      for (let at = 0, seen = formulas.no; seen !== ended && at < ENDS.length; at++) {
        const value = ENDS[at] ?? ANY;
        const condition = behind(at + FIRST);
        if (condition !== formulas.no) ends.push([value, condition]);
        seen = formulas.or(seen, condition);
      }
      for (const each of alike.octets) done[each] = 1;
      const to = on.formula === formulas.no ? undefined : numberOf(on.formula);
      ways.push({ alike, to, ends });
    }
    states.push(ways);
  }
  return states;
}

/** Returns a text that differs if the function ends in different ways. */
function labelOf(ways: SummaryState, sets: AlikeSets): string {
  const octets = new Map<string, Alike[]>();
  for (const { alike, ends } of ways)
    for (const [{ kind }, condition] of ends) {
      const key = `${kind} ${condition.id}`;
      octets.set(key, [...(octets.get(key) ?? []), alike]);
    }
  const texts = [...octets].map(([key, all]) => `${key} ${sets.or(all).id}`);
  return texts.sort().join();
}
