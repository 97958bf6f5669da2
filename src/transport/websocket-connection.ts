/**
 * One WebSocket that carries SIP (RFC 7118).
 *
 * Invariant: each frame is one message or one keep-alive. No more than `maxWaiting` octets wait to be written, and
 * `onClose` is called once.
 */
import { SippetError } from '../runtime/errors.ts';
import { after, every } from './timers.ts';
import type { Origin, Receiver } from './transport.ts';

/** The part of the WHATWG's interface `WebSocket` that is used here: browsers have it, and so does the package `ws`. */
export interface WebSocketLike {
  /** 0 while it is being opened, 1 if it is open, 2 and 3 afterwards. */
  readonly readyState: number;
  readonly bufferedAmount: number;
  /** The sub-protocol that the server has chosen. */
  readonly protocol: string;
  binaryType: string;
  send(data: string | Uint8Array<ArrayBuffer>): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: 'open' | 'message' | 'close' | 'error', listener: (event: WebSocketLikeEvent) => void): void;
}

/** The fields of the events that are read here. */
export interface WebSocketLikeEvent {
  readonly type: string;
  readonly data?: unknown;
  readonly code?: number;
  readonly message?: unknown;
}

export interface WebSocketLimits {
  readonly maxWaiting: number;
  readonly idleTimeout: number;
  readonly connectTimeout: number;
  readonly keepAliveInterval: number | undefined;
}

/** "The client MUST include the value "sip" in the Sec-WebSocket-Protocol header" (RFC 7118 §4.1). */
export const SUB_PROTOCOL = 'sip';

