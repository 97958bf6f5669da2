/** Option tags in Supported and Require, which are compared without case (RFC 3261 §7.3.1). */
import { allow } from '../generated/headers/allow.ts';
import type { require } from '../generated/headers/require.ts';
import type { supported } from '../generated/headers/supported.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';

type Where = typeof supported | typeof require;

/** Returns whether a message has an option tag in one of these headers. */
export function hasTag<H extends HeaderMap>(
  message: Request<H> | Response<H>,
  tag: string,
  ...where: readonly Where[]
): boolean {
  return where.some((header) => (message.get(header) ?? []).some((each) => each.toLowerCase() === tag));
}

/** Returns a message whose header has the option tag, beside those that it had. */
export function withTag<H extends HeaderMap>(message: Request<H>, tag: string, where: Where): Request<H>;
export function withTag<H extends HeaderMap>(message: Response<H>, tag: string, where: Where): Response<H>;
export function withTag<H extends HeaderMap>(
  message: Request<H> | Response<H>,
  tag: string,
  where: Where,
): Request<H> | Response<H> {
  if (hasTag(message, tag, where)) return message;
  const tags = [...(message.get(where) ?? []), tag];
  return message.isRequest() ? message.set(where, tags) : message.set(where, tags);
}

/** Returns whether a message says that its sender allows a method. */
export function allows<H extends HeaderMap>(message: Request<H> | Response<H>, method: string): boolean {
  return (message.get(allow) ?? []).includes(method);
}
