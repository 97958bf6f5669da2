/** The procedure of RFC 3263 §4 as a table: forms of a URI, NAPTR records, SRV records. */
import { describe, expect, test } from 'vitest';
import { nextHopOf } from '../../src/message/next-hop.ts';
import { type Answer, describeQuestion, locate } from '../../src/routing/locate.ts';
import { Uri } from '../../src/uri/uri.ts';

/** The answers to questions. A name that is not listed does not exist. */
type Zone = Readonly<Record<string, Answer>>;

const failure: Answer = { state: 'failed', error: new Error('SERVFAIL') };
const ALL = ['UDP', 'TCP', 'TLS'];

function naptr(...services: readonly (readonly [order: number, service: string, replacement: string])[]): Answer {
  const records = services.map(([order, service, replacement]) => ({
    order,
    preference: 10,
    flags: 's',
    service,
    replacement,
  }));
  return { state: 'naptr', records };
}

function srv(...servers: readonly (readonly [priority: number, port: number, name: string])[]): Answer {
  const records = servers.map(([priority, port, name]) => ({ priority, weight: 0, port, name }));
  return { state: 'srv', records };
}

function addresses(...found: readonly string[]): Answer {
  return { state: 'addresses', addresses: found };
}

/** Runs the procedure to its end. Returns the rounds of questions, and the places or the fault as text. */
function run(uri: string, zone: Zone, protocols: readonly string[] = ALL) {
  const target = nextHopOf(Uri.parse(uri));
  if (target === undefined) throw new Error(`${uri} names no host`);
  const known = new Map<string, Answer>();
  const rounds: string[] = [];
  for (;;) {
    const step = locate(target, {
      protocols,
      answerTo: (question) => known.get(describeQuestion(question)),
      random: () => 0,
    });
    if (step.kind === 'fault') return { rounds, result: [step.text] };
    if (step.kind === 'places') {
      return { rounds, result: step.places.map((each) => `${each.transport} ${each.address} ${each.port}`) };
    }
    const asked = step.questions.map(describeQuestion);
    if (rounds.length > 4) throw new Error(`no end: ${rounds.join('; ')}`);
    rounds.push(asked.join(', '));
    for (const each of asked) known.set(each, zone[each] ?? { state: 'none' });
  }
}

const hosts = {
  'A and AAAA example.com': addresses('192.0.2.9'),
  'A and AAAA a.example.com': addresses('2001:db8::1', '192.0.2.1'),
  'A and AAAA b.example.com': addresses('192.0.2.2'),
};
const udp = { 'SRV _sip._udp.example.com': srv([20, 5070, 'b.example.com'], [10, 5080, 'a.example.com.']) };
const tcp = { 'SRV _sip._tcp.example.com': srv([10, 5060, 'b.example.com']) };
const tls = { 'SRV _sips._tcp.example.com': srv([10, 5061, 'a.example.com']) };
const offers = naptr(
  [90, 'SIP+D2T', '_sip._tcp.example.com'],
  [50, 'SIPS+D2T', '_sips._tcp.example.com.'],
  [100, 'SIP+D2U', '_sip._udp.example.com'],
);
const UDP_PLACES = ['UDP 2001:db8::1 5080', 'UDP 192.0.2.1 5080', 'UDP 192.0.2.2 5070'];
const TLS_PLACES = ['TLS 2001:db8::1 5061', 'TLS 192.0.2.1 5061'];
const UDP_AND_TCP = 'SRV _sip._udp.example.com, SRV _sip._tcp.example.com, SRV _sips._tcp.example.com';

describe('no question is asked', () => {
  test.each([
    ['sip:192.0.2.1', 'UDP 192.0.2.1 5060'],
    ['sip:192.0.2.1:5070', 'UDP 192.0.2.1 5070'],
    ['sip:192.0.2.1;transport=tcp', 'TCP 192.0.2.1 5060'],
    ['sip:[2001:db8::1]', 'UDP 2001:db8::1 5060'],
    ['sip:example.com;maddr=192.0.2.7', 'UDP 192.0.2.7 5060'],
    ['sips:192.0.2.1', 'TLS 192.0.2.1 5061'],
    ['sips:192.0.2.1:5070', 'TLS 192.0.2.1 5070'],
    ['sips:192.0.2.1;transport=tcp', 'TLS 192.0.2.1 5061'],
  ])('for %s', (uri, place) => {
    expect(run(uri, {})).toEqual({ rounds: [], result: [place] });
  });
});

