/**
 * The parameters of a value: a field for the first of each name that the grammar spells, and the others in order.
 *
 * Invariant: a name belongs to the parameter whatever its case, and the white space around "=" to neither side.
 */
import type { ParamsShape, Shape } from '../../../codegen/table.ts';
import type { Element } from './element.ts';
import { fieldName, type Shapes } from './fields.ts';
import type { Matcher, Part } from './matcher.ts';

export interface Parameter {
  /** The field, or `undefined` if the grammar does not spell the name. */
  readonly field: string | undefined;
  readonly name: string;
  /** The text after the "=", or `true` if there is none. */
  readonly text: string | true;
  /** The value that a field has, and how it is read. */
  readonly value: { readonly part: Part; readonly shape: Shape } | undefined;
}

export function parameterOf(matcher: Matcher, shapes: Shapes, params: ParamsShape, part: Part): Parameter {
  const { own, shape, pieces } = alternativeOf(matcher, shapes, part);
  const written = trim(matcher.text.slice(part.start, part.end));
  const equals = written.indexOf('=');
  const at = pieces.findIndex(({ start, end }) => trim(matcher.text.slice(start, end)) === '=');
  const value = at < 0 ? [] : pieces.slice(at + 1);
  const [first] = value;
  const only = value.length === 1 && first?.element.kind === 'name' ? shapes(first.element.key) : undefined;
  const known = params.known?.[own?.toLowerCase() ?? ''];
  const list = known === undefined && shape === undefined ? listIn(value, shapes) : undefined;
  return {
    field: own === undefined ? undefined : paramField(own),
    name: equals < 0 ? written : trim(written.slice(0, equals)),
    text: equals < 0 ? true : trim(written.slice(equals + 1)),
    value:
      first === undefined || list !== undefined
        ? list
        : {
            part: { ...first, end: value.at(-1)?.end ?? first.end },
            shape: known ?? shape ?? only ?? { as: 'text' },
          },
  };
}

/** Returns the list of which a value consists, with punctuation around it. */
function listIn(value: readonly Part[], shapes: Shapes): Parameter['value'] {
  const [only, ...more] = value.flatMap((part) => {
    const shape = part.element.kind === 'name' ? shapes(part.element.key) : undefined;
    return shape === undefined ? [] : [{ part, shape }];
  });
  return only?.shape.as === 'list' && more.length === 0 ? only : undefined;
}

/** Returns the field of a parameter. `others` is the field for parameters that have none. */
function paramField(name: string): string {
  const field = fieldName(name);
  if (field === 'others') return 'othersValue';
  return /^[a-z]/.test(field) ? field : `param${field}`;
}

/**
 * Follows the alternative that was taken down to the word with which it begins, and the pieces of which it consists.
 */
function alternativeOf(
  matcher: Matcher,
  shapes: Shapes,
  part: Part,
): { readonly own: string | undefined; readonly shape: Shape | undefined; readonly pieces: readonly Part[] } {
  let at = part;
  let shape: Shape | undefined;
  while (isTransparent(at.element)) {
    const inner = at.element.kind === 'name' ? shapes(at.element.key) : undefined;
    if (inner !== undefined && inner.as !== 'params') shape = inner;
    at = matcher.parts(at)[0] ?? at;
  }
  const pieces = piecesOf(matcher, at);
  const [head, next] = pieces.filter(({ start, end }) => start < end);
  const isWholeName = next === undefined || trim(matcher.text.slice(next.start, next.end)) === '=';
  return { own: isWholeName && head?.element.kind === 'word' ? head.element.word : undefined, shape, pieces };
}

function isTransparent({ kind }: Element): boolean {
  return kind === 'name' || kind === 'either' || kind === 'lenient';
}

function piecesOf(matcher: Matcher, part: Part): readonly Part[] {
  const { element } = part;
  if (element.kind !== 'row' && !(element.kind === 'times' && element.max === 1)) return [part];
  return matcher.parts(part).flatMap((inner) => piecesOf(matcher, inner));
}

export function trim(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}
