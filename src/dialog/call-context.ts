/**
 * The state that the parts of a call share: where the usage is, its dialogs, and the list of what is to be done.
 *
 * Invariant: `now` is the time of the event that is being handled; every entry of `Call` sets it.
 */
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { SippetError } from '../runtime/errors.ts';
import { described, hasDescription, requestOptions, retriedLater } from './call-messages.ts';
import type { CallAction, CallEvent, CallMessageOptions, CallOptions, Description, EndReason } from './call-types.ts';
import { Dialog } from './dialog.ts';
import { idOf, type Side } from './identity.ts';
import { type DescriptionRole, Negotiation, retryAfterSeconds } from './negotiation.ts';
import { ReliableOrder } from './reliable.ts';
import { SessionTimer } from './session-timer.ts';
import type { CalleeEvent, CallerEvent, UsageState } from './usage-tables.ts';

/** The circumstances of a step of the usage's table. */
export interface Cause<H extends HeaderMap> {
  readonly reason: EndReason;
  readonly request?: Request<H> | undefined;
  readonly response?: Response<H> | undefined;
  readonly role?: DescriptionRole | undefined;
}

/** A branch of the INVITE at its caller: an early dialog, and the order of its reliable provisional responses. */
export interface Branch<H extends HeaderMap> {
  dialog: Dialog<H>;
  readonly order: ReliableOrder;
}

/** How many dialogs an INVITE may make by forking. */
export const MAX_FORKS = 32;

export class CallContext<H extends HeaderMap> {
  readonly side: Side;
  readonly options: CallOptions<H>;
  /** Walks the table of the usage. */
  readonly step: (event: CallerEvent | CalleeEvent, cause: Cause<H>) => void;
  readonly negotiation = new Negotiation();
  readonly timer: SessionTimer;
  readonly branches = new Map<string, Branch<H>>();
  /** The requests of the peer that have no final response. */
  readonly pending = new Set<Request<H>>();
  state: UsageState = 'preparative';
  invite: Request<H>;
  dialog: Dialog<H> | undefined;
  now = 0;
  /** The session description that was sent last, which a refresh by re-INVITE repeats. */
  description: Description | undefined;
  #actions: CallAction<H>[] = [];

  constructor(side: Side, invite: Request<H>, options: CallOptions<H>, step: CallContext<H>['step']) {
    this.side = side;
    this.invite = invite;
    this.options = options;
    this.step = step;
    this.timer = new SessionTimer(options.timer);
  }

  /** Returns what is to be done, once. */
  take(): readonly CallAction<H>[] {
    const actions = this.#actions;
    this.#actions = [];
    return actions;
  }

  push(action: CallAction<H>): void {
    this.#actions.push(action);
  }

  report(event: CallEvent<H>): void {
    this.push({ do: 'report', event });
  }

  /** Sends a request within the dialog and returns it. Throws `SippetError` (`no-dialog`) if there is none. */
  send(
    method: string,
    options: CallMessageOptions<H> = {},
    finish: (request: Request<H>) => Request<H> = (request) => request,
  ): Request<H> {
    const dialog = this.dialog ?? [...this.branches.values()].at(-1)?.dialog;
    if (dialog === undefined || dialog.state === 'terminated') {
      throw new SippetError('no-dialog', `request("${method}"): the call is ${this.state} and has no dialog`);
    }
    return this.sendIn(dialog, method, options, finish);
  }

  /** Sends a request within one dialog and returns it. */
  sendIn(
    dialog: Dialog<H>,
    method: string,
    options: CallMessageOptions<H>,
    finish: (request: Request<H>) => Request<H>,
  ): Request<H> {
    const made = dialog.request(method, requestOptions(options, this.options));
    this.keep(made.dialog);
    const request = finish(described(made.request, options.description));
    this.push({ do: 'send', request });
    return request;
  }

  /** Sends a response. A final one ends the wait of its request for the application. */
  respond(request: Request<H>, response: Response<H>): void {
    if (response.status >= 200) this.pending.delete(request);
    if (hasDescription(response)) this.remember(response);
    const isRepeated = request.method === 'INVITE' && response.status >= 200 && response.status < 300;
    this.push({ do: 'respond', request, response, isRepeated });
  }

  /** Keeps what a response to a request within a dialog makes of the dialog. The usage ends by its own table. */
  answered(request: Request<H>, response: Response<H>): void {
    const dialog = this.dialogOf(request);
    if (dialog !== undefined) this.keep(dialog.answered(request, response, { hasOtherUsage: true }));
  }

  /** Returns a 500 with a random Retry-After. */
  refusal500(request: Request<H>): Response<H> {
    return retriedLater(request.toResponse(500), retryAfterSeconds(this.options.random()));
  }

  /** Returns the dialog of a request, whoever has sent it. */
  dialogOf(request: Request<H>): Dialog<H> | undefined {
    for (const side of ['client', 'server'] as const) {
      const id = idOf(request, side);
      const found = this.dialog?.id === id ? this.dialog : this.branches.get(id ?? '')?.dialog;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Returns the branch that a response to the INVITE belongs to, which it makes if it is the first. */
  branchOf(response: Response<H>): Branch<H> | undefined {
    const made = Dialog.asClient(this.invite, response);
    if (made === undefined) return undefined;
    const known = this.branches.get(made.id);
    if (known !== undefined || this.branches.size >= MAX_FORKS) return known;
    const branch = { dialog: made, order: new ReliableOrder() };
    this.branches.set(made.id, branch);
    return branch;
  }

  keep(dialog: Dialog<H>): void {
    const branch = this.branches.get(dialog.id);
    if (branch !== undefined) branch.dialog = dialog;
    else if (this.dialog?.id === dialog.id) this.dialog = dialog;
  }

  /** Remembers the session description of a message that is sent. */
  remember(message: Request<H> | Response<H>): void {
    const contentType = message.raw('Content-Type')?.[0];
    if (hasDescription(message) && contentType !== undefined) this.description = { body: message.body, contentType };
  }
}
