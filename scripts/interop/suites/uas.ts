/** SIPp and sipsak against our user agent server, watched by tshark. */
import type { Stats } from 'sippet';
import { type Peer, startPeer, statsOf, stopWithStats } from '../peer.ts';
import type { Report, Verdict } from '../report.ts';
import { own, runSipp, type Scenario } from '../sipp.ts';
import { runSipsak } from '../sipsak.ts';
import { type Capture, type Packet, startCapture } from '../tshark.ts';
import { countedWell } from './counted.ts';

interface Case extends Scenario {
  /** The number of responses of each class to a call. SIPp does not report a repeated one: it sends its ACK again. */
  readonly responses?: Readonly<Record<string, number>>;
}

const cases: readonly Case[] = [
  { name: 'uac', calls: 200, rate: 100, args: ['-sn', 'uac'], responses: { '1xx': 1, '2xx': 2 } },
  { name: 'rejected', calls: 50, rate: 50, args: [...own('rejected'), '-s', 'reject'], responses: { '4xx': 1 } },
  {
    ...{ name: 'cancelled', calls: 50, rate: 50, args: [...own('cancelled'), '-s', 'ring'] },
    responses: { '1xx': 1, '2xx': 1, '4xx': 1 },
  },
  {
    ...{ name: '2xx again', calls: 20, rate: 20, args: [...own('repeated-2xx'), '-nr'] },
    responses: { '1xx': 1, '2xx': 4 },
  },
  { name: 'REGISTER', calls: 100, rate: 100, args: own('register-once'), responses: { '2xx': 1 } },
  { name: 'OPTIONS', calls: 500, rate: 250, args: own('options'), responses: { '2xx': 1 } },
  // This is the last suite, because a 200 whose ACK was lost comes again for 32 s.
  { name: 'uac -lost 10', calls: 100, rate: 50, args: ['-sn', 'uac', '-lost', '10'] },
];

export async function testUas(report: Report, host: string): Promise<void> {
  const title = `UAS, ${host}`;
  await report.check(`${title}, counters`, async () => {
    const uas = await startPeer('uas', host);
    let capture: Capture | undefined;
    try {
      await report.check(`${title}, tshark captures`, async () => {
        capture = await startCapture(uas.port);
        return { ok: true, detail: 'on lo' };
      });
      await testClients(report, title, host, uas);
      // A response whose ACK was lost would be sent again; that ends with the stack.
      const stats = await stopWithStats(uas);
      if (capture !== undefined) await testPackets(report, title, capture, stats);
      return countedWell(stats);
    } finally {
      capture?.cancel();
      uas.kill();
    }
  });
}

async function testClients(report: Report, title: string, host: string, uas: Peer): Promise<void> {
  const { port } = uas;
  for (const each of cases) await report.check(`${title}, ${each.name}`, () => runCase(each, host, uas));
  // sipsak supports no IPv6 address.
  if (host.includes(':')) return;
  await report.check(`${title}, sipsak OPTIONS`, () => runSipsak(['-s', `sip:${host}:${port}`]));
  await report.check(`${title}, sipsak REGISTER`, () => runSipsak(['-U', '-s', `sip:sipsak@${host}:${port}`]));
}

async function runCase(each: Case, host: string, uas: Peer): Promise<Verdict> {
  const before = await statsOf(uas);
  const calls = await runSipp(each, host, uas.port);
  const { responses } = (await statsOf(uas)).sent;
  const more = (name: string) => (responses[name] ?? 0) - (before.sent.responses[name] ?? 0);
  const counts = Object.fromEntries(['1xx', '2xx', '4xx'].map((name) => [name, more(name)]));
  const isAsWanted =
    each.responses === undefined ||
    Object.entries(counts).every(([name, count]) => count === (each.responses?.[name] ?? 0) * each.calls);
  const ok = calls.ok && isAsWanted;
  const detail = `${calls.detail}; responses ${JSON.stringify(counts)}`;
  return { ok, detail: ok ? detail : `${detail}\n${uas.tail()}` };
}

async function testPackets(report: Report, title: string, capture: Capture, stats: Stats): Promise<void> {
  await report.check(`${title}, packets that tshark counts`, async () => {
    const packets = await capture.finish();
    report.add(`${title}, tshark's opinion of them`, opinionOf(packets));
    const sip = packets.filter(({ protocols }) => protocols.includes(':sip')).length;
    const { datagrams } = stats.sent;
    return { ok: sip === datagrams && sip === packets.length, detail: `${sip} SIP, ${datagrams} by our count` };
  });
}

function opinionOf(packets: readonly Packet[]): Verdict {
  const complaints = packets.flatMap((packet) => packet.complaints);
  const few = complaints.slice(0, 10).join('\n');
  return { ok: complaints.length === 0, detail: `${complaints.length} warnings or errors${few && '\n'}${few}` };
}
