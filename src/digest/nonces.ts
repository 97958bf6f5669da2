/**
 * The nonces that a client was given, each with the number of requests that used it.
 *
 * Invariant: a count is never given twice for one nonce ("the count of the number of requests ... that the client has
 * sent with the nonce value in this request", RFC 7616 §3.4), and at most `max` realms are remembered.
 */
import { realmKey, type UsableChallenge } from './challenges.ts';

/** A nonce of a realm, and how it was used. */
export interface KnownNonce {
  readonly challenge: UsableChallenge;
  /** The same for all requests with this nonce, so that the key of a `-sess` algorithm stays the same. */
  readonly cnonce: string;
  /** The host that the challenged request was sent to: credentials are offered to no other. */
  readonly origin: string;
  /** How many requests have used the nonce. */
  count: number;
}

export class KnownNonces {
  readonly #byRealm = new Map<string, KnownNonce>();
  readonly #max: number;

  constructor(max: number) {
    this.#max = max;
  }

  /** Returns what is known of a challenge's nonce, and remembers a nonce that is new. */
  learn(challenge: UsableChallenge, origin: string, createCnonce: () => string): KnownNonce {
    const key = realmKey(challenge.side, challenge.realm);
    const known = this.#byRealm.get(key);
    if (known?.challenge.nonce === challenge.nonce) return known;
    const fresh: KnownNonce = { challenge, cnonce: createCnonce(), origin, count: 0 };
    this.#byRealm.delete(key);
    this.#byRealm.set(key, fresh);
    if (this.#byRealm.size > this.#max) {
      const [oldest] = this.#byRealm.keys();
      if (oldest !== undefined) this.#byRealm.delete(oldest);
    }
    return fresh;
  }

  /** Returns the nonces that may be offered to a host without being asked. */
  for(origin: string): readonly KnownNonce[] {
    return [...this.#byRealm.values()].filter((each) => each.origin === origin);
  }
}

/** Returns the next nonce count, as eight hexadecimal digits (RFC 7616 §3.4: `nc-value`). */
export function nextCount(known: KnownNonce): string {
  known.count += 1;
  return known.count.toString(16).padStart(8, '0');
}
