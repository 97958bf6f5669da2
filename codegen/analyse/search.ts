import type { Dfa } from './dfa.ts';
import { Frontier } from './frontier.ts';
import type { LetterGroups, Letters } from './letter-groups.ts';
import type { Subsets } from './subsets.ts';

/**
 * The searches for the three proof obligations. Each is a breadth-first search of a product automaton, and ends with a
 * proof or with a shortest counter-example (as letters of the alphabet).
 *
 * Invariant: a search may approximate only on the safe side. It may refuse a right decision, but it never accepts a
 * wrong one.
 */

/** Adds a state to the search, and returns whether it is new and bad. */
export type Reach = (tuple: readonly number[]) => boolean;

/**
 * Follows every move from the states in `frontier`, by the letters that `lettersOf` gives for each: one of those that
 * nothing tells apart there. `move` calls `reach` with the states that a letter leads to, and
 * returns whether the search is over. Returns the letters that lead to the first bad state, or `undefined` if there is
 * none.
 */
export function search(
  frontier: Frontier,
  lettersOf: (state: number) => Letters,
  move: (state: number, letter: number, reach: Reach) => boolean,
  isBad: (tuple: readonly number[]) => boolean,
): readonly number[] | undefined {
  const reach: Reach = (tuple) => frontier.add(tuple) && isBad(tuple);
  for (let state = 0; state < frontier.size; state++) {
    for (const letter of lettersOf(state).firsts) {
      frontier.from = state;
      frontier.letter = letter;
      if (move(state, letter, reach)) return frontier.pathTo(frontier.size - 1);
    }
  }
  return undefined;
}

/** The condition that the code checks before it commits. */
export interface Guard {
  readonly letters: ReadonlySet<number>;
  /** The letters of white space, folds included, that is skipped first. */
  readonly past?: Spaces | undefined;
}

/** The letters of white space and line ends. */
export interface Spaces {
  readonly blanks: ReadonlySet<number>;
  readonly cr: number;
  readonly lf: number;
}

export interface Committing {
  readonly subsets: Subsets;
  readonly final: number;
  /** The state of what is tried, up to its end. */
  readonly tried: number;
  /** The state of what is given up by committing. */
  readonly rest: number;
  /** The state at which the code commits. */
  readonly mark: number;
  readonly guard?: Guard | undefined;
}

/** The progress of the code: not committed, looking past white space (at CR, at CR LF), or committed. */
type Phase = 'open' | 'looking' | 'cr' | 'crlf' | 'committed';

const PHASES: readonly Phase[] = ['open', 'looking', 'cr', 'crlf', 'committed'];
const COMMITTED = PHASES.indexOf('committed');

/** Returns a string that the rest derives and that committing loses (the obligations *choice* and *guard*). */
export function lostByCommitting(given: Committing): readonly number[] | undefined {
  const { subsets, final, mark, guard } = given;
  const { groups } = subsets;
  const decisive = guard === undefined ? groups.all : guardedLetters(groups, guard);
  const at = (set: number): boolean => subsets.has(set, mark);
  // A state consists of what is tried, the rest, and the phase.
  const frontier = new Frontier(3);
  frontier.add([given.tried, given.rest, guard === undefined && at(given.tried) ? COMMITTED : 0]);
  return search(
    frontier,
    (state) =>
      groups.and(
        groups.and(decisive, subsets.alike(frontier.field(state, 0))),
        subsets.alike(frontier.field(state, 1)),
      ),
    (state, letter, reach) => {
      const tried = frontier.field(state, 0);
      const rest = subsets.move(frontier.field(state, 1), letter);
      if (rest === subsets.dead) return false;
      const next = subsets.move(tried, letter);
      // The tried alternative derives everything that is left, so nothing can be lost from here on.
      if (subsets.includes(next, rest)) return false;
      const phase = PHASES[frontier.field(state, 2)] ?? 'open';
      const phases = guard === undefined ? unguarded(phase, at(next)) : guarded(guard, phase, at(tried), letter);
      for (const each of phases)
        if ((each !== 'open' || next !== subsets.dead) && reach([next, rest, PHASES.indexOf(each)])) return true;
      return false;
    },
    ([tried = 0, rest = 0, phase]) => phase === COMMITTED && subsets.has(rest, final) && !subsets.has(tried, final),
  );
}

/** Returns the letters between which a guard makes no difference. */
function guardedLetters(groups: LetterGroups, { letters, past }: Guard): Letters {
  return past === undefined
    ? groups.inAlike(letters)
    : groups.inAlike(letters, past.blanks, new Set([past.cr]), new Set([past.lf]));
}

const ONLY_COMMITTED: readonly Phase[] = ['committed'];
const ONLY_OPEN: readonly Phase[] = ['open'];

function unguarded(phase: Phase, done: boolean): readonly Phase[] {
  return phase === 'committed' || done ? ONLY_COMMITTED : ONLY_OPEN;
}

function guarded(guard: Guard, phase: Phase, done: boolean, letter: number): readonly Phase[] {
  if (phase === 'committed') return ONLY_COMMITTED;
  if (phase !== 'open') return look(guard, phase, letter);
  return done ? ['open', ...look(guard, 'looking', letter)] : ONLY_OPEN;
}

