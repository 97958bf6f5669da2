/** A typed value as pieces of text, of which those of leaves know their paths. */
import type { Path } from './spans.ts';

/** A piece of the text; `path` is that of a leaf in the value. */
export interface Piece {
  readonly text: string;
  readonly path?: Path;
}

/** The longest object in characters that stands on one line. */
const WIDTH = 72;

/** Returns the text of a value as TypeScript would write it, without fields that are `undefined` or empty. */
export function piecesOf(value: unknown, path: Path = [], indent = ''): readonly Piece[] {
  if (typeof value !== 'object' || value === null) {
    const text = typeof value === 'string' ? quoted(value) : String(value);
    // `kind` names the shape of a value; it stands for no octets.
    return path.at(-1) === 'kind' ? [{ text }] : [{ text, path }];
  }
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const deeper = `${indent}  `;
  const items = fieldsOf(value).map(([name, field]) => [
    ...(typeof name === 'string' ? [{ text: `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)}: ` }] : []),
    ...piecesOf(field, [...path, name], deeper),
  ]);
  if (items.length === 0) return [{ text: `${open}${close}` }];
  const length = items.flat().reduce((sum, { text }) => sum + text.length, 2 * items.length);
  const isFlat = length <= WIDTH && !items.flat().some(({ text }) => text.includes('\n'));
  const [before, between, after] = isFlat
    ? [`${open} `, ', ', ` ${close}`]
    : [`${open}\n${deeper}`, `,\n${deeper}`, `\n${indent}${close}`];
  return [
    { text: before },
    ...items.flatMap((item, i) => (i === 0 ? item : [{ text: between }, ...item])),
    { text: after },
  ];
}

/** Returns the text of a value. */
export function textOf(value: unknown): string {
  return piecesOf(value)
    .map(({ text }) => text)
    .join('');
}

/** Returns a text as a literal of TypeScript. */
export function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped.replace(/[\x7f-\x9f]/g, (ch) => `\\x${ch.charCodeAt(0).toString(16)}`)}'`;
}

function fieldsOf(value: object): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((item, i) => [i, item] as const);
  return Object.entries(value).filter(([, field]) => !isEmpty(field));
}

function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  return Array.isArray(value) ? value.length === 0 : Object.values(value).every(isEmpty);
}
