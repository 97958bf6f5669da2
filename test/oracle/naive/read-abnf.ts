/**
 * A reader of ABNF (RFC 5234 §4, RFC 7405) that shares no code with the compiler's, which is based on apg-js.
 *
 * Invariant: it reads legal ABNF only and throws a `SyntaxError` on anything else; other tests check the compiler's
 * diagnostics.
 */
import type { Element } from './element.ts';

export interface Definition {
  readonly name: string;
  readonly incremental: boolean;
  readonly element: Element;
  /** Whether a `;@lenient` directive stands directly above it. */
  readonly lenient: boolean;
}

export interface AbnfText {
  readonly definitions: readonly Definition[];
  /** The namespace of each imported name, by name in lower case. */
  readonly imports: ReadonlyMap<string, string>;
}

export function readAbnfText(text: string): AbnfText {
  const imports = new Map<string, string>();
  const rules: { readonly lines: string[]; readonly lenient: boolean }[] = [];
  let lenient = false;
  for (const line of text.split(/\r?\n/)) {
    if (/^[A-Za-z]/.test(line)) {
      rules.push({ lines: [withoutComment(line)], lenient });
      lenient = false;
    } else if (/^[ \t]/.test(line)) {
      rules.at(-1)?.lines.push(withoutComment(line));
    } else {
      const [, names = '', from = ''] = /^;@import (.+) from (\S+)\s*$/.exec(line) ?? [];
      for (const name of names.trim().split(/\s+/)) if (name !== '') imports.set(name.toLowerCase(), from);
      // The directive applies to the rule below it, with or without comments in between.
      lenient = /^;@lenient\b/.test(line) || (lenient && line.startsWith(';'));
    }
  }
  return {
    definitions: rules.map((rule) => ({ ...new Reader(rule.lines.join('\n')).definition(), lenient: rule.lenient })),
    imports,
  };
}

function withoutComment(line: string): string {
  return /^(?:[^";<]|"[^"]*"|<[^>]*>)*/.exec(line)?.[0] ?? line;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  definition(): { name: string; incremental: boolean; element: Element } {
    const name = this.#match(/[A-Za-z][A-Za-z0-9-]*/y) ?? this.#fail('a name');
    this.#space();
    const equals = this.#match(/=\/?/y) ?? this.#fail('"="');
    const element = this.#either();
    if (this.#at < this.#text.length) this.#fail('the end of the rule');
    return { name, incremental: equals === '=/', element };
  }

  #either(): Element {
    this.#space();
    const start = this.#at;
    const items = [this.#row()];
    while (this.#match(/\s*\/\s*/y) !== undefined) items.push(this.#row());
    const text = this.#since(start);
    this.#space();
    const [only] = items;
    return items.length === 1 && only !== undefined ? only : { kind: 'either', text, items };
  }

  #row(): Element {
    this.#space();
    const start = this.#at;
    const items: Element[] = [];
    let end = start;
    for (let next = this.#repetition(); next !== undefined; next = this.#repetition()) {
      items.push(next);
      end = this.#at;
      this.#space();
    }
    this.#at = end;
    const [only] = items;
    if (only === undefined) return this.#fail('an element');
    return items.length === 1 ? only : { kind: 'row', text: this.#since(start), items };
  }

  #repetition(): Element | undefined {
    const start = this.#at;
    const written = this.#match(/\d*\*\d*|\d+/y);
    const item = this.#element();
    if (item === undefined) return written === undefined ? undefined : this.#fail('an element');
    if (written === undefined) return item;
    const [min = '', max] = written.split('*');
    const most = max === undefined ? Number(min) : max === '' ? Number.POSITIVE_INFINITY : Number(max);
    return { kind: 'times', text: this.#since(start), item, min: Number(min), max: most };
  }

  #element(): Element | undefined {
    const start = this.#at;
    if (this.#match(/\(/y) !== undefined) {
      const inner = this.#either();
      if (this.#match(/\)/y) === undefined) this.#fail('")"');
      return { ...inner, text: this.#since(start) };
    }
    if (this.#match(/\[/y) !== undefined) {
      const item = this.#either();
      if (this.#match(/\]/y) === undefined) this.#fail('"]"');
      return { kind: 'times', text: this.#since(start), item, min: 0, max: 1 };
    }
    const name = this.#match(/[A-Za-z][A-Za-z0-9-]*/y);
    if (name !== undefined) return { kind: 'name', text: name, key: name };
    const word = this.#match(/(?:%[isIS])?"[^"]*"/y);
    if (word !== undefined) {
      const quote = word.indexOf('"');
      return { kind: 'word', text: word, word: word.slice(quote + 1, -1), exact: /^%s/i.test(word) };
    }
    const value = this.#match(/%[bdxBDX][0-9A-Fa-f]+(?:-[0-9A-Fa-f]+|(?:\.[0-9A-Fa-f]+)+)?/y);
    return value === undefined ? undefined : numeric(value);
  }

  #space(): void {
    this.#match(/\s*/y);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #since(start: number): string {
    return this.#text.slice(start, this.#at).trim();
  }

  #fail(expected: string): never {
    throw new SyntaxError(`expected ${expected} at ${this.#at} of: ${this.#text}`);
  }
}

const RADIX: Readonly<Record<string, number>> = { b: 2, d: 10, x: 16 };

function numeric(text: string): Element {
  const radix = RADIX[text.charAt(1).toLowerCase()] ?? 16;
  const numbers = text
    .slice(2)
    .split(/[-.]/)
    .map((digits) => Number.parseInt(digits, radix));
  const [from = 0, to = from] = numbers;
  if (text.includes('.')) return { kind: 'word', text, word: String.fromCharCode(...numbers), exact: true };
  return { kind: 'octet', text, from, to };
}
