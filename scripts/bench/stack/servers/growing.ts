/**
 * A stack without a network, which answers OPTIONS until 400,000 transactions wait in Timer J, and then lets all their
 * timers fire at once.
 *
 * Invariant: the clock of the stack stands still until all messages have arrived, so that no transaction ends earlier.
 */
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { Sippet } from 'sippet';
import { spreadOf } from '../numbers.ts';

/** The cost of the messages that came while the number of live transactions rose to `live`. */
export interface Level {
  readonly live: number;
  /** Microseconds of CPU time for each message. */
  readonly cpu: number;
  /** The time that one message took, in milliseconds: the 99.9th percentile, as the median of blocks. */
  readonly p999: number;
}

export interface Growth {
  readonly levels: readonly Level[];
  /** Octets for each transaction that waits, after garbage collection. */
  readonly octets: number;
  /** Milliseconds until all timers that were due had fired, and the delays of the event loop meanwhile. */
  readonly firing: number;
  readonly longestTurn: number;
  /** The most milliseconds of CPU time for the timers of one turn. Other processes do not count here. */
  readonly longestWake: number;
  readonly delayP999: number;
}

const LEVELS = [1000, 10_000, 100_000, 200_000, 400_000];
/** The messages that are measured at each level: the last ones before it. */
const MEASURED = 20_000;
const CHUNK = 500;
/** The percentile is the median of blocks, so that a process which takes the core away meanwhile does not set it. */
const BLOCK = 1000;
const WARM_UP = 20_000;
const TIMER_J = 32_000;

/** A clock that stands still until its `advance` is called. Due timers fire in a later turn of the event loop. */
class ManualClock {
  /** The most milliseconds of CPU time, of all threads, that one call took. */
  longestWake = 0;
  #now = 0;
  #next: { readonly time: number; readonly wake: () => void } | undefined;
  #timer: NodeJS.Timeout | undefined;

  now(): number {
    return this.#now;
  }

  at(time: number, wake: () => void): () => void {
    this.#next = { time, wake };
    this.#start();
    return () => {
      this.#next = undefined;
    };
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
    this.#start();
  }

  #start(): void {
    if (this.#next === undefined || this.#next.time > this.#now) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const next = this.#next;
      this.#next = undefined;
      const before = process.cpuUsage();
      next?.wake();
      const { user, system } = process.cpuUsage(before);
      this.longestWake = Math.max(this.longestWake, (user + system) / 1000);
    });
  }
}

const clock = new ManualClock();
const stack = new Sippet({ name: 'growing', clock });
const endpoint = { address: '127.0.0.1', port: 5060 };
const receiver = stack.registerTransport({
  protocol: 'UDP',
  isReliable: false,
  family: 4,
  local: endpoint,
  sentBy: { host: endpoint.address, port: endpoint.port },
  asksRport: true,
  send: () => true,
  close: async () => undefined,
});
stack.registerCore({
  receiveRequest(request, key) {
    stack.send(request.toResponse(200), key);
  },
  receiveResponse() {},
  receiveError(reason) {
    console.error(reason);
  },
});

function options(serial: number): Uint8Array {
  return Buffer.from(
    'OPTIONS sip:service@127.0.0.1:5060 SIP/2.0\r\n' +
      `Via: SIP/2.0/UDP 127.0.0.1:5080;branch=z9hG4bK-3391-${serial}-0;rport\r\nMax-Forwards: 70\r\n` +
      `From: sipp <sip:sipp@127.0.0.1:5080>;tag=3391SIPpTag00${serial}\r\n` +
      `To: service <sip:service@127.0.0.1:5060>\r\nCall-ID: ${serial}-3391@127.0.0.1\r\nCSeq: 1 OPTIONS\r\n` +
      'Contact: <sip:sipp@127.0.0.1:5080>\r\nAccept: application/sdp\r\nUser-Agent: load generator\r\n' +
      'Content-Length: 0\r\n\r\n',
    'latin1',
  );
}

let serial = 0;
const peer = { address: '127.0.0.1', port: 5080 };

/** Passes messages to the stack, and pushes the milliseconds of each to `times`. Returns the CPU time of each in µs. */
function feed(count: number, times: number[]): number {
  const messages = Array.from({ length: count }, () => options(serial++));
  const before = process.cpuUsage();
  for (const message of messages) {
    const start = performance.now();
    receiver.receive(message, peer);
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

async function fill(to: number): Promise<Level> {
  const times: number[] = [];
  const costs: number[] = [];
  while (serial < to) {
    const cost = feed(Math.min(CHUNK, to - serial), times);
    if (to - serial < MEASURED) costs.push(cost);
    await turn();
  }
  const slowest: number[] = [];
  for (let end = times.length; end >= BLOCK && slowest.length < MEASURED / BLOCK; end -= BLOCK) {
    const sorted = Float64Array.from(times.slice(end - BLOCK, end)).sort();
    slowest.push(sorted[Math.ceil(BLOCK * 0.999) - 1] ?? Number.NaN);
  }
  return { live: stack.stats().live, cpu: spreadOf(costs).median, p999: spreadOf(slowest).median };
}

function retained(): number {
  for (let times = 0; times < 2; times += 1) globalThis.gc?.();
  return process.memoryUsage().rss;
}

const before = retained();
// The first messages compile the code; then they are forgotten.
await fill(WARM_UP);
clock.advance(TIMER_J);
while (stack.stats().live > 0) await turn();
serial = 0;

const levels: Level[] = [];
for (const level of LEVELS) levels.push(await fill(level));
const octets = (retained() - before) / stack.stats().live;

clock.longestWake = 0;
const delays = monitorEventLoopDelay({ resolution: 1 });
delays.enable();
await turn();
clock.advance(TIMER_J);
const start = performance.now();
let longestTurn = 0;
for (let last = performance.now(); stack.stats().live > 0; ) {
  await turn();
  longestTurn = Math.max(longestTurn, performance.now() - last);
  last = performance.now();
}
const firing = performance.now() - start;
delays.disable();
const growth: Growth = {
  levels,
  octets,
  firing,
  longestTurn,
  longestWake: clock.longestWake,
  delayP999: delays.percentile(99.9) / 1e6,
};
process.send?.(growth, () => process.exit(0));
