/**
 * A call: the INVITE usage of one dialog as one of its user agents sees it, from the INVITE to the end of its last
 * transaction.
 *
 * Invariants: a call sends nothing and reads no clock. Every method returns what is to be done, in order, and takes the
 * time in milliseconds. Whatever the network brings, it throws nothing and keeps nothing without a bound.
 */
import { cseq } from '../generated/headers/cseq.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { SippetError } from '../runtime/errors.ts';
import { CallContext, type Cause } from './call-context.ts';
import { hasDescription, referring, responseTo } from './call-messages.ts';
import type {
  CallAction,
  CallMessageOptions,
  CallOptions,
  CallResponseOptions,
  Description,
  Modification,
  ReferTarget,
} from './call-types.ts';
import type { Dialog } from './dialog.ts';
import { type FinalOutcome, failureEffect } from './failure-effects.ts';
import type { Side } from './identity.ts';
import { InviteCallee } from './invite-callee.ts';
import { InviteCaller } from './invite-caller.ts';
import { References } from './references.ts';
import { SessionChanges } from './session-changes.ts';
import { type CalleeEvent, type CallerEvent, transitionOf, type UsageEffect, type UsageState } from './usage-tables.ts';

/** How many requests of the peer may wait for an answer of the application. */
const MAX_PENDING = 32;

/** The methods whose place in a call its tables decide. */
const OWN_METHODS: ReadonlySet<string> = new Set([
  'INVITE',
  'ACK',
  'BYE',
  'CANCEL',
  'PRACK',
  'UPDATE',
  'REFER',
  'NOTIFY',
]);

type Actions<H extends HeaderMap> = readonly CallAction<H>[];

/** A call, together with what its beginning asks for. */
export interface BegunCall<H extends HeaderMap> {
  readonly call: Call<H>;
  readonly actions: readonly CallAction<H>[];
}

/** One call at one of its user agents. */
export class Call<H extends HeaderMap> {
  readonly #context: CallContext<H>;
  readonly #caller: InviteCaller<H>;
  readonly #callee: InviteCallee<H>;
  readonly #changes: SessionChanges<H>;
  readonly #references: References<H>;

  private constructor(side: Side, invite: Request<H>, options: CallOptions<H>) {
    this.#context = new CallContext(side, invite, options, (event, cause) => this.#step(event, cause));
    this.#caller = new InviteCaller(this.#context);
    this.#callee = new InviteCallee(this.#context);
    this.#changes = new SessionChanges(this.#context, this.#caller);
    this.#references = new References(this.#context);
  }

