/**
 * The cluster of the examples: 1,000 users register and are called while processes end, as they do in service.
 *
 * Invariant: a call is lost only if a process that was killed held its INVITE.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Stats } from 'sippet';
import { startCluster } from '../../examples/cluster/start.ts';
import { type Child, endOf, temporaryFolder, within } from '../child.ts';
import type { Report, Verdict } from '../report.ts';
import { own, runSipp, type SippVerdict, startSippServer } from '../sipp.ts';

const HOST = '127.0.0.1';
const USERS = 1000;
/** Two pings of the dispatcher, in milliseconds. */
const TWO_PINGS = 2000;
/** A process that has finished ends 32 s (64*T1) after its last request. */
const DRAIN_LIMIT = 45_000;
const ASK_LIMIT = 5_000;

/** How many calls a process carries in a measurement, and how many in a second. */
const CALLS = 400;
const RATE = 50;
/** How many calls a process gets before it is measured, because its functions are not compiled at first. */
const FIRST_CALLS = 1000;
/** How many calls there are at once where the rate is not given, and a rate that is never reached. */
const CONCURRENCY = 60;
const FAST = 2000;

/** How often the kernel counts a process's time, in a second. */
const TICKS = 100;

interface Site {
  readonly processes: readonly Child[];
  /** Calls the users one after the other. */
  readonly call: (calls: number, options?: CallOptions) => Promise<SippVerdict>;
  /** Registers all users. */
  readonly register: () => Promise<Verdict>;
  readonly close: () => Promise<void>;
}

interface CallOptions {
  /** Calls a second; default as many as the cluster takes. */
  readonly rate?: number;
  /** The time between ACK and BYE, in milliseconds; default 0. */
  readonly hold?: number;
}

export async function testCluster(report: Report): Promise<void> {
  await report.check('cluster', async () => {
    const [small, large] = await Promise.all([openSite(), openSite()]);
    try {
      for (const [name, site] of [
        ['one', small],
        ['another', large],
      ] as const)
        await report.check(`cluster, ${USERS} users register at ${name}`, () => site.register());
      const draining = await testDraining(report, small);
      await testWork(report, large, small);
      await testDeath(report, large);
      await report.check('cluster, the process that got SIGTERM ends by itself', draining);
      return { ok: true, detail: 'ran to its end' };
    } finally {
      await Promise.all([small.close(), large.close()]);
    }
  });
}

/** Starts a cluster, and SIPp as the phone of all its users. */
async function openSite(): Promise<Site> {
  const users = Array.from({ length: USERS }, (_, at) => `user${at}`);
  // SIPp knows MD5 alone, and gives up if another algorithm comes first.
  const algorithms = ['MD5'] as const;
  const passwords = new Map(users.map((user) => [user, 'secret']));
  const cluster = await startCluster({ port: 0, passwords, algorithms });
  const { port, processes } = cluster;
  const folder = temporaryFolder();
  const args = own('cluster-phone');
  const phone = await startSippServer({ name: 'phone', calls: 1_000_000, rate: 0, args, seconds: 300 }, HOST);
  const file = join(folder.path, 'users.csv');
  const lineOf = (user: string) => `${user};[authentication username=${user} password=secret];${HOST}:${phone.port}`;
  writeFileSync(file, ['SEQUENTIAL', ...users.map(lineOf), ''].join('\n'));
  const run = (name: string, calls: number, { rate = FAST, hold = 0 }: CallOptions) =>
    // A limit on the calls at once makes SIPp as fast as the cluster, whatever else the machine does.
    runSipp(
      {
        name,
        calls,
        rate,
        concurrency: rate === FAST ? CONCURRENCY : calls,
        args: [...own(name), '-inf', file, '-d', String(hold)],
      },
      HOST,
      port,
    );

  return {
    processes,
    register: () => run('cluster-register', USERS, {}),
    call: (calls, options = {}) => run('cluster-call', calls, options),
    async close() {
      phone.stop();
      folder.remove();
      await cluster.close();
    },
  };
}

/** Sends SIGTERM to a process while calls go on. Returns the check that it has ended. */
async function testDraining(report: Report, site: Site): Promise<() => Promise<Verdict>> {
  const [staying, leaving] = pairOf(site);
  await report.check('cluster, SIGTERM in the middle of 150 calls', async () => {
    const calls = site.call(150, { rate: 50 });
    await delay(1000);
    leaving.process.kill('SIGTERM');
    return await calls;
  });
  await report.check('cluster, calls after two pings that were answered 503', async () => {
    const counts = () => Promise.all([invitesOf(leaving), invitesOf(staying)]);
    const before = await counts();
    const { ok, detail } = await site.call(50, { rate: 50 });
    const [left, stayed] = (await counts()).map((count, at) => count - (before[at] ?? 0));
    return { ok: ok && left === 0, detail: `${detail}; ${left} to the process that leaves, ${stayed} to the other` };
  });
  return async () => {
    const status = await endOf(leaving, DRAIN_LIMIT);
    return { ok: status === 0, detail: `ended with ${status}` };
  };
}

