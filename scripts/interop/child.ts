/**
 * Child processes.
 *
 * Invariant: neither a child nor a process that it has started outlives us. Each child leads a process group, which is
 * killed when we exit.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Child {
  readonly process: ChildProcess;
  /**
   * Resolves with its exit code or signal when every process that could print has ended. Rejects if it could not be
   * started.
   */
  readonly ended: Promise<number | string>;
  /** The last lines that it printed. */
  readonly tail: () => string;
  /** Kills the whole group. */
  readonly kill: () => void;
}

const TAIL = 40;

/** The work that is left for our exit. */
const leftovers = new Set<() => void>();
process.once('exit', () => {
  for (const leftover of leftovers) leftover();
});

interface LaunchOptions {
  readonly cwd?: string;
  /** Whether we communicate with it by IPC; default `false`. */
  readonly isAsked?: boolean;
  /** Variables that it gets besides ours. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a program. */
export function launch(command: string, args: readonly string[], options: LaunchOptions = {}): Child {
  const { cwd = '.', isAsked = false, env = {} } = options;
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', ...(isAsked ? (['ipc'] as const) : [])],
    detached: true,
  });
  const kill = () => killGroup(child);
  leftovers.add(kill);
  const ended = new Promise<number | string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'nothing'));
  }).finally(() => leftovers.delete(kill));
  // The caller that waits for it sees a failure; nobody else needs to.
  ended.catch(() => undefined);
  const lines = keepLines(child);
  return { process: child, ended, tail: () => lines.join('\n'), kill };
}

/** Resolves with the first group of a pattern when the child has printed it. */
export function printed({ process: child, ended }: Child, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const look = (more: string) => {
      text = (text + more).slice(-10_000);
      const found = pattern.exec(text);
      if (found === null) return;
      for (const stream of [child.stdout, child.stderr]) stream?.off('data', look);
      resolve(found[1] ?? '');
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', look);
    ended.then((status) => reject(new Error(`ended with ${status}`)), reject);
  });
}

/** Sends the signal. If the child has not ended after `limit` milliseconds, kills it and rejects. */
export async function end(child: Child, signal: NodeJS.Signals, limit: number): Promise<number | string> {
  child.process.kill(signal);
  return await endOf(child, limit);
}

/** Waits for the end of the child, as `end` does. */
export async function endOf(child: Child, limit: number): Promise<number | string> {
  try {
    return await within(limit, 'ending', child.ended);
  } finally {
    child.kill();
  }
}

export async function within<Value>(limit: number, what: string, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${limit} ms`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Returns whether there is such a program. */
export function has(command: string): boolean {
  return spawnSync('which', [command], { stdio: 'ignore' }).status === 0;
}

/** Returns a temporary folder, which is removed when we exit, at the latest. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'sippet-interop-'));
  const remove = () => {
    leftovers.delete(remove);
    rmSync(path, { recursive: true, force: true });
  };
  leftovers.add(remove);
  return { path, remove };
}

function keepLines(child: ChildProcess): readonly string[] {
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      lines.push(...text.split('\n').filter((line) => line !== ''));
      if (lines.length > TAIL) lines.splice(0, lines.length - TAIL);
    });
  }
  return lines;
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All processes had ended.
  }
}
