/**
 * The timers and their lengths in milliseconds: those of RFC 3261 table 4, RFC 6026 and RFC 4320, and a few limits of
 * sippet.
 *
 * Invariant: the length of a timer depends only on the transaction's times, on whether its transport is reliable, and
 * on the length that the timer had before.
 */
import { SippetError } from '../runtime/errors.ts';

/** The names of timers. The letters are those of the RFCs. */
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
  /** The time after which an INVITE without a response gets a 100 (RFC 3261 §17.2.1). */
  | 'trying'
  /** The time after which a non-INVITE request without a response gets a 100 (RFC 4320 §4.1). */
  | 'late trying'
  /** The time that the TU has to answer an INVITE; each provisional response restarts it. */
  | 'answer'
  /** The time that the TU has to answer a non-INVITE request. */
  | 'unanswered'
  /** The time that a cancelled INVITE waits for its final response (§9.1). */
  | 'cancelled'
  /** The time after which a 2xx to INVITE is retransmitted (§13.3.1.4). */
  | 'repeat'
  /** The time that a 2xx to INVITE waits for its ACK (§13.3.1.4). */
  | 'unacknowledged';

export type Interval =
  | 'T1'
  | 'T2'
  | 'T4'
  | '64*T1'
  | 'D'
  /** Twice the previous length. */
  | 'doubled'
  /** Twice the previous length, but at most T2. */
  | 'doubled to T2'
  | '200 ms'
  /** The time until a client's Timer E is reset to T2 (RFC 4320 §4.1). */
  | 'E is T2'
  | 'ringing limit'
  | 'answer limit';

/** The lengths of timers in milliseconds (RFC 3261 §17.1.1.1 and Table 4 of its Appendix A). */
export interface Times {
  /** T1, an estimate of the round-trip time; default 500. */
  readonly t1: number;
  /**
   * T2, the longest interval between retransmissions of a non-INVITE request or of a response to INVITE; default 4,000.
   */
  readonly t2: number;
  /** T4, the longest time that a message stays in the network; default 5,000. */
  readonly t4: number;
  /** The length of Timer D on unreliable transports; default the larger of 32,000 and 64*T1. */
  readonly d: number;
  /**
   * The time that an INVITE may ring; each 101 to 199 response restarts it. A proxy needs it as Timer C (RFC 3261 §16.6
   * item 11). There is no limit if it is `undefined`.
   */
  readonly ringingLimit: number | undefined;
  /** The time that the TU has to answer an INVITE; each provisional response restarts it; default 300,000. */
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

/** The longest length, in milliseconds, that timers of the platform support. */
const LONGEST = 2 ** 31 - 1;

/** Returns `base` with changes. Throws `SippetError` (`bad-option`) if a length is out of range. */
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

/** The timers that are not set if the transport is reliable (RFC 3261 §17). */
const UNRELIABLE_ONLY: ReadonlySet<Timer> = new Set(['A', 'E', 'G']);
/** The timers that have a length of zero if the transport is reliable (RFC 3261 §17). */
const ZERO_IF_RELIABLE: ReadonlySet<Timer> = new Set(['D', 'I', 'J', 'K']);

/** Returns the length of a timer in milliseconds, or `undefined` if the timer is not set. */
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

/**
 * Returns the time until Timer E is reset to T2. With the defaults it is 500 + 1,000 + 2,000: E is then 4,000, which is
 * T2.
 */
function untilEIsT2({ t1, t2 }: Times): number {
  let passed = t1;
  for (let next = 2 * t1; next < t2; next *= 2) passed += next;
  return passed;
}
