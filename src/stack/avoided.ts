/**
 * Places that have failed lately: "the client SHOULD NOT ... send any other requests to that server for the duration"
 * (RFC 3261 §21.5.4, Retry-After of a 503).
 *
 * Invariant: no more than `MAX_PLACES` are remembered. A place that is avoided comes last, and is not left out, so a
 * request always has a place to go to.
 */
import type { Candidate } from './attempts.ts';
import { describeHop } from './describe.ts';
import type { Hop } from './hop.ts';

const MAX_PLACES = 1000;

/** The longest Retry-After that is obeyed, in milliseconds. */
const MAX_TIME = 3_600_000;

export class Avoided {
  readonly #time: number;
  readonly #until = new Map<string, number>();

  /** `time` is for failures that do not say for how long, in milliseconds. */
  constructor(time: number) {
    this.#time = time;
  }

  /** Avoids a place for `retryAfter` milliseconds. */
  add(hop: Hop, now: number, retryAfter: number = this.#time): void {
    const place = describeHop(hop);
    const [oldest] = this.#until.keys();
    if (this.#until.size >= MAX_PLACES && oldest !== undefined) this.#until.delete(oldest);
    this.#until.delete(place);
    if (retryAfter > 0) this.#until.set(place, now + Math.min(retryAfter, MAX_TIME));
  }

  /** Returns the candidates, those that are avoided at the end. A fallback stays behind what it is for. */
  last(candidates: readonly Candidate[], now: number): readonly Candidate[] {
    if (this.#until.size === 0) return candidates;
    const good: Candidate[] = [];
    const bad: Candidate[] = [];
    let list = good;
    for (const each of candidates) {
      if (!each.isFallback) list = this.#isAvoided(each.hop, now) ? bad : good;
      list.push(each);
    }
    return [...good, ...bad];
  }

  #isAvoided(hop: Hop, now: number): boolean {
    const place = describeHop(hop);
    const until = this.#until.get(place);
    if (until === undefined) return false;
    if (until <= now) this.#until.delete(place);
    return until > now;
  }
}
