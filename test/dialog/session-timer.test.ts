import type { Request, Response } from 'sippet';
import { describe, expect, it } from 'vitest';
import { refresherTable, SessionTimer } from '../../src/dialog/index.ts';
import { answer, invite } from './messages.ts';

function timed(request: Request, seconds: number | string): Request {
  return request.setRaw('Session-Expires', String(seconds));
}

function headers(message: Request | Response) {
  return ['Supported', 'Require', 'Session-Expires', 'Min-SE'].map((name) => message.raw(name)?.join());
}

/** Negotiates between two timers, and returns both with the 2xx. */
function negotiated(client: SessionTimer, server: SessionTimer, request = client.prepare(invite())) {
  const response = server.accept(request, answer(request, 200), 0);
  client.receiveSuccess(request, response, 0);
  return { client, server, request, response };
}

describe('the negotiation of a session timer', () => {
  it('lets the client refresh if it named nobody, and says so by Require', () => {
    const { client, server, request, response } = negotiated(new SessionTimer({ interval: 1800 }), new SessionTimer());
    expect(headers(request)).toEqual(['timer', undefined, '1800', undefined]);
    expect(headers(response)).toEqual([undefined, 'timer', '1800;refresher=uac', undefined]);
    expect([client.session, server.session]).toEqual([
      { interval: 1800, isRefresher: true },
      { interval: 1800, isRefresher: false },
    ]);
  });

  it.each(['uac', 'uas'] as const)('keeps the refresher that the client names: %s', (refresher) => {
    const { client, server } = negotiated(
      new SessionTimer({ interval: 100, refresher }),
      new SessionTimer({ refresher: refresher === 'uac' ? 'uas' : 'uac' }),
    );
    expect([client.session?.isRefresher, server.session?.isRefresher]).toEqual(
      refresher === 'uac' ? [true, false] : [false, true],
    );
  });

  it('follows Table 2 of RFC 4028 row by row', () => {
    const rows = (['unsupported', 'supported'] as const).flatMap((support) =>
      (['none', 'uac', 'uas'] as const).map((named) => refresherTable[support][named]),
    );
    expect(rows).toEqual(['uas', 'uas', 'uas', 'choice', 'uac', 'uas']);
    const server = new SessionTimer({ refresher: 'uac' });
    const request = timed(invite(), 1800);
    expect(headers(server.accept(request, answer(request, 200), 0))).toEqual([
      undefined,
      undefined,
      '1800;refresher=uas',
      undefined,
    ]);
  });

  it('is begun by a server only for a client that supports it', () => {
    const server = new SessionTimer({ interval: 600, refresher: 'uas' });
    const request = invite();
    expect(headers(server.accept(request, answer(request, 200), 0))[2]).toBeUndefined();
    const { client } = negotiated(new SessionTimer(), server);
    expect(client.session).toEqual({ interval: 600, isRefresher: false });
  });

  it('is kept alone by a client whose server does not know it, unless it does not want to', () => {
    const request = timed(invite(), 1800);
    const insisting = new SessionTimer({ interval: 1800 });
    insisting.receiveSuccess(request, answer(request, 200), 0);
    expect(insisting.session).toEqual({ interval: 1800, isRefresher: true });
    const modest = new SessionTimer({ interval: 1800, isKeptAlone: false });
    modest.receiveSuccess(request, answer(request, 200), 0);
    expect([modest.session, modest.next]).toEqual([undefined, undefined]);
  });

  it('gives the refreshes to the client if a 2xx names nobody', () => {
    const client = new SessionTimer();
    client.receiveSuccess(invite(), answer(invite(), 200).setRaw('Session-Expires', '300'), 0);
    expect(client.session).toEqual({ interval: 300, isRefresher: true });
  });

  it('lowers the interval of a request to its own, but not below Min-SE', () => {
    const request = timed(invite({ supported: ['timer'] }), 3600);
    const interval = (asked: Request) => {
      const server = new SessionTimer({ interval: 600 });
      server.accept(asked, answer(asked, 200), 0);
      return server.session?.interval;
    };
    expect([interval(request), interval(request.setRaw('Min-SE', '900'))]).toEqual([600, 900]);
  });

  it('keeps the roles in later requests, whoever sends them', () => {
    const { client, server } = negotiated(new SessionTimer({ interval: 1800 }), new SessionTimer());
    expect(headers(client.prepare(invite()))[2]).toBe('1800;refresher=uac');
    expect(headers(server.prepare(invite()))[2]).toBe('1800;refresher=uas');
  });

  it('refuses intervals that cannot be', () => {
    expect(() => new SessionTimer({ interval: 60 })).toThrow(/interval 60, .* expected 90 <= minimum <= interval/);
    expect(() => new SessionTimer({ minimum: 89 })).toThrow(/90 <= minimum/);
    expect(() => new SessionTimer({ interval: 100, minimum: 200 })).toThrow(/minimum 200/);
  });
});

