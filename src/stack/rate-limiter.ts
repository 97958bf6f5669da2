/**
 * A rate limiter: a token bucket for each address.
 *
 * Invariants: in any t seconds an address is allowed at most `rate * (1 + t)` events, wherever the t seconds begin; no
 * more than `MAX_BUCKETS` addresses are known, and the one that was heard of first is forgotten.
 */
const MAX_BUCKETS = 10_000;

interface Bucket {
  tokens: number;
  /** The time, in milliseconds, for which `tokens` is right. */
  time: number;
}

export class RateLimiter {
  readonly #rate: number;
  readonly #buckets = new Map<string, Bucket>();

  /** `rate` is both the events a second that are allowed in the long run, and the size of a burst. */
  constructor(rate: number) {
    this.#rate = rate;
  }

  /** Takes a token, and returns whether there was one. */
  allow(address: string, now: number): boolean {
    const bucket = this.#bucketOf(address, now);
    bucket.tokens = Math.min(this.#rate, bucket.tokens + ((now - bucket.time) / 1000) * this.#rate);
    bucket.time = now;
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }

  #bucketOf(address: string, now: number): Bucket {
    const known = this.#buckets.get(address);
    if (known !== undefined) return known;
    const bucket = { tokens: Math.max(this.#rate, 1), time: now };
    this.#buckets.set(address, bucket);
    for (const oldest of this.#buckets.keys()) {
      if (this.#buckets.size <= MAX_BUCKETS) break;
      this.#buckets.delete(oldest);
    }
    return bucket;
  }
}
