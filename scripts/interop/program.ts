/** The program under test, started as its README says: `npm start`. */
import { end, launch, printed, within } from './child.ts';

export interface Program {
  readonly port: number;
  readonly tail: () => string;
  /**
   * Sends npm the signal. Resolves when npm and the program have ended, and rejects if they have not within 5 seconds.
   */
  readonly stop: () => Promise<unknown>;
}

const START_LIMIT = 120_000;
const STOP_LIMIT = 5_000;

/** Starts the program on port 0, which takes a free port that the program prints. */
export async function startProgram(host: string): Promise<Program> {
  const child = launch('npm', ['start', '--', '--port', '0', '--host', host]);
  const { tail } = child;
  try {
    const port = Number(await within(START_LIMIT, 'npm start', printed(child, /listens on UDP \S+:(\d+)/)));
    return { port, tail, stop: () => end(child, 'SIGTERM', STOP_LIMIT) };
  } catch (error) {
    child.kill();
    throw new Error(`npm start: ${String(error)}\n${tail()}`);
  }
}