describe('a port: addresses alone', () => {
  test.each([
    ['sip:example.com:5070', 'UDP 192.0.2.9 5070'],
    ['sip:example.com:5060', 'UDP 192.0.2.9 5060'],
    ['sip:example.com:5070;transport=tcp', 'TCP 192.0.2.9 5070'],
    ['sips:example.com:5070', 'TLS 192.0.2.9 5070'],
    ['sip:b.example.com:5070;maddr=example.com', 'UDP 192.0.2.9 5070'],
  ])('%s', (uri, place) => {
    const zone = { ...hosts, ...udp, ...tcp, ...tls, 'NAPTR example.com': offers };
    expect(run(uri, zone)).toEqual({ rounds: ['A and AAAA example.com'], result: [place] });
  });
});

describe('a transport without a port: SRV, then addresses', () => {
  test.each<[uri: string, srvName: string, zone: Zone, result: readonly string[]]>([
    ['sip:example.com;transport=udp', '_sip._udp', udp, UDP_PLACES],
    ['sip:example.com;transport=udp', '_sip._udp', {}, ['UDP 192.0.2.9 5060']],
    ['sip:example.com;transport=tcp', '_sip._tcp', tcp, ['TCP 192.0.2.2 5060']],
    ['sip:example.com;transport=tcp', '_sip._tcp', {}, ['TCP 192.0.2.9 5060']],
    ['sips:example.com;transport=tcp', '_sips._tcp', tls, TLS_PLACES],
    ['sips:example.com;transport=tcp', '_sips._tcp', {}, ['TLS 192.0.2.9 5061']],
    ['sip:example.com;transport=tls', '_sips._tcp', tls, TLS_PLACES],
  ])('%s asks for %s', (uri, srvName, zone, result) => {
    const got = run(uri, { ...hosts, ...zone, 'NAPTR example.com': offers });
    expect(got.result).toEqual(result);
    expect(got.rounds[0]).toBe(`SRV ${srvName}.example.com`);
  });

  test('a failure of the SRV question is an error, because the addresses would be a guess', () => {
    const got = run('sip:example.com;transport=tcp', { ...hosts, 'SRV _sip._tcp.example.com': failure });
    expect(got.result).toEqual(['the look-up of SRV _sip._tcp.example.com has failed: SERVFAIL']);
  });
});

/** Each row has the NAPTR records, the SRV records, and the places. */
describe('a plain domain: NAPTR x SRV', () => {
  const rows: readonly [naptr: string, srv: string, zone: Zone, result: readonly string[]][] = [
    [
      'records',
      'records',
      { 'NAPTR example.com': offers, ...udp, ...tcp, ...tls },
      [...TLS_PLACES, 'TCP 192.0.2.2 5060', ...UDP_PLACES],
    ],
    ['records', 'some', { 'NAPTR example.com': offers, ...udp }, UDP_PLACES],
    ['records', 'none', { 'NAPTR example.com': offers }, ['UDP 192.0.2.9 5060']],
    [
      'records',
      'error',
      { 'NAPTR example.com': offers, 'SRV _sip._tcp.example.com': failure },
      ['the look-up of SRV _sip._tcp.example.com has failed: SERVFAIL'],
    ],
    [
      'records',
      'error and records',
      { 'NAPTR example.com': offers, 'SRV _sip._tcp.example.com': failure, ...udp },
      UDP_PLACES,
    ],
    ['none', 'records', { ...udp, ...tcp, ...tls }, [...UDP_PLACES, 'TCP 192.0.2.2 5060', ...TLS_PLACES]],
    ['none', 'some', tcp, ['TCP 192.0.2.2 5060']],
    ['none', 'none', {}, ['UDP 192.0.2.9 5060']],
    [
      'none',
      'error',
      { 'SRV _sip._udp.example.com': failure },
      ['the look-up of SRV _sip._udp.example.com has failed: SERVFAIL'],
    ],
    [
      'none',
      'refusal',
      { 'SRV _sip._udp.example.com': srv([0, 0, '.']) },
      ['example.com offers no SIP: its SRV record for _sip._udp.example.com is "."'],
    ],
    ['error', 'records', { 'NAPTR example.com': failure, ...udp }, UDP_PLACES],
    ['error', 'none', { 'NAPTR example.com': failure }, ['UDP 192.0.2.9 5060']],
    [
      'error',
      'error',
      { 'NAPTR example.com': failure, 'SRV _sip._udp.example.com': failure },
      ['the look-up of SRV _sip._udp.example.com has failed: SERVFAIL'],
    ],
  ];
  test.each(rows)('NAPTR: %s, SRV: %s', (_naptr, _srv, zone, result) => {
    const got = run('sip:example.com', { ...hosts, ...zone });
    expect(got.result).toEqual(result);
    expect(got.rounds[0]).toBe('NAPTR example.com');
  });

  const secure: readonly [naptr: string, srv: string, zone: Zone, result: readonly string[]][] = [
    ['records', 'records', { 'NAPTR example.com': offers, ...udp, ...tcp, ...tls }, TLS_PLACES],
    ['records', 'none', { 'NAPTR example.com': offers }, ['TLS 192.0.2.9 5061']],
    [
      'insecure ones alone',
      'records',
      { 'NAPTR example.com': naptr([1, 'SIP+D2T', '_sip._tcp.example.com']), ...tls },
      TLS_PLACES,
    ],
    ['none', 'records', { ...udp, ...tls }, TLS_PLACES],
    ['none', 'none', udp, ['TLS 192.0.2.9 5061']],
    ['error', 'records', { 'NAPTR example.com': failure, ...tls }, TLS_PLACES],
    [
      'error',
      'error',
      { 'NAPTR example.com': failure, 'SRV _sips._tcp.example.com': failure },
      ['the look-up of SRV _sips._tcp.example.com has failed: SERVFAIL'],
    ],
  ];
  test.each(secure)('sips, NAPTR: %s, SRV: %s', (_naptr, _srv, zone, result) => {
    expect(run('sips:example.com', { ...hosts, ...zone }).result).toEqual(result);
  });

  test('asks one question at a time for what depends on it, and those of one kind together', () => {
    expect(run('sip:example.com', { ...hosts, ...udp, ...tcp }).rounds).toEqual([
      'NAPTR example.com',
      UDP_AND_TCP,
      'A and AAAA a.example.com, A and AAAA b.example.com',
    ]);
  });
});

