/**
 * Changes of a call's session by re-INVITE and UPDATE, in both directions (RFC 3261 §14, RFC 3311, RFC 4028 §7).
 */
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { CallContext } from './call-context.ts';
import { hasDescription, responseTo, supporting } from './call-messages.ts';
import type { CallResponseOptions, Modification } from './call-types.ts';
import { type FinalOutcome, failureEffect } from './failure-effects.ts';
import type { InviteCaller } from './invite-caller.ts';
import { Modifications } from './modifications.ts';
import { allows } from './option-tags.ts';

export class SessionChanges<H extends HeaderMap> {
  readonly #call: CallContext<H>;
  readonly #caller: InviteCaller<H>;
  readonly #wishes: Modifications<H>;
  /** The modification that each INVITE or UPDATE carries which was sent. */
  readonly #sent = new Map<Request<H>, Modification<H>>();
  /** The re-INVITEs that were cancelled. */
  readonly #withdrawn = new WeakSet<Request<H>>();
  #peerAllowsUpdate = false;

  constructor(call: CallContext<H>, caller: InviteCaller<H>) {
    this.#call = call;
    this.#caller = caller;
    this.#wishes = new Modifications(call.side === 'client');
  }

  /** When `flush` is due, or `undefined` if nothing waits, or if what waits has to wait for an event. */
  get next(): number | undefined {
    return this.#canSend ? this.#wishes.next : undefined;
  }

  /** Notes the Allow of a message of the peer. */
  note(message: Request<H> | Response<H>): void {
    if (allows(message, 'UPDATE')) this.#peerAllowsUpdate = true;
  }

  want(modification: Modification<H>): void {
    this.#wishes.want(modification, this.#call.now);
  }

  /**
   * Wants a refresh of the session timer. "If a UAC knows that its peer supports the UPDATE method, it is RECOMMENDED
   * that UPDATE be used instead of a re-INVITE. ... It is RECOMMENDED that the UPDATE request not contain an offer, but
   * a re-INVITE SHOULD contain one, even if the details of the session have not changed." (RFC 4028 §7.4)
   */
  refresh(): void {
    const { description } = this.#call;
    if (this.#wishes.next !== undefined) return;
    this.want(this.#peerAllowsUpdate ? { method: 'UPDATE' } : { method: 'INVITE', description });
  }

  /** Sends the modification that waits, if its time has come and nothing is in its way. */
  flush(): void {
    const call = this.#call;
    const wish = this.#wishes.due(call.now);
    if (wish === undefined || !this.#canSend) return;
    call.negotiation.send(wish.method, wish.description !== undefined);
    this.#wishes.sent();
    const request = call.send(wish.method, wish, (made) => {
      const ready = call.timer.prepare(made);
      return wish.method === 'INVITE' ? supporting(ready, call.options) : ready;
    });
    call.remember(request);
    this.#sent.set(request, wish);
  }

  /** Drops the modification that waits, and cancels the re-INVITE that has no final response. */
  cancel(): void {
    this.#wishes.clear();
    for (const request of this.#sent.keys()) {
      if (request.method !== 'INVITE' || this.#withdrawn.has(request)) continue;
      this.#withdrawn.add(request);
      this.#call.push({ do: 'cancel', request });
    }
  }

  clear(): void {
    this.#wishes.clear();
  }

  has(request: Request<H>): boolean {
    return this.#sent.has(request);
  }

  /** Notes that a request was sent again as another one, with credentials. */
  replace(request: Request<H>, next: Request<H>): void {
    const modification = this.#sent.get(request);
    if (modification === undefined) return;
    this.#sent.delete(request);
    this.#sent.set(next, modification);
  }

  /** Judges a re-INVITE or UPDATE of the peer. Returns the response that refuses it, or `undefined` if it is taken. */
  judge(request: Request<H>, method: 'INVITE' | 'UPDATE'): Response<H> | undefined {
    const call = this.#call;
    const small = call.timer.refuse(request);
    if (small !== undefined) return small;
    const verdict = call.negotiation.receive(method, hasDescription(request));
    if (verdict === 'take') return undefined;
    return verdict === 'refuse 491' ? request.toResponse(491) : call.refusal500(request);
  }

  /** Answers an UPDATE of the peer. */
  respond(update: Request<H>, status: number, options: CallResponseOptions<H>): void {
    const call = this.#call;
    const response = responseTo(update, status, options, call.options);
    if (status < 200 || status >= 300) {
      if (status >= 300) call.negotiation.fail('UPDATE', 'sent');
      call.respond(update, response);
      return;
    }
    if (hasDescription(response)) call.negotiation.describe('2xx UPDATE', 'sent');
    call.negotiation.succeed('UPDATE', 'sent');
    call.answered(update, response);
    call.respond(update, call.timer.accept(update, response, call.now));
  }

  /** Takes a response to a re-INVITE or UPDATE that was sent. */
  receive(request: Request<H>, response: Response<H>): void {
    const call = this.#call;
    const { status } = response;
    this.#caller.repeat(request, response);
    if (status < 200 || !this.#sent.has(request)) return;
    if (status >= 300) {
      this.fail(request, status, response);
      return;
    }
    this.#sent.delete(request);
    call.answered(request, response);
    const isInvite = request.method === 'INVITE';
    const carrier = isInvite ? '2xx' : '2xx UPDATE';
    const role = hasDescription(response) ? call.negotiation.describe(carrier, 'received') : undefined;
    call.negotiation.succeed(isInvite ? 'INVITE' : 'UPDATE', 'received');
    call.timer.receiveSuccess(request, response, call.now);
    if (isInvite && call.dialog !== undefined) this.#caller.acknowledge(call.dialog, request, response, role);
    call.report({ type: 'success', request, response, role });
  }

  /** Takes the failure of a re-INVITE or UPDATE that was sent. */
  fail(request: Request<H>, outcome: FinalOutcome, response: Response<H> | undefined): void {
    const call = this.#call;
    const modification = this.#sent.get(request);
    if (modification === undefined) return;
    this.#sent.delete(request);
    const hasDiverged = call.negotiation.fail(modification.method, 'received') === 'diverged';
    // A user agent that has lost its Contact hears nothing of a re-INVITE that it cancels (RFC 6141 §5.5).
    const isUnheard = response === undefined && this.#withdrawn.has(request);
    const refresh = isUnheard ? 'wait' : call.timer.receiveFailure(request, outcome, response);
    const isOver = call.state === 'mortal' || call.state === 'morgue';
    if (refresh === 'retry' && !isOver) this.want(modification);
    else if (isOver || !this.#wishes.fail(modification, response, call.now, call.options.random())) {
      call.report({ type: 'failure', request, outcome, response, hasDiverged });
    }
    const endsUsage = !isUnheard && failureEffect(request.method, outcome) !== 'transaction';
    if (refresh === 'BYE' || endsUsage) call.step('usage failed', { reason: 'failed', response });
  }

  get #canSend(): boolean {
    const { state, negotiation } = this.#call;
    const wish = this.#wishes.due(Number.POSITIVE_INFINITY);
    const isConfirmed = state === 'established' || state === 'moratorium';
    if (wish === undefined || !(isConfirmed || (state === 'early' && wish.method === 'UPDATE'))) return false;
    return negotiation.maySend(wish.method, wish.description !== undefined);
  }
}
