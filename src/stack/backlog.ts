/**
 * The order of timers and messages after the event loop was blocked. Node runs timers before it reads sockets, so that
 * a request would be retransmitted, or time out, although its response already waits in the socket.
 *
 * Invariant: timers that are late wait until a turn of the event loop has brought no message, and never longer than
 * `MOST_TURNS`.
 */

/** The delay in milliseconds from which timers are late. A busy event loop that is not blocked stays below it. */
const LATE = 50;

/** A turn reads up to 32 datagrams of a socket, so these turns read about 2,000: a receive buffer of 4 MiB. */
const MOST_TURNS = 64;

export class Backlog {
  #turns = 0;
  #received = 0;

  /**
   * Returns whether timers that are `delay` milliseconds late have to wait for another turn. `received` is the number
   * of messages so far.
   */
  comesFirst(delay: number, received: number): boolean {
    if (delay < LATE) {
      this.#turns = 0;
      return false;
    }
    const hasGrown = this.#turns === 0 || received !== this.#received;
    this.#received = received;
    // Once the timers have begun to fire they go on, although the last of them are late as well.
    this.#turns = hasGrown ? Math.min(this.#turns + 1, MOST_TURNS) : MOST_TURNS;
    return this.#turns < MOST_TURNS;
  }
}
