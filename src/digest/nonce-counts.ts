/**
 * The nonce counts that were used: the server's protection against replays.
 *
 * Invariant: a pair of nonce and count is accepted at most once. The table holds at most `max` nonces. If it is full,
 * the nonce whose first use is the oldest is forgotten. It becomes stale together with every unknown nonce that is not
 * younger, so that a forgotten nonce is never taken for a fresh one.
 */

/** How far below the highest count a later one may lie: requests can overtake each other on UDP. */
const WINDOW = 31;

interface Used {
  readonly issued: number;
  highest: number;
  /** Bit n is set if the count `highest - n` was used. */
  recent: number;
}

export type CountVerdict = 'fresh' | 'replayed' | 'forgotten';

export class NonceCounts {
  readonly #used = new Map<string, Used>();
  readonly #max: number;
  /** The time up to which unknown nonces count as stale, in milliseconds. */
  #floor = Number.NEGATIVE_INFINITY;

  constructor(max: number) {
    this.#max = max;
  }

  /** The number of nonces in the table. */
  get size(): number {
    return this.#used.size;
  }

  /**
   * Uses a count of a nonce that was issued at `issued` (milliseconds). Accept the request only if the verdict is
   * `fresh`.
   */
  use(nonce: string, issued: number, count: number): CountVerdict {
    const used = this.#used.get(nonce);
    if (used !== undefined) return again(used, count);
    if (issued <= this.#floor) return 'forgotten';
    this.#used.set(nonce, { issued, highest: count, recent: 1 });
    if (this.#used.size > this.#max) this.#forgetFirst();
    return 'fresh';
  }

  /** Forgets the nonces that were issued before `time`, because their age makes them stale. */
  expire(time: number): void {
    for (const [nonce, { issued }] of this.#used) {
      if (issued >= time) return;
      this.#used.delete(nonce);
    }
  }

  #forgetFirst(): void {
    for (const [nonce, { issued }] of this.#used) {
      this.#used.delete(nonce);
      this.#floor = Math.max(this.#floor, issued);
      return;
    }
  }
}

function again(used: Used, count: number): CountVerdict {
  if (count > used.highest) {
    const step = count - used.highest;
    used.recent = step > WINDOW ? 1 : ((used.recent << step) | 1) >>> 0;
    used.highest = count;
    return 'fresh';
  }
  const age = used.highest - count;
  if (age > WINDOW) return 'replayed';
  const bit = (1 << age) >>> 0;
  if ((used.recent & bit) !== 0) return 'replayed';
  used.recent = (used.recent | bit) >>> 0;
  return 'fresh';
}
