/**
 * An index of transactions by the peer that their messages are sent to.
 *
 * Invariant: a peer has an entry exactly as long as it has a transaction. The transactions of a peer form a linked list
 * through the transactions themselves, because most peers have only one.
 */
import type { Transaction } from './transaction.ts';

export class Peers<Where> {
  readonly #firsts = new Map<string, Transaction<Where>>();
  readonly #peerOf: (where: Where) => string;
  #last: { readonly where: Where; readonly name: string } | undefined;

  constructor(peerOf: (where: Where) => string) {
    this.#peerOf = peerOf;
  }

  add(added: Transaction<Where>): void {
    const peer = this.#nameOf(added.where);
    const first = this.#firsts.get(peer);
    added.nextAtPeer = first;
    if (first !== undefined) first.previousAtPeer = added;
    this.#firsts.set(peer, added);
  }

  remove(gone: Transaction<Where>): void {
    const { previousAtPeer: previous, nextAtPeer: next } = gone;
    if (next !== undefined) next.previousAtPeer = previous;
    if (previous !== undefined) previous.nextAtPeer = next;
    else this.#setFirst(this.#nameOf(gone.where), next);
    gone.previousAtPeer = undefined;
    gone.nextAtPeer = undefined;
  }

  of(peer: string): readonly Transaction<Where>[] {
    const found: Transaction<Where>[] = [];
    for (let each = this.#firsts.get(peer); each !== undefined; each = each.nextAtPeer) found.push(each);
    return found;
  }

  clear(): void {
    this.#firsts.clear();
    this.#last = undefined;
  }

  /** Transactions of one peer often come one after another and share their destination, so its name is kept. */
  #nameOf(where: Where): string {
    if (this.#last?.where === where) return this.#last.name;
    const name = this.#peerOf(where);
    this.#last = { where, name };
    return name;
  }

  #setFirst(peer: string, first: Transaction<Where> | undefined): void {
    if (first === undefined) this.#firsts.delete(peer);
    else this.#firsts.set(peer, first);
  }
}
