/**
 * Child processes.
 *
 * Invariant: none outlives us, nor does what it has started: each is the leader of a group, which is killed when we
 * exit.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Child {
  readonly process: ChildProcess;
  /** Its exit code or signal, when all that could print has ended. Rejects where it could not be started. */
  readonly ended: Promise<number | string>;
  /** The last lines that it printed. */
  readonly tail: () => string;
  /** The group too. */
  readonly kill: () => void;
}

const TAIL = 40;

/** `isAsked`: it talks with us by IPC. */
export function launch(command: string, args: readonly string[], { cwd = '.', isAsked = false } = {}): Child {
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', ...(isAsked ? (['ipc'] as const) : [])],
    detached: true,
  });
  const kill = () => killGroup(child);
  process.once('exit', kill);
  const ended = new Promise<number | string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'nothing'));
  }).finally(() => process.off('exit', kill));
  // Who waits for it hears of a failure; nobody else need.
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

/** Gives the signal; rejects where it has not ended after `limit` milliseconds, and kills it. */
export async function end(child: Child, signal: NodeJS.Signals, limit: number): Promise<number | string> {
  child.process.kill(signal);
  return await endOf(child, limit);
}

/** Waits for its end, as `end` does. */
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

/** Is there such a program? */
export function has(command: string): boolean {
  return spawnSync(command, ['-v'], { stdio: 'ignore', timeout: 10_000 }).error === undefined;
}

/** It goes when we exit, at the latest. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'sippet-interop-'));
  const remove = () => {
    process.off('exit', remove);
    rmSync(path, { recursive: true, force: true });
  };
  process.once('exit', remove);
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
    // All of it had ended.
  }
}
