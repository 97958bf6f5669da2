import type { ClassNode, LiteralNode, Node, Span } from '../../src/runtime/node.ts';
import { type Alike, type AlikeSets, ByOctet, noteOf, octetOf } from './alike.ts';
import { isWhiteSpace, OCTETS } from './machine.ts';
import { classesOf } from './minimal.ts';
import { DEPTH } from './vocabulary.ts';

/**
 * The language of a header, from the linked grammar as it was read: counts, bounds, exceptions and leniences included.
 *
 * Invariant: a state stands for what may follow it; `enter(node, k)` derives a string of `node` and goes on at `k`.
 */
interface Move {
  /** The note of the octets that it reads. */
  readonly note: number;
  readonly reads: Alike;
  readonly others: Alike;
  readonly to: number;
  /** The element of the grammar that reads the octet. */
  readonly place: Span | undefined;
}

/** States that the grammar may be in; equal sets are the same object. */
export interface States {
  readonly id: number;
  readonly states: readonly number[];
  /** By note. */
  readonly next: ByOctet<Successor>[];
}

export interface Successor {
  readonly to: States;
  /** The octets that lead there. */
  readonly alike: Alike;
}

export class TooLarge extends Error {}

const LARGEST = 200_000;

/** A rule with more states than this is not made smaller, which would take long. */
const LARGEST_RULE = 5_000;

interface SetMove {
  readonly alike: Alike;
  readonly to: number;
  readonly place: Span | undefined;
}

interface SmallState {
  readonly accepts: boolean;
  readonly moves: readonly Move[];
}

/** The smallest automaton of a rule, whose moves lead to states by their index, and the rules in it that were cut. */
interface Small {
  readonly states: readonly SmallState[];
  readonly cut: readonly string[];
}

export class Language {
  readonly #rules: ReadonlyMap<string, Node>;
  readonly #strict: boolean;
  readonly #silent: number[][] = [];
  readonly #moves: (readonly Move[])[] = [];
  readonly #entered = new Map<Node, Map<string, number>>();
  /** Rules that were followed less far than they nest. */
  readonly cut = new Set<string>();
  /** The largest state that there may be. */
  #last = 0;

  readonly #known = new Map<string, States>();
  readonly #closures: (readonly number[])[] = [];
  readonly #sets: AlikeSets;

  constructor(rules: ReadonlyMap<string, Node>, strict: boolean, sets: AlikeSets) {
    this.#rules = rules;
    this.#sets = sets;
    this.#strict = strict;
  }

  /** Begins with another header. */
  begin(): void {
    this.cut.clear();
    this.#last = this.#silent.length + LARGEST;
  }

