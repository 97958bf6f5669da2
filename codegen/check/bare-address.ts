import type { Node } from '../../src/runtime/node.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Grammar } from '../ir/grammar.ts';

/**
 * Reports `( name-addr / addr-spec )` in front of parameters or of a further value, as many RFCs print it.
 *
 * RFC 8217 §3: "the addr-spec form MUST NOT be used if its value would contain a comma, semicolon, or question mark."
 * ABNF cannot say so, and as printed `sip:a;x=1` is read in two ways, for which a proof searches for a long time.
 */
export function bareAddresses({ rules }: Grammar, own: ReadonlySet<string>): readonly Diagnostic[] {
  return [...rules.values()]
    .filter(({ definitions }) => definitions.some(({ span }) => own.has(span.file)))
    .flatMap(({ node }) => choicesIn(node, false))
    .filter(({ span }) => span !== undefined && own.has(span.file))
    .map(({ span = NOWHERE }) =>
      error('bare-address', 'a URI without brackets would take what follows it for its own', span, {
        hint: 'write `address`, which rfc3261 has for `name-addr / addr-spec` (RFC 8217 §3)',
      }),
    );
}

const NOWHERE = { file: '', start: 0, end: 0 };

/** Returns the choices in a node that something follows which a URI may hold as well. */
function choicesIn(node: Node, isFollowed: boolean): readonly Node[] {
  switch (node.kind) {
    case 'choice':
      if (isFollowed && isAddress(node.alternatives)) return [node];
      return node.alternatives.flatMap((each) => choicesIn(each, isFollowed));
    case 'sequence':
      return node.items.flatMap((item, at) => choicesIn(item, node.items.slice(at + 1).some(beginsLikeUriPart)));
    case 'repeat':
    case 'lenient':
      return choicesIn(node.item, isFollowed);
    default:
      return [];
  }
}

function isAddress(alternatives: readonly Node[]): boolean {
  const keys = alternatives.map((each) => (each.kind === 'rule' ? each.key : ''));
  return keys.includes('rfc3261:name-addr') && keys.includes('rfc3261:addr-spec');
}

function beginsLikeUriPart(node: Node): boolean {
  switch (node.kind) {
    case 'literal':
      return /^[,;?]/.test(node.text);
    case 'rule':
      return node.key === 'rfc3261:semi' || node.key === 'rfc3261:comma';
    case 'sequence':
      return node.items[0] !== undefined && beginsLikeUriPart(node.items[0]);
    case 'choice':
      return node.alternatives.some(beginsLikeUriPart);
    case 'repeat':
      return beginsLikeUriPart(node.item);
    default:
      return false;
  }
}
