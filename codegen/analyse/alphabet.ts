import type { Node } from '../../src/runtime/node.ts';
import { LetterGroups } from './letter-groups.ts';

/**
 * The letters of the automata. Octets that no rule distinguishes are one letter, so that automata have about a hundred
 * letters instead of 256.
 *
 * Invariant: every class and literal of the grammar is a union of letters.
 */
export interface Alphabet {
  readonly size: number;
  /** The letter of each octet. */
  readonly letterOf: Uint8Array;
  /** The lowest octet of each letter. */
  readonly octetOf: readonly number[];
  readonly groups: LetterGroups;
}

const OCTETS = 256;
const CASE = 0x20;

export function isLetter(octet: number): boolean {
  const folded = octet | CASE;
  return folded >= 0x61 && folded <= 0x7a;
}

/** Returns the octets that one character of a literal matches. */
export function literalOctets(octet: number, exact: boolean): readonly number[] {
  return !exact && isLetter(octet) ? [octet & ~CASE, octet | CASE] : [octet];
}

export function alphabetOf(nodes: Iterable<Node>): Alphabet {
  const cuts = new Uint8Array(OCTETS + 1);
  const cut = (from: number, to: number): void => {
    cuts[from] = 1;
    cuts[to + 1] = 1;
  };
  for (const octet of [0x09, 0x0a, 0x0d, 0x20]) cut(octet, octet);
  for (const node of nodes) cutNode(node, cut);
  const letterOf = new Uint8Array(OCTETS);
  const octetOf = [0];
  for (let octet = 1; octet < OCTETS; octet++) {
    if (cuts[octet] === 1) octetOf.push(octet);
    letterOf[octet] = octetOf.length - 1;
  }
  return { size: octetOf.length, letterOf, octetOf, groups: new LetterGroups(octetOf.length) };
}

function cutNode(node: Node, cut: (from: number, to: number) => void): void {
  switch (node.kind) {
    case 'class':
      for (const [from, to] of node.ranges) cut(from, to);
      return;
    case 'literal':
      for (const ch of node.text) for (const octet of literalOctets(ch.charCodeAt(0), node.exact)) cut(octet, octet);
      return;
    case 'sequence':
      for (const item of node.items) cutNode(item, cut);
      return;
    case 'choice':
      for (const item of node.alternatives) cutNode(item, cut);
      return;
    case 'bound':
      for (let digit = 0x30; digit <= 0x39; digit++) cut(digit, digit);
      return cutNode(node.item, cut);
    case 'except':
      for (const word of node.words) cutNode({ kind: 'literal', text: word, exact: false }, cut);
      return cutNode(node.item, cut);
    case 'repeat':
    case 'lenient':
      return cutNode(node.item, cut);
    case 'rule':
      return;
  }
}
