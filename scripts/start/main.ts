/**
 * `npm start`: a SIP element that answers over UDP, and over TCP, TLS and WebSocket if it is asked to. This file has
 * the stack, the clock and the signals; other files do the rest.
 */
import { lookup } from 'node:dns/promises';
import { Sippet } from 'sippet';
import { plainAddress } from './endpoint.ts';
import { logMessages } from './log.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { Registrar } from './registrar.ts';
import { closeOnSignal } from './signals.ts';
import { openTransports } from './transports.ts';
import { UserAgent } from './user-agent.ts';

const world = {
  // This clock never goes back, even if the system's clock is corrected.
  now: () => performance.timeOrigin + performance.now(),
  ring: (take: () => void) => take(),
  complain: (line: string) => console.error(line),
};

async function start(options: Options): Promise<void> {
  const { address } = await lookup(options.host);
  const stack = new Sippet();
  const { udp, names, close } = await openTransports(stack, address, options);
  const { sentBy } = udp;
  const reachable = plainAddress(sentBy.host.replace(/^\[(.*)\]$/, '$1'));
  stack.registerCore(
    new UserAgent(stack, { registrar: new Registrar(), address: reachable, port: sentBy.port }, world),
  );
  logMessages(stack.name, (line) => console.log(line));
  closeOnSignal(() => close().then(() => console.log('sippet has stopped')));
  console.log(`sippet listens on ${names.join(', ')}; Ctrl-C stops it`);
}

/** Returns the text of an error for users, which says which option is at fault. */
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