const CONNECTING = 0;
const OPEN = 1;
/** The codes of RFC 6455 §7.4.1: normal closure, protocol error. */
const NORMAL = 1000;
const PROTOCOL_ERROR = 1002;
const PONG_TIMEOUT = 10_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export class WebSocketConnection {
  readonly peer: Origin & { readonly connection: string };
  /** Resolves when the socket is open, and rejects if it never will be. */
  readonly opened: Promise<void>;
  readonly #socket: WebSocketLike;
  readonly #receiver: Receiver;
  readonly #limits: WebSocketLimits;
  readonly #onClose: (error: Error | undefined) => void;
  /** Messages for a socket that is being opened. */
  #queue: Uint8Array[] = [];
  #queued = 0;
  #error: Error | undefined;
  #isOpen = false;
  #isClosed = false;
  #lastSeen = performance.now();
  #stopTimer: () => void = () => undefined;
  #stopKeepAlive: () => void = () => undefined;
  #stopPong: (() => void) | undefined;

  constructor(
    socket: WebSocketLike,
    peer: Origin & { readonly connection: string },
    receiver: Receiver,
    limits: WebSocketLimits,
    onClose: (error: Error | undefined) => void,
  ) {
    this.#socket = socket;
    this.peer = peer;
    this.#receiver = receiver;
    this.#limits = limits;
    this.#onClose = onClose;
    socket.binaryType = 'arraybuffer';
    this.opened = new Promise((resolve, reject) => {
      socket.addEventListener('open', () => this.#open(resolve));
      socket.addEventListener('close', ({ code }) => {
        this.#closed(
          new SippetError('websocket-closed', `the WebSocket was closed with the code ${code ?? 'unknown'}`),
        );
        reject(this.#error);
      });
      if (socket.readyState === OPEN) this.#open(resolve);
    });
    // Whoever does not wait for the opening hears of its failure by `onClose`.
    this.opened.catch(() => undefined);
    socket.addEventListener('message', ({ data }) => this.#take(data));
    socket.addEventListener('error', ({ message }) => {
      this.#error ??= new Error(typeof message === 'string' && message !== '' ? message : 'the WebSocket has failed');
    });
    if (socket.readyState === CONNECTING) this.#limitOpening();
    else if (socket.readyState !== OPEN) queueMicrotask(() => this.#closed(new Error('the WebSocket is closed')));
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Sends one message in one frame. Returns `false` if too many octets wait. */
  write(octets: Uint8Array): boolean {
    if (this.#socket.bufferedAmount + this.#queued + octets.length > this.#limits.maxWaiting) {
      const text = `more than ${this.#limits.maxWaiting} octets wait to be written`;
      this.close(new SippetError('too-much-waiting', text));
      return false;
    }
    if (this.#isOpen) this.#send(octets);
    else {
      this.#queue.push(octets);
      this.#queued += octets.length;
    }
    return true;
  }

  close(error?: Error): void {
    if (this.#isClosed) return;
    this.#error ??= error;
    this.#socket.close(error === undefined ? NORMAL : undefined);
    // A peer that is gone does not finish the closing handshake, so nothing waits for it.
    this.#closed(error);
  }

  #open(resolve: () => void): void {
    if (this.#isOpen || this.#isClosed) return;
    // "The 101 reply from the server MUST contain "sip" in its corresponding Sec-WebSocket-Protocol header." (§4.1)
    if (this.#socket.protocol !== SUB_PROTOCOL) {
      const text = `the WebSocket has the sub-protocol "${this.#socket.protocol}", expected "${SUB_PROTOCOL}"`;
      this.#error = new SippetError('wrong-sub-protocol', text);
      this.#socket.close(PROTOCOL_ERROR);
      return this.#closed(this.#error);
    }
    this.#isOpen = true;
    for (const octets of this.#queue) this.#send(octets);
    this.#queue = [];
    this.#queued = 0;
    this.#watchIdle();
    this.#startKeepAlive();
    resolve();
  }

  #closed(error: Error | undefined): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#error ??= error;
    for (const stop of [this.#stopTimer, this.#stopKeepAlive, this.#stopPong]) stop?.();
    this.#onClose(this.#error);
  }

  /**
   * "Each SIP message MUST be carried within a single WebSocket message" (§5). The keep-alives of RFC 5626 "are, of
   * course, usable" (§6).
   */
  #take(data: unknown): void {
    const octets = octetsOf(data);
    if (octets === undefined || this.#isClosed) return;
    this.#lastSeen = performance.now();
    if (isText(octets, '\r\n\r\n')) {
      this.write(encoder.encode('\r\n'));
    } else if (isText(octets, '\r\n')) {
      this.#stopPong?.();
      this.#stopPong = undefined;
    } else this.#receiver.receive(octets, this.peer);
  }

  /**
   * "If there is at least one non-UTF-8 symbol in the whole SIP message ..., then the whole message MUST be sent within
   * a WebSocket binary message." (§4.2)
   */
  #send(octets: Uint8Array): void {
    if (this.#socket.readyState !== OPEN) return;
    let data: string | Uint8Array<ArrayBuffer>;
    try {
      data = decoder.decode(octets);
    } catch {
      data = new Uint8Array(octets);
    }
    this.#socket.send(data);
  }

  #limitOpening(): void {
    const { connectTimeout } = this.#limits;
    this.#stopTimer = after(connectTimeout, () =>
      this.close(new SippetError('connect-timeout', `no connection within ${connectTimeout} ms`)),
    );
  }

  #watchIdle(): void {
    this.#stopTimer();
    const { idleTimeout } = this.#limits;
    if (idleTimeout === 0) return;
    const left = this.#lastSeen + idleTimeout - performance.now();
    if (left <= 0) return this.close(new SippetError('connection-idle', 'the connection was idle'));
    this.#stopTimer = after(Math.ceil(left), () => this.#watchIdle());
  }

  #startKeepAlive(): void {
    const { keepAliveInterval } = this.#limits;
    if (keepAliveInterval === undefined) return;
    this.#stopKeepAlive = every(keepAliveInterval, () => {
      this.write(encoder.encode('\r\n\r\n'));
      this.#stopPong ??= after(PONG_TIMEOUT, () => this.close(new SippetError('no-pong', 'no answer to a keep-alive')));
    });
  }
}

/** Returns the octets of a frame; `undefined` for what `binaryType` excludes. */
function octetsOf(data: unknown): Uint8Array | undefined {
  if (typeof data === 'string') return encoder.encode(data);
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return data instanceof Uint8Array ? data : undefined;
}

function isText(octets: Uint8Array, text: string): boolean {
  return octets.length === text.length && octets.every((octet, at) => octet === text.charCodeAt(at));
}