/** Returns the phase after one more letter: still looking, committed, or `undefined` if the code does not commit. */
function look({ letters, past }: Guard, phase: Phase, letter: number): readonly Phase[] {
  const decide = (decisive: number): readonly Phase[] => (letters.has(decisive) ? ['committed'] : []);
  if (past === undefined) return decide(letter);
  if (phase === 'cr') return letter === past.lf ? ['crlf'] : decide(past.cr);
  if (past.blanks.has(letter)) return ['looking'];
  if (phase === 'crlf') return decide(past.cr);
  return letter === past.cr ? ['cr'] : decide(letter);
}

/** Returns a string that both derive. */
export function derivedByBoth(subsets: Subsets, final: number, a: number, b: number): readonly number[] | undefined {
  const frontier = new Frontier(2);
  frontier.add([a, b]);
  return search(
    frontier,
    (state) => subsets.groups.and(subsets.alike(frontier.field(state, 0)), subsets.alike(frontier.field(state, 1))),
    (state, letter, reach) => {
      const one = subsets.move(frontier.field(state, 0), letter);
      const other = subsets.move(frontier.field(state, 1), letter);
      return one !== subsets.dead && other !== subsets.dead && reach([one, other]);
    },
    ([one = 0, other = 0]) => subsets.has(one, final) && subsets.has(other, final),
  );
}

/** Returns the letters that can come after white space in what `follow` derives. */
export function firstPast(subsets: Subsets, follow: number, past: Spaces): ReadonlySet<number> {
  const found = new Set<number>();
  const seen = new Set<number>();
  const stack = [follow];
  for (let set = stack.pop(); set !== undefined; set = stack.pop()) {
    if (seen.has(set)) continue;
    seen.add(set);
    for (const letter of subsets.first(set)) {
      if (past.blanks.has(letter)) stack.push(subsets.move(set, letter));
      else if (letter !== past.cr) found.add(letter);
    }
    const afterCr = subsets.move(set, past.cr);
    const afterLine = subsets.move(afterCr, past.lf);
    for (const blank of past.blanks) stack.push(subsets.move(afterLine, blank));
    if (subsets.first(afterCr).some((letter) => letter !== past.lf)) found.add(past.cr);
    if (subsets.first(afterLine).some((letter) => !past.blanks.has(letter))) found.add(past.cr);
  }
  return found;
}

export interface Scanning {
  readonly subsets: Subsets;
  readonly final: number;
  readonly dfa: Dfa;
  /** The state of the stretch together with what follows it. */
  readonly whole: number;
  readonly follow: number;
  /** The letters of which one must follow the longest match; otherwise the scan takes nothing. */
  readonly guard?: ReadonlySet<number> | undefined;
}

/** The progress of the scan: inside of the stretch, at the end of its longest match, or beyond it. */
const INSIDE = 0;
const ENDED = 1;
const BEHIND = 2;

/**
 * Returns a string of the stretch and what follows it whose longest match leaves a rest that cannot follow (the
 * obligation *span*).
 */
export function lostByLongest(given: Scanning): readonly number[] | undefined {
  const { subsets, final, dfa, follow, guard } = given;
  const { groups } = subsets;
  const decisive = guard === undefined ? groups.all : groups.inAlike(guard);
  // A state consists of five parts: the state of the stretch's own automaton (-1 if it cannot continue); that of the
  // whole; that of what follows, read from the start as if nothing were taken; that of what follows, read from the end
  // of the longest match (-1 before that end); and the progress of the scan.
  const frontier = new Frontier(5);
  const split = (own: number, whole: number, none: number, add: Reach): boolean =>
    add([own, whole, none, -1, INSIDE]) || (dfa.accepts(own) && add([own, whole, none, follow, ENDED]));
  split(0, given.whole, guard === undefined ? subsets.dead : follow, (tuple) => {
    frontier.add(tuple);
    return false;
  });
  return search(
    frontier,
    (state) => {
      const own = frontier.field(state, 0);
      const alike = [1, 2, 3].reduce((all, at) => {
        const set = frontier.field(state, at);
        return set < 0 ? all : groups.and(all, subsets.alike(set));
      }, decisive);
      return own < 0 ? alike : groups.and(alike, groups.of(dfa.row(own)));
    },
    (state, letter, reach) => {
      const whole = subsets.move(frontier.field(state, 1), letter);
      if (whole === subsets.dead) return false;
      const before = frontier.field(state, 0);
      const own = before < 0 ? -1 : dfa.next(before, letter);
      const phase = frontier.field(state, 4);
      const none = subsets.move(frontier.field(state, 2), letter);
      if (phase === INSIDE) return own >= 0 && split(own, whole, none, reach);
      if (own >= 0 && dfa.accepts(own)) return false;
      const isRefused = phase === ENDED && guard !== undefined && !guard.has(letter);
      const after = isRefused ? none : subsets.move(frontier.field(state, 3), letter);
      return !subsets.includes(after, whole) && reach([own, whole, none, after, BEHIND]);
    },
    ([, whole = 0, , after = 0, phase]) => phase !== INSIDE && subsets.has(whole, final) && !subsets.has(after, final),
  );
}
