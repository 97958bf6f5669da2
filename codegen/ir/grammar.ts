import type { Node, Span } from '../../src/runtime/node.ts';

/** One definition of a rule as a file has it. */
export interface Definition {
  readonly span: Span;
  /** The rule as written, comments and line breaks folded to single spaces: `SEMI = SWS ";" SWS`. */
  readonly text: string;
  readonly incremental: boolean;
  /** The comment lines directly above, without semicolons. */
  readonly comment: string;
  /** The lenience that it belongs to. */
  readonly lenience?: string | undefined;
  readonly node: Node;
}

export interface Rule {
  /** `rfc3261:via-parm` */
  readonly key: string;
  /** As first defined: `via-parm`. */
  readonly name: string;
  readonly namespace: string;
  /** The first with `=`, the rest with `=/`. */
  readonly definitions: readonly Definition[];
  /** What they mean together: `=/` as further alternatives, with the table's bounds and exceptions. */
  readonly node: Node;
}

/** A rule that a fixes file replaced. */
export interface Fix {
  readonly key: string;
  readonly reason: string;
  readonly before: Definition;
  /** What it meant, among the rules that are in force now; absent where it names a rule that there is not. */
  readonly node?: Node | undefined;
}

/** All namespaces, linked: every `rule` node's key is a key of `rules`. */
export interface Grammar {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly fixes: readonly Fix[];
  /** By file name: its text. */
  readonly sources: ReadonlyMap<string, string>;
}
