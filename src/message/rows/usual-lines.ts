/**
 * The lines that a builder prints again and again, such as those of Allow, Supported and User-Agent.
 *
 * Invariants: a line is given only for a value that equals the one which its text is read as, so it is the line that
 * the value would be printed as. No message has that value, so nobody can have changed it. No more than one line is
 * kept for each header, and none of more than `LONGEST` octets.
 */
import { definitions } from '../../generated/registry.ts';
import type { Context } from '../state.ts';
import { readRow } from './reading.ts';
import { builtRow, type Row, rowName, rowOctets } from './row.ts';
import type { AnyDefinition } from './vocabulary.ts';

/** Octets of a line that may be kept. */
const LONGEST = 512;
/** The most values that are printed without a comparison after one that differed from the value before it. */
const MOST_SKIPPED = 63;

/** The line of one header. */
class UsualLine {
  readonly #definition: AnyDefinition;
  /** The row of the value that was printed last, which is in a message too. */
  #printed: Row | undefined;
  /** The same row, read anew, once the value has come twice. */
  #own: Row | undefined;
  #line = '';
  /** How many values are still to be printed without a comparison, and how many it were after the last difference. */
  #toSkip = 0;
  #skipped = 0;

  constructor(definition: AnyDefinition) {
    this.#definition = definition;
  }

  /** Returns the line of a value, or `undefined` if the value must be printed. */
  of(value: unknown): string | undefined {
    const known = this.#own ?? this.#printed;
    if (known === undefined) return undefined;
    if (this.#isReadFrom(known, value)) {
      this.#skipped = 0;
      return this.#own === undefined ? this.#adopt(known, value) : this.#line;
    }
    this.#own = undefined;
    this.#printed = undefined;
    this.#skipped = Math.min(2 * this.#skipped + 1, MOST_SKIPPED);
    this.#toSkip = this.#skipped;
    return undefined;
  }

  /** Takes note of the row that a value was printed as. */
  note(row: Row): void {
    if (this.#toSkip > 0) this.#toSkip -= 1;
    else if (row.valueEnd - row.nameStart <= LONGEST) this.#printed = row;
  }

  #isReadFrom({ value: read }: Row, value: unknown): boolean {
    // The comparison takes any value.
    return this.#definition.isReadAs(read, value as never);
  }

  #adopt(row: Row, value: unknown): string | undefined {
    const own = builtRow(row.slot, rowName(row), rowOctets(row), row.source.strict);
    if (!readRow(own, this.#definition) || !this.#isReadFrom(own, value)) return undefined;
    this.#own = own;
    this.#line = own.source.text.slice(0, -1);
    return this.#line;
  }
}

/** The usual lines of all headers that the library itself generates. */
class UsualLines {
  readonly #lines: (UsualLine | undefined)[] = [];

  /** Returns the line of a value, or `undefined` if the value must be printed. */
  of(slot: number, value: unknown): string | undefined {
    return this.#lines[slot]?.of(value);
  }

  /** Takes note of the row that a value was printed as. */
  note(row: Row, definition: AnyDefinition): void {
    // A definition by hand says of any value that its text is read as that value.
    if (definitions[row.slot] !== definition) return;
    const line = this.#lines[row.slot] ?? new UsualLine(definition);
    this.#lines[row.slot] = line;
    line.note(row);
  }
}

/** Returns the lines that messages of this context usually have. */
export function usualLinesOf(context: Context): UsualLines {
  const known = ofContexts.get(context);
  if (known !== undefined) return known;
  const lines = new UsualLines();
  ofContexts.set(context, lines);
  return lines;
}

const ofContexts = new WeakMap<Context, UsualLines>();
