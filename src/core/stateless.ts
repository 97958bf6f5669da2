/**
 * Answers without a transaction.
 *
 * Invariant: never to an ACK or a response, not more than so many a second to one source, and little larger than what caused
 * them: a forged source gets less than a flood.
 */

import { topViaOf } from '../message/essentials.ts';
import { STATE } from '../message/message.ts';
import { printState } from '../message/print.ts';
import type { Response } from '../message/response.ts';
import { responseTarget } from '../routing/response-target.ts';
import type { Endpoint, Transport } from '../transport/transport.ts';
import type { Engine } from './engine.ts';
import { Sources } from './sources.ts';

/** Octets that an answer may have beyond its cause. */
const MARGIN = 256;

export class Stateless {
  readonly #engine: Engine;
  readonly #sources: Sources;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#sources = new Sources(engine.settings.statelessRate);
  }

  /** `size`: octets of the request, whose Via in the response has its source noted. */
  answer(response: Response, size: number, transport: Transport, source: Endpoint): void {
    const { counters } = this.#engine;
    const via = topViaOf(response);
    if (via === undefined) return counters.drop('malformed');
    const remote = responseTarget(via, source, transport.isReliable);
    // By where it goes: many forged sources can name one `maddr`.
    if (!this.#sources.allow(remote.address, this.#engine.now())) return counters.drop('stateless rate');
    const octets = fitting(response, size + MARGIN);
    if (octets === undefined) return counters.drop('stateless size');
    counters.stateless.add(String(response.status));
    this.#engine.transmit(octets, { transport, remote }, undefined);
  }
}

/** Headers beyond those of RFC 3261 §8.2.6 go first. */
function fitting(response: Response, max: number): string | undefined {
  const octets = printState(response[STATE]);
  if (octets.length <= max) return octets;
  const fewer = printState(response.delete('retryAfter', 'timestamp', 'recordRoute')[STATE]);
  return fewer.length <= max ? fewer : undefined;
}
