/**
 * Messages made from values.
 *
 * Invariant: every line that is printed here was read again by the parser that peers use.
 */

import { formatRequestUri, type UriInput } from '../generated/rules/uri.ts';
import { sameValue } from '../runtime/equal.ts';
import { PrintError } from '../runtime/errors.ts';
import { encodeUtf8, octetsToText } from '../runtime/octets.ts';
import { builderAccessOf } from './access.ts';
import { Block } from './block.ts';
import { withContentLength } from './change.ts';
import { builtRow, type Row } from './row.ts';
import { CONTENT_TYPE, MAX_FORWARDS, RECORD_ROUTE, ROUTE, VIA } from './slots.ts';
import { Source } from './source.ts';
import { type RequestLine, readStartLine, type StartLine, type StatusLine } from './start-line.ts';
import type { Context, State } from './state.ts';
import { defaultReason } from './status.ts';
import { readUri } from './uri.ts';

const VERSION = 'SIP/2.0';

/** §8.1.1.6: "A UAC MUST insert a Max-Forwards header field into each request it originates with a value that SHOULD be 70." */
const MAX_FORWARDS_DEFAULT = '70';

export interface Printed<Start extends StartLine> {
  readonly start: Start;
  readonly startText: string;
}

export function requestLine(method: string, uri: UriInput | string): Printed<RequestLine> {
  const target = typeof uri === 'string' ? readUri(uri) : uri;
  const printed = startLine('Request-Line', `${method} ${uriOctets(target)} ${VERSION}`);
  if (!('method' in printed.start) || printed.start.method !== method || !sameValue(printed.start.uri, target)) {
    throw new PrintError('Request-Line', 'no text has this method and URI');
  }
  return { ...printed, start: printed.start };
}

function uriOctets(uri: UriInput): string {
  try {
    return formatRequestUri(uri);
  } catch (error) {
    throw new PrintError('Request-URI', String(error));
  }
}

export function statusLine(status: number, reason: string = defaultReason(status) ?? ''): Printed<StatusLine> {
  const printed = startLine('Status-Line', `${VERSION} ${status} ${encodeUtf8(reason)}`);
  if (!('status' in printed.start) || printed.start.status !== status || printed.start.reason !== reason) {
    throw new PrintError('Status-Line', `no text has the status ${status} and the reason ${JSON.stringify(reason)}`);
  }
  return { ...printed, start: printed.start };
}

function startLine(rule: string, startText: string): Printed<StartLine> {
  const start = readStartLine(new Source(`${startText}\r\n\0`, false), 0, startText.length);
  if (start === undefined) throw new PrintError(rule, `malformed: ${JSON.stringify(startText)}`);
  return { start, startText };
}

/** Rows for the fields of a builder's headers, those that proxies need first (RFC 3261 §7.3.1). */
export function buildRows(context: Context, headers: object): readonly Row[] {
  const rows: Row[] = [];
  for (const [key, value] of Object.entries(headers)) {
    if (value !== undefined) rows.push(...builderAccessOf(context, key).build(value));
  }
  return rows;
}

const FIRST = [VIA, ROUTE, RECORD_ROUTE, MAX_FORWARDS];

function inOrder(rows: readonly Row[]): readonly Row[] {
  return [
    ...FIRST.flatMap((slot) => rows.filter((row) => row.slot === slot)),
    ...rows.filter((row) => !FIRST.includes(row.slot)),
  ];
}

export function bodyOctets(body: string | Uint8Array): string {
  return typeof body === 'string' ? encodeUtf8(body) : octetsToText(body);
}

export function buildRequest(
  context: Context,
  line: Printed<RequestLine>,
  headers: object,
  body: string,
): State<RequestLine> {
  const rows = buildRows(context, headers);
  const definition = context.vocabulary.definitions[MAX_FORWARDS];
  if (definition === undefined || rows.some((row) => row.slot === MAX_FORWARDS)) {
    return assemble(context, line, inOrder(rows), body);
  }
  const hops = builtRow(MAX_FORWARDS, definition.name, MAX_FORWARDS_DEFAULT, context.strict);
  return assemble(context, line, inOrder([...rows, hops]), body);
}

export function buildResponse(
  context: Context,
  line: Printed<StatusLine>,
  headers: object,
  body: string,
): State<StatusLine> {
  return assemble(context, line, inOrder(buildRows(context, headers)), body);
}

/** A message of these rows; Content-Length is filled in. */
export function assemble<Start extends StartLine>(
  context: Context,
  line: Printed<Start>,
  rows: readonly Row[],
  body: string,
  answers?: State<RequestLine>,
): State<Start> {
  checkBodyType(rows, body);
  const block = new Block(context.vocabulary, withContentLength(context, rows, body.length));
  const { start, startText } = line;
  const fresh = { rest: '', source: undefined, leniences: [], target: undefined };
  return { context, start, startText, block, body, ...fresh, answers };
}

/** "The Content-Type header field MUST be present if the body is not empty." (RFC 3261 §20.15) */
export function checkBodyType(rows: readonly Row[], body: string): void {
  if (body !== '' && !rows.some((row) => row.slot === CONTENT_TYPE)) {
    throw new PrintError('Content-Type', 'a message with a body has one (RFC 3261 §20.15)');
  }
}
