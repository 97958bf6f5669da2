/**
 * Timers, their names and lengths: RFC 3261 table 4, RFC 6026, RFC 4320, and a few limits of our own. In milliseconds.
 *
 * Invariant: a length depends on the transaction's times, on whether its transport is reliable and on the length before.
 */
import { SippetError } from '../runtime/errors.ts';

/** The letters are the RFCs'. */
export type Timer =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F'
  | 'G'
  | 'H'
  | 'I'
  | 'J'
  | 'K'
  | 'L'
  | 'M'
  /** Until an INVITE without a response gets a 100 (RFC 3261 §17.2.1). */
  | 'trying'
  /** Until another request without a response gets a 100 (RFC 4320 §4.1). */
  | 'late trying'
  /** How long the TU may take to answer an INVITE, from its last provisional response on. */
  | 'answer'
  /** How long the TU may take to answer another request. */
  | 'unanswered'
  /** How long a cancelled INVITE waits for its final response (§9.1). */
  | 'cancelled'
  /** Until a 2xx to INVITE is sent again (§13.3.1.4). */
  | 'repeat'
  /** How long it is (§13.3.1.4). */
  | 'unacknowledged';

export type Interval =
  | 'T1'
  | 'T2'
  | 'T4'
  | '64*T1'
  | 'D'
  /** Twice the length before. */
  | 'doubled'
  /** Twice the length before, T2 at most. */
  | 'doubled to T2'
  | '200 ms'
  /** When the client's Timer E is reset to T2 (RFC 4320 §4.1). */
  | 'E is T2'
  | 'ringing limit'
  | 'answer limit';

export interface Times {
  /** Estimate of the round-trip time; 500. */
  readonly t1: number;
  /** The longest interval between two sendings of a request other than INVITE, or of a response to INVITE; 4,000. */
  readonly t2: number;
  /** The longest that a message stays in the network; 5,000. */
  readonly t4: number;
  /** Timer D on unreliable transports; the larger of 32,000 and 64*T1. */
  readonly d: number;
  /** How long an INVITE may ring, from its last 101 to 199 on. RFC 3261 §16.6 item 11 asks a proxy for Timer C. */
  readonly ringingLimit: number | undefined;
  /** How long the TU may take to answer an INVITE, from its last provisional response on; 300,000. */
  readonly answerLimit: number;
}

export const defaultTimes: Times = {
  t1: 500,
  t2: 4000,
  t4: 5000,
  d: 32_000,
  ringingLimit: undefined,
  answerLimit: 300_000,
};

/** The longest that a platform's timer waits, so any sum of lengths is a number that can be computed with. */
const LONGEST = 2 ** 31 - 1;

/** `base` with changes. Throws `SippetError` (`bad-option`) where a length cannot be. */
export function timesOf(base: Times, changes: Partial<Times> = {}): Times {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const t1 = changes.t1 ?? base.t1;
  const times: Times = { ...base, d: Math.max(base.d, 64 * t1), ...given };
  for (const [name, value] of Object.entries(times)) {
    if (value === undefined) continue;
    if (!Number.isFinite(value) || value <= 0 || value > LONGEST)
      refuse(`${name} is ${value}, not 0 < ${name} < 2^31 ms`);
  }
  if (64 * times.t1 > LONGEST) refuse(`t1 is ${times.t1}, and 64*T1 more than 2^31 ms`);
  if (times.t2 < times.t1) refuse(`t2 is ${times.t2}, less than t1 (${times.t1})`);
  // "a value of at least 32 seconds for unreliable transports" (RFC 3261 §17.1.1.2)
  if (times.d < 32_000) refuse(`d is ${times.d}, less than 32 s`);
  return times;
}

function refuse(text: string): never {
  throw new SippetError('bad-option', text);
}

/** RFC 3261 §17: not set where the transport is reliable ... */
const UNRELIABLE_ONLY: ReadonlySet<Timer> = new Set(['A', 'E', 'G']);
/** ... or zero there. */
const ZERO_IF_RELIABLE: ReadonlySet<Timer> = new Set(['D', 'I', 'J', 'K']);

/** The length of a timer; `undefined`: it is not set. */
export function lengthOf(
  timer: Timer,
  interval: Interval,
  times: Times,
  isReliable: boolean,
  before: number,
): number | undefined {
  if (isReliable && UNRELIABLE_ONLY.has(timer)) return undefined;
  if (isReliable && ZERO_IF_RELIABLE.has(timer)) return 0;
  switch (interval) {
    case 'T1':
      return times.t1;
    case 'T2':
      return times.t2;
    case 'T4':
      return times.t4;
    case '64*T1':
      return 64 * times.t1;
    case 'D':
      return times.d;
    case 'doubled':
      return 2 * before;
    case 'doubled to T2':
      return Math.min(2 * before, times.t2);
    case '200 ms':
      return 200;
    case 'E is T2':
      return untilEIsT2(times);
    case 'ringing limit':
      return times.ringingLimit;
    case 'answer limit':
      return times.answerLimit;
  }
}

/** With the defaults 500 + 1,000 + 2,000: then E is 4,000, which is T2. */
function untilEIsT2({ t1, t2 }: Times): number {
  let passed = t1;
  for (let next = 2 * t1; next < t2; next *= 2) passed += next;
  return passed;
}
