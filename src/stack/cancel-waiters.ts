/**
 * Callers of `Sippet.cancel` that wait for the outcome.
 *
 * Invariant: each waiter is settled once: by the outcome of its INVITE, or at the latest when the stack is closed.
 */
import type { CancelOutcome } from '../transaction/action.ts';
import type { ClientKey } from '../transaction/keys.ts';

export class CancelWaiters {
  readonly #waiting = new Map<ClientKey, ((outcome: CancelOutcome) => void)[]>();

  has(key: ClientKey): boolean {
    return this.#waiting.has(key);
  }

  wait(key: ClientKey): Promise<CancelOutcome> {
    return new Promise((resolve) => {
      const waiters = this.#waiting.get(key);
      if (waiters === undefined) this.#waiting.set(key, [resolve]);
      else waiters.push(resolve);
    });
  }

  settle(key: ClientKey, outcome: CancelOutcome): void {
    const waiters = this.#waiting.get(key) ?? [];
    this.#waiting.delete(key);
    for (const resolve of waiters) resolve(outcome);
  }

  settleAll(outcome: CancelOutcome): void {
    for (const key of [...this.#waiting.keys()]) this.settle(key, outcome);
  }
}
