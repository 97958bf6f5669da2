/**
 * The functions of the runtime that call other functions of a parser, in the words that the verifier itself
 * understands.
 *
 * Invariant: they mean what `src/runtime/take.ts` and `src/runtime/scan.ts` say; a test runs both on the same texts.
 * Those that only read octets (`take`, `skip`, `word`, `follows`, ...) are in `primitives.ts`.
 */
export const VOCABULARY = `
export function takeEach(c: Cursor, item: Reader, min?: number, max?: number): Item[] | undefined {
  let count = 0;
  while (max === undefined || count < max) {
    const start = c.pos;
    const next = item(c);
    if (next === undefined) {
      c.pos = start;
      break;
    }
    if (max !== undefined) count++;
    else if (min !== undefined && count < min) count++;
  }
  if (min !== undefined && count < min) return undefined;
  return [];
}

export function skipEach(c: Cursor, item: Skipper, min?: number, max?: number): boolean {
  let count = 0;
  while (max === undefined || count < max) {
    const start = c.pos;
    if (!item(c)) {
      c.pos = start;
      break;
    }
    if (max !== undefined) count++;
    else if (min !== undefined && count < min) count++;
  }
  return min === undefined || count >= min;
}

export function takeList(c: Cursor, item: Reader, separator: Table, min?: number, max?: number): Item[] | undefined {
  const first = item(c);
  if (first === undefined) return undefined;
  let count = 1;
  while (max === undefined || count < max) {
    const start = c.pos;
    const next = skip(c, separator) ? item(c) : undefined;
    if (next === undefined) {
      c.pos = start;
      break;
    }
    if (max !== undefined) count++;
    else if (min !== undefined && count < min) count++;
  }
  if (min !== undefined && count < min) return undefined;
  return [];
}

export function takeOptionalList(c: Cursor, item: Reader, separator: Table, min?: number, max?: number): Item[] {
  const start = c.pos;
  const items = takeList(c, item, separator, min, max);
  if (items !== undefined) return items;
  c.pos = start;
  return [];
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
