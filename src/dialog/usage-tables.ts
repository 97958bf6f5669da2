/**
 * The INVITE usage of a dialog as two tables, for the caller and for the callee: RFC 5407 §2, figures 1 and 2, with the
 * wish to hang up (RFC 3261 §9, §15).
 */

import { ignored, impossible, stay, type Table, type Transition, to } from '../runtime/state-table.ts';
import type { Side } from './identity.ts';

/**
 * - `preparative`: the INVITE was sent or received, and there is no dialog.
 * - `early`: there is an early dialog.
 * - `cancelled`: the caller has hung up before the INVITE was answered.
 * - `moratorium`: a 2xx was sent or received, and its ACK was not.
 * - `leaving`: the callee has hung up before the ACK came.
 * - `established`: the ACK was sent or received.
 * - `mortal`: a BYE was sent or received, and its transaction goes on.
 * - `morgue`: nothing is left.
 */
export type CallerState = 'preparative' | 'early' | 'cancelled' | 'moratorium' | 'established' | 'mortal' | 'morgue';
export type CalleeState = 'preparative' | 'early' | 'moratorium' | 'leaving' | 'established' | 'mortal' | 'morgue';
export type UsageState = CallerState | CalleeState;

/** The events of either side. */
type CommonEvent =
  /** The user wants to end the call. */
  | 'hang up'
  | 'receive BYE'
  /** A request of the INVITE usage other than BYE, ACK and CANCEL. */
  | 'receive request'
  /** A failure ends the usage (RFC 5057), or the session has expired (RFC 4028 §10). */
  | 'usage failed'
  /** The transaction of a BYE has ended. */
  | 'BYE ended';

export type CallerEvent =
  | CommonEvent
  | 'receive 1xx'
  | 'receive 2xx'
  | 'receive 3xx-6xx'
  /** The INVITE transaction has ended without a final response. */
  | 'no response'
  | 'send ACK';

export type CalleeEvent =
  | CommonEvent
  | 'send 1xx'
  | 'send 2xx'
  | 'send 3xx-6xx'
  | 'receive CANCEL'
  | 'receive ACK'
  /** The 2xx was sent for 64*T1 without an ACK. */
  | 'no ACK';

export type UsageEffect =
  /** Hands the request to the application. */
  | 'take'
  | 'answer 200'
  | 'answer 481'
  /** Answers the pending INVITE 487. */
  | 'answer INVITE 487'
  | 'send ACK'
  | 'send BYE'
  | 'send CANCEL'
  /** Tells the application that there is a session. */
  | 'report start'
  /** Tells the application that there is none any more. */
  | 'report end';

type CallerTable = Table<CallerState, CallerEvent, UsageEffect>;
type CalleeTable = Table<CalleeState, CalleeEvent, UsageEffect>;

/** "UAs in the Mortal state return error responses to the requests that operate within a dialog or session" (§3.2.1) */
const noDialogAnyMore = stay('answer 481');

/** "the UA shall return a 200 OK to the BYE taking the use case into consideration where a caller and a callee exchange
 * reports about the session when it is being terminated" (§3.2.1) */
const crossingBye = stay('answer 200');

/** A user hangs up once. */
const hungUpBefore = ignored;

const deadCaller: CallerTable['morgue'] = {
  'receive 1xx': ignored,
  // "The ACK is always sent to complete the three-way handshake of the INVITE transaction" (§3.1.3, appendix D)
  'receive 2xx': stay('send ACK'),
  'receive 3xx-6xx': ignored,
  'no response': ignored,
  'send ACK': ignored,
  'hang up': hungUpBefore,
  'receive BYE': noDialogAnyMore,
  'receive request': noDialogAnyMore,
  'usage failed': ignored,
  'BYE ended': ignored,
};

