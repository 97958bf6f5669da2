/**
 * Choices of parameters that the table does not name: `*( SEMI ( weight / generic-param ) )`, or a rule without an
 * entry of which one alternative is a rule of parameters.
 *
 * Invariant: such a choice means what a rule of parameters means that consists of it, so it becomes one. A choice in
 * place gets a name and a type after the rule in which it stands.
 */

import type { Node } from '../../src/runtime/node.ts';
import { freeName } from '../free-name.ts';
import type { Grammar, Rule } from '../ir/grammar.ts';
import { keyOf, pascal } from '../plan/grammar-view.ts';
import type { Shape, Table } from '../table.ts';

/** Returns the grammar and its tables with a rule for each such choice. */
export function withParamRules(
  grammar: Grammar,
  tables: readonly Table[],
): { readonly grammar: Grammar; readonly tables: readonly Table[] } {
  const shapes = new Map(
    tables.flatMap(({ namespace, rules }) =>
      Object.entries(rules).map(([name, shape]) => [keyOf(namespace, name), shape] as const),
    ),
  );
  const made = new Made(grammar, shapes);
  const rules = new Map([...grammar.rules].map(([key, rule]) => [key, made.rule(rule)]));
  if (made.shapes.size === 0) return { grammar, tables };
  for (const rule of made.rules) rules.set(rule.key, rule);
  return {
    grammar: { ...grammar, rules },
    tables: tables.map((table) => ({ ...table, rules: { ...table.rules, ...made.shapesOf(table.namespace) } })),
  };
}

class Made {
  readonly rules: Rule[] = [];
  /** The entries of the new rules of parameters, by key. */
  readonly shapes = new Map<string, Shape>();
  readonly #grammar: Grammar;
  readonly #shapes: ReadonlyMap<string, Shape>;

  constructor(grammar: Grammar, shapes: ReadonlyMap<string, Shape>) {
    this.#grammar = grammar;
    this.#shapes = shapes;
  }

  shapesOf(namespace: string): Readonly<Record<string, Shape>> {
    const own = [...this.shapes].filter(([key]) => key.startsWith(`${namespace}:`));
    return Object.fromEntries(own.map(([key, shape]) => [key.slice(namespace.length + 1), shape]));
  }

  /** Returns a rule with the names of new rules in the places of its choices. */
  rule(rule: Rule): Rule {
    const { key, name, node } = rule;
    if (node.kind !== 'choice') {
      const renamed = this.#node(rule, node);
      return renamed === node ? rule : { ...rule, node: renamed };
    }
    if (!this.#shapes.has(key) && node.alternatives.some((each) => this.#isParams(each)))
      this.shapes.set(key, { as: 'params', type: this.#freeType(pascal(name)) });
    return rule;
  }

  #node(owner: Rule, node: Node): Node {
    switch (node.kind) {
      case 'choice':
        return node.alternatives.some((each) => this.#isParams(each)) ? this.#add(owner, node) : node;
      case 'sequence': {
        const items = node.items.map((item) => this.#node(owner, item));
        return items.every((item, at) => item === node.items[at]) ? node : { ...node, items };
      }
      case 'repeat': {
        const item = this.#node(owner, node.item);
        return item === node.item ? node : { ...node, item };
      }
      default:
        return node;
    }
  }

  #isParams(node: Node): boolean {
    if (node.kind !== 'rule') return false;
    const shape = this.#shapes.get(node.key);
    const body = this.#grammar.rules.get(node.key)?.node;
    return shape === undefined ? body?.kind === 'rule' && this.#isParams(body) : shape.as === 'params';
  }

  #add(owner: Rule, node: Node): Node {
    const name = this.#freeName(owner);
    const key = keyOf(owner.namespace, name);
    const span = node.span ?? owner.definitions[0]?.span ?? { file: '', start: 0, end: 0 };
    const written = this.#grammar.sources.get(span.file)?.slice(span.start, span.end) ?? '';
    const text = `${name} = ${written
      .replace(/;[^\n"]*\n/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()}`;
    const definitions = [{ span, text, incremental: false, comment: '', node }];
    this.rules.push({ key, name, namespace: owner.namespace, definitions, node });
    this.shapes.set(key, { as: 'params', type: this.#freeType(pascal(name)) });
    return { kind: 'rule', key, span };
  }

  /** Returns `owner-params`, with a number if a rule has that name. */
  #freeName({ name }: Rule): string {
    const taken = new Set([...this.#grammar.rules.values(), ...this.rules].map((rule) => pascal(rule.name)));
    return freeName(`${name}-params`, (wanted) => taken.has(pascal(wanted)));
  }

  #freeType(name: string): string {
    const all = [...this.#shapes.values(), ...this.shapes.values()];
    const taken = new Set(all.flatMap((shape) => ('type' in shape && shape.type !== undefined ? [shape.type] : [])));
    return freeName(/Params?$/.test(name) ? name : `${name}Params`, (wanted) => taken.has(wanted));
  }
}
