/**
 * Kamailio as registrar and proxy between a client and a server of ours, over each transport.
 *
 * Invariant: over a stream the server accepts no connections, so that a call reaches it only by the connection of its
 * REGISTER.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { certificateFolder } from '../certificate.ts';
import { type Kamailio, startKamailio } from '../kamailio.ts';
import { startPeer, stopWithStats } from '../peer.ts';
import type { Outcome } from '../peers/uac.ts';
import type { Report, Verdict } from '../report.ts';
import { countedWell } from './counted.ts';

const CONFIG = fileURLToPath(new URL('../kamailio-streams.cfg', import.meta.url));
const HOST = '127.0.0.1';
const CALLS = 100;
const RATE = 100;
const LIMIT = 30_000;

type Protocol = 'udp' | 'tcp' | 'tls' | 'ws';
type Algorithm = 'MD5' | 'SHA-256';

/** Calls through Kamailio over TCP, TLS and WebSocket, and with passwords. */
export async function testRegistered(report: Report): Promise<void> {
  await testEach(report, ['tcp', 'tls', 'ws']);
  await testEach(report, ['udp', 'tcp'], 'MD5');
  await testEach(report, ['udp', 'ws'], 'SHA-256');
}

/** Without an algorithm Kamailio asks for no password. */
async function testEach(report: Report, protocols: readonly Protocol[], algorithm?: Algorithm): Promise<void> {
  const folder = certificateFolder();
  try {
    const files = [`KEY="${join(folder.path, 'key.pem')}"`, `CERT="${join(folder.path, 'cert.pem')}"`];
    const defines = () => [...files, ...(algorithm === undefined ? [] : [`ALGORITHM="${algorithm}"`])];
    const kamailio = await startKamailio(HOST, { config: CONFIG, memory: 64, defines, withStreams: true });
    try {
      for (const protocol of protocols) {
        const title = ['Kamailio', algorithm, protocol.toUpperCase()].filter((part) => part !== undefined).join(', ');
        await report.check(title, () => callOver(protocol, kamailio, folder.path));
      }
    } finally {
      await kamailio.stop();
    }
  } finally {
    folder.remove();
  }
}

async function callOver(protocol: Protocol, kamailio: Kamailio, folder: string): Promise<Verdict> {
  const { port, streams } = kamailio;
  const ports = { udp: port, tcp: streams?.tcp, tls: streams?.tls, ws: streams?.tcp };
  const registrar = `sip:${HOST}:${ports[protocol]};transport=${protocol}`;
  const uas = await startPeer('uas', HOST, protocol, folder, registrar);
  try {
    const to = registrar.replace(':', ':uas@');
    const uac = await startPeer('uac', HOST, to, String(CALLS), String(RATE), 'call', folder);
    try {
      // The peer is our own program, so its answer has this type.
      const outcome = (await uac.ask('run', LIMIT)) as Outcome;
      const counts = [await stopWithStats(uac), await stopWithStats(uas)].map(countedWell);
      const isAsWanted = outcome.finals['200'] === CALLS && outcome.byes['200'] === CALLS;
      const ok = isAsWanted && counts.every((each) => each.ok);
      const detail = `${outcome.finals['200']} of ${CALLS} calls; ${counts.map((each) => each.detail).join('; ')}`;
      if (ok) return { ok, detail };
      return { ok, detail: `${detail}\n${JSON.stringify(outcome)}\n${kamailio.tail()}\n${uac.tail()}\n${uas.tail()}` };
    } finally {
      uac.kill();
    }
  } finally {
    uas.kill();
  }
}