describe('a 422', () => {
  it('raises Min-SE and the interval, and is tried again as often as it asks for more', () => {
    const client = new SessionTimer({ interval: 100 });
    const first = client.prepare(invite());
    const small = (least: number) => answer(first, 422).setRaw('Min-SE', String(least));
    expect(client.receiveFailure(first, 422, small(3600))).toBe('retry');
    const second = client.prepare(invite());
    expect(headers(second)).toEqual(['timer', undefined, '3600', '3600']);
    expect(client.receiveFailure(second, 422, small(4000))).toBe('retry');
    const third = client.prepare(invite());
    expect(headers(third)).toEqual(['timer', undefined, '4000', '4000']);
    expect(client.receiveFailure(third, 422, small(4000))).toBe('wait');
    expect(client.receiveFailure(third, 422, answer(first, 422))).toBe('wait');
  });

  it('comes from a server whose minimum is higher, if the client supports session timers', () => {
    const server = new SessionTimer({ minimum: 1000 });
    const request = timed(invite({ supported: ['timer'] }), 999);
    const refusal = server.refuse(request);
    expect([refusal?.status, refusal?.raw('Min-SE')]).toEqual([422, ['1000']]);
    expect(server.refuse(timed(request, 1000))).toBeUndefined();
    expect(server.refuse(timed(invite(), 999))).toBeUndefined();
  });
});

describe('the time of a session', () => {
  it('is refreshed after half of it, and ends a little early at the side that does not refresh', () => {
    const { client, server } = negotiated(new SessionTimer({ interval: 90 }), new SessionTimer());
    expect([client.next, server.next]).toEqual([45_000, 60_000]);
    expect([client.wake(44_999), client.wake(45_000), client.wake(45_001)]).toEqual([undefined, 'refresh', undefined]);
    expect([client.next, client.wake(90_000), client.session]).toEqual([90_000, 'expire', undefined]);
    expect([server.wake(59_999), server.wake(60_000)]).toEqual([undefined, 'expire']);
    const long = negotiated(new SessionTimer({ interval: 1800 }), new SessionTimer());
    expect(long.server.next).toBe(1_768_000);
  });

  it('is extended by a 2xx only', () => {
    const { client, request, response } = negotiated(new SessionTimer({ interval: 90 }), new SessionTimer());
    expect(client.wake(45_000)).toBe('refresh');
    expect(client.receiveFailure(request, 500)).toBe('wait');
    expect(client.next).toBe(90_000);
    client.receiveSuccess(request, response, 46_000);
    expect(client.next).toBe(91_000);
  });

  it.each([
    [408, 'BYE'],
    [481, 'BYE'],
    ['timeout', 'BYE'],
    ['transport error', 'BYE'],
    [500, 'wait'],
    [488, 'wait'],
    [401, 'wait'],
  ] as const)('goes by %s to %s', (outcome, expected) => {
    expect(new SessionTimer().receiveFailure(invite(), outcome)).toBe(expected);
  });
});
