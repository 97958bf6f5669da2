/** The simulated network and the virtual clock, as users of `sippet/testing` see them. */
import { Network, VirtualClock } from 'sippet/testing';
import { describe, expect, test } from 'vitest';

const A = { address: '10.0.0.1', port: 1 };
const B = { address: '10.0.0.2', port: 2 };

/** Sends numbers from A to B, and returns what arrived, and when. */
function exchange(options: Omit<ConstructorParameters<typeof Network>[0], 'clock'>, count = 1000) {
  const clock = new VirtualClock();
  const network = new Network({ clock, ...options });
  const arrived: (readonly [time: number, what: number])[] = [];
  const join = (local: typeof A, receive: (octets: Uint8Array) => void) =>
    network.join({ registerTransport: () => ({ receive, fail: () => undefined }) }, local);
  const a = join(A, () => undefined);
  join(B, ([high = 0, low = 0]) => arrived.push([clock.now(), high * 256 + low]));
  for (let at = 0; at < count; at += 1) a.send(Uint8Array.of(at >> 8, at & 255), B, () => undefined);
  clock.settle();
  return arrived;
}

describe('the network', () => {
  test('loses nothing, doubles nothing and keeps the order where nothing is said', () => {
    expect(exchange({}, 50)).toEqual(Array.from({ length: 50 }, (_, at) => [1, at]));
  });

  test('loses a share', () => {
    expect(exchange({ seed: 1, loss: 0.3 }).length / 1000).toBeCloseTo(0.7, 1);
  });

  test('doubles a share', () => {
    expect(exchange({ seed: 1, duplication: 0.2 }).length / 1000).toBeCloseTo(1.2, 1);
  });

  test('delays and reorders', () => {
    const arrived = exchange({ seed: 1, delay: [10, 50] });
    const times = arrived.map(([time]) => time);
    expect([Math.min(...times), Math.max(...times)]).toEqual([10, 50]);
    expect(arrived.map(([, what]) => what)).not.toEqual([...arrived.keys()]);
  });

  test('does the same for the same seed, and something else for another', () => {
    const options = { loss: 0.2, duplication: 0.2, delay: [1, 9] } as const;
    expect(exchange({ ...options, seed: 7 })).toEqual(exchange({ ...options, seed: 7 }));
    expect(exchange({ ...options, seed: 7 })).not.toEqual(exchange({ ...options, seed: 8 }));
  });
});

describe('the clock', () => {
  test('calls in the order of time, at the time', () => {
    const clock = new VirtualClock();
    const called: string[] = [];
    clock.at(20, () => called.push(`b at ${clock.now()}`));
    clock.at(10, () => {
      called.push(`a at ${clock.now()}`);
      clock.at(15, () => called.push(`nested at ${clock.now()}`));
    });
    const revoke = clock.at(12, () => called.push('never'));
    revoke();
    clock.advance(14);
    expect([called, clock.now(), clock.pending]).toEqual([['a at 10'], 14, 2]);
    expect(clock.settle()).toBe(6);
    expect(called).toEqual(['a at 10', 'nested at 15', 'b at 20']);
  });

  test('the clock settles for at most the given time', () => {
    const clock = new VirtualClock();
    const again = () => clock.at(clock.now() + 10, again);
    again();
    clock.settle(95);
    expect([clock.now(), clock.pending]).toEqual([90, 1]);
  });
});

test('virtual time does not go back', () => {
  const clock = new VirtualClock();
  clock.at(5, () => clock.advance(100));
  clock.advance(10);
  expect(clock.now()).toBeGreaterThanOrEqual(105);
});

test('a reliable transport keeps the order', () => {
  const clock = new VirtualClock();
  const network = new Network({ clock, delay: [1, 100] });
  const got: number[] = [];
  const node = (receive: (octets: Uint8Array) => void) => ({
    registerTransport: () => ({ receive, fail: () => undefined }),
  });
  const sender = network.join(
    node(() => undefined),
    A,
    { isReliable: true, protocol: 'TCP' },
  );
  network.join(
    node((octets) => got.push(octets[0] ?? 0)),
    B,
    { isReliable: true, protocol: 'TCP' },
  );
  for (let at = 0; at < 20; at += 1) sender.send(Uint8Array.of(at), B, () => undefined);
  clock.settle();
  expect(got).toEqual(got.toSorted((a, b) => a - b));
});
