/**
 * The response context of a proxy (RFC 3261 §16.7) as two tables, one for INVITE and one for other requests.
 *
 * Invariant: a table has an entry for every pair of state and event; a missing one does not compile.
 */
import { stay, type Table, type Transition, to } from '../runtime/state-table.ts';

/**
 * - `open`: no final response has gone upstream, and new branches may begin.
 * - `closing`: no new branch may begin; the final response waits for the branches that there are.
 * - `answered`: a 2xx has gone upstream.
 * - `refused`: another final response has gone upstream, or it was decided that none will.
 */
export type ContextState = 'open' | 'closing' | 'answered' | 'refused';

export type ContextEvent =
  | '100'
  | '101-199'
  | '2xx'
  | '300-599'
  | '6xx'
  /** A 3xx whose contacts have all become targets. */
  | 'followed 3xx'
  /** The client transaction of a branch ended without a final response. */
  | 'timeout'
  | 'transport error'
  /** The client upstream has cancelled its INVITE. */
  | 'CANCEL'
  /** Every branch has ended, and there is no target left. */
  | 'all ended';

export type ContextEffect =
  /** Sends the response of this event upstream. */
  | 'pass'
  /** Keeps the response of this event as a candidate for the best one. */
  | 'remember'
  /** Keeps a 408 that stands for the response that did not come. */
  | 'remember 408'
  /** Keeps a 503 that stands for the request that could not be sent. */
  | 'remember 503'
  /** Cancels all other branches that have no final response. */
  | 'cancel branches'
  /** Forgets the targets that have not been tried. */
  | 'drop targets'
  /** Sends the best response upstream. */
  | 'answer';

export type ContextTransition = Transition<ContextState, ContextEffect>;

export type ContextTable = Table<ContextState, ContextEvent, ContextEffect>;

type ContextRow = ContextTable[ContextState];

/** "In particular, a stateful proxy MUST NOT forward any 100 (Trying) response." */
const neverForwarded = stay();

/** "A stateful proxy MUST NOT immediately forward any other responses." */
const notForwarded = stay();

/** "if the proxy recurses on all of the contacts in a 3xx response, the proxy SHOULD NOT add the resulting contactless
 * response to the response context" (item 4) */
const followed = stay();

/** The event may occur in this state, and has no effect. */
const ignored = stay();

/** The event cannot occur in this state: it needs a CANCEL, and only an INVITE can be cancelled (§9.1). */
const impossible = stay();

// "If there are no final responses in the context, the proxy MUST send a 408 (Request Timeout) response to the server
// transaction."
const noResponse = stay('remember 408');

// "If the transport layer notifies a proxy of an error when it tries to forward a request ..., the proxy MUST behave as
// if the forwarded request received a 503 (Service Unavailable) response." (§16.9)
const notSent = stay('remember 503');

/** The transitions after a final response to the INVITE has gone upstream. */
const afterInviteIsAnswered: ContextRow = {
  '100': neverForwarded,
  '101-199': notForwarded,
  // "After a final response has been sent on the server transaction, the following responses MUST be forwarded
  // immediately: - Any 2xx response to an INVITE request" (item 5)
  '2xx': stay('pass'),
  '300-599': notForwarded,
  '6xx': notForwarded,
  'followed 3xx': notForwarded,
  timeout: ignored,
  'transport error': ignored,
  CANCEL: ignored,
  'all ended': ignored,
};

export const inviteContext: ContextTable = {
  open: {
    '100': neverForwarded,
    // "Until a final response has been sent on the server transaction, the following responses MUST be forwarded
    // immediately: - Any provisional response other than 100 (Trying) - Any 2xx response" (§16.7 item 5)
    '101-199': stay('pass'),
    // "If the forwarded response was a final response, the proxy MUST generate a CANCEL request for all pending client
    // transactions associated with this response context." (item 10)
    '2xx': to('answered', 'pass', 'drop targets', 'cancel branches'),
    // "Final responses received are stored in the response context" (item 4)
    '300-599': stay('remember'),
    // "If a 6xx response is received, it is not immediately forwarded, but the stateful proxy SHOULD cancel all client
    // pending transactions ..., and it MUST NOT create any new branches in this context." (item 5)
    '6xx': to('closing', 'remember', 'drop targets', 'cancel branches'),
    'followed 3xx': followed,
    timeout: noResponse,
    'transport error': notSent,
    // "A proxy MUST cancel any pending client transactions associated with a response context when it receives a
    // matching CANCEL request." (§16.10)
    CANCEL: to('closing', 'drop targets', 'cancel branches'),
    // "A stateful proxy MUST send a final response to a response context's server transaction if no final responses
    // have been immediately forwarded by the above rules and all client transactions in this response context have been
    // terminated." (item 6)
    'all ended': to('refused', 'answer'),
  },
  closing: {
    '100': neverForwarded,
    '101-199': stay('pass'),
    // "this approach had the problem that a 2xx response could arrive on another branch, in which case the proxy would
    // have to forward the 2xx." (item 5)
    '2xx': to('answered', 'pass', 'cancel branches'),
    '300-599': stay('remember'),
    '6xx': stay('remember', 'cancel branches'),
    'followed 3xx': followed,
    timeout: noResponse,
    'transport error': notSent,
    CANCEL: stay('cancel branches'),
    'all ended': to('refused', 'answer'),
  },
  answered: afterInviteIsAnswered,
  refused: afterInviteIsAnswered,
};

/** "An SIP element MUST NOT send any provisional response with a Status-Code other than 100 to a non-INVITE request."
 * (RFC 4320 §4.1) */
const barred = stay();

/** The transitions after a final response to another request has gone upstream. */
const afterOtherIsAnswered: ContextRow = {
  '100': neverForwarded,
  '101-199': barred,
  '2xx': notForwarded,
  '300-599': notForwarded,
  '6xx': notForwarded,
  'followed 3xx': notForwarded,
  timeout: ignored,
  'transport error': ignored,
  CANCEL: impossible,
  'all ended': ignored,
};

export const nonInviteContext: ContextTable = {
  open: {
    '100': neverForwarded,
    '101-199': barred,
    // "a stateful proxy will forward exactly one final response to a non-INVITE request" (RFC 3261 §16.7 item 5)
    '2xx': to('answered', 'pass', 'drop targets'),
    '300-599': stay('remember'),
    '6xx': to('closing', 'remember', 'drop targets'),
    'followed 3xx': followed,
    timeout: noResponse,
    'transport error': notSent,
    CANCEL: impossible,
    'all ended': to('refused', 'answer'),
  },
  closing: {
    '100': neverForwarded,
    '101-199': barred,
    '2xx': to('answered', 'pass'),
    '300-599': stay('remember'),
    '6xx': stay('remember'),
    'followed 3xx': followed,
    timeout: noResponse,
    'transport error': notSent,
    CANCEL: impossible,
    'all ended': to('refused', 'answer'),
  },
  answered: afterOtherIsAnswered,
  refused: afterOtherIsAnswered,
};
