/**
 * What makes two messages belong together, as text.
 *
 * Invariant: a key is a list in JSON, so values from the network cannot run into each other.
 */
import { type BuiltIn, isRfc3261Branch, type Request, Uri } from 'sippet';

/**
 * RFC 3261 §17.2.3: the branch, the sent-by and the method; without the magic cookie, the fields of RFC 2543 that it lists.
 * `method` is given for CANCEL, which has the branch of the request that it cancels (§9.1).
 */
export function requestKey(request: Request<BuiltIn>, method: string = request.method): string | undefined {
  const via = request.first('via');
  if (via === undefined) return undefined;
  const sentBy = [via.host.toLowerCase(), via.port ?? 5060, method];
  const { branch } = via.params;
  if (branch !== undefined && isRfc3261Branch(branch)) return JSON.stringify([branch.toLowerCase(), ...sentBy]);
  const { from, to, callId, cseq } = request.headers;
  const tags = [from?.params.tag, to?.params.tag];
  return JSON.stringify([Uri.print(request.uri), ...tags, callId, cseq?.sequence, branch, ...sentBy]);
}

/** An ACK to a 2xx is a transaction of its own (§17.1.1.3): what it shares with the INVITE is the dialog and the number. */
export function ackKey(message: Request<BuiltIn>, toTag: string | undefined): string {
  const { from, callId, cseq } = message.headers;
  return JSON.stringify([callId, from?.params.tag, toTag, cseq?.sequence]);
}
