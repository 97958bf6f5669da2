/**
 * `npm run bench:stack`: the cost of a transaction for a server, beside servers that others wrote and one that only
 * copies lines.
 *
 * Invariant: each figure comes from a process that measures nothing else. Subjects take turns in every round, ratios
 * are taken within a round, and the printed figures are medians of rounds with the least and the most.
 */
import { parseArgs } from 'node:util';
import { has } from '../../interop/child.ts';
import { growth } from './growth.ts';
import { load, type Scenario } from './load.ts';
import { spreadOf, withNoise } from './numbers.ts';
import { type Subject, startServer } from './server.ts';
import { compareStreams } from './streams.ts';

const PARTS = ['options', 'call', 'rate', 'growth'] as const;
const SUBJECTS: readonly Subject[] = ['dgram', 'sippet', 'sip', 'kamailio'];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    quick: { type: 'boolean', default: false },
    part: { type: 'string', multiple: true },
    server: { type: 'string', multiple: true, default: [...SUBJECTS] },
    tcp: { type: 'boolean', default: false },
    tls: { type: 'boolean', default: false },
  },
});

const hasKamailio = has('kamailio');
const chosen = new Set<string>(values.server);
const withKamailio = (subjects: readonly Subject[]): readonly Subject[] =>
  [...subjects, ...(hasKamailio ? (['kamailio'] as const) : [])].filter((subject) => chosen.has(subject));

const ROUNDS = values.quick ? 1 : Number(values.rounds);
/**
 * The loads: the number of calls, calls a second, and calls that warm the server up, before its memory is sampled and
 * again afterwards.
 */
const LOADS = {
  /** All of them wait in Timer J, 32 seconds, when the last is answered. */
  options: { calls: values.quick ? 8000 : 40_000, rate: 4000, warmUp: 20_000, again: 20_000 },
  call: { calls: values.quick ? 4000 : 15_000, rate: 1500, warmUp: 6000, again: 6000 },
} as const;
/** TCP and TLS: the number of OPTIONS, of those that warm the server up first, and of idle connections. */
const STREAMS = {
  calls: values.quick ? 8000 : 40_000,
  warmUp: values.quick ? 8000 : 20_000,
  idle: { tcp: 10_000, tls: 2000 },
} as const;
const STEPS = [
  ...[2000, 3000, 4000, 5000, 6000, 8000, 10_000, 12_000],
  ...[14_000, 16_000, 18_000, 20_000, 22_000, 24_000, 28_000, 32_000],
  ...[36_000, 40_000, 44_000, 48_000, 52_000, 56_000, 60_000, 64_000],
];
const STEP_SECONDS = 3;
const RATE_WARM_UP = 8000;
/** Another process of this machine may disturb a step, so it is tried again before it counts as lost. */
const TRIES = 2;

interface Cost {
  /** Microseconds of all threads for each call. */
  readonly cpu: number;
  /** Megabytes above those after the warm-up, for so many calls. */
  readonly memory: number;
  readonly retransmissions: number;
}

async function costOf(subject: Subject, scenario: Scenario): Promise<Cost> {
  const { calls, rate, warmUp, again } = LOADS[scenario];
  const server = await startServer(subject);
  try {
    await load(scenario, server.port, warmUp, rate);
    const first = await server.collected();
    await load(scenario, server.port, again, rate);
    const before = await server.sample();
    const { made, retransmissions } = await load(scenario, server.port, calls, rate);
    const after = await server.sample();
    const { rss } = await server.collected();
    const memory = ((rss - first.rss) * calls) / (again + calls) / 1e6;
    return { cpu: (after.cpu - before.cpu) / made, memory, retransmissions };
  } finally {
    await server.stop();
  }
}

