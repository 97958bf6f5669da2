/**
 * The examples that make and take calls: the B2BUA, the client of a trunk, and click-to-call.
 *
 * Invariant: each example runs as it stands; only its peers, and what it prints, are the test's.
 */
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startB2bua } from '../../examples/b2bua.ts';
import { connectPhones } from '../../examples/click.ts';
import { startServer } from '../../examples/server.ts';
import { startTrunk } from '../../examples/trunk.ts';
import { startBaresip } from '../baresip.ts';
import { certificateFolder } from '../certificate.ts';
import { within } from '../child.ts';
import { type Kamailio, startKamailio } from '../kamailio.ts';
import { startPeer } from '../peer.ts';
import { readCredentials } from '../peers/open.ts';
import type { Outcome } from '../peers/uac.ts';
import type { Report, Verdict } from '../report.ts';
import { own, runSipp } from '../sipp.ts';
import { type Case, callBetween, notTaken } from './between.ts';

const HOST = '127.0.0.1';
const LIMIT = 20_000;
/** A call is kept until its last transaction ends, 32 s (64*T1) after its BYE. */
const END_LIMIT = 40_000;
const CALLS = 100;
/** The user of the registrars here, and its password. */
const USER = 'alice';
const PASSWORD = 'secret';

export async function testCalls(report: Report): Promise<void> {
  const b2buas: B2bua[] = [];
  const folder = certificateFolder();
  try {
    for (const each of throughB2bua)
      await report.check(`B2BUA, SIPp, ${each.name}`, () => callThroughB2bua(each, b2buas));
    await report.check('B2BUA, SIPp by Kamailio', () => callThroughKamailio(b2buas));
    await report.check('trunk, SHA-256 over TLS at our server, called by SIPp', () => callTrunk(folder.path));
    await report.check('trunk, SHA-256 over TLS at Kamailio', () =>
      withRegistrar(folder.path, ['ALGORITHM="SHA-256"'], (each) => callTrunkAt(each, folder.path)),
    );
    await report.check('click, two baresips at Kamailio', () =>
      withRegistrar(folder.path, [], (each) => clickAt(each, folder.path)),
    );
    await report.check('B2BUA, the end of all calls', () => endOfCalls(b2buas));
  } finally {
    folder.remove();
    await Promise.all(b2buas.map((each) => each.close()));
  }
}

type B2bua = Awaited<ReturnType<typeof startB2bua>>;

const throughB2bua: readonly Case[] = [
  { name: 'calls', calls: 200, rate: 50, client: own('call'), server: own('taking') },
  {
    ...{ name: 'calls -lost 10', calls: 100, rate: 50 },
    ...{ client: [...own('call'), '-lost', '10'], server: [...own('taking'), '-lost', '10'] },
  },
  ...notTaken,
];

/** SIPp calls SIPp. The B2BUA is left to its last transactions. */
function callThroughB2bua(each: Case, b2buas: B2bua[]): Promise<Verdict> {
  return callBetween(each, HOST, async (next, call) => call((await anotherB2bua(b2buas, next)).port));
}

async function anotherB2bua(b2buas: B2bua[], next: number): Promise<B2bua> {
  const b2bua = await startB2bua({ port: 0, next: { address: HOST, port: next } });
  b2buas.push(b2bua);
  return b2bua;
}

/** The same with Kamailio before the B2BUA, which stays in the path of the first leg. */
function callThroughKamailio(b2buas: B2bua[]): Promise<Verdict> {
  const each = { name: 'routed calls', calls: CALLS, rate: 50, client: own('routed'), server: own('taking') };
  return callBetween(each, HOST, async (next, call) => {
    const { port } = await anotherB2bua(b2buas, next);
    const config = fileURLToPath(new URL('../kamailio.cfg', import.meta.url));
    const defines = () => [`NEXT="${HOST}:${port}"`];
    const kamailio = await startKamailio(HOST, { config, memory: 64, defines });
    try {
      return await call(kamailio.port);
    } finally {
      await kamailio.stop();
    }
  });
}

/** Waits until the last transactions have ended, 32 s (64*T1) after the last BYE: nothing is kept of any call. */
async function endOfCalls(b2buas: readonly B2bua[]): Promise<Verdict> {
  const left = () => b2buas.reduce((sum, { calls }) => sum + calls(), 0);
  for (const until = Date.now() + END_LIMIT; left() > 0 && Date.now() < until; ) await delay(100);
  return { ok: left() === 0, detail: `${left()} calls left` };
}

