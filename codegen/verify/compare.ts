import type { Node, Span } from '../../src/runtime/node.ts';
import { type Alike, type AlikeSets, LETTERS, NO_OCTET, noted, noteOf, octetOf } from './alike.ts';
import { type States, TooLarge } from './automaton.ts';
import { type Continuation, Environment, Saved } from './environment.ts';
import { Endless, RECORD } from './evaluate.ts';
import { Executor } from './execute.ts';
import type { Field } from './fields.ts';
import { type Formula, Formulas, OutOfBudget } from './formula.ts';
import { Language } from './language.ts';
import { lineEnd } from './machine.ts';
import { Primitives } from './primitives.ts';
import { type Module, type Routine, UnknownForm } from './source.ts';
import { ENDED, FIELDS } from './summary.ts';
import { succeeded } from './values.ts';

/**
 * One parser against the language of its rule, up to the first end of line.
 *
 * Invariant: the search is breadth first, so a string that one takes and the other refuses is a shortest one.
 */
export interface Difference {
  readonly text: string;
  readonly takenBy: 'parser' | 'grammar';
  /** How many octets of the text both take as the beginning of a value. */
  readonly agreed: number;
  /** The element of the grammar that reads the octet behind those. */
  readonly place: Span | undefined;
}

export interface Comparison {
  readonly difference: Difference | undefined;
  /** The length, in octets, up to which all strings were compared; `undefined` if all strings of any length were. */
  readonly upTo: number | undefined;
  /** Rules that nest, which were followed to the depth of `DEPTH`. */
  readonly cut: readonly string[];
}

/** The octets that end each string: CR, LF and one that is no white space. */
const LINE_END = 3;

/** How much of the line's end has been read, and whether a row of a message could hold what was read before. */
interface Line {
  readonly read: number;
  readonly isRow: boolean;
}

interface Step {
  readonly formula: Formula;
  readonly set: States;
  readonly line: Line;
  readonly from: number;
  readonly octet: number;
  readonly depth: number;
}

/** A text, and what a function takes from it for its fields. */
export interface Misread {
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
}

interface MisreadResult {
  readonly misread: Misread | undefined;
  readonly isCut: boolean;
}

function textOf(
  queue: readonly { readonly from: number; readonly letter: number }[],
  at: number,
  fields: readonly Field[],
): Misread {
  const letters: number[] = [];
  for (let step = queue[at]; step !== undefined && step.from >= 0; step = queue[step.from])
    letters.unshift(step.letter);
  const own = letters.filter((letter) => noteOf(letter) !== ENDED);
  const text = (of: readonly number[]): string => String.fromCharCode(...of.map(octetOf));
  const held = fields.map(({ name }, each) => [name, text(own.filter((letter) => noteOf(letter) === FIELDS + each))]);
  return { text: text(own), fields: Object.fromEntries(held) };
}

/** Compares parsers with their rules in one mode. Summaries of functions and rules are kept for all headers. */
export class Comparer {
  readonly #formulas = new Formulas();
  readonly #language: Language;
  readonly #primitives: Primitives;
  readonly #executor: Executor;

  constructor(modules: ReadonlyMap<string, Module>, rules: ReadonlyMap<string, Node>, strict: boolean) {
    this.#language = new Language(rules, strict, this.#formulas.sets);
    this.#primitives = new Primitives(this.#formulas, strict);
    this.#executor = new Executor(modules, this.#primitives);
  }

  /** Compares the parser of a header with what `node` derives, in at most `budget` steps. */
  compare(routine: Routine, node: Node, budget: number): Comparison {
    const language = this.#language;
    let upTo: number | undefined;
    let difference: Difference | undefined;
    let reached = 0;
    language.begin();
    this.#executor.budget = budget;
    try {
      difference = this.#formulas.within(budget, () =>
        search(this.#promiseOf(routine), this.#formulas, language, node, (depth) => {
          reached = depth;
        }),
      );
    } catch (problem) {
      if (!(problem instanceof OutOfBudget || problem instanceof TooLarge)) throw problem;
      upTo = Math.max(-1, reached - LINE_END);
    }
    return { difference, upTo, cut: [...language.cut] };
  }

  /**
   * Returns a text that a function reads and whose fields it finds elsewhere than the grammar does. `isCut` tells that
   * there was too much to compare.
   */
  misread(routine: Routine, node: Node, fields: readonly Field[], budget: number): MisreadResult {
    const notes = new Map(fields.map(({ rule }, at) => [rule, FIELDS + at]));
    this.#executor.notes.set(routine, new Map(fields.map(({ variable }, at) => [variable, FIELDS + at])));
    this.#language.begin();
    this.#executor.budget = budget;
    try {
      const misread = this.#formulas.within(budget, () => {
        const end = this.#language.state();
        const set = this.#language.noted(node, this.#language.tail(ENDED, end), notes);
        return this.#divided(this.#recordOf(routine), set, end, fields);
      });
      return { misread, isCut: false };
    } catch (problem) {
      // A counted loop is run round by round, and one of many rounds can need more stack than there is (RangeError).
      const limits = [OutOfBudget, TooLarge, UnknownForm, Endless, RangeError];
      const isCut = limits.some((kind) => problem instanceof kind);
      if (isCut) return { misread: undefined, isCut };
      throw problem;
    }
  }

  /** The promise that a function of a record succeeds where the letters note its end. */
  #recordOf(routine: Routine): Formula {
    const { yes, no } = this.#formulas;
    const end: Continuation = {
      id: RECORD,
      within: new Map(),
      go: ({ saved }, value) => {
        const isEnd = !saved.isPast && noteOf(this.#primitives.letter) === ENDED;
        return isEnd && succeeded(value, routine.body) ? yes : no;
      },
    };
    const goal = { kind: 'live' } as const;
    const env = new Environment({ routine, variables: new Map(), ret: end, brk: undefined, goal, saved: Saved.none });
    const key = `record ${routine.module.path} ${routine.name}`;
    return this.#primitives.later(key, () => this.#executor.run(routine, env));
  }

  /** Finds a shortest text that the function reads with notes that the grammar does not have. */
  #divided(begin: Formula, start: States, end: number, fields: readonly Field[]): Misread | undefined {
    const formulas = this.#formulas;
    const language = this.#language;
    const queue = [{ formula: begin, set: start, from: -1, letter: 0 }];
    const seen = new Set<string>();
    const notes = [0, ENDED, ...fields.map((_, at) => FIELDS + at)];
    for (const [from, step] of queue.entries()) {
      if (formulas.holdsAtEnd(step.formula) && !step.set.states.includes(end)) return textOf(queue, from, fields);
      // Behind the end of the function all octets are noted as such.
      for (const note of noteOf(step.letter) === ENDED ? [ENDED] : notes) {
        const done = new Uint8Array(LETTERS);
        for (let octet = 0; octet < NO_OCTET; octet++) {
          if (done[octet] === 1) continue;
          formulas.spend();
          const letter = noted(octet, note);
          const { formula, alike } = formulas.derivative(step.formula, letter);
          const { to: set, alike: same } = language.step(step.set, letter);
          for (const each of formulas.sets.and(alike, same).octets) done[each] = 1;
          const key = `${formula.id} ${set.id} ${note === ENDED}`;
          if (formula === formulas.no || seen.has(key)) continue;
          seen.add(key);
          queue.push({ formula, set, from, letter });
        }
      }
    }
    return undefined;
  }

  /** The promise that a parser reads all up to the end of the line. */
  #promiseOf(routine: Routine): Formula {
    const { yes, no } = this.#formulas;
    const accept: Continuation = {
      id: -1,
      within: new Map(),
      go: (_, value) => (succeeded(value, routine.body) ? yes : no),
    };
    const goal = { kind: 'live' } as const;
    const env = new Environment({
      routine,
      variables: new Map(),
      ret: accept,
      brk: undefined,
      goal,
      saved: Saved.none,
    });
    const key = `begin ${routine.module.path} ${routine.name}`;
    return this.#primitives.later(key, () => this.#executor.run(routine, env));
  }
}

