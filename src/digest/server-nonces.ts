/**
 * Nonces that a server can check without having stored them (RFC 7616 §3.3: "a hash of ... time-stamp ...
 * private-key").
 *
 * Invariant: a nonce holds its time of issue, random octets, and a keyed hash of both and the realm. Every process that
 * shares the secret accepts the nonces of the others.
 */
import { equalInConstantTime } from './compute.ts';

/** Returns a keyed hash (HMAC) of `text` with `secret`, in hexadecimal. */
export type Mac = (secret: string, text: string) => string;

/** Returns the time at which a nonce was issued, in milliseconds, or `undefined` if it is not one of ours. */
export function issuedAt(mac: Mac, secret: string, realm: string, nonce: string): number | undefined {
  const [time = '', random = '', seal = '', ...more] = nonce.split('.');
  if (more.length > 0 || !equalInConstantTime(sealOf(mac, secret, realm, time, random), seal)) return undefined;
  const ms = Number.parseInt(time, RADIX);
  return Number.isSafeInteger(ms) ? ms : undefined;
}

/** Returns a new nonce. `random` makes two nonces of the same millisecond differ. */
export function createNonce(mac: Mac, secret: string, realm: string, now: number, random: string): string {
  const time = Math.floor(now).toString(RADIX);
  return `${time}.${random}.${sealOf(mac, secret, realm, time, random)}`;
}

const RADIX = 36;
/** The length of the seal: 128 bits, which nobody can guess during the lifetime of a nonce. */
const SEAL_LENGTH = 32;

function sealOf(mac: Mac, secret: string, realm: string, time: string, random: string): string {
  return mac(secret, `${time}.${random}.${realm}`).slice(0, SEAL_LENGTH);
}
