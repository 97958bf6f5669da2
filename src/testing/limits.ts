/** What `bound` and `except` ask of a string that their item derives, and how words compare in ABNF. */

/** All digits, with a value from `min` to `max`. */
export function isWithin(digits: string, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return /^[0-9]+$/.test(digits) && Number(digits) >= min && Number(digits) <= max;
}

/** One of `words`, compared as RFC 5234 §2.3 compares: "ABNF strings are case insensitive and [...] US-ASCII". */
export function isOneOf(text: string, words: readonly string[]): boolean {
  return words.some((word) => word.length === text.length && lowerCase(word) === lowerCase(text));
}

/** `String.toLowerCase` knows letters beyond US-ASCII. */
function lowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
