/**
 * `npm run test:interop`: other SIP programs against the program and the stack, over the loopback.
 *
 * Invariant: calls and times are bounded, and everything that was started is stopped.
 */
import { has } from './child.ts';
import { Report } from './report.ts';
import { testBrowser } from './suites/browser.ts';
import { testCalls } from './suites/calls.ts';
import { testCluster } from './suites/cluster.ts';
import { testFailover } from './suites/failover.ts';
import { testKamailio } from './suites/kamailio.ts';
import { testProgram } from './suites/program.ts';
import { testProxy } from './suites/proxy.ts';
import { testRegistered } from './suites/registered.ts';
import { testServer } from './suites/server.ts';
import { testStreams } from './suites/streams.ts';
import { testUac } from './suites/uac.ts';
import { testUas } from './suites/uas.ts';

const HOSTS = ['127.0.0.1', '::1'];

/** The other programs, and their Debian packages. */
const others = {
  ...{ sipp: 'sip-tester', sipsak: 'sipsak', kamailio: 'kamailio', tshark: 'tshark' },
  ...{ baresip: 'baresip-core', nsd: 'nsd', chromium: 'chromium', 'redis-server': 'redis-server' },
};

const suites: Readonly<Record<string, (report: Report) => Promise<void>>> = {
  program: (report) => onEach(testProgram, report),
  uas: (report) => onEach(testUas, report),
  uac: (report) => onEach(testUac, report),
  kamailio: testKamailio,
  proxy: testProxy,
  streams: testStreams,
  registered: testRegistered,
  server: testServer,
  failover: testFailover,
  browser: testBrowser,
  calls: testCalls,
  cluster: testCluster,
};

async function onEach(test: (report: Report, host: string) => Promise<void>, report: Report): Promise<void> {
  for (const host of HOSTS) await test(report, host);
}

// Running programs are stopped on exit, and a signal alone does not cause one.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const report = new Report();
const missing = Object.entries(others).filter(([command]) => !has(command));
for (const [command, name] of missing) {
  report.add(command, { ok: false, detail: `is missing; on Debian: apt-get install ${name}` });
}
const chosen = process.argv.slice(2);
if (!missing.some(([command]) => command === 'sipp')) {
  for (const [name, test] of Object.entries(suites)) {
    if (chosen.length === 0 || chosen.includes(name)) await test(report);
  }
}
console.log(report.summary());
process.exitCode = report.failed === 0 ? 0 : 1;
