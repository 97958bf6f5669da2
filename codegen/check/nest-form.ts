import type { Node } from '../../src/runtime/node.ts';

/**
 * The parts of `open *( inner / itself ) close`, such as RFC 3261's `comment = LPAREN *(ctext / quoted-pair / comment)
 * RPAREN`.
 */
export interface NestForm {
  /** The octets that are counted. */
  readonly open: string;
  readonly close: string;
  /** The text between the delimiters, except nested ones: `*inner`. */
  readonly inside: Node;
  /** The nodes that surround the octets in the rules of the delimiters. */
  readonly around: readonly Node[];
}

export function nestForm(rules: ReadonlyMap<string, Node>, key: string): NestForm | undefined {
  const node = rules.get(key);
  if (node?.kind !== 'sequence' || node.items.length !== 3) return undefined;
  const [first, repeat, last] = node.items;
  if (repeat?.kind !== 'repeat' || repeat.min !== 0 || repeat.max !== Number.POSITIVE_INFINITY) return undefined;
  if (repeat.item.kind !== 'choice') return undefined;
  const alternatives = repeat.item.alternatives.filter((item) => !(item.kind === 'rule' && item.key === key));
  const open = delimiterIn(rules, first);
  const close = delimiterIn(rules, last);
  if (open === undefined || close === undefined || alternatives.length === repeat.item.alternatives.length)
    return undefined;
  return {
    open: open.octet,
    close: close.octet,
    inside: { ...repeat, item: { kind: 'choice', alternatives } },
    around: [...open.around, ...close.around],
  };
}

function delimiterIn(
  rules: ReadonlyMap<string, Node>,
  node: Node | undefined,
): { readonly octet: string; readonly around: readonly Node[] } | undefined {
  if (node?.kind === 'rule') return delimiterIn(rules, rules.get(node.key));
  if (node === undefined) return undefined;
  const items = node.kind === 'sequence' ? node.items : [node];
  const at = items.findIndex((item) => octetOf(item) !== undefined);
  const octet = octetOf(items[at]);
  return octet === undefined ? undefined : { octet, around: items.filter((_, i) => i !== at) };
}

/** Returns the octet that a node matches. A letter that matches without case is two octets, so it is `undefined`. */
function octetOf(node: Node | undefined): string | undefined {
  if (node?.kind === 'literal' && node.text.length === 1)
    return node.exact || !/[A-Za-z]/.test(node.text) ? node.text : undefined;
  const range = node?.kind === 'class' && node.ranges.length === 1 ? node.ranges[0] : undefined;
  return range !== undefined && range[0] === range[1] ? String.fromCharCode(range[0]) : undefined;
}
