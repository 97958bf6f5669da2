/**
 * TCP and TLS: the cost of a transaction and of an idle connection, beside a server that only copies lines.
 *
 * Invariant: each figure comes from a server process that measures nothing else, and the subjects take turns.
 */
import { fileURLToPath } from 'node:url';
import { type Child, endOf, launch, within } from '../../interop/child.ts';
import { spreadOf, withNoise } from './numbers.ts';
import { type Server, startServer } from './server.ts';
import type { Order } from './stream-client.ts';

export type StreamProtocol = 'tcp' | 'tls';

type Subject = 'echo' | 'sippet';

const SUBJECTS: readonly Subject[] = ['echo', 'sippet'];
const CONNECTIONS = 100;
const LIMIT = 60_000;
const RATE = 4000;

export interface Scale {
  readonly rounds: number;
  readonly calls: number;
  readonly warmUp: number;
  readonly idle: Readonly<Record<StreamProtocol, number>>;
}

/** Returns the microseconds of all threads for each OPTIONS. */
async function timeOf(subject: Subject, protocol: StreamProtocol, { calls, warmUp }: Scale): Promise<number> {
  return await withServer(subject, protocol, async ({ port, sample }) => {
    const client = await startClient(protocol, port, CONNECTIONS);
    await client.send({ count: warmUp, rate: RATE });
    const before = await sample();
    await client.send({ count: calls, rate: RATE });
    const after = await sample();
    await client.stop();
    return (after.cpu - before.cpu) / calls;
  });
}

/** Returns the octets for each idle connection of a server that has done nothing else. */
async function idleOf(subject: Subject, protocol: StreamProtocol, count: number): Promise<number> {
  return await withServer(subject, protocol, async ({ port, collected }) => {
    const before = await collected();
    const client = await startClient(protocol, port, count);
    const after = await collected();
    await client.stop();
    return (after.rss - before.rss) / count;
  });
}

async function withServer(subject: Subject, protocol: StreamProtocol, use: (server: Server) => Promise<number>) {
  const server = await startServer(subject, protocol);
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}

/** Prints the costs of both servers over one protocol. */
export async function compareStreams(protocol: StreamProtocol, scale: Scale): Promise<void> {
  const times = new Map<Subject, number[]>(SUBJECTS.map((subject) => [subject, []]));
  for (let round = 0; round < scale.rounds; round += 1) {
    const turns = round % 2 === 0 ? SUBJECTS : SUBJECTS.toReversed();
    for (const subject of turns) times.get(subject)?.push(await timeOf(subject, protocol, scale));
  }
  const own = times.get('sippet') ?? [];
  const count = scale.idle[protocol];
  console.log(
    `\n| ${protocol} | µs for each OPTIONS | sippet's ratio | MB for ${count} idle connections | kB for each |`,
  );
  console.log('| --- | --- | --- | --- | --- |');
  for (const [subject, rounds] of times) {
    const ratio = spreadOf(rounds.map((time, round) => (own[round] ?? Number.NaN) / time));
    const idle = (await idleOf(subject, protocol, count)) / 1000;
    const figures = [
      withNoise(spreadOf(rounds), 1),
      withNoise(ratio, 2),
      ((idle * count) / 1000).toFixed(0),
      idle.toFixed(1),
    ];
    console.log(`| ${subject} | ${figures.join(' | ')} |`);
  }
}

async function startClient(protocol: StreamProtocol, port: number, connections: number) {
  const path = fileURLToPath(new URL('stream-client.ts', import.meta.url));
  const args = ['--import', 'tsx', path, protocol, String(port), String(connections)];
  const child = launch(process.execPath, args, { isAsked: true });
  await within(LIMIT, `opening ${connections} connections`, said(child, 'open'));
  return {
    send: async (order: Order) => {
      const answered = said(child, 'answered');
      child.process.send(order);
      await within(LIMIT, 'all answers', answered);
    },
    stop: async () => {
      child.process.send('stop');
      await endOf(child, LIMIT);
    },
  };
}

/** Resolves when the client says something, and rejects if it ends before. */
function said({ process: child, ended, tail }: Child, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('message', (heard) => (heard === word ? resolve() : reject(new Error(`${heard} instead of ${word}`))));
    ended.then((status) => reject(new Error(`ended with ${status}\n${tail()}`)), reject);
  });
}
