/**
 * The identity of a dialog: "a Call-ID value, a local tag and a remote tag" (RFC 3261 §12).
 *
 * Invariant: two messages of one dialog give the same text at the same user agent, and messages of two dialogs never
 * do.
 */
import { callId } from '../generated/headers/call-id.ts';
import { from } from '../generated/headers/from.ts';
import { to } from '../generated/headers/to.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';

/** The side of a user agent in a transaction: it sends the request, or it receives it. */
export type Side = 'client' | 'server';

/** The parts of the identity. A tag is `undefined` if its message has none, which RFC 2543 allows. */
export interface DialogParts {
  readonly callId: string;
  readonly localTag: string | undefined;
  readonly remoteTag: string | undefined;
}

/**
 * Returns the identity of a dialog as one text. Tags are compared without case, as every token is (RFC 3261 §7.3.1),
 * and a Call-ID with case (§20.8). Neither holds a line feed, and an absent tag differs from every tag.
 */
export function dialogId({ callId, localTag, remoteTag }: DialogParts): string {
  return `${callId}\n${localTag?.toLowerCase() ?? ''}\n${remoteTag?.toLowerCase() ?? ''}`;
}

/**
 * Returns the parts of the identity in a message, or `undefined` if Call-ID, From or To cannot be read. "For a UAC, ...
 * the remote tag is set to the tag in the To field of the message, and the local tag is set to the tag in the From
 * field of the message (these rules apply to both requests and responses)" (§12).
 */
export function partsOf<H extends HeaderMap>(message: Request<H> | Response<H>, side: Side): DialogParts | undefined {
  const id = message.get(callId);
  const sender = message.get(from);
  const recipient = message.get(to);
  if (id === undefined || sender === undefined || recipient === undefined) return undefined;
  const [local, remote] = side === 'client' ? [sender, recipient] : [recipient, sender];
  return { callId: id, localTag: local.params.tag, remoteTag: remote.params.tag };
}

/** Returns the identity of the dialog of a message, or `undefined` if it cannot be read. */
export function idOf<H extends HeaderMap>(message: Request<H> | Response<H>, side: Side): string | undefined {
  const parts = partsOf(message, side);
  return parts === undefined ? undefined : dialogId(parts);
}
