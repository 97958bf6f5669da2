import { type Cursor, miss, octetsOf, retreat } from './cursor.ts';
import { isDigit, skip, take } from './scan.ts';
import type { Table } from './table.ts';
import { decodeEnclosed, decodeQuoted, decodeText } from './text.ts';

/**
 * Readers of single elements, which return their values.
 *
 * Invariant: each reads the text that its automaton matches, or returns `undefined` (or `false`) and does not move the
 * cursor.
 */

/** Reads a literal of the grammar, ignoring case. `text` must be in lower case. */
export function word(c: Cursor, text: string): boolean {
  const octets = octetsOf(c);
  const { pos } = c;
  for (let i = 0; i < text.length; i++) {
    const octet = octets[pos + i] ?? 0;
    const wanted = text.charCodeAt(i);
    if (octet === wanted || (octet >= 0x41 && octet <= 0x5a && (octet | 0x20) === wanted)) continue;
    if (c.tracing) miss(c, pos + i, `"${text}"`);
    return false;
  }
  c.pos = pos + text.length;
  return true;
}

/** Reads a case-sensitive literal of the grammar. */
export function exactWord(c: Cursor, text: string): boolean {
  if (c.text.startsWith(text, c.pos)) {
    c.pos += text.length;
    return true;
  }
  miss(c, c.pos, `"${text}"`);
  return false;
}

/** Reads human-readable text. */
export function takeText(c: Cursor, t: Table): string | undefined {
  return takeAs(c, t, decodeText);
}

/** Reads a quoted-string, or the tokens that may replace one, and returns its unquoted text. */
export function takeQuoted(c: Cursor, t: Table): string | undefined {
  const { quoted } = t;
  if (quoted !== undefined && !c.tracing) {
    const octets = octetsOf(c);
    const start = c.pos + 1;
    if (octets[start - 1] === QUOTE) {
      let end = start;
      while (quoted[octets[end] ?? 0] === 1) end++;
      if (octets[end] === QUOTE) {
        c.pos = end + 1;
        return c.text.slice(start, end);
      }
    }
  }
  return takeAs(c, t, decodeQuoted);
}

const QUOTE = 0x22;

/** Reads the text between two delimiters, whose lengths are `open` and `close` octets. */
export function takeEnclosed(c: Cursor, t: Table, open = 1, close = 1): string | undefined {
  return takeAs(c, t, (text) => decodeEnclosed(text, open, close));
}

/** Reads decimal digits, or a decimal fraction. `-0` is 0, because the number -0 is printed without its sign. */
export function takeNumber(c: Cursor, t: Table): number | undefined {
  const start = c.pos;
  const end = c.tracing ? start : start + t.digits;
  const octets = octetsOf(c);
  let number = 0;
  for (let at = start; at <= end; at++) {
    const octet = octets[at] ?? 0;
    if (!isDigit(octet)) {
      if (at === start) break;
      c.pos = at;
      return number;
    }
    number = 10 * number + octet - ZERO;
  }
  return takeAs(c, t, (text) => Number(text) + 0);
}

const ZERO = 0x30;

/** Reads `true` or `false`, ignoring case. */
export function takeBoolean(c: Cursor, t: Table): boolean | undefined {
  return takeAs(c, t, (text) => text.toLowerCase() === 'true');
}

/** Reads a text, and returns the value that `decode` makes of it. */
export function takeAs<Value>(c: Cursor, t: Table, decode: (text: string) => Value): Value | undefined {
  const text = take(c, t);
  return text === undefined ? undefined : decode(text);
}

/** Reads `item` `min` to `max` times, and resets the cursor to the end of the last complete item. */
export function takeEach<Item>(
  c: Cursor,
  item: (c: Cursor) => Item | undefined,
  min = 0,
  max = Number.POSITIVE_INFINITY,
): readonly Item[] | undefined {
  const begin = c.pos;
  const before = c.leniences?.length ?? 0;
  const items: Item[] = [];
  while (items.length < max) {
    const start = c.pos;
    const taken = c.leniences?.length ?? 0;
    const next = item(c);
    if (next === undefined) {
      retreat(c, start, taken);
      break;
    }
    items.push(next);
  }
  if (items.length >= min) return items;
  retreat(c, begin, before);
  return undefined;
}

/** Skips `item` `min` to `max` times, and resets the cursor to the end of the last complete item. */
export function skipEach(c: Cursor, item: (c: Cursor) => boolean, min = 0, max = Number.POSITIVE_INFINITY): boolean {
  const begin = c.pos;
  const before = c.leniences?.length ?? 0;
  let count = 0;
  for (; count < max; count++) {
    const start = c.pos;
    const taken = c.leniences?.length ?? 0;
    if (item(c)) continue;
    retreat(c, start, taken);
    break;
  }
  if (count >= min) return true;
  retreat(c, begin, before);
  return false;
}

/**
 * Reads `item *( separator item )` with `min` to `max` items. A separator without an item behind it is not consumed.
 */
export function takeList<Item>(
  c: Cursor,
  item: (c: Cursor) => Item | undefined,
  separator: Table,
  min = 1,
  max = Number.POSITIVE_INFINITY,
): readonly Item[] | undefined {
  const begin = c.pos;
  const before = c.leniences?.length ?? 0;
  const first = item(c);
  const items = first === undefined ? [] : [first];
  while (first !== undefined && items.length < max) {
    const start = c.pos;
    const taken = c.leniences?.length ?? 0;
    const next = skip(c, separator) ? item(c) : undefined;
    if (next === undefined) {
      retreat(c, start, taken);
      break;
    }
    items.push(next);
  }
  if (first !== undefined && items.length >= min) return items;
  retreat(c, begin, before);
  return undefined;
}

/** Reads a list as `takeList` does, and returns an empty array if there is none. */
export function takeOptionalList<Item>(
  c: Cursor,
  item: (c: Cursor) => Item | undefined,
  separator: Table,
  min = 1,
  max = Number.POSITIVE_INFINITY,
): readonly Item[] {
  return takeList(c, item, separator, min, max) ?? [];
}
