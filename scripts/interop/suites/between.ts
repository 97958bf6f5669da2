/** SIPp as a client that calls SIPp as a server, by a program between them. */
import type { Verdict } from '../report.ts';
import { own, runSipp, startSippServer } from '../sipp.ts';

export interface Case {
  readonly name: string;
  readonly calls: number;
  /** Calls a second. */
  readonly rate: number;
  /** The arguments of SIPp as a client, and as a server. */
  readonly client: readonly string[];
  readonly server: readonly string[];
}

/** Calls that are not taken. */
export const notTaken: readonly Case[] = [
  { name: 'rejected', calls: 50, rate: 50, client: own('rejected'), server: own('rejecting') },
  { name: 'cancelled', calls: 50, rate: 50, client: own('cancelled'), server: [...own('ringing'), '-nr'] },
];

/** How long SIPp as a server may run after SIPp as a client has ended, in milliseconds. */
const AFTER = 20_000;

/** Makes the calls by a port, and gives the verdict on both sides. */
export type MakeCalls = (port: number) => Promise<Verdict>;

/** Starts the server of a case. `use` starts what is between, with the server's port as the next hop. */
export async function callBetween(
  { name, calls, rate, client, server }: Case,
  host: string,
  use: (next: number, call: MakeCalls) => Promise<Verdict>,
): Promise<Verdict> {
  const sipp = await startSippServer({ name, calls, rate, args: server }, host);
  const call: MakeCalls = async (port) => {
    const called = await runSipp({ name, calls, rate, args: client }, host, port);
    const taken = await sipp.verdict(AFTER);
    return { ok: called.ok && taken.ok, detail: `client ${called.detail}, server ${taken.detail}` };
  };
  try {
    return await use(sipp.port, call);
  } finally {
    sipp.stop();
  }
}
