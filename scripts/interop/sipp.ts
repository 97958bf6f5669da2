/** SIPp, bounded in calls and in time, over the loopback only. */
import { readdirSync, readFileSync } from 'node:fs';
import { isIPv6 } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Child, endOf, launch, temporaryFolder } from './child.ts';
import { freePort, freeTcpPort, isBound } from './ports.ts';
import type { Verdict } from './report.ts';

export interface Scenario {
  readonly name: string;
  readonly calls: number;
  /** Calls a second. */
  readonly rate: number;
  /** How many calls there are at once, at most; default all. */
  readonly concurrency?: number;
  readonly args: readonly string[];
  /** After how many seconds it ends, whatever has happened; default 60. */
  readonly seconds?: number;
}

/** The outcome of a run, which is well if all calls were. */
export interface SippVerdict extends Verdict {
  readonly successful: number;
}

/** SIPp as a server, which ends after a number of calls. */
export interface SippServer {
  readonly port: number;
  /** Kills it if its calls have not ended `limit` milliseconds after this call. */
  readonly verdict: (limit: number) => Promise<SippVerdict>;
  readonly stop: () => void;
}

const SECONDS = 60;
const START_LIMIT = 10_000;

/** Returns the arguments for one of our own scenarios. */
export function own(name: string): readonly string[] {
  return ['-sf', fileURLToPath(new URL(`scenarios/${name}.xml`, import.meta.url))];
}

/** Runs SIPp as a client of a port. */
export async function runSipp(scenario: Scenario, host: string, port: number): Promise<SippVerdict> {
  const { calls, rate, concurrency = calls } = scenario;
  const folder = temporaryFolder();
  const more = ['-r', String(rate), '-l', String(concurrency), `${bracketed(host)}:${port}`];
  const started = start(scenario, host, folder.path, more);
  return await judge(started, calls, folder, (SECONDS + 10) * 1000);
}

/** Starts SIPp as a server. It listens on TCP if its arguments say so. */
export async function startSippServer(scenario: Scenario, host: string): Promise<SippServer> {
  const folder = temporaryFolder();
  const isTcp = scenario.args.includes('-t');
  const port = await (isTcp ? freeTcpPort(host) : freePort(host));
  const started = start(scenario, host, folder.path, ['-p', String(port)]);
  const stop = () => {
    started.child.kill();
    folder.remove();
  };
  try {
    await isBound(host, port, START_LIMIT, isTcp ? 'tcp' : 'udp');
  } catch (error) {
    stop();
    throw error;
  }
  return { port, verdict: (limit) => judge(started, scenario.calls, folder, limit), stop };
}

interface Started {
  readonly child: Child;
  readonly screen: () => string;
}

function start(
  { args, calls, seconds = SECONDS }: Scenario,
  host: string,
  cwd: string,
  more: readonly string[],
): Started {
  const given = [
    ...args,
    ...['-i', bracketed(host), '-m', String(calls), '-key', 'fold', '\r\n '],
    ...['-nostdin', '-trace_err', '-timeout', String(seconds), '-timeout_error'],
    ...more,
  ];
  const child = launch('sipp', given, { cwd });
  let screen = '';
  child.process.stdout?.on('data', (text: string) => {
    screen = (screen + text).slice(-10_000);
  });
  return { child, screen: () => screen };
}

async function judge(
  { child, screen }: Started,
  calls: number,
  folder: { readonly path: string; readonly remove: () => void },
  limit: number,
): Promise<SippVerdict> {
  try {
    const code = await endOf(child, limit).catch(String);
    const successful = lastCount(screen(), 'Successful call');
    const ok = code === 0 && successful === calls;
    const detail = `${successful} of ${calls} calls`;
    if (ok) return { ok, detail, successful };
    return { ok, successful, detail: `${detail}, SIPp ended with ${code}\n${errors(folder.path)}` };
  } finally {
    folder.remove();
  }
}

/** Returns a host as a URI has it. */
export function bracketed(host: string): string {
  return isIPv6(host) ? `[${host}]` : host;
}

/** Returns the cumulative column of a line of SIPp's last screen. */
function lastCount(screen: string, label: string): number {
  const counts = [...screen.matchAll(new RegExp(`${label}\\s*\\|\\s*\\d+\\s*\\|\\s*(\\d+)`, 'g'))];
  return Number(counts.at(-1)?.[1] ?? 0);
}

function errors(folder: string): string {
  const logs = readdirSync(folder).filter((name) => name.endsWith('_errors.log'));
  return logs.map((name) => readFileSync(join(folder, name), 'utf8').slice(0, 3000)).join('\n');
}
