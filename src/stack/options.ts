/** The options of a stack. */

import { defaultLocator } from '#platform';
import type { BuiltIn, HeaderMap } from '../message/headers/types.ts';
import { defaultLimits, type Limits } from '../message/parse/limits.ts';
import type { Request } from '../message/request.ts';
import type { Sip } from '../message/sip.ts';
import { builtIn } from '../message/sip.ts';
import type { MaddrPolicy } from '../routing/response-target.ts';
import {
  aBoolean,
  aFunction,
  anObject,
  checkOptions,
  integer,
  type OptionChecks,
  oneOf,
  positive,
  text,
  withMethods,
} from '../runtime/check-options.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { defaultTimes, type Times, timesOf } from '../transaction/times.ts';
import type { Role } from './core.ts';
import type { Locator } from './locator.ts';

/** The options of a stack. */
export interface SippetOptions<H extends HeaderMap = BuiltIn, R extends Role = Role> {
  /** Tells stacks of one process apart in `stats` and diagnostics; default `sippet`. */
  readonly name?: string | undefined;
  /** Sets the defaults of the three options that follow, and of Timer C; default `uas`. */
  readonly role?: R | undefined;
  /** Whether a request that came another way already (RFC 3261 §8.2.2.2) is answered 482 or delivered. */
  readonly mergedRequests?: 'reject' | 'deliver' | undefined;
  /** Whether a CANCEL that matches nothing is answered 481 (§9.2), or delivered without a key (§16.10). */
  readonly unmatchedCancel?: 'reject' | 'deliver' | undefined;
  /** Whether a request with Max-Forwards 0, other than OPTIONS, is answered 483 (§16.3) or delivered. */
  readonly maxForwards?: 'reject' | 'deliver' | undefined;
  /** Whether a response that matches no transaction is dropped (RFC 6026 §8.9) or delivered; default `drop`. */
  readonly strayResponses?: 'drop' | 'deliver' | undefined;
  /** The parser, with the headers that it knows: `Message`, or what `Message.withHeaders` returns. */
  readonly message?: Sip<H> | undefined;
  /** Whether no lenience is taken; default `false`. */
  readonly strict?: boolean | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** T1, T2, T4, ... of all transactions, in milliseconds. */
  readonly times?: Partial<Times> | undefined;
  /** Returns the times of the server transaction of one request, where they differ from `times`. */
  readonly timesOf?: ((request: Request<H>) => Partial<Times> | undefined) | undefined;
  /**
   * How many transactions there may be; default 500,000. Beyond it the oldest answered requests other than INVITE are
   * forgotten first; if there are none, new requests outside dialogs are refused. Requests within dialogs pass up to 10
   * % above.
   */
  readonly maxTransactions?: number | undefined;
  /**
   * How many octets of messages and keys the transactions may keep, as `maxTransactions`; default 268,435,456 (256
   * MiB).
   */
  readonly maxRetained?: number | undefined;
  /** Whether a request is refused by a 503 without a transaction, or dropped; default `reject`. */
  readonly overload?: 'reject' | 'drop' | undefined;
  /** The longest Retry-After of a 503, in seconds; it is drawn at random from 1 on; default 10. */
  readonly retryAfter?: number | undefined;
  /** How many answers without a transaction (400, 481, 503) an address gets a second, and at once; default 20. */
  readonly statelessRate?: number | undefined;
  /** How many callbacks of the Core may be unsettled before messages are dropped; default 10,000. */
  readonly maxPending?: number | undefined;
  /** How many names may be looked up at once, and how many requests may wait for each; default 1000. */
  readonly maxLookups?: number | undefined;
  /**
   * Whether a response follows the `maddr` of the topmost Via (RFC 3261 §18.2.2); default `multicast`, which follows
   * multicast addresses alone. With `follow`, anybody can direct the responses of this stack at a third party, without
   * forging a source address. A `maddr` that is not followed is counted in `stats().ignoredMaddr`.
   */
  readonly maddr?: MaddrPolicy | undefined;
  /** Whether CRLF CRLF as a datagram (RFC 5626 §3.5.1) is answered by CRLF; default `ignore`. */
  readonly keepAlive?: 'ignore' | 'answer' | undefined;
  /**
   * Whether a request that is too large for UDP (RFC 3261 §18.1.1), and cannot go by TCP, is sent and reported, or
   * throws; default `send`.
   */
  readonly oversize?: 'send' | 'refuse' | undefined;
  /** The path MTU in octets, if it is known: UDP then takes requests of up to 200 octets less, and else of 1,300. */
  readonly pathMtu?: number | undefined;
  /**
   * Milliseconds without any response after which a request goes to the next place that its look-up has found (RFC 3263
   * §4.3); default 64*T1, when its transaction times out.
   */
  readonly failoverAfter?: number | undefined;
  /** Milliseconds for which a place that has failed is tried last; 0: not at all; default 30,000. */
  readonly avoidFor?: number | undefined;
  /** The look-up of names; default `makeDnsLocator()`, and none in a browser. */
  readonly locator?: Locator | undefined;
  readonly clock?: Clock | undefined;
  /** Returns random numbers from 0 to below 1; default `Math.random`. Nothing secret is made of them. */
  readonly random?: (() => number) | undefined;
}

