import type { Dfa } from './dfa.ts';
import type { Subsets } from './subsets.ts';

/**
 * The three obligations, each a breadth-first search of a product automaton: it ends in a proof, or in a shortest
 * counter-example (as letters of the alphabet).
 *
 * Invariant: where a search approximates, it does so to the safe side: it may refuse what is right, never accept what is
 * wrong.
 */

interface Step<State> {
  readonly state: State;
  readonly from: Step<State> | undefined;
  readonly letter: number;
}

function search<State>(
  starts: readonly State[],
  keyOf: (state: State) => number | string,
  letters: number,
  moves: (state: State, letter: number) => readonly State[],
  isBad: (state: State) => boolean,
): readonly number[] | undefined {
  const seen = new Set(starts.map(keyOf));
  const queue: Step<State>[] = starts.map((state) => ({ state, from: undefined, letter: -1 }));
  for (let i = 0; i < queue.length; i++) {
    const step = queue[i];
    if (step === undefined) continue;
    for (let letter = 0; letter < letters; letter++) {
      for (const state of moves(step.state, letter)) {
        const key = keyOf(state);
        if (seen.has(key)) continue;
        seen.add(key);
        const next = { state, from: step, letter };
        if (isBad(state)) return pathOf(next);
        queue.push(next);
      }
    }
  }
  return undefined;
}

function pathOf<State>(last: Step<State>): readonly number[] {
  const path: number[] = [];
  for (let step: Step<State> | undefined = last; step !== undefined && step.letter >= 0; step = step.from)
    path.unshift(step.letter);
  return path;
}

/** What the code looks at before it commits. */
export interface Guard {
  readonly letters: ReadonlySet<number>;
  /** White space, folds included, is looked past first. */
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
  readonly letters: number;
  readonly final: number;
  /** What is tried, to its end. */
  readonly tried: number;
  /** What is given up by committing. */
  readonly rest: number;
  /** Reached where the code commits. */
  readonly mark: number;
  readonly guard?: Guard | undefined;
}

/** How far the code is: not committed, looking past white space (at CR, at CR LF), committed. */
type Phase = 'open' | 'looking' | 'cr' | 'crlf' | 'committed';

interface Pair {
  readonly tried: number;
  readonly rest: number;
  readonly phase: Phase;
}

const PHASES: Readonly<Record<Phase, number>> = { open: 0, looking: 1, cr: 2, crlf: 3, committed: 4 };
const SHIFT = 2 ** 24;

/** *choice*, *guard*: a string that the rest derives and that committing loses. */
export function lostByCommitting({
  subsets,
  letters,
  final,
  tried,
  rest,
  mark,
  guard,
}: Committing): readonly number[] | undefined {
  const at = (set: number): boolean => subsets.has(set, mark);
  const start: Phase = guard === undefined && at(tried) ? 'committed' : 'open';
  return search<Pair>(
    [{ tried, rest, phase: start }],
    (pair) => (pair.tried * SHIFT + pair.rest) * 5 + PHASES[pair.phase],
    letters,
    (pair, letter) => {
      const nextRest = subsets.move(pair.rest, letter);
      if (nextRest === subsets.dead) return [];
      const nextTried = subsets.move(pair.tried, letter);
      // What is tried derives all that is left: nothing can be lost from here on.
      if (subsets.includes(nextTried, nextRest)) return [];
      const phases =
        guard === undefined ? unguarded(pair.phase, at(nextTried)) : guarded(guard, pair.phase, at(pair.tried), letter);
      return phases
        .filter((phase) => phase !== 'open' || nextTried !== subsets.dead)
        .map((phase) => ({ tried: nextTried, rest: nextRest, phase }));
    },
    (pair) => pair.phase === 'committed' && subsets.has(pair.rest, final) && !subsets.has(pair.tried, final),
  );
}

