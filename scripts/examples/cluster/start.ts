/**
 * Starts and stops the whole cluster on the loopback: Redis, the processes, and Kamailio before them.
 *
 * Invariant: no program outlives this one, and their files are in temporary folders.
 */
import { createHash, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DigestAlgorithm, type Hash, type Secret, secretHash } from 'sippet/digest';
import { type Child, end, has, launch, printed, temporaryFolder, within } from '../../interop/child.ts';
import { startKamailio } from '../../interop/kamailio.ts';
import { freePort, freeTcpPort, isBound } from '../../interop/ports.ts';
import { REALM } from './registrar.ts';
import { openStore } from './store.ts';

export interface ClusterOptions {
  /** The UDP port of Kamailio; 0 takes a free one. */
  readonly port: number;
  /** How many processes there are; default 2. */
  readonly processes?: number;
  /** The password of each user. */
  readonly passwords: ReadonlyMap<string, string>;
  /** The algorithms of the challenges, strongest first. */
  readonly algorithms?: readonly DigestAlgorithm[];
}

const HOST = '127.0.0.1';
const LIMIT = 10_000;
/** The shared memory of Kamailio's processes, in MiB. */
const MEMORY = 256;

/** Starts a cluster. Rejects with what a program printed if one does not start. */
export async function startCluster(options: ClusterOptions) {
  const { processes = 2, passwords, algorithms = ['SHA-256', 'MD5'] } = options;
  for (const program of ['redis-server', 'kamailio'])
    if (!has(program)) throw new Error(`${program} is missing; on Debian: apt-get install ${program}`);
  const folder = temporaryFolder();
  const redis = await startRedis(folder.path);
  const store = await openStore(redis.url);
  await store.addUsers(new Map([...passwords].map(([user, password]) => [user, secretOf(user, password)])));
  await store.close();

  const [port = 0, ...ports] = await freePorts(options.port, processes);
  const args = [`sip:${HOST}:${port}`, redis.url, algorithms.join(',')];
  const env = { DIGEST_SECRET: randomUUID() };
  // The processes come first, because Kamailio sends nothing to one that does not answer its first ping.
  const running = await Promise.all(ports.map((each) => startProcess([String(each), ...args], env)));
  const list = join(folder.path, 'dispatcher.list');
  writeFileSync(list, ports.map((each) => `1 sip:${HOST}:${each}\n`).join(''));
  const config = fileURLToPath(new URL('kamailio.cfg', import.meta.url));
  const defines = () => [`DISPATCHER_LIST="${list}"`];
  const kamailio = await startKamailio(HOST, { config, memory: MEMORY, port, defines });

  return {
    port,
    /** The processes, in the order of the dispatcher's list. */
    processes: running,
    /** Starts a process again that has ended. */
    async restart(at: number): Promise<void> {
      running[at] = await startProcess([String(ports[at]), ...args], env);
    },
    /** Ends everything at once. */
    async close(): Promise<void> {
      await kamailio.stop();
      await Promise.all(running.filter(isRunning).map((child) => end(child, 'SIGINT', LIMIT)));
      await end(redis.child, 'SIGTERM', LIMIT);
      folder.remove();
    },
  };
}

/** Returns the port of Kamailio, and those of the processes. */
async function freePorts(port: number, processes: number): Promise<readonly number[]> {
  const free = await Promise.all(Array.from({ length: processes + 1 }, () => freePort(HOST)));
  return port === 0 ? free : [port, ...free.slice(1)];
}

async function startProcess(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Child> {
  const program = fileURLToPath(new URL('process.ts', import.meta.url));
  const given = ['--conditions=sippet-source', '--import', 'tsx', program, ...args];
  const child = launch(process.execPath, given, { isAsked: true, env });
  child.process.stderr?.pipe(process.stderr);
  await within(LIMIT, 'starting a process', printed(child, /^port (\d+)$/m));
  return child;
}

function isRunning({ process: { exitCode, signalCode } }: Child): boolean {
  return exitCode === null && signalCode === null;
}

/** Starts Redis without persistence, which a cluster in service needs (`appendonly yes`). */
async function startRedis(folder: string): Promise<{ readonly url: string; readonly child: Child }> {
  const port = await freeTcpPort(HOST);
  const own = ['--port', String(port), '--bind', HOST, '--dir', folder];
  const child = launch('redis-server', [...own, '--save', '', '--appendonly', 'no']);
  await Promise.race([
    isBound(HOST, port, LIMIT, 'tcp'),
    child.ended.then((status) => Promise.reject(new Error(`redis-server ended with ${status}\n${child.tail()}`))),
  ]);
  return { url: `redis://${HOST}:${port}`, child };
}

/** Returns the hashes of a password, because a store need not know the password itself. */
function secretOf(user: string, password: string): Secret {
  const hash: Hash = (name, text) => createHash(name.replace('-', '')).update(text).digest('hex');
  const hashOf = (algorithm: DigestAlgorithm) => secretHash(hash, algorithm, user, REALM, password);
  return { ha1: { MD5: hashOf('MD5'), 'SHA-256': hashOf('SHA-256') } };
}
