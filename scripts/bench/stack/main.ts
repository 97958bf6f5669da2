/**
 * `npm run bench:stack`: what an OPTIONS transaction costs a server, beside one that only copies lines and beside npm's
 * `sip`.
 *
 * Invariant: subjects take turns in every round, each in a fresh process; what is printed are medians of rounds.
 */
import { parseArgs } from 'node:util';
import { load } from './load.ts';
import { type Subject, startServer } from './server.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, quick: { type: 'boolean', default: false } },
});

const SUBJECTS: readonly Subject[] = ['dgram', 'sippet', 'sip'];
const RATE = 4000;
/** All of them wait in Timer J, 32 seconds, when the last is answered. */
const CALLS = values.quick ? 8000 : 40_000;
const WARM_UP = 2000;
const ROUNDS = values.quick ? 1 : Number(values.rounds);
const STEPS = [4000, 6000, 8000, 10_000, 12_000, 16_000, 20_000, 24_000, 32_000];
const STEP_SECONDS = 3;

interface Cost {
  /** Microseconds of all threads a transaction. */
  readonly cpu: number;
  /** Megabytes above those after the warm-up. */
  readonly memory: number;
  readonly retransmissions: number;
}

async function costOf(subject: Subject): Promise<Cost> {
  const server = await startServer(subject);
  try {
    await load(server.port, WARM_UP, RATE / 2);
    const before = await server.sample();
    const { made, retransmissions } = await load(server.port, CALLS, RATE);
    const after = await server.sample();
    return { cpu: (after.cpu - before.cpu) / made, memory: (after.rss - before.rss) / 1e6, retransmissions };
  } finally {
    await server.stop();
  }
}

/** The highest rate of the steps at which nothing is sent again and nothing fails; 0: there is none. */
async function losslessRate(subject: Subject): Promise<number> {
  let best = 0;
  for (const rate of values.quick ? STEPS.slice(0, 2) : STEPS) {
    const server = await startServer(subject);
    try {
      await load(server.port, WARM_UP, RATE / 2);
      const { calls, made, retransmissions, failed } = await load(server.port, rate * STEP_SECONDS, rate);
      if (retransmissions > 0 || failed > 0 || made < calls) break;
      best = rate;
    } finally {
      await server.stop();
    }
  }
  return best;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const costs = new Map<Subject, Cost[]>(SUBJECTS.map((subject) => [subject, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  const turn = round % SUBJECTS.length;
  for (const subject of [...SUBJECTS.slice(turn), ...SUBJECTS.slice(0, turn)]) {
    costs.get(subject)?.push(await costOf(subject));
  }
}

const cpu = (subject: Subject) => median(costs.get(subject)?.map((each) => each.cpu) ?? []);
console.log('| server | µs a transaction | MB for those that wait | sent again by SIPp | highest lossless rate |');
console.log('| --- | --- | --- | --- | --- |');
for (const [subject, rounds] of costs) {
  const memory = median(rounds.map((each) => each.memory)).toFixed(0);
  const again = rounds.reduce((sum, each) => sum + each.retransmissions, 0);
  console.log(`| ${subject} | ${cpu(subject).toFixed(1)} | ${memory} | ${again} | ${await losslessRate(subject)} |`);
}
console.log(
  `\nsippet: ${(cpu('sippet') / cpu('dgram')).toFixed(2)} x dgram, ${(cpu('sippet') / cpu('sip')).toFixed(2)} x sip`,
);
