/** Tells reliable provisional responses (RFC 3262) from others. */
import { require } from '../generated/headers/require.ts';
import { rseq } from '../generated/headers/rseq.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Response } from '../message/response.ts';

/** The option tag of reliable provisional responses. */
export const RELIABLE = '100rel';

/**
 * Returns whether a response is a 101 to 199 that asks for a PRACK: "If a provisional response is received for an
 * initial request, and that response contains a Require header field containing the option tag 100rel, the response is
 * to be sent reliably" (RFC 3262 §4), and it has an RSeq.
 */
export function isReliableProvisional<H extends HeaderMap>(response: Response<H>): boolean {
  if (response.status <= 100 || response.status >= 200 || response.get(rseq) === undefined) return false;
  return (response.get(require) ?? []).some((tag) => tag.toLowerCase() === RELIABLE);
}
