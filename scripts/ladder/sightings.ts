/**
 * Recognises datagrams between two stacks of this process, which are reported twice, as sent and as received.
 *
 * Invariant: a datagram that is sent is taken once. A datagram that the network duplicates is received more often than
 * it was sent, and the duplicate is new.
 */
import { type Datagram, identityOf } from './datagram.ts';

/** The most datagrams on their way. One to another process is never taken, and is dropped when newer ones have come. */
const MAX_ON_THE_WAY = 4096;

export class Sightings {
  /** How often each datagram was sent and not yet received, the oldest first. */
  readonly #sent = new Map<string, number>();

  noteSent(datagram: Datagram): void {
    const identity = identityOf(datagram);
    const count = this.#sent.get(identity) ?? 0;
    this.#sent.delete(identity);
    this.#sent.set(identity, count + 1);
    if (this.#sent.size <= MAX_ON_THE_WAY) return;
    const [oldest] = this.#sent.keys();
    if (oldest !== undefined) this.#sent.delete(oldest);
  }

  /** Returns whether the datagram was sent by this process, and takes it. */
  takeSent(datagram: Datagram): boolean {
    const identity = identityOf(datagram);
    const count = this.#sent.get(identity);
    if (count === undefined) return false;
    if (count > 1) this.#sent.set(identity, count - 1);
    else this.#sent.delete(identity);
    return true;
  }
}
