import type { Node, Span } from '../../src/runtime/node.ts';

/** One definition of a rule, as a file has it. */
export interface Definition {
  readonly span: Span;
  /** The rule as written, with comments and line breaks folded to single spaces: `SEMI = SWS ";" SWS`. */
  readonly text: string;
  readonly incremental: boolean;
  /** The comment lines directly above the rule, without semicolons. */
  readonly comment: string;
  /** The name of the lenience to which the definition belongs. */
  readonly lenience?: string | undefined;
  readonly node: Node;
}

export interface Rule {
  /** The namespace and name, in lower case: `rfc3261:via-parm`. */
  readonly key: string;
  /** The name as first defined: `via-parm`. */
  readonly name: string;
  readonly namespace: string;
  /** The definitions in order: the first has `=`, the others `=/`. */
  readonly definitions: readonly Definition[];
  /** The combined meaning, with each `=/` as a further alternative, and with the table's bounds and exceptions. */
  readonly node: Node;
}

/** A rule that a fixes file replaces. */
export interface Fix {
  readonly key: string;
  readonly reason: string;
  readonly before: Definition;
  /**
   * The former meaning in terms of the rules that are in force now, or `undefined` if it names a rule that does not
   * exist.
   */
  readonly node?: Node | undefined;
}

/** All namespaces, linked: the key of every `rule` node is a key of `rules`. */
export interface Grammar {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly fixes: readonly Fix[];
  /** The text of each file, by name. */
  readonly sources: ReadonlyMap<string, string>;
}
