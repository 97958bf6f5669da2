/**
 * The parts of a body, so that each is judged by its own headers: "If there are any bodies whose type (indicated by
 * the Content-Type), language ... or encoding ... are not understood, and that body part is not optional" (RFC 3261
 * §8.2.3).
 *
 * Invariant: the work is linear in the body. A multipart that nests too deeply, or whose boundary is absent, is not
 * opened and counts as one body of its own type.
 */
import { decodeQuoted } from '../../runtime/text.ts';
import { field } from '../build/to-tag.ts';
import type { Vocabulary } from '../rows/vocabulary.ts';
import { listed, param } from './fault.ts';

/** A body or a part of one: the values of its headers. */
export interface BodyPart {
  readonly type: unknown;
  readonly encodings: unknown;
  readonly languages: unknown;
  readonly disposition: unknown;
}

/** Multiparts in multiparts that are opened. Real messages have one or two. */
const MAX_DEPTH = 4;

/** "If no Content-Type ... is present, it is assumed to be plain US-ASCII text" (RFC 2046 §5.1). */
const TEXT_PLAIN = { type: 'text', subtype: 'plain' };

/** Returns whether the recipient may ignore a part that it does not understand (§20.11). */
export function isOptional({ disposition }: BodyPart): boolean {
  const handling = param(disposition, 'handling');
  return typeof handling === 'string' && handling.toLowerCase() === 'optional';
}

/**
 * Returns the faults of a part. `check` is asked about each part that is no multipart and must be understood. One
 * alternative that is understood is enough (RFC 2046 §5.1.4).
 */
export function checkParts<Fault>(
  vocabulary: Vocabulary,
  part: BodyPart,
  octets: string,
  check: (part: BodyPart) => readonly Fault[],
  depth = 0,
): readonly Fault[] {
  if (isOptional(part)) return [];
  const boundary = depth < MAX_DEPTH ? boundaryOf(part.type) : undefined;
  if (boundary === undefined) return check(part);
  const faults = partsOf(octets, boundary).map((text) => {
    const [headers, body] = splitPart(text);
    return checkParts(vocabulary, readPart(vocabulary, headers), body, check, depth + 1);
  });
  const isAlternative = String(field(part.type, 'subtype')).toLowerCase() === 'alternative';
  return isAlternative && faults.some((each) => each.length === 0) ? [] : faults.flat();
}

/** Returns the boundary of a multipart type, or `undefined` if it is another type. */
function boundaryOf(type: unknown): string | undefined {
  if (String(field(type, 'type')).toLowerCase() !== 'multipart') return undefined;
  for (const other of listed(param(type, 'others'))) {
    const [name, value] = listed(other);
    if (String(name).toLowerCase() === 'boundary' && typeof value === 'string') return decodeQuoted(value);
  }
  return undefined;
}

/**
 * Returns the texts between the delimiters of RFC 2046 §5.1.1: `CRLF "--" boundary`, up to the closing one. A line that
 * goes on behind the boundary belongs to the part, because it is the delimiter of a multipart within.
 */
function partsOf(octets: string, boundary: string): readonly string[] {
  const delimiter = `\r\n--${boundary}`;
  const [, ...texts] = `\r\n${octets}`.split(delimiter);
  const parts: string[] = [];
  for (const text of texts) {
    if (text.startsWith('--')) break;
    if (/^[ \t]*(?:\r\n|$)/.test(text)) parts.push(text);
    else if (parts.length > 0) parts.push(`${parts.pop()}${delimiter}${text}`);
  }
  return parts;
}

/** Returns the header rows and the body of a part. The rest of the delimiter's line is padding. */
function splitPart(text: string): readonly [headers: string, body: string] {
  const begin = text.indexOf('\r\n');
  const end = text.indexOf('\r\n\r\n', begin);
  if (begin === -1 || end === -1) return ['', ''];
  return [text.slice(begin + 2, end), text.slice(end + 4)];
}

function readPart(vocabulary: Vocabulary, headers: string): BodyPart {
  const rows = new Map<string, string>();
  for (const row of headers.split(/\r\n(?![ \t])/)) {
    const colon = row.indexOf(':');
    rows.set(row.slice(0, colon).trim().toLowerCase(), row.slice(colon + 1).trim());
  }
  const read = (name: string): unknown => {
    const text = rows.get(name);
    const result = text === undefined ? undefined : vocabulary.definitions[vocabulary.slotOf(name)]?.safeParse(text);
    return result?.ok === true ? result.value : undefined;
  };
  return {
    type: rows.has('content-type') ? read('content-type') : TEXT_PLAIN,
    encodings: read('content-encoding'),
    languages: read('content-language'),
    disposition: read('content-disposition'),
  };
}
