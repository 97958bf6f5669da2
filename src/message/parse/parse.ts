/**
 * Turns octets into a message: framing, start line, body.
 *
 * Invariant: a message fails because of its start line, its framing or a limit. Any other fault concerns one header,
 * and the message survives: "malformed header fields that are not necessary for processing" are ignored (RFC 3261 §8.2,
 * §16.3).
 */
import { encodeOctets, octetsToText } from '../../runtime/octets.ts';
import { Block } from '../rows/block.ts';
import { Source } from '../rows/source.ts';
import type { Context, MessageSource, PartialState, State } from '../state.ts';
import { NOTHING, Stretch } from '../stretch.ts';
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
export function inputOctets(input: string | Uint8Array): Uint8Array {
  if (typeof input === 'string') return encodeOctets(input);
  if (input instanceof Uint8Array) return input;
  throw new TypeError('a message is a string or a Uint8Array');
}

/** A length in octets that most header blocks do not exceed. */
const USUAL_HEAD = 2048;

/** Parses a message. The octets must never change, because its body is not copied. */
export function parseOctets(octets: Uint8Array, context: Context, origin?: MessageSource): Outcome {
  return parseText(textOfHead(octets, context.strict), octets, context, origin);
}

/** Parses a message whose first octets, with the whole header block, are also given as text. */
export function parseText(received: string, octets: Uint8Array, context: Context, origin?: MessageSource): Outcome {
  const start = skipLeadingLines(received, context.strict);
  const source = sourceOf(received, start, context.strict);
  const { text } = source;
  const empty = indexOfEmptyLine(text, start);
  if (empty === -1 || octets.length > context.limits.message) {
    return parseCut(received.length === octets.length ? received : octetsToText(octets), context);
  }

  const lineEnd = indexOfLineEnd(text, start);
  const line = readStartLine(source, start, lineEnd);
  const taken = source.taken();
  const framed = frameRows(source, lineEnd + 2, empty + 2, context.vocabulary, context.limits.rows);
  const block = new Block(context.vocabulary, framed.rows);
  const startText = text.slice(start, lineEnd);
  const total = octets.length + text.length - received.length;
  const end =
    framed.fault ??
    (isStatusLine(startText, 0) ? undefined : checkRequestUri(startText, start, context.limits)) ??
    checkLimits(block, context.limits) ??
    endOfBody(block, source, empty + 4, total);
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
    body: new Stretch(octets, source.offsetOf(empty + 4), sourceEnd),
    rest: sourceEnd === octets.length ? NOTHING : new Stretch(octets, sourceEnd),
    source: new Stretch(octets, start, sourceEnd),
    leniences: source.isConverted ? [LF_LENIENCE, ...taken] : taken,
    target: undefined,
    origin,
  };
  return { ok: true, state };
}

/** Returns the text of the first octets, if they hold the whole header block and its lines end in CRLF, or of all. */
function textOfHead(octets: Uint8Array, strict: boolean): string {
  if (octets.length > USUAL_HEAD) {
    const text = octetsToText(octets, 0, USUAL_HEAD);
    const start = skipLeadingLines(text, strict);
    if (indexOfEmptyLine(text, start) !== -1 && (strict || !endsInLf(text, start))) return text;
  }
  return octetsToText(octets);
}

/** Returns the text with CRLF line ends. */
function sourceOf(text: string, start: number, strict: boolean): Source {
  return !strict && endsInLf(text, start) ? convertLineEnds(text, start) : new Source(text, strict);
}

/** Frames as much as possible of a message that has no empty line or exceeds the limit. */
function parseCut(octets: string, context: Context): Outcome {
  const start = skipLeadingLines(octets, context.strict);
  const whole = sourceOf(octets, start, context.strict);
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
