/**
 * Conversions between octets and text.
 *
 * Invariant: a byte string has one character for each octet (U+0000 to U+00FF), so its offsets count octets.
 * `TextDecoder('latin1')` would break this, because the Encoding Standard defines it as windows-1252.
 */

/** The parts of Node's `Buffer` that are several times faster than a loop. Browsers do not have it. */
interface FastCopy {
  readonly prototype: {
    latin1Slice?(this: Uint8Array, start: number, end: number): string;
    latin1Write?(this: Uint8Array, text: string, start: number, length: number): number;
  };
  from(text: string, encoding: 'latin1'): Uint8Array;
}

// The types of Node do not name both methods.
const fast = (globalThis as { readonly Buffer?: FastCopy }).Buffer;
const latin1Slice = fast?.prototype.latin1Slice;
const latin1Write = fast?.prototype.latin1Write;

/** A number of arguments that every engine accepts in one call. */
const CHUNK = 8192;

export function octetsToText(octets: Uint8Array, start = 0, end = octets.length): string {
  if (latin1Slice !== undefined) return latin1Slice.call(octets, start, end);
  let text = '';
  for (let at = start; at < end; at += CHUNK) {
    text += String.fromCharCode(...octets.subarray(at, Math.min(at + CHUNK, end)));
  }
  return text;
}

export function textToOctets(text: string): Uint8Array {
  const octets = new Uint8Array(text.length);
  writeOctets(octets, text);
  return octets;
}

/**
 * Returns the octets of a byte string, possibly as a part of a larger buffer. They are for the platform alone: whoever
 * reads their `buffer` sees octets of others.
 */
export function transientOctets(text: string): Uint8Array {
  return fast === undefined ? textToOctets(text) : fast.from(text, 'latin1');
}

/** Below this length a loop is faster than the call of a native function. */
const SHORT = 16;

/** Writes the octets of a byte string to the start of an array that is long enough for them. */
export function writeOctets(octets: Uint8Array, text: string): void {
  if (latin1Write !== undefined && text.length > SHORT) latin1Write.call(octets, text, 0, text.length);
  else for (let at = 0; at < text.length; at += 1) octets[at] = text.charCodeAt(at);
}

const BEYOND_ASCII = /[^\x00-\x7f]/;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Returns the UTF-8 octets of a JavaScript string, as a byte string. */
export function encodeUtf8(text: string): string {
  return BEYOND_ASCII.test(text) ? octetsToText(encoder.encode(text)) : text;
}

/** Returns the UTF-8 octets of a JavaScript string. */
export function encodeOctets(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Returns the JavaScript string of UTF-8 octets, or `undefined` if they are not valid UTF-8 (RFC 3629). */
export function decodeUtf8(octets: string): string | undefined {
  if (!BEYOND_ASCII.test(octets)) return octets;
  try {
    return decoder.decode(textToOctets(octets));
  } catch {
    return undefined;
  }
}

/** Returns readable text: decoded UTF-8 if the octets are valid UTF-8, and otherwise one character for each octet. */
export function readable(octets: string): string {
  return decodeUtf8(octets) ?? octets;
}
