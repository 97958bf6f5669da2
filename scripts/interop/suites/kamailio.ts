/** SIPp as a client, Kamailio as a stateful proxy that stays in the path, and our user agent server. */
import { fileURLToPath } from 'node:url';
import { startKamailio } from '../kamailio.ts';
import { startPeer, stopWithStats } from '../peer.ts';
import type { Report } from '../report.ts';
import { own, runSipp, type Scenario } from '../sipp.ts';
import { countedWell } from './counted.ts';

const CONFIG = fileURLToPath(new URL('../kamailio.cfg', import.meta.url));

const HOST = '127.0.0.1';

const scenarios: readonly Scenario[] = [
  { name: 'routed calls', calls: 200, rate: 100, args: own('routed') },
  { name: 'routed calls -lost 10', calls: 100, rate: 50, args: [...own('routed'), '-lost', '10'] },
  { name: 'rejected', calls: 50, rate: 50, args: [...own('rejected'), '-s', 'reject'] },
  { name: 'cancelled', calls: 50, rate: 50, args: [...own('cancelled'), '-s', 'ring'] },
];

export async function testKamailio(report: Report): Promise<void> {
  await report.check('Kamailio, UAS, counters', async () => {
    const uas = await startPeer('uas', HOST);
    try {
      const kamailio = await startKamailio(HOST, {
        config: CONFIG,
        memory: 64,
        defines: () => [`NEXT="${HOST}:${uas.port}"`],
      });
      try {
        for (const scenario of scenarios) {
          const { ok, detail } = await runSipp(scenario, HOST, kamailio.port);
          const tails = `\n${kamailio.tail()}\n${uas.tail()}`;
          report.add(`Kamailio, UAS, ${scenario.name}`, { ok, detail: ok ? detail : `${detail}${tails}` });
        }
      } finally {
        await kamailio.stop();
      }
      return countedWell(await stopWithStats(uas));
    } finally {
      uas.kill();
    }
  });
}
