/** Servers under load, each in its own process, and the resources that they have used. */
import { fileURLToPath } from 'node:url';
import { type Child, endOf, launch, printed, within } from '../../interop/child.ts';
import { freePort } from '../../interop/ports.ts';
import { startKamailioServer } from './kamailio.ts';
import type { Sample } from './servers/sampled.ts';

/** The servers that are Node.js programs of this folder. */
const PROGRAMS = ['dgram', 'echo', 'sippet', 'sip'] as const;

export type Subject = (typeof PROGRAMS)[number] | 'kamailio';

export interface Server {
  readonly port: number;
  readonly sample: () => Promise<Sample>;
  /**
   * Returns a sample after garbage collection. If it is forced, V8 discards much of its optimised code as well, so
   * another load must follow before a time is measured.
   */
  readonly collected: () => Promise<Sample>;
  readonly stop: () => Promise<void>;
}

const LIMIT = 10_000;

/**
 * Starts a server over UDP, or over TCP or TLS if it is `echo` or `sippet`. The programs import the built package,
 * because the condition for the sources is not set.
 */
export async function startServer(subject: Subject, protocol: 'udp' | 'tcp' | 'tls' = 'udp'): Promise<Server> {
  if (subject === 'kamailio') return startKamailioServer('127.0.0.1');
  const path = fileURLToPath(new URL(`servers/${subject}.ts`, import.meta.url));
  const free = await freePort('127.0.0.1');
  const child = launch(process.execPath, ['--expose-gc', '--import', 'tsx', path, String(free), protocol], {
    isAsked: true,
  });
  try {
    const port = Number(await within(LIMIT, 'starting', printed(child, /^port (\d+)$/m)));
    const stop = async () => {
      child.process.send('stop');
      await endOf(child, LIMIT);
    };
    const ask = (question: string) => () => within(LIMIT, 'a sample', sampleOf(child, question));
    return { port, sample: ask('sample'), collected: ask('collect'), stop };
  } catch (error) {
    child.kill();
    throw new Error(`${subject}: ${String(error)}\n${child.tail()}`);
  }
}

function sampleOf({ process: child, ended }: Child, question: string): Promise<Sample> {
  return new Promise((resolve, reject) => {
    // The child is a program of this folder, which sends nothing but samples.
    child.once('message', (sample) => resolve(sample as Sample));
    ended.then((status) => reject(new Error(`ended with ${status}`)), reject);
    child.send(question);
  });
}
