/**
 * The effects of a failed request on its transaction, its usage and its dialog: RFC 5057 §5.1, Tables 1 and 2, with
 * their notes.
 */

/**
 * The part that ends with a response: nothing but the transaction, the usage that the request belongs to, or the dialog
 * with all its usages.
 */
export type FailureEffect = 'transaction' | 'usage' | 'dialog';

/** A final response, or the end of a client transaction without one. */
export type FinalOutcome = number | 'timeout' | 'transport error';

/** The codes of Table 2. "400 (or unknown 4xx)", "500 (or unknown 5xx)" and "600 (or unknown 6xx)" stand for others. */
export const failureEffects: ReadonlyMap<number, FailureEffect> = new Map<number, FailureEffect>([
  [400, 'transaction'],
  [401, 'transaction'],
  [402, 'transaction'],
  [403, 'transaction'],
  // "The Request-URI that is being rejected is the remote target set by the Contact provided by the peer. Getting this
  // response means that something has gone fundamentally wrong with the dialog state." (note 2)
  [404, 'dialog'],
  // "In general, these errors will affect at most the usage." (note 3)
  [405, 'usage'],
  [406, 'transaction'],
  [407, 'transaction'],
  [408, 'transaction'],
  [410, 'dialog'],
  [412, 'transaction'],
  [413, 'transaction'],
  [414, 'transaction'],
  [415, 'transaction'],
  [416, 'dialog'],
  [417, 'transaction'],
  [420, 'transaction'],
  [421, 'transaction'],
  [422, 'transaction'],
  [423, 'transaction'],
  [428, 'transaction'],
  [429, 'transaction'],
  [436, 'transaction'],
  [437, 'transaction'],
  [438, 'transaction'],
  // "this response affects only the usage in which the request occurs" (note 7)
  [480, 'usage'],
  // "This response indicates that the peer has lost its copy of the dialog usage state. The dialog itself should not be
  // destroyed unless this was the last usage." (note 8)
  [481, 'usage'],
  // "Future requests using this dialog state will also fail." (note 9)
  [482, 'dialog'],
  // "If the request isn't tried with an increased Max-Forwards, then the agent should follow the Destroy Dialog
  // actions." (note 10)
  [483, 'dialog'],
  [484, 'dialog'],
  [485, 'dialog'],
  // "This response is nonsensical ... it should be treated as an unknown 4xx response" (note 11)
  [486, 'transaction'],
  [487, 'transaction'],
  [488, 'transaction'],
  // "the subscription usage in which the NOTIFY is sent is terminated" (note 12)
  [489, 'usage'],
  [491, 'transaction'],
  [493, 'transaction'],
  [494, 'transaction'],
  [500, 'transaction'],
  [501, 'usage'],
  // "Future requests using this dialog state will also fail." (note 14)
  [502, 'dialog'],
  [503, 'transaction'],
  [504, 'transaction'],
  [505, 'transaction'],
  [513, 'transaction'],
  [580, 'transaction'],
  [600, 'transaction'],
  [603, 'transaction'],
  [604, 'dialog'],
  [606, 'transaction'],
]);

/**
 * "any INVITE, UPDATE, PRACK, ACK, CANCEL, BYE, or INFO requests belong to" the invite usage; "SUBSCRIBE, NOTIFY, and
 * REFER" belong to a subscription (§5.3). Other requests belong to no usage.
 */
const WITH_USAGE: ReadonlySet<string> = new Set([
  'INVITE',
  'UPDATE',
  'PRACK',
  'BYE',
  'INFO',
  'SUBSCRIBE',
  'NOTIFY',
  'REFER',
]);

/**
 * The methods without which their usage cannot go on. "If the request was not integral to the usage (it used an unknown
 * method, or was an INFO inside an INVITE usage, for example), only the transaction will be affected." (note 3)
 */
const INTEGRAL: ReadonlySet<string> = new Set(['INVITE', 'PRACK', 'BYE', 'SUBSCRIBE', 'NOTIFY']);

/**
 * Returns the part that ends when a request in a dialog has this outcome. A 3xx ends the transaction only: its effect
 * "is not well understood in SIP" (§5.1).
 */
export function failureEffect(method: string, outcome: FinalOutcome): FailureEffect {
  // "A 481 response to a CANCEL affects only the CANCEL transaction." (note 8)
  if (method === 'CANCEL' || method === 'ACK') return 'transaction';
  const hasUsage = WITH_USAGE.has(method);
  // "Generally, a transaction timeout should affect only the usage in which the transaction occurred." (§5.2)
  // "Receiving a 408 will have the same effect on usages and dialogs as a real transaction timeout" (note 4)
  if (typeof outcome === 'string' || outcome === 408) return hasUsage ? 'usage' : 'transaction';
  if (isBeyondUsage(method, outcome)) return 'transaction';
  const effect = failureEffects.get(outcome) ?? 'transaction';
  return effect === 'usage' && !hasUsage ? 'transaction' : effect;
}

/** Whether a code that ends the usage of an integral method says nothing about the usage of this one. */
function isBeyondUsage(method: string, status: number): boolean {
  if (status === 405 || status === 501) return !INTEGRAL.has(method);
  // "This response is only valid in the context of SUBSCRIBE and NOTIFY." (note 12)
  return status === 489 && method !== 'SUBSCRIBE' && method !== 'NOTIFY';
}

/**
 * Returns whether the outcome of a BYE ends the usage. "BYE for 401 or 407" is sent again (RFC 5407 §2); everything
 * else that comes after a BYE ends it, because a "500 ... in response to an attempt to gracefully terminate this usage"
 * allows the user agent to "treat this usage as terminated" (RFC 5057 §5.1, notes 13 and 17).
 */
export function byeEndsUsage(outcome: FinalOutcome): boolean {
  return outcome !== 401 && outcome !== 407;
}
