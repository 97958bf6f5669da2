/**
 * One process of the cluster: a registrar and proxy (RFC 3261 §10, §16) that keeps nothing but its transactions.
 *
 * Invariant: it is in no route set, so a dialog does not need it once the INVITE has been answered.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { type Request, type Response, type ServerKey, Sippet, UdpTransport, Uri } from 'sippet';
import type { DigestAlgorithm } from 'sippet/digest';
import { createProxy } from 'sippet/proxy';
import { live } from './bindings.ts';
import { createRegistrar, userOf } from './registrar.ts';
import type { Store } from './store.ts';

export interface NodeOptions {
  readonly port: number;
  /** The URI of the domain, such as `sip:example.com`. Requests to its host and port are ours. */
  readonly home: string;
  /** The key of the nonces, which all processes share: each accepts the challenges of the others. */
  readonly secret: string;
  readonly store: Store;
  /** The algorithms of its challenges, strongest first. */
  readonly algorithms?: readonly DigestAlgorithm[] | undefined;
}

/** How often a process that ends looks whether it has finished, in milliseconds. */
const LOOK = 100;

/** How many pings it refuses before it ends, and how long it waits for them, in milliseconds. */
const REFUSALS = 2;
const PING_LIMIT = 10_000;

/** Starts a registrar and proxy whose bindings are in a store. */
export async function startNode({ port, home, secret, store, algorithms = ['SHA-256', 'MD5'] }: NodeOptions) {
  const stack = new Sippet({ name: 'node', role: 'proxy' });
  const udp = await UdpTransport.listen(stack, { address: '127.0.0.1', port });
  const register = createRegistrar({ secret, store, algorithms });
  const domain = Uri.parse(home);
  let isDraining = false;
  let refusals = 0;

  const isHome = (uri: Uri) =>
    uri.kind === 'sip' && domain.kind === 'sip' && uri.host === domain.host && uri.port === domain.port;
  const proxy = createProxy(stack, {
    isResponsible: isHome,
    targets: (request) => orUnavailable(request, targetsOf(request, store)),
    onError: (error) => console.error('node:', error),
  });

  /** Answers the OPTIONS by which the dispatcher learns whether it may send us new calls. */
  function answerPing(request: Request, key: ServerKey): void {
    if (isDraining) refusals += 1;
    stack.send(request.toResponse(isDraining ? 503 : 200), key);
    // A ping that comes again may be answered again, so its transaction need not last.
    stack.terminate(key);
  }

  stack.registerCore({
    async receiveRequest(request, key) {
      const isOurs = userOf(request.uri) === undefined;
      if (request.method === 'OPTIONS' && isOurs) return answerPing(request, key);
      if (request.method !== 'REGISTER') return proxy.receiveRequest(request, key);
      const response = await orUnavailable(request, register(request));
      if (response !== undefined) stack.send(response, key);
    },
    receiveAck: (ack) => proxy.receiveAck(ack),
    receiveCancel: (cancel, key) => proxy.receiveCancel(cancel, key),
    receiveResponse: (response, key) => proxy.receiveResponse(response, key),
    receiveError: (reason, key) => proxy.receiveError(reason, key),
    receiveEnd: (key) => proxy.receiveEnd(key),
  });

  /**
   * Answers pings with 503 from now on, and closes when the dispatcher knows and no transaction is left. A
   * transaction lasts 32 s (64*T1), because until then a peer may repeat its request, or the 200 to an INVITE.
   */
  async function drain(): Promise<void> {
    isDraining = true;
    for (const until = Date.now() + PING_LIMIT; refusals < REFUSALS && Date.now() < until; ) await delay(LOOK);
    while (stack.stats().live > 0) await delay(LOOK);
    await stack.close();
  }

  return { port: udp.address.port, stats: () => stack.stats(), drain, close: () => stack.close() };
}

/** Returns where a user can be reached, by the Path of each REGISTER. */
async function targetsOf(request: Request, store: Store) {
  const user = userOf(request.uri);
  const bindings = user === undefined ? [] : live(await store.bindings(user), Date.now());
  if (bindings.length > 0)
    return bindings.map(({ uri, q, path }) => ({ uri: Uri.parse(uri), q, route: path.map((each) => Uri.parse(each)) }));
  const isKnown = user !== undefined && (await store.secret(user)) !== undefined;
  return request.toResponse(isKnown ? 480 : 404);
}

/**
 * Answers a request that the store could not be asked for with 503, on which the dispatcher tries another process:
 * that one may still reach the store.
 */
async function orUnavailable<Answer>(request: Request, answer: Promise<Answer>): Promise<Answer | Response> {
  try {
    return await answer;
  } catch (error) {
    console.error('node:', String(error));
    return request.toResponse(503);
  }
}
