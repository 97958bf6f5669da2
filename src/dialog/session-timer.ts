/**
 * The session timer of a dialog (RFC 4028): who refreshes the session, when, and what a failed refresh means.
 *
 * Invariant: only a 2xx to an INVITE or UPDATE moves the expiration. Times are arguments in milliseconds; intervals are
 * in seconds, as in the headers.
 */
import { minSe } from '../generated/headers/min-se.ts';
import { require } from '../generated/headers/require.ts';
import { type SessionExpires, sessionExpires } from '../generated/headers/session-expires.ts';
import { supported } from '../generated/headers/supported.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { SippetError } from '../runtime/errors.ts';
import type { FinalOutcome } from './failure-effects.ts';
import { hasTag, withTag } from './option-tags.ts';

/** The option tag of session timers. */
export const TIMER = 'timer';

/** The one that refreshes: the client or the server of the last session refresh request. */
export type Refresher = 'uac' | 'uas';

/** The options of a session timer. Intervals are in seconds. */
export interface SessionTimerOptions {
  /** The interval to ask for; without it the timer only does what the peer asks for. RFC 4028 recommends 1,800. */
  readonly interval?: number | undefined;
  /** The shortest interval that is accepted, at least 90, which is the default. */
  readonly minimum?: number | undefined;
  /**
   * The refresher that a client names, or that a server chooses if the client named none; default `uac` at a server.
   */
  readonly refresher?: Refresher | undefined;
  /**
   * Whether a client keeps the timer by itself if the server does not support it (§7.2): "it has to perform" the
   * refreshes; default `true`.
   */
  readonly isKeptAlone?: boolean | undefined;
}

/** "The absolute minimum for the Session-Expires header field is 90 seconds." (§4) */
const LEAST = 90;

/**
 * The refresher in the response, by whether the client supports session timers, and by the refresher in the request
 * (§9, Table 2). `choice` leaves it to the server. "NA" means that a request breaks the rules; then the server
 * refreshes.
 */
export const refresherTable: Readonly<
  Record<'supported' | 'unsupported', Readonly<Record<'none' | Refresher, Refresher | 'choice'>>>
> = {
  // "N none uas", "N uac NA", "N uas NA"
  unsupported: { none: 'uas', uac: 'uas', uas: 'uas' },
  // "Y none uas or uac", "Y uac uac", "Y uas uas"
  supported: { none: 'choice', uac: 'uac', uas: 'uas' },
};

/** The outcome of a failed session refresh request. */
export type RefreshFailure =
  /** Send it again, with the Min-SE that the 422 asked for. */
  | 'retry'
  /**
   * "If the session refresh request transaction times out or generates a 408 or 481 response, then the UAC sends a BYE"
   */
  | 'BYE'
  /** The session goes on until it expires. */
  | 'wait';

interface Active {
  readonly interval: number;
  /** Whether this user agent refreshes. */
  readonly isOurs: boolean;
  readonly refreshAt: number | undefined;
  readonly endsAt: number;
}

/** The session timer of one dialog. */
export class SessionTimer {
  readonly #options: SessionTimerOptions;
  readonly #minimum: number;
  /** The largest Min-SE of all 422 responses and session refresh requests; `undefined` if there was none. */
  #minSe: number | undefined;
  #active: Active | undefined;

