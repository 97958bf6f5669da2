import { decodeUtf8, encodeUtf8 } from './octets.ts';

/**
 * Text of people inside of values: folds become one space (RFC 3261 §7.3.1), quoted pairs their octet, octets above 0x7F
 * are UTF-8. What is not valid UTF-8 is kept octet by octet.
 */

const FOLD = /[ \t]*\r\n[ \t]+/g;
const ESCAPE_OR_FOLD = /\\([\s\S])|[ \t]*\r\n[ \t]+/g;
const ABOVE_ASCII = /[\x80-\xff]/;

/** A fold is "semantically equivalent to a single SP" (§7.3.1). */
export function unfold(text: string): string {
  return text.includes('\n') ? text.replace(FOLD, ' ') : text;
}

export function decodeText(octets: string): string {
  return fromUtf8(unfold(octets));
}

export function encodeText(text: string): string {
  return encodeUtf8(text);
}

/** A quoted-string, or tokens in its place. */
export function decodeQuoted(octets: string): string {
  if (octets.charCodeAt(0) !== 0x22) return decodeText(octets);
  const inner = octets.slice(1, -1);
  if (!inner.includes('\\') && !inner.includes('\n')) return fromUtf8(inner);
  return fromUtf8(inner.replace(ESCAPE_OR_FOLD, (_match, escaped: string | undefined) => escaped ?? ' '));
}

/** Escaped are `"`, `\` and the controls that stand in no quoted-string unescaped; CR and LF cannot be. */
export function encodeQuoted(text: string): string {
  return `"${encodeUtf8(text.replace(/["\\]|[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '\\$&'))}"`;
}

/** Text between two delimiters, of one octet unless said. */
export function decodeEnclosed(octets: string, open = 1, close = 1): string {
  return octets.slice(open, octets.length - close);
}

/** Text of people between two delimiters; quoted pairs stay as written. */
export function decodeEnclosedText(octets: string, open = 1, close = 1): string {
  return decodeText(decodeEnclosed(octets, open, close));
}

function fromUtf8(octets: string): string {
  return ABOVE_ASCII.test(octets) ? (decodeUtf8(octets) ?? octets) : octets;
}
