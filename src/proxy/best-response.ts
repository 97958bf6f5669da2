/** The choice of the best response (RFC 3261 §16.7 item 6). */

/** A final response that a branch has given, or one that stands for its failure. */
export interface Candidate {
  readonly branch: number;
  /** 300 to 699. */
  readonly status: number;
  /** Whether the proxy made it up, because the branch has failed without a response. */
  readonly isLocal: boolean;
}

/** "The proxy SHOULD give preference to responses that provide information affecting resubmission of this request" */
const ABOUT_RESUBMISSION = [401, 407, 415, 420, 484];

/**
 * Returns the best of the responses in a context, the first of equals, or `undefined` if there is none.
 *
 * "It MUST choose from the 6xx class responses if any exist in the context. If no 6xx class responses are present, the
 * proxy SHOULD choose from the lowest response class stored in the response context." Within a class, responses about
 * resubmission go before others, and responses of others before those that the proxy made up.
 */
export function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted((one, other) => rank(one) - rank(other))[0];
}

function rank({ status, isLocal }: Candidate): number {
  const kind = Math.floor(status / 100);
  const within = ABOUT_RESUBMISSION.includes(status) ? 0 : isLocal ? 2 : 1;
  return (kind === 6 ? 0 : kind) * 10 + within;
}