  /** Throws `SippetError` (`bad-option`) if an interval is shorter than 90 seconds, or than the minimum. */
  constructor(options: SessionTimerOptions = {}) {
    this.#options = options;
    this.#minimum = options.minimum ?? LEAST;
    const least = Math.min(this.#minimum, options.interval ?? this.#minimum);
    if (!(least >= LEAST) || this.#minimum > (options.interval ?? this.#minimum)) {
      const given = `interval ${options.interval}, minimum ${options.minimum}`;
      throw new SippetError(
        'bad-option',
        `SessionTimer: ${given}; expected 90 <= minimum <= interval (RFC 4028 §4, §5)`,
      );
    }
  }

  /** The interval in seconds and the role, or `undefined` if the session does not expire. */
  get session(): { readonly interval: number; readonly isRefresher: boolean } | undefined {
    return this.#active && { interval: this.#active.interval, isRefresher: this.#active.isOurs };
  }

  /** When `wake` is due, or `undefined` if the session does not expire. */
  get next(): number | undefined {
    return this.#active && (this.#active.refreshAt ?? this.#active.endsAt);
  }

  /** Returns an INVITE or UPDATE with the headers of the session timer (§7.1, §7.4). */
  prepare<H extends HeaderMap>(request: Request<H>): Request<H> {
    const ready = withTag(request, TIMER, supported);
    // "the Session-Expires header field ... SHOULD be equal to the maximum of the Min-SE header field ... and the
    // current session interval"
    const wanted = this.#active?.interval ?? this.#options.interval;
    const timed = wanted === undefined ? ready : ready.set(sessionExpires, this.#asked(wanted));
    return this.#minSe === undefined ? timed : timed.set(minSe, { interval: this.#minSe });
  }

  /**
   * Returns the 422 with which a server refuses an INVITE or UPDATE whose interval is too short, or `undefined`. "If an
   * incoming request contains a Supported header field with a value 'timer' and a Session Expires header field, the UAS
   * MAY reject the INVITE request with a 422" (§9).
   */
  refuse<H extends HeaderMap>(request: Request<H>): Response<H> | undefined {
    const asked = request.get(sessionExpires)?.interval;
    if (asked === undefined || asked >= this.#minimum || !hasTag(request, TIMER, supported)) return undefined;
    return request.toResponse(422).set(minSe, { interval: this.#minimum });
  }

  /** Returns the 2xx to an INVITE or UPDATE with the headers of the session timer, and starts the timer (§9). */
  accept<H extends HeaderMap>(request: Request<H>, response: Response<H>, now: number): Response<H> {
    this.#learn(request);
    const asked = request.get(sessionExpires);
    const isSupported = hasTag(request, TIMER, supported);
    const least = request.get(minSe)?.interval ?? LEAST;
    // "If the UAS wishes to accept the request, it copies the value of the Session-Expires header field from the
    // request into the 2xx response." Without one, it "may request a session timer" of a client that supports it.
    const own = this.#options.interval;
    const wanted = asked?.interval ?? (isSupported && own !== undefined ? Math.max(own, least) : undefined);
    if (wanted === undefined) {
      this.#active = undefined;
      return response;
    }
    // "The UAS response MAY reduce its value but MUST NOT set it to a duration lower than the value in the Min-SE
    // header"
    const interval = asked !== undefined && own !== undefined ? Math.min(wanted, Math.max(own, least)) : wanted;
    const row = refresherTable[isSupported ? 'supported' : 'unsupported'][refresherOf(asked) ?? 'none'];
    const refresher = row === 'choice' ? (this.#options.refresher ?? 'uac') : row;
    this.#start(interval, refresher === 'uas', now);
    const timed = response.set(sessionExpires, { interval, params: { refresher } });
    // "the UAS MUST place a Require header field into the response with the value 'timer'" if the client refreshes, and
    // SHOULD if the client supports it.
    return isSupported ? withTag(timed, TIMER, require) : timed;
  }

  /** Takes the 2xx to an INVITE or UPDATE that was sent (§7.2). */
  receiveSuccess<H extends HeaderMap>(request: Request<H>, response: Response<H>, now: number): void {
    const given = response.get(sessionExpires);
    const asked = request.get(sessionExpires);
    if (given !== undefined) {
      // A response that names no refresher comes from an element that breaks §9; the client's refreshes hurt nobody.
      this.#start(given.interval, (refresherOf(given) ?? 'uac') === 'uac', now);
    } else if (asked !== undefined && (this.#options.isKeptAlone ?? true)) {
      // "as if the Session-Expires header field were in the 2xx response, and its value was the same as that in the
      // request, but with a refresher parameter of 'uac'"
      this.#start(asked.interval, true, now);
    } else {
      // "there is no session expiration"
      this.#active = undefined;
    }
  }

  /** Takes the failure of an INVITE or UPDATE that was sent, and returns what follows from it (§7.3, §10). */
  receiveFailure<H extends HeaderMap>(
    request: Request<H>,
    outcome: FinalOutcome,
    response?: Response<H>,
  ): RefreshFailure {
    if (outcome === 422) {
      const least = response?.get(minSe)?.interval;
      const before = Math.max(this.#minSe ?? 0, request.get(minSe)?.interval ?? 0);
      // "the UAC SHOULD NOT continuously retry the request if the server indicates the same error response" (§10)
      if (least === undefined || least <= before) return 'wait';
      this.#minSe = least;
      return 'retry';
    }
    return typeof outcome === 'string' || outcome === 408 || outcome === 481 ? 'BYE' : 'wait';
  }

  /** Returns what is due: a refresh, or the end of the session by BYE. */
  wake(now: number): 'refresh' | 'expire' | undefined {
    const active = this.#active;
    if (active === undefined) return undefined;
    if (now >= active.endsAt) {
      this.#active = undefined;
      return 'expire';
    }
    if (active.refreshAt === undefined || now < active.refreshAt) return undefined;
    this.#active = { ...active, refreshAt: undefined };
    return 'refresh';
  }

  /** Ends the timer, because the session has ended. */
  stop(): void {
    this.#active = undefined;
  }

  #asked(wanted: number): { interval: number; params: { refresher?: Refresher } } {
    const interval = Math.max(wanted, this.#minSe ?? LEAST);
    // "it is RECOMMENDED that the refresher parameter be set to 'uac' if the element sending the request is currently
    // performing refreshes, and to 'uas' if its peer is" (§7.4)
    const refresher = this.#active === undefined ? this.#options.refresher : this.#active.isOurs ? 'uac' : 'uas';
    return { interval, params: refresher === undefined ? {} : { refresher } };
  }

  /** "if it has received a session refresh request on that dialog that contained a Min-SE header field" (§7.4) */
  #learn<H extends HeaderMap>(request: Request<H>): void {
    const given = request.get(minSe)?.interval;
    if (given !== undefined) this.#minSe = Math.max(this.#minSe ?? 0, given);
  }

  #start(interval: number, isOurs: boolean, now: number): void {
    const length = 1000 * interval;
    // "It is RECOMMENDED that this refresh be sent once half the session interval has elapsed." (§7.2, §9)
    // "it SHOULD send a BYE to terminate the session, slightly before the session expiration. The minimum of 32 seconds
    // and one third of the session interval is RECOMMENDED." (§10)
    const early = isOurs ? 0 : Math.min(32_000, length / 3);
    this.#active = { interval, isOurs, refreshAt: isOurs ? now + length / 2 : undefined, endsAt: now + length - early };
  }
}

function refresherOf(value: SessionExpires | undefined): Refresher | undefined {
  const given = value?.params.refresher?.toLowerCase();
  return given === 'uac' || given === 'uas' ? given : undefined;
}
