/**
 * All transactions, by all that they are found by.
 *
 * Invariant: what is in one map by its other key is in its own map by its key; a key has one transaction.
 */
import type { ClientKey, ServerKey, TransactionKey } from './keys.ts';
import type { Transaction } from './transaction.ts';

export class Store<Where> {
  readonly #byKey = new Map<TransactionKey, Transaction<Where>>();
  /** Requests without a To tag, by what a copy of them has that came another way. */
  readonly #merged = new Map<string, Transaction<Where>>();
  /** 2xx that wait for an ACK, by their dialog. */
  readonly #successes = new Map<string, Transaction<Where>>();

  get(key: TransactionKey): Transaction<Where> | undefined {
    return this.#byKey.get(key);
  }

  client(key: ClientKey): Transaction<Where> | undefined {
    return this.#byKey.get(key);
  }

  server(key: ServerKey): Transaction<Where> | undefined {
    return this.#byKey.get(key);
  }

  merged(mergeKey: string): Transaction<Where> | undefined {
    return this.#merged.get(mergeKey);
  }

  success(dialogKey: string): Transaction<Where> | undefined {
    return this.#successes.get(dialogKey);
  }

  /** The 2xx that were sent to an INVITE. */
  successesOf(key: TransactionKey): readonly Transaction<Where>[] {
    return [...this.#successes.values()].filter((each) => each.key === key);
  }

  all(): readonly Transaction<Where>[] {
    return [...this.#byKey.values(), ...this.#successes.values()];
  }

  add(added: Transaction<Where>): void {
    if (added.kind === 'success') {
      if (added.otherKey !== undefined) this.#successes.set(added.otherKey, added);
      return;
    }
    this.#byKey.set(added.key, added);
    if (added.otherKey !== undefined) this.#merged.set(added.otherKey, added);
  }

  remove(gone: Transaction<Where>): void {
    const { kind, key, otherKey } = gone;
    if (kind !== 'success') this.#byKey.delete(key);
    if (otherKey === undefined) return;
    const others = kind === 'success' ? this.#successes : this.#merged;
    if (others.get(otherKey) === gone) others.delete(otherKey);
  }

  clear(): void {
    this.#byKey.clear();
    this.#merged.clear();
    this.#successes.clear();
  }
}
