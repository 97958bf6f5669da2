import { encodeUtf8, readable } from '../../runtime/octets.ts';
import { oneLine } from '../../runtime/value-text.ts';
import { Source } from './source.ts';

/** `slot` of a header that the vocabulary does not know. */
export const UNKNOWN = -1;

/** What is known of a row's typed value. */
export type RowState = 'unread' | 'ok' | 'malformed';

/**
 * One row of a header block: `name : value CR LF`, by offsets in its source. Only what `read` found is ever changed.
 */
export class Row {
  readonly source: Source;
  /** Which definition of the vocabulary it belongs to. */
  readonly slot: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** After the white space that follows the colon. */
  readonly valueStart: number;
  /** The CR that ends the row. */
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

/** A row of its own, for what was printed. */
export function builtRow(slot: number, name: string, octets: string, strict: boolean): Row {
  const text = `${name}: ${octets}\r\n\0`;
  return new Row(new Source(text, strict), slot, 0, name.length, name.length + 2, text.length - 3);
}

/**
 * Returns a row of its own whose value is known. The caller has made sure that `octets` are read as `value`, and that
 * no lenience is needed for it.
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

/** The value's octets as they came, folds included. */
export function rowOctets(row: Row): string {
  return row.source.text.slice(row.valueStart, row.valueEnd);
}

/** The value as people read it: unfolded, trimmed, UTF-8 decoded where it is UTF-8. */
export function rowText(row: Row): string {
  return readable(oneLine(rowOctets(row)));
}

const TOKEN = /^[A-Za-z0-9\-.!%*_+`'~]+$/;

/** Whether a value is the text of a token (RFC 3261 §25.1). */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && TOKEN.test(value);
}

/** A raw value's octets; `undefined` where it has what no header-value has (RFC 3261 §25.1). */
export function rawOctets(text: string): string | undefined {
  // header-value = *(TEXT-UTF8char / UTF8-CONT / LWS): no controls but HTAB
  return /[\x00-\x08\x0a-\x1f\x7f]/.test(text) ? undefined : encodeUtf8(text.trim());
}
