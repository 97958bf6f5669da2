/**
 * A parameter as its derivation shows it: its name, its value, and whether a specific rule derived it.
 *
 * Invariant: a rule is specific to a parameter if the name is a literal in it; every other parameter is generic.
 */
import type { Shape } from '../../../codegen/table.ts';
import { grammar } from '../../../src/generated/grammar.ts';
import type { Node } from '../../../src/runtime/node.ts';
import { childrenOf } from '../../../src/testing/children.ts';
import type { Derivation, Part } from './derivation.ts';
import { bodyOf } from './node-facts.ts';
import { shapeOf } from './tables.ts';
import { trim } from './text.ts';

export interface Parameter {
  /** The name in the ABNF's spelling, or `undefined` for a generic parameter. */
  readonly own: string | undefined;
  /** The shape that the table gives to the parameter's rule. */
  readonly shape: Shape | undefined;
  /** Whether the specific rule has no value, except by a lenience. */
  readonly isFlag: boolean;
  readonly name: string;
  /** The value as written, or `true` if there is none. */
  readonly written: string | true;
  /** The parts after the `=`. */
  readonly value: readonly Part[];
}

export function parameterOf(derivation: Derivation, part: Part): Parameter {
  let rule: Node | undefined;
  let shape: Shape | undefined;
  let at = part;
  while (isWrapper(at.node)) {
    if (at.node.kind === 'rule') {
      rule = bodyOf(at.node.key);
      const known = shapeOf(at.node.key);
      if (known !== undefined && known.as !== 'params') shape = known;
    }
    at = derivation.parts(at)[0] ?? at;
  }
  const pieces = piecesOf(derivation, at);
  const [first = at] = pieces;
  const punctuated = literalAt(first.node);
  // The bracket of an IPv6 reference and a scheme with its colon are no names.
  const literal = punctuated === '[' || punctuated?.endsWith(':') === true ? undefined : punctuated;
  const textOf = ({ start, end }: Pick<Part, 'start' | 'end'>) => trim(derivation.text.slice(start, end));
  const isQuoted = textOf(first).startsWith('"') || textOf(part).startsWith('"');
  const equal = literal?.endsWith('=') === true ? 0 : pieces.findIndex((piece) => textOf(piece).startsWith('='));
  // A parameter that is text alone, such as a token with padding, is split at its first sign as well.
  const splitAt = equal < 0 || isQuoted ? -1 : derivation.text.indexOf('=', pieces[equal]?.start ?? part.start);
  const value = splitAt < 0 ? [] : pieces.slice(equal + 1);
  const own = literal?.replace(/=$/, '');
  return {
    own,
    shape,
    isFlag: own !== undefined && !hasEqual(rule ?? at.node),
    name: textOf({ start: part.start, end: splitAt < 0 ? part.end : splitAt }),
    written: splitAt < 0 ? true : textOf({ start: splitAt + 1, end: part.end }),
    value,
  };
}

function isWrapper({ kind }: Node): boolean {
  return kind === 'rule' || kind === 'choice' || kind === 'bound' || kind === 'except' || kind === 'lenient';
}

/** Returns the elements of a rule, including those of options and groups. */
function piecesOf(derivation: Derivation, part: Part): readonly Part[] {
  const { node } = part;
  if (node.kind !== 'sequence' && !(node.kind === 'repeat' && node.max === 1)) return [part];
  return derivation.parts(part).flatMap((inner) => piecesOf(derivation, inner));
}

/** Returns the literal that a node is, directly or through the rule that it names. */
function literalAt(node: Node): string | undefined {
  if (node.kind === 'rule') return literalAt(bodyOf(node.key));
  return node.kind === 'literal' ? node.text : undefined;
}

/** Returns whether the strict grammar allows a value of this parameter. */
function hasEqual(node: Node): boolean {
  if (node.kind === 'literal') return node.text.endsWith('=');
  return childrenOf(grammar, node, { strict: true }).some(hasEqual);
}
