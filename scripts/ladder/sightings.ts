/**
 * A datagram between two stacks of this process is told twice, sent and received: here it is known again.
 *
 * Invariant: a datagram that is sent is taken once. What the network doubles is received more often than it was sent,
 * and is news.
 */
import { type Datagram, identityOf } from './datagram.ts';

/** Of datagrams on their way; one to another process is never taken, and leaves when newer ones came. */
const MAX_ON_THE_WAY = 4096;

export class Sightings {
  /** How often each was sent and not yet received, the oldest first. */
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

  /** Is it one that was sent here? It is taken then. */
  takeSent(datagram: Datagram): boolean {
    const identity = identityOf(datagram);
    const count = this.#sent.get(identity);
    if (count === undefined) return false;
    if (count > 1) this.#sent.set(identity, count - 1);
    else this.#sent.delete(identity);
    return true;
  }
}
