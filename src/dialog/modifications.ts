/**
 * The wish of a user agent to change the session: it waits until it may be sent, and is sent again after a glare.
 *
 * Invariants: there is at most one wish, and a new one takes the place of the one before. It is sent `MAX_TRIES` times
 * at most.
 */
import { retryAfter } from '../generated/headers/retry-after.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Response } from '../message/response.ts';
import type { Modification } from './call-types.ts';
import { glareDelay } from './negotiation.ts';

const MAX_TRIES = 10;

interface Wish<H extends HeaderMap> {
  readonly modification: Modification<H>;
  readonly tries: number;
  /** When it may be sent. */
  readonly at: number;
}

/** The wish of one call to change its session. */
export class Modifications<H extends HeaderMap> {
  readonly #isOwner: boolean;
  #wish: Wish<H> | undefined;
  /** How often the modification in progress was sent. */
  #tries = 0;

  /** `isOwner` says whether this user agent made the Call-ID. */
  constructor(isOwner: boolean) {
    this.#isOwner = isOwner;
  }

  /** When the wish is to be sent, or `undefined` if there is none. */
  get next(): number | undefined {
    return this.#wish?.at;
  }

  /** Notes a wish. */
  want(modification: Modification<H>, now: number): void {
    this.#wish = { modification, tries: 0, at: now };
  }

  /** Returns the wish if its time has come. */
  due(now: number): Modification<H> | undefined {
    return this.#wish !== undefined && this.#wish.at <= now ? this.#wish.modification : undefined;
  }

  /** Notes that the wish was sent. */
  sent(): void {
    this.#tries = (this.#wish?.tries ?? 0) + 1;
    this.#wish = undefined;
  }

  /**
   * Takes a failure of the modification, and returns whether it will be sent again: after a 491 (RFC 3261 §14.1, RFC
   * 3311 §5.3), and after a 500 with a Retry-After, which answers one that came too early (RFC 3261 §14.2).
   */
  fail(modification: Modification<H>, response: Response<H> | undefined, now: number, random: number): boolean {
    const delay = response === undefined ? undefined : this.#delay(response, random);
    if (delay === undefined || this.#tries >= MAX_TRIES) return false;
    // A newer wish replaces this one, but it waits as long.
    const wished = this.#wish?.modification ?? modification;
    this.#wish = { modification: wished, tries: this.#tries, at: now + delay };
    return true;
  }

  clear(): void {
    this.#wish = undefined;
  }

  #delay(response: Response<H>, random: number): number | undefined {
    if (response.status === 491) return glareDelay(this.#isOwner, random);
    const seconds = response.status === 500 ? response.get(retryAfter)?.delay : undefined;
    return seconds === undefined || seconds > 60 ? undefined : 1000 * seconds;
  }
}
