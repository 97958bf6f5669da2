/**
 * The INVITE of a call at its caller: provisional responses and their PRACKs, forks, and the ACKs of every 2xx (RFC
 * 3261 §13.2, RFC 3262 §4).
 */
import { cseq } from '../generated/headers/cseq.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { type Branch, type CallContext, MAX_FORKS } from './call-context.ts';
import { described, hasDescription, supporting, toTagOf } from './call-messages.ts';
import type { Description } from './call-types.ts';
import { Dialog } from './dialog.ts';
import type { DescriptionRole } from './negotiation.ts';
import { withRack } from './reliable.ts';

export class InviteCaller<H extends HeaderMap> {
  readonly #call: CallContext<H>;
  /** The ACKs of each INVITE that was sent, re-INVITEs included, by the To tag of its 2xx. */
  readonly #acks = new Map<Request<H>, Map<string, Request<H>>>();

  /** The 2xx whose ACK waits for an answer of the application. */
  #owed: { readonly dialog: Dialog<H>; readonly invite: Request<H>; readonly response: Response<H> } | undefined;

  constructor(call: CallContext<H>) {
    this.#call = call;
  }

  /** Whether a 2xx may come again, so that its ACK must be sent again. */
  get isWaiting(): boolean {
    return this.#acks.size > 0;
  }

  /** Sends the INVITE of the call. */
  start(invite: Request<H>): void {
    const call = this.#call;
    call.negotiation.send('INVITE', hasDescription(invite));
    call.invite = call.timer.prepare(supporting(invite, call.options));
    call.remember(invite);
    call.push({ do: 'send', request: call.invite });
  }

  /** Takes a response to the INVITE of the call. */
  receive(response: Response<H>): void {
    const { status } = response;
    if (status >= 300) this.#receiveRefusal(response);
    else if (status >= 200) this.#receiveSuccess(response);
    else if (status > 100) this.#receiveProgress(response);
  }

  /** Sends the ACK of a 2xx again, if it was sent before. Returns whether the 2xx is a repetition. */
  repeat(invite: Request<H>, response: Response<H>): boolean {
    const ack = this.#acks.get(invite)?.get(toTagOf(response));
    if (ack !== undefined) this.#call.push({ do: 'send', request: ack });
    const isOwed = this.#owed?.invite === invite && toTagOf(this.#owed.response) === toTagOf(response);
    return ack !== undefined || isOwed;
  }

  /**
   * Sends the ACK of a 2xx, with the answer if the 2xx has the offer, or lets it wait for an answer that comes later.
   */
  acknowledge(dialog: Dialog<H>, invite: Request<H>, response: Response<H>, role: DescriptionRole | undefined): void {
    const answer = role === 'offer' ? this.#call.options.answer?.(response) : undefined;
    if (answer !== 'later') this.#send(dialog, invite, response, answer);
    else {
      this.#acks.set(invite, this.#acks.get(invite) ?? new Map());
      this.#owed = { dialog, invite, response };
    }
  }

  /** Sends the ACK that waits for its answer. Returns whether one has waited. */
  settle(description: Description | undefined): boolean {
    const owed = this.#owed;
    this.#owed = undefined;
    if (owed !== undefined) this.#send(owed.dialog, owed.invite, owed.response, description);
    return owed !== undefined;
  }

  /** Forgets the ACKs of an INVITE whose transaction has ended. */
  forget(invite: Request<H>): void {
    this.#acks.delete(invite);
    if (this.#owed?.invite === invite) this.#owed = undefined;
  }

  #send(dialog: Dialog<H>, invite: Request<H>, response: Response<H>, description: Description | undefined): void {
    if (description !== undefined) this.#call.negotiation.describe('ACK', 'sent');
    const ack = described(dialog.ack(invite), description);
    this.#call.remember(ack);
    const acks = this.#acks.get(invite) ?? new Map<string, Request<H>>();
    this.#acks.set(invite, acks.set(toTagOf(response), ack));
    this.#call.push({ do: 'send', request: ack });
  }

  #receiveProgress(response: Response<H>): void {
    const call = this.#call;
    const branch = call.dialog === undefined ? call.branchOf(response) : undefined;
    const verdict = branch?.order.receive(response) ?? 'unreliable';
    if (verdict === 'repetition' || verdict === 'out of order') return;
    if (branch !== undefined) branch.dialog = branch.dialog.answered(call.invite, response);
    const isReliable = verdict === 'acknowledge';
    const role = isReliable && hasDescription(response) ? call.negotiation.describe('1xx-rel', 'received') : undefined;
    if (branch !== undefined) call.step('receive 1xx', { reason: 'refused', response });
    call.report({ type: 'progress', response, role });
    if (branch !== undefined && isReliable) this.#prack(branch, response, role);
  }

  #prack(branch: Branch<H>, response: Response<H>, role: DescriptionRole | undefined): void {
    const call = this.#call;
    const answer = role === 'offer' ? call.options.answer?.(response) : undefined;
    const description = answer === 'later' ? undefined : answer;
    if (description !== undefined) call.negotiation.describe('PRACK', 'sent');
    call.sendIn(branch.dialog, 'PRACK', { description }, (prack) => withRack(prack, response));
  }

  #receiveSuccess(response: Response<H>): void {
    const known = this.#acks.get(this.#call.invite);
    if (this.repeat(this.#call.invite, response) || (known !== undefined && known.size >= MAX_FORKS)) return;
    if (known === undefined) this.#begin(response);
    else this.#endFork(response);
  }

  /** Takes the first 2xx, which decides the dialog of the call. */
  #begin(response: Response<H>): void {
    const call = this.#call;
    call.dialog = (call.branchOf(response)?.dialog ?? Dialog.asClient(call.invite, response))?.answered(
      call.invite,
      response,
    );
    if (call.dialog === undefined) return;
    call.branches.clear();
    const role = hasDescription(response) ? call.negotiation.describe('2xx', 'received') : undefined;
    call.negotiation.succeed('INVITE', 'received');
    call.timer.receiveSuccess(call.invite, response, call.now);
    call.step('receive 2xx', { reason: 'cancelled', response, role });
    if (this.#owed === undefined) call.step('send ACK', { reason: 'hung up' });
  }

  /**
   * Acknowledges a 2xx of another branch, and ends its dialog by BYE: "If, after acknowledging any 2xx response to an
   * INVITE, the UAC does not want to continue with that dialog, then the UAC MUST terminate the dialog by sending a BYE
   * request" (RFC 3261 §13.2.2.4).
   */
  #endFork(response: Response<H>): void {
    const call = this.#call;
    const dialog = Dialog.asClient(call.invite, response);
    if (dialog === undefined) return;
    this.#send(dialog, call.invite, response, undefined);
    call.sendIn(dialog, 'BYE', {}, (bye) => bye);
    call.report({ type: 'fork ended', dialog });
  }

  #receiveRefusal(response: Response<H>): void {
    const call = this.#call;
    call.negotiation.fail('INVITE', 'received');
    const isCancelled = call.state === 'cancelled';
    const failure = call.timer.receiveFailure(call.invite, response.status, response);
    call.branches.clear();
    if (failure !== 'retry' || isCancelled) {
      call.step('receive 3xx-6xx', { reason: isCancelled ? 'cancelled' : 'refused', response });
      return;
    }
    // "This new request constitutes a new transaction ... the CSeq should contain a new sequence number that is one
    // higher than the previous" (RFC 4028 §7.3)
    call.state = 'preparative';
    this.start(call.invite.update(cseq, (value) => value && { ...value, sequence: value.sequence + 1 }));
  }
}
