/**
 * The parts of a derivation that are rules with a shape, from left to right. Parts inside of such a part belong to it.
 */
import type { Shape } from '../../../codegen/table.ts';
import { grammar } from '../../../src/generated/grammar.ts';
import type { Node } from '../../../src/runtime/node.ts';
import { childrenOf } from '../../../src/testing/children.ts';
import type { Derivation, Part } from './derivation.ts';
import { shapeOf } from './tables.ts';

export interface Found {
  readonly key: string;
  readonly shape: Shape;
  readonly part: Part;
}

export function found(derivation: Derivation, part: Part): readonly Found[] {
  const { node } = part;
  const shape = node.kind === 'rule' ? shapeOf(node.key) : undefined;
  if (node.kind === 'rule' && shape !== undefined) return [{ key: node.key, shape, part }];
  if (!hasShaped(node)) return [];
  return derivation.parts(part).flatMap((inner) => found(derivation, inner));
}

const known = new Map<Node, boolean>();

/** Returns whether there is a rule with a shape below the node. */
function hasShaped(node: Node): boolean {
  const before = known.get(node);
  if (before !== undefined) return before;
  // A rule that names itself contains nothing more than it has.
  known.set(node, false);
  const has =
    (node.kind === 'rule' && shapeOf(node.key) !== undefined) ||
    childrenOf(grammar, node, { strict: false }).some(hasShaped);
  known.set(node, has);
  return has;
}

const repeats = new Map<Node, ReadonlySet<string>>();

/** Returns the keys of the rules with a shape that the node repeats: `*( COMMA accept-range )`. */
export function repeatedIn(node: Node): ReadonlySet<string> {
  const before = repeats.get(node);
  if (before !== undefined) return before;
  const keys = new Set(repeatedBelow(node, false));
  repeats.set(node, keys);
  return keys;
}

function repeatedBelow(node: Node, again: boolean): readonly string[] {
  if (node.kind === 'rule' && shapeOf(node.key) !== undefined) return again ? [node.key] : [];
  if (!hasShaped(node)) return [];
  const more = again || (node.kind === 'repeat' && node.max > 1);
  return childrenOf(grammar, node, { strict: false }).flatMap((child) => repeatedBelow(child, more));
}
