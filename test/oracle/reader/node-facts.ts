/**
 * The facts about a node that hold for every text: the octets that a string of it can begin with.
 *
 * Invariant: facts rule out only what the grammar rules out, and lenient alternatives count as present. The grammar
 * has no left recursion, so the search for the first octets ends.
 */
import { grammar } from '../../../src/generated/grammar.ts';
import type { Node } from '../../../src/runtime/node.ts';

export interface Facts {
  /** For each octet, whether a string of the node can begin with it. */
  readonly first: Uint8Array;
  /** Whether the node derives the empty string. */
  readonly empty: boolean;
  /** Whether its strings are exactly the octets of `first`, one each. */
  readonly isOctet: boolean;
}

const OCTETS = 256;
const known = new Map<Node, Facts>();
const rules: ReadonlyMap<string, Node> = new Map(Object.entries(grammar));

export function factsOf(node: Node): Facts {
  const before = known.get(node);
  if (before !== undefined) return before;
  const facts = look(node);
  known.set(node, facts);
  return facts;
}

/** Returns the node for which a rule's name stands. */
export function bodyOf(key: string): Node {
  const node = rules.get(key);
  if (node === undefined) throw new RangeError(`no rule ${key} in this grammar`);
  return node;
}

function look(node: Node): Facts {
  switch (node.kind) {
    case 'class': {
      const first = new Uint8Array(OCTETS);
      for (const [from, to] of node.ranges) first.fill(1, from, to + 1);
      return { first, empty: false, isOctet: true };
    }
    case 'literal': {
      const first = new Uint8Array(OCTETS);
      const letter = node.text.slice(0, 1);
      for (const spelling of node.exact ? [letter] : [letter.toLowerCase(), letter.toUpperCase()]) {
        if (spelling !== '') first[spelling.charCodeAt(0)] = 1;
      }
      return { first, empty: node.text === '', isOctet: node.text.length === 1 };
    }
    case 'sequence':
      return inOrder(node.items);
    case 'choice': {
      const all = node.alternatives.map(factsOf);
      const isOctet = all.every((one) => one.isOctet) && node.alternatives.every(({ kind }) => kind !== 'lenient');
      return { first: union(all), empty: all.some(({ empty }) => empty), isOctet };
    }
    case 'repeat': {
      const { first, empty } = factsOf(node.item);
      return { first, empty: empty || node.min === 0, isOctet: false };
    }
    case 'rule':
      return factsOf(bodyOf(node.key));
    case 'bound':
    case 'except':
    case 'lenient':
      return { ...factsOf(node.item), isOctet: false };
  }
}

function inOrder(items: readonly Node[]): Facts {
  const seen: Facts[] = [];
  for (const item of items) {
    const facts = factsOf(item);
    seen.push(facts);
    if (!facts.empty) return { first: union(seen), empty: false, isOctet: false };
  }
  return { first: union(seen), empty: true, isOctet: false };
}

function union(all: readonly Facts[]): Uint8Array {
  const first = new Uint8Array(OCTETS);
  for (const one of all) for (let octet = 0; octet < OCTETS; octet += 1) first[octet] ||= one.first[octet] ?? 0;
  return first;
}
