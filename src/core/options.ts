/** What a stack can be told at its making. */
import { defaultLimits, type Limits } from '../message/limits.ts';
import type { Request } from '../message/request.ts';
import type { Sip } from '../message/sip.ts';
import { builtIn } from '../message/sip.ts';
import type { BuiltIn, HeaderMap } from '../message/types.ts';
import { SippetError } from '../runtime/errors.ts';
import { defaultTimes, type Times, timesOf } from '../transaction/times.ts';
import { type Clock, systemClock } from './clock.ts';
import { dnsLocator, type Locator } from './locator.ts';

export interface SippetOptions<H extends HeaderMap = BuiltIn> {
  /** Tells stacks of one process apart in `stats` and diagnostics; `sippet`. */
  readonly name?: string | undefined;
  /** Sets the three points that follow; `uas`. */
  readonly role?: 'uas' | 'proxy' | undefined;
  /** A request that came another way already (RFC 3261 §8.2.2.2): answer it 482, or deliver it. */
  readonly mergedRequests?: 'reject' | 'deliver' | undefined;
  /** A CANCEL that matches nothing: answer it 481 (§9.2), or deliver it without a key (§16.10). */
  readonly unmatchedCancel?: 'reject' | 'deliver' | undefined;
  /** Max-Forwards 0: answer it 483, but for OPTIONS (§16.3), or deliver it. */
  readonly maxForwards?: 'reject' | 'deliver' | undefined;
  /** A response that matches no transaction: drop it (RFC 6026 §8.9), or deliver it to a stateless proxy. */
  readonly strayResponses?: 'drop' | 'deliver' | undefined;
  /** The parser, with the headers that it knows: `Message`, or what `Message.withHeaders` gave. */
  readonly message?: Sip<H> | undefined;
  /** Take no lenience; `false`. */
  readonly strict?: boolean | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** T1, T2, T4, ... of all transactions, in milliseconds. */
  readonly times?: Partial<Times> | undefined;
  /** And of the server transaction of one request. */
  readonly timesOf?: ((request: Request<H>) => Partial<Times> | undefined) | undefined;
  /** Beyond so many transactions new requests are refused; 500,000. */
  readonly maxTransactions?: number | undefined;
  /** How: by a 503 without a transaction, or not at all; `reject`. */
  readonly overload?: 'reject' | 'drop' | undefined;
  /** The 503's Retry-After is at random from 1 to this, in seconds; 10. */
  readonly retryAfter?: number | undefined;
  /** Answers without a transaction (400, 481, 503), a second and source; 20. */
  readonly statelessRate?: number | undefined;
  /** How many callbacks of the Core may be unsettled before messages are dropped; 10,000. */
  readonly maxPending?: number | undefined;
  /** How many names may be looked up at once, and how many requests may wait for each; 1,000. */
  readonly maxLookups?: number | undefined;
  /** CRLF CRLF as a datagram (RFC 5626 §3.5.1): answer it with CRLF, or not; `ignore`. */
  readonly keepAlive?: 'ignore' | 'answer' | undefined;
  /** A request above 1,300 octets over UDP (RFC 3261 §18.1.1): send and report it, or throw; `send`. */
  readonly oversize?: 'send' | 'refuse' | undefined;
  /** How names become addresses; `dns.lookup`. */
  readonly locator?: Locator | undefined;
  readonly clock?: Clock | undefined;
  /** From 0 to below 1; `Math.random`. Nothing secret is made of it. */
  readonly random?: (() => number) | undefined;
}

export type Settings = {
  readonly [Name in keyof SippetOptions<BuiltIn>]-?: Exclude<SippetOptions[Name], undefined>;
} & {
  readonly times: Times;
  readonly limits: Limits;
};

/** §16.6 item 11: "Timer C MUST be set for each client transaction when an INVITE request is proxied. The timer MUST be
 * larger than 3 minutes." */
const TIMER_C = 181_000;

/** Throws `SippetError` (`bad-option`). */
export function settingsOf(given: SippetOptions<BuiltIn>): Settings {
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
    limits: { ...defaultLimits, ...given.limits },
    times: timesOf(isProxy ? { ...defaultTimes, ringingLimit: TIMER_C } : defaultTimes, given.times),
    timesOf: () => undefined,
    maxTransactions: 500_000,
    overload: 'reject',
    retryAfter: 10,
    statelessRate: 20,
    maxPending: 10_000,
    maxLookups: 1000,
    keepAlive: 'ignore',
    oversize: 'send',
    locator: dnsLocator,
    clock: systemClock,
    random: Math.random,
  };
  const chosen = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const settings = { ...defaults, ...chosen, limits: defaults.limits, times: defaults.times };
  for (const name of ['maxTransactions', 'retryAfter', 'statelessRate', 'maxPending', 'maxLookups'] as const) {
    if (!(settings[name] > 0)) throw new SippetError('bad-option', `${name} is ${settings[name]}, not more than 0`);
  }
  return settings;
}
