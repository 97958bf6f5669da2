/** Kamailio, run as our child process and not as a service. */
import { end, launch, temporaryFolder } from './child.ts';
import { freePort, isBound } from './ports.ts';

export interface Kamailio {
  readonly pid: number;
  readonly port: number;
  readonly tail: () => string;
  readonly stop: () => Promise<unknown>;
}

const START_LIMIT = 20_000;
const STOP_LIMIT = 10_000;

export interface KamailioOptions {
  /** The path of the configuration. */
  readonly config: string;
  /** The shared memory of all processes, in MiB. */
  readonly memory: number;
  /** A definition for the configuration, such as `NEXT="127.0.0.1:5060"`, for the port that Kamailio gets. */
  readonly define: (port: number) => string;
}

/** Starts Kamailio on a free port of a host. Rejects with what it printed if it does not start. */
export async function startKamailio(host: string, { config, memory, define }: KamailioOptions): Promise<Kamailio> {
  const folder = temporaryFolder();
  const port = await freePort(host);
  const child = launch('kamailio', [
    // It runs in the foreground and writes errors to its output, which we read.
    ...['-f', config, '-DD', '-E', '-m', String(memory), '-M', '8'],
    ...['-l', `udp:${host}:${port}`, '-A', define(port), '-Y', folder.path, '-w', folder.path],
  ]);
  const { tail } = child;
  try {
    await Promise.race([
      isBound(host, port, START_LIMIT),
      child.ended.then((status) => Promise.reject(new Error(`ended with ${status}`))),
    ]);
  } catch (error) {
    child.kill();
    folder.remove();
    throw new Error(`kamailio: ${String(error)}\n${tail()}`);
  }
  const stop = () => end(child, 'SIGTERM', STOP_LIMIT).finally(folder.remove);
  return { pid: child.process.pid ?? Number.NaN, port, tail, stop };
}