export const callerUsage: CallerTable = {
  preparative: {
    'receive 1xx': to('early'),
    // "If the UA sends or receives a 2xx response, the dialog state transitions from the Preparative state to the
    // Moratorium state"
    'receive 2xx': to('moratorium', 'report start', 'send ACK'),
    'receive 3xx-6xx': to('morgue', 'report end'),
    'no response': to('morgue', 'report end'),
    'send ACK': impossible,
    // "If the caller wants to terminate all early dialogs instead of that with a particular UA, it needs to send
    // CANCEL, not BYE."
    'hang up': to('cancelled', 'send CANCEL'),
    'receive BYE': noDialogAnyMore,
    'receive request': noDialogAnyMore,
    'usage failed': impossible,
    'BYE ended': impossible,
  },
  early: {
    'receive 1xx': ignored,
    'receive 2xx': to('moratorium', 'report start', 'send ACK'),
    // "the dialog state transitions to the Morgue state, a substate of the Terminated state, by sending or receiving a
    // 3xx-6xx response"
    'receive 3xx-6xx': to('morgue', 'report end'),
    'no response': to('morgue', 'report end'),
    'send ACK': impossible,
    'hang up': to('cancelled', 'send CANCEL'),
    // "the callee's UA MAY send a BYE on confirmed dialogs, but MUST NOT send a BYE on early dialogs" (RFC 3261 §15):
    // if it does, its 2xx may still come.
    'receive BYE': to('cancelled', 'answer 200', 'send CANCEL'),
    // A request in an early dialog, such as UPDATE.
    'receive request': stay('take'),
    // "If the caller wants to terminate all early dialogs ..., it needs to send CANCEL"
    'usage failed': to('cancelled', 'send CANCEL'),
    'BYE ended': ignored,
  },
  cancelled: {
    'receive 1xx': ignored,
    // "if she receives 200 to the INVITE request she immediately sends a BYE and terminates the dialog" (§3.1.2)
    'receive 2xx': to('mortal', 'send ACK', 'send BYE', 'report end'),
    'receive 3xx-6xx': to('morgue', 'report end'),
    'no response': to('morgue', 'report end'),
    'send ACK': impossible,
    'hang up': hungUpBefore,
    'receive BYE': stay('answer 200'),
    'receive request': noDialogAnyMore,
    'usage failed': ignored,
    'BYE ended': ignored,
  },
  moratorium: {
    'receive 1xx': ignored,
    'receive 2xx': ignored,
    'receive 3xx-6xx': ignored,
    'no response': ignored,
    // "The Moratorium state transitions to the Established state by sending or receiving an ACK request."
    'send ACK': to('established'),
    'hang up': to('mortal', 'send ACK', 'send BYE', 'report end'),
    // "The Confirmed state transitions to the Mortal state ... by sending or receiving a BYE request."
    'receive BYE': to('mortal', 'send ACK', 'answer 200', 'report end'),
    'receive request': stay('take'),
    'usage failed': to('mortal', 'send ACK', 'send BYE', 'report end'),
    'BYE ended': impossible,
  },
  established: {
    'receive 1xx': ignored,
    // "The caller supports the transmission of ACK to the retransmission of a 2xx response to an ini-INVITE."
    'receive 2xx': stay('send ACK'),
    'receive 3xx-6xx': ignored,
    'no response': ignored,
    'send ACK': ignored,
    'hang up': to('mortal', 'send BYE', 'report end'),
    'receive BYE': to('mortal', 'answer 200', 'report end'),
    'receive request': stay('take'),
    // "For INVITE initiated dialogs, terminating the dialog consists of sending a BYE." (RFC 3261 §12.2.1.2)
    'usage failed': to('mortal', 'send BYE', 'report end'),
    'BYE ended': ignored,
  },
  mortal: {
    ...deadCaller,
    'receive BYE': crossingBye,
    // "The UA stops managing its dialog state and changes it to the Morgue state when the BYE transaction is
    // terminated."
    'BYE ended': to('morgue'),
  },
  morgue: deadCaller,
};

/** "A CANCEL request does not cause a dialog state transition." It has no effect once the final response was sent. */
const cancelledTooLate = ignored;

/**
 * The ACK completes the INVITE transaction, and nothing else. "The answer in the ACK request is just ignored." (§3.2.4)
 */
const ackOfTheDead = ignored;

/** "until it receives a final response", which has been sent. */
const answeredBefore = ignored;

const deadCallee: CalleeTable['morgue'] = {
  'send 1xx': answeredBefore,
  'send 2xx': answeredBefore,
  'send 3xx-6xx': answeredBefore,
  'receive CANCEL': cancelledTooLate,
  'receive ACK': ackOfTheDead,
  'no ACK': ignored,
  'hang up': hungUpBefore,
  'receive BYE': noDialogAnyMore,
  'receive request': noDialogAnyMore,
  'usage failed': ignored,
  'BYE ended': ignored,
};

