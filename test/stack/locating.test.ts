/** The look-up of names: the questions, the time limit and the memory. The procedure is in `test/routing`. */
import { type DnsOptions, makeDnsLocator, type Target } from 'sippet';
import { describe, expect, test } from 'vitest';
import { Uri } from '../../src/index.ts';
import { nextHopOf } from '../../src/message/next-hop.ts';
import { orderSrv } from '../../src/routing/srv.ts';
import { VirtualClock } from '../../src/testing/index.ts';
import { Random } from '../../src/testing/random.ts';
import { never } from './noting.ts';

const absent = Object.assign(new Error('queryZone ENOTFOUND'), { code: 'ENOTFOUND' });

/** A zone in memory, which also notes the questions. */
function zone(
  srv: Readonly<Record<string, readonly (readonly [priority: number, weight: number, port: number, name: string])[]>>,
  hosts: Readonly<Record<string, readonly string[]>>,
  options: DnsOptions = {},
) {
  const asked: string[] = [];
  const locator = makeDnsLocator(
    {
      naptr: async (domain) => {
        asked.push(`NAPTR ${domain}`);
        throw absent;
      },
      srv: async (name) => {
        asked.push(`SRV ${name}`);
        const records = srv[name];
        if (records === undefined) throw absent;
        return records.map(([priority, weight, port, target]) => ({ priority, weight, port, name: target }));
      },
      addresses: async (host) => {
        asked.push(host);
        const addresses = hosts[host];
        if (addresses === undefined) throw absent;
        return addresses;
      },
    },
    { random: () => 0, ...options },
  );
  const places = (uri: string) => locator.locate(targetOf(uri), ['UDP', 'TCP', 'TLS']);
  return { places, asked };
}

function targetOf(uri: string): Target {
  const target = nextHopOf(Uri.parse(uri));
  if (target === undefined) throw new Error(`${uri} names no host`);
  return target;
}

describe('a locator', () => {
  const records = [[10, 0, 5080, 'a.example.com'] as const];

  test('asks for NAPTR, SRV and address records, and gives the places', async () => {
    const { places, asked } = zone({ '_sip._udp.example.com': records }, { 'a.example.com': ['192.0.2.1'] });
    expect(await places('sip:example.com')).toEqual([{ transport: 'UDP', address: '192.0.2.1', port: 5080 }]);
    expect(asked.toSorted()).toEqual([
      'NAPTR example.com',
      'SRV _sip._tcp.example.com',
      'SRV _sip._udp.example.com',
      'SRV _sips._tcp.example.com',
      'a.example.com',
    ]);
  });

  test('remembers answers, and that there is none, for the settable time', async () => {
    const clock = new VirtualClock();
    const { places, asked } = zone({}, { 'example.com': ['192.0.2.1'] }, { clock, cacheTime: 5000 });
    await places('sip:example.com;transport=udp');
    await places('sip:example.com;transport=udp');
    expect(asked).toEqual(['SRV _sip._udp.example.com', 'example.com']);
    clock.advance(5001);
    await places('sip:example.com;transport=udp');
    expect(asked).toHaveLength(4);
  });

  test('remembers an answer for its TTL if the resolver tells it', async () => {
    const clock = new VirtualClock();
    let asked = 0;
    const locator = makeDnsLocator(
      {
        srv: () => Promise.reject(absent),
        addresses: async () => {
          asked += 1;
          return [{ address: '192.0.2.1', ttl: 60 }];
        },
      },
      { clock, cacheTime: 0 },
    );
    const look = () => locator.locate(targetOf('sip:example.com:5060'), ['UDP']);
    await look();
    clock.advance(59_000);
    await look();
    expect(asked).toBe(1);
    clock.advance(2000);
    await look();
    expect(asked).toBe(2);
  });

  test('does not remember a failure', async () => {
    let asked = 0;
    const locator = makeDnsLocator({
      srv: () => Promise.reject(absent),
      addresses: async () => {
        asked += 1;
        if (asked === 1) throw Object.assign(new Error('SERVFAIL'), { code: 'ESERVFAIL' });
        return ['192.0.2.1'];
      },
    });
    const look = () => locator.locate(targetOf('sip:example.com:5060'), ['UDP']);
    await expect(look()).rejects.toThrow('the look-up of A and AAAA example.com has failed: SERVFAIL');
    expect(await look()).toHaveLength(1);
  });

  test('gives a question up after the time limit, and names it', async () => {
    const clock = new VirtualClock();
    const locator = makeDnsLocator({ srv: () => never, addresses: () => never }, { clock, timeout: 3000 });
    const looking = locator.locate(targetOf('sip:example.com;transport=tcp'), ['TCP']);
    const failure = expect(looking).rejects.toThrow(
      'the look-up of SRV _sip._tcp.example.com has failed: no answer within 3000 ms',
    );
    clock.advance(3000);
    await failure;
  });

  test('refuses options that cannot be', () => {
    expect(() => makeDnsLocator(undefined, { timeout: 0 })).toThrow(/timeout/);
  });
});

describe('records of one priority', () => {
  const record = (name: string, weight: number) => ({ priority: 1, weight, port: 5060, name });

  test('come first in proportion to their weights (RFC 2782)', () => {
    const random = new Random(1);
    const first = { a: 0, b: 0 };
    for (let draw = 0; draw < 10_000; draw += 1) {
      const [chosen] = orderSrv([record('a', 75), record('b', 25)], () => random.below(1_000_000) / 1_000_000);
      first[chosen?.name === 'a' ? 'a' : 'b'] += 1;
    }
    expect(first.a / 10_000).toBeGreaterThan(0.72);
    expect(first.a / 10_000).toBeLessThan(0.78);
  });

  test('are all tried, those without weight too', () => {
    const random = new Random(2);
    const draw = () => random.below(1000) / 1000;
    const names = orderSrv([record('a', 0), record('b', 5), record('c', 0)], draw).map(({ name }) => name);
    expect(names.toSorted()).toEqual(['a', 'b', 'c']);
  });
});
