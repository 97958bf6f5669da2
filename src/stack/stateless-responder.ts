/**
 * Answers without a transaction.
 *
 * Invariant: no answer goes to an ACK or a response, an address gets no more than its rate, an answer is little larger
 * than its cause, so that a forged source gets less than a flood, and our own parser would accept it.
 */

import { STATE } from '../message/message.ts';
import { printState } from '../message/print.ts';
import { topViaOf } from '../message/refusal.ts';
import type { Response } from '../message/response.ts';
import type { Arrival } from './arrival.ts';
import type { Engine } from './engine.ts';
import { RateLimiter } from './rate-limiter.ts';

/** How many octets an answer may have beyond its cause. */
const MARGIN = 256;

export class StatelessResponder {
  readonly #engine: Engine;
  readonly #limiter: RateLimiter;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#limiter = new RateLimiter(engine.settings.statelessRate);
  }

  /** Answers a request. The topmost Via of the response has the source noted. */
  answer(response: Response, { octets: cause, transport, source }: Arrival): void {
    const { counters } = this.#engine;
    const via = topViaOf(response);
    if (via === undefined) return counters.drop('malformed');
    const remote = this.#engine.responseTarget(via, source, transport);
    // The limit is on the destination, because many forged sources can name one `maddr`.
    if (!this.#limiter.allow(remote.address, this.#engine.now())) return counters.drop('stateless rate');
    const octets = fitting(response, cause.length + MARGIN);
    if (octets === undefined) return counters.drop('stateless size');
    // The rows are copied from the request, and one of them may be what the parser refused.
    if (!this.#engine.isReadable(octets)) return counters.drop('unreadable answer');
    counters.stateless.add(String(response.status));
    this.#engine.transmit(octets, { transport, remote }, undefined);
  }
}

/** Prints a response of at most `max` octets; headers beyond those of RFC 3261 §8.2.6 are left out if need be. */
function fitting(response: Response, max: number): string | undefined {
  const octets = printState(response[STATE]);
  if (octets.length <= max) return octets;
  const fewer = printState(response.delete('retryAfter', 'timestamp', 'recordRoute')[STATE]);
  return fewer.length <= max ? fewer : undefined;
}
