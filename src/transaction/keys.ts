/**
 * The keys by which a message finds its transaction: RFC 3261 §17.1.3 and §17.2.3.
 *
 * Invariants: messages of one transaction have the same key, those of two transactions have different ones; a value from the
 * network cannot run into its neighbour, because a key is a list of lengths and texts. Tags are compared without case: "Unless
 * otherwise stated in the definition of a particular header field, field values, parameter names, and parameter values are
 * case-insensitive" (§7.3.1). Call-IDs are "case-sensitive and are simply compared byte-by-byte" (§20.8). To users of the
 * library a key is opaque.
 */
import type { Via } from '../generated/headers/via.ts';
import { topViaOf } from '../message/essentials.ts';
import { ipv6Groups } from '../message/host.ts';
import { isRfc3261Branch } from '../message/identifiers.ts';
import { defaultPortOf } from '../message/remote.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { Uri } from '../message/uri.ts';

export type ClientKey = `client:${string}`;
export type ServerKey = `server:${string}`;
export type TransactionKey = ClientKey | ServerKey;

/**
 * §17.1.3: "the branch parameter in the top Via header field" and "the method parameter in the CSeq header field". `undefined`
 * where the message has no such Via or CSeq.
 */
export function clientKeyOf(message: Request | Response): ClientKey | undefined {
  const branch = topViaOf(message)?.params.branch;
  const method = message.headers.cseq?.method;
  return branch === undefined || method === undefined ? undefined : clientKey(branch, method);
}

export function clientKey(branch: string, method: string): ClientKey {
  return `client:${list(branch.toLowerCase(), method)}`;
}

/** Whether a key is that of a client transaction, as `Sippet.send` returns for a request. */
export function isClientKey(key: TransactionKey): key is ClientKey {
  return key.startsWith('client:');
}

/** Returns the method of a key's transaction, which may have ended; `undefined` if the text is no key at all. */
export function methodOf(key: string): string | undefined {
  let at = key.indexOf(':') + 1;
  let method: string | undefined;
  while (at < key.length) {
    const colon = key.indexOf(':', at);
    const length = Number(key.slice(at, colon));
    if (colon === -1 || !Number.isInteger(length) || colon + 1 + length > key.length) return undefined;
    method = key.slice(colon + 1, colon + 1 + length);
    at = colon + 1 + length;
  }
  return method;
}

/**
 * §17.2.3. `method` is given for the request that an ACK or a CANCEL belongs to: "except for ACK, where the method of the
 * request that created the transaction is INVITE". `toTag` is given where the message's own is not that request's.
 */
export function serverKeyOf(
  request: Request,
  method: string = request.method === 'ACK' ? 'INVITE' : request.method,
  toTag: string | undefined = request.headers.to?.params.tag,
): ServerKey | undefined {
  const via = topViaOf(request);
  if (via === undefined) return undefined;
  const { branch } = via.params;
  if (branch !== undefined && isRfc3261Branch(branch)) return serverKey(via, branch, method);
  // "If the branch parameter ... is not present, or does not contain the magic cookie, ... the Request-URI, To tag, From
  // tag, Call-ID, CSeq, and top Via header field"
  const { from, callId, cseq } = request.headers;
  const tags = [folded(from?.params.tag), folded(toTag)];
  const others = [callId ?? '', String(cseq?.sequence), Uri.print(request.uri), branch ?? '', ...sentBy(via)];
  return `server:${list('', ...tags, ...others, method)}`;
}

/** Is a server key one of a request without the magic cookie? */
export function hasFieldsOfRfc2543(key: TransactionKey): boolean {
  return key.startsWith('server:0:');
}

/** The key of a response's transaction, where its topmost Via alone tells. */
export function serverKeyOfResponse(response: Response): ServerKey | undefined {
  const via = topViaOf(response);
  const branch = via?.params.branch;
  const method = response.headers.cseq?.method;
  if (via === undefined || branch === undefined || method === undefined || !isRfc3261Branch(branch)) return undefined;
  return serverKey(via, branch, method);
}

function serverKey(via: Via, branch: string, method: string): ServerKey {
  return `server:${list(branch.toLowerCase(), ...sentBy(via), method)}`;
}

/** "the sent-by value in the top Via" (§17.2.3): without case, an absent port is the transport's, an IPv6 address its value. */
function sentBy(via: Via): readonly [host: string, port: string] {
  const { host, transport, port } = via;
  return [plainHost(host), String(port ?? defaultPortOf(transport))];
}

/** Equal text for equal hosts. */
export function plainHost(host: string): string {
  if (!host.includes(':')) return host.toLowerCase();
  return ipv6Groups(host)?.join(':') ?? host.toLowerCase();
}

/** §8.2.2.2: what a request that came by two ways has in common; `undefined` for those that cannot be merged. */
export function mergeKeyOf(request: Request): string | undefined {
  const { to, from, callId, cseq } = request.headers;
  if (to?.params.tag !== undefined || callId === undefined || cseq === undefined) return undefined;
  if (cseq.method === 'ACK' || cseq.method === 'CANCEL') return undefined;
  return list(folded(from?.params.tag), callId, String(cseq.sequence), cseq.method);
}

/** What a 2xx to INVITE and its ACK have in common: the dialog (§12) and the CSeq number (§13.2.2.4). */
export function dialogKeyOf(message: Request | Response): string {
  const { to, from, callId, cseq } = message.headers;
  return list(folded(from?.params.tag), folded(to?.params.tag), callId ?? '', String(cseq?.sequence));
}

/** Returns a tag as it is compared. */
export function folded(tag: string | undefined): string {
  return tag?.toLowerCase() ?? '';
}

/** Joined, not added: an addition would keep alive what its parts were cut from, which is the whole datagram. */
function list(...parts: readonly string[]): string {
  return parts.map((part) => `${part.length}:${part}`).join('');
}
