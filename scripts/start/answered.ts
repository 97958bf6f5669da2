/**
 * The requests that were answered not long ago: a repeated one gets the same octets, and a 200 to an INVITE is sent again
 * until its ACK comes.
 *
 * Invariants: never more than `maxEntries` requests and `maxOctets` octets, the oldest goes first; all stay equally long, so
 * the order of the table is the order in which they end. Time is an argument.
 */
import type { BuiltIn, Request, Response } from 'sippet';
import type { Datagram } from './endpoint.ts';
import { ackKey, requestKey } from './keys.ts';
import { LIFETIME, Schedule } from './schedule.ts';

export interface Bounds {
  readonly maxEntries: number;
  readonly maxOctets: number;
}

const BOUNDS: Bounds = { maxEntries: 20_000, maxOctets: 32 * 1024 * 1024 };

interface Entry {
  /** What was sent last: "the most recent" response is sent again (RFC 3261 §17.2.1). */
  readonly datagram: Datagram;
  readonly until: number;
  /** Of a 200 to an INVITE. */
  readonly ack: string | undefined;
}

export class Answered {
  readonly #bounds: Bounds;
  readonly #entries = new Map<string, Entry>();
  /** By the key of the ACK: whose 200 it ends. */
  readonly #unacknowledged = new Map<string, string>();
  readonly #schedule = new Schedule();
  #octets = 0;

  constructor(bounds: Bounds = BOUNDS) {
    this.#bounds = bounds;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** What the same request got. */
  again(request: Request<BuiltIn>, now: number): Datagram | undefined {
    this.#forget(now);
    const key = requestKey(request);
    return key === undefined ? undefined : this.#entries.get(key)?.datagram;
  }

  /** Does this CANCEL match an INVITE that was answered not long ago? (§9.2) */
  cancels(request: Request<BuiltIn>, now: number): boolean {
    this.#forget(now);
    const key = requestKey(request, 'INVITE');
    return key !== undefined && this.#entries.has(key);
  }

  /** Notes the last response to a request. */
  add(request: Request<BuiltIn>, response: Response<BuiltIn>, datagram: Datagram, now: number): void {
    const key = requestKey(request);
    if (key === undefined) return;
    this.#delete(key);
    const isAccepted = request.method === 'INVITE' && response.statusClass === 2;
    const ack = isAccepted ? ackKey(request, response.headers.to?.params.tag) : undefined;
    this.#entries.set(key, { datagram, until: now + LIFETIME, ack });
    this.#octets += datagram.octets.length;
    if (ack !== undefined) {
      this.#unacknowledged.set(ack, key);
      this.#schedule.start(key, now);
    }
    this.#forget(now);
  }

  /** "Response retransmissions cease when an ACK request for the response is received." (§13.3.1.4) */
  acknowledge(request: Request<BuiltIn>): void {
    const ack = ackKey(request, request.headers.to?.params.tag);
    const key = this.#unacknowledged.get(ack);
    if (key === undefined) return;
    this.#unacknowledged.delete(ack);
    this.#schedule.stop(key);
  }

  /** When a 200 is to be sent again next. */
  next(): number | undefined {
    return this.#schedule.next();
  }

  /** What is to be sent again now. */
  due(now: number): readonly Datagram[] {
    this.#forget(now);
    return this.#schedule.due(now).flatMap((key) => this.#entries.get(key)?.datagram ?? []);
  }

  #forget(now: number): void {
    for (const [key, { until }] of this.#entries) {
      const isFull = this.#entries.size > this.#bounds.maxEntries || this.#octets > this.#bounds.maxOctets;
      if (until > now && !isFull) break;
      this.#delete(key);
    }
  }

  #delete(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#octets -= entry.datagram.octets.length;
    this.#schedule.stop(key);
    if (entry.ack !== undefined && this.#unacknowledged.get(entry.ack) === key) this.#unacknowledged.delete(entry.ack);
  }
}
