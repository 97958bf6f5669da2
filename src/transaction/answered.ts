/**
 * The completed non-INVITE server transactions, which only wait for retransmissions, the oldest first.
 *
 * Invariant: they form a linked list through the transactions themselves, because most live transactions are in it.
 */
import type { Transaction } from './transaction.ts';

export class Answered<Where> {
  #oldest: Transaction<Where> | undefined;
  #newest: Transaction<Where> | undefined;

  get oldest(): Transaction<Where> | undefined {
    return this.#oldest;
  }

  /** Adds a transaction. Does nothing if it is in the list. */
  add(added: Transaction<Where>): void {
    if (this.#has(added)) return;
    added.previousAnswered = this.#newest;
    if (this.#newest === undefined) this.#oldest = added;
    else this.#newest.nextAnswered = added;
    this.#newest = added;
  }

  /** Removes a transaction. Does nothing if it is not in the list. */
  remove(gone: Transaction<Where>): void {
    if (!this.#has(gone)) return;
    const { previousAnswered: previous, nextAnswered: next } = gone;
    if (previous === undefined) this.#oldest = next;
    else previous.nextAnswered = next;
    if (next === undefined) this.#newest = previous;
    else next.previousAnswered = previous;
    gone.previousAnswered = undefined;
    gone.nextAnswered = undefined;
  }

  clear(): void {
    this.#oldest = undefined;
    this.#newest = undefined;
  }

  #has(transaction: Transaction<Where>): boolean {
    return transaction.previousAnswered !== undefined || this.#oldest === transaction;
  }
}
