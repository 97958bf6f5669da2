import type { Node } from '../../src/runtime/node.ts';
import { error } from '../diagnostic.ts';
import type { Shape } from '../table.ts';
import type { Planner } from './planner.ts';
import { isWholeName } from './separator.ts';

/** An alternative of a rule of parameters, and the shape of its value if its own rule gives one. */
export interface ParamNode {
  readonly node: Node;
  readonly shape?: Shape | undefined;
}

interface Named {
  readonly key: string;
  readonly head: Node;
  readonly rest: readonly Node[];
  readonly shape: Shape | undefined;
  readonly span: Node['span'];
}

/**
 * Combines alternatives that begin with the same name into one, because they differ in their values while a field has
 * one type.
 *
 * Invariant: the language is the same, because `"a" EQUAL x / "a" EQUAL y` is `"a" EQUAL ( x / y )`.
 */
export function joinSameNames(planner: Planner, alternatives: readonly Node[]): readonly ParamNode[] {
  const named = alternatives.map((node) => namedOf(planner, node));
  return alternatives.flatMap((node, at): readonly ParamNode[] => {
    const own = named[at];
    if (own === undefined) return [{ node }];
    const same = named.flatMap((other) => (other?.key === own.key ? [other] : []));
    if (same.length === 1) return [{ node }];
    return named.findIndex((other) => other?.key === own.key) === at ? [join(planner, node, same)] : [];
  });
}

function namedOf(planner: Planner, node: Node): Named | undefined {
  const { view } = planner;
  const shape = node.kind === 'rule' ? view.shape(node.key) : undefined;
  const body = view.resolve(node.kind === 'rule' ? view.rule(node.key).node : node);
  const [head, ...rest] = body.kind === 'sequence' ? body.items : [body];
  if (head?.kind !== 'literal' || !isWholeName(view, head.text, rest)) return undefined;
  return { key: head.text.toLowerCase(), head, rest, shape, span: node.span };
}

function join(planner: Planner, node: Node, same: readonly Named[]): ParamNode {
  const [first] = same;
  if (first === undefined) return { node };
  const tails = same.map(({ rest }) => tailOf(rest));
  const separators = new Set(
    tails.flatMap(({ items: [equals] }) => (equals === undefined ? [] : [planner.view.textOf(equals)])),
  );
  const shapes = new Set(same.map(({ shape }) => JSON.stringify(shape)));
  const valueShapes = tails.flatMap(({ items }) => (items.length === 0 ? [] : [valueShape(planner, items.slice(1))]));
  const isOneKind = new Set(valueShapes.map((each) => JSON.stringify(each))).size <= 1;
  if (separators.size > 1 || shapes.size > 1 || !isOneKind) {
    // A project adds its parameters behind those of the library.
    const span = same.at(-1)?.span ?? node.span ?? { file: '', start: 0, end: 0 };
    planner.refused.push(
      error('parameter-twice', `the parameter "${first.key}" has values of two kinds`, span, {
        hint: 'give its rules the same entry of the table, and the same separator, or make them one rule',
      }),
    );
    return { node };
  }
  const values = tails.flatMap(({ items }): readonly Node[] =>
    items.length === 0 ? [] : [{ kind: 'sequence', items: items.slice(1), span: items[1]?.span }],
  );
  const [equals] = tails.find(({ items }) => items.length > 0)?.items ?? [];
  if (equals === undefined) return { node };
  const tail: readonly Node[] = [equals, { kind: 'choice', alternatives: values, span: node.span }];
  const isOptional = tails.some(({ items, optional }) => optional || items.length === 0);
  const rest: readonly Node[] = isOptional
    ? [{ kind: 'repeat', min: 0, max: 1, item: { kind: 'sequence', items: tail } }]
    : tail;
  return {
    node: { kind: 'sequence', items: [first.head, ...rest], span: node.span },
    shape: first.shape ?? valueShapes[0],
  };
}

/** The entry of the one rule that a value is, if it is one. */
function valueShape({ view }: Planner, nodes: readonly Node[]): Shape | undefined {
  const [only] = nodes;
  const node = nodes.length === 1 && only !== undefined ? view.resolve(only) : undefined;
  return node?.kind === 'rule' ? view.shape(node.key) : undefined;
}

/** Returns the part after the name, taken out of its option. */
function tailOf(rest: readonly Node[]): { readonly items: readonly Node[]; readonly optional: boolean } {
  const [only] = rest;
  if (rest.length !== 1 || only?.kind !== 'repeat' || only.min !== 0 || only.max !== 1)
    return { items: rest, optional: false };
  return { items: only.item.kind === 'sequence' ? only.item.items : [only.item], optional: true };
}