function search(
  parser: Formula,
  formulas: Formulas,
  language: Language,
  node: Node,
  at: (depth: number) => void,
): Difference | undefined {
  const end = language.state();
  const start = language.closure([language.enter(node, language.lineEnd(end))]);
  const queue: Step[] = [{ formula: parser, set: start, line: { read: 0, isRow: true }, from: -1, octet: 0, depth: 0 }];
  const seen = new Set<string>();
  const lines = new Lines(formulas.sets);
  for (const [from, step] of queue.entries()) {
    at(step.depth);
    const done = new Uint8Array(LETTERS);
    for (let octet = 0; octet < NO_OCTET; octet++) {
      if (done[octet] === 1) continue;
      formulas.spend();
      const { formula, alike } = formulas.derivative(step.formula, octet);
      const { to: set, alike: same } = language.step(step.set, octet);
      const line = lineAfter(step.line, octet);
      const lined = formulas.sets.and(same, lines.alike(step.line, octet));
      for (const each of formulas.sets.and(alike, lined).octets) done[each] = 1;
      if (set.states.length === 0 && formula === formulas.no) continue;
      if (line.read === LINE_END) {
        const taken = formulas.holdsAtEnd(formula);
        if (taken === set.states.includes(end) || !(taken || line.isRow)) continue;
        return { takenBy: taken ? 'parser' : 'grammar', ...whereOf(queue, from, language) };
      }
      const key = `${formula.id} ${set.id} ${lineKey(line)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ formula, set, line, from, octet, depth: step.depth + 1 });
    }
  }
  return undefined;
}

class Lines {
  readonly #sets: AlikeSets;
  readonly #groups = new Map<string, readonly Alike[]>();

  constructor(sets: AlikeSets) {
    this.#sets = sets;
  }

  /** The octets that are to the end of the line what `octet` is. */
  alike(line: Line, octet: number): Alike {
    const key = lineKey(line);
    const groups = this.#groups.get(key) ?? this.#sets.groups((each) => lineKey(lineAfter(line, each)));
    this.#groups.set(key, groups);
    return groups.find(({ has }) => has[octet] === 1) ?? this.#sets.all;
  }
}

function lineKey({ read, isRow }: Line): string {
  return `${read} ${isRow}`;
}

/** CR and LF belong to a fold, or they end the line: a row holds no others. */
function lineAfter({ read, isRow }: Line, octet: number): Line {
  const next = lineEnd.step(read, octet);
  if (next >= 0) return { read: next, isRow };
  const isFold = read === 2;
  const isBroken = read === 1 || (read === 0 && octet === 0x0a);
  return { read: Math.max(0, lineEnd.step(0, octet)), isRow: isRow && (isFold || !isBroken) };
}

/** Returns the string that leads to a step, without its CR LF, and where one of the two gave it up. */
function whereOf(queue: readonly Step[], at: number, language: Language): Omit<Difference, 'takenBy'> {
  const path: Step[] = [];
  for (let step = queue[at]; step !== undefined; step = queue[step.from]) path.unshift(step);
  const text = String.fromCharCode(...path.slice(1).map(({ octet }) => octet)).slice(0, -2);
  const given = path.findIndex(({ formula, set }) => formula.atom === undefined || set.states.length === 0);
  const agreed = Math.min(text.length, given < 0 ? path.length : given - 1);
  const last = path[agreed];
  return { text, agreed, place: last === undefined ? undefined : language.placeOf(last.set) };
}
