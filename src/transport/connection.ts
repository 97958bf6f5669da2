/**
 * One connection of a stream transport.
 *
 * Invariant: no more than `maxWaiting` octets wait to be written, a message that has begun ends within
 * `messageTimeout`, and `onClose` is called once.
 */
import type { Socket } from 'node:net';
import { SippetError } from '../runtime/errors.ts';
import type { Origin, StreamEvent, StreamFramer, StreamReceiver } from './transport.ts';
import type { Turn } from './turn.ts';

export interface ConnectionLimits {
  /** Octets that may wait to be written before the connection is closed. */
  readonly maxWaiting: number;
  /** Milliseconds from the first octet of a message to its last. */
  readonly messageTimeout: number;
  /** Milliseconds without a message or keep-alive before the connection is closed. */
  readonly idleTimeout: number;
  /** Milliseconds until a connection must be open. */
  readonly connectTimeout: number;
  /** Milliseconds between the keep-alives that this side sends, or `undefined` if it sends none. */
  readonly keepAliveInterval: number | undefined;
}

/**
 * RFC 5626 §4.4.1: "If the client does not receive a pong within 10 seconds after sending a ping ..., then the client
 * MUST treat the flow as failed."
 */
const PONG_TIMEOUT = 10_000;

const CRLF = Uint8Array.of(13, 10);
const PING = Uint8Array.of(13, 10, 13, 10);

/** Octets that a connection has received. */
export interface Chunk {
  readonly connection: Connection;
  readonly octets: Uint8Array;
}

/** A message on its way to the peer. */
interface Written {
  readonly octets: Uint8Array;
  readonly failed: (error: Error) => void;
}

/** The turn of the event loop in which connections handle what arrives, and then write. */
export type ConnectionTurn = Pick<Turn<Chunk, Connection>, 'arrive' | 'handleAll' | 'send'>;

export class Connection {
  readonly name: string;
  readonly #socket: Socket;
  readonly #receiver: StreamReceiver;
  readonly #framer: StreamFramer;
  readonly #limits: ConnectionLimits;
  readonly #turn: ConnectionTurn;
  #peer: Origin;
  #isOpen: boolean;
  #isClosed = false;
  #isEnding = false;
  #error: Error | undefined;
  #messageTimer: NodeJS.Timeout | undefined;
  #pongTimer: NodeJS.Timeout | undefined;
  #keepAliveTimer: NodeJS.Timeout | undefined;
  #closeTimer: NodeJS.Timeout | undefined;
  /** The messages that are to be written at the end of the turn, and how many octets they have. */
  #written: Written[] = [];
  #length = 0;
  /** Whether the last CRLF answered nothing, so that it may be the first half of a ping. */
  #hasHalfPing = false;

