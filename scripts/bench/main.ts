/**
 * `npm run bench`: the time that parsers take for a message, as a ratio to the unit (see `worker.ts`).
 *
 * Invariant: each subject has a separate process, because two libraries in one process disturb each other's compiled
 * code by up to a half. The processes take turns in every round, and the hash over all values that a subject has read
 * must be the same after each round.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { corpus } from './corpus.ts';
import { type Operation, operations } from './subject.ts';
import { names } from './subjects/load.ts';
import { canBeLoaded, nativeNames } from './subjects/native.ts';
import type { Finding } from './worker.ts';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    /** Measures only this subject. The option may be repeated. */
    subject: { type: 'string', multiple: true, default: [...names, ...nativeNames] },
    /** Measures only messages and operations of these names. */
    message: { type: 'string', multiple: true, default: Object.keys(corpus) },
    operation: { type: 'string', multiple: true, default: [...operations] },
    /** The `dist` folder of another version of sippet, which becomes a subject as well. */
    against: { type: 'string', multiple: true, default: [] },
  },
});

interface Runner {
  readonly label: string;
  readonly process: ChildProcess;
}

const own = resolve(import.meta.dirname, '../../dist');

async function start(name: string, library: string, label: string): Promise<Runner> {
  const child = fork(join(import.meta.dirname, 'worker.ts'), [name, library]);
  await once(child, 'message');
  return { label, process: child };
}

async function ask(runner: Runner, message: string, operation: Operation): Promise<Finding | null> {
  runner.process.send({ message, operation });
  const [answer]: Finding[] | null[] = await once(runner.process, 'message');
  return answer ?? null;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Returns the ratio of the least times, that of the medians, and by how much the rounds differ. */
function describe(findings: readonly Finding[]): string {
  const least = (times: (finding: Finding) => number) => Math.min(...findings.map(times));
  const micros = least(({ own }) => own.least);
  const ratios = findings.map(({ own, unit }) => own.median / unit.median);
  const noise = (Math.max(...ratios) - Math.min(...ratios)) / median(ratios);
  return [
    (micros / least(({ unit }) => unit.least)).toFixed(2),
    median(ratios).toFixed(2),
    `${(100 * noise).toFixed(0)} %`,
    `${micros.toFixed(2)} µs`,
    findings.every(({ walk }) => walk === undefined)
      ? '-'
      : `${least(({ walk }) => walk?.least ?? Number.NaN).toFixed(2)} µs`,
  ].join(' | ');
}

function checkHashes(label: string, findings: readonly Finding[]): void {
  if (new Set(findings.map(({ hash }) => hash)).size > 1)
    throw new Error(`${label} read other values in another round`);
}

const subjects = options.subject.filter(canBeLoaded);
for (const name of options.subject.filter((each) => !subjects.includes(each)))
  console.log(`${name} is left out: gcc, pkg-config or its development files are not installed`);
const runners = await Promise.all([
  ...subjects.map((name) => start(name, own, name)),
  ...options.against.map((folder, at) => start('sippet', resolve(folder), `sippet (${at + 1})`)),
]);
console.log('message | operation | subject | least | median | noise | least time | walk | hash');
for (const message of options.message) {
  for (const operation of operations.filter((each) => options.operation.includes(each))) {
    // Building does not depend on the message that is parsed.
    if (operation === 'build' && message !== 'INVITE') continue;
    const found = new Map<string, Finding[]>(runners.map(({ label }) => [label, []]));
    for (let round = 0; round < Number(options.rounds); round++) {
      for (const runner of runners) {
        const finding = await ask(runner, message, operation);
        if (finding !== null) found.get(runner.label)?.push(finding);
      }
    }
    for (const [label, findings] of found) {
      checkHashes(label, findings);
      const [first] = findings;
      if (first !== undefined)
        console.log(
          [
            message,
            operation,
            label,
            describe(findings),
            first.hash === undefined ? '-' : (first.hash >>> 0).toString(16),
          ].join(' | '),
        );
    }
  }
}
for (const { process: child } of runners) child.disconnect();
