/**
 * Tests a compiled grammar with strings.
 *
 * Invariant: a disagreement is between the compiled header and the naive matcher, or within the header, which must
 * print each value as a text that it reads as the same value.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Files } from '../../../codegen/emit/modules.ts';
import type { Shape } from '../../../codegen/table.ts';
import { cursorAt } from '../../../src/runtime/cursor.ts';
import type { AnyDefinition } from '../../../src/runtime/definition.ts';
import { PrintError } from '../../../src/runtime/errors.ts';
import type { Random } from '../../../src/testing/random.ts';
import type { Element, Rules } from '../../../test/oracle/naive/element.ts';
import { keyOf } from '../../../test/oracle/naive/link.ts';
import { type Expected, expectedOf } from '../../../test/oracle/naive/values.ts';
import { CountedText, TooManyReads } from '../counted-text.ts';
import { definitionsOf } from './evaluate.ts';
import type { Case, Library } from './library.ts';
import { CASE_NAMESPACE } from './library.ts';
import { allStrings, lettersOf, samples } from './strings.ts';

export interface Disagreement {
  /** The kind, for the table at the end: `verdict`, `value`, `print`, `throws`, `types`, `differs` or `import`. */
  readonly kind: string;
  readonly text?: string;
  readonly strict?: boolean;
  readonly expected?: unknown;
  readonly got?: unknown;
}

/**
 * The number of reads for each octet, and the number for a short text. A parser that exceeds them counts as looping.
 */
const READS_PER_OCTET = 200;
const READS_AT_LEAST = 2000;
/** The number of strings that are derived for each grammar, beside their near misses and the short strings. */
const DERIVED = 60;

/** A case whose modules can be run. */
export class Subject {
  readonly #rules: Rules;
  readonly #shapes: (key: string) => Shape | undefined;
  readonly #element: Element;
  readonly #definition: AnyDefinition;
  readonly #example: Case;
  readonly #end: Element = { kind: 'name', text: 'header-end', key: 'rfc3261:header-end' };

  constructor(library: Library, example: Case, files: Files) {
    this.#example = example;
    this.#rules = library.rules(example);
    const shapes = new Map(
      library
        .tables(example)
        .flatMap(({ namespace, rules }) =>
          Object.entries(rules).map(([name, shape]) => [keyOf(namespace, name), shape] as const),
        ),
    );
    this.#shapes = (key) => shapes.get(key);
    this.#element = valueOf(this.#rules.get(keyOf(CASE_NAMESPACE, 'X-A')));
    const definition = definitionsOf(files).find(({ name }) => name === 'X-A');
    if (definition === undefined) throw new Error('the header is not exported');
    this.#definition = definition;
  }

  /** Returns the first disagreement that strings show. */
  judgeAll(random: Random): {
    readonly strings: number;
    readonly taken: number;
    readonly found: Disagreement | undefined;
  } {
    const letters = lettersOf(this.#rules, this.#element, random);
    let strings = 0;
    let taken = 0;
    const judge = (text: string, strict: boolean): Disagreement | undefined => {
      strings += 1;
      const { found, isTaken } = this.judge(text, strict);
      if (isTaken) taken += 1;
      return found;
    };
    for (const text of samples(this.#rules, this.#element, letters, DERIVED, random))
      for (const strict of [true, false]) {
        const found = judge(text, strict);
        if (found !== undefined) return { strings, taken, found };
      }
    for (const text of allStrings(letters)) {
      const found = judge(text, true);
      if (found !== undefined) return { strings, taken, found };
    }
    return { strings, taken, found: undefined };
  }

  judge(text: string, strict: boolean): { readonly found: Disagreement | undefined; readonly isTaken: boolean } {
    const row = this.#example.table.headers[0];
    if (row === undefined) throw new Error('the case has no header');
    const expected = expectedOf(
      this.#rules,
      this.#shapes,
      { row, element: this.#element, end: this.#end },
      text,
      strict,
    );
    const of = (kind: string, more: Partial<Disagreement>): { found: Disagreement; isTaken: boolean } => ({
      found: { kind, text, strict, ...more },
      isTaken: expected !== undefined,
    });
    let value: unknown;
    let isRead: boolean;
    try {
      const most = Math.max(READS_AT_LEAST, READS_PER_OCTET * text.length);
      // The parsers use only the methods of a text that `CountedText` has.
      const c = cursorAt(new CountedText(`${text}\r\n\0`, most) as unknown as string, 0, strict);
      value = this.#definition.read(c);
      isRead = value !== undefined && c.pos === text.length;
    } catch (error) {
      return of(error instanceof TooManyReads ? 'loop' : 'throws', { got: String(error) });
    }
    // The compiler warns that a row holds line ends only in folds, whatever its grammar derives.
    if (!isRead && /\r(?!\n[ \t])|(?<!\r)\n/.test(text)) return { found: undefined, isTaken: false };
    if (isRead !== (expected !== undefined)) return of(isRead ? 'takes' : 'refuses', {});
    if (expected === undefined) return { found: undefined, isTaken: false };
    if (!isSame(expected.value, value)) return of('value', { expected: plain(expected.value), got: plain(value) });
    const printed = strict ? this.#printFault(value, text, expected) : undefined;
    return printed === undefined
      ? { found: undefined, isTaken: true }
      : of('print', { got: printed, expected: plain(value) });
  }

  #printFault(value: unknown, from: string, expected: Expected): string | undefined {
    try {
      // The value was read by this header, so it has the type of its values.
      const text = this.#definition.printOctets(value as never);
      const again = this.#definition.safeParse(Buffer.from(text, 'latin1'), { strict: true });
      if (!again.ok) return `it prints ${JSON.stringify(text)}, which it refuses`;
      return isSame(again.value, value)
        ? undefined
        : `it prints ${JSON.stringify(text)}, which is another value: ${JSON.stringify(again.value)}`;
    } catch (error) {
      // Texts that differ only in what no field holds, such as white space, have the same value and cannot all be
      // printed.
      const isLossy = /[ \t]/.test(from) || expected.isLossy;
      return error instanceof PrintError && isLossy ? undefined : String(error);
    }
  }
}

/** Returns the element after `"X-A" HCOLON`. */
function valueOf(rule: Element | undefined): Element {
  if (rule?.kind !== 'row') throw new Error('the header is no row of elements');
  const items = rule.items.slice(2);
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { kind: 'row', text: '', items };
}

/** Returns whether two values are the same. A field that holds `undefined` counts as absent. */
function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(plain(one), plain(other));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, plain(inner)]),
  );
}
