/**
 * `npm run fuzz:grammars -- [--seconds N] [--count N] [--seed S] [--from N] [--show N] [--refused CODE] [--jobs N]`:
 * random grammars, compiled and compared with a naive matcher.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Tally } from './tally.ts';
import type { Found, Message } from './worker.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    count: { type: 'string', default: '1000000000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    from: { type: 'string', default: '0' },
    show: { type: 'string', default: '5' },
    refused: { type: 'string', default: 'none' },
    jobs: { type: 'string', default: String(availableParallelism()) },
  },
});

function numberOf(name: keyof typeof values): number {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`--${name} ${values[name]} is not a whole number`);
  return value;
}

/**
 * The time limit of a case. Compiling cannot be interrupted, so the process is ended and the case counts as `too-slow`.
 */
const LONGEST_MS = 20_000;
/** The number of smaller cases that are tried for each disagreement. */
const TRIES = 120;

const seed = numberOf('seed');
const first = numberOf('from');
const last = first + numberOf('count');
const jobs = Math.max(1, numberOf('jobs'));
const end = performance.now() + numberOf('seconds') * 1000;
const tally = new Tally(seed, numberOf('show'), values.refused);

/**
 * Judges every `jobs`th case from a number on until the process dies, hangs or is stopped. Resolves with the number of
 * the case after the last one.
 */
function judgeFrom(from: number): Promise<number> {
  return new Promise((resolve) => {
    const worker = fork(new URL('worker.ts', import.meta.url), [seed, from, jobs, last, TRIES].map(String), {
      execArgv: [...process.execArgv, '--max-old-space-size=2048', '--max-semi-space-size=64'],
      stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
    });
    let at = from;
    let isDone = false;
    let suspect: Found | undefined;
    let timer = setTimeout(stop, LONGEST_MS * 3);
    function stop(): void {
      worker.kill('SIGKILL');
    }
    worker.on('message', (message: Message) => {
      clearTimeout(timer);
      timer = setTimeout(stop, LONGEST_MS);
      if (message.kind === 'begin') {
        at = message.at;
        isDone = false;
        if (performance.now() >= end) worker.send('end');
      } else if (message.kind === 'done') {
        isDone = true;
        tally.done(message);
      } else if (message.kind === 'busy') {
        suspect = message.suspect;
      } else {
        suspect = undefined;
        tally.found(message);
      }
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      if (suspect !== undefined) tally.found(suspect);
      if (!isDone) tally.done({ at, code: 'too-slow', strings: 0, taken: 0 });
      resolve(performance.now() >= end ? last : at + jobs);
    });
  });
}

await Promise.all(
  Array.from({ length: jobs }, async (_, job) => {
    for (let next = first + job; next < last; ) next = await judgeFrom(next);
  }),
);
console.log(tally.report());
if (tally.disagreements > 0) process.exitCode = 1;
