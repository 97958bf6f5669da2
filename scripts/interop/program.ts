/** The program under test, started as its README says: `npm start`. */
import { end, launch, printed, within } from './child.ts';

export interface Program {
  readonly port: number;
  readonly tail: () => string;
  /**
   * Gives npm the signal. Resolves when npm and the program have ended; rejects where they have not within 5 seconds.
   */
  readonly stop: () => Promise<unknown>;
}

const START_LIMIT = 120_000;
const STOP_LIMIT = 5_000;

/** Port 0 takes a free one, which the program says. */
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
