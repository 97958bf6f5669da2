/** Requests whose next hop has several places: RFC 3263 §4.3, in virtual time. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type Endpoint, Message, type Request, Sippet, type SippetOptions } from 'sippet';
import { Network, VirtualClock } from 'sippet/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { noting } from './noting.ts';
import { request, STACK } from './wire.ts';

const PLACES = ['10.0.0.2', '10.0.0.3', '10.0.0.4'].map((address) => ({ address, port: 5060 }));
const T1_64 = 32_000;

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

interface Got {
  readonly at: string;
  readonly request: Request;
}

/** A peer answers with these statuses, or is not there (`gone`). */
type Behaviour = readonly number[] | 'gone' | ((request: Request, send: (status: number) => void) => void);

/** A stack at 10.0.0.1 and peers at the three places; its story, and what the peers have received. */
function scene(behaviours: readonly Behaviour[], options: SippetOptions = {}, protocols: readonly string[] = ['UDP']) {
  const clock = new VirtualClock();
  const network = new Network({ clock });
  const located = { locate: async () => PLACES.slice(0, behaviours.length) };
  const stack = new Sippet({ clock, locator: located, avoidFor: 0, ...options });
  for (const protocol of protocols) network.join(stack, STACK, { protocol, isReliable: protocol === 'TCP' });
  const got: Got[] = [];
  behaviours.forEach((behaviour, at) => {
    if (behaviour !== 'gone') peer(network, PLACES[at] ?? STACK, behaviour, got);
  });
  const story: string[] = [];
  const keys = new Set<unknown>();
  const note = (key: unknown) => {
    keys.add(key);
  };
  stack.registerCore(
    noting(story, {
      receiveResponse: (_response, key) => note(key),
      receiveError: (_reason, key) => note(key),
      receiveEnd: note,
    }),
  );
  stops.push(() => void stack.close());
  /** Sends a request and lets the look-up end. */
  const send = async (method = 'OPTIONS') => {
    const key = stack.send(request(method, 'sip:bob@example.com;transport=udp'));
    await looked();
    return key;
  };
  return { clock, network, stack, got, story, keys, send };
}

async function looked(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
}

function peer(network: Network, place: Endpoint, behaviour: Exclude<Behaviour, 'gone'>, got: Got[]): void {
  const transport = network.join(
    {
      registerTransport: () => ({
        receive: (octets, from) => {
          const message = Message.parse(octets);
          if (!message.isRequest()) return;
          got.push({ at: place.address, request: message });
          if (message.method === 'ACK') return;
          const send = (status: number) => transport.send(message.toResponse(status).toBytes(), from, () => undefined);
          if (typeof behaviour === 'function') behaviour(message, send);
          else for (const status of behaviour) send(status);
        },
        fail: () => undefined,
      }),
    },
    place,
  );
}

/** The places that got the first copy of each request, in order. */
function tried(got: readonly Got[]): readonly string[] {
  const seen = new Set<string>();
  return got.flatMap(({ at, request: { headers, method } }) => {
    const branch = headers.via?.[0]?.params.branch ?? '';
    if (method === 'ACK' || seen.has(`${method} ${branch}`)) return [];
    seen.add(`${method} ${branch}`);
    return [at];
  });
}

