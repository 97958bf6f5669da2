/** The look-up of names: SRV records and addresses. */
import { makeDnsLocator, type Target } from 'sippet';
import { describe, expect, test } from 'vitest';
import { Uri } from '../../src/index.ts';
import { nextHopOf } from '../../src/message/next-hop.ts';
import { orderSrv } from '../../src/routing/srv.ts';
import { Random } from '../../src/testing/random.ts';

const absent = Object.assign(new Error('queryZone ENOTFOUND'), { code: 'ENOTFOUND' });

/** A zone in memory, which also notes the questions. */
function zone(
  srv: Readonly<Record<string, readonly (readonly [priority: number, weight: number, port: number, name: string])[]>>,
  hosts: Readonly<Record<string, readonly string[]>>,
) {
  const asked: string[] = [];
  const locator = makeDnsLocator(
    {
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
    () => 0,
  );
  return { locator, asked };
}

function targetOf(uri: string): Target {
  const target = nextHopOf(Uri.parse(uri));
  if (target === undefined) throw new Error(`${uri} names no host`);
  return target;
}

describe('a URI without a port', () => {
  test.each([
    ['sip:example.com', '_sip._udp.example.com'],
    ['sip:example.com;transport=tcp', '_sip._tcp.example.com'],
    ['sips:example.com', '_sips._tcp.example.com'],
  ])('%s asks for %s', async (uri, name) => {
    const { locator, asked } = zone({ [name]: [[10, 0, 5080, 'a.example.com']] }, { 'a.example.com': ['192.0.2.1'] });
    expect(await locator.locate(targetOf(uri))).toEqual([{ address: '192.0.2.1', port: 5080 }]);
    expect(asked).toEqual([`SRV ${name}`, 'a.example.com']);
  });

  test('gives the servers in the order of their priority, each with all its addresses', async () => {
    const records = [[20, 0, 5060, 'b.example'] as const, [10, 0, 5070, 'a.example'] as const];
    const { locator } = zone(
      { '_sip._udp.example.com': records },
      { 'a.example': ['192.0.2.1', '192.0.2.2'], 'b.example': ['192.0.2.3'] },
    );
    expect(await locator.locate(targetOf('sip:example.com'))).toEqual([
      { address: '192.0.2.1', port: 5070 },
      { address: '192.0.2.2', port: 5070 },
      { address: '192.0.2.3', port: 5060 },
    ]);
  });

  test('passes over a server whose name has no address', async () => {
    const records = [[10, 0, 5060, 'gone.example'] as const, [20, 0, 5070, 'b.example'] as const];
    const { locator } = zone({ '_sip._udp.example.com': records }, { 'b.example': ['192.0.2.3'] });
    expect(await locator.locate(targetOf('sip:example.com'))).toEqual([{ address: '192.0.2.3', port: 5070 }]);
  });

  test('falls back to the addresses of the domain if there is no record (RFC 3263 §4.2)', async () => {
    const { locator } = zone({}, { 'example.com': ['192.0.2.1'] });
    expect(await locator.locate(targetOf('sip:example.com'))).toEqual([{ address: '192.0.2.1', port: 5060 }]);
  });

  test('is refused if the domain says that it has no such service (RFC 2782)', async () => {
    const { locator } = zone({ '_sip._udp.example.com': [[0, 0, 0, '.']] }, { 'example.com': ['192.0.2.1'] });
    await expect(locator.locate(targetOf('sip:example.com'))).rejects.toThrow(/offers no SIP over UDP/);
  });

  test('fails if the servers have no address, and the error names them', async () => {
    const { locator } = zone({ '_sip._udp.example.com': [[0, 0, 5060, 'gone.example']] }, {});
    await expect(locator.locate(targetOf('sip:example.com'))).rejects.toThrow(/name gone\.example, and none/);
  });
});

describe('no SRV record is asked for', () => {
  test.each(['sip:example.com:5070', 'sip:example.com;transport=ws'])('%s', async (uri) => {
    const { locator, asked } = zone({}, { 'example.com': ['192.0.2.1'] });
    await locator.locate(targetOf(uri));
    expect(asked).toEqual(['example.com']);
  });

  test.each(['sip:192.0.2.1', 'sip:[2001:db8::1]'])('for the IP address of %s', (uri) => {
    expect(targetOf(uri).isPortDefault).toBeUndefined();
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