describe('the transports of the client decide', () => {
  test('which NAPTR records are used', () => {
    const zone = { ...hosts, 'NAPTR example.com': offers, ...udp, ...tcp, ...tls };
    expect(run('sip:example.com', zone, ['UDP']).result).toEqual(UDP_PLACES);
    expect(run('sip:example.com', zone, ['TLS']).result).toEqual(TLS_PLACES);
  });

  test('the default transport, if it lacks UDP', () => {
    expect(run('sip:example.com', hosts, ['TCP']).result).toEqual(['TCP 192.0.2.9 5060']);
  });

  test('whether WebSocket servers are candidates; they keep their names', () => {
    const zone = {
      ...hosts,
      ...udp,
      'NAPTR example.com': naptr(
        [10, 'SIPS+D2W', '_sips._ws.example.com'],
        [20, 'SIP+D2W', '_sip._ws.example.com'],
        [30, 'SIP+D2U', '_sip._udp.example.com'],
      ),
      'SRV _sips._ws.example.com': srv([0, 443, 'edge.example.com']),
      'SRV _sip._ws.example.com': srv([0, 80, 'edge.example.com']),
    };
    expect(run('sip:example.com', zone).result).toEqual(UDP_PLACES);
    expect(run('sip:example.com', zone, ['WS', 'WSS']).result).toEqual([
      'WSS edge.example.com 443',
      'WS edge.example.com 80',
    ]);
    expect(run('sips:example.com', zone, ['WS', 'WSS']).result).toEqual(['WSS edge.example.com 443']);
  });
});

describe('records that cannot be used', () => {
  test('a NAPTR record with another flag, and one without a replacement, are passed over', () => {
    const records = [
      { order: 1, preference: 1, flags: 'u', service: 'SIP+D2U', replacement: '_sip._udp.example.com' },
      { order: 1, preference: 2, flags: 's', service: 'SIP+D2T', replacement: '' },
    ];
    const zone: Zone = { ...hosts, ...tcp, 'NAPTR example.com': { state: 'naptr', records } };
    expect(run('sip:example.com', zone).result).toEqual(['TCP 192.0.2.2 5060']);
  });

  test('a server without an address is passed over', () => {
    const zone = {
      ...hosts,
      'SRV _sip._udp.example.com': srv([1, 5060, 'gone.example.com'], [2, 5070, 'b.example.com']),
    };
    expect(run('sip:example.com', zone).result).toEqual(['UDP 192.0.2.2 5070']);
  });

  test('if no server has an address, the fault names them', () => {
    const zone = { 'SRV _sip._udp.example.com': srv([1, 5060, 'gone.example.com']) };
    expect(run('sip:example.com', zone).result).toEqual(['there is no A or AAAA record of gone.example.com']);
  });

  test('no more than 32 servers of one answer are asked for', () => {
    const many = Array.from({ length: 500 }, (_, at) => [at, 5060, `s${at}.example.com`] as const);
    const { rounds } = run('sip:example.com', { 'SRV _sip._udp.example.com': srv(...many) });
    expect(rounds.at(-1)?.split(', ')).toHaveLength(32);
  });
});
