import type { Node } from '../../src/runtime/node.ts';
import type { Grammar, Rule } from '../ir/grammar.ts';
import { references } from '../ir/references.ts';
import type { Shape, Table } from '../table.ts';

/** The linked grammar with its tables. It answers the planner's questions about rules and elements. */
export class GrammarView {
  readonly grammar: Grammar;
  readonly #shapes = new Map<string, Shape>();
  /** Rules that have an entry in a table, and all rules that derive such a rule. */
  readonly #typed: ReadonlySet<string>;

  constructor(grammar: Grammar, tables: readonly Table[]) {
    this.grammar = grammar;
    for (const table of tables) {
      for (const [name, shape] of Object.entries(table.rules)) this.#shapes.set(keyOf(table.namespace, name), shape);
    }
    this.#typed = usersOf(grammar, this.#shapes.keys());
  }

  rule(key: string): Rule {
    const rule = this.grammar.rules.get(key);
    if (rule === undefined) throw new Error(`no rule ${key}: linking should have said so`);
    return rule;
  }

  shape(key: string): Shape | undefined {
    return this.#shapes.get(key);
  }

  /** Returns whether a rule gives a value. */
  isTyped(key: string): boolean {
    return this.#typed.has(key);
  }

  hasValue(node: Node): boolean {
    return references(node).some((key) => this.isTyped(key));
  }

  /** Returns the element as the ABNF file writes it, with white space folded: `1*DIGIT`. */
  textOf(node: Node): string {
    if (node.kind === 'rule' && node.span === undefined) return this.rule(node.key).name;
    const span = node.span ?? ('item' in node ? node.item.span : undefined);
    if (span === undefined) return node.kind === 'literal' ? JSON.stringify(node.text) : node.kind;
    const text = this.grammar.sources.get(span.file)?.slice(span.start, span.end) ?? '';
    return plain(text);
  }

  /** Returns the words that a choice spells besides an open alternative, or none if it has no open alternative. */
  keywords(node: Node): readonly string[] {
    const words: string[] = [];
    this.#collectWords(node, words);
    return [...new Set(words)];
  }

  #collectWords(node: Node, words: string[]): void {
    if (node.kind === 'rule') return this.#collectWords(this.rule(node.key).node, words);
    if (node.kind === 'literal' && /^[\w*.+-]{2,}$/.test(node.text)) words.push(node.text);
    if (node.kind === 'choice') for (const alternative of node.alternatives) this.#collectWords(alternative, words);
  }

  /** Follows rules without a shape and single items to the node that they stand for. */
  resolve(node: Node): Node {
    if (node.kind === 'rule' && !this.#shapes.has(node.key)) return this.resolve(this.rule(node.key).node);
    return node;
  }
}

/** Returns the rule that `x *( COMMA x )` repeats. */
export function itemOf(node: Node): string | undefined {
  switch (node.kind) {
    case 'sequence': {
      const at = node.items.findIndex((item) => item.kind === 'repeat' && item.item.kind === 'sequence');
      const before = node.items[at - 1];
      if (before?.kind === 'rule') return before.key;
      return node.items.map(itemOf).find((key) => key !== undefined);
    }
    case 'choice':
      return node.alternatives.map(itemOf).find((key) => key !== undefined);
    case 'repeat':
      return itemOf(node.item);
    default:
      return undefined;
  }
}

/** Returns the rules `keys` and all rules that name one of them, directly or not. */
function usersOf({ rules }: Grammar, keys: Iterable<string>): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  for (const [key, { node }] of rules)
    for (const used of references(node)) users.set(used, [...(users.get(used) ?? []), key]);
  const found = new Set(keys);
  for (const key of found) for (const user of users.get(key) ?? []) found.add(user);
  return found;
}

/** Returns an element without comments, line breaks and the parentheses around it. */
function plain(text: string): string {
  const line = text
    .replace(/;[^\n"]*\n/g, '\n')
    .replace(/\s+/g, ' ')
    .trim();
  const inner = /^\(([^()]*)\)$/.exec(line)?.[1];
  return inner === undefined ? line : inner.trim();
}

export function keyOf(namespace: string, name: string): string {
  return `${namespace}:${name.toLowerCase()}`;
}

/** Returns a name in camel case: `protocol-name` is `protocolName`. */
export function camel(name: string): string {
  const parts = name.split(/[^A-Za-z0-9]+/).filter((part) => part !== '');
  return parts
    .map((part, i) => (i === 0 ? part.toLowerCase() : part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()))
    .join('');
}

/**
 * Returns the field for a rule or a parameter. A name that every object has, such as `constructor`, is changed, because
 * it would be found on objects that do not have the field.
 */
export function fieldOfName(name: string): string {
  const field = camel(name);
  return field in Object.prototype ? `${field}Value` : field;
}

export function pascal(name: string): string {
  const word = camel(name);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const RESERVED = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false finally for function ' +
    'if implements import in instanceof interface let new null package private protected public return static super switch this ' +
    'throw true try typeof undefined var void while with yield arguments eval'
  ).split(' '),
);

/** Returns whether a name is a reserved word of TypeScript, which no variable can have. */
export function isReserved(name: string): boolean {
  return RESERVED.has(name);
}
