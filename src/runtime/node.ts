/**
 * The grammar as data: one readonly union that the generator and `sippet/testing` share.
 *
 * Invariant: a node has the meaning of its ABNF (RFC 5234 §3), over octets. `bound`, `except` and `lenient` express
 * what ABNF cannot, and are the only nodes that do not come from the text of a rule.
 */

/** A place in a grammar file: `start` and `end` count UTF-16 units from the start of the text. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

interface Located {
  readonly span?: Span | undefined;
}

/** One octet out of ranges, each with both ends included: `%x21-7E`. */
export interface ClassNode extends Located {
  readonly kind: 'class';
  readonly ranges: readonly (readonly [number, number])[];
}

/** A sequence of octets (`"tag"`, `%x49.4E`); ASCII letters match without case unless `exact` is set. */
export interface LiteralNode extends Located {
  readonly kind: 'literal';
  /** The octets as a byte string (one character for each octet). */
  readonly text: string;
  readonly exact: boolean;
}

export interface SequenceNode extends Located {
  readonly kind: 'sequence';
  readonly items: readonly Node[];
}

export interface ChoiceNode extends Located {
  readonly kind: 'choice';
  readonly alternatives: readonly Node[];
}

/** `min*max item`. An optional item is `0..1`, and `max` is `Infinity` if the ABNF gives none. */
export interface RepeatNode extends Located {
  readonly kind: 'repeat';
  readonly min: number;
  readonly max: number;
  readonly item: Node;
}

/** A reference to a rule by its key, `namespace:name` in lower case (`rfc3261:token`). */
export interface RuleNode extends Located {
  readonly kind: 'rule';
  readonly key: string;
}

/** The strings of `item` (all digits) whose decimal value lies in `min..max`. */
export interface BoundNode extends Located {
  readonly kind: 'bound';
  readonly item: Node;
  readonly min: number;
  readonly max: number;
}

/** The strings of `item` except `words`, which are compared without case. */
export interface ExceptNode extends Located {
  readonly kind: 'except';
  readonly item: Node;
  readonly words: readonly string[];
}

/** An alternative with the name of its lenience; in strict mode it matches nothing. */
export interface LenientNode extends Located {
  readonly kind: 'lenient';
  readonly name: string;
  readonly item: Node;
}

/** An expression of the grammar. */
export type Node =
  | ClassNode
  | LiteralNode
  | SequenceNode
  | ChoiceNode
  | RepeatNode
  | RuleNode
  | BoundNode
  | ExceptNode
  | LenientNode;
