/**
 * The functions of the runtime that call other functions of a parser, in the words that the verifier itself understands.
 *
 * Invariant: they mean what `src/runtime/take.ts` and `src/runtime/scan.ts` say; a test runs both on the same texts. Those
 * that only read octets (`take`, `skip`, `word`, `follows`, ...) are in `primitives.ts`.
 */
export const VOCABULARY = `
export function takeList(c: Cursor, item: Reader, separator: Table): Item[] | undefined {
  do {
    const next = item(c);
    if (next === undefined) return undefined;
  } while (skip(c, separator));
  return [];
}

export function takeOptionalList(c: Cursor, item: Reader, separator: Table): Item[] | undefined {
  const start = c.pos;
  const first = item(c);
  if (first === undefined) {
    c.pos = start;
    return [];
  }
  if (!skip(c, separator)) return [];
  return takeList(c, item, separator);
}

export function endOfValue(c: Cursor, end: Table): boolean {
  if (endOfLine(c)) return true;
  skip(c, end);
  return endOfLine(c);
}

export function skipNested(c: Cursor, open: string, close: string, inner: Table): boolean {
  if (!exactWord(c, open)) return false;
  for (let depth = 1; depth > 0; ) {
    skip(c, inner);
    if (exactWord(c, open)) {
      depth++;
      if (tooDeep(depth)) return false;
    } else if (exactWord(c, close)) depth--;
    else return false;
  }
  return true;
}
`;

/** How deep a rule that contains itself is followed, in the program and in the grammar alike. */
export const DEPTH = 3;
