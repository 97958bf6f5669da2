/**
 * Our own programs (`peers/`), each in its own process, run from the sources.
 *
 * Invariant: a peer that is stopped ends by itself, because a closed stack holds nothing open; otherwise stopping
 * fails.
 */
import { fileURLToPath } from 'node:url';
import type { Stats } from 'sippet';
import { type Child, endOf, launch, printed, within } from './child.ts';

type PeerName = 'gateway' | 'proxy' | 'server' | 'uac' | 'uas';

export interface Peer {
  readonly port: number;
  readonly tail: () => string;
  /** Rejects if there is no answer after `limit` milliseconds. */
  readonly ask: (question: string, limit?: number) => Promise<unknown>;
  /** Resolves with its last answer when it has ended. */
  readonly stop: () => Promise<unknown>;
  readonly kill: () => void;
}

const LIMIT = 10_000;
const STOP_LIMIT = 5_000;

/** Returns the `stack.stats()` of a peer. It is our own program, so its answer has this type. */
export async function statsOf(peer: Peer): Promise<Stats> {
  return (await peer.ask('stats')) as Stats;
}

/** Stops a peer and returns its last `stack.stats()`. */
export async function stopWithStats(peer: Peer): Promise<Stats> {
  return (await peer.stop()) as Stats;
}

export async function startPeer(name: PeerName, ...args: readonly string[]): Promise<Peer> {
  return await startPeerWith([], name, ...args);
}

/** Starts a peer with options for Node. */
export async function startPeerWith(
  options: readonly string[],
  name: PeerName,
  ...args: readonly string[]
): Promise<Peer> {
  const path = fileURLToPath(new URL(`peers/${name}.ts`, import.meta.url));
  const given = [...options, '--conditions=sippet-source', '--import', 'tsx', path, ...args];
  const child = launch(process.execPath, given, { isAsked: true });
  const { tail, kill } = child;
  try {
    const port = Number(await within(LIMIT, 'starting', printed(child, /^port (\d+)$/m)));
    const ask = (question: string, limit = LIMIT) => within(limit, question, answerOf(child, question));
    const stop = async () => {
      const answer = await ask('stop');
      const code = await endOf(child, STOP_LIMIT);
      if (code !== 0) throw new Error(`the ${name} ended with ${code}\n${tail()}`);
      return answer;
    };
    return { port, tail, ask, stop, kill };
  } catch (error) {
    kill();
    throw new Error(`the ${name}: ${String(error)}\n${tail()}`);
  }
}

/** Only one question may be pending. */
function answerOf({ process: child, ended, tail }: Child, question: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    ended.then((status) => reject(new Error(`ended with ${status}\n${tail()}`)), reject);
    child.send(question, (error) => error !== null && reject(error));
  });
}
