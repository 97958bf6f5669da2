/**
 * The text that holds rows, one character an octet.
 *
 * Invariant: every value in `text` is followed by CR LF and an octet that is no white space, as a cursor requires.
 */
import { type Cursor, cursorAt } from '../../runtime/cursor.ts';

export class Source {
  readonly text: string;
  readonly strict: boolean;
  /** The offsets in `text` of a header block that had LF for CRLF. */
  readonly #converted: readonly [from: number, to: number] | undefined;
  #cursor: Cursor | undefined;

  constructor(text: string, strict: boolean, converted?: readonly [number, number]) {
    this.text = text;
    this.strict = strict;
    this.#converted = converted;
  }

  /** Whether LF was replaced by CRLF. */
  get isConverted(): boolean {
    return this.#converted !== undefined;
  }

  /** Returns the first octets, up to the end of a line, closed by an empty line. */
  cut(length: number): Source {
    return new Source(`${this.text.slice(0, length)}\r\n\0`, this.strict, this.#converted);
  }

  /** Returns the one cursor that reads all values, one after another. */
  cursor(pos: number): Cursor {
    this.#cursor ??= cursorAt(this.text, pos, this.strict);
    const c = this.#cursor;
    c.pos = pos;
    c.leniences = undefined;
    return c;
  }

  /** Returns the names of the leniences of the value that was read last. */
  taken(): readonly string[] {
    return this.#cursor?.leniences ?? [];
  }

  tracing(pos: number): Cursor {
    return cursorAt(this.text, pos, this.strict, true);
  }

  /**
   * Returns the offset in the received octets of an offset in `text`: each converted line end is one octet longer than
   * it was.
   */
  offsetOf(pos: number): number {
    if (this.#converted === undefined) return pos;
    const [from, to] = this.#converted;
    const end = Math.min(pos, to);
    let added = 0;
    for (let at = this.text.indexOf('\n', from); at !== -1 && at < end; at = this.text.indexOf('\n', at + 1))
      added += 1;
    return pos - added;
  }
}
