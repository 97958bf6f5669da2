/** Prints a message. Rows that nobody changed are copied as they came, neighbours in one piece. */
import { writeOctets } from '../runtime/octets.ts';
import type { Row } from './rows/row.ts';
import type { Vocabulary } from './rows/vocabulary.ts';
import type { State } from './state.ts';

/** The options of `toBytes` and `toString`. */
export interface PrintOptions {
  /** Whether to write the compact form of names that have one (RFC 3261 §7.3.3); default `false`. */
  readonly compact?: boolean | undefined;
}

export function printState(state: State, options: PrintOptions = {}): string {
  const { body, source } = state;
  if (source !== undefined && options.compact !== true) return source.toText();
  return body.length === 0 ? head(state, options) : head(state, options) + body.toText();
}

/** Returns the same octets as an array. */
export function printOctets(state: State, options: PrintOptions = {}): Uint8Array {
  const { body, source } = state;
  if (source !== undefined && options.compact !== true) return source.toBytes();
  const text = head(state, options);
  const octets = new Uint8Array(text.length + body.length);
  writeOctets(octets, text);
  body.writeTo(octets, text.length);
  return octets;
}

/** Returns all that precedes the body. */
function head({ block, context, startText }: State, { compact }: PrintOptions): string {
  const rows = compact === true ? compactRows(block.rows, context.vocabulary) : joinRows(block.rows);
  return `${startText}\r\n${rows}\r\n`;
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
