/**
 * The state of a dialog's session: which offer waits for an answer, and which INVITE and UPDATE are in progress. It
 * walks the tables of `negotiation-tables.ts`.
 *
 * Invariant: it knows messages only by their kind and by whether they carry a session description; at most one offer is
 * open at any time.
 */
import {
  answersOf,
  type Carrier,
  type InviteEvent,
  type InviteState,
  inviteTable,
  type OfferEvent,
  type OfferState,
  offerTable,
  type RequestEffect,
  type UpdateEvent,
  type UpdateState,
  updateTable,
} from './negotiation-tables.ts';

/** The verdict on a re-INVITE or an UPDATE that was received. A 500 has a Retry-After of 0 to 10 seconds. */
export type ModificationVerdict = 'take' | 'refuse 491' | 'refuse 500';

/** The meaning of a session description in a message. `repetition` is a description that was given before. */
export type DescriptionRole = 'offer' | 'answer' | 'repetition';

/** The outcome of a failed re-INVITE or UPDATE for the session. */
export type FailureOutcome =
  /** No offer was open. */
  | 'unchanged'
  /** "the session parameters MUST remain unchanged, as if no re-INVITE had been issued" (RFC 3261 §14.1). */
  | 'restored'
  /**
   * Changes have been executed within the re-INVITE: "a UAC that receives an error response to a re-INVITE for which
   * changes have been already executed SHOULD generate a new re-INVITE or UPDATE request in order to make sure that
   * both UAs have a common view of the state of the session" (RFC 6141 §3.4).
   */
  | 'diverged';

type Direction = 'sent' | 'received';

/** The negotiation of the session of one dialog. */
export class Negotiation {
  #offer: OfferState = 'stable';
  /** The message that carried the open offer, or the last one. */
  #carrier: Carrier = 'INVITE';
  #invite: InviteState = 'idle';
  #update: UpdateState = 'idle';
  /** Whether an offer was answered within the INVITE transaction in progress. */
  #hasExchanged = false;

  get offerState(): OfferState {
    return this.#offer;
  }

  get inviteState(): InviteState {
    return this.#invite;
  }

  get updateState(): UpdateState {
    return this.#update;
  }

  /**
   * Whether an offer has been answered within the INVITE that is in progress. A server then answers 2xx (RFC 6141
   * §3.3).
   */
  get hasExchanged(): boolean {
    return this.#hasExchanged;
  }

