/**
 * A user agent client on the stack. It makes a number of calls, with a password if it is asked for one, and either
 * hangs up soon after each is answered or cancels each at once.
 *
 * Arguments: its address, the URI to call, calls, calls a second, `call` or `cancel`, and for TLS the folder of the
 * certificate that is trusted, otherwise an empty text. Then, to reach a domain, the only transport, which is otherwise
 * that of the URI, and the address and port of a name server.
 */
import { Resolver } from 'node:dns/promises';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type Core,
  Message,
  makeDnsLocator,
  type Request,
  type Response,
  Sippet,
  type TransactionKey,
  Uri,
} from 'sippet';
import { DigestSender } from 'sippet/digest';
import { contactOf, openTransport, protocolOf, readProtocol } from './open.ts';
import { serveParent } from './parent.ts';
import { digestOf } from './registration.ts';

/** The results of the calls. */
export interface Outcome {
  /** First 2xx to INVITE, and all other final responses to it, by status. */
  readonly finals: Readonly<Record<string, number>>;
  /** Final responses to BYE, by status. */
  readonly byes: Readonly<Record<string, number>>;
  /** The results of `stack.cancel`. */
  readonly cancels: Readonly<Record<string, number>>;
}

interface Call {
  invite: Request;
  readonly end: () => void;
  isTaken: boolean;
}

/**
 * The length of a call in milliseconds. If the ACK was lost, the 2xx comes again before the BYE, because no server
 * expects an ACK after it.
 */
const DURATION = 700;

const [address = '', called = '', calls = '', rate = '', what = '', folder, name, dns] = process.argv.slice(2);
const stack = new Sippet({ name: 'uac', ...(dns === undefined ? {} : locatedBy(dns)) });
const peer = Uri.parse(called);
const protocol = name === undefined ? protocolOf(peer) : readProtocol(name);
const opened = await openTransport(stack, { protocol, address, folder, isServer: protocol === 'udp' });
const me = contactOf('uac', protocol, opened);

const sender = new DigestSender(stack, digestOf(me.user));

const outcome = { finals: {}, byes: {}, cancels: {} };
const byCallId = new Map<string, Call>();
const byKey = new Map<TransactionKey, Call>();

/**
 * Returns the options of a stack that asks one name server, and gives a server up that is silent for a second. With its
 * T1 a BYE to a server that is gone ends after 12.8 s.
 */
function locatedBy(server: string) {
  const resolver = new Resolver();
  resolver.setServers([server]);
  const locator = makeDnsLocator({
    naptr: (domain) => resolver.resolveNaptr(domain),
    srv: (domain) => resolver.resolveSrv(domain),
    addresses: (host) => resolver.resolve4(host),
  });
  return { locator, failoverAfter: 1000, times: { t1: 200 } };
}

function count(counts: Record<string, number>, name: string | number): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

/** Resolves when the call has ended. */
function call(): Promise<void> {
  const callId = Message.createCallId();
  const invite = Message.request('INVITE', peer, {
    from: { uri: me, params: { tag: Message.createTag() } },
    to: { uri: peer },
    callId,
    cseq: { sequence: 1, method: 'INVITE' },
    contact: [{ uri: me }],
  });
  return new Promise((end) => {
    const made = { invite, end, isTaken: false };
    byCallId.set(callId, made);
    const key = sender.send(invite);
    byKey.set(key, made);
    if (what === 'cancel') void stack.cancel(key).then((result) => count(outcome.cancels, result));
  });
}

function answered(made: Call, response: Response): void {
  if (response.status < 200) return;
  if (response.status >= 300) {
    count(outcome.finals, response.status);
    made.end();
    return;
  }
  // "The UAC core MUST generate an ACK request for each 2xx received from the transaction layer." (RFC 3261 §13.2.2.4)
  const ack = Message.ack(made.invite, response);
  stack.send(ack);
  if (made.isTaken) return;
  made.isTaken = true;
  count(outcome.finals, response.status);
  // The BYE has the ACK's route set and remote target.
  const sequence = (made.invite.headers.cseq?.sequence ?? 0) + 1;
  const bye = ack.with({ method: 'BYE' }).set('cseq', { sequence, method: 'BYE' });
  setTimeout(() => byKey.set(stack.send(bye), made), DURATION);
}

const core: Core = {
  receiveRequest() {},
  receiveResponse(response, key) {
    const made = byCallId.get(response.headers.callId ?? '');
    if (made === undefined || key === undefined) return;
    const retried = sender.receive(response, key);
    if (retried.state === 'sent') {
      made.invite = retried.request;
      byKey.set(retried.key, made);
      return;
    }
    const method = response.headers.cseq?.method;
    if (method === 'INVITE') answered(made, response);
    if (method !== 'BYE') return;
    count(outcome.byes, response.status);
    made.end();
  },
  receiveError(reason, key) {
    console.error('uac:', key, reason);
    if (key !== undefined) byKey.get(key)?.end();
  },
  receiveEnd(key) {
    byKey.delete(key);
  },
};

async function run(): Promise<Outcome> {
  const made: Promise<void>[] = [];
  while (made.length < Number(calls)) {
    made.push(call());
    await delay(1000 / Number(rate));
  }
  await Promise.all(made);
  return outcome;
}

stack.registerCore(core);
serveParent(opened.port, {
  run,
  stop: async () => {
    await opened.close();
    return stack.stats();
  },
});
