/**
 * How often each source may be answered without a transaction.
 *
 * Invariant: no source gets more than `rate` answers in any second of the clock, and no more than `MAX` sources are known:
 * the oldest is forgotten.
 */
const MAX = 10_000;

interface Window {
  readonly start: number;
  count: number;
}

export class Sources {
  readonly #rate: number;
  readonly #windows = new Map<string, Window>();

  constructor(rate: number) {
    this.#rate = rate;
  }

  /** Counts an answer; `false`: there have been enough. */
  allow(address: string, now: number): boolean {
    const known = this.#windows.get(address);
    if (known !== undefined && now - known.start < 1000) {
      known.count += 1;
      return known.count <= this.#rate;
    }
    this.#windows.delete(address);
    this.#windows.set(address, { start: now, count: 1 });
    for (const oldest of this.#windows.keys()) {
      if (this.#windows.size <= MAX) break;
      this.#windows.delete(oldest);
    }
    return true;
  }
}
