/**
 * Rules that are scanned as one text: the part of an opaque URI behind its scheme, and the agent of a Warning. A
 * lenience of one derivation is not needed there if another derives the text strictly.
 */
const ONE_TEXT = ['rfc3261:hier-part', 'rfc3261:bare-hier-part', 'rfc3261:warn-agent'];

/** Returns the names of the leniences that a derivation uses, in the order of the text, each once. */
import { grammar } from '../../../src/generated/grammar.ts';
import type { Node } from '../../../src/runtime/node.ts';
import { reachable } from '../../../src/testing/children.ts';
import type { Derivation, Part } from './derivation.ts';

export function leniencesIn(derivation: Derivation, part: Part): readonly string[] {
  return [...new Set(taken(derivation, part))];
}

function taken(derivation: Derivation, part: Part): readonly string[] {
  const isText = part.node.kind === 'rule' && ONE_TEXT.includes(part.node.key);
  if (!hasLenience(part.node) || (isText && derivation.isStrict(part))) return [];
  const own = part.node.kind === 'lenient' ? [part.node.name] : [];
  return [...own, ...derivation.parts(part).flatMap((inner) => taken(derivation, inner))];
}

const known = new Map<Node, boolean>();

function hasLenience(node: Node): boolean {
  const before = known.get(node);
  if (before !== undefined) return before;
  const has = [...reachable(grammar, node, { strict: false })].some(({ kind }) => kind === 'lenient');
  known.set(node, has);
  return has;
}