  /**
   * `opening` is the event by which the socket says that it is usable, or `undefined` if it was accepted. `onClose`
   * gets the reason, if there is one, and whether the connection was ever open.
   */
  constructor(
    socket: Socket,
    peer: Origin & { readonly connection: string },
    receiver: StreamReceiver,
    limits: ConnectionLimits,
    turn: ConnectionTurn,
    opening: 'connect' | 'secureConnect' | undefined,
    namesOf: () => readonly string[],
    onClose: (error: Error | undefined, wasOpen: boolean) => void,
  ) {
    this.#peer = peer;
    this.name = peer.connection;
    this.#socket = socket;
    this.#receiver = receiver;
    this.#framer = receiver.framer();
    this.#limits = limits;
    this.#turn = turn;
    this.#isOpen = opening === undefined;
    // Messages are small, and must not wait for others to fill a segment.
    socket.setNoDelay(true);
    socket.setTimeout(this.#isOpen ? limits.idleTimeout : limits.connectTimeout);
    socket.on('timeout', () =>
      this.close(
        this.#isOpen
          ? new SippetError('connection-idle', 'the connection was idle')
          : new SippetError('connect-timeout', `no connection within ${limits.connectTimeout} ms`),
      ),
    );
    socket.on('data', (octets: Buffer) => turn.arrive({ connection: this, octets }, octets.length));
    socket.on('end', () => this.#ended());
    socket.on('error', (error) => {
      this.#error ??= error;
    });
    socket.on('close', () => {
      turn.handleAll();
      this.#isClosed = true;
      const timers = [this.#messageTimer, this.#pongTimer, this.#keepAliveTimer, this.#closeTimer];
      for (const timer of timers) clearTimeout(timer);
      onClose(this.#error, this.#isOpen);
    });
    const opened = () => {
      this.#isOpen = true;
      const names = namesOf();
      if (names.length > 0) this.#peer = { ...peer, names };
      socket.setTimeout(limits.idleTimeout);
      this.#startKeepAlive();
    };
    if (opening === undefined) opened();
    else socket.once(opening, opened);
  }

  get peer(): Origin {
    return this.#peer;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Whether octets can be written: this half has not been closed. */
  get isWritable(): boolean {
    return !this.#isClosed && !this.#isEnding;
  }

  /**
   * Writes octets at the end of the turn; `failed` is called later if they cannot be written. Returns `false` if too
   * many wait.
   */
  write(octets: Uint8Array, failed: (error: Error) => void): boolean {
    if (this.#socket.writableLength + this.#length + octets.length > this.#limits.maxWaiting) {
      const text = `more than ${this.#limits.maxWaiting} octets wait to be written`;
      this.close(new SippetError('too-much-waiting', text));
      return false;
    }
    this.#written.push({ octets, failed });
    this.#length += octets.length;
    if (this.#written.length === 1) this.#turn.send(this);
    return true;
  }

  /** Hands all octets that were written in this turn to the system, several messages joined. */
  flush(): void {
    const written = this.#written;
    this.#written = [];
    this.#length = 0;
    // A single message, which is the usual case, needs no joining.
    if (written.length > 1) this.#socket.cork();
    for (const { octets, failed } of written) {
      this.#socket.write(octets, (error) => {
        if (error !== null && error !== undefined) failed(this.#error ?? error);
      });
    }
    if (written.length > 1) this.#socket.uncork();
  }

  /**
   * Closes at once if there is an error, and otherwise after all waiting octets have been written. A peer that does not
   * close its half is cut off after `messageTimeout`.
   */
  close(error?: Error): void {
    if (this.#isClosed) return;
    this.#error ??= error;
    if (error !== undefined) return void this.#socket.destroy();
    this.flush();
    this.#isEnding = true;
    this.#socket.end();
    this.#closeTimer ??= setTimeout(() => this.#socket.destroy(), this.#limits.messageTimeout).unref();
  }

  /** Closes at once, without an error. */
  destroy(): void {
    this.#socket.destroy();
  }

  /** Handles octets that were received. */
  take(octets: Uint8Array): void {
    const events = this.#framer.push(octets);
    for (const event of events) this.#handle(event);
    this.#limitMessage(events.length > 0);
  }

  /** Gives a message that has begun its time. `isNew` says whether another message has ended since the last call. */
  #limitMessage(isNew: boolean): void {
    const { messageTimeout } = this.#limits;
    if (!this.#framer.hasBegun || isNew) {
      clearTimeout(this.#messageTimer);
      this.#messageTimer = undefined;
    }
    if (!this.#framer.hasBegun || this.#isClosed) return;
    this.#messageTimer ??= setTimeout(
      () => this.close(new SippetError('message-timeout', `a message took more than ${messageTimeout} ms`)),
      messageTimeout,
    ).unref();
  }

  #handle(event: StreamEvent): void {
    if (this.#isClosed) return;
    switch (event.kind) {
      case 'message':
        this.#hasHalfPing = false;
        return this.#receiver.receive(event.octets, this.#peer, event.head);
      case 'ping':
        return this.#secondLine();
      case 'pong':
        this.#hasHalfPing = !this.#isAnswered();
        return;
      case 'broken':
        this.#receiver.refuse(event.octets, this.#peer, event.reason);
        this.#error ??= new SippetError('broken-framing', event.reason);
        return this.close();
    }
  }

  /**
   * Handles a CRLF that follows another one. Both are a ping, unless the first answered an earlier keep-alive: then the
   * second answers the next one.
   */
  #secondLine(): void {
    const isAnswer = !this.#hasHalfPing && this.#isAnswered();
    this.#hasHalfPing = false;
    if (!isAnswer) this.write(CRLF, () => undefined);
  }

  /** Returns whether this CRLF answers a keep-alive. */
  #isAnswered(): boolean {
    if (this.#pongTimer === undefined) return false;
    clearTimeout(this.#pongTimer);
    this.#pongTimer = undefined;
    return true;
  }

  /** Handles the end of the peer's half. An unfinished message is lost, but responses may still reach the peer. */
  #ended(): void {
    this.#turn.handleAll();
    if (this.#framer.hasBegun) this.#error ??= new Error('the connection ended within a message');
    this.close();
  }

  #startKeepAlive(): void {
    const interval = this.#limits.keepAliveInterval;
    if (interval === undefined) return;
    this.#keepAliveTimer = setInterval(() => {
      this.write(PING, () => undefined);
      this.#pongTimer ??= setTimeout(
        () => this.close(new SippetError('no-pong', 'no answer to a keep-alive')),
        PONG_TIMEOUT,
      ).unref();
    }, interval).unref();
  }
}
