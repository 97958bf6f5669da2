/**
 * `npm run mutate -- [--count N] [--seed S] [--from N] [--part generated|vocabulary|generator] [--most N] [--seconds N]
 * [--jobs N]`: plants faults into the code of the parsers, and says which of them nothing finds.
 */
import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OUTCOMES, type Outcome } from './outcome.ts';
import { PARTS, type PartName } from './parts.ts';
import type { Message } from './worker.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    from: { type: 'string', default: '0' },
    part: { type: 'string', default: PARTS.join() },
    most: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '3600' },
    jobs: { type: 'string', default: String(availableParallelism()) },
  },
});

function numberOf(name: 'count' | 'seed' | 'from' | 'most' | 'seconds' | 'jobs'): number {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`--${name} ${values[name]} is not a whole number`);
  return value;
}

/** The milliseconds after which a mutant counts as one that does not end. */
const LONGEST = 15_000;
/** The milliseconds after which the judge of a part counts as one that cannot be loaded. */
const LOADING = 120_000;

const parts = PARTS.filter((name) => values.part.split(',').includes(name));
if (parts.length === 0) throw new RangeError(`--part ${values.part} is none of ${PARTS.join(', ')}`);
const [seed, first, jobs] = [numberOf('seed'), numberOf('from'), Math.max(1, numberOf('jobs'))];
/** The share of the mutants that each part has, because those of the generator take longest to judge. */
const SHARES: Readonly<Record<PartName, number>> = { generated: 6, vocabulary: 2, generator: 2 };
const shares = parts.reduce((sum, part) => sum + SHARES[part], 0);
const lastOf = (part: PartName): number => first + Math.ceil((numberOf('count') * SHARES[part]) / shares);
const end = performance.now() + numberOf('seconds') * 1000;

/** The mutants that survive for a reason, by their descriptions. */
const known = new Set((await readFile(join(import.meta.dirname, 'survivors.txt'), 'utf8')).split('\n'));

const tallies = new Map<PartName, Map<Outcome, number>>();
const survivors: string[] = [];

function count(part: PartName, outcome: Outcome, what: string): void {
  const tally = tallies.get(part) ?? new Map<Outcome, number>();
  tallies.set(part, tally.set(outcome, (tally.get(outcome) ?? 0) + 1));
  if (outcome === 'survived' && !known.has(what)) survivors.push(what);
}

/** Judges every `jobs`th mutant from a number on until the process ends. Resolves with the number of the next one. */
function judgeFrom(part: PartName, from: number, last: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = fork(new URL('worker.ts', import.meta.url), [part, ...[seed, from, jobs, last].map(String)], {
      execArgv: [...process.execArgv, '--max-old-space-size=1500'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let at = from;
    let what: string | undefined;
    let hasBegun = false;
    let timer = setTimeout(() => worker.kill('SIGKILL'), LOADING);
    worker.on('message', (message: Message) => {
      clearTimeout(timer);
      timer = setTimeout(() => worker.kill('SIGKILL'), LONGEST);
      hasBegun = true;
      if (message.kind === 'begin') {
        ({ at, what } = message);
        if (performance.now() >= end) worker.send('end');
      } else {
        count(part, message.outcome, what ?? '');
        what = undefined;
      }
    });
    worker.on('exit', (code) => {
      clearTimeout(timer);
      if (what !== undefined) count(part, 'time', what);
      if (!hasBegun && code !== 0) reject(new Error(`the judge of the part ${part} cannot be loaded`));
      resolve(code === 0 || performance.now() >= end ? last : at + jobs);
    });
  });
}

for (const part of parts)
  await Promise.all(
    Array.from({ length: jobs }, async (_, job) => {
      for (let next = first + job; next < lastOf(part); ) next = await judgeFrom(part, next, lastOf(part));
    }),
  );

for (const [part, tally] of tallies) {
  const all = [...tally.values()].reduce((sum, each) => sum + each, 0);
  const counts = OUTCOMES.flatMap((outcome) => (tally.has(outcome) ? [`${tally.get(outcome)} ${outcome}`] : []));
  console.log(`${part}: ${all} mutants: ${counts.join(', ')}`);
}
for (const what of survivors.sort()) console.log(what);
console.log(`seed ${seed}: ${survivors.length} mutants survive that survivors.txt does not list`);
if (survivors.length > numberOf('most') || tallies.size === 0) process.exitCode = 1;
