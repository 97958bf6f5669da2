/**
 * The messages of the TCP connections in a capture.
 *
 * Invariant: the octets of each direction are put in order by their sequence numbers and cut into messages by the
 * library's own framer. No more than `MOST_WAITING` segments of a direction wait for one that the capture lacks.
 */
import { Buffer } from 'node:buffer';
import { Message } from 'sippet';
import type { Segment } from './packet.ts';

/** How many segments wait for one that comes later or was not captured. */
const MOST_WAITING = 64;

export class Streams {
  readonly #directions = new Map<string, Direction>();

  /** Takes a segment, and returns the messages that it completes. */
  take(segment: Segment): readonly Uint8Array[] {
    const key = `${segment.from} ${segment.to}`;
    const known = this.#directions.get(key);
    const direction = known === undefined || segment.isSyn ? new Direction(known) : known;
    this.#directions.set(key, direction);
    return direction.take(segment);
  }

  /** Returns descriptions of everything that is no message. */
  skipped(): readonly string[] {
    const all = [...this.#directions.values()];
    const secured = all.filter(({ isSecured }) => isSecured).length;
    const gaps = all.reduce((sum, { gaps }) => sum + gaps, 0);
    const open = all.filter(({ isOpen }) => isOpen).length;
    return [
      ...(secured === 0 ? [] : [`TLS cannot be read: ${count(secured, 'direction')} of TCP`]),
      ...(gaps === 0 ? [] : [`${count(gaps, 'gap')} in TCP, where segments were not captured`]),
      ...(open === 0 ? [] : [`${count(open, 'message')} over TCP that the capture does not hold to the end`]),
    ];
  }
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}

/** How much of a segment is searched for a start line. */
const LONGEST_START = 1000;

/** A TLS record of a handshake (RFC 8446 §5.1). */
const HANDSHAKE = [22, 3];
const START_LINE = /^(SIP\/2\.0 |[!-~]+ [!-~]+ SIP\/2\.0\r?\n)/;

/** One direction of a connection. */
class Direction {
  isSecured = false;
  gaps: number;
  #framer = Message.framer();
  /** Whether the octets are in the middle of something that cannot be framed, until a segment begins a message. */
  #isLost = false;
  /** The sequence number of the next octet, once it is known. */
  #next: number | undefined;
  readonly #waiting = new Map<number, Uint8Array>();

  /** `before` is what an earlier connection between the same ports has left. */
  constructor(before: Direction | undefined) {
    this.gaps = before?.gaps ?? 0;
  }

  get isOpen(): boolean {
    return this.#framer.hasBegun;
  }

  take({ sequence, isSyn, octets }: Segment): readonly Uint8Array[] {
    if (isSyn) this.#next = after(sequence, 1);
    if (octets.length === 0 || isSyn) return [];
    if (this.#next === undefined) {
      // The capture began later than the connection.
      this.#next = sequence;
      this.#isLost = true;
    }
    if (distance(this.#next, after(sequence, octets.length)) <= 0) return [];
    this.#waiting.set(sequence, octets);
    const messages = this.#advance();
    if (this.#waiting.size <= MOST_WAITING) return messages;
    this.#leap();
    return [...messages, ...this.#advance()];
  }

  /** Frames the octets that follow what has been framed. */
  #advance(): readonly Uint8Array[] {
    const messages: Uint8Array[] = [];
    for (;;) {
      const next = this.#next ?? 0;
      const found = [...this.#waiting].find(([sequence]) => distance(sequence, next) >= 0);
      if (found === undefined) return messages;
      const [sequence, octets] = found;
      this.#waiting.delete(sequence);
      // Octets that were retransmitted together with new ones are passed over.
      const fresh = octets.subarray(distance(sequence, next));
      if (fresh.length === 0) continue;
      this.#next = after(next, fresh.length);
      messages.push(...this.#frame(fresh));
    }
  }

  /** Goes on behind a gap, at the nearest segment that waits. */
  #leap(): void {
    const next = this.#next ?? 0;
    const [nearest] = [...this.#waiting.keys()].sort((a, b) => distance(next, a) - distance(next, b));
    this.#next = nearest;
    this.gaps += 1;
    this.#framer = Message.framer();
    this.#isLost = true;
  }

  #frame(octets: Uint8Array): readonly Uint8Array[] {
    if (this.isSecured || HANDSHAKE.every((each, at) => octets[at] === each)) {
      this.isSecured = true;
      return [];
    }
    if (this.#isLost && !START_LINE.test(Buffer.from(octets).toString('latin1', 0, LONGEST_START))) return [];
    if (this.#isLost) this.#framer = Message.framer();
    this.#isLost = false;
    const events = this.#framer.push(octets);
    this.#isLost = events.some(({ kind }) => kind === 'broken');
    return events.flatMap((event) => ('octets' in event ? [event.octets] : []));
  }
}

/** Returns a sequence number that is so many octets later. Sequence numbers are counted modulo 2^32. */
function after(sequence: number, octets: number): number {
  return (sequence + octets) >>> 0;
}

/** Returns how many octets the second sequence number is after the first, which may be negative. */
function distance(from: number, to: number): number {
  return (to - from) | 0;
}
