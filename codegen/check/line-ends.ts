import type { Node, Span } from '../../src/runtime/node.ts';
import type { Automata } from '../analyse/automata.ts';
import { holdsLineEnds, ROW, withinRow } from '../analyse/rows.ts';
import { shortestString } from '../analyse/shortest.ts';
import { type Diagnostic, warning } from '../diagnostic.ts';
import { reachable } from '../emit/emitter.ts';
import type { Form, SpanForm } from '../plan/form.ts';

/** A stretch that derives strings which no row can hold, and a shortest string that is lost. */
export interface LostRow {
  readonly node: Node;
  readonly name: string;
  readonly string: string;
}

/** Adds the stretches of the headers that derive line ends to `rows`. A row ends at the first line end. */
export function limitToRows(
  rules: ReadonlyMap<string, Node>,
  automata: Automata,
  rows: Set<Node>,
  headers: readonly Form[],
): readonly LostRow[] {
  const forms = [...headers, ...headers.flatMap((form) => [...reachable(form)].map(({ body }) => body))];
  const spans = new Map(forms.flatMap(spansOf).map((span) => [span.node, span]));
  return [...spans.values()].flatMap(({ node, name }) => {
    if (!holdsLineEnds(rules, node)) return [];
    const string = shortestString(withinRow(automata.whole(node), automata.whole(ROW), false), automata.alphabet);
    if (string === undefined) return [];
    rows.add(node);
    return [{ node, name, string }];
  });
}

function spansOf(form: Form): readonly SpanForm[] {
  switch (form.kind) {
    case 'span':
      return [form];
    case 'sequence':
      return form.items.flatMap(spansOf);
    case 'choice':
      return form.alternatives.flatMap((alternative) => spansOf(alternative.form));
    case 'list':
      return [...spansOf(form.item), form.separator];
    case 'option':
    case 'loop':
    case 'series':
    case 'capture':
      return spansOf(form.item);
    default:
      return [];
  }
}

function spanOf(node: Node): Span | undefined {
  if (node.span !== undefined || node.kind !== 'sequence') return node.span;
  const spans = node.items.flatMap(({ span }) => (span === undefined ? [] : [span]));
  const [first, last] = [spans[0], spans.at(-1)];
  return first === undefined || last === undefined ? undefined : { ...first, end: last.end };
}

/** Reports texts that the grammar derives and that no header can hold. */
export function lineEnds(lost: readonly LostRow[]): readonly Diagnostic[] {
  const nowhere: Span = { file: '', start: 0, end: 0 };
  return lost.map(({ node, name, string }) =>
    warning(
      'line-end',
      `${node.span === undefined ? 'the value' : `\`${name}\``} derives ${JSON.stringify(string)}, which no row holds: CR and LF are allowed only in folds`,
      spanOf(node) ?? nowhere,
      { hint: 'take CR and LF out of the range' },
    ),
  );
}
