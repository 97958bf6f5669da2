/**
 * Uniform resource identifiers: sip and sips (RFC 3261 §19.1), tel (RFC 3966), and any other scheme, whose text is kept
 * whole.
 */
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

/** A URI. Its `kind` is `sip` (which includes sips), `tel` or `other`. */
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

/** Returns the text of a URI without checking it. Throws `PrintError` if the value is not a URI. */
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
 * Returns the port for a URI that names none: 5060, or 5061 for sips (§19.1.2). A transport may have another default.
 */
function defaultPort(scheme: 'sip' | 'sips', transport?: string): number {
  return scheme === 'sips' || /^(tls|wss)$/i.test(transport ?? '') ? 5061 : 5060;
}

/** Parses, prints, compares and encodes URIs. */
export const Uri = {
  /** Returns the URI in a text. Throws `ParseError`. */
  parse: readUri,
  /** Returns the URI in a text, or the reason why there is none. */
  safeParse,
  /**
   * Returns the text of a URI. Before it is returned it is parsed again, in the mode that the options name; without
   * options, leniently first and then strictly. Throws `PrintError` if no text has this value.
   */
  print,
  /** Returns the text of a URI; another name of `print`. */
  format: print,
  /**
   * Returns whether two URIs are equal by RFC 3261 §19.1.4 with RFC 5954 §4.2, or RFC 3966 §4. This relation is not
   * transitive, as §19.1.4 notes.
   */
  equals: equalUris,
  /**
   * Returns whether two URIs are equal if omitted components have their defaults: port, transport, user, ttl and
   * method.
   */
  lazyEquals: lazilyEqualUris,
  defaultPort,
  encode: encodePercent,
  decode: decodePercent,
} as const;

/** Returns the URI in a value that may be anything, or `undefined` if it is not a URI. */
export function toUri(value: unknown): Uri | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  const { kind } = value;
  // Only generated parsers put an object with one of these kinds into a value.
  return kind === 'sip' || kind === 'tel' || kind === 'other' ? (value as Uri) : undefined;
}
