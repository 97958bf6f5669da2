/** SIPp as a client, the proxy of the README, and SIPp as a server. */
import { startPeer } from '../peer.ts';
import type { Report, Verdict } from '../report.ts';
import { own } from '../sipp.ts';
import { type Case, callBetween, notTaken } from './between.ts';

const HOST = '127.0.0.1';
const LOST = ['-lost', '10'];

const cases: readonly Case[] = [
  { name: 'routed calls', calls: 200, rate: 100, client: own('routed'), server: own('taking') },
  {
    ...{ name: 'routed calls -lost 10', calls: 100, rate: 50 },
    ...{ client: [...own('routed'), ...LOST], server: [...own('taking'), ...LOST] },
  },
  ...notTaken,
];

export async function testProxy(report: Report): Promise<void> {
  for (const each of cases) await report.check(`proxy, ${each.name}`, () => run(each));
}

function run(each: Case): Promise<Verdict> {
  return callBetween(each, HOST, async (next, call) => {
    const proxy = await startPeer('proxy', HOST, String(next));
    try {
      const { ok, detail } = await call(proxy.port);
      await proxy.stop();
      // It prints its port, and after that only errors.
      const isQuiet = proxy.tail() === `port ${proxy.port}`;
      return ok && isQuiet ? { ok, detail } : { ok: false, detail: `${detail}\n${proxy.tail()}` };
    } finally {
      proxy.kill();
    }
  });
}