function unguarded(phase: Phase, done: boolean): readonly Phase[] {
  return phase === 'committed' || done ? ['committed'] : ['open'];
}

function guarded(guard: Guard, phase: Phase, done: boolean, letter: number): readonly Phase[] {
  if (phase === 'committed') return ['committed'];
  if (phase !== 'open') return look(guard, phase, letter);
  return done ? ['open', ...look(guard, 'looking', letter)] : ['open'];
}

/** What a look at one more letter decides: to go on looking, to commit, or (nothing) not to. */
function look({ letters, past }: Guard, phase: Phase, letter: number): readonly Phase[] {
  const decide = (decisive: number): readonly Phase[] => (letters.has(decisive) ? ['committed'] : []);
  if (past === undefined) return decide(letter);
  if (phase === 'cr') return letter === past.lf ? ['crlf'] : decide(past.cr);
  if (past.blanks.has(letter)) return ['looking'];
  if (phase === 'crlf') return decide(past.cr);
  return letter === past.cr ? ['cr'] : decide(letter);
}

/** A string that both derive. */
export function derivedByBoth(
  subsets: Subsets,
  letters: number,
  final: number,
  a: number,
  b: number,
): readonly number[] | undefined {
  return search<readonly [number, number]>(
    [[a, b]],
    ([one, other]) => one * SHIFT + other,
    letters,
    ([one, other], letter) => {
      const next: readonly [number, number] = [subsets.move(one, letter), subsets.move(other, letter)];
      return next.includes(subsets.dead) ? [] : [next];
    },
    ([one, other]) => subsets.has(one, final) && subsets.has(other, final),
  );
}

/** The letters that a look past white space can meet in what `follow` derives. */
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
  readonly letters: number;
  readonly final: number;
  readonly dfa: Dfa;
  /** The stretch and what follows it. */
  readonly whole: number;
  readonly follow: number;
  /** Takes nothing unless one of these follows the longest match. */
  readonly guard?: ReadonlySet<number> | undefined;
}

interface Match {
  /** State of the stretch's own automaton; -1: it cannot go on. */
  readonly own: number;
  readonly whole: number;
  /** What follows, read from the start (as if nothing were taken). */
  readonly none: number;
  /** What follows, read from where the longest match ended; -1: it has not ended. */
  readonly after: number;
  readonly ended: boolean;
  /** Has nothing been read since it ended? */
  readonly fresh: boolean;
}

/** *span*: a string of the stretch and what follows whose longest match leaves what cannot follow. */
export function lostByLongest({
  subsets,
  letters,
  final,
  dfa,
  whole,
  follow,
  guard,
}: Scanning): readonly number[] | undefined {
  const split = (match: Match): readonly Match[] =>
    dfa.accepts(match.own) ? [match, { ...match, after: follow, ended: true, fresh: true }] : [match];
  return search<Match>(
    split({ own: 0, whole, none: follow, after: -1, ended: false, fresh: false }),
    (match) =>
      `${match.own},${match.whole},${guard === undefined ? 0 : match.none},${match.after},${match.ended},${match.fresh}`,
    letters,
    (match, letter) => {
      const nextWhole = subsets.move(match.whole, letter);
      const own = match.own < 0 ? -1 : dfa.next(match.own, letter);
      if (nextWhole === subsets.dead || (match.ended && own >= 0 && dfa.accepts(own))) return [];
      if (!match.ended && own < 0) return [];
      const none = subsets.move(match.none, letter);
      if (!match.ended) return split({ own, whole: nextWhole, none, after: -1, ended: false, fresh: false });
      const refused = match.fresh && guard !== undefined && !guard.has(letter);
      const after = refused ? none : subsets.move(match.after, letter);
      if (subsets.includes(after, nextWhole)) return [];
      return [{ own, whole: nextWhole, none, after, ended: true, fresh: false }];
    },
    (match) => match.ended && subsets.has(match.whole, final) && !subsets.has(match.after, final),
  );
}
