import { encodeUtf8, readable } from '../../runtime/octets.ts';
import { oneLine } from '../../runtime/value-text.ts';
import { Source } from './source.ts';

/** The `slot` of a header that the vocabulary does not know. */
export const UNKNOWN = -1;

/** Whether a row's typed value was read, and with which result. */
export type RowState = 'unread' | 'ok' | 'malformed';

/** One row of a header block, `name : value CR LF`, as offsets in its source. Only the results of reading it change. */
export class Row {
  readonly source: Source;
  /** The index of its definition in the vocabulary. */
  readonly slot: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** The offset after the white space that follows the colon. */
  readonly valueStart: number;
  /** The offset of the CR that ends the row. */
  readonly valueEnd: number;
  state: RowState = 'unread';
  value: unknown = undefined;
  leniences: readonly string[] | undefined = undefined;

  constructor(source: Source, slot: number, nameStart: number, nameEnd: number, valueStart: number, valueEnd: number) {
    this.source = source;
    this.slot = slot;
    this.nameStart = nameStart;
    this.nameEnd = nameEnd;
    this.valueStart = valueStart;
    this.valueEnd = valueEnd;
  }
}

/** Returns a row of printed octets, whose source holds nothing else. */
export function builtRow(slot: number, name: string, octets: string, strict: boolean): Row {
  const text = `${name}: ${octets}\r\n\0`;
  return new Row(new Source(text, strict), slot, 0, name.length, name.length + 2, text.length - 3);
}

/**
 * Returns a row of printed octets whose value is known. The caller has made sure that `octets` are read as `value`, and
 * that no lenience is needed for it.
 */
export function knownRow(slot: number, name: string, octets: string, strict: boolean, value: unknown): Row {
  const row = builtRow(slot, name, octets, strict);
  row.state = 'ok';
  row.value = value;
  return row;
}

export function rowName(row: Row): string {
  return row.source.text.slice(row.nameStart, row.nameEnd);
}

/** Returns the octets of the value as they came, folds included. */
export function rowOctets(row: Row): string {
  return row.source.text.slice(row.valueStart, row.valueEnd);
}

/** Returns the value as readable text: unfolded, trimmed, and decoded as UTF-8 if it is valid UTF-8. */
export function rowText(row: Row): string {
  return readable(oneLine(rowOctets(row)));
}

const TOKEN = /^[A-Za-z0-9\-.!%*_+`'~]+$/;

/** Returns whether a value is the text of a token (RFC 3261 §25.1). */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && TOKEN.test(value);
}

/**
 * Returns the octets of a raw value, or `undefined` if it has a character that no header-value has (RFC 3261 §25.1).
 */
export function rawOctets(text: string): string | undefined {
  // header-value = *(TEXT-UTF8char / UTF8-CONT / LWS): no controls but HTAB
  return /[\x00-\x08\x0a-\x1f\x7f]/.test(text) ? undefined : encodeUtf8(text.trim());
}
