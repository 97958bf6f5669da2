/**
 * A zone with NAPTR and SRV records, whose first server is killed in the middle of many calls: RFC 3263 §4.3.
 *
 * Invariant: each call is answered by some server, those among them that the killed server had received and not yet
 * answered.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { startNameServer } from '../nsd.ts';
import { type Peer, startPeer, statsOf, stopWithStats } from '../peer.ts';
import type { Outcome } from '../peers/uac.ts';
import type { Report, Verdict } from '../report.ts';

const HOST = '127.0.0.1';
const ZONE = 'sippet.test';
const CALLS = 500;
const RATE = 100;
/** Milliseconds after which the first server is killed. */
const KILL_AFTER = 2000;
const LIMIT = 45_000;

export async function testFailover(report: Report): Promise<void> {
  for (const protocol of ['tcp', 'udp'] as const) {
    const title = `failover, ${protocol.toUpperCase()}, the first of three servers is killed`;
    await report.check(title, () => withServers(protocol));
  }
}

async function withServers(protocol: 'tcp' | 'udp'): Promise<Verdict> {
  const servers: Peer[] = [];
  try {
    for (const _ of ['first', 'heavy', 'light']) servers.push(await startPeer('uas', HOST, protocol));
    const [first, heavy, light] = servers;
    if (first === undefined || heavy === undefined || light === undefined) throw new Error('a server is missing');
    const service = protocol === 'tcp' ? 'SIP+D2T' : 'SIP+D2U';
    const nsd = await startNameServer(ZONE, [
      `@ IN NAPTR 10 10 "s" "${service}" "" _sip._${protocol}.${ZONE}.`,
      `@ IN NAPTR 20 10 "s" "SIPS+D2T" "" _sips._tcp.${ZONE}.`,
      `_sip._${protocol} IN SRV 10 100 ${first.port} server`,
      `_sip._${protocol} IN SRV 20 80 ${heavy.port} server`,
      `_sip._${protocol} IN SRV 20 20 ${light.port} server`,
      `server IN A ${HOST}`,
    ]);
    try {
      return await callWhileKilling([first, heavy, light], protocol, nsd.port);
    } finally {
      await nsd.stop();
    }
  } finally {
    for (const each of servers) each.kill();
  }
}

async function callWhileKilling(
  [first, heavy, light]: readonly [Peer, Peer, Peer],
  protocol: string,
  dns: number,
): Promise<Verdict> {
  const numbers = [String(CALLS), String(RATE), 'call'];
  const uac = await startPeer('uac', HOST, `sip:service@${ZONE}`, ...numbers, '', protocol, `${HOST}:${dns}`);
  try {
    const running = uac.ask('run', LIMIT);
    await delay(KILL_AFTER);
    const before = await statsOf(first);
    first.kill();
    // The peer is our own program, so its answer has this type.
    const { finals } = (await running) as Outcome;
    const others = [await stopWithStats(heavy), await stopWithStats(light)];
    const shares = [before, ...others].map(({ received }) => received.requests['INVITE'] ?? 0);
    const [, byHeavy = 0, byLight = 0] = shares;
    const ok = finals['200'] === CALLS && byHeavy > byLight && byLight > 0;
    const detail = `${finals['200']} of ${CALLS} calls; INVITEs by server: ${shares.join(', ')}`;
    return { ok, detail: ok ? detail : `${detail}\n${JSON.stringify(finals)}\n${uac.tail()}` };
  } finally {
    uac.kill();
  }
}
