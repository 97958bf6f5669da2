/**
 * All transactions, by everything that they are found by.
 *
 * Invariants: a transaction is in all indexes that concern it from `add` to `remove`, and in none afterwards; a key has one
 * transaction; `retained` is the sum of what the transactions were last counted with.
 */
import type { ClientKey, ServerKey, TransactionKey } from './keys.ts';
import { Peers } from './peers.ts';
import { retainedBy, type Transaction } from './transaction.ts';

export class Store<Where> {
  readonly #byKey = new Map<TransactionKey, Transaction<Where>>();
  /** Requests without a To tag, by what a copy has that came another way. */
  readonly #merged = new Map<string, Transaction<Where>>();
  /** 2xx that wait for an ACK, by their dialog. */
  readonly #repeated2xx = new Map<string, Transaction<Where>>();
  /** INVITEs that have ended while a 2xx of theirs waits for an ACK. */
  readonly #outlived = new Map<TransactionKey, Transaction<Where>>();
  /** INVITEs that were accepted, by the dialogs of their 2xx. */
  readonly #accepted = new Map<string, Transaction<Where>>();
  /** Requests whose method the library does not know, by what their CANCEL has. */
  readonly #cancellable = new Map<string, Transaction<Where>>();
  /** Requests other than INVITE that were answered and wait for retransmissions, the oldest first. */
  readonly #answered = new Set<Transaction<Where>>();
  readonly #peers: Peers<Where>;
  #retained = 0;

  constructor(peerOf: (where: Where) => string) {
    this.#peers = new Peers(peerOf);
  }

  /** Octets of messages and keys that the transactions keep. */
  get retained(): number {
    return this.#retained;
  }

  get(key: TransactionKey): Transaction<Where> | undefined {
    return this.#byKey.get(key);
  }

  /** Returns the transaction of a key also if it is an INVITE that has ended while a 2xx of it waits for an ACK. */
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

  /** Returns the INVITE whose 2xx made a dialog, while the INVITE or its 2xx is there. */
  inviteOf(dialogKey: string): Transaction<Where> | undefined {
    return this.#accepted.get(dialogKey) ?? this.#repeated2xx.get(dialogKey)?.parent;
  }

  cancellable(cancelKey: string): Transaction<Where> | undefined {
    return this.#cancellable.get(cancelKey);
  }

  /** Returns the answered request other than INVITE that has waited longest for retransmissions. */
  oldestAnswered(): Transaction<Where> | undefined {
    for (const oldest of this.#answered) return oldest;
    return undefined;
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
    this.#answered.delete(gone);
    removeOwn(this.#merged, otherKey, gone);
    removeOwn(this.#cancellable, cancelKey, gone);
    for (const dialog of dialogs) removeOwn(this.#accepted, dialog, gone);
  }

  /** Notes that a 2xx to an INVITE has made a dialog. */
  addDialog(invite: Transaction<Where>, dialogKey: string): void {
    if (invite.dialogs.includes(dialogKey)) return;
    invite.dialogs = [...invite.dialogs, dialogKey];
    this.#accepted.set(dialogKey, invite);
  }

  /** Brings the count of octets and the order of answered requests up to date after a change of a transaction. */
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