  state(silent: readonly number[] = [], moves: readonly Move[] = []): number {
    if (this.#silent.length >= this.#last) throw new TooLarge('an automaton of more than 200,000 states');
    this.#silent.push([...silent]);
    this.#moves.push(moves);
    return this.#silent.length - 1;
  }

  reading(test: (octet: number) => boolean, to: number, place?: Span): number {
    const isRead = (octet: number): boolean => octet < OCTETS && test(octet);
    const others = this.#sets.of((octet) => !isRead(octet));
    return this.state([], [{ note: 0, reads: this.#sets.of(isRead), others, to, place }]);
  }

  /** CR LF that no white space follows, and then `k`. */
  lineEnd(k: number): number {
    const after = this.reading((octet) => !isWhiteSpace(octet), k);
    return this.reading(
      (octet) => octet === 0x0d,
      this.reading((octet) => octet === 0x0a, after),
    );
  }

  /** Any text whose octets have a note, and then `end`. */
  tail(note: number, end: number): number {
    const tail = this.state([end]);
    const none = this.#sets.of(() => false);
    this.#silent[tail]?.push(
      this.state([], [{ note, reads: this.#sets.all, others: none, to: tail, place: undefined }]),
    );
    return tail;
  }

  readonly #noted = new Map<string, ReadonlyMap<string, number>>();
  /** The name of the notes that rules have while they are entered. */
  #noting = '';

  /** The strings of a node before `k`, with notes on the octets of some rules. */
  noted(node: Node, k: number, notes: ReadonlyMap<string, number>): States {
    this.#noting = [...notes].join(' ');
    this.#noted.set(this.#noting, notes);
    const made = this.enter(node, k);
    this.#noting = '';
    return this.closure([made]);
  }

  enter(node: Node, k: number, within: readonly string[] = []): number {
    const key = `${k} ${within.join()} ${this.#noting}`;
    const mine = this.#entered.get(node) ?? new Map<string, number>();
    this.#entered.set(node, mine);
    const made = mine.get(key) ?? this.#make(node, k, within);
    mine.set(key, made);
    return made;
  }

  #make(node: Node, k: number, within: readonly string[]): number {
    switch (node.kind) {
      case 'class':
        return this.reading((octet) => readsOctet(node, octet), k, node.span);
      case 'literal':
        return [...node.text].reduceRight(
          (next, ch) =>
            this.reading((octet) => sameLetter(String.fromCharCode(octet), ch, node.exact), next, node.span),
          k,
        );
      case 'sequence':
        return node.items.reduceRight((next, item) => this.enter(item, next, within), k);
      case 'choice': {
        const octets = this.#octetsOf(node);
        if (this.#noting !== '') return this.state(node.alternatives.map((item) => this.enter(item, k, within)));
        if (octets !== undefined) return this.reading((octet) => octets[octet] === 1, k, node.span);
        const single = node.alternatives.map((item) => this.#octetsOf(item));
        const longer = node.alternatives.filter((_, at) => single[at] === undefined);
        const next = longer.map((item) => this.enter(item, k, within));
        if (longer.length < single.length)
          next.push(this.reading((octet) => single.some((each) => each?.[octet] === 1), k, node.span));
        return this.state(next);
      }
      case 'repeat':
        return this.#repeat(node, k, within);
      case 'rule':
        return this.#rule(node.key, k, within);
      case 'bound':
        return this.#limited(
          node.item,
          k,
          (text) => isWithin(text, node.min, node.max),
          String(node.max).length,
          (text) => digitsOf(text, node.min, node.max),
          true,
        );
      case 'except': {
        const words = new Set(node.words.map((word) => word.toLowerCase()));
        const longest = Math.max(0, ...node.words.map(({ length }) => length));
        const begins = (text: string): boolean => [...words].some((word) => word.startsWith(text));
        return this.#limited(
          node.item,
          k,
          (text) => !words.has(text.toLowerCase()),
          longest,
          (text) => (begins(text) ? text : '~'),
          false,
        );
      }
      case 'lenient':
        return this.#strict ? this.state() : this.enter(node.item, k, within);
    }
  }

  readonly #octets = new Map<Node, Uint8Array | undefined>();

  /** The octets of an element whose strings are single ones, so that alternatives among them need but one state. */
  #octetsOf(node: Node): Uint8Array | undefined {
    if (this.#octets.has(node)) return this.#octets.get(node);
    this.#octets.set(node, undefined);
    const made = this.#findOctets(node);
    this.#octets.set(node, made);
    return made;
  }

  #findOctets(node: Node): Uint8Array | undefined {
    if (node.kind === 'class' || (node.kind === 'literal' && node.text.length === 1))
      return Uint8Array.from({ length: OCTETS }, (_, octet) => (readsOctet(node, octet) ? 1 : 0));
    const body = node.kind === 'rule' ? this.#rules.get(node.key) : undefined;
    if (body !== undefined) return this.#octetsOf(body);
    if (node.kind !== 'choice') return undefined;
    const all = node.alternatives.map((each) => this.#octetsOf(each));
    if (all.includes(undefined)) return undefined;
    return Uint8Array.from({ length: OCTETS }, (_, octet) => (all.some((each) => each?.[octet] === 1) ? 1 : 0));
  }

  #rule(key: string, k: number, within: readonly string[]): number {
    const depth = within.filter((each) => each === key).length;
    const body = this.#rules.get(key);
    if (body === undefined) return this.state();
    if (depth >= DEPTH) {
      this.cut.add(key);
      return this.state();
    }
    const note = this.#noted.get(this.#noting)?.get(key);
    if (note === undefined && this.#reachesNoted(key)) return this.enter(body, k, within);
    if (this.#nests(key) && note === undefined) return this.enter(body, k, [...within, key]);
    const small = this.#smallest(key, body);
    if (note !== undefined) {
      if (small === undefined) throw new TooLarge(`the rule ${key} of a field is too large`);
      return this.#copied(small, k, note);
    }
    return small === undefined ? this.enter(body, k, within) : this.#copied(small, k);
  }

  readonly #small = new Map<string, Small | undefined>();

  /** The smallest automaton of a rule that does not nest, or `undefined` if it is too large to be worth it. */
  #smallest(key: string, body: Node): Small | undefined {
    if (this.#small.has(key)) return this.#small.get(key);
    this.#small.set(key, undefined);
    const noting = this.#noting;
    this.#noting = '';
    const end = this.state();
    const before = [...this.cut];
    this.cut.clear();
    const numbers = new Map([[this.closure([this.enter(body, end)]), 0]]);
    const found = this.#determined(numbers);
    this.#noting = noting;
    const cut = [...this.cut];
    for (const each of before) this.cut.add(each);
    if (found === undefined) return undefined;
    const accepts = [...numbers.keys()].map(({ states }) => states.includes(end));
    const classes = classesOf(found.map((moves, at) => ({ label: String(accepts[at]), moves })));
    const states: SmallState[] = [];
    found.forEach((moves, at) => {
      states[classes[at] ?? 0] ??= {
        accepts: accepts[at] ?? false,
        moves: moves.map(({ alike, to, place }) => {
          const others = this.#sets.of((octet) => alike.has[octet] !== 1);
          return { note: 0, reads: alike, others, to: classes[to] ?? 0, place };
        }),
      };
    });
    const made = { states, cut };
    this.#small.set(key, made);
    return made;
  }

  /** Numbers all sets that octets lead to, and returns the moves of each; `undefined` if there are too many. */
  #determined(numbers: Map<States, number>): readonly SetMove[][] | undefined {
    const all: SetMove[][] = [];
    for (const set of numbers.keys()) {
      if (numbers.size > LARGEST_RULE) return undefined;
      const moves: SetMove[] = [];
      const done = new Uint8Array(OCTETS);
      for (let octet = 0; octet < OCTETS; octet++) {
        if (done[octet] === 1) continue;
        const { to: next, alike } = this.step(set, octet);
        for (const each of alike.octets) done[each] = 1;
        if (next.states.length === 0) continue;
        const to = numbers.get(next) ?? numbers.size;
        numbers.set(next, to);
        moves.push({ alike, to, place: this.placeOf(set) });
      }
      all.push(moves);
    }
    return all;
  }

  /** Enters a copy of an automaton, whose strings `k` follows. */
  #copied({ states, cut }: Small, k: number, note = 0): number {
    for (const each of cut) this.cut.add(each);
    const base = this.#silent.length;
    for (const { accepts, moves } of states)
      this.state(
        accepts ? [k] : [],
        moves.map((move) => ({ ...move, note, to: base + move.to })),
      );
    return base;
  }

  /** Whether a rule has others within it that are noted. */
  #reachesNoted(key: string): boolean {
    const notes = this.#noted.get(this.#noting);
    return notes !== undefined && [...this.#within(key)].some((each) => notes.has(each));
  }

  #within(key: string): ReadonlySet<string> {
    const seen = new Set(namedBy(this.#rules.get(key)));
    for (const each of seen) for (const next of namedBy(this.#rules.get(each))) seen.add(next);
    return seen;
  }

  readonly #nesting = new Map<string, boolean>();

  #nests(key: string): boolean {
    const known = this.#nesting.get(key);
    if (known !== undefined) return known;
    const nests = this.#within(key).has(key);
    this.#nesting.set(key, nests);
    return nests;
  }

  #repeat({ item, min, max }: Node & { kind: 'repeat' }, k: number, within: readonly string[]): number {
    let next = k;
    if (max === Number.POSITIVE_INFINITY) {
      next = this.state([k]);
      this.#silent[next]?.push(this.enter(item, next, within));
    } else for (let i = min; i < max; i++) next = this.state([k, this.enter(item, next, within)]);
    for (let i = 0; i < min; i++) next = this.enter(item, next, within);
    return next;
  }

  /**
   * The strings of `item` that `holds` is true of, which asks only for the first `length + 1` octets behind leading
   * zeros.
   */
  #limited(
    item: Node,
    k: number,
    holds: (text: string) => boolean,
    length: number,
    summary: (text: string) => string,
    isNumber: boolean,
  ): number {
    const end = this.state();
    const start = this.closure([this.enter(item, end)]);
    const known = new Map<string, number>();
    const visit = (set: States, text: string): number => {
      const key = `${summary(text)} ${set.id}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const accepts = set.states.includes(end) && holds(text);
      const state = this.state(accepts ? [k] : []);
      known.set(key, state);
      const byTarget = new Map<string, { readonly octets: Set<number>; readonly text: string; readonly set: States }>();
      for (let octet = 0; octet < OCTETS; octet++) {
        const next = this.step(set, octet).to;
        if (next.states.length === 0) continue;
        const more =
          text.length > length
            ? text
            : `${isNumber && text === '0' ? '' : text}${String.fromCharCode(octet).toLowerCase()}`;
        const target = `${summary(more)} ${next.id}`;
        const same = byTarget.get(target) ?? { octets: new Set<number>(), text: more, set: next };
        byTarget.set(target, same);
        same.octets.add(octet);
      }
      for (const { octets, text: more, set: next } of byTarget.values())
        this.#silent[state]?.push(this.reading((octet) => octets.has(octet), visit(next, more), item.span));
      return state;
    };
    return visit(start, '');
  }

  /** The states that read, and those where nothing follows, without silent steps. */
  closure(from: Iterable<number>): States {
    const all = new Set<number>();
    for (const state of from) for (const each of this.#behind(state)) all.add(each);
    const states = Uint32Array.from(all).sort();
    const key = String.fromCharCode(...new Uint16Array(states.buffer));
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = { id: this.#known.size, states: [...states], next: [] };
    this.#known.set(key, made);
    return made;
  }

  /** The same of one state. */
  #behind(from: number): readonly number[] {
    const known = this.#closures[from];
    if (known !== undefined) return known;
    const seen = new Set([from]);
    for (const state of seen) for (const next of this.#silent[state] ?? []) seen.add(next);
    const made = [...seen].filter((state) => this.#moves[state]?.length !== 0 || this.#silent[state]?.length === 0);
    this.#closures[from] = made;
    return made;
  }

  /** Returns an element of the grammar that reads the next octet, if there is one. */
  placeOf({ states }: States): Span | undefined {
    return states
      .flatMap((state) => this.#moves[state]?.map(({ place: each }) => each))
      .find((place) => place !== undefined);
  }

  step(set: States, letter: number): Successor {
    const [octet, note] = [octetOf(letter), noteOf(letter)];
    const next = set.next[note] ?? new ByOctet<Successor>();
    set.next[note] = next;
    const known = next.get(octet);
    if (known !== undefined) return known;
    let alike = this.#sets.all;
    const targets: number[] = [];
    for (const state of set.states) {
      for (const { note: own, reads, others, to } of this.#moves[state] ?? []) {
        if (own !== note) continue;
        const isRead = reads.has[octet] === 1;
        if (isRead) targets.push(to);
        alike = this.#sets.and(alike, isRead ? reads : others);
      }
    }
    return next.add({ to: this.closure(targets), alike });
  }
}

function readsOctet(node: ClassNode | LiteralNode, octet: number): boolean {
  if (node.kind === 'literal') return sameLetter(String.fromCharCode(octet), node.text, node.exact);
  return node.ranges.some(([from, to]) => octet >= from && octet <= to);
}

function sameLetter(a: string, b: string, exact: boolean): boolean {
  return a === b || (!exact && /^[A-Za-z]$/.test(b) && a.toLowerCase() === b.toLowerCase());
}

/** The state of a comparison of a number with two bounds: its length, and how it compares so far. */
function digitsOf(text: string, ...bounds: readonly number[]): string {
  const signs = bounds.map((bound) =>
    Math.sign(Number(text.slice(0, 15)) - Number(String(bound).slice(0, text.length))),
  );
  return `${text.length} ${text === '0'} ${signs.join()}`;
}

function isWithin(text: string, min: number, max: number): boolean {
  const value = BigInt(text === '' ? 0 : text);
  return value >= BigInt(min) && value <= BigInt(max);
}

function namedBy(node: Node | undefined): readonly string[] {
  if (node === undefined) return [];
  if (node.kind === 'rule') return [node.key];
  if (node.kind === 'sequence') return node.items.flatMap(namedBy);
  if (node.kind === 'choice') return node.alternatives.flatMap(namedBy);
  return 'item' in node ? namedBy(node.item) : [];
}
