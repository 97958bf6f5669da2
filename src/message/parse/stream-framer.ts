/**
 * Cuts a stream of octets into messages (RFC 3261 §18.3: "In the case of stream-oriented transports such as TCP, the
 * Content-Length header field indicates the size of the body.").
 *
 * Invariant: the events depend on the octets alone, and not on the chunks in which they arrive. Each octet is examined
 * once and copied a bounded number of times, and no more than the limits allow is kept.
 */
import { octetsToText } from '../../runtime/octets.ts';
import type { Context } from '../state.ts';
import { Head } from './head.ts';
import { indexOfEmptyLine } from './line-ends.ts';
import { lengthOfBody } from './stream-length.ts';

/** A finding of the framer. Transports declare the same type, because they import nothing of SIP. */
export type StreamEvent =
  /** A whole message, from its start line to the end of its body. Its head is framed once, and parsing takes it. */
  | { readonly kind: 'message'; readonly octets: Uint8Array; readonly head: Head }
  /** CRLF CRLF between messages, which is answered by one CRLF (RFC 5626 §3.5.1). */
  | { readonly kind: 'ping' }
  /** A single CRLF between messages: the answer to a ping, or the first half of one. */
  | { readonly kind: 'pong' }
  /** A message whose end cannot be found. Nothing after it can be read, so the connection is useless. */
  | { readonly kind: 'broken'; readonly octets: Uint8Array; readonly reason: BrokenReason };

export type BrokenReason = 'no Content-Length' | 'bad Content-Length' | 'header block too long' | 'message too long';

const CR = 13;
const LF = 10;
const INITIAL_CAPACITY = 2048;
const NO_OCTETS = /* @__PURE__ */ new Uint8Array(0);

/** How much of an empty line has arrived. */
type LineState = 'inside' | 'cr' | 'crlf' | 'crlf cr' | 'lf' | 'end';

/** A framer for one connection. */
export class StreamFramer {
  readonly #context: Context;
  #buffer: Uint8Array = NO_OCTETS;
  #length = 0;
  #phase: 'between' | 'block' | 'body' | 'broken' = 'between';
  /** Whether, between messages, a CR came without its LF or a CRLF came just before. */
  #hasCr = false;
  #hasLine = false;
  #line: LineState = 'inside';
  /** Whether LF ends the lines of this block, which the end of its start line decides. */
  #endsInLf: boolean | undefined;
  /** The length of the message and its head, once its header block is complete. */
  #total = 0;
  #head: Head | undefined;
  /** The text of the chunk that is being read, once it was needed. */
  #chunk: string | undefined;

  /** Makes a framer. `limits.message` of the context bounds each message. */
  constructor(context: Context) {
    this.#context = context;
  }

  /** Whether a message has begun whose end has not arrived. */
  get hasBegun(): boolean {
    return this.#phase === 'block' || this.#phase === 'body';
  }

