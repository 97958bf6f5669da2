/** Prints a message. Rows that nobody changed are copied as they came, neighbours in one piece. */
import type { Row } from './rows/row.ts';
import type { Vocabulary } from './rows/vocabulary.ts';
import type { State } from './state.ts';

/** The options of `toBytes` and `toString`. */
export interface PrintOptions {
  /** Whether to write the compact form of names that have one (RFC 3261 §7.3.3); default `false`. */
  readonly compact?: boolean | undefined;
}

export function printState(state: State, options: PrintOptions = {}): string {
  const { block, body, context, source, startText } = state;
  if (options.compact === true) return `${startText}\r\n${compactRows(block.rows, context.vocabulary)}\r\n${body}`;
  return source ?? `${startText}\r\n${joinRows(block.rows)}\r\n${body}`;
}

export function joinRows(rows: readonly Row[]): string {
  let octets = '';
  let pending: Row | undefined;
  let end = 0;
  for (const row of rows) {
    if (pending !== undefined && (row.source !== pending.source || row.nameStart !== end)) {
      octets += pending.source.text.slice(pending.nameStart, end);
      pending = undefined;
    }
    pending ??= row;
    end = row.valueEnd + 2;
  }
  return pending === undefined ? octets : octets + pending.source.text.slice(pending.nameStart, end);
}

function compactRows(rows: readonly Row[], vocabulary: Vocabulary): string {
  let octets = '';
  for (const row of rows) {
    const { text } = row.source;
    const compact = vocabulary.definitions[row.slot]?.compact;
    octets += compact ?? text.slice(row.nameStart, row.nameEnd);
    octets += text.slice(row.nameEnd, row.valueEnd + 2);
  }
  return octets;
}
