/** SIPp, bounded in calls and in time, over the loopback only. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Scenario {
  readonly name: string;
  readonly calls: number;
  /** Calls a second. */
  readonly rate: number;
  readonly args: readonly string[];
}

export interface Verdict {
  readonly ok: boolean;
  readonly detail: string;
}

const SECONDS = 90;

export function hasSipp(): boolean {
  return spawnSync('sipp', ['-v'], { stdio: 'ignore' }).error === undefined;
}

/** `folder`: where SIPp writes why a call failed. */
export async function runSipp(scenario: Scenario, host: string, port: number, folder: string): Promise<Verdict> {
  const local = host.includes(':') ? `[${host}]` : host;
  const args = [
    ...scenario.args,
    ...['-i', local, '-m', String(scenario.calls), '-r', String(scenario.rate), '-l', String(scenario.calls)],
    ...['-key', 'fold', '\r\n '],
    ...['-nostdin', '-trace_err', '-timeout', String(SECONDS), '-timeout_error'],
    `${local}:${port}`,
  ];
  const child = spawn('sipp', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  let screen = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen = (screen + text).slice(-10_000);
  });
  const kill = () => child.kill('SIGKILL');
  const guard = setTimeout(kill, (SECONDS + 10) * 1000);
  process.once('exit', kill);
  try {
    const code = await new Promise<number | string>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status, signal) => resolve(status ?? signal ?? 'nothing'));
    });
    const successful = lastCount(screen, 'Successful call');
    const ok = code === 0 && successful === scenario.calls;
    const detail = `${successful} of ${scenario.calls} calls`;
    return ok ? { ok, detail } : { ok, detail: `${detail}, SIPp ended with ${code}\n${errors(folder)}` };
  } finally {
    clearTimeout(guard);
    process.off('exit', kill);
    kill();
  }
}

/** The cumulative column of a line of SIPp's last screen. */
function lastCount(screen: string, label: string): number {
  const counts = [...screen.matchAll(new RegExp(`${label}\\s*\\|\\s*\\d+\\s*\\|\\s*(\\d+)`, 'g'))];
  return Number(counts.at(-1)?.[1] ?? 0);
}

function errors(folder: string): string {
  if (!existsSync(folder)) return '';
  const logs = readdirSync(folder).filter((name) => name.endsWith('_errors.log'));
  return logs.map((name) => readFileSync(join(folder, name), 'utf8').slice(0, 3000)).join('\n');
}
