/**
 * Makes rows from values.
 *
 * Invariant: a row is read in the mode in which its text was checked, so it gives back the value from which it was
 * made. Rows that are made together lie in one text. A usual line has been read before; the others are read once, and
 * their rows keep the values that were read.
 */
import { PrintError } from '../../runtime/errors.ts';
import type { Context } from '../state.ts';
import { readRow } from './reading.ts';
import { builtRow, Row } from './row.ts';
import { Source } from './source.ts';
import { usualLinesOf } from './usual-lines.ts';
import type { AnyDefinition } from './vocabulary.ts';

/**
 * Returns a row that holds `value`. A strict context prints strictly. In any other context a value that only strict
 * reading gives back (`;lr=on` as an unknown parameter) becomes a row that is read strictly. Throws `PrintError` if no
 * text has the value.
 */
export function printedRow(context: Context, slot: number, definition: AnyDefinition, value: unknown): Row {
  const row = (strict: boolean) => {
    // Printing checks that this is a value of the header.
    const octets = definition.printOctets(value as never, { strict });
    return builtRow(slot, definition.name, octets, strict);
  };
  if (context.strict) return row(true);
  try {
    return row(false);
  } catch (error) {
    if (!(error instanceof PrintError)) throw error;
    return strictRowOr(error, row);
  }
}

/** Returns the strict row. If there is none either, throws the error of the lenient one. */
function strictRowOr(error: PrintError, row: (strict: boolean) => Row): Row {
  try {
    return row(true);
  } catch {
    throw error;
  }
}

/** A value that is to become a row. */
export interface Unprinted {
  readonly slot: number;
  readonly definition: AnyDefinition;
  readonly value: unknown;
}

/** Returns a row for each value, as `printedRow` does, and leaves rows as they are. Throws `PrintError`. */
export function printedRows(context: Context, given: readonly (Row | Unprinted)[]): readonly Row[] {
  const usual = usualLinesOf(context);
  const isUsual: boolean[] = [];
  const ends: number[] = [];
  let text = '';
  for (const each of given) {
    const isRow = each instanceof Row;
    const line = isRow ? undefined : usual.of(each.slot, each.value);
    if (!isRow) text += line ?? lineOf(each);
    isUsual.push(line !== undefined);
    ends.push(text.length);
  }
  const source = new Source(`${text}\0`, context.strict);
  let start = 0;
  return given.map((each, at) => {
    if (each instanceof Row) return each;
    const { slot, definition, value } = each;
    const end = ends[at] ?? 0;
    const row = rowIn(source, slot, definition.name, start, end);
    start = end;
    if (row !== undefined && isUsual[at] === true) return row;
    const isSame = row !== undefined && readRow(row, definition) && definition.isReadAs(row.value, value as never);
    // One value alone gives the error, or the row that is read strictly.
    if (!isSame) return printedRow(context, slot, definition, value);
    usual.note(row, definition);
    return row;
  });
}

/** Returns the line of a value without checking it, or no text if it has none. */
function lineOf({ definition, value }: Unprinted): string {
  try {
    const octets: unknown = definition.format(value as never);
    return typeof octets === 'string' ? `${definition.name}: ${octets}\r\n` : '';
  } catch {
    // `printedRow` formats the value again, and says what is wrong with it.
    return '';
  }
}

const COLON_AND_SPACE = 2;
const CRLF = 2;

function rowIn(source: Source, slot: number, name: string, start: number, end: number): Row | undefined {
  if (start === end) return undefined;
  const nameEnd = start + name.length;
  return new Row(source, slot, start, nameEnd, nameEnd + COLON_AND_SPACE, end - CRLF);
}
