/** A call together with the driver that does what it asks for, so that an application needs no time and no actions. */
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Call } from './call.ts';
import type {
  CallAction,
  CallMessageOptions,
  CallResponseOptions,
  Description,
  Modification,
  ReferTarget,
} from './call-types.ts';
import type { Dialog } from './dialog.ts';
import type { Side } from './identity.ts';
import type { UsageState } from './usage-tables.ts';

/** One call of a `UserAgent`. Its methods do at once what those of `Call` return. */
export class ActiveCall<H extends HeaderMap> {
  readonly #call: Call<H>;
  readonly #run: (change: (now: number) => readonly CallAction<H>[]) => void;

  constructor(call: Call<H>, run: (change: (now: number) => readonly CallAction<H>[]) => void) {
    this.#call = call;
    this.#run = run;
  }

  get side(): Side {
    return this.#call.side;
  }

  get state(): UsageState {
    return this.#call.state;
  }

  get dialog(): Dialog<H> | undefined {
    return this.#call.dialog;
  }

  /** Answers a request of the peer; see `Call.respond`. */
  respond(request: Request<H>, status: number, options?: CallResponseOptions<H>): void {
    this.#run((now) => this.#call.respond(request, status, now, options));
  }

  /** Sends the ACK that waits for its answer; see the option `answer`. */
  acknowledge(description?: Description): void {
    this.#run((now) => this.#call.acknowledge(now, description));
  }

  /** Ends the call by CANCEL, 487 or BYE. */
  hangUp(): void {
    this.#run((now) => this.#call.hangUp(now));
  }

  /** Changes the session by a re-INVITE or an UPDATE, as soon as nothing is in its way. */
  modify(modification: Modification<H>): void {
    this.#run((now) => this.#call.modify(modification, now));
  }

  /** Withdraws a modification that has not succeeded; see `Call.withdraw`. */
  withdraw(): void {
    this.#run((now) => this.#call.withdraw(now));
  }

  /** Sends another request within the dialog; see `Call.request`. */
  request(method: string, options?: CallMessageOptions<H>): void {
    this.#run((now) => this.#call.request(method, now, options));
  }

  /** Asks the peer to call somebody; see `Call.refer`. */
  refer(target: ReferTarget, options?: CallMessageOptions<H>): void {
    this.#run((now) => this.#call.refer(target, now, options));
  }

  /** Tells the peer the status of the reference that its REFER has asked for. */
  notify(refer: Request<H>, status: number): void {
    this.#run((now) => this.#call.notify(refer, status, now));
  }
}
