import { type Form, roundsOf, type SpanForm } from '../plan/form.ts';
import type { Automata } from './automata.ts';
import { Nfa } from './nfa.ts';

/**
 * Every form in every place where it stands, as one automaton under one setting of the leniences.
 *
 * Invariant: a context is exactly the state of what follows; places that the grammar distinguishes are never merged.
 */

/** A place where the code chooses between `item` and what `rest` leads to. */
export interface Decision {
  readonly form: Form;
  /** The index of the alternative of a choice; 0 for other forms. */
  readonly index: number;
  readonly start: number;
  readonly rest: readonly number[];
  /** The states after the first part of the item, after the first two, and so on up to the whole item. */
  readonly marks: readonly number[];
  /** The states of everything that can follow the item. Within a loop, another item can follow. */
  readonly follow: number;
}

/** A place where a stretch is scanned by longest match. */
export interface Scan {
  readonly form: SpanForm;
  readonly start: number;
  readonly follow: number;
}

const CR = 0x0d;
const LF = 0x0a;

export class Contexts {
  readonly nfa: Nfa;
  readonly automata: Automata;
  readonly lenient: boolean;
  readonly decisions: Decision[] = [];
  readonly scans: Scan[] = [];
  /** Items that must be there though the same code reads optional ones, each with the states before and after it. */
  readonly required: { readonly form: Form; readonly start: number; readonly follow: number }[] = [];
  /** Whether the automaton stands for a nesting that it only approximates. */
  nests = false;
  /** The state that is reached when exactly a value and its line end have been read. */
  readonly final: number;
  /** The state from which CR LF and an octet other than white space are read. */
  readonly lineEnd: number;
  /** The state from which the octet after a line end is read, which is no white space. */
  readonly nextLine: number;
  readonly #entered = new Map<Form, Map<number, number>>();

  constructor(automata: Automata, lenient: boolean) {
    this.automata = automata;
    this.lenient = lenient;
    this.nfa = new Nfa(automata.alphabet);
    this.final = this.nfa.fork([]);
    this.nfa.keep(this.final);
    this.nextLine = this.nfa.onRanges(
      [
        [0, 0x08],
        [0x0a, 0x1f],
        [0x21, 0xff],
      ],
      this.final,
    );
    this.lineEnd = this.nfa.onOctets([CR], this.nfa.onOctets([LF], this.nextLine));
  }

  /** Returns the state from which `form` and then `follow` are read. */
  enter(form: Form, follow: number): number {
    const states = this.#entered.get(form) ?? new Map<number, number>();
    this.#entered.set(form, states);
    const known = states.get(follow);
    if (known !== undefined) return known;
    const state = this.nfa.fork([]);
    states.set(follow, state);
    this.nfa.link(state, this.#build(form, follow));
    return state;
  }

  #build(form: Form, follow: number): number {
    switch (form.kind) {
      case 'span':
        return this.#scan(form, follow);
      case 'nest':
        this.nests = true;
        return this.nfa.splice(this.automata.of(form.node), follow);
      case 'capture':
        return this.enter(form.item, follow);
      case 'sequence':
        return this.#inTurn(form.items, follow);
      case 'call':
        return this.enter(form.rule.body, follow);
      case 'option':
        return this.#decide(form, 0, partsOf(form.item), follow, follow, [follow]);
      case 'loop':
        return this.#loop(form, partsOf(form.item), form.min, form.max, follow);
      case 'series':
        if (form.rounds !== undefined) return this.#inTurn(roundsOf(form), follow);
        return this.#loop(form, partsOf(form.item), form.min, form.max, follow);
      case 'list': {
        if (form.rounds !== undefined) return this.#inTurn(roundsOf(form), follow);
        const more = this.#loop(form, [form.separator, form.item], form.min - 1, form.max - 1, follow);
        return form.optional
          ? this.#decide(form, 1, partsOf(form.item), more, follow, [follow])
          : this.enter(form.item, more);
      }
      case 'choice':
        return this.#choice(form, follow);
    }
  }

  #inTurn(forms: readonly Form[], follow: number): number {
    return forms.reduceRight((next, form) => this.enter(form, next), follow);
  }

  #scan(form: SpanForm, follow: number): number {
    const start = this.nfa.splice(this.automata.of(form.node), follow);
    this.nfa.keep(follow);
    this.scans.push({ form, start, follow });
    return start;
  }

  /** Builds a loop. Each repetition up to `min` is read unconditionally; each later one, up to `max`, is a decision. */
  #loop(form: Form, parts: readonly Form[], min: number, max: number, follow: number): number {
    let next = follow;
    if (max === Number.POSITIVE_INFINITY) {
      next = this.nfa.fork([follow]);
      this.nfa.link(next, this.#decide(form, 0, parts, next, follow, [follow]));
    } else {
      for (let i = min; i < max; i++) next = this.#decide(form, 0, parts, next, follow, [follow]);
    }
    for (let i = 0; i < min; i++) {
      const follow = next;
      next = parts.reduceRight((state, part) => this.enter(part, state), follow);
      this.nfa.keep(follow);
      this.required.push({ form, start: next, follow });
    }
    return next;
  }

  #choice(form: Form & { kind: 'choice' }, follow: number): number {
    const taken = form.alternatives.filter(({ lenience }) => this.lenient || lenience === undefined);
    const starts = taken.map(({ form: alternative }) => this.enter(alternative, follow));
    taken.forEach((alternative, i) => {
      if (i === taken.length - 1) return;
      this.#record({
        form,
        index: form.alternatives.indexOf(alternative),
        start: starts[i] ?? follow,
        rest: starts.slice(i + 1),
        marks: [follow],
        follow,
      });
    });
    return this.nfa.fork(starts);
  }

  /** Records the decision between `parts` (followed by `next`) and `rest`, and returns the state that offers both. */
  #decide(
    form: Form,
    index: number,
    parts: readonly Form[],
    next: number,
    follow: number,
    rest: readonly number[],
  ): number {
    const marks = [next];
    let start = next;
    for (let i = parts.length - 1; i >= 0; i--) {
      const part = parts[i];
      if (part === undefined) continue;
      start = this.enter(part, start);
      if (i > 0) marks.unshift(start);
    }
    this.#record({ form, index, start, rest, marks, follow: next });
    return this.nfa.fork([start, follow]);
  }

  #record(decision: Decision): void {
    for (const mark of decision.marks) this.nfa.keep(mark);
    this.decisions.push(decision);
  }
}

/** Returns the parts of an item in order. The code may commit between them. */
export function partsOf(form: Form): readonly Form[] {
  return form.kind === 'sequence' ? form.items : [form];
}
