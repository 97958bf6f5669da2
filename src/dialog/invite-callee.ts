/**
 * The INVITEs of a call at their callee, re-INVITEs included: responses, those that are reliable, and their PRACKs (RFC
 * 3261 §13.3, RFC 3262 §3).
 */
import { cseq } from '../generated/headers/cseq.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { SippetError } from '../runtime/errors.ts';
import type { CallContext } from './call-context.ts';
import { hasDescription, responseTo } from './call-messages.ts';
import type { CallResponseOptions } from './call-types.ts';
import { Dialog } from './dialog.ts';
import { ReliableResponses, reliabilityOf } from './reliable.ts';

interface Held<H extends HeaderMap> {
  readonly invite: Request<H>;
  readonly status: number;
  readonly options: CallResponseOptions<H>;
}

export class InviteCallee<H extends HeaderMap> {
  readonly #call: CallContext<H>;
  #reliable: { readonly invite: Request<H>; readonly responses: ReliableResponses<H> } | undefined;
  /** A 2xx that waits for the PRACK of a provisional response with a session description. */
  #held: Held<H> | undefined;
  /** The INVITEs that were answered 2xx and have no ACK, by CSeq number. */
  readonly #unacknowledged = new Map<number, Request<H>>();
  /** The CSeq number of the last INVITE that was taken. */
  #latest = 0;

  constructor(call: CallContext<H>) {
    this.#call = call;
  }

  /** When `wake` is due, or `undefined` if nothing is repeated. */
  get next(): number | undefined {
    return this.#reliable?.responses.next;
  }

  /** Answers an INVITE. */
  respond(invite: Request<H>, status: number, options: CallResponseOptions<H>): void {
    if (status < 200) this.#respondProgress(invite, status, options);
    else if (status < 300) this.#respondSuccess(invite, status, options);
    else this.refuse(invite, responseTo(invite, status, options, this.#call.options));
  }

  /** Refuses an INVITE with a 3xx to 6xx. */
  refuse(invite: Request<H>, response: Response<H>): void {
    this.#finish(invite);
    this.#call.negotiation.fail('INVITE', 'sent');
    this.#send(invite, response);
  }

  /** Whether an INVITE was answered 2xx and has no ACK. */
  isWaitingFor(invite: Request<H>): boolean {
    return this.#unacknowledged.get(numberOf(invite)) === invite;
  }

  /** Notes a re-INVITE that was taken. */
  note(invite: Request<H>): void {
    this.#latest = numberOf(invite);
  }

  /**
   * Gives up the ACK of an INVITE if there is a later one. Returns whether that was so: "A UAS that ... never receives
   * an ACK request after having sent a final response to the re-INVITE SHOULD NOT terminate the dialog if the UA has
   * received a new re-INVITE with a higher CSeq sequence number than the original one." (RFC 6141 §5.4)
   */
  supersede(invite: Request<H>): boolean {
    const number = numberOf(invite);
    return this.isWaitingFor(invite) && this.#latest > number && this.#unacknowledged.delete(number);
  }

  /** Takes an ACK, and returns whether it is the first for its 2xx. */
  acknowledge(ack: Request<H>): boolean {
    return this.#unacknowledged.delete(numberOf(ack));
  }

  /** Takes a PRACK: it is answered here unless it has an offer, which the application answers. */
  receivePrack(prack: Request<H>): void {
    const call = this.#call;
    const status = this.#reliable?.responses.receive(prack) ?? 481;
    const role = status === 200 && hasDescription(prack) ? call.negotiation.describe('PRACK', 'received') : undefined;
    if (role === 'offer') {
      call.pending.add(prack);
      call.report({ type: 'request', request: prack, role });
    } else {
      call.respond(prack, prack.toResponse(status));
      if (status === 200) call.report({ type: 'acknowledged', request: prack, role });
    }
    const held = this.#held;
    if (held === undefined || status !== 200) return;
    this.#held = undefined;
    this.respond(held.invite, held.status, held.options);
  }

  /** Sends a provisional response again, or rejects the INVITE whose response got no PRACK for 64*T1. */
  wake(): void {
    const due = this.#reliable?.responses.wake(this.#call.now);
    if (this.#reliable === undefined || due === undefined) return;
    const { invite } = this.#reliable;
    // "the UAS SHOULD reject the original request with a 5xx response" (RFC 3262 §3)
    if (due === 'give up') this.refuse(invite, invite.toResponse(504));
    else this.#call.respond(invite, due);
  }

  #respondProgress(invite: Request<H>, status: number, options: CallResponseOptions<H>): void {
    const call = this.#call;
    const response = responseTo(invite, status, options, call.options);
    const wish = reliabilityOf(invite);
    const isWanted = options.isReliable ?? (wish === 'required' || options.description !== undefined);
    if (status === 100 || !isWanted || wish === 'unsupported') {
      this.#send(invite, response);
      return;
    }
    if (this.#reliable?.invite !== invite) {
      const first = 1 + Math.floor(call.options.random() * (2 ** 31 - 1));
      this.#reliable = { invite, responses: new ReliableResponses(invite, first, call.options.t1) };
    }
    const ready = this.#reliable.responses.send(response, call.now, hasDescription(response));
    if (ready === undefined) {
      throw new SippetError('no-prack', `respond(): the ${status} waits for the PRACK of the one before (RFC 3262 §3)`);
    }
    if (hasDescription(ready)) call.negotiation.describe('1xx-rel', 'sent');
    this.#send(invite, ready);
  }

  #respondSuccess(invite: Request<H>, status: number, options: CallResponseOptions<H>): void {
    const call = this.#call;
    // "If the UAS had placed a session description in any reliable provisional response that is unacknowledged when the
    // INVITE is accepted, the UAS MUST delay sending the 2xx until the provisional response is acknowledged." (§5)
    if (this.#reliable?.invite === invite && this.#reliable.responses.holdsSuccess) {
      this.#held = { invite, status, options };
      return;
    }
    this.#finish(invite);
    const plain = responseTo(invite, status, options, call.options);
    if (hasDescription(plain)) call.negotiation.describe('2xx', 'sent');
    call.negotiation.succeed('INVITE', 'sent');
    this.#unacknowledged.set(numberOf(invite), invite);
    this.#send(invite, call.timer.accept(invite, plain, call.now));
  }

  #finish(invite: Request<H>): void {
    if (this.#reliable?.invite !== invite) return;
    this.#reliable.responses.finish();
    this.#held = undefined;
  }

  /** Sends a response to an INVITE, and keeps what it makes of the dialog and of the usage. */
  #send(invite: Request<H>, response: Response<H>): void {
    const call = this.#call;
    const { status } = response;
    const isFirst = invite === call.invite;
    if (isFirst && call.dialog === undefined) call.dialog = Dialog.asServer(invite, response);
    else if (isFirst) call.dialog = call.dialog?.answered(invite, response);
    else call.answered(invite, response);
    call.respond(invite, response);
    if (!isFirst || status === 100) return;
    const event = status < 200 ? 'send 1xx' : status < 300 ? 'send 2xx' : 'send 3xx-6xx';
    call.step(event, { reason: status === 487 ? 'cancelled' : 'refused', response });
  }
}

function numberOf<H extends HeaderMap>(request: Request<H>): number {
  return request.get(cseq)?.sequence ?? -1;
}
