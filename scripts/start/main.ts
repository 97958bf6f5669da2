/** `npm start`: a SIP element that answers over UDP. Here are the socket, the clock and the signals; all else is elsewhere. */
import { createSocket, type Socket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { networkInterfaces } from 'node:os';
import type { Datagram, Endpoint } from './endpoint.ts';
import { describeEndpoint } from './endpoint.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { Server } from './server.ts';

/** Milliseconds since 1970, which no correction of the clock sets back. */
function now(): number {
  return performance.timeOrigin + performance.now();
}

async function start({ port, host }: Options): Promise<void> {
  const { address, family } = await lookup(host);
  const socket = createSocket(family === 6 ? { type: 'udp6', ipv6Only: true } : { type: 'udp4' });
  await bind(socket, port, address);
  const bound = socket.address();
  serve(socket, new Server({ address: reachable(bound), port: bound.port }));
  console.log(`sippet listens on UDP ${describeEndpoint(bound)}; Ctrl-C stops it`);
}

function bind(socket: Socket, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind({ port, address, exclusive: true }, () => {
      socket.off('error', reject);
      resolve();
    });
  });
}

/** An address that others can send to, where we listen on all of them. */
function reachable({ address, family }: { readonly address: string; readonly family: string }): string {
  if (address !== '0.0.0.0' && address !== '::') return address;
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const found = all.find((each) => !each.internal && each.family === family && !each.address.startsWith('fe80:'));
  return found?.address ?? (family === 'IPv6' ? '::1' : '127.0.0.1');
}

function serve(socket: Socket, server: Server): void {
  let timer: NodeJS.Timeout | undefined;
  const send = (datagrams: readonly Datagram[]) => {
    for (const datagram of datagrams) sendOne(socket, datagram);
    clearTimeout(timer);
    const next = server.next();
    timer = next === undefined ? undefined : setTimeout(() => send(server.wake(now())), Math.max(0, next - now()));
  };
  socket.on('message', (octets: Buffer, source: Endpoint) => {
    const outcome = server.receive(octets, source, now());
    for (const line of outcome.lines) console.log(line);
    send(outcome.send);
  });
  socket.on('error', (error) => console.error(`socket: ${error.message}`));
  let isStopped = false;
  const stop = () => {
    if (isStopped) return;
    isStopped = true;
    clearTimeout(timer);
    socket.close();
    setTimeout(() => undefined, SECOND_SIGNAL);
    console.log('sippet has stopped');
  };
  for (const signal of SIGNALS) process.on(signal, stop);
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Ctrl-C comes twice, from the terminal and from npm. The second must not find a process that no longer handles it. */
const SECOND_SIGNAL = 200;

function sendOne(socket: Socket, { octets, to, line }: Datagram): void {
  console.log(line);
  socket.send(octets, to.port, to.address, (error) => {
    if (error !== null) console.error(`   not sent: ${error.message}`);
  });
}

/** The text of an error for people: which option is at fault. */
function explainFailure(error: unknown, { port, host }: Options): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `port ${port} of ${host} is taken: choose another with --port N`;
  if (code === 'EACCES') return `port ${port} is not allowed: choose another with --port N`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `no address of this host: --host ${host}`;
  return String(error);
}

async function main(): Promise<void> {
  let options: Options;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  if (options.help) {
    console.log(USAGE);
    return;
  }
  try {
    await start(options);
  } catch (error) {
    console.error(`sippet: ${explainFailure(error, options)}`);
    process.exitCode = 1;
  }
}

await main();
