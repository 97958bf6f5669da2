/**
 * The Core of `npm start`: a user agent that rings and takes each call at once, and a registrar.
 *
 * Invariant: an INVITE is in `#ringing` from its 180 to its final response, or to the end of its transaction.
 */
import type { Core, ErrorReason, Request, Response, ServerKey, Sippet, TransactionKey } from 'sippet';
import { answer, type Desk } from './answer.ts';
import { describeError } from './log.ts';

/** The services that the user agent needs from its surroundings. */
export interface World {
  /** Returns the milliseconds since 1970. */
  readonly now: () => number;
  /** Lets a call ring, and then calls `take`. */
  readonly ring: (take: () => void) => void;
  /** Prints a line about an error. */
  readonly complain: (line: string) => void;
}

export class UserAgent implements Core {
  readonly #stack: Sippet;
  readonly #desk: Desk;
  readonly #world: World;
  readonly #ringing = new Map<TransactionKey, Request>();

  constructor(stack: Sippet, desk: Desk, world: World) {
    this.#stack = stack;
    this.#desk = desk;
    this.#world = world;
  }

  receiveRequest(request: Request, key: ServerKey): void {
    const [first, accepted] = answer(request, this.#desk, this.#world.now());
    if (first !== undefined) this.#stack.send(first, key);
    if (accepted === undefined) return;
    this.#ringing.set(key, request);
    this.#world.ring(() => this.#take(key, accepted));
  }

  /** An ACK to a 2xx needs no answer; the stack stops repeating the 2xx. */
  receiveAck(): void {}

  receiveCancel(_cancel: Request, key: ServerKey | undefined): void {
    if (key !== undefined) this.#cancel(key);
  }

  /** The program sends no requests. */
  receiveResponse(): void {}

  receiveError(reason: ErrorReason): void {
    this.#world.complain(describeError(reason));
  }

  receiveEnd(key: TransactionKey): void {
    this.#end(key);
  }

  #take(key: ServerKey, accepted: Response): void {
    if (this.#end(key) !== undefined) this.#stack.sendReliably(accepted, key);
  }

  /**
   * RFC 3261 §9.2: "If the original request was an INVITE, the UAS SHOULD immediately respond to the INVITE with a 487
   * (Request Terminated)."
   */
  #cancel(key: ServerKey): void {
    const invite = this.#end(key);
    if (invite !== undefined) this.#stack.send(invite.toResponse(487), key);
  }

  /** Forgets and returns an INVITE that was ringing. */
  #end(key: TransactionKey): Request | undefined {
    const invite = this.#ringing.get(key);
    this.#ringing.delete(key);
    return invite;
  }
}
