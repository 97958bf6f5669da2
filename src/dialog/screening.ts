/** The screening of requests before they reach a call (RFC 3261 §8.2, §12.2.2). */
import { allow } from '../generated/headers/allow.ts';
import { to } from '../generated/headers/to.ts';
import { unsupported } from '../generated/headers/unsupported.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { CALL_METHODS } from './call-messages.ts';

/** The circumstances of a request. */
export interface Circumstances {
  readonly optionTags: readonly string[];
  /** Whether it belongs to a call. */
  readonly isKnown: boolean;
  /** Whether no further call can be held. */
  readonly isFull: boolean;
}

/** Returns whether a request is outside of any dialog, because its To has no tag. */
export function isOutside<H extends HeaderMap>(request: Request<H>): boolean {
  return request.get(to)?.params.tag === undefined;
}

/** Returns the response that refuses a request, or `undefined` if the request may reach its call or begin one. */
export function screen<H extends HeaderMap>(
  request: Request<H>,
  { optionTags, isKnown, isFull }: Circumstances,
): Response<H> | undefined {
  const fault = request.validate({ role: 'uas', optionTags }).find(({ status }) => status !== undefined);
  if (fault?.status !== undefined) {
    const response = request.toResponse(fault.status);
    return fault.unsupported === undefined ? response : response.set(unsupported, fault.unsupported);
  }
  if (isKnown) return undefined;
  // "If the UAS wishes to reject the request because it does not wish to recreate the dialog, it MUST respond to the
  // request with a 481" (§12.2.2)
  if (!isOutside(request)) return request.toResponse(481);
  if (request.method !== 'INVITE') return request.toResponse(405).set(allow, CALL_METHODS);
  return isFull ? request.toResponse(503) : undefined;
}
