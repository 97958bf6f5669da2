/** SIPp as a client, the proxy of the README, and SIPp as a server. */
import { type Peer, startPeer } from '../peer.ts';
import type { Report, Verdict } from '../report.ts';
import { own, runSipp, type Scenario, type SippServer, startSippServer } from '../sipp.ts';

const HOST = '127.0.0.1';

interface Case {
  readonly name: string;
  readonly calls: number;
  readonly rate: number;
  readonly client: readonly string[];
  readonly server: readonly string[];
}

const LOST = ['-lost', '10'];

const cases: readonly Case[] = [
  { name: 'routed calls', calls: 200, rate: 100, client: own('routed'), server: own('taking') },
  {
    ...{ name: 'routed calls -lost 10', calls: 100, rate: 50 },
    ...{ client: [...own('routed'), ...LOST], server: [...own('taking'), ...LOST] },
  },
  {
    ...{ name: 'rejected', calls: 50, rate: 50 },
    ...{ client: own('rejected'), server: own('rejecting') },
  },
  {
    ...{ name: 'cancelled', calls: 50, rate: 50 },
    ...{ client: own('cancelled'), server: [...own('ringing'), '-nr'] },
  },
];

/** How long SIPp as a server may run after SIPp as a client has ended, in milliseconds. */
const AFTER = 20_000;

export async function testProxy(report: Report): Promise<void> {
  for (const each of cases) await report.check(`proxy, ${each.name}`, () => run(each));
}

async function run({ name, calls, rate, client, server }: Case): Promise<Verdict> {
  const scenario = (args: readonly string[]): Scenario => ({ name, calls, rate, args });
  const sipp = await startSippServer(scenario(server), HOST);
  try {
    const proxy = await startPeer('proxy', HOST, String(sipp.port));
    try {
      return await callThrough(scenario(client), proxy, sipp);
    } finally {
      proxy.kill();
    }
  } finally {
    sipp.stop();
  }
}

async function callThrough(client: Scenario, proxy: Peer, server: SippServer): Promise<Verdict> {
  const calls = await runSipp(client, HOST, proxy.port);
  const taken = await server.verdict(AFTER);
  await proxy.stop();
  // It prints its port, and after that only errors.
  const isQuiet = proxy.tail() === `port ${proxy.port}`;
  const ok = calls.ok && taken.ok && isQuiet;
  const detail = `client ${calls.detail}, server ${taken.detail}`;
  return { ok, detail: ok ? detail : `${detail}\n${proxy.tail()}` };
}
