/** Kamailio as a proxy (`kamailio.cfg`), run as our child process and not as a service. */
import { fileURLToPath } from 'node:url';
import { end, launch, temporaryFolder } from './child.ts';
import { freePort, isBound } from './ports.ts';

export interface Kamailio {
  readonly port: number;
  readonly tail: () => string;
  readonly stop: () => Promise<unknown>;
}

const START_LIMIT = 20_000;
const STOP_LIMIT = 10_000;
const CONFIG = fileURLToPath(new URL('kamailio.cfg', import.meta.url));

/** Starts Kamailio, which sends requests to the port `next`. */
export async function startKamailio(host: string, next: number): Promise<Kamailio> {
  const folder = temporaryFolder();
  const port = await freePort(host);
  const child = launch('kamailio', [
    // It runs in the foreground and writes errors to its output, which we read.
    ...['-f', CONFIG, '-DD', '-E', '-m', '64', '-M', '8'],
    ...['-l', `udp:${host}:${port}`, '-A', `NEXT="${host}:${next}"`, '-Y', folder.path, '-w', folder.path],
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
  return { port, tail, stop: () => end(child, 'SIGTERM', STOP_LIMIT).finally(folder.remove) };
}
