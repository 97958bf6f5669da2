/**
 * Makes rows from values.
 *
 * Invariant: a row is read in the mode in which its text was checked, so it gives back the value from which it was
 * made.
 */
import { PrintError } from '../../runtime/errors.ts';
import type { Context } from '../state.ts';
import { builtRow, type Row } from './row.ts';
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
