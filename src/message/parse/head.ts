/**
 * The head of a message, that is its start line and its header block, as it was framed.
 *
 * Invariant: a head is framed once, on a stream too, where the framer needs Content-Length before the body has come.
 */
import { Block } from '../rows/block.ts';
import type { Source } from '../rows/source.ts';
import type { Context } from '../state.ts';
import type { MessageFault } from './fault.ts';
import { frameRows } from './framing.ts';
import { indexOfEmptyLine, indexOfLineEnd, skipLeadingLines, sourceOf } from './line-ends.ts';
import { readStartLine, type StartLine } from './start-line.ts';

export class Head {
  readonly context: Context;
  readonly source: Source;
  /** The offset of the start line in the text of the source. */
  readonly start: number;
  /** The start line, or `undefined` if it cannot be read. */
  readonly line: StartLine | undefined;
  readonly startText: string;
  /** The leniences of the start line. */
  readonly taken: readonly string[];
  readonly block: Block;
  /** The first fault in the framing of the header block. */
  readonly fault: MessageFault | undefined;
  /** The offset of the body in the text of the source. */
  readonly bodyStart: number;
  /** How many octets the conversion of line ends has added. */
  readonly added: number;

  /** Frames a head. Returns `undefined` if the text has no empty line. */
  static read(received: string, context: Context): Head | undefined {
    const start = skipLeadingLines(received, context.strict);
    const source = sourceOf(received, start, context.strict);
    const empty = indexOfEmptyLine(source.text, start);
    return empty === -1 ? undefined : new Head(received, source, context, start, empty);
  }

  private constructor(received: string, source: Source, context: Context, start: number, empty: number) {
    const { vocabulary, limits } = context;
    this.context = context;
    this.source = source;
    this.start = start;
    this.bodyStart = empty + 4;
    this.added = source.text.length - received.length;
    const lineEnd = indexOfLineEnd(source.text, start);
    this.line = readStartLine(source, start, lineEnd);
    this.startText = source.text.slice(start, lineEnd);
    this.taken = source.taken();
    const { rows, fault } = frameRows(source, lineEnd + 2, empty + 2, vocabulary, limits.rows);
    this.block = new Block(vocabulary, rows);
    this.fault = fault;
  }
}
