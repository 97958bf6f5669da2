import { decodeUtf8, encodeUtf8 } from './octets.ts';

/**
 * Human-readable text inside values. A fold becomes one space (RFC 3261 §7.3.1), a quoted pair becomes its second
 * octet, and octets above 0x7F are decoded as UTF-8. If they are not valid UTF-8, each octet becomes one character.
 */

const FOLD = /[ \t]*\r\n[ \t]+/g;
const ESCAPE_OR_FOLD = /\\([\s\S])|[ \t]*\r\n[ \t]+/g;
const ABOVE_ASCII = /[\x80-\xff]/;
const SPECIAL = /[^\x20-\x5b\x5d-\x7e]/;

/** Below this length a loop is faster than a regular expression. */
const SHORT = 64;

/** Returns whether every octet stands for itself: there is no fold, no quoted pair, and nothing but ASCII. */
function isPlain(octets: string): boolean {
  if (octets.length > SHORT) return !SPECIAL.test(octets);
  for (let at = 0; at < octets.length; at += 1) {
    const octet = octets.charCodeAt(at);
    if (octet < 0x20 || octet > 0x7e || octet === 0x5c) return false;
  }
  return true;
}

/** Replaces each fold by a space, because a fold is "semantically equivalent to a single SP" (§7.3.1). */
export function unfold(text: string): string {
  return text.includes('\n') ? text.replace(FOLD, ' ') : text;
}

/** Returns the text of octets: folds become spaces, and UTF-8 is decoded. */
export function decodeText(octets: string): string {
  return isPlain(octets) ? octets : fromUtf8(unfold(octets));
}

/** Returns the octets of a text in UTF-8. */
export function encodeText(text: string): string {
  return encodeUtf8(text);
}

/** Returns the text of a quoted-string, or of the tokens that may replace one. */
export function decodeQuoted(octets: string): string {
  if (octets.charCodeAt(0) !== 0x22) return decodeText(octets);
  const inner = octets.slice(1, -1);
  if (isPlain(inner)) return inner;
  return fromUtf8(inner.replace(ESCAPE_OR_FOLD, (_match, escaped: string | undefined) => escaped ?? ' '));
}

/**
 * Returns a quoted-string. It escapes `"`, `\` and those control characters that need it; CR and LF cannot be escaped.
 */
export function encodeQuoted(text: string): string {
  return `"${encodeUtf8(text.replace(/["\\]|[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '\\$&'))}"`;
}

/** Returns the text between two delimiters, whose lengths are `open` and `close` octets. */
export function decodeEnclosed(octets: string, open = 1, close = 1): string {
  return octets.slice(open, octets.length - close);
}

/** Returns the human-readable text between two delimiters; quoted pairs stay as written. */
export function decodeEnclosedText(octets: string, open = 1, close = 1): string {
  return decodeText(decodeEnclosed(octets, open, close));
}

function fromUtf8(octets: string): string {
  return ABOVE_ASCII.test(octets) ? (decodeUtf8(octets) ?? octets) : octets;
}
