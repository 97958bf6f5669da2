/** The conditions of `bound` and `except` on a string that their item derives, and the comparison of words in ABNF. */

/** Returns whether a text consists of digits whose value is between `min` and `max`. */
export function isWithin(digits: string, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return /^[0-9]+$/.test(digits) && Number(digits) >= min && Number(digits) <= max;
}

/** Returns whether a text is one of `words`: "ABNF strings are case insensitive and [...] US-ASCII" (RFC 5234 §2.3). */
export function isOneOf(text: string, words: readonly string[]): boolean {
  return words.some((word) => word.length === text.length && lowerCase(word) === lowerCase(text));
}

/** Returns a text with its US-ASCII letters in lower case; `String.toLowerCase` would change other letters too. */
function lowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
