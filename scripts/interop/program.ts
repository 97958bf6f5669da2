/** The program under test, started as its README says: `npm start`. */
import { type ChildProcess, spawn } from 'node:child_process';

export interface Program {
  readonly port: number;
  /** The last lines that it printed. */
  readonly tail: () => string;
  /** Gives npm the signal. Resolves when npm and the program have ended; rejects where they have not within 5 seconds. */
  readonly stop: () => Promise<void>;
}

const START_LIMIT = 120_000;
const STOP_LIMIT = 5_000;
const TAIL = 40;

/** Port 0 takes a free one, which the program says. */
export async function startProgram(host: string): Promise<Program> {
  const child = spawn('npm', ['start', '--', '--port', '0', '--host', host], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const kill = () => killGroup(child);
  process.once('exit', kill);
  child.once('close', () => process.off('exit', kill));
  const lines = keepLines(child);
  // Closed: the last process that could print has ended, which npm is not.
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = () => end(child, closed);
  try {
    const port = await within(START_LIMIT, 'npm start', listening(child));
    return { port, tail: () => lines.join('\n'), stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw new Error(`${String(error)}\n${lines.join('\n')}`);
  }
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

function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    const look = (more: string) => {
      text += more;
      const port = /listens on UDP \S+:(\d+)/.exec(text)?.[1];
      if (port === undefined) return;
      child.stdout?.off('data', look);
      resolve(Number(port));
    };
    child.stdout?.on('data', look);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
  });
}

async function end(child: ChildProcess, closed: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  try {
    await within(STOP_LIMIT, 'stopping', closed);
  } catch (error) {
    killGroup(child);
    throw error;
  }
}

/** The group of npm, which `detached` made: what it started ends with it. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All of it had ended.
  }
}

async function within<Value>(limit: number, what: string, promise: Promise<Value>): Promise<Value> {
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