async function compareCosts(scenario: Scenario, subjects: readonly Subject[]): Promise<void> {
  const costs = new Map<Subject, Cost[]>(subjects.map((subject) => [subject, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const turn = round % subjects.length;
    for (const subject of [...subjects.slice(turn), ...subjects.slice(0, turn)]) {
      costs.get(subject)?.push(await costOf(subject, scenario));
    }
  }
  const own = costs.get('sippet') ?? [];
  console.log(`\n| server | µs for each ${scenario} | sippet's ratio | MB more | retransmitted by SIPp |`);
  console.log('| --- | --- | --- | --- | --- |');
  for (const [subject, rounds] of costs) {
    const cpu = spreadOf(rounds.map((each) => each.cpu));
    const ratio = spreadOf(rounds.map((each, round) => (own[round]?.cpu ?? Number.NaN) / each.cpu));
    const memory = spreadOf(rounds.map((each) => each.memory));
    const again = rounds.reduce((sum, each) => sum + each.retransmissions, 0);
    const figures = [withNoise(cpu, 1), withNoise(ratio, 2), memory.median.toFixed(0), again];
    console.log(`| ${subject} | ${figures.join(' | ')} |`);
  }
}

async function isLossless(subject: Subject, rate: number): Promise<boolean> {
  const server = await startServer(subject);
  try {
    await load('options', server.port, RATE_WARM_UP, LOADS.options.rate);
    const { calls, made, retransmissions, failed } = await load('options', server.port, rate * STEP_SECONDS, rate);
    return retransmissions === 0 && failed === 0 && made === calls;
  } finally {
    await server.stop();
  }
}

/**
 * Returns the highest rate of the steps at which nothing is retransmitted and nothing fails, or 0 if there is none. It
 * is found by bisection.
 */
async function losslessRate(subject: Subject): Promise<number> {
  const steps = values.quick ? STEPS.slice(0, 3) : STEPS;
  let reached = -1;
  for (let lost = steps.length; lost - reached > 1; ) {
    const middle = Math.floor((reached + lost) / 2);
    let isReached = false;
    for (let tries = 0; tries < TRIES && !isReached; tries += 1) {
      isReached = await isLossless(subject, steps[middle] ?? Number.NaN);
    }
    if (isReached) reached = middle;
    else lost = middle;
  }
  return steps[reached] ?? 0;
}

async function compareRates(subjects: readonly Subject[]): Promise<void> {
  const rates = new Map<Subject, number>();
  for (const subject of subjects) rates.set(subject, await losslessRate(subject));
  const own = rates.get('sippet') ?? Number.NaN;
  console.log("\n| server | highest lossless rate (per second) | sippet's ratio |");
  console.log('| --- | --- | --- |');
  for (const [subject, rate] of rates) console.log(`| ${subject} | ${rate} | ${(own / rate).toFixed(2)} |`);
}

async function showGrowth(): Promise<void> {
  const { levels, octets, firing, longestTurn, longestWake, delayP999 } = await growth();
  console.log('\n| live transactions | µs for each OPTIONS, without a network | p99.9 of one message, ms |');
  console.log('| --- | --- | --- |');
  for (const { live, cpu, p999 } of levels) console.log(`| ${live} | ${cpu.toFixed(1)} | ${p999.toFixed(2)} |`);
  console.log(
    `\n${octets.toFixed(0)} octets for each waiting transaction. All timers are due at once: they fire within`,
  );
  console.log(
    `${firing.toFixed(0)} ms, the longest turn is ${longestTurn.toFixed(0)} ms (${longestWake.toFixed(1)} ms of`,
  );
  console.log(`CPU time), and the delay of the event loop is ${delayP999.toFixed(1)} ms at p99.9.`);
}

const protocols = (['tcp', 'tls'] as const).filter((protocol) => values[protocol]);
const parts = new Set(values.part ?? (protocols.length === 0 ? PARTS : []));
for (const protocol of protocols) await compareStreams(protocol, { rounds: ROUNDS, ...STREAMS });
if (parts.has('options')) await compareCosts('options', withKamailio(['dgram', 'sippet', 'sip']));
if (parts.has('call')) await compareCosts('call', withKamailio(['sippet']));
if (parts.has('rate')) await compareRates(withKamailio(['dgram', 'sippet', 'sip']));
if (parts.has('growth')) await showGrowth();
