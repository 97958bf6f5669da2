/**
 * Builds messages from values.
 *
 * Invariant: every line that is printed here was also parsed again, as a peer would parse it.
 */

import type { UriInput } from '../../generated/rules/uri.ts';
import { sameValue } from '../../runtime/equal.ts';
import { PrintError } from '../../runtime/errors.ts';
import { encodeUtf8 } from '../../runtime/octets.ts';
import { readUri, uriOctets, whyUnprintable } from '../../uri/uri.ts';
import { builderAccessOf } from '../headers/access.ts';
import { type RequestLine, readStartLine, type StartLine, type StatusLine } from '../parse/start-line.ts';
import { Block } from '../rows/block.ts';
import { printedRows, type Unprinted } from '../rows/printed-row.ts';
import { isToken, type Row } from '../rows/row.ts';
import { CONTENT_TYPE, MAX_FORWARDS, RECORD_ROUTE, ROUTE, VIA } from '../rows/slots.ts';
import { Source } from '../rows/source.ts';
import type { Context, State } from '../state.ts';
import { defaultReason } from '../status.ts';
import { NOTHING, type Stretch } from '../stretch.ts';
import { withContentLength } from './change.ts';

const VERSION = 'SIP/2.0';

/**
 * §8.1.1.6: "A UAC MUST insert a Max-Forwards header field into each request it originates with a value that SHOULD be
 * 70."
 */
const MAX_FORWARDS_DEFAULT = 70;

export interface Printed<Start extends StartLine> {
  readonly start: Start;
  readonly startText: string;
}

/**
 * Returns the Request-Line of a method and a URI. A strict context checks it strictly. Any other context checks it
 * leniently first, and strictly if the URI was read strictly. Throws `PrintError`, or `ParseError` if the URI is a text
 * that cannot be parsed.
 */
export function requestLine(context: Context, method: string, uri: UriInput | string): Printed<RequestLine> {
  const { strict } = context;
  if (!isToken(method))
    throw new PrintError('Request-Line', `the method ${JSON.stringify(method)} is not a token (RFC 3261 §25.1)`);
  const target = typeof uri === 'string' ? readUri(uri, { strict }) : uri;
  const startText = `${method} ${uriOctets(target)} ${VERSION}`;
  for (const mode of strict ? [true] : [false, true]) {
    const start = readOwnLine(startText, mode);
    if (start !== undefined && 'method' in start && sameValue(start.uri, target)) return { start, startText };
  }
  throw new PrintError('Request-Line', `the Request-URI cannot be printed: ${whyUnprintable(target, strict)}`);
}

/**
 * Returns a Status-Line, checked in the context's mode. The reason is the caller's text; a reason that was received is
 * copied together with its line. Throws `PrintError`.
 */
export function statusLine({ strict }: Context, status: number, reason?: string): Printed<StatusLine> {
  if (reason !== undefined) return checkedStatusLine(status, reason, strict);
  const known = strict ? strictLines : lenientLines;
  const before = known.get(status);
  if (before !== undefined) return before;
  const line = checkedStatusLine(status, defaultReason(status) ?? '', strict);
  known.set(status, line);
  return line;
}

/** The Status-Lines with default reasons that have been asked for: 600 at most, because others throw. */
const strictLines = new Map<number, Printed<StatusLine>>();
const lenientLines = new Map<number, Printed<StatusLine>>();

function checkedStatusLine(status: number, reason: string, strict: boolean): Printed<StatusLine> {
  if (reason.includes('\0')) throw new PrintError('Status-Line', `the reason ${JSON.stringify(reason)} holds NUL`);
  const startText = `${VERSION} ${status} ${encodeUtf8(reason)}`;
  const start = readOwnLine(startText, strict);
  if (start !== undefined && 'status' in start && start.status === status && start.reason === reason) {
    return { start, startText };
  }
  if (!Number.isInteger(status) || status < 100 || status > 699) {
    throw new PrintError('Status-Line', `the status is ${String(status)}; expected an integer from 100 to 699`);
  }
  throw new PrintError('Status-Line', `the reason ${JSON.stringify(reason)} is no Reason-Phrase (RFC 3261 §7.2)`);
}

function readOwnLine(startText: string, strict: boolean): StartLine | undefined {
  return readStartLine(new Source(`${startText}\r\n\0`, strict), 0, startText.length);
}

/** The headers of a builder: rows of text, and values that are still to be printed. */
type Given = readonly (Row | Unprinted)[];

/** Returns rows for the fields of a builder's headers. */
export function buildRows(context: Context, headers: object): readonly Row[] {
  return printedRows(context, given(context, headers));
}

function given(context: Context, headers: object): Given {
  const { vocabulary } = context;
  const all: (Row | Unprinted)[] = [];
  // A builder's headers may have any field.
  const values = headers as { readonly [key: string]: unknown };
  for (const key of Object.keys(headers)) {
    const value = values[key];
    if (value === undefined) continue;
    const slot = vocabulary.slotOfKey(key);
    const definition = vocabulary.definitions[slot];
    if (definition !== undefined && definition.cardinality !== 'lines') all.push({ slot, definition, value });
    else for (const row of builderAccessOf(context, key).build(value)) all.push(row);
  }
  return all;
}

/** The headers that proxies need, which come first (RFC 3261 §7.3.1). */
const FIRST = [VIA, ROUTE, RECORD_ROUTE, MAX_FORWARDS];

function inOrder(all: Given): Given {
  const ordered: (Row | Unprinted)[] = [];
  for (const slot of FIRST) for (const each of all) if (each.slot === slot) ordered.push(each);
  for (const each of all) if (!FIRST.includes(each.slot)) ordered.push(each);
  return ordered;
}

export function buildRequest(
  context: Context,
  line: Printed<RequestLine>,
  headers: object,
  body: Stretch,
): State<RequestLine> {
  const all = given(context, headers);
  const definition = context.vocabulary.definitions[MAX_FORWARDS];
  const lacksHops = definition !== undefined && !all.some(({ slot }) => slot === MAX_FORWARDS);
  const hops = lacksHops ? [{ slot: MAX_FORWARDS, definition, value: MAX_FORWARDS_DEFAULT }] : [];
  return assemble(context, line, printedRows(context, inOrder([...all, ...hops])), body);
}

export function buildResponse(
  context: Context,
  line: Printed<StatusLine>,
  headers: object,
  body: Stretch,
): State<StatusLine> {
  return assemble(context, line, printedRows(context, inOrder(given(context, headers))), body);
}

/** Returns a message that consists of these rows, and fills in Content-Length. */
export function assemble<Start extends StartLine>(
  context: Context,
  line: Printed<Start>,
  rows: readonly Row[],
  body: Stretch,
  answers?: State<RequestLine>,
): State<Start> {
  checkBodyType(rows, body);
  const block = new Block(context.vocabulary, withContentLength(context, rows, body.length));
  const { start, startText } = line;
  return {
    context,
    start,
    startText,
    block,
    body,
    rest: NOTHING,
    source: undefined,
    leniences: NONE,
    target: undefined,
    answers,
  };
}

const NONE: readonly string[] = [];

/**
 * Throws `PrintError` if there is a body but no Content-Type. "The Content-Type header field MUST be present if the
 * body is not empty." (RFC 3261 §20.15)
 */
export function checkBodyType(rows: readonly Row[], body: Stretch): void {
  if (body.length > 0 && !rows.some((row) => row.slot === CONTENT_TYPE)) {
    throw new PrintError('Content-Type', 'a message with a body has one (RFC 3261 §20.15)');
  }
}
