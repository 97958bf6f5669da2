/** Builds the response to a request (RFC 3261 §8.2.6). Rows are copied as they came. */
import { to } from '../../generated/headers/to.ts';
import { PrintError } from '../../runtime/errors.ts';
import { trimmed } from '../../runtime/scan.ts';
import type { RequestLine, StatusLine } from '../parse/start-line.ts';
import type { Block } from '../rows/block.ts';
import { typedValue, valueOf } from '../rows/reading.ts';
import { builtRow, isToken, knownRow, type Row, rowOctets } from '../rows/row.ts';
import { CALL_ID, CSEQ, FROM, RECORD_ROUTE, TIMESTAMP, TO, VIA } from '../rows/slots.ts';
import type { Context, State } from '../state.ts';
import { bodyOf } from '../stretch.ts';
import { assemble, buildRows, statusLine } from './build.ts';
import { toTag } from './to-tag.ts';

/** The options of a response. */
export interface ResponseOptions<Headers = object> {
  /** The reason phrase; default: the registered phrase of the status. */
  readonly reason?: string | undefined;
  /**
   * The To tag, a token. By default it is derived from the request, so that all responses to the request have the same
   * tag.
   */
  readonly toTag?: string | undefined;
  /** Headers of the response beside those that are copied from the request. */
  readonly headers?: Headers | undefined;
  /** The body. A text is encoded as UTF-8. Content-Length is filled in, and Content-Type is required. */
  readonly body?: string | Uint8Array | undefined;
}

export function respond(
  context: Context,
  method: string,
  block: Block,
  status: number,
  options: ResponseOptions,
  answers?: State<RequestLine>,
): State<StatusLine> {
  const { toTag: tag, reason, headers, body } = options;
  checkToTag(tag);
  const also = alsoCopied(method, block, status);
  const kept: Row[] = [];
  for (const row of block.rows) {
    const { slot } = row;
    if (slot === TO && status > 100) kept.push(taggedTo(context, block, row, tag));
    else if (slot === also || ALWAYS.includes(slot)) kept.push(row);
  }
  const line = statusLine(context, status, reason);
  const rows = headers === undefined ? kept : withAdded(kept, buildRows(context, headers));
  return assemble(context, line, rows, bodyOf(body ?? ''), answers);
}

/** Rows that the caller adds take the place of copied rows of the same header. */
function withAdded(kept: readonly Row[], added: readonly Row[]): readonly Row[] {
  return [...kept.filter((row) => !added.some((each) => each.slot === row.slot)), ...added];
}

const ALWAYS = [VIA, FROM, TO, CALL_ID, CSEQ];
/** Methods whose 2xx makes a dialog: RFC 3261 §12.1, RFC 6665 §4.4.1, RFC 3515 §2.4.4. */
const DIALOG_METHODS = ['INVITE', 'SUBSCRIBE', 'REFER'];

/** Returns the header that is copied beside those that always are, or `undefined` if there is none. */
function alsoCopied(method: string, block: Block, status: number): number | undefined {
  // "When a 100 (Trying) response is generated, any Timestamp header field present in the request MUST be copied"
  if (status === 100) return TIMESTAMP;
  // "the UAS MUST copy all Record-Route header field values from the request into the response" (§12.1.1)
  if (status >= 300 || !DIALOG_METHODS.includes(method)) return undefined;
  return valueOf(block, TO)?.params.tag === undefined ? RECORD_ROUTE : undefined;
}

/**
 * Throws `PrintError` unless the tag is a token (`tag-param = "tag" EQUAL token`). Any other text would give a To
 * without a tag, or with a further parameter.
 */
function checkToTag(tag: string | undefined): void {
  if (tag === undefined || isToken(tag)) return;
  throw new PrintError('To', `the tag ${JSON.stringify(tag)} is not a token (RFC 3261 §25.1)`);
}

/**
 * Returns the To of the response. "if the To header field in the request did not contain a tag, ... the UAS MUST add a
 * tag" (§8.2.6.2)
 */
function taggedTo(context: Context, block: Block, row: Row, given: string | undefined): Row {
  const value = valueOf(block, TO);
  const definition = context.vocabulary.definitions[TO];
  if (value === undefined || definition === undefined || value.params.tag !== undefined) return row;
  // A value may end in a fold, and nothing may be added to that line.
  const came = rowOctets(row);
  const tag = given ?? toTag(block);
  const octets = `${trimmed(came, 0, came.length)};tag=${tag}`;
  const known = isPlain(row, context) && definition === to ? { ...value, params: { ...value.params, tag } } : undefined;
  if (known === undefined) return builtRow(TO, definition.name, octets, context.strict);
  return knownRow(TO, definition.name, octets, context.strict, known);
}

/** Whether a row was read in the mode in which messages are built, and without a lenience. */
function isPlain({ source, leniences }: Row, { strict }: Context): boolean {
  return source.strict === strict && (leniences === undefined || leniences.length === 0);
}

/** Returns whether a request has all the headers that lead its response to its origin and to its transaction. */
export function canBeAnswered(block: Block): boolean {
  return ALWAYS.every((slot) => typedValue(block, slot) !== undefined);
}
