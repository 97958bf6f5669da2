/**
 * Makes a state from another one.
 *
 * Invariant: a changed message has a Content-Length that is right: "the Content-Length ... value MUST be" the size of
 * the body (RFC 3261 §20.14).
 */

import { contentLength } from '../../generated/headers/content-length.ts';
import type { StartLine } from '../parse/start-line.ts';
import { Block } from '../rows/block.ts';
import { builtRow, knownRow, type Row } from '../rows/row.ts';
import { CONTENT_LENGTH } from '../rows/slots.ts';
import type { AnyDefinition } from '../rows/vocabulary.ts';
import type { Context, State } from '../state.ts';
import { NOTHING, type Stretch } from '../stretch.ts';

export interface Change<Start extends StartLine> {
  readonly rows?: readonly Row[] | undefined;
  readonly body?: Stretch | undefined;
  readonly start?: Start | undefined;
  readonly startText?: string | undefined;
}

export function changed<Start extends StartLine>(state: State<Start>, change: Change<Start>): State<Start> {
  const { context } = state;
  const body = change.body ?? state.body;
  const rows = withContentLength(context, change.rows ?? state.block.rows, body.length);
  return {
    ...state,
    block: new Block(context.vocabulary, rows),
    body,
    start: change.start ?? state.start,
    startText: change.startText ?? state.startText,
    source: undefined,
    rest: NOTHING,
  };
}

export function withContentLength(context: Context, rows: readonly Row[], length: number): readonly Row[] {
  const definition = context.vocabulary.definitions[CONTENT_LENGTH];
  if (definition === undefined) return rows;
  let at = -1;
  let count = 0;
  for (let each = 0; each < rows.length; each += 1) {
    if (rows[each]?.slot !== CONTENT_LENGTH) continue;
    if (count === 0) at = each;
    count += 1;
  }
  const own = rows[at];
  if (count === 1 && own !== undefined && lengthIn(own) === length) return rows;
  const fresh = lengthRow(context, definition, length);
  if (own === undefined) return [...rows, fresh];
  const changed = rows.slice();
  changed[at] = fresh;
  return count === 1 ? changed : changed.filter((row) => row === fresh || row.slot !== CONTENT_LENGTH);
}

/** The row of an empty body, which most messages have, strict and lenient. */
const empty = {
  strict: knownRow(CONTENT_LENGTH, contentLength.name, '0', true, 0),
  lenient: knownRow(CONTENT_LENGTH, contentLength.name, '0', false, 0),
};

/** Returns the row of a length, whose digits need not be read again unless another definition reads them. */
function lengthRow({ strict }: Context, definition: AnyDefinition, length: number): Row {
  if (definition !== contentLength) return builtRow(CONTENT_LENGTH, definition.name, String(length), strict);
  if (length === 0) return strict ? empty.strict : empty.lenient;
  return knownRow(CONTENT_LENGTH, definition.name, String(length), strict, length);
}

/** Returns the value of the digits. The header was read when the message was framed, or it was printed here. */
function lengthIn(row: Row): number {
  return typeof row.value === 'number' ? row.value : Number(row.source.text.slice(row.valueStart, row.valueEnd));
}