interface Work {
  /** Milliseconds of CPU time for each call. */
  readonly perCall: number;
  /** The part of the calls that each process carried. */
  readonly shares: readonly number[];
  readonly verdict: SippVerdict;
}

/**
 * Measures what calls cost the processes, at one rate for each of them: a process that is busier reads several messages
 * when it wakes up, so each is cheaper.
 */
async function measure(site: Site, processes: readonly Child[]): Promise<Work> {
  const counts = () => Promise.all(processes.map(async (each) => [cpuOf(each), await invitesOf(each)] as const));
  const calls = CALLS * processes.length;
  const before = await counts();
  const verdict = await site.call(calls, { rate: RATE * processes.length });
  const after = await counts();
  const spent = after.reduce((sum, [cpu], at) => sum + cpu - (before[at]?.[0] ?? 0), 0);
  const shares = after.map(([, invites], at) => (invites - (before[at]?.[1] ?? 0)) / calls);
  return { perCall: spent / calls, shares, verdict };
}

/**
 * Compares the work of two processes with that of one, whose neighbour has ended. They get their calls at the same
 * time, so that they are equally warm, forget as many transactions, and share what else the machine does.
 */
async function testWork(report: Report, large: Site, small: Site): Promise<void> {
  await report.check('cluster, first calls', async () => {
    const [two, one] = await Promise.all([large.call(2 * FIRST_CALLS), small.call(FIRST_CALLS)]);
    return { ok: two.ok && one.ok, detail: `${two.detail} by two processes, ${one.detail} by one` };
  });
  const [two, one] = await Promise.all([measure(large, pairOf(large)), measure(small, [pairOf(small)[0]])]);
  report.add('cluster, each of two processes carries 40 to 60 % of the calls', {
    ok: two.verdict.ok && two.shares.every((share) => share >= 0.4 && share <= 0.6),
    detail: `${two.verdict.detail}; ${two.shares.map((share) => `${(100 * share).toFixed(1)} %`).join(', ')}`,
  });
  const ratio = two.perCall / one.perCall;
  report.add(`cluster, CPU time of a call, two processes against one, at ${RATE} calls/s for each`, {
    ok: one.verdict.ok && ratio <= 1.15,
    detail: `${two.perCall.toFixed(2)} and ${one.perCall.toFixed(2)} ms, ratio ${ratio.toFixed(2)}`,
  });
  await testThroughput(report, large, 'two processes');
  await testThroughput(report, small, 'one process');
}

/** Makes calls as fast as the cluster takes them. */
async function testThroughput(report: Report, site: Site, title: string): Promise<void> {
  await report.check(`cluster, throughput of ${title}`, async () => {
    const began = performance.now();
    const { ok, detail } = await site.call(FIRST_CALLS);
    const rate = (1000 * FIRST_CALLS) / (performance.now() - began);
    const circumstances = `${CONCURRENCY} at once, on the ${availableParallelism()} cores of all programs`;
    return { ok, detail: `${detail}, ${rate.toFixed(0)} calls/s, ${circumstances}` };
  });
}

/** Kills a process with SIGKILL while calls are set up and others last. */
async function testDeath(report: Report, site: Site): Promise<void> {
  const [dying] = pairOf(site);
  const lasting = site.call(100, { rate: 100, hold: 5000 });
  const rate = 50;
  const calls = 250;
  const going = site.call(calls, { rate });
  await delay(2000);
  const asked = performance.now();
  const { states } = await statsOf(dying);
  dying.process.kill('SIGKILL');
  const held = states.inviteServer['proceeding'] ?? 0;
  // It may have received more since it counted.
  const more = Math.ceil((rate * (performance.now() - asked)) / 1000);
  await delay(TWO_PINGS);
  await report.check(`cluster, calls to all ${USERS} users two pings after the SIGKILL`, () => site.call(USERS));
  await report.check('cluster, BYEs of calls that were set up before the SIGKILL', () => lasting);
  await report.check('cluster, calls during the SIGKILL', async () => {
    const lost = calls - (await going).successful;
    return { ok: lost <= held + more, detail: `${lost} of ${calls} lost; the process held ${held} to ${held + more}` };
  });
}

function pairOf({ processes: [first, second] }: Site): readonly [Child, Child] {
  if (first === undefined || second === undefined) throw new Error('a process is missing');
  return [first, second];
}

/** Returns the CPU time that a process has used, in milliseconds. */
function cpuOf({ process: { pid } }: Child): number {
  // The fields after the name, which ends with a parenthesis: utime and stime are fields 14 and 15 of proc(5).
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? [];
  return (1000 / TICKS) * (Number(fields[11]) + Number(fields[12]));
}

async function invitesOf(child: Child): Promise<number> {
  return (await statsOf(child)).received.requests['INVITE'] ?? 0;
}

/** Asks a process for its statistics. It is our own program, so its answer has this type. */
function statsOf({ process: child }: Child): Promise<Stats> {
  const answer = new Promise<Stats>((resolve) => child.once('message', (stats) => resolve(stats as Stats)));
  child.send('stats');
  return within(ASK_LIMIT, 'the statistics of a process', answer);
}