interface Trunk {
  /** The port of TLS where it registers. */
  readonly port: number;
  readonly folder: string;
}

/** Starts a trunk, and resolves when it has registered. A REGISTER without an answer is reported as 408. */
function registeredTrunk({ port, folder }: Trunk): Promise<ReturnType<typeof startTrunk>> {
  return new Promise((resolve, reject) => {
    const trunk = startTrunk({
      domain: 'localhost',
      user: USER,
      password: PASSWORD,
      ca: readCredentials(folder).ca,
      locator: { locate: async () => [{ address: HOST, port }] },
      onRegistered(status) {
        if (status === 200) resolve(trunk);
        else trunk.close().then(() => reject(new Error(`the registration was answered ${status}`)), reject);
      },
    });
  });
}

/** SIPp calls the trunk over UDP by our server, to which the trunk has a connection. */
async function callTrunk(folder: string): Promise<Verdict> {
  const { key, cert } = readCredentials(folder);
  const passwords = new Map([[USER, PASSWORD]]);
  const server = await startServer({ port: 0, tls: { key, cert }, algorithms: ['SHA-256'], passwords });
  try {
    const trunk = await registeredTrunk({ port: server.port + 1, folder });
    try {
      const args = [...own('routed'), '-s', USER];
      return await runSipp({ name: 'routed calls', calls: CALLS, rate: 50, args }, HOST, server.port);
    } finally {
      await trunk.close();
    }
  } finally {
    await server.close();
  }
}

/** Starts Kamailio as a registrar and proxy on UDP, TCP and TLS. */
async function withRegistrar(
  folder: string,
  more: readonly string[],
  run: (kamailio: Kamailio) => Promise<Verdict>,
): Promise<Verdict> {
  const config = fileURLToPath(new URL('../kamailio-streams.cfg', import.meta.url));
  const files = [`KEY="${join(folder, 'key.pem')}"`, `CERT="${join(folder, 'cert.pem')}"`];
  const defines = () => [...files, ...more];
  const kamailio = await startKamailio(HOST, { config, memory: 64, defines, withStreams: true });
  try {
    return await run(kamailio);
  } catch (error) {
    throw new Error(`${String(error)}\n${kamailio.tail()}`);
  } finally {
    await kamailio.stop();
  }
}

/** Our client calls the trunk by Kamailio, because SIPp does not know SHA-256. */
async function callTrunkAt({ port, streams }: Kamailio, folder: string): Promise<Verdict> {
  const trunk = await registeredTrunk({ port: streams?.tls ?? 0, folder });
  try {
    const uac = await startPeer('uac', HOST, `sip:${USER}@${HOST}:${port}`, String(CALLS), '50', 'call', folder);
    try {
      // The peer is our own program, so its answer has this type.
      const { finals, byes } = (await uac.ask('run', LIMIT)) as Outcome;
      const ok = finals['200'] === CALLS && byes['200'] === CALLS;
      return { ok, detail: `${finals['200']} calls and ${byes['200']} BYEs of ${CALLS}` };
    } finally {
      uac.kill();
    }
  } finally {
    await trunk.close();
  }
}

/** Connects two phones that have registered at Kamailio, until the second one hangs up. */
async function clickAt({ port }: Kamailio, folder: string): Promise<Verdict> {
  const at = `${HOST}:${port}`;
  const first = await startBaresip({ user: 'alice', server: at, transport: 'udp', folder });
  try {
    const second = await startBaresip({ user: 'bob', server: at, transport: 'udp', folder });
    try {
      const ended = connectPhones(`sip:alice@${at}`, `sip:bob@${at}`);
      await Promise.all([first.established(LIMIT), second.established(LIMIT)]);
      // It hangs up before it ends.
      await second.stop();
      const result = await within(LIMIT, 'the end of the calls', ended);
      await first.hungUp(LIMIT);
      return { ok: result === `sip:bob@${at} hung up`, detail: result };
    } catch (error) {
      throw new Error(`${String(error)}\n${first.tail()}\n${second.tail()}`);
    } finally {
      await second.stop().catch(() => undefined);
    }
  } finally {
    await first.stop();
  }
}
