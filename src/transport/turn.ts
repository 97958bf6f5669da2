/**
 * The datagrams of one turn of the event loop, in three steps. Node reads all that wait in a socket, 32 at most; they
 * are handled one after another; then the datagrams that were sent meanwhile go out. The code of one step stays in the
 * caches of the processor, where the three steps of each datagram would push one another out, and a peer that waits is
 * woken up once, not for each answer.
 *
 * Invariant: datagrams are handled in the order in which they came, and sent in the order of `send`. Nothing waits
 * beyond the end of its turn, and what is sent while nothing waits to be handled goes out at once.
 */
export class Turn<Arrived, Sent> {
  readonly #handle: (arrived: Arrived) => void;
  readonly #send: (sent: Sent) => void;
  #arrived: Arrived[] = [];
  /** How many of those that arrived have been handled. */
  #handled = 0;
  #sent: Sent[] = [];

  constructor(handle: (arrived: Arrived) => void, send: (sent: Sent) => void) {
    this.#handle = handle;
    this.#send = send;
  }

  arrive(arrived: Arrived): void {
    this.#arrived.push(arrived);
    // Each has a separate immediate, so that promises which one has settled are served before the next is handled.
    setImmediate(this.#handleNext);
  }

  send(sent: Sent): void {
    if (this.#arrived.length === 0) this.#send(sent);
    else this.#sent.push(sent);
  }

  /** Drops what has not been handled, and sends the rest. */
  close(): void {
    this.#arrived = [];
    this.#handled = 0;
    this.#flush();
  }

  readonly #handleNext = (): void => {
    const arrived = this.#arrived[this.#handled];
    if (arrived === undefined) return;
    this.#handled += 1;
    try {
      this.#handle(arrived);
    } finally {
      if (this.#handled === this.#arrived.length) this.close();
    }
  };

  #flush(): void {
    const sent = this.#sent;
    if (sent.length === 0) return;
    this.#sent = [];
    for (const each of sent) this.#send(each);
  }
}
