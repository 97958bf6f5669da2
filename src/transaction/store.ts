/**
 * The set of all transactions, with an index for each way in which they are looked up.
 *
 * Invariants: a transaction is in every index that concerns it from `add` to `remove`, and in none afterwards; no two
 * transactions in `#byKey` share a key; `retained` is the sum of `transaction.retained` over all transactions.
 */
import { Answered } from './answered.ts';
import type { ClientKey, ServerKey, TransactionKey } from './keys.ts';
import { Peers } from './peers.ts';
import { retainedBy, type Transaction } from './transaction.ts';

export class Store<Where> {
  readonly #byKey = new Map<TransactionKey, Transaction<Where>>();
  /** Requests without a To tag, by the key that copies of a request share (`mergeKeyOf`). */
  readonly #merged = new Map<string, Transaction<Where>>();
  /** The 2xx responses that wait for an ACK, by dialog. */
  readonly #repeated2xx = new Map<string, Transaction<Where>>();
  /** INVITE transactions that have ended while one of their 2xx still waits for an ACK. */
  readonly #outlived = new Map<TransactionKey, Transaction<Where>>();
  /** Accepted INVITE transactions, by the dialogs of their 2xx. */
  readonly #accepted = new Map<string, Transaction<Where>>();
  /** Requests with an unknown method, by the key that a CANCEL for them has. */
  readonly #cancellable = new Map<string, Transaction<Where>>();
  readonly #answered = new Answered<Where>();
  readonly #peers: Peers<Where>;
  #retained = 0;

  constructor(peerOf: (where: Where) => string) {
    this.#peers = new Peers(peerOf);
  }

  /** The number of octets of messages and keys that the transactions keep. */
  get retained(): number {
    return this.#retained;
  }

  get(key: TransactionKey): Transaction<Where> | undefined {
    return this.#byKey.get(key);
  }

  /** Returns the transaction of a key, even if it is an INVITE that has ended while one of its 2xx waits for an ACK. */
  getOutlived(key: TransactionKey): Transaction<Where> | undefined {
    return this.#byKey.get(key) ?? this.#outlived.get(key);
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

  repeated2xx(dialogKey: string): Transaction<Where> | undefined {
    return this.#repeated2xx.get(dialogKey);
  }

  /** Returns the INVITE whose 2xx made a dialog, as long as the INVITE or the 2xx has a transaction. */
  inviteOf(dialogKey: string): Transaction<Where> | undefined {
    return this.#accepted.get(dialogKey) ?? this.#repeated2xx.get(dialogKey)?.parent;
  }

  cancellable(cancelKey: string): Transaction<Where> | undefined {
    return this.#cancellable.get(cancelKey);
  }

  /** Returns the non-INVITE server transaction that has been completed for the longest time. */
  oldestAnswered(): Transaction<Where> | undefined {
    return this.#answered.oldest;
  }

  at(peer: string): readonly Transaction<Where>[] {
    return this.#peers.of(peer);
  }

  all(): readonly Transaction<Where>[] {
    return [...this.#byKey.values(), ...this.#repeated2xx.values()];
  }

  add(added: Transaction<Where>): void {
    this.#peers.add(added);
    if (added.kind === 'repeated2xx') {
      if (added.otherKey !== undefined) this.#repeated2xx.set(added.otherKey, added);
      const { parent } = added;
      if (parent !== undefined) {
        parent.children ??= new Set();
        parent.children.add(added);
      }
      return;
    }
    this.#byKey.set(added.key, added);
    if (added.otherKey !== undefined) this.#merged.set(added.otherKey, added);
    if (added.cancelKey !== undefined) this.#cancellable.set(added.cancelKey, added);
  }

  remove(gone: Transaction<Where>): void {
    const { kind, key, otherKey, cancelKey, dialogs, parent } = gone;
    this.#peers.remove(gone);
    this.#retained -= gone.retained;
    gone.retained = 0;
    if (kind === 'repeated2xx') {
      removeOwn(this.#repeated2xx, otherKey, gone);
      parent?.children?.delete(gone);
      if (parent?.children?.size === 0) removeOwn(this.#outlived, key, parent);
      return;
    }
    this.#byKey.delete(key);
    if ((gone.children?.size ?? 0) > 0) this.#outlived.set(key, gone);
    this.#answered.remove(gone);
    removeOwn(this.#merged, otherKey, gone);
    removeOwn(this.#cancellable, cancelKey, gone);
    for (const dialog of dialogs) removeOwn(this.#accepted, dialog, gone);
  }

  /** Records that a 2xx to an INVITE has made a dialog. */
  addDialog(invite: Transaction<Where>, dialogKey: string): void {
    if (invite.dialogs.includes(dialogKey)) return;
    invite.dialogs = [...invite.dialogs, dialogKey];
    this.#accepted.set(dialogKey, invite);
  }

  /** Updates the count of octets and the list of completed transactions after a transaction has changed. */
  update(changed: Transaction<Where>): void {
    const retained = retainedBy(changed);
    this.#retained += retained - changed.retained;
    changed.retained = retained;
    if (changed.kind === 'nonInviteServer' && changed.state === 'completed') this.#answered.add(changed);
  }

  clear(): void {
    for (const index of [this.#byKey, this.#outlived]) index.clear();
    for (const index of [this.#merged, this.#repeated2xx, this.#accepted, this.#cancellable]) index.clear();
    this.#answered.clear();
    this.#peers.clear();
    this.#retained = 0;
  }
}

function removeOwn<Key, Value>(index: Map<Key, Value>, key: Key | undefined, own: Value): void {
  if (key !== undefined && index.get(key) === own) index.delete(key);
}
