/**
 * One turn of the event loop, in three steps. Node reads all datagrams that wait in a socket, 32 at most, or the octets
 * that wait in each connection; they are handled one after another; then the messages that were sent meanwhile go out.
 * The code of one step stays in the caches of the processor, where the three steps of each message would push one
 * another out, and a peer that waits is woken up once, not for each answer.
 *
 * Invariant: all that arrives is handled in the order in which it came, and sent in the order of `send`. Nothing waits
 * beyond the end of its turn, and what is sent while nothing waits to be handled goes out at once. No more than
 * `MOST_OCTETS` wait to be handled, except for the datagram or chunk that exceeds them.
 */
const MOST_OCTETS = 1_048_576;

export class Turn<Arrived, Sent> {
  readonly #handle: (arrived: Arrived) => void;
  readonly #send: (sent: Sent) => void;
  #arrived: Arrived[] = [];
  /** How many of those that arrived have been handled. */
  #handled = 0;
  /** How many octets have arrived in this turn. */
  #octets = 0;
  #sent: Sent[] = [];

  constructor(handle: (arrived: Arrived) => void, send: (sent: Sent) => void) {
    this.#handle = handle;
    this.#send = send;
  }

  /** Takes what has arrived, which keeps so many octets. */
  arrive(arrived: Arrived, octets: number): void {
    this.#arrived.push(arrived);
    this.#octets += octets;
    if (this.#octets > MOST_OCTETS) return this.handleAll();
    // Each has a separate immediate, so that promises which one has settled are served before the next is handled.
    setImmediate(this.#handleNext);
  }

  send(sent: Sent): void {
    if (this.#arrived.length === 0) this.#send(sent);
    else this.#sent.push(sent);
  }

  /** Handles all that has arrived, without waiting for the step in which it would be handled. */
  handleAll(): void {
    while (this.#handled < this.#arrived.length) this.#handleNext();
  }

  /** Drops what has not been handled, and sends the rest. */
  close(): void {
    this.#arrived = [];
    this.#handled = 0;
    this.#octets = 0;
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
