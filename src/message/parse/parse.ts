/**
 * Turns octets into a message: framing, start line, body.
 *
 * Invariant: a message fails because of its start line, its framing or a limit. Any other fault concerns one header,
 * and the message survives: "malformed header fields that are not necessary for processing" are ignored (RFC 3261 §8.2,
 * §16.3).
 */
import { encodeUtf8, octetsToText } from '../../runtime/octets.ts';
import { Block } from '../rows/block.ts';
import { Source } from '../rows/source.ts';
import type { Context, MessageSource, PartialState, State } from '../state.ts';
import { endOfBody } from './body.ts';
import { checkLimits, checkRequestUri } from './check-limits.ts';
import { fault, limitFault, type MessageFault } from './fault.ts';
import { frameRows } from './framing.ts';
import {
  convertLineEnds,
  endsInLf,
  indexOfEmptyLine,
  indexOfLineEnd,
  LF_LENIENCE,
  lastIndexOfLineEnd,
  skipLeadingLines,
} from './line-ends.ts';
import { isStatusLine, locateStartLineFault, readStartLine } from './start-line.ts';

export type Outcome =
  | { readonly ok: true; readonly state: State }
  | { readonly ok: false; readonly error: MessageFault; readonly partial: PartialState };

/** Returns the octets of a caller's input. A string is encoded as UTF-8. */
export function inputOctets(input: string | Uint8Array): string {
  if (typeof input === 'string') return encodeUtf8(input);
  if (input instanceof Uint8Array) return octetsToText(input);
  throw new TypeError('a message is a string or a Uint8Array');
}

export function parseOctets(octets: string, context: Context, origin?: MessageSource): Outcome {
  const start = skipLeadingLines(octets, context.strict);
  const converted = !context.strict && endsInLf(octets, start);
  const source = converted ? convertLineEnds(octets, start) : new Source(octets, context.strict);
  const { text } = source;
  const empty = indexOfEmptyLine(text, start);
  if (empty === -1 || octets.length > context.limits.message) return parseCut(octets, source, start, context);

  const lineEnd = indexOfLineEnd(text, start);
  const line = readStartLine(source, start, lineEnd);
  const taken = source.taken();
  const framed = frameRows(source, lineEnd + 2, empty + 2, context.vocabulary, context.limits.rows);
  const block = new Block(context.vocabulary, framed.rows);
  const startText = text.slice(start, lineEnd);
  const end =
    framed.fault ??
    (isStatusLine(startText, 0) ? undefined : checkRequestUri(startText, start, context.limits)) ??
    checkLimits(block, context.limits) ??
    endOfBody(block, source, empty + 4);
  if (line === undefined || typeof end !== 'number') {
    const error = line === undefined || typeof end === 'number' ? locateStartLineFault(source, start) : end;
    return failed(error, { context, start: line, startText, block, source });
  }
  const sourceEnd = source.offsetOf(end);
  const state = {
    context,
    start: line,
    startText,
    block,
    body: text.slice(empty + 4, end),
    rest: octets.slice(sourceEnd),
    source: octets.slice(start, sourceEnd),
    leniences: converted ? [LF_LENIENCE, ...taken] : taken,
    target: undefined,
    origin,
  };
  return { ok: true, state };
}

/** Frames as much as possible of a message that has no empty line or exceeds the limit. */
function parseCut(octets: string, whole: Source, start: number, context: Context): Outcome {
  const { message: max } = context.limits;
  const isLong = octets.length > max;
  const missing = (what: string) => fault('message', whole.text.length, [what], 'RFC 3261 §7');
  const error = isLong ? limitFault('message', max, max) : missing('empty line');
  const text = whole.text.slice(0, isLong ? max : undefined);
  const lastLine = lastIndexOfLineEnd(text, start);
  const lineEnd = indexOfLineEnd(text, start);
  const source = whole.cut(lastLine + 2);
  const empty = indexOfEmptyLine(source.text, start);
  if (lineEnd === -1 || empty < lineEnd) {
    const startText = text.slice(start);
    return failed(isLong ? error : missing('CRLF'), {
      context,
      start: undefined,
      startText,
      block: new Block(context.vocabulary, []),
      source,
    });
  }
  const line = readStartLine(source, start, lineEnd);
  const { rows } = frameRows(source, lineEnd + 2, empty + 2, context.vocabulary, context.limits.rows);
  const first = line === undefined && !isLong ? locateStartLineFault(source, start) : error;
  const block = new Block(context.vocabulary, rows);
  return failed(first, { context, start: line, startText: text.slice(start, lineEnd), block, source });
}

/** Returns the outcome of a failure. Its offsets count the octets that were received. */
function failed(error: MessageFault, partial: PartialState): Outcome {
  return { ok: false, error: { ...error, offset: partial.source.offsetOf(error.offset) }, partial };
}
