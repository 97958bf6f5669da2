/**
 * Offers and answers, and requests that cross each other, as tables: RFC 3264 §4, RFC 3261 §14, RFC 3311 §5, RFC 6141.
 */
import { ignored, impossible, stay, type Table, to } from '../runtime/state-table.ts';

/**
 * - `stable`: every offer has been answered or refused.
 * - `offered`: this user agent waits for an answer.
 * - `asked`: this user agent owes an answer.
 */
export type OfferState = 'stable' | 'offered' | 'asked';

export type OfferEvent =
  | 'send offer'
  | 'receive offer'
  | 'send answer'
  | 'receive answer'
  /** The transaction that carried the offer has failed, or the offer was refused. */
  | 'roll back';

export type OfferEffect =
  /** The session is now what offer and answer say. */
  | 'adopt'
  /** The session stays what it was before the offer. */
  | 'restore'
  /** Refuse the request with 491, or with 500 and a Retry-After. */
  | 'refuse 491'
  | 'refuse 500'
  /** The application, or the peer, has broken a rule. */
  | 'fault';

export const offerTable: Table<OfferState, OfferEvent, OfferEffect> = {
  stable: {
    // "At any time, either agent MAY generate a new offer that updates the session." (RFC 3264 §4)
    'send offer': to('offered'),
    'receive offer': to('asked'),
    'send answer': stay('fault'),
    'receive answer': stay('fault'),
    'roll back': ignored,
  },
  offered: {
    // "it MUST NOT generate a new offer if it has generated a prior offer for which it has not yet received an answer
    // or a rejection" (RFC 3264 §4)
    'send offer': stay('fault'),
    // "If an UPDATE is received that contains an offer, and the UAS has generated an offer (in an UPDATE, PRACK or
    // INVITE) to which it has not yet received an answer, the UAS MUST reject the UPDATE with a 491 response." (RFC
    // 3311 §5.2)
    'receive offer': stay('refuse 491'),
    'send answer': stay('fault'),
    'receive answer': to('stable', 'adopt'),
    // "If a UA receives a non-2xx final response to a re-INVITE, the session parameters MUST remain unchanged, as if no
    // re-INVITE had been issued." (RFC 3261 §14.1)
    'roll back': to('stable', 'restore'),
  },
  asked: {
    // "it MUST NOT generate a new offer if it has received an offer which it has not yet answered or rejected"
    'send offer': stay('fault'),
    // "if an UPDATE is received that contains an offer, and the UAS has received an offer ... to which it has not yet
    // generated an answer, the UAS MUST reject the UPDATE with a 500 response" (RFC 3311 §5.2)
    'receive offer': stay('refuse 500'),
    'send answer': to('stable', 'adopt'),
    'receive answer': stay('fault'),
    'roll back': to('stable', 'restore'),
  },
};

/**
 * The INVITE transactions of a dialog:
 * - `idle`: there is none.
 * - `sent`, `received`: one has no final response.
 * - `accepted`: one that was received was answered 2xx, and its ACK has not come.
 */
export type InviteState = 'idle' | 'sent' | 'received' | 'accepted';

export type InviteEvent =
  | 'send INVITE'
  | 'receive INVITE'
  /** The final response to the INVITE that was sent. */
  | 'receive final'
  | 'send 2xx'
  | 'send 3xx-6xx'
  /** The ACK, or the end of waiting for it. */
  | 'ACK';

export type RequestEffect =
  | 'go'
  /** The request has to wait until the present one has ended. */
  | 'wait'
  | 'take'
  | 'refuse 491'
  | 'refuse 500';

/** "a UAC MUST NOT initiate a new INVITE transaction within a dialog while another INVITE transaction is in progress in
 * either direction" (RFC 3261 §14.1) */
const inProgress = stay('wait');

export const inviteTable: Table<InviteState, InviteEvent, RequestEffect> = {
  idle: {
    'send INVITE': to('sent', 'go'),
    'receive INVITE': to('received', 'take'),
    'receive final': ignored,
    'send 2xx': impossible,
    'send 3xx-6xx': impossible,
    ACK: ignored,
  },
  sent: {
    'send INVITE': inProgress,
    // "A UAS that receives an INVITE on a dialog while an INVITE it had sent on that dialog is in progress MUST return
    // a 491 (Request Pending) response to the received INVITE." (§14.2)
    'receive INVITE': stay('refuse 491'),
    'receive final': to('idle'),
    'send 2xx': impossible,
    'send 3xx-6xx': impossible,
    ACK: ignored,
  },
  received: {
    'send INVITE': inProgress,
    // "A UAS that receives a second INVITE before it sends the final response to a first INVITE with a lower CSeq
    // sequence number on the same dialog MUST return a 500 (Server Internal Error) response to the second INVITE"
    // (§14.2)
    'receive INVITE': stay('refuse 500'),
    'receive final': ignored,
    'send 2xx': to('accepted'),
    'send 3xx-6xx': to('idle'),
    ACK: ignored,
  },
  accepted: {
    'send INVITE': inProgress,
    // "The UAS receives a re-INVITE (with offer2) before receiving an ACK ... The UAS sends a 200 OK (with answer2) to
    // the re-INVITE" (RFC 5407 §3.1.4)
    'receive INVITE': to('received', 'take'),
    'receive final': ignored,
    'send 2xx': impossible,
    'send 3xx-6xx': impossible,
    ACK: to('idle'),
  },
};

/** The UPDATE transactions of a dialog: those that were sent, received, or both, and have no final response. */
export type UpdateState = 'idle' | 'sent' | 'received' | 'both';

export type UpdateEvent = 'send UPDATE' | 'receive UPDATE' | 'receive final' | 'send final';

/** "A UAS that receives an UPDATE before it has generated a final response to a previous UPDATE on the same dialog MUST
 * return a 500 response to the new UPDATE, and MUST include a Retry-After header field" (RFC 3311 §5.2) */
const secondUpdate = stay('refuse 500');

export const updateTable: Table<UpdateState, UpdateEvent, RequestEffect> = {
  idle: {
    'send UPDATE': to('sent', 'go'),
    'receive UPDATE': to('received', 'take'),
    'receive final': ignored,
    'send final': impossible,
  },
  sent: {
    'send UPDATE': stay('wait'),
    'receive UPDATE': to('both', 'take'),
    'receive final': to('idle'),
    'send final': impossible,
  },
  received: {
    'send UPDATE': to('both', 'go'),
    'receive UPDATE': secondUpdate,
    'receive final': ignored,
    'send final': to('idle'),
  },
  both: {
    'send UPDATE': stay('wait'),
    'receive UPDATE': secondUpdate,
    'receive final': to('received'),
    'send final': to('sent'),
  },
};

/** The messages that carry a session description: 1xx-rel is a reliable provisional response to INVITE. */
export type Carrier = 'INVITE' | '1xx-rel' | '2xx' | 'ACK' | 'PRACK' | '2xx PRACK' | 'UPDATE' | '2xx UPDATE';

/** The messages that may hold the answer to an offer, by the message with the offer (RFC 6337 §2.2, Table 1). */
export const answersOf: Readonly<Record<Carrier, readonly Carrier[]>> = {
  // Patterns 1 and 3.
  INVITE: ['2xx', '1xx-rel'],
  // Pattern 2.
  '2xx': ['ACK'],
  // Pattern 4.
  '1xx-rel': ['PRACK'],
  // Pattern 5.
  PRACK: ['2xx PRACK'],
  // Pattern 6.
  UPDATE: ['2xx UPDATE'],
  ACK: [],
  '2xx PRACK': [],
  '2xx UPDATE': [],
};
