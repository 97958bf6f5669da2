/**
 * `npm run test:interop`: SIPp against the program, over the loopback.
 *
 * Invariant: calls and times are bounded, and whatever was started is stopped.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Program, startProgram } from './program.ts';
import { hasSipp, runSipp, type Scenario } from './sipp.ts';

const own = (name: string) => ['-sf', fileURLToPath(new URL(`scenarios/${name}.xml`, import.meta.url))];

const scenarios: readonly Scenario[] = [
  { name: 'uac', calls: 100, rate: 50, args: ['-sn', 'uac'] },
  { name: 'uac -lost 10', calls: 100, rate: 50, args: ['-sn', 'uac', '-lost', '10'] },
  { name: 'OPTIONS', calls: 1000, rate: 500, args: own('options') },
  { name: 'REGISTER', calls: 50, rate: 50, args: own('register') },
  // `-nr`: SIPp takes the answer to the repeated INVITE for a repetition of its own, else.
  { name: 'To tag', calls: 20, rate: 20, args: [...own('to-tag'), '-nr'] },
  { name: 'folded and compact headers', calls: 20, rate: 20, args: own('spelling') },
];

const hosts = ['127.0.0.1', '::1'];

let passed = 0;
let failed = 0;

function report(name: string, ok: boolean, detail: string): void {
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name}: ${detail}`);
}

async function testHost(host: string): Promise<void> {
  let program: Program;
  try {
    program = await startProgram(host);
  } catch (error) {
    report(`${host} start`, false, String(error));
    return;
  }
  try {
    for (const scenario of scenarios) await testScenario(scenario, host, program);
  } finally {
    await program.stop().then(
      () => report(`${host} SIGTERM to npm`, true, 'stopped'),
      (error: unknown) => report(`${host} SIGTERM to npm`, false, String(error)),
    );
  }
}

async function testScenario(scenario: Scenario, host: string, program: Program): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sippet-interop-'));
  try {
    const { ok, detail } = await runSipp(scenario, host, program.port, folder);
    report(`${host} ${scenario.name}`, ok, ok ? detail : `${detail}\n${program.tail()}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// What runs is stopped on exit, which a signal alone is not.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

if (hasSipp()) {
  for (const host of hosts) await testHost(host);
} else {
  report('SIPp', false, 'is missing; on Debian: apt-get install sip-tester');
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
