import type { Node, SequenceNode } from '../../src/runtime/node.ts';
import type { Form } from './form.ts';
import type { Planner } from './planner.ts';

/**
 * Plans a rule that contains itself, as `comment = LPAREN *( ctext / quoted-pair / comment ) RPAREN` does: white space,
 * an opening octet, what may stand inside at any depth, a closing octet, white space. The inside is counted, not
 * recursed.
 */
export function nestOf(planner: Planner, key: string): Form | undefined {
  const { view } = planner;
  const { node, name } = view.rule(key);
  if (node.kind !== 'sequence' || node.items.length !== 3) return undefined;
  const [first, inside, last] = node.items;
  if (first === undefined || last === undefined || inside?.kind !== 'repeat' || inside.item.kind !== 'choice')
    return undefined;
  const inner = inside.item.alternatives.filter((item) => !(item.kind === 'rule' && item.key === key));
  if (inner.length === inside.item.alternatives.length) return undefined;
  const open = delimiter(view.resolve(first));
  const close = delimiter(view.resolve(last));
  if (open === undefined || close === undefined) return undefined;
  const within: Node = { ...inside, item: { kind: 'choice', alternatives: inner } };
  return {
    kind: 'sequence',
    items: [
      ...open.before.map((item) => planner.skip(item)),
      {
        kind: 'nest',
        name,
        open: open.octet,
        close: close.octet,
        inner: { kind: 'span', node: within, name: `${name} text` },
        node: { kind: 'sequence', items: [literal(open.octet), inside, literal(close.octet)] },
      },
      ...close.after.map((item) => planner.skip(item)),
    ],
  };
}

function literal(text: string): Node {
  return { kind: 'literal', text, exact: true };
}

interface Delimiter {
  readonly octet: string;
  readonly before: readonly Node[];
  readonly after: readonly Node[];
}

function delimiter(node: Node): Delimiter | undefined {
  const items: readonly Node[] = node.kind === 'sequence' ? node.items : [node];
  const at = items.findIndex((item) => octetOf(item) !== undefined);
  const octet = octetOf(items[at]);
  return octet === undefined ? undefined : { octet, before: items.slice(0, at), after: items.slice(at + 1) };
}

function octetOf(node: Node | SequenceNode | undefined): string | undefined {
  if (node?.kind === 'literal' && node.text.length === 1) return node.text;
  const range = node?.kind === 'class' && node.ranges.length === 1 ? node.ranges[0] : undefined;
  return range !== undefined && range[0] === range[1] ? String.fromCharCode(range[0]) : undefined;
}
