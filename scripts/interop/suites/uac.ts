/** Our user agent client against SIPp as a server. */
import { startPeer, stopWithStats } from '../peer.ts';
import type { Outcome } from '../peers/uac.ts';
import type { Report, Verdict } from '../report.ts';
import { bracketed, own, type Scenario, startSippServer } from '../sipp.ts';
import { countedWell } from './counted.ts';

export interface UacCase extends Scenario {
  readonly what: 'call' | 'cancel';
  /** The expected results of all calls. */
  readonly finals: string;
  readonly byes?: string;
  readonly cancels?: string;
  /** How often each call's final response may come although SIPp does not repeat it: a 4xx that our ACK stopped. */
  readonly rejections?: number;
}

const taken = { what: 'call', finals: '200', byes: '200' } as const;

const cases: readonly UacCase[] = [
  { ...taken, name: 'uas', calls: 200, rate: 100, args: ['-sn', 'uas'] },
  { ...taken, name: 'taking -lost 10', calls: 100, rate: 50, args: [...own('taking'), '-lost', '10'] },
  { what: 'call', finals: '486', rejections: 1, name: 'rejecting', calls: 50, rate: 50, args: own('rejecting') },
  {
    ...{ what: 'call', finals: '486', name: 'rejecting -lost 10' },
    ...{ calls: 50, rate: 50, args: [...own('rejecting'), '-lost', '10'] },
  },
  {
    ...{ what: 'call', finals: '486', rejections: 2, name: 'rejecting again' },
    ...{ calls: 50, rate: 50, args: [...own('rejecting-again'), '-nr'] },
  },
  {
    ...{ what: 'cancel', finals: '487', cancels: 'sent', rejections: 1, name: 'ringing' },
    ...{ calls: 50, rate: 50, args: [...own('ringing'), '-nr'] },
  },
];

/** The time limit of our calls, and then of SIPp, in milliseconds. */
const LIMIT = 45_000;
const AFTER = 20_000;

export async function testUac(report: Report, host: string): Promise<void> {
  for (const each of cases) await report.check(`UAC, ${host}, ${each.name}`, () => runUac(each, host));
}

/** Runs our client against SIPp as a server. `params` are those of the URI that is called. */
export async function runUac(each: UacCase, host: string, params = ''): Promise<Verdict> {
  const { calls, rate, what } = each;
  const sipp = await startSippServer(each, host);
  try {
    const uac = await startPeer(
      'uac',
      host,
      `sip:service@${bracketed(host)}:${sipp.port}${params}`,
      String(calls),
      String(rate),
      what,
    );
    try {
      // The peer is our own program, so its answer has this type.
      const outcome = (await uac.ask('run', LIMIT)) as Outcome;
      // It lives until SIPp is finished, because SIPp repeats a response whose ACK was lost.
      const server = await sipp.verdict(AFTER);
      const stats = await stopWithStats(uac);
      const counted = countedWell(stats);
      const rejections = stats.received.responses['4xx'] ?? 0;
      const wanted = outcomeOf(each);
      const isAsWanted = JSON.stringify(outcome) === JSON.stringify(wanted);
      const isQuiet = each.rejections === undefined || rejections === each.rejections * calls;
      const ok = isAsWanted && isQuiet && server.ok && counted.ok;
      const detail = `${JSON.stringify(outcome)}; SIPp ${server.detail}; ${counted.detail}`;
      if (ok) return { ok, detail: `${server.detail}; ${counted.detail}` };
      return { ok, detail: `${detail}; ${rejections} times 4xx; wanted ${JSON.stringify(wanted)}\n${uac.tail()}` };
    } finally {
      uac.kill();
    }
  } finally {
    sipp.stop();
  }
}

function outcomeOf({ calls, finals, byes, cancels }: UacCase): Outcome {
  const all = (name: string | undefined) => (name === undefined ? {} : { [name]: calls });
  return { finals: all(finals), byes: all(byes), cancels: all(cancels) };
}