  /** Begins a call with an INVITE to send, which has From, To, Call-ID, CSeq and Contact, and no Via. */
  static outgoing<H extends HeaderMap>(invite: Request<H>, options: CallOptions<H>): BegunCall<H> {
    const call = new Call('client', invite, options);
    call.#caller.start(invite);
    return { call, actions: call.#context.take() };
  }

  /** Begins a call with an INVITE that was received outside of any dialog, which is reported as a request. */
  static incoming<H extends HeaderMap>(invite: Request<H>, options: CallOptions<H>): BegunCall<H> {
    const call = new Call('server', invite, options);
    call.#changes.note(invite);
    call.#context.pending.add(invite);
    const refusal = call.#changes.judge(invite, 'INVITE');
    if (refusal !== undefined) call.#callee.refuse(invite, refusal);
    else call.#reportRequest(invite);
    return { call, actions: call.#context.take() };
  }

  get side(): Side {
    return this.#context.side;
  }

  /** The INVITE of the call, as it was sent last or as it was received. */
  get invite(): Request<H> {
    return this.#context.invite;
  }

  get state(): UsageState {
    return this.#context.state;
  }

  /** The dialog, or `undefined` before there is one. */
  get dialog(): Dialog<H> | undefined {
    return this.#context.dialog;
  }

  /** The identities of all dialogs whose requests belong to this call. */
  get ids(): readonly string[] {
    const { branches, dialog } = this.#context;
    return dialog === undefined ? [...branches.keys()] : [dialog.id];
  }

  /** Whether nothing more will happen, so that the call can be forgotten. */
  get isOver(): boolean {
    const { pending, state } = this.#context;
    return state === 'morgue' && pending.size === 0 && !this.#references.isActive && !this.#caller.isWaiting;
  }

  /** When `wake` is due, or `undefined` if nothing waits. */
  get next(): number | undefined {
    const parts = [this.#context.timer, this.#callee, this.#changes, this.#references];
    const times = parts.flatMap(({ next }) => next ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
  }

  /**
   * Answers a request of the peer that was reported, the INVITE of the call included. Does nothing if it was answered
   * before, or if the call has ended meanwhile. Throws `SippetError` (`no-prack`) for a reliable provisional response
   * while the one before waits for its PRACK.
   */
  respond(request: Request<H>, status: number, now: number, options: CallResponseOptions<H> = {}): Actions<H> {
    return this.#at(now, () => {
      if (!this.#context.pending.has(request)) return;
      if (request.method === 'INVITE') this.#callee.respond(request, status, options);
      else if (request.method === 'UPDATE') this.#changes.respond(request, status, options);
      else this.#respondOther(request, status, options);
    });
  }

  /** Sends the ACK that waits for its answer, because the option `answer` has returned `later`. */
  acknowledge(now: number, description?: Description): Actions<H> {
    return this.#at(now, () => {
      if (this.#caller.settle(description)) this.#step('send ACK', { reason: 'hung up' });
    });
  }

  /** Ends the call: by CANCEL, 487 or BYE, whichever its state needs. */
  hangUp(now: number): Actions<H> {
    const isConfirmed = this.state === 'established' || this.state === 'moratorium';
    return this.#at(now, () => this.#step('hang up', { reason: isConfirmed ? 'hung up' : 'cancelled' }));
  }

  /** Changes the session by a re-INVITE or an UPDATE, as soon as nothing is in its way. The latest wish counts. */
  modify(modification: Modification<H>, now: number): Actions<H> {
    return this.#at(now, () => this.#changes.want(modification));
  }

  /**
   * Withdraws a modification that has not succeeded: one that waits is dropped, and a re-INVITE in progress is
   * cancelled, whose 487 is reported as any other failure. A user agent that has lost its Contact meanwhile "SHOULD
   * generate a CANCEL request to cancel the re-INVITE" and "a new re-INVITE" (RFC 6141 §5.5): call `modify` then.
   */
  withdraw(now: number): Actions<H> {
    return this.#at(now, () => this.#changes.cancel());
  }

  /**
   * Sends another request within the dialog, such as INFO. Throws `SippetError`: `no-dialog` if there is no dialog, and
   * `bad-argument` for a method whose place in a call its tables decide.
   */
  request(method: string, now: number, options: CallMessageOptions<H> = {}): Actions<H> {
    if (OWN_METHODS.has(method)) {
      const text = 'the call sends it by itself; see modify(), refer(), notify() and hangUp()';
      throw new SippetError('bad-argument', `request("${method}"): ${text}`);
    }
    return this.#at(now, () => void this.#context.send(method, options));
  }

  /** Asks the peer to call somebody (RFC 3515). Throws `SippetError` (`no-dialog`, `full`). */
  refer(target: ReferTarget, now: number, options: CallMessageOptions<H> = {}): Actions<H> {
    return this.#at(now, () => {
      if (this.#references.isFull) throw new SippetError('full', 'refer(): there are 32 references; expected fewer');
      this.#references.send(this.#context.send('REFER', options, (request) => referring(request, target)));
    });
  }

  /** Tells the peer the status of the reference that its REFER has asked for. One of 200 or more is the last. */
  notify(refer: Request<H>, status: number, now: number): Actions<H> {
    return this.#at(now, () => this.#references.progress(refer, status));
  }

  /** Takes a response to a request that the call has sent. */
  receiveResponse(request: Request<H>, response: Response<H>, now: number): Actions<H> {
    return this.#at(now, () => {
      const { status } = response;
      this.#changes.note(response);
      if ((status === 401 || status === 407) && this.#authorize(request, response)) return;
      if (request === this.#context.invite) this.#caller.receive(response);
      else if (request.method === 'INVITE' || request.method === 'UPDATE') this.#changes.receive(request, response);
      else if (status >= 200) this.#finish(request, status, response);
    });
  }

  /** Takes the end of a request without a final response, or of a 2xx that was sent to an INVITE without an ACK. */
  fail(request: Request<H>, outcome: 'timeout' | 'transport error', now: number): Actions<H> {
    return this.#at(now, () => {
      const { invite, negotiation } = this.#context;
      if (this.#callee.supersede(request)) {
        // Whoever has sent another INVITE has heard of the 2xx, so the usage need not wait for this ACK.
        if (request === invite) this.#step('receive ACK', { reason: 'hung up' });
      } else if (request === invite && this.side === 'server') this.#step('no ACK', { reason: 'no ACK' });
      else if (request === invite) {
        negotiation.fail('INVITE', 'received');
        this.#step('no response', { reason: this.state === 'cancelled' ? 'cancelled' : 'failed' });
      } else if (this.#changes.has(request)) this.#changes.fail(request, outcome, undefined);
      else if (this.#callee.isWaitingFor(request)) this.#step('usage failed', { reason: 'no ACK' });
      else if (request.method !== 'INVITE') this.#finish(request, outcome);
    });
  }

  /** Takes the end of a transaction, after which nothing more comes for its request. */
  ended(request: Request<H>, now: number): Actions<H> {
    return this.#at(now, () => {
      this.#caller.forget(request);
      if (request.method === 'BYE') this.#step('BYE ended', { reason: 'hung up' });
      if (this.#changes.has(request)) this.#changes.fail(request, 'timeout', undefined);
      const isUnanswered = this.#context.pending.delete(request);
      if (request !== this.#context.invite) return;
      // The stack has given up a transaction that had no final response.
      if (this.side === 'client') this.#step('no response', { reason: 'failed' });
      else if (isUnanswered) this.#step('send 3xx-6xx', { reason: 'failed' });
    });
  }

  /** Takes a request that was received within one of the dialogs of the call. */
  receiveRequest(request: Request<H>, now: number): Actions<H> {
    return this.#at(now, () => {
      const judged = this.#context.dialogOf(request)?.receive(request);
      if (judged?.verdict !== 'in order') {
        this.#context.respond(request, judged?.response ?? request.toResponse(481));
        return;
      }
      this.#context.keep(judged.dialog);
      this.#changes.note(request);
      if (request.method === 'NOTIFY' && this.#references.receive(request)) return;
      const isBye = request.method === 'BYE';
      this.#step(isBye ? 'receive BYE' : 'receive request', { reason: 'peer hung up', request });
    });
  }

