/**
 * Flow tokens for Path and Record-Route: RFC 5626 §5.2 and §5.3.
 *
 * Invariant: a token that this proxy has not made names no flow. Nothing else is kept: the token has the whole flow, so
 * it is as good after any time as the connection itself.
 */
import type { Target } from '../message/state.ts';

/** Returns the HMAC of a text under the key of the proxy, such as HMAC-SHA-256. */
export type Hmac = (text: string) => Uint8Array;

/** The example algorithm of §5.2 keeps 80 bits, which are enough against guesses over the network. */
const MAC_OCTETS = 10;

const SEPARATOR = '.';

/**
 * Returns the token of a flow, for the user part of the proxy's own URI: base64url and one dot. Throws
 * `RangeError` if the HMAC is shorter than 10 octets.
 */
export function flowToken(flow: Target, hmac: Hmac): string {
  const text = base64Of(new TextEncoder().encode(textOf(flow)));
  return `${text}${SEPARATOR}${macOf(text, hmac)}`;
}

/**
 * Returns the flow of a token, as the `target` of a request, or `undefined` if this proxy has not made it: "If the flow
 * token has been tampered with, the proxy SHOULD send a 403 (Forbidden) response." Sending the request shows whether
 * the connection still exists.
 */
export function flowOfToken(token: string, hmac: Hmac): Target | undefined {
  const [text = '', mac = '', ...others] = token.split(SEPARATOR);
  if (others.length > 0 || !isEqual(mac, macOf(text, hmac))) return undefined;
  return flowIn(text);
}

function textOf({ transport, host, port, flow = '' }: Target): string {
  return JSON.stringify([transport, host, port, flow]);
}

function flowIn(base64: string): Target | undefined {
  try {
    const binary = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
    const octets = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const parts: unknown = JSON.parse(new TextDecoder().decode(octets));
    if (!Array.isArray(parts)) return undefined;
    const [transport, host, port, flow]: readonly unknown[] = parts;
    if (typeof transport !== 'string' || typeof host !== 'string' || typeof port !== 'number') return undefined;
    return typeof flow === 'string' ? { transport, host, port, flow } : undefined;
  } catch {
    return undefined;
  }
}

function macOf(text: string, hmac: Hmac): string {
  const mac = hmac(text);
  if (mac.length < MAC_OCTETS)
    throw new RangeError(`the HMAC has ${mac.length} octets, expected at least ${MAC_OCTETS}`);
  return base64Of(mac.subarray(0, MAC_OCTETS));
}

/** Returns octets in base64url without padding (RFC 4648 §5), whose characters a user part may have. */
function base64Of(octets: Uint8Array): string {
  const base64 = btoa(Array.from(octets, (octet) => String.fromCharCode(octet)).join(''));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Compares in a time that does not tell where the texts differ. */
function isEqual(given: string, own: string): boolean {
  let difference = given.length ^ own.length;
  for (let at = 0; at < own.length; at += 1) difference |= given.charCodeAt(at) ^ own.charCodeAt(at);
  return difference === 0;
}
