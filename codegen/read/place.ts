import { ts } from 'ts-morph';
import type { Span } from '../../src/runtime/node.ts';
import type { LoadedTable } from './tables.ts';

/** The part of a property that is meant. `either` is the value if that is a string, and the key otherwise. */
export type Part = 'key' | 'value' | 'either';

/**
 * Returns the place of an entry of a table: `['headers', 3, 'name']` is the fourth row's name, `['rules', 'Via']` the
 * entry of Via. Quotes are left out. If the table does not have the entry, the place is that of the closest object
 * around it.
 */
export function placeIn({ file, text }: LoadedTable, path: readonly (string | number)[], part: Part = 'either'): Span {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  let value: ts.Expression | undefined = source.statements.find(ts.isExportAssignment)?.expression;
  let place: ts.Node | undefined;
  for (const step of path) {
    const inner = value === undefined ? undefined : partOf(plain(value), step);
    if (inner === undefined) break;
    value = inner.value;
    place = part === 'value' || (part === 'either' && ts.isStringLiteral(value)) ? value : inner.name;
  }
  if (place === undefined) return { file, start: 0, end: 1 };
  const quote = ts.isStringLiteral(place) ? 1 : 0;
  return { file, start: place.getStart(source) + quote, end: place.getEnd() - quote };
}

function partOf(
  value: ts.Expression,
  step: string | number,
): { readonly name: ts.Node; readonly value: ts.Expression } | undefined {
  if (typeof step === 'number') {
    const element = ts.isArrayLiteralExpression(value) ? value.elements[step] : undefined;
    return element === undefined ? undefined : { name: element, value: element };
  }
  if (!ts.isObjectLiteralExpression(value)) return undefined;
  const property = value.properties
    .filter(ts.isPropertyAssignment)
    .find(({ name }) => (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text === step);
  return property === undefined ? undefined : { name: property.name, value: property.initializer };
}

/** Returns an expression without the types and parentheses around it. */
function plain(value: ts.Expression): ts.Expression {
  return ts.isSatisfiesExpression(value) || ts.isAsExpression(value) || ts.isParenthesizedExpression(value)
    ? plain(value.expression)
    : value;
}
