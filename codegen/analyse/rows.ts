import type { Node } from '../../src/runtime/node.ts';
import { references } from '../ir/references.ts';
import { product } from './determinise.ts';
import type { Dfa } from './dfa.ts';

/**
 * The texts that a header's row can hold. CR and LF occur only in a fold, which is CR LF and white space (RFC 3261
 * §7.3.1: "Header fields can be extended over multiple lines by preceding each extra line with at least one SP or
 * horizontal tab").
 */
export const ROW: Node = {
  kind: 'repeat',
  min: 0,
  max: Number.POSITIVE_INFINITY,
  item: {
    kind: 'choice',
    alternatives: [
      {
        kind: 'class',
        ranges: [
          [0, 0x09],
          [0x0b, 0x0c],
          [0x0e, 0xff],
        ],
      },
      {
        kind: 'sequence',
        items: [
          { kind: 'literal', text: '\r\n', exact: true },
          {
            kind: 'class',
            ranges: [
              [0x09, 0x09],
              [0x20, 0x20],
            ],
          },
        ],
      },
    ],
  },
};

/** Returns whether `node` has a class of text that includes CR or LF, as OCTET does. CRLF itself does not count. */
export function holdsLineEnds(rules: ReadonlyMap<string, Node>, node: Node): boolean {
  const seen = new Set<string>();
  const stack: Node[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (hasOpenClass(next)) return true;
    for (const key of references(next)) {
      const body = rules.get(key);
      if (body === undefined || seen.has(key)) continue;
      seen.add(key);
      stack.push(body);
    }
  }
  return false;
}

function hasOpenClass(node: Node): boolean {
  switch (node.kind) {
    case 'class': {
      const holds = (low: number, high: number): boolean => node.ranges.some(([from, to]) => from <= high && low <= to);
      return (holds(0x0d, 0x0d) || holds(0x0a, 0x0a)) && holds(0x21, 0x7e);
    }
    case 'literal':
    case 'rule':
      return false;
    case 'sequence':
      return node.items.some(hasOpenClass);
    case 'choice':
      return node.alternatives.some(hasOpenClass);
    default:
      return hasOpenClass(node.item);
  }
}

/** Returns the strings of `dfa` that a row can hold, or those that it cannot. */
export function withinRow(dfa: Dfa, row: Dfa, holds: boolean): Dfa {
  return product([dfa, row], ([derived, held]) => (derived === true && held === holds ? 1 : 0));
}
