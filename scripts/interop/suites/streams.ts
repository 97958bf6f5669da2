/** SIPp over TCP and sipsak over TLS against our stack, as a server and as a client. */
import { join } from 'node:path';
import { certificateFolder } from '../certificate.ts';
import { startPeer, startPeerWith, stopWithStats } from '../peer.ts';
import type { Report } from '../report.ts';
import { own, runSipp, type Scenario } from '../sipp.ts';
import { runSipsak } from '../sipsak.ts';
import { countedWell } from './counted.ts';
import { runUac, type UacCase } from './uac.ts';

const HOST = '127.0.0.1';

/** SIPp's transports: one TCP connection for all calls, and one for each call. */
const ONE = ['-t', 't1'];
const MANY = ['-t', 'tn', '-max_socket', '500'];

const clients: readonly Scenario[] = [
  { name: 'uac, one connection', calls: 200, rate: 100, args: ['-sn', 'uac', ...ONE] },
  { name: 'uac, a connection for each call', calls: 200, rate: 100, args: ['-sn', 'uac', ...MANY] },
  { name: 'rejected', calls: 50, rate: 50, args: [...own('rejected'), '-s', 'reject', ...ONE] },
  { name: 'cancelled', calls: 50, rate: 50, args: [...own('cancelled'), '-s', 'ring', ...ONE] },
  { name: 'OPTIONS, a connection for each call', calls: 500, rate: 250, args: [...own('options'), ...MANY] },
];

const servers: readonly UacCase[] = [
  { what: 'call', finals: '200', byes: '200', name: 'uas', calls: 200, rate: 100, args: ['-sn', 'uas', ...ONE] },
  {
    ...{ what: 'call', finals: '486', rejections: 1, name: 'rejecting' },
    ...{ calls: 50, rate: 50, args: [...own('rejecting'), ...ONE] },
  },
  {
    ...{ what: 'cancel', finals: '487', cancels: 'sent', rejections: 1, name: 'ringing' },
    ...{ calls: 50, rate: 50, args: [...own('ringing'), ...ONE] },
  },
];

export async function testStreams(report: Report): Promise<void> {
  await report.check('UAS, TCP, counters', async () => {
    const uas = await startPeer('uas', HOST, 'tcp');
    try {
      for (const each of clients) {
        await report.check(`UAS, TCP, ${each.name}`, () => runSipp(each, HOST, uas.port));
      }
      return countedWell(await stopWithStats(uas));
    } finally {
      uas.kill();
    }
  });
  for (const each of servers) {
    await report.check(`UAC, TCP, ${each.name}`, () => runUac(each, HOST, ';transport=tcp'));
  }
  await testSipsak(report);
}

/**
 * sipsak over TLS. It waits for its answer by `select`, takes the session tickets of TLS 1.3 for that answer, and gives
 * up: so it gets TLS 1.2, which has none after the handshake.
 */
async function testSipsak(report: Report): Promise<void> {
  const folder = certificateFolder();
  try {
    await report.check('UAS, TLS, counters', async () => {
      const uas = await startPeerWith(['--tls-max-v1.2'], 'uas', HOST, 'tls', folder.path);
      const tls = ['-E', 'tls', `--tls-ca-cert=${join(folder.path, 'cert.pem')}`];
      try {
        const to = `localhost:${uas.port}`;
        await report.check('UAS, TLS, sipsak OPTIONS', () => runSipsak([...tls, '-s', `sip:${to}`]));
        await report.check('UAS, TLS, sipsak REGISTER', () => runSipsak([...tls, '-U', '-s', `sip:sipsak@${to}`]));
        return countedWell(await stopWithStats(uas));
      } finally {
        uas.kill();
      }
    });
  } finally {
    folder.remove();
  }
}