  /** Returns whether this may be sent now: an INVITE, an UPDATE, or a PRACK. It changes nothing. */
  maySend(method: 'INVITE' | 'UPDATE' | 'PRACK', hasOffer: boolean): boolean {
    if (method === 'INVITE') {
      // An INVITE without an offer asks for one, which has to wait for the open one as well.
      return this.#offer === 'stable' && inviteTable[this.#invite]['send INVITE'].effects.includes('go');
    }
    if (hasOffer && (this.#offer !== 'stable' || this.#owesOffer)) return false;
    return method === 'PRACK' || updateTable[this.#update]['send UPDATE'].effects.includes('go');
  }

  /**
   * Notes that a request was sent. Returns whether it may be: if not, it has to wait, and nothing has changed.
   */
  send(method: 'INVITE' | 'UPDATE' | 'PRACK', hasOffer: boolean): boolean {
    if (!this.maySend(method, hasOffer)) return false;
    if (method === 'INVITE') this.#stepInvite('send INVITE');
    if (method === 'UPDATE') this.#stepUpdate('send UPDATE');
    if (hasOffer) this.#stepOffer('send offer', method);
    return true;
  }

  /**
   * Judges an INVITE or UPDATE that was received, and notes it if it is to be taken. "The UAS MUST return a 491", or a
   * 500 with a Retry-After, if it crosses another one (RFC 3261 §14.2, RFC 3311 §5.2).
   */
  receive(method: 'INVITE' | 'UPDATE', hasOffer: boolean): ModificationVerdict {
    const row =
      method === 'INVITE' ? inviteTable[this.#invite]['receive INVITE'] : updateTable[this.#update]['receive UPDATE'];
    const own = verdictOf(row.effects);
    if (own !== 'take') return own;
    // An offer in a 2xx whose answer the ACK owes collides with any offer (RFC 5407 §3.1.5), and an INVITE without an
    // offer asks for one in its 2xx.
    const concernsOffer = hasOffer || method === 'INVITE';
    const offered = concernsOffer ? verdictOf(offerTable[this.#offer]['receive offer'].effects) : 'take';
    if (offered !== 'take') return offered;
    if (hasOffer && this.#owesOffer) return this.#invite === 'sent' ? 'refuse 491' : 'refuse 500';
    if (method === 'INVITE') this.#stepInvite('receive INVITE');
    else this.#stepUpdate('receive UPDATE');
    if (hasOffer) this.#stepOffer('receive offer', method);
    return 'take';
  }

  /**
   * Notes the session description of a message other than an INVITE or UPDATE, and returns its meaning: the answer if
   * this message may answer the open offer, an offer if none is open and this message may carry one, and otherwise a
   * repetition, which is ignored.
   */
  describe(carrier: Exclude<Carrier, 'INVITE' | 'UPDATE'>, direction: Direction): DescriptionRole {
    const open = direction === 'received' ? 'offered' : 'asked';
    if (this.#offer === open && answersOf[this.#carrier].includes(carrier)) {
      this.#stepOffer(direction === 'received' ? 'receive answer' : 'send answer', carrier);
      return 'answer';
    }
    // "A new offer cannot be sent in a subsequent reliable response for the same INVITE transaction" (RFC 6337 §2.2)
    const isInviteResponse = carrier === '1xx-rel' || carrier === '2xx';
    if (this.#offer !== 'stable' || answersOf[carrier].length === 0 || (isInviteResponse && this.#hasExchanged)) {
      return 'repetition';
    }
    this.#stepOffer(direction === 'received' ? 'receive offer' : 'send offer', carrier);
    return 'offer';
  }

  /** Notes a 2xx to an INVITE or UPDATE, after `describe`. */
  succeed(method: 'INVITE' | 'UPDATE', direction: Direction): void {
    if (method === 'UPDATE') this.#stepUpdate(direction === 'received' ? 'receive final' : 'send final');
    else this.#stepInvite(direction === 'received' ? 'receive final' : 'send 2xx');
  }

  /** Notes the ACK that was received, or that none will come. An answer that it owes will not come either. */
  acknowledge(): void {
    this.#stepInvite('ACK');
    if (this.#carrier === '2xx') this.#stepOffer('roll back', '2xx');
  }

  /** Notes a failure of an INVITE, UPDATE or PRACK, and returns its outcome for the session. */
  fail(method: 'INVITE' | 'UPDATE' | 'PRACK', direction: Direction): FailureOutcome {
    const isWithin = method !== 'INVITE' || !this.#hasExchanged;
    if (method === 'UPDATE') this.#stepUpdate(direction === 'received' ? 'receive final' : 'send final');
    if (method === 'INVITE') this.#stepInvite(direction === 'received' ? 'receive final' : 'send 3xx-6xx');
    const wasOpen = this.#offer !== 'stable' && this.#isOfferOf(method);
    if (wasOpen) this.#stepOffer('roll back', this.#carrier);
    if (!isWithin) return 'diverged';
    return wasOpen ? 'restored' : 'unchanged';
  }

  /**
   * Whether the INVITE in progress had no offer, so that its first reliable response will have one: until then "the
   * UPDATE cannot be sent with an offer" (RFC 3311 §5.1).
   */
  get #owesOffer(): boolean {
    return this.#offer === 'stable' && !this.#hasExchanged && (this.#invite === 'sent' || this.#invite === 'received');
  }

  /** Whether the open offer belongs to a transaction of this method. */
  #isOfferOf(method: 'INVITE' | 'UPDATE' | 'PRACK'): boolean {
    if (method === 'INVITE') return ['INVITE', '1xx-rel', '2xx'].includes(this.#carrier);
    return this.#carrier === method;
  }

  #stepOffer(event: OfferEvent, carrier: Carrier): void {
    const { next, effects } = offerTable[this.#offer][event];
    if (event === 'send offer' || event === 'receive offer') this.#carrier = carrier;
    if (effects.includes('adopt') && this.#invite !== 'idle') this.#hasExchanged = true;
    this.#offer = next ?? this.#offer;
  }

  #stepInvite(event: InviteEvent): void {
    if (event === 'send INVITE' || event === 'receive INVITE') this.#hasExchanged = false;
    this.#invite = inviteTable[this.#invite][event].next ?? this.#invite;
  }

  #stepUpdate(event: UpdateEvent): void {
    this.#update = updateTable[this.#update][event].next ?? this.#update;
  }
}

function verdictOf(effects: readonly (RequestEffect | string)[]): ModificationVerdict {
  if (effects.includes('refuse 491')) return 'refuse 491';
  return effects.includes('refuse 500') ? 'refuse 500' : 'take';
}

/**
 * Returns the time in milliseconds after which a request that was answered 491 is sent again: "If the UAC is the owner
 * of the Call-ID of the dialog ID ..., T has a randomly chosen value between 2.1 and 4 seconds in units of 10 ms. If
 * the UAC is not the owner ..., T has a randomly chosen value of between 0 and 2 seconds in units of 10 ms." (RFC 3261
 * §14.1) `random` is from 0 to less than 1.
 */
export function glareDelay(isOwner: boolean, random: number): number {
  return isOwner ? 2100 + 10 * Math.floor(random * 191) : 10 * Math.floor(random * 201);
}

/** Returns a Retry-After in seconds, "a randomly chosen value of between 0 and 10 seconds" (§14.2). */
export function retryAfterSeconds(random: number): number {
  return Math.floor(random * 11);
}