export const calleeUsage: CalleeTable = {
  preparative: {
    'send 1xx': to('early'),
    'send 2xx': to('moratorium', 'report start'),
    'send 3xx-6xx': to('morgue', 'report end'),
    // "the UAS immediately sends a 487 for the INVITE, and the dialog transitions to the Terminated state" (appendix C)
    'receive CANCEL': to('morgue', 'answer INVITE 487', 'report end'),
    'receive ACK': impossible,
    'no ACK': impossible,
    'hang up': to('morgue', 'answer INVITE 487', 'report end'),
    'receive BYE': noDialogAnyMore,
    'receive request': noDialogAnyMore,
    'usage failed': impossible,
    'BYE ended': impossible,
  },
  early: {
    'send 1xx': ignored,
    'send 2xx': to('moratorium', 'report start'),
    'send 3xx-6xx': to('morgue', 'report end'),
    'receive CANCEL': to('morgue', 'answer INVITE 487', 'report end'),
    'receive ACK': impossible,
    'no ACK': impossible,
    // "the callee's UA ... MUST NOT send a BYE on early dialogs" (RFC 3261 §15)
    'hang up': to('morgue', 'answer INVITE 487', 'report end'),
    // "it is RECOMMENDED for the UAS to generate a 487 to any pending requests after receiving a BYE" (appendix A)
    'receive BYE': to('mortal', 'answer 200', 'answer INVITE 487', 'report end'),
    'receive request': stay('take'),
    'usage failed': to('morgue', 'answer INVITE 487', 'report end'),
    'BYE ended': impossible,
  },
  moratorium: {
    'send 1xx': answeredBefore,
    'send 2xx': answeredBefore,
    'send 3xx-6xx': answeredBefore,
    'receive CANCEL': cancelledTooLate,
    'receive ACK': to('established'),
    // "If a UAS generates a 2xx response and never receives an ACK, it SHOULD generate a BYE to terminate the dialog."
    // (RFC 3261 §14.2, §13.3.1.4)
    'no ACK': to('mortal', 'send BYE', 'report end'),
    // "the callee's UA MUST NOT send a BYE on a confirmed dialog until it has received an ACK for its 2xx response or
    // until the server transaction times out" (RFC 3261 §15)
    'hang up': to('leaving', 'report end'),
    'receive BYE': to('mortal', 'answer 200', 'report end'),
    // "This example recommends that 200 be sent instead of 491 because it does not have an influence on the session."
    // (§3.1.4) An unanswered offer refuses the request (§3.1.5); the negotiation says so.
    'receive request': stay('take'),
    'usage failed': to('leaving', 'report end'),
    'BYE ended': impossible,
  },
  leaving: {
    'send 1xx': answeredBefore,
    'send 2xx': answeredBefore,
    'send 3xx-6xx': answeredBefore,
    'receive CANCEL': cancelledTooLate,
    'receive ACK': to('mortal', 'send BYE'),
    'no ACK': to('mortal', 'send BYE'),
    'hang up': hungUpBefore,
    'receive BYE': to('mortal', 'answer 200'),
    'receive request': noDialogAnyMore,
    'usage failed': ignored,
    'BYE ended': impossible,
  },
  established: {
    'send 1xx': answeredBefore,
    'send 2xx': answeredBefore,
    'send 3xx-6xx': answeredBefore,
    'receive CANCEL': cancelledTooLate,
    'receive ACK': ignored,
    'no ACK': ignored,
    'hang up': to('mortal', 'send BYE', 'report end'),
    'receive BYE': to('mortal', 'answer 200', 'report end'),
    'receive request': stay('take'),
    'usage failed': to('mortal', 'send BYE', 'report end'),
    'BYE ended': ignored,
  },
  mortal: {
    ...deadCallee,
    'receive BYE': crossingBye,
    'BYE ended': to('morgue'),
  },
  morgue: deadCallee,
};

/** Returns the transition of the table of a side. */
export function transitionOf(
  side: Side,
  state: UsageState,
  event: CallerEvent | CalleeEvent,
): Transition<UsageState, UsageEffect> {
  // Each side walks its own table from `preparative` on, so it never meets a state or an event of the other.
  return side === 'client'
    ? callerUsage[state as CallerState][event as CallerEvent]
    : calleeUsage[state as CalleeState][event as CalleeEvent];
}
