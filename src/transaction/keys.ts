/**
 * The keys by which a message finds its transaction: RFC 3261 §17.1.3 and §17.2.3.
 *
 * Invariants: messages of the same transaction have the same key, and messages of different transactions have different
 * keys. A key is a list of length-prefixed texts, so no value from the network can imitate two others. Tags ignore
 * case: "Unless otherwise stated in the definition of a particular header field, field values, parameter names, and
 * parameter values are case-insensitive" (§7.3.1). Call-IDs are "case-sensitive and are simply compared byte-by-byte"
 * (§20.8). Applications must treat a key as an opaque string.
 */
import type { Via } from '../generated/headers/via.ts';
import { isRfc3261Branch } from '../message/build/identifiers.ts';
import { topViaOf } from '../message/refusal.ts';
import { defaultPortOf } from '../message/remote.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { ipv6Groups } from '../uri/host.ts';
import { Uri } from '../uri/uri.ts';

/** The key of a client transaction, as `Sippet.send` returns it for a request. */
export type ClientKey = `client:${string}`;
/** The key of a server transaction, as the Core receives it with a request. */
export type ServerKey = `server:${string}`;
/** The key of a transaction. */
export type TransactionKey = ClientKey | ServerKey;

/**
 * Returns the key of a message's client transaction: "the branch parameter in the top Via header field" and "the method
 * parameter in the CSeq header field" (§17.1.3). Returns `undefined` if the branch or the CSeq is missing.
 */
export function clientKeyOf(message: Request | Response): ClientKey | undefined {
  const branch = topViaOf(message)?.params.branch;
  const method = message.headers.cseq?.method;
  return branch === undefined || method === undefined ? undefined : clientKey(branch, method);
}

export function clientKey(branch: string, method: string): ClientKey {
  return list('client:', [branch.toLowerCase(), method]);
}

/** Returns whether a key is that of a transaction with this method. */
export function isOfMethod(key: TransactionKey, method: string): boolean {
  // The method is the last text of the list, and a token, which has no colon.
  return key.endsWith(`${method.length}:${method}`);
}

/** Returns whether a key is that of a client transaction, as `Sippet.send` returns for a request. */
export function isClientKey(key: TransactionKey): key is ClientKey {
  return key.startsWith('client:');
}

/** Returns the method of a key's transaction, even if it has ended, or `undefined` if the text is not a key. */
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
 * Returns the key of a request's server transaction (§17.2.3), or `undefined` if the request has no valid Via. To find
 * the request that an ACK or a CANCEL belongs to, pass its `method`: "except for ACK, where the method of the request
 * that created the transaction is INVITE". Pass `toTag` if the To tag of that request differs from the one in this
 * message.
 */
export function serverKeyOf(
  request: Request,
  method: string = request.method === 'ACK' ? 'INVITE' : request.method,
  toTag?: string,
): ServerKey | undefined {
  const via = topViaOf(request);
  if (via === undefined) return undefined;
  const { branch } = via.params;
  if (branch !== undefined && isRfc3261Branch(branch)) return serverKey(via, branch, method);
  // "If the branch parameter ... is not present, or does not contain the magic cookie, ... the Request-URI, To tag,
  // From tag, Call-ID, CSeq, and top Via header field"
  const { to, from, callId, cseq } = request.headers;
  const tags = [folded(from?.params.tag), folded(toTag ?? to?.params.tag)];
  const others = [callId ?? '', String(cseq?.sequence), Uri.print(request.uri), branch ?? '', ...sentBy(via)];
  return list('server:', ['', ...tags, ...others, method]);
}

/**
 * Returns whether a server key was made by the rules of RFC 2543, for a request whose branch lacks the magic cookie.
 */
export function hasFieldsOfRfc2543(key: TransactionKey): boolean {
  return key.startsWith('server:0:');
}

/** Returns the key of a response's server transaction, or `undefined` if its topmost Via lacks the magic cookie. */
export function serverKeyOfResponse(response: Response): ServerKey | undefined {
  const via = topViaOf(response);
  const branch = via?.params.branch;
  const method = response.headers.cseq?.method;
  if (via === undefined || branch === undefined || method === undefined || !isRfc3261Branch(branch)) return undefined;
  return serverKey(via, branch, method);
}

function serverKey(via: Via, branch: string, method: string): ServerKey {
  const [host, port] = sentBy(via);
  return list('server:', [branch.toLowerCase(), host, port, method]);
}

/**
 * Returns "the sent-by value in the top Via" (§17.2.3) in a form that compares equal for equal values: the host in
 * lower case, an IPv6 address normalised, and an absent port replaced by the default port of the transport.
 */
function sentBy(via: Via): readonly [host: string, port: string] {
  const { host, transport, port } = via;
  return [plainHost(host), String(port ?? defaultPortOf(transport))];
}

/** Returns a form of a host that is equal for equal hosts: `[2001:DB8::1]` and `[2001:db8:0::1]` give the same text. */
export function plainHost(host: string): string {
  if (!host.includes(':')) return host.toLowerCase();
  return ipv6Groups(host)?.join(':') ?? host.toLowerCase();
}

/**
 * Returns a key that is shared by all copies of a request that arrive over different paths (§8.2.2.2), or `undefined`
 * if the request cannot be a merged one.
 */
export function mergeKeyOf(request: Request): string | undefined {
  const { to, from, callId, cseq } = request.headers;
  if (to?.params.tag !== undefined || callId === undefined || cseq === undefined) return undefined;
  if (cseq.method === 'ACK' || cseq.method === 'CANCEL') return undefined;
  return list('', [folded(from?.params.tag), callId, String(cseq.sequence), cseq.method]);
}

/** Returns a key that a 2xx to INVITE and its ACK share: the dialog (§12) and the CSeq number (§13.2.2.4). */
export function dialogKeyOf(message: Request | Response): string {
  const { to, from, callId, cseq } = message.headers;
  return list('', [folded(from?.params.tag), folded(to?.params.tag), callId ?? '', String(cseq?.sequence)]);
}

/** Returns a tag in lower case, or the empty string if it is absent. */
export function folded(tag: string | undefined): string {
  return tag?.toLowerCase() ?? '';
}

/** The prefixes of short texts, by length: nearly all texts of keys are short. */
const PREFIXES: readonly string[] = Array.from({ length: 128 }, (_, length) => `${length}:`);

/**
 * Returns a kind of key and a list of length-prefixed texts. `join` copies the parts; concatenation by `+` would keep
 * references to the strings that they are slices of, and so keep the whole datagram in memory.
 */
function list<const Kind extends string>(kind: Kind, parts: readonly string[]): `${Kind}${string}` {
  const length = 1 + 2 * parts.length;
  // One array for each length is used again and again: every request has two keys.
  const texts = TEXTS[length] ?? new Array<string>(length).fill('');
  TEXTS[length] = texts;
  texts[0] = kind;
  let at = 1;
  for (const part of parts) {
    texts[at] = PREFIXES[part.length] ?? `${part.length}:`;
    texts[at + 1] = part;
    at += 2;
  }
  // The first text is the kind.
  return texts.join('') as `${Kind}${string}`;
}

const TEXTS: string[][] = [];
