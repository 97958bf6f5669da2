/**
 * The registrar and proxy of the examples, with phones that register by a password and call each other.
 *
 * Its challenge has MD5 alone: sipsak and baresip refuse a challenge whose first algorithm they do not know, even if
 * MD5 follows.
 */
import { fileURLToPath } from 'node:url';
import { type BaresipOptions, startBaresip } from '../baresip.ts';
import { certificateFolder } from '../certificate.ts';
import { startKamailio } from '../kamailio.ts';
import { type Peer, startPeer, stopWithStats } from '../peer.ts';
import type { Report, Verdict } from '../report.ts';
import { own, runSipp } from '../sipp.ts';
import { runSipsak } from '../sipsak.ts';
import { countedWell } from './counted.ts';

const HOST = '127.0.0.1';
const CALL_LIMIT = 15_000;

export async function testServer(report: Report): Promise<void> {
  const folder = certificateFolder();
  try {
    await report.check('server, its log', async () => {
      const server = await startPeer('server', 'MD5', folder.path);
      try {
        await testPasswords(report, server);
        await report.check('server, Kamailio answers the challenge', () => registerByKamailio(server));
        await report.check('server, SIPp calls our UAS', () => callThrough(server, folder.path));
        await testPhones(report, server, folder.path);
        await server.stop();
        const ok = !server.tail().includes("type: 'internal'");
        return { ok, detail: ok ? 'no internal error' : server.tail() };
      } finally {
        server.kill();
      }
    });
  } finally {
    folder.remove();
  }
}

async function testPasswords(report: Report, { port }: Peer): Promise<void> {
  const sipsak = (password: string) =>
    runSipsak(['-U', '-i', '-u', 'alice', '-a', password, '-s', `sip:alice@${HOST}:${port}`]);
  await report.check('server, sipsak REGISTER with the password', () => sipsak('secret'));
  await report.check('server, sipsak REGISTER with a wrong password', async () => {
    const { ok, detail } = await sipsak('wrong');
    return { ok: !ok && detail.includes('authorization failed'), detail: ok ? detail : 'refused' };
  });
  const args = own('register-with-password');
  const register = { name: 'REGISTER with a password', calls: 100, rate: 100, args };
  await report.check('server, SIPp REGISTER with the password', () => runSipp(register, HOST, port));
  const streams = { ...register, args: [...args, '-t', 't1'] };
  await report.check('server, SIPp REGISTER with the password, TCP', () => runSipp(streams, HOST, port));
}

/** Kamailio's module `uac`, which knows MD5 alone, answers our challenge for SIPp. */
async function registerByKamailio({ port }: Peer): Promise<Verdict> {
  const kamailio = await startKamailio(HOST, {
    config: fileURLToPath(new URL('../kamailio-uac.cfg', import.meta.url)),
    memory: 64,
    defines: () => [`NEXT="${HOST}:${port}"`, 'CREDENTIAL="alice:sippet.example:secret"'],
  });
  try {
    const args = [...own('register-as'), '-s', 'alice'];
    const { ok, detail } = await runSipp({ name: 'REGISTER', calls: 50, rate: 50, args }, HOST, kamailio.port);
    return { ok, detail: ok ? detail : `${detail}\n${kamailio.tail()}` };
  } finally {
    await kamailio.stop();
  }
}

/** SIPp calls our user agent server, which has registered over TCP and is reached by that connection alone. */
async function callThrough({ port }: Peer, folder: string): Promise<Verdict> {
  const uas = await startPeer('uas', HOST, 'tcp', folder, `sip:${HOST}:${port};transport=tcp`);
  try {
    const args = [...own('routed'), '-s', 'uas'];
    const calls = await runSipp({ name: 'routed calls', calls: 100, rate: 100, args }, HOST, port);
    const counted = countedWell(await stopWithStats(uas));
    const ok = calls.ok && counted.ok;
    return { ok, detail: `${calls.detail}; ${counted.detail}${ok ? '' : `\n${uas.tail()}`}` };
  } finally {
    uas.kill();
  }
}

type Transport = BaresipOptions['transport'];

/** baresip calls baresip: each transport calls once and is called once. */
const phones: readonly { from: string; by: Transport; to: string; over: Transport }[] = [
  { from: 'dave', by: 'udp', to: 'bob', over: 'tcp' },
  { from: 'erin', by: 'tcp', to: 'carol', over: 'tls' },
  { from: 'frank', by: 'tls', to: 'alice', over: 'udp' },
];

async function testPhones(report: Report, { port }: Peer, folder: string): Promise<void> {
  const at = (transport: Transport) => `${HOST}:${transport === 'tls' ? port + 1 : port}`;
  for (const { from, by, to, over } of phones) {
    await report.check(`server, baresip calls baresip from ${by} to ${over}`, async () => {
      const called = await startBaresip({ user: to, server: at(over), transport: over, folder });
      try {
        const dial = `sip:${to}@${at(by)}`;
        const caller = await startBaresip({ user: from, server: at(by), transport: by, folder, dial });
        try {
          await caller.established(CALL_LIMIT);
        } catch (error) {
          throw new Error(`${String(error)}\n${caller.tail()}\n${called.tail()}`);
        } finally {
          // It hangs up before it ends.
          await caller.stop();
        }
        await called.hungUp(CALL_LIMIT);
        return { ok: true, detail: 'registered, established, ended by BYE' };
      } finally {
        await called.stop();
      }
    });
  }
}