export type Settings = {
  readonly [Name in Exclude<keyof SippetOptions<BuiltIn>, 'pathMtu' | 'failoverAfter'>]-?: Exclude<
    SippetOptions[Name],
    undefined
  >;
} & {
  readonly times: Times;
  readonly limits: Limits;
  readonly pathMtu: number | undefined;
  readonly failoverAfter: number | undefined;
};

const OPTIONS: OptionChecks<SippetOptions> = {
  name: text,
  role: oneOf('uas', 'proxy'),
  mergedRequests: oneOf('reject', 'deliver'),
  unmatchedCancel: oneOf('reject', 'deliver'),
  maxForwards: oneOf('reject', 'deliver'),
  strayResponses: oneOf('drop', 'deliver'),
  message: withMethods('safeParse'),
  strict: aBoolean,
  limits: anObject,
  times: anObject,
  timesOf: aFunction,
  maxTransactions: positive,
  maxRetained: positive,
  overload: oneOf('reject', 'drop'),
  retryAfter: positive,
  statelessRate: positive,
  maxPending: positive,
  maxLookups: positive,
  maddr: oneOf('multicast', 'follow', 'ignore'),
  keepAlive: oneOf('ignore', 'answer'),
  oversize: oneOf('send', 'refuse'),
  pathMtu: integer(500),
  failoverAfter: positive,
  avoidFor: integer(0),
  locator: withMethods('locate'),
  clock: withMethods('now', 'at'),
  random: aFunction,
};

const LIMITS: OptionChecks<Limits> = {
  message: positive,
  rows: positive,
  values: positive,
  params: positive,
  uri: positive,
  branch: positive,
};

/** "Timer C MUST be set for each client transaction when an INVITE request is proxied. The timer MUST be larger than 3
 * minutes." (RFC 3261 §16.6 item 11) */
const TIMER_C = 181_000;

/** Returns the settings of a stack. Throws `SippetError` (`bad-option`) for options that cannot be. */
export function settingsOf(given: SippetOptions<BuiltIn>): Settings {
  checkOptions('new Sippet()', given, OPTIONS);
  checkOptions('new Sippet(), limits', given.limits ?? {}, LIMITS);
  const isProxy = given.role === 'proxy';
  const defaults: Settings = {
    name: 'sippet',
    role: 'uas',
    mergedRequests: isProxy ? 'deliver' : 'reject',
    unmatchedCancel: isProxy ? 'deliver' : 'reject',
    maxForwards: isProxy ? 'reject' : 'deliver',
    strayResponses: 'drop',
    message: builtIn,
    strict: false,
    limits: Object.freeze({ ...defaultLimits, ...given.limits }),
    times: timesOf(isProxy ? { ...defaultTimes, ringingLimit: TIMER_C } : defaultTimes, given.times),
    timesOf: () => undefined,
    maxTransactions: 500_000,
    maxRetained: 256 * 1024 * 1024,
    overload: 'reject',
    retryAfter: 10,
    statelessRate: 20,
    maxPending: 10_000,
    maxLookups: 1000,
    maddr: 'multicast',
    keepAlive: 'ignore',
    oversize: 'send',
    pathMtu: undefined,
    failoverAfter: undefined,
    avoidFor: 30_000,
    locator: given.locator ?? defaultLocator(),
    clock: systemClock,
    random: Math.random,
  };
  const chosen = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...defaults, ...chosen, limits: defaults.limits, times: defaults.times };
}
