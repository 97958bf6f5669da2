/**
 * The nonce counts that were used: the server's protection against replays.
 *
 * Invariant: a pair of nonce and count is accepted once at most. The table holds at most `max` nonces; if it is full,
 * the nonce that was first used the longest ago is forgotten, and it and all unknown nonces that are not younger become
 * stale, so that nothing forgotten is ever taken for fresh.
 */

/** How many counts below the highest one may still come: requests overtake each other on UDP. */
const WINDOW = 31;

interface Used {
  readonly issued: number;
  highest: number;
  /** Bit n: the count `highest - n` was used. */
  recent: number;
}

export type CountVerdict = 'fresh' | 'replayed' | 'forgotten';

export class NonceCounts {
  readonly #used = new Map<string, Used>();
  readonly #max: number;
  /** Unknown nonces that were issued up to here are stale. */
  #floor = Number.NEGATIVE_INFINITY;

  constructor(max: number) {
    this.#max = max;
  }

  /** How many nonces the table holds. */
  get size(): number {
    return this.#used.size;
  }

  /** Uses a count of a nonce that was issued at `issued` (milliseconds). Only `fresh` may be accepted. */
  use(nonce: string, issued: number, count: number): CountVerdict {
    const used = this.#used.get(nonce);
    if (used !== undefined) return again(used, count);
    if (issued <= this.#floor) return 'forgotten';
    this.#used.set(nonce, { issued, highest: count, recent: 1 });
    if (this.#used.size > this.#max) this.#forgetFirst();
    return 'fresh';
  }

  /** Forgets the nonces that were issued before `time`: they are stale by their age. */
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
