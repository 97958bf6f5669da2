/** The hash functions of `node:crypto`. The browser build leaves this file out and takes the hash as an argument. */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Hash, HashName } from './algorithm.ts';

const NAMES: Readonly<Record<HashName, string>> = { MD5: 'md5', 'SHA-256': 'sha256', 'SHA-512-256': 'sha512-256' };

/** Hashes with `node:crypto`. */
export const nodeHash: Hash = (name, data) => createHash(NAMES[name]).update(data).digest('hex');

/** Returns HMAC-SHA-256 of `text` in hexadecimal. */
export function nodeMac(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex');
}

/** Returns a nonce of 128 random bits in base64url. */
export function randomNonce(): string {
  return randomBytes(16).toString('base64url');
}
