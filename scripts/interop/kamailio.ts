/** Kamailio, run as our child process and not as a service. */
import { end, launch, temporaryFolder } from './child.ts';
import { freePort, freeTcpPort, isBound } from './ports.ts';

export interface Kamailio {
  readonly pid: number;
  readonly port: number;
  /** The ports of TCP and TLS, if it listens there. */
  readonly streams: { readonly tcp: number; readonly tls: number } | undefined;
  readonly tail: () => string;
  readonly stop: () => Promise<unknown>;
}

const START_LIMIT = 20_000;
const STOP_LIMIT = 10_000;

export interface KamailioOptions {
  /** The path of the configuration. */
  readonly config: string;
  /** The UDP port; default 0, which takes a free one. */
  readonly port?: number;
  /** The shared memory of all processes, in MiB. */
  readonly memory: number;
  /** Definitions for the configuration, such as `NEXT="127.0.0.1:5060"`, for the UDP port that Kamailio gets. */
  readonly defines: (port: number) => readonly string[];
  /** Whether it listens on TCP and TLS as well; default `false`. */
  readonly withStreams?: boolean;
}

/** Starts Kamailio on a host. Rejects with what it printed if it does not start. */
export async function startKamailio(host: string, options: KamailioOptions): Promise<Kamailio> {
  const { config, memory, defines, withStreams = false } = options;
  const folder = temporaryFolder();
  const port = options.port || (await freePort(host));
  const streams = withStreams ? { tcp: await freeTcpPort(host), tls: await freeTcpPort(host) } : undefined;
  const child = launch('kamailio', [
    // It runs in the foreground and writes errors to its output, which we read.
    ...['-f', config, '-DD', '-E', '-m', String(memory), '-M', '8'],
    ...['-l', `udp:${host}:${port}`, '-Y', folder.path, '-w', folder.path],
    ...Object.entries(streams ?? {}).flatMap(([protocol, at]) => ['-l', `${protocol}:${host}:${at}`]),
    ...defines(port).flatMap((each) => ['-A', each]),
  ]);
  const { tail } = child;
  try {
    await Promise.race([
      Promise.all([
        isBound(host, port, START_LIMIT),
        ...Object.values(streams ?? {}).map((at) => isBound(host, at, START_LIMIT, 'tcp')),
      ]),
      child.ended.then((status) => Promise.reject(new Error(`ended with ${status}`))),
    ]);
  } catch (error) {
    child.kill();
    folder.remove();
    throw new Error(`kamailio: ${String(error)}\n${tail()}`);
  }
  const stop = () => end(child, 'SIGTERM', STOP_LIMIT).finally(folder.remove);
  return { pid: child.process.pid ?? Number.NaN, port, streams, tail, stop };
}
