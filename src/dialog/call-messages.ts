/** Small readings and changes of the messages of a call. */
import { allow } from '../generated/headers/allow.ts';
import { contact } from '../generated/headers/contact.ts';
import { contentDisposition } from '../generated/headers/content-disposition.ts';
import { contentType } from '../generated/headers/content-type.ts';
import { referTo } from '../generated/headers/refer-to.ts';
import { retryAfter } from '../generated/headers/retry-after.ts';
import { supported } from '../generated/headers/supported.ts';
import { to } from '../generated/headers/to.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { CallMessageOptions, CallOptions, CallResponseOptions, Description, ReferTarget } from './call-types.ts';
import { TARGET_REFRESH } from './dialog.ts';
import type { DialogRequestOptions } from './dialog-request.ts';
import { withTag } from './option-tags.ts';
import { RELIABLE } from './reliable-response.ts';

/**
 * Returns whether a message carries a session description: an SDP, or a body whose Content-Disposition says `session`
 * (RFC 3261 §13.2.1).
 */
export function hasDescription<H extends HeaderMap>(message: Request<H> | Response<H>): boolean {
  if (message.body.length === 0) return false;
  const type = message.get(contentType);
  const disposition = message.get(contentDisposition)?.type.toLowerCase();
  if (disposition !== undefined) return disposition === 'session';
  return type?.type.toLowerCase() === 'application' && type.subtype.toLowerCase() === 'sdp';
}

export function described<H extends HeaderMap>(message: Request<H>, description: Description | undefined): Request<H>;
export function described<H extends HeaderMap>(message: Response<H>, description: Description | undefined): Response<H>;
export function described<H extends HeaderMap>(
  message: Request<H> | Response<H>,
  description: Description | undefined,
): Request<H> | Response<H> {
  if (description === undefined) return message;
  const { body, contentType: type } = description;
  return message.isRequest() ? message.withBody(body, type) : message.withBody(body, type);
}

/** Returns the options of a dialog's request without its description, which `described` adds. */
export function requestOptions<H extends HeaderMap>(
  { headers }: CallMessageOptions<H>,
  { random }: CallOptions<H>,
): DialogRequestOptions<H> {
  // "a value ... less than 2**31", which leaves room for the requests of a dialog (RFC 3261 §8.1.1.5)
  return { headers, sequence: 1 + Math.floor(random() * 2 ** 30) };
}

/** Returns a response to a request of a call, with a Contact if it makes a dialog or refreshes a target. */
export function responseTo<H extends HeaderMap>(
  request: Request<H>,
  status: number,
  { headers, reason, description }: CallResponseOptions<H>,
  { contact: own }: CallOptions<H>,
): Response<H> {
  const plain = described(request.toResponse(status, { headers, reason }), description);
  if (status <= 100 || status >= 300 || !TARGET_REFRESH.has(request.method)) return plain;
  const response = own === undefined ? plain : plain.setDefault(contact, [own]);
  return request.method === 'INVITE' ? response.setDefault(allow, CALL_METHODS) : response;
}

/**
 * The methods that a call handles. A callee that supports UPDATE says so in its provisional responses and 2xx to an
 * INVITE, and a caller in its INVITE (RFC 3311 §4, §5.1).
 */
export const CALL_METHODS = ['INVITE', 'ACK', 'CANCEL', 'BYE', 'PRACK', 'UPDATE', 'REFER', 'NOTIFY'];

/** Returns an INVITE that says what a call supports, unless it says so already. */
export function supporting<H extends HeaderMap>(
  invite: Request<H>,
  { supports100rel = true }: CallOptions<H>,
): Request<H> {
  const ready = invite.setDefault(allow, CALL_METHODS);
  return supports100rel ? withTag(ready, RELIABLE, supported) : ready;
}

export function referring<H extends HeaderMap>(refer: Request<H>, uri: ReferTarget): Request<H> {
  return refer.set(referTo, { uri });
}

export function retriedLater<H extends HeaderMap>(response: Response<H>, seconds: number): Response<H> {
  return response.set(retryAfter, { delay: seconds });
}

/** Returns the To tag of a message in lower case, because tags are compared without case. */
export function toTagOf<H extends HeaderMap>(message: Request<H> | Response<H>): string {
  return message.get(to)?.params.tag?.toLowerCase() ?? '';
}
