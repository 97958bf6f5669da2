/**
 * What is to be sent again, and when: RFC 3261 §13.3.1.4, "with an interval that starts at T1 seconds and doubles for each
 * retransmission until it reaches T2 seconds".
 *
 * Invariant: all that waits in one queue waits equally long, so the order in which it was put there is the order of time.
 */
export const T1 = 500;
export const T2 = 4000;
/** How long a retransmission may come after what it repeats. */
export const LIFETIME = 64 * T1;

interface Waiting {
  readonly due: number;
  readonly until: number;
}

const INTERVALS = [T1, 2 * T1, 4 * T1, T2];

export class Schedule {
  readonly #queues = INTERVALS.map((interval) => ({ interval, waiting: new Map<string, Waiting>() }));

  /** From `now` on, for 64*T1. */
  start(key: string, now: number): void {
    this.#queues[0]?.waiting.set(key, { due: now + T1, until: now + LIFETIME });
  }

  stop(key: string): void {
    for (const { waiting } of this.#queues) waiting.delete(key);
  }

  /** When something is due next. */
  next(): number | undefined {
    let next: number | undefined;
    for (const { waiting } of this.#queues) {
      for (const { due } of waiting.values()) {
        if (next === undefined || due < next) next = due;
        break;
      }
    }
    return next;
  }

  /** What is due; each waits for its next time from now on. */
  due(now: number): readonly string[] {
    const keys: string[] = [];
    for (const [at, { waiting }] of this.#queues.entries()) {
      for (const [key, { due, until }] of waiting) {
        if (due > now) break;
        waiting.delete(key);
        if (due >= until) continue;
        keys.push(key);
        const longer = this.#queues[at + 1] ?? this.#queues[at];
        longer?.waiting.set(key, { due: now + (longer?.interval ?? T2), until });
      }
    }
    return keys;
  }
}
