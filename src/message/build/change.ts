/**
 * A state made from another.
 *
 * Invariant: Content-Length of a changed message is there and true: "the Content-Length ... value MUST be" the size of
 * the body (RFC 3261 §20.14).
 */

import type { StartLine } from '../parse/start-line.ts';
import { Block } from '../rows/block.ts';
import { builtRow, type Row } from '../rows/row.ts';
import { CONTENT_LENGTH } from '../rows/slots.ts';
import type { Context, State } from '../state.ts';

export interface Change<Start extends StartLine> {
  readonly rows?: readonly Row[] | undefined;
  readonly body?: string | undefined;
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
    rest: '',
  };
}

export function withContentLength(context: Context, rows: readonly Row[], length: number): readonly Row[] {
  const definition = context.vocabulary.definitions[CONTENT_LENGTH];
  if (definition === undefined) return rows;
  const own = rows.filter((row) => row.slot === CONTENT_LENGTH);
  const [only] = own;
  if (own.length === 1 && only !== undefined && lengthIn(only) === length) return rows;
  const fresh = builtRow(CONTENT_LENGTH, definition.name, String(length), context.strict);
  const at = rows.findIndex((row) => row.slot === CONTENT_LENGTH);
  if (at === -1) return [...rows, fresh];
  return rows.with(at, fresh).filter((row) => row === fresh || row.slot !== CONTENT_LENGTH);
}

/** The digits' value: the header was read when the message was framed, or was printed here. */
function lengthIn(row: Row): number {
  return Number(row.source.text.slice(row.valueStart, row.valueEnd));
}
