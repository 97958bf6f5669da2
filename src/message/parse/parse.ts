/**
 * Turns octets into a message: framing, start line, body.
 *
 * Invariant: a message fails because of its start line, its framing or a limit. Any other fault concerns one header,
 * and the message survives: "malformed header fields that are not necessary for processing" are ignored (RFC 3261 §8.2,
 * §16.3).
 */
import { encodeOctets, octetsToText } from '../../runtime/octets.ts';
import { Block } from '../rows/block.ts';
import type { Context, MessageSource, PartialState, State } from '../state.ts';
import { NOTHING, Stretch } from '../stretch.ts';
import { endOfBody } from './body.ts';
import { checkLimits, checkRequestUri } from './check-limits.ts';
import { fault, limitFault, type MessageFault } from './fault.ts';
import { frameRows } from './framing.ts';
import { Head } from './head.ts';
import {
  endsInLf,
  indexOfEmptyLine,
  indexOfLineEnd,
  LF_LENIENCE,
  lastIndexOfLineEnd,
  skipLeadingLines,
  sourceOf,
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

/**
 * Parses a message, whose head may have been framed already. The octets must never change, because its body is not
 * copied.
 */
export function parseOctets(octets: Uint8Array, context: Context, origin?: MessageSource, framed?: Head): Outcome {
  if (framed?.context === context) return finish(framed, octets, origin);
  return parseText(textOfHead(octets, context.strict), octets, context, origin);
}

/** Parses a message whose first octets, with the whole header block, are also given as text. */
export function parseText(received: string, octets: Uint8Array, context: Context, origin?: MessageSource): Outcome {
  const head = octets.length > context.limits.message ? undefined : Head.read(received, context);
  if (head !== undefined) return finish(head, octets, origin);
  return parseCut(received.length === octets.length ? received : octetsToText(octets), context);
}

/** Finds the body after a head, and checks the limits. */
function finish(head: Head, octets: Uint8Array, origin: MessageSource | undefined): Outcome {
  const { context, source, start, line, startText, taken, block, bodyStart } = head;
  const end =
    head.fault ??
    (isStatusLine(startText, 0) ? undefined : checkRequestUri(startText, start, context.limits)) ??
    checkLimits(block, context.limits) ??
    endOfBody(block, source, bodyStart, octets.length + head.added);
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
    body: new Stretch(octets, source.offsetOf(bodyStart), sourceEnd),
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
