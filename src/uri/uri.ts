/** Uniform resource identifiers: sip, sips (RFC 3261 §19.1), tel (RFC 3966), and any other, kept whole. */
import { formatRequestUri, parseRequestUri, type UriInput, type Uri as UriValue } from '../generated/rules/uri.ts';
import { cursorOf } from '../runtime/cursor.ts';
import type { ReadOptions } from '../runtime/definition.ts';
import { sameValue } from '../runtime/equal.ts';
import { ParseError, PrintError } from '../runtime/errors.ts';
import { encodeUtf8 } from '../runtime/octets.ts';
import { decodePercent, encodePercent } from '../runtime/percent.ts';
import { describeDifference, describeMisread } from '../runtime/print-fault.ts';
import type { Fault, Result } from '../runtime/result.ts';
import { equalUris, lazilyEqualUris } from './uri-equal.ts';

export type Uri = UriValue;

function safeParse(text: string, options: ReadOptions = {}): Result<Uri> {
  const octets = encodeUtf8(text);
  const c = cursorOf(octets, options.strict);
  const value = parseRequestUri(c);
  if (value !== undefined && c.pos === octets.length) return { ok: true, value, leniences: c.leniences ?? [] };
  return { ok: false, error: locate(octets, options) };
}

function locate(octets: string, options: ReadOptions): Fault {
  const c = cursorOf(octets, options.strict, true);
  const value = parseRequestUri(c);
  const offset = Math.max(c.farthest, value === undefined ? 0 : c.pos);
  const expected = c.farthest === offset && c.expected.length > 0 ? c.expected : ['end of URI'];
  return { rule: 'Request-URI', offset, expected, section: 'RFC 3261 §19.1' };
}

export function readUri(text: string, options?: ReadOptions): Uri {
  const result = safeParse(text, options);
  if (result.ok) return result.value;
  throw new ParseError(result.error, encodeUtf8(text));
}

/** Returns the text of a URI, unchecked. Throws `PrintError` if the value is no URI at all. */
export function uriOctets(uri: UriInput): string {
  try {
    return formatRequestUri(uri);
  } catch (error) {
    throw new PrintError('URI', `${JSON.stringify(uri)} is not a Uri: ${String(error)}`);
  }
}

/** Explains why no text of this mode is read as `uri`. */
export function whyUnprintable(uri: UriInput, strict: boolean | undefined): string {
  const octets = uriOctets(uri);
  const again = safeParse(octets, { strict });
  if (again.ok) return describeDifference(octets, again.value, uri);
  return describeMisread(octets, again.error, uri);
}

function print(uri: UriInput, { strict }: ReadOptions = {}): string {
  const text = uriOctets(uri);
  const modes = strict === undefined ? [false, true] : [strict];
  const isReadAsGiven = modes.some((each) => {
    const again = safeParse(text, { strict: each });
    return again.ok && sameValue(again.value, uri);
  });
  if (isReadAsGiven) return text;
  throw new PrintError('URI', whyUnprintable(uri, strict));
}

/**
 * "If the port ... is not present, ... default": 5060, 5061 for sips (§19.1.2). A transport of its own may have
 * another.
 */
function defaultPort(scheme: 'sip' | 'sips', transport?: string): number {
  return scheme === 'sips' || /^(tls|wss)$/i.test(transport ?? '') ? 5061 : 5060;
}

export const Uri = {
  /** Throws `ParseError`. */
  parse: readUri,
  safeParse,
  /**
   * Returns the text of a URI. It is read again before it is returned, in the mode that the options name; without
   * options, leniently first and then strictly. Throws `PrintError` if no text has this value.
   */
  print,
  format: print,
  /** By RFC 3261 §19.1.4 with RFC 5954 §4.2, and RFC 3966 §4. Not transitive, as §19.1.4 notes. */
  equals: equalUris,
  /** As `equals`, but what a URI leaves out is its default: port, transport, user, ttl and method. */
  lazyEquals: lazilyEqualUris,
  defaultPort,
  encode: encodePercent,
  decode: decodePercent,
} as const;

/** A URI out of a value that may hold anything. */
export function toUri(value: unknown): Uri | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  const { kind } = value;
  // Only generated readers put an object with one of these kinds into a value.
  return kind === 'sip' || kind === 'tel' || kind === 'other' ? (value as Uri) : undefined;
}
