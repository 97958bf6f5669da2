/**
 * Percent-encoding of URI components (RFC 3261 §25.1).
 *
 * Invariant: `decodePercent(encode(x)) === x` for every component's `encode`.
 */
import { encodeUtf8, readable } from './octets.ts';

const UNRESERVED = "A-Za-z0-9\\-_.!~*'()";

/** The characters that each component must escape: all but `unreserved` and those that its rule adds. */
const PLAIN = {
  /** user = 1*( unreserved / escaped / user-unreserved ) */
  user: new RegExp(`[^${UNRESERVED}&=+$,;?/]`, 'g'),
  /** password = *( unreserved / escaped / "&" / "=" / "+" / "$" / "," ) */
  password: new RegExp(`[^${UNRESERVED}&=+$,]`, 'g'),
  /** paramchar = param-unreserved / unreserved / escaped */
  param: new RegExp(`[^${UNRESERVED}\\[\\]/:&+$]`, 'g'),
  /** hname, hvalue = *( hnv-unreserved / unreserved / escaped ) */
  header: new RegExp(`[^${UNRESERVED}\\[\\]/?:+$]`, 'g'),
} as const;

/** A component of a URI, which determines the characters that are escaped. */
export type UriComponent = keyof typeof PLAIN;

/**
 * Returns the escaped form of a text in a component; characters beyond ASCII become the escapes of their UTF-8 octets.
 */
export function encodePercent(text: string, component: UriComponent): string {
  return encodeUtf8(text).replace(PLAIN[component], (octet) => {
    return `%${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  });
}

/** Returns the unescaped text of a component. A `%` without two hexadecimal digits behind it is kept. */
export function decodePercent(text: string): string {
  return text.includes('%') ? readable(decodeOctets(text)) : text;
}

function decodeOctets(text: string): string {
  return text.replace(/%([0-9A-Fa-f]{2})/g, (_escaped, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** RFC 2396 §2.2 */
const RESERVED = ';/?:@&=+$,';

/**
 * Returns a text that is equal for equivalent components: "Characters other than those in the 'reserved' set are
 * equivalent to their '%' HEX HEX encoding" (RFC 3261 §19.1.4).
 */
export function canonicalPercent(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%([0-9A-Fa-f]{2})/g, (escaped, hex: string) => {
    const octet = String.fromCharCode(Number.parseInt(hex, 16));
    return RESERVED.includes(octet) || octet === '%' ? escaped.toUpperCase() : octet;
  });
}
