/**
 * The nonces that a client has received, each with the number of requests that used it.
 *
 * Invariant: no count is used twice with one nonce ("the count of the number of requests ... that the client has sent
 * with the nonce value in this request", RFC 7616 §3.4), and at most `max` realms are remembered.
 */
import { realmKey, type UsableChallenge } from './challenges.ts';

/** A nonce of a realm, and its use so far. */
export interface KnownNonce {
  readonly challenge: UsableChallenge;
  /**
   * The client nonce. It is the same for all requests with this nonce, so that the key of a `-sess` algorithm stays the
   * same.
   */
  readonly cnonce: string;
  /** The host to which the challenged request was sent. Credentials are offered to no other host. */
  readonly origin: string;
  /** The number of requests that have used the nonce. */
  count: number;
}

export class KnownNonces {
  readonly #byRealm = new Map<string, KnownNonce>();
  readonly #max: number;

  constructor(max: number) {
    this.#max = max;
  }

  /** Returns what is known of a challenge's nonce, and remembers a new nonce. */
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

  /** Returns the nonces that may be used for a host before it sends a challenge. */
  for(origin: string): readonly KnownNonce[] {
    return [...this.#byRealm.values()].filter((each) => each.origin === origin);
  }
}

/** Returns the next nonce count, as eight hexadecimal digits (RFC 7616 §3.4: `nc-value`). */
export function nextCount(known: KnownNonce): string {
  known.count += 1;
  return known.count.toString(16).padStart(8, '0');
}