describe('the next place is tried', () => {
  test('after a transport error, with another branch and everything else as it was', async () => {
    const { clock, got, story, send, keys } = scene(['gone', [200]]);
    const key = await send();
    clock.advance(10);
    clock.settle();
    expect(story).toEqual(['200', 'end']);
    expect([...keys]).toEqual([key]);
    expect(tried(got)).toEqual(['10.0.0.3']);
  });

  test('with a branch whose second part stays, so that a proxy still finds its loops', async () => {
    const { clock, got, stack } = scene([[], [200]]);
    const via = { ...stack.via(), params: { branch: 'z9hG4bKfirst*mark' } };
    stack.send(request('OPTIONS', 'sip:bob@example.com;transport=udp').prepend('via', via));
    await looked();
    clock.settle();
    const branches = [got[0], got.at(-1)].map((each) => each?.request.headers.via?.[0]?.params.branch ?? '');
    expect(branches[0]).toBe('z9hG4bKfirst*mark');
    expect(branches[1]).toMatch(/^z9hG4bK.{12}\*mark$/);
  });

  test('after 64*T1 without any response', async () => {
    const { clock, got, story, send, keys } = scene([[], [200]]);
    const key = await send();
    clock.advance(T1_64 - 1);
    expect(tried(got)).toEqual(['10.0.0.2']);
    clock.settle();
    expect(tried(got)).toEqual(['10.0.0.2', '10.0.0.3']);
    expect(story).toEqual(['200', 'end']);
    expect([...keys]).toEqual([key]);
    const [first, last] = [got[0]?.request, got.at(-1)?.request];
    const withoutVia = (each: Request | undefined) => each?.delete('via').toString();
    expect(withoutVia(last)).toBe(withoutVia(first));
    expect(last?.headers.via?.[0]?.params.branch).not.toBe(first?.headers.via?.[0]?.params.branch);
  });

  test('after `failoverAfter`, and the attempt before is not repeated any more', async () => {
    const { clock, got, story, send } = scene([[], [200]], { failoverAfter: 4000 });
    await send();
    clock.advance(4010);
    expect(tried(got)).toEqual(['10.0.0.2', '10.0.0.3']);
    expect(story).toEqual(['200']);
    const count = got.length;
    clock.settle();
    expect(got).toHaveLength(count);
    expect(story).toEqual(['200', 'end']);
  });

  test.each(['INVITE', 'OPTIONS'])('after a 503 to %s, which the Core does not see', async (method) => {
    const { clock, got, story, send } = scene([[503], [503], [486]]);
    await send(method);
    clock.settle();
    expect(tried(got)).toEqual(['10.0.0.2', '10.0.0.3', '10.0.0.4']);
    expect(story).toEqual(['486', 'end']);
    if (method === 'INVITE') expect(got.filter(({ request }) => request.method === 'ACK')).toHaveLength(3);
  });

  test('after a 503 that follows a provisional response', async () => {
    const { clock, story, send } = scene([[180, 503], [200]]);
    await send('INVITE');
    clock.settle();
    expect(story).toEqual(['180', '200', 'end']);
  });
});

describe('no other place is tried', () => {
  test('if the last one has failed: the Core hears of that', async () => {
    const { clock, story, send, keys } = scene([[503], 'gone']);
    const key = await send();
    clock.settle();
    expect(story).toEqual(['transport', 'end']);
    expect([...keys]).toEqual([key]);
  });

  test('if the last one answers 503: the Core gets it', async () => {
    const { clock, story, send } = scene([[503], [503]]);
    await send();
    clock.settle();
    expect(story).toEqual(['503', 'end']);
  });

  test('after any other final response', async () => {
    const { clock, got, story, send } = scene([[500], [200]]);
    await send();
    clock.settle();
    expect(tried(got)).toEqual(['10.0.0.2']);
    expect(story).toEqual(['500', 'end']);
  });

  test('after a provisional response without a final one', async () => {
    const { clock, got, story, send } = scene([[100], [200]], { failoverAfter: 4000 });
    await send();
    clock.settle();
    expect(tried(got)).toEqual(['10.0.0.2']);
    expect([...new Set(story)]).toEqual(['100', 'timeout', 'end']);
  });

  test('after `cancel`', async () => {
    const { clock, got, story, stack, send } = scene(['gone', [200]], { failoverAfter: 4000 });
    const key = await send('INVITE');
    const outcome = stack.cancel(key);
    clock.settle();
    expect(await outcome).toBe('too late');
    expect(got).toEqual([]);
    expect(story).toEqual(['transport', 'end']);
  });

  test('after `terminate`', async () => {
    const { clock, got, story, stack, send } = scene([[], [200]], { failoverAfter: 4000 });
    stack.terminate(await send());
    clock.settle();
    expect(tried(got)).toEqual(['10.0.0.2']);
    expect(story).toEqual(['end']);
  });
});

test('`cancel` cancels the attempt that is under way', async () => {
  const { clock, got, stack, send } = scene([[503], [180]]);
  const key = await send('INVITE');
  clock.advance(10);
  const outcome = stack.cancel(key);
  clock.advance(10);
  expect(await outcome).toBe('sent');
  const [invite, cancel] = ['INVITE', 'CANCEL'].map((method) =>
    got.findLast(({ request }) => request.method === method),
  );
  expect(cancel?.at).toBe('10.0.0.3');
  expect(cancel?.request.headers.via).toEqual(invite?.request.headers.via);
});

test('`terminate` ends the attempt that is under way', async () => {
  const { clock, stack, story, send } = scene([[503], [180]]);
  const key = await send('INVITE');
  clock.advance(10);
  stack.terminate(key);
  expect(story).toEqual(['180', 'end']);
  clock.settle();
  expect(stack.stats()).toMatchObject({ live: 0, timers: 0 });
});

