import type { ClassNode, LiteralNode, Node, Span } from '../../src/runtime/node.ts';
import type { Alike, AlikeSets } from './alike.ts';
import { Automaton, type Move, type States, TooLarge } from './automaton.ts';
import { isBetween, type Limit, limited, noneOf } from './limit.ts';
import { OCTETS } from './machine.ts';
import { classesOf } from './minimal.ts';
import { DEPTH } from './vocabulary.ts';

/**
 * The language of a header, from the linked grammar as it was read: counts, bounds, exceptions and leniences included.
 *
 * Invariant: a state stands for what may follow it; `enter(node, k)` derives a string of `node` and goes on at `k`.
 */

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

export class Language extends Automaton {
  readonly #rules: ReadonlyMap<string, Node>;
  readonly #strict: boolean;
  readonly #entered = new Map<Node, Map<string, number>>();
  /** Rules that were followed less far than they nest. */
  readonly cut = new Set<string>();

  constructor(rules: ReadonlyMap<string, Node>, strict: boolean, sets: AlikeSets) {
    super(sets);
    this.#rules = rules;
    this.#strict = strict;
  }

  /** Begins with another header. */
  begin(): void {
    this.cut.clear();
    this.grow();
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
        return this.#limited(node.item, k, isBetween(node.min, node.max));
      case 'except':
        return this.#limited(node.item, k, noneOf(node.words));
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
          return { reads: alike, others: this.sets.not(alike), to: classes[to] ?? 0, place };
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
    const base = this.size;
    const end = [k];
    for (const { accepts, moves } of states) this.state(accepts ? end : undefined, moves, base, note);
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
      this.join(next, this.enter(item, next, within));
    } else for (let i = min; i < max; i++) next = this.state([k, this.enter(item, next, within)]);
    for (let i = 0; i < min; i++) next = this.enter(item, next, within);
    return next;
  }

  /** The strings of `item` to which a limit applies. */
  #limited(item: Node, k: number, limit: Limit): number {
    const end = this.state();
    const start = this.closure([this.enter(item, end)]);
    return limited(this, start, end, k, limit, item.span);
  }
}

function readsOctet(node: ClassNode | LiteralNode, octet: number): boolean {
  if (node.kind === 'literal') return sameLetter(String.fromCharCode(octet), node.text, node.exact);
  return node.ranges.some(([from, to]) => octet >= from && octet <= to);
}

function sameLetter(a: string, b: string, exact: boolean): boolean {
  return a === b || (!exact && /^[A-Za-z]$/.test(b) && a.toLowerCase() === b.toLowerCase());
}

function namedBy(node: Node | undefined): readonly string[] {
  if (node === undefined) return [];
  if (node.kind === 'rule') return [node.key];
  if (node.kind === 'sequence') return node.items.flatMap(namedBy);
  if (node.kind === 'choice') return node.alternatives.flatMap(namedBy);
  return 'item' in node ? namedBy(node.item) : [];
}
