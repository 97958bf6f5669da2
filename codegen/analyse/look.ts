/**
 * A look at all that is left of a row, where no weaker strategy is proved.
 *
 * Invariant: code is shared by all contexts of a form, so one automaton holds what any of them may go on with. It is
 * used only if it is shown that no context is misled by what another may go on with.
 */
import { backwards } from './backwards.ts';
import type { Contexts } from './contexts.ts';
import type { Dfa } from './dfa.ts';
import { Frontier } from './frontier.ts';
import type { Letters } from './letter-groups.ts';
import { search } from './search.ts';
import type { Subsets } from './subsets.ts';

/** Automata that read the rest of a row backwards, for strict and for lenient reading. */
export interface RowLook {
  readonly strict: Dfa;
  readonly lenient: Dfa;
}

export interface Setting {
  readonly contexts: Contexts;
  readonly subsets: Subsets;
}

/** A choice in one context: what it must not be made for, and the states from which it may be made. */
export interface Chosen {
  readonly setting: Setting;
  readonly start: number;
  readonly rest: readonly number[];
}

/** A stretch in one context, and the state behind it. */
export interface Stretch {
  readonly setting: Setting;
  readonly dfa: Dfa;
  readonly whole: number;
  readonly after: number;
}

/** Returns the look that says whether the first way can be gone; `required` are the states where it must be. */
export function lookOfChoice(cases: readonly Chosen[], required: (setting: Setting) => readonly number[]) {
  const starts = (setting: Setting): readonly number[] => [
    ...new Set([...of(cases, setting).map(({ start }) => start), ...required(setting)]),
  ];
  const isExact = cases.every(({ setting, start, rest }) => {
    const { subsets } = setting;
    return !isMisled(setting, [subsets.closure(rest), subsets.closure(starts(setting)), subsets.closure([start])]);
  });
  return isExact ? lookFrom(cases, starts) : undefined;
}

/** Returns the look that says whether a stretch may end. */
export function lookOfStretch(cases: readonly Stretch[]): RowLook | undefined {
  const starts = (setting: Setting): readonly number[] => [...new Set(of(cases, setting).map(({ after }) => after))];
  const isExact = cases.every((one) => !isMisledBehind(one, starts(one.setting)));
  return isExact ? lookFrom(cases, starts) : undefined;
}

function of<One extends { readonly setting: Setting }>(cases: readonly One[], setting: Setting): readonly One[] {
  return cases.filter((one) => one.setting === setting);
}

function lookFrom(
  cases: readonly { readonly setting: Setting }[],
  starts: (setting: Setting) => readonly number[],
): RowLook | undefined {
  const settings = [...new Set(cases.map(({ setting }) => setting))];
  if (settings.some(({ contexts }) => contexts.nests)) return undefined;
  const made = settings.map((setting) => {
    const { nfa, final, lenient } = setting.contexts;
    return { lenient, dfa: backwards(nfa, starts(setting), final) };
  });
  const strict = made.find(({ lenient }) => !lenient)?.dfa;
  const lenient = made.find((one) => one.lenient)?.dfa;
  if (made.some(({ dfa }) => dfa === undefined)) return undefined;
  const [first = strict ?? lenient, second = lenient ?? strict] = [strict, lenient];
  return first === undefined || second === undefined ? undefined : { strict: first, lenient: second };
}

/** Whether a string is in `rest` and in `any`, and not in `own`. */
function isMisled({ contexts, subsets }: Setting, [rest, any, own]: readonly [number, number, number]): boolean {
  if (any === own) return false;
  const frontier = new Frontier(3);
  frontier.add([rest, any, own]);
  const path = search(
    frontier,
    (state) =>
      alikeIn(
        subsets,
        [0, 1, 2].map((field) => frontier.field(state, field)),
      ),
    (state, letter, reach) => {
      const next = [0, 1, 2].map((field) => subsets.move(frontier.field(state, field), letter));
      return next[0] !== subsets.dead && next[1] !== subsets.dead && reach(next);
    },
    ([a = 0, b = 0, c = 0]) =>
      subsets.has(a, contexts.final) && subsets.has(b, contexts.final) && !subsets.has(c, contexts.final),
  );
  return path !== undefined;
}

/** Returns the letters that none of some sets tells apart; -1 is no set. */
function alikeIn(subsets: Subsets, sets: readonly number[]): Letters {
  return sets.reduce((all, set) => (set < 0 ? all : subsets.groups.and(all, subsets.alike(set))), subsets.groups.all);
}

/** Whether a stretch may end where only another context could go on. */
function isMisledBehind({ setting, dfa, whole, after }: Stretch, starts: readonly number[]): boolean {
  const { contexts, subsets } = setting;
  const own = subsets.closure([after]);
  const any = subsets.closure(starts);
  if (any === own) return false;
  // A state is: the state of the stretch's automaton (-1: it has ended), the whole, and what follows in two readings.
  const frontier = new Frontier(4);
  frontier.add([0, subsets.closure([whole]), -1, -1]);
  if (dfa.accepts(0)) frontier.add([-1, subsets.closure([whole]), any, own]);
  const path = search(
    frontier,
    (state) => {
      const alike = alikeIn(
        subsets,
        [1, 2, 3].map((field) => frontier.field(state, field)),
      );
      const inner = frontier.field(state, 0);
      return inner < 0 ? alike : subsets.groups.and(alike, subsets.groups.of(dfa.row(inner)));
    },
    (state, letter, reach) => {
      const both = subsets.move(frontier.field(state, 1), letter);
      if (both === subsets.dead) return false;
      const before = frontier.field(state, 0);
      if (before < 0) {
        const next = subsets.move(frontier.field(state, 2), letter);
        return next !== subsets.dead && reach([-1, both, next, subsets.move(frontier.field(state, 3), letter)]);
      }
      const inner = dfa.next(before, letter);
      if (inner < 0) return false;
      return reach([inner, both, -1, -1]) || (dfa.accepts(inner) && reach([-1, both, any, own]));
    },
    ([inner, all = 0, any = 0, own = 0]) =>
      inner === -1 &&
      subsets.has(all, contexts.final) &&
      subsets.has(any, contexts.final) &&
      !subsets.has(own, contexts.final),
  );
  return path !== undefined;
}