describe('a late response to an attempt that was given up', () => {
  const late = (status: number) => {
    let answer: () => void = () => undefined;
    const behaviour: Behaviour = (_request, send) => {
      answer = () => send(status);
    };
    return { behaviour, answer: () => answer() };
  };

  test('is counted and dropped', async () => {
    const { behaviour, answer } = late(200);
    const { clock, stack, story, send } = scene([behaviour, []], { failoverAfter: 4000 });
    await send();
    clock.advance(5000);
    answer();
    clock.advance(10);
    expect(story).toEqual([]);
    expect(stack.stats().drops).toEqual({ 'abandoned attempt': 1 });
  });

  test('is delivered if it is a 2xx to INVITE (RFC 3261 §13.2.2.4), also after the end of the last attempt', async () => {
    const { behaviour, answer } = late(200);
    const { clock, story, send, keys } = scene([behaviour, [486]], { failoverAfter: 4000 }, ['UDP']);
    const key = await send('INVITE');
    clock.advance(5000);
    expect(story).toEqual(['486']);
    answer();
    clock.advance(10);
    expect(story).toEqual(['486', '200']);
    clock.settle();
    expect(story).toEqual(['486', '200', 'end']);
    expect([...keys]).toEqual([key]);
  });
});

describe('a place that has failed', () => {
  test('comes last for `avoidFor`, and is tried first again afterwards', async () => {
    const { clock, got, send } = scene([[503], [200]], { avoidFor: 10_000 });
    await send();
    clock.advance(100);
    await send();
    clock.advance(100);
    expect(tried(got)).toEqual(['10.0.0.2', '10.0.0.3', '10.0.0.3']);
    clock.advance(10_000);
    await send();
    clock.advance(100);
    expect(tried(got).slice(3)).toEqual(['10.0.0.2', '10.0.0.3']);
  });

  test('comes last for the time that the Retry-After of its 503 says', async () => {
    const { clock, network, got, send } = scene(['gone', [200]]);
    const transport = network.join(
      {
        registerTransport: () => ({
          receive: (octets, from) => {
            const message = Message.parse(octets);
            if (!message.isRequest()) return;
            got.push({ at: '10.0.0.2', request: message });
            const response = message.toResponse(503, { headers: { retryAfter: { delay: 60 } } });
            transport.send(response.toBytes(), from, () => undefined);
          },
          fail: () => undefined,
        }),
      },
      { address: '10.0.0.2', port: 5060 },
    );
    await send();
    clock.advance(100);
    await send();
    clock.advance(59_000);
    await send();
    clock.advance(100);
    expect(tried(got)).toEqual(['10.0.0.2', '10.0.0.3', '10.0.0.3', '10.0.0.3']);
    clock.advance(1000);
    await send();
    clock.advance(100);
    expect(tried(got).slice(4)).toEqual(['10.0.0.2', '10.0.0.3']);
  });

  test('is still tried if all have failed', async () => {
    const { clock, got, send } = scene([[503], [503]], { avoidFor: 10_000 });
    await send();
    clock.advance(100);
    await send();
    clock.advance(100);
    expect(tried(got)).toHaveLength(4);
  });
});

test('each attempt is published on the diagnostics channel', async () => {
  const told: unknown[] = [];
  const listener = (event: unknown) => told.push(event);
  subscribe('sippet:transaction:attempt', listener);
  stops.push(() => unsubscribe('sippet:transaction:attempt', listener));
  const { clock, send } = scene([[503], [200]]);
  const key = await send();
  clock.settle();
  expect(told).toMatchObject([
    { key, attempt: key, number: 1, cause: 'first', transport: 'UDP', remote: { address: '10.0.0.2' } },
    { key, number: 2, cause: '503', transport: 'UDP', remote: { address: '10.0.0.3' } },
  ]);
});

test('nothing is left of a request that went to several places', async () => {
  const { clock, stack, send } = scene([[], [503], [200]], { failoverAfter: 1000 });
  for (const method of ['INVITE', 'OPTIONS']) await send(method);
  clock.settle();
  expect(stack.stats()).toMatchObject({ live: 0, timers: 0, retained: 0 });
  expect(clock.pending).toBe(0);
});

test('a forwarded request keeps its own Vias, and the topmost one alone changes', async () => {
  const { clock, got, stack } = scene([[503], [200]]);
  const received = request('OPTIONS', 'sip:bob@example.com;transport=udp').prepend('via', {
    transport: 'UDP',
    host: '192.0.2.1',
    params: { branch: 'z9hG4bKclient' },
  });
  stack.send(received.forward({ via: stack.via() }));
  await looked();
  clock.settle();
  const vias = got.map(({ request: each }) => each.headers.via ?? []);
  expect(vias.map((each) => each.length)).toEqual([2, 2]);
  expect(vias[0]?.[1]).toEqual(vias[1]?.[1]);
  expect(vias[0]?.[0]).toMatchObject({ transport: 'UDP', host: '10.0.0.1' });
  expect(vias[0]?.[0]?.params.branch).not.toBe(vias[1]?.[0]?.params.branch);
});