  get #max(): number {
    return this.#context.limits.message;
  }

  /**
   * Takes the next octets, which must not change afterwards, and returns what they complete. After `broken` it returns
   * nothing more.
   */
  push(octets: Uint8Array): readonly StreamEvent[] {
    const events: StreamEvent[] = [];
    let at = 0;
    while (at < octets.length) {
      if (this.#phase === 'between') at = this.#skipLines(octets, at, events);
      else if (this.#phase === 'block') at = this.#readBlock(octets, at, events);
      else if (this.#phase === 'body') at = this.#readBody(octets, at, events);
      else break;
    }
    this.#chunk = undefined;
    return events;
  }

  /** "implementations processing SIP messages over stream-oriented transports MUST ignore any CRLF appearing before the
   * start-line" (§7.5) */
  #skipLines(octets: Uint8Array, from: number, events: StreamEvent[]): number {
    for (let at = from; at < octets.length; at += 1) {
      const octet = octets[at];
      if (octet === LF && (this.#hasCr || !this.#context.strict)) {
        if (this.#hasCr) events.push({ kind: this.#hasLine ? 'ping' : 'pong' });
        this.#hasLine = this.#hasCr && !this.#hasLine;
        this.#hasCr = false;
      } else if (octet === CR && !this.#hasCr) {
        this.#hasCr = true;
      } else {
        this.#begin();
        return at;
      }
    }
    return octets.length;
  }

  #begin(): void {
    this.#phase = 'block';
    this.#length = 0;
    this.#line = 'inside';
    this.#endsInLf = undefined;
    if (this.#hasCr) {
      this.#append(Uint8Array.of(CR), 0, 1);
      this.#line = 'cr';
    }
    this.#hasCr = false;
    this.#hasLine = false;
  }

  #readBlock(octets: Uint8Array, from: number, events: StreamEvent[]): number {
    const whole = this.#length === 0 ? this.#wholeBlock(octets, from) : undefined;
    if (whole !== undefined) return this.#takeBlock(whole, octets, from, events);
    const room = this.#max - this.#length;
    const end = Math.min(octets.length, from + room);
    let at = from;
    while (at < end && this.#line !== 'end') {
      this.#line = this.#after(octets[at]);
      at += 1;
    }
    this.#append(octets, from, at);
    if (this.#line === 'end') this.#endBlock(events);
    else if (this.#length >= this.#max) this.#break('header block too long', events);
    return at;
  }

  /**
   * Returns the state after an octet. The end of the start line decides for the whole block, as it does in a datagram.
   */
  #after(octet: number | undefined): LineState {
    const before = this.#line;
    if (octet === LF && this.#endsInLf === undefined) this.#endsInLf = before !== 'cr' && !this.#context.strict;
    if (this.#endsInLf === true) {
      if (octet !== LF) return 'inside';
      return before === 'lf' ? 'end' : 'lf';
    }
    if (octet === CR) return before === 'crlf' ? 'crlf cr' : 'cr';
    if (octet !== LF) return 'inside';
    if (before === 'crlf cr') return 'end';
    return before === 'cr' ? 'crlf' : 'inside';
  }

  /**
   * Returns the header block that begins at `from`, if all of it is in this chunk and its lines end in CRLF. Native
   * searches find its end several times faster than the states of its octets do.
   */
  #wholeBlock(octets: Uint8Array, from: number): string | undefined {
    this.#chunk ??= octetsToText(octets);
    // Only the first LF is looked at: a search for CRLF would cross all messages whose lines end in LF.
    const lf = this.#chunk.indexOf('\n', from);
    if (lf <= from || this.#chunk.charCodeAt(lf - 1) !== CR) return undefined;
    const empty = indexOfEmptyLine(this.#chunk, lf - 1);
    const length = empty + 4 - from;
    if (empty === -1 || length > this.#max) return undefined;
    // A slice would keep the whole chunk in memory.
    return length === octets.length ? this.#chunk : octetsToText(octets, from, from + length);
  }

  /** Takes a header block that is in one chunk, and the body if it is in the same. */
  #takeBlock(block: string, octets: Uint8Array, from: number, events: StreamEvent[]): number {
    const broken = this.#expectBody(block);
    const length = broken === undefined && from + this.#total <= octets.length ? this.#total : block.length;
    // A part of the chunk would keep all of it in memory, so it is copied.
    this.#buffer = length === octets.length ? octets : copyOf(octets, from, from + length);
    this.#length = length;
    if (broken !== undefined) this.#break(broken, events);
    else if (length === this.#total) this.#end(events);
    return from + length;
  }

  #endBlock(events: StreamEvent[]): void {
    const broken = this.#expectBody(octetsToText(this.#buffer, 0, this.#length));
    if (broken !== undefined) this.#break(broken, events);
    else if (this.#length === this.#total) this.#end(events);
  }

  /** Frames the header block, and expects the body whose length it says. Returns the reason if that is impossible. */
  #expectBody(block: string): BrokenReason | undefined {
    this.#head = Head.read(block, this.#context);
    const length = this.#head === undefined ? 'no Content-Length' : lengthOfBody(this.#head.block);
    if (typeof length !== 'number') return length;
    if (block.length + length > this.#max) return 'message too long';
    this.#total = block.length + length;
    this.#phase = 'body';
    return undefined;
  }

  #readBody(octets: Uint8Array, from: number, events: StreamEvent[]): number {
    const to = Math.min(octets.length, from + this.#total - this.#length);
    this.#append(octets, from, to);
    if (this.#length === this.#total) this.#end(events);
    return to;
  }

  #end(events: StreamEvent[]): void {
    const head = this.#head;
    if (head !== undefined) events.push({ kind: 'message', octets: this.#taken(), head });
    this.#head = undefined;
    this.#phase = 'between';
  }

  #break(reason: BrokenReason, events: StreamEvent[]): void {
    events.push({ kind: 'broken', octets: this.#taken(), reason });
    this.#head = undefined;
    this.#phase = 'broken';
  }

  /** Returns the kept octets and forgets them, so that an idle connection keeps nothing. */
  #taken(): Uint8Array {
    const taken = this.#length === this.#buffer.length ? this.#buffer : this.#buffer.subarray(0, this.#length);
    this.#buffer = NO_OCTETS;
    this.#length = 0;
    return taken;
  }

  /**
   * Appends octets to the buffer, which doubles its size, so that each octet is copied twice on average, however small
   * the chunks are.
   */
  #append(octets: Uint8Array, from: number, to: number): void {
    const needed = this.#length + to - from;
    if (needed > this.#buffer.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.#buffer.length, INITIAL_CAPACITY));
      larger.set(this.#buffer.subarray(0, this.#length));
      this.#buffer = larger;
    }
    this.#buffer.set(octets.subarray(from, to), this.#length);
    this.#length = needed;
  }
}

function copyOf(octets: Uint8Array, from: number, to: number): Uint8Array {
  const copy = new Uint8Array(to - from);
  copy.set(octets.subarray(from, to));
  return copy;
}
