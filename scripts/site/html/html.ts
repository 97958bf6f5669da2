/**
 * HTML as a tagged template.
 *
 * Invariant: a text that is put into a template is escaped; only `Html` is put in as it is. So no text of a grammar or
 * message can become markup.
 */

/** A piece of markup. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** A value of a template: markup, text, a list of both, or nothing. */
export type Part = Html | string | number | undefined | false | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Returns the text with the characters escaped that mean something in markup or in an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (ch) => ESCAPES[ch] ?? ch);
}

/** Returns markup from a template. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, string, i) => `${text}${markup(parts[i - 1])}${string}`));
}

/** Returns markup that somebody else has made, such as a diagram. */
export function raw(text: string): Html {
  return new Html(text);
}

/** Returns the pieces with markup between each two of them. */
export function joined(pieces: readonly Part[], between: string): Html {
  return new Html(pieces.map(markup).join(between));
}

function markup(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(markup).join('');
  return escaped(String(part));
}