  /** Takes the ACK to a 2xx. Repetitions are ignored. */
  receiveAck(ack: Request<H>, now: number): Actions<H> {
    return this.#at(now, () => {
      const { invite, negotiation } = this.#context;
      if (!this.#callee.acknowledge(ack)) return;
      const role = hasDescription(ack) ? negotiation.describe('ACK', 'received') : undefined;
      negotiation.acknowledge();
      this.#context.report({ type: 'acknowledged', request: ack, role });
      const isFirst = this.side === 'server' && ack.get(cseq)?.sequence === invite.get(cseq)?.sequence;
      if (isFirst) this.#step('receive ACK', { reason: 'hung up' });
    });
  }

  /** Takes the CANCEL of an INVITE of the peer. */
  receiveCancel(invite: Request<H>, now: number): Actions<H> {
    return this.#at(now, () => {
      if (invite === this.#context.invite) this.#step('receive CANCEL', { reason: 'cancelled' });
      else if (this.#context.pending.has(invite)) this.#callee.refuse(invite, invite.toResponse(487));
    });
  }

  /** Does what is due: repetitions of provisional responses, refreshes, expirations, and modifications that waited. */
  wake(now: number): Actions<H> {
    return this.#at(now, () => {
      this.#callee.wake();
      this.#references.wake();
      const due = this.#context.timer.wake(now);
      if (due === 'expire') this.#step('usage failed', { reason: 'expired' });
      if (due === 'refresh') this.#changes.refresh();
    });
  }

  /** Does something at a time, then sends the modification that waits, and returns all that is to be done. */
  #at(now: number, change: () => void): Actions<H> {
    this.#context.now = now;
    change();
    this.#changes.flush();
    return this.#context.take();
  }

  #reportRequest(request: Request<H>): void {
    this.#context.report({ type: 'request', request, role: hasDescription(request) ? 'offer' : undefined });
  }

  #respondOther(request: Request<H>, status: number, options: CallResponseOptions<H>): void {
    const { negotiation } = this.#context;
    const response = responseTo(request, status, options, this.#context.options);
    if (request.method === 'PRACK' && hasDescription(response)) negotiation.describe('2xx PRACK', 'sent');
    this.#context.answered(request, response);
    this.#context.respond(request, response);
    if (request.method === 'REFER' && status >= 200 && status < 300) this.#references.accept(request);
  }

  #takeRequest(request: Request<H>): void {
    const { pending } = this.#context;
    if (request.method === 'PRACK') {
      this.#callee.receivePrack(request);
      return;
    }
    const isChange = request.method === 'INVITE' || request.method === 'UPDATE';
    const refusal =
      pending.size >= MAX_PENDING || (request.method === 'REFER' && this.#references.isFull)
        ? this.#context.refusal500(request)
        : isChange
          ? this.#changes.judge(request, request.method === 'INVITE' ? 'INVITE' : 'UPDATE')
          : undefined;
    if (refusal !== undefined) this.#context.respond(request, refusal);
    else {
      if (request.method === 'INVITE') this.#callee.note(request);
      pending.add(request);
      this.#reportRequest(request);
    }
  }

  /** Takes the final outcome of a request other than INVITE and UPDATE. */
  #finish(request: Request<H>, outcome: FinalOutcome, response?: Response<H>): void {
    const { negotiation } = this.#context;
    const isSuccess = typeof outcome === 'number' && outcome < 300;
    const isPrack = request.method === 'PRACK';
    if (this.#references.finish(request, isSuccess)) return;
    if (isSuccess && response !== undefined) {
      const role = isPrack && hasDescription(response) ? negotiation.describe('2xx PRACK', 'received') : undefined;
      this.#context.report({ type: 'success', request, response, role });
      return;
    }
    if (isPrack) negotiation.fail('PRACK', 'received');
    this.#context.report({ type: 'failure', request, outcome, response, hasDiverged: false });
    const effect = failureEffect(request.method, outcome);
    // A REFER and its NOTIFYs belong to a subscription, which ends without the INVITE usage.
    const isOfUsage = request.method !== 'REFER' && request.method !== 'NOTIFY' && request.method !== 'SUBSCRIBE';
    const endsUsage = request.method !== 'BYE' && (effect === 'dialog' || (effect === 'usage' && isOfUsage));
    if (endsUsage) this.#step('usage failed', { reason: 'failed', response });
  }

  /** Sends a request again with credentials, if the application has them. */
  #authorize(request: Request<H>, response: Response<H>): boolean {
    const context = this.#context;
    const isFirst = request === context.invite;
    const dialog = isFirst ? undefined : context.dialogOf(request);
    const sequence = (dialog?.localSequence ?? request.get(cseq)?.sequence ?? 0) + 1;
    const next =
      isFirst && context.state === 'cancelled' ? undefined : context.options.authorize?.(request, response, sequence);
    if (next === undefined) return false;
    if (dialog !== undefined) context.keep(dialog.resent(next));
    if (isFirst) context.invite = next;
    this.#changes.replace(request, next);
    this.#references.replace(request, next);
    context.push({ do: 'send', request: next });
    return true;
  }

  #step(event: CallerEvent | CalleeEvent, cause: Cause<H>): void {
    const { next, effects } = transitionOf(this.side, this.state, event);
    this.#context.state = next ?? this.state;
    for (const effect of effects) this.#do(effect, cause);
  }

  #do(effect: UsageEffect, cause: Cause<H>): void {
    const { dialog, invite, pending } = this.#context;
    const { request, response, role } = cause;
    switch (effect) {
      case 'take':
        if (request !== undefined) this.#takeRequest(request);
        return;
      case 'answer 200':
      case 'answer 481':
        if (request !== undefined)
          this.#context.respond(request, request.toResponse(effect === 'answer 200' ? 200 : 481));
        return;
      case 'answer INVITE 487':
        if (pending.has(invite)) this.#callee.refuse(invite, invite.toResponse(487));
        return;
      case 'send ACK':
        if (response === undefined) this.#caller.settle(undefined);
        else if (dialog !== undefined) this.#caller.acknowledge(dialog, invite, response, role);
        return;
      case 'send BYE':
        if (dialog?.state === 'confirmed') this.#context.send('BYE');
        return;
      case 'send CANCEL':
        this.#context.push({ do: 'cancel', request: invite });
        return;
      case 'report start':
        if (response !== undefined) this.#context.report({ type: 'start', response, role });
        return;
      case 'report end':
        this.#end(cause);
    }
  }

  #end({ reason, response }: Cause<H>): void {
    const { invite, pending, timer } = this.#context;
    timer.stop();
    this.#changes.clear();
    this.#caller.settle(undefined);
    this.#context.report({ type: 'end', reason, response });
    // "The UAS MUST still respond to any pending requests received for that dialog. It is RECOMMENDED that a 487
    // (Request Terminated) response be generated to those pending requests." (RFC 3261 §15.1.2)
    for (const request of pending) {
      if (request === invite) continue;
      if (request.method === 'INVITE') this.#callee.refuse(request, request.toResponse(487));
      else this.#context.respond(request, request.toResponse(487));
    }
  }
}
