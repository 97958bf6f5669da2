/** Requests that reach the Core, and requests that the stack answers itself. */
import { describe, expect, test } from 'vitest';
import { request, requestText, statuses, wire } from './wire.ts';

const answer = { receiveRequest: () => undefined };

describe('a user agent server', () => {
  test('gets a request with a key, once', () => {
    const { receive, seen } = wire();
    receive(requestText());
    receive(requestText());
    expect(seen.requests.map(([{ method }]) => method)).toEqual(['OPTIONS']);
    expect(seen.requests[0]?.[1]).toMatch(/^server:/);
  });

  test('answers a merged request 482 (RFC 3261 §8.2.2.2)', () => {
    const { receive, seen, got } = wire();
    receive(requestText({ branch: 'z9hG4bKone' }));
    receive(requestText({ branch: 'z9hG4bKtwo' }));
    expect(seen.requests).toHaveLength(1);
    expect(statuses(got)).toEqual(['SIP/2.0 482 Loop Detected']);
  });

  test.each([
    ['a To tag', { branch: 'z9hG4bKtwo', to: '<sip:alice@10.0.0.1>;tag=a' }],
    ['another CSeq number', { branch: 'z9hG4bKtwo', cseq: 2 }],
    ['another From tag', { branch: 'z9hG4bKtwo', from: '<sip:bob@10.0.0.2>;tag=c' }],
    ['another Call-ID', { branch: 'z9hG4bKtwo', callId: 'c2' }],
  ])('does not take a request with %s for a merged one', (_what, parts) => {
    const { receive, seen } = wire();
    receive(requestText({ branch: 'z9hG4bKone' }));
    receive(requestText(parts));
    expect(seen.requests).toHaveLength(2);
  });

  test('answers a CANCEL that matches nothing 481', () => {
    const { receive, seen, got, stack } = wire();
    receive(requestText({ method: 'CANCEL' }));
    expect(statuses(got)).toEqual(['SIP/2.0 481 Call/Transaction Does Not Exist']);
    expect(seen.requests).toHaveLength(0);
    expect(stack.stats()).toMatchObject({ live: 0, stateless: { 481: 1 } });
  });

  test('answers a CANCEL that matches 200, and tells the Core with the key of the INVITE (§9.2)', () => {
    const { receive, seen, got } = wire();
    receive(requestText({ method: 'INVITE' }));
    receive(requestText({ method: 'CANCEL' }));
    expect(statuses(got)).toEqual(['SIP/2.0 200 OK']);
    expect(seen.requests.map(([{ method }]) => method)).toEqual(['INVITE', 'CANCEL']);
    expect(seen.requests[1]?.[1]).toBe(seen.requests[0]?.[1]);
    receive(requestText({ method: 'CANCEL' }));
    expect(got).toHaveLength(2);
    expect(seen.requests).toHaveLength(2);
  });

  test('answers a CANCEL of another request than INVITE 200, which "has no impact" on it (§9.2)', () => {
    const { receive, seen, got, stack } = wire();
    receive(requestText({ method: 'MESSAGE' }));
    receive(requestText({ method: 'CANCEL' }));
    expect(statuses(got)).toEqual(['SIP/2.0 200 OK']);
    expect(seen.requests).toHaveLength(1);
    expect(stack.stats().states.nonInviteServer).toMatchObject({ trying: 1, completed: 1 });
  });

  test('tells the Core of no CANCEL after its final response, which has no effect', () => {
    const { receive, seen, got, stack } = wire(
      {},
      {
        receiveRequest(received, key) {
          stack.send(received.toResponse(486), key);
        },
      },
    );
    receive(requestText({ method: 'INVITE' }));
    receive(requestText({ method: 'CANCEL' }));
    expect(seen.requests).toHaveLength(1);
    expect(statuses(got)).toEqual(['SIP/2.0 486 Busy Here', 'SIP/2.0 200 OK']);
  });

  test('gets an ACK that belongs to no transaction without a key', () => {
    const { receive, seen, got } = wire();
    receive(requestText({ method: 'ACK' }));
    expect(seen.requests.map(([{ method }, key]) => [method, key])).toEqual([['ACK', undefined]]);
    expect(got).toEqual([]);
  });

  test('does not look at Max-Forwards', () => {
    const { receive, seen } = wire();
    receive(requestText({ lines: ['Max-Forwards: 0'] }));
    expect(seen.requests).toHaveLength(1);
  });

  test('has the same To tag in the 487 of an INVITE and the 200 of its CANCEL', () => {
    const { receive, got, stack, seen } = wire(
      {},
      {
        receiveCancel(_cancel, key) {
          const [invite] = seen.requests[0] ?? [];
          if (invite !== undefined) stack.send(invite.toResponse(487), key);
        },
      },
    );
    receive(requestText({ method: 'INVITE' }));
    receive(requestText({ method: 'CANCEL' }));
    const [first, second] = got.map((text) => /\r\nTo: .*;tag=(\S+)/.exec(text)?.[1]);
    expect(statuses(got)).toEqual(['SIP/2.0 200 OK', 'SIP/2.0 487 Request Terminated']);
    expect(first).toBeDefined();
    expect(first).toBe(second);
  });
});

describe('a proxy', () => {
  test('answers Max-Forwards 0 with 483, but OPTIONS reaches the Core (§16.3)', () => {
    const { receive, seen, got } = wire({ role: 'proxy' });
    receive(requestText({ method: 'MESSAGE', lines: ['Max-Forwards: 0'] }));
    receive(requestText({ branch: 'z9hG4bK2', lines: ['Max-Forwards: 0'] }));
    expect(statuses(got)).toEqual(['SIP/2.0 483 Too Many Hops']);
    expect(seen.requests.map(([{ method }]) => method)).toEqual(['OPTIONS']);
  });

  test('gets a CANCEL that matches nothing without a key (§16.10)', () => {
    const { receive, seen, got } = wire({ role: 'proxy' });
    receive(requestText({ method: 'CANCEL' }));
    expect(seen.requests.map(([{ method }, key]) => [method, key])).toEqual([['CANCEL', undefined]]);
    expect(got).toEqual([]);
  });

  test('leaves 482 to loop detection', () => {
    const { receive, seen } = wire({ role: 'proxy' });
    receive(requestText({ branch: 'z9hG4bKone' }));
    receive(requestText({ branch: 'z9hG4bKtwo' }));
    expect(seen.requests).toHaveLength(2);
  });

  test('each point by itself', () => {
    const { receive, seen } = wire({ role: 'proxy', mergedRequests: 'reject', maxForwards: 'deliver' });
    receive(requestText({ branch: 'z9hG4bKone', lines: ['Max-Forwards: 0'] }));
    receive(requestText({ branch: 'z9hG4bKtwo', lines: ['Max-Forwards: 0'] }));
    expect(seen.requests).toHaveLength(1);
  });
});

describe('keys (RFC 3261 §17.2.3)', () => {
  test.each([
    [
      'the branch without case',
      'SIP/2.0/UDP 10.0.0.2:5060;branch=Z9HG4BKab',
      'SIP/2.0/UDP 10.0.0.2:5060;branch=z9hG4bKAB',
    ],
    ['an absent port', 'SIP/2.0/UDP 10.0.0.2;branch=z9hG4bKa', 'SIP/2.0/UDP 10.0.0.2:5060;branch=z9hG4bKa'],
    ['a host without case', 'SIP/2.0/UDP Pc.Example.com;branch=z9hG4bKa', 'SIP/2.0/UDP pc.example.COM;branch=z9hG4bKa'],
    ['IPv6 by value', 'SIP/2.0/UDP [2001:db8::1];branch=z9hG4bKa', 'SIP/2.0/UDP [2001:DB8:0:0::1];branch=z9hG4bKa'],
  ])('%s: one transaction', (_what, one, other) => {
    const { receive, seen } = wire({}, answer);
    receive(requestText({ via: one }));
    receive(requestText({ via: other }));
    expect(seen.requests).toHaveLength(1);
  });

  test.each([
    ['another port', 'SIP/2.0/UDP 10.0.0.2:5061;branch=z9hG4bK1'],
    ['another host', 'SIP/2.0/UDP 10.0.0.3:5060;branch=z9hG4bK1'],
    ['another branch', 'SIP/2.0/UDP 10.0.0.2:5060;branch=z9hG4bK2'],
  ])('%s: another transaction', (_what, via) => {
    const { receive, seen } = wire({ mergedRequests: 'deliver' });
    receive(requestText());
    receive(requestText({ via }));
    expect(seen.requests).toHaveLength(2);
  });

  test('values cannot run into each other', () => {
    const { receive, seen } = wire({ mergedRequests: 'deliver' });
    receive(requestText({ via: 'SIP/2.0/UDP a.b:5060;branch=z9hG4bK1' }));
    receive(requestText({ via: 'SIP/2.0/UDP b:5060;branch=z9hG4bK1a.' }));
    expect(seen.requests).toHaveLength(2);
  });

  test('without the magic cookie: the fields of RFC 2543, and the ACK by the To tag of the response', () => {
    const { receive, seen, got, stack, clock } = wire(
      {},
      {
        receiveRequest(received, key) {
          stack.send(received.toResponse(486, { toTag: 'us' }), key);
        },
      },
    );
    const old = { via: 'SIP/2.0/UDP 10.0.0.2:5060', method: 'INVITE' };
    receive(requestText(old));
    receive(requestText(old));
    expect(seen.requests).toHaveLength(1);
    expect(statuses(got)).toEqual(['SIP/2.0 486 Busy Here', 'SIP/2.0 486 Busy Here']);
    receive(requestText({ ...old, method: 'ACK', to: '<sip:alice@10.0.0.1>;tag=other' }));
    expect(stack.stats().states.inviteServer).toMatchObject({ completed: 1 });
    receive(requestText({ ...old, method: 'ACK', to: '<sip:alice@10.0.0.1>;tag=us' }));
    expect(stack.stats().states.inviteServer).toMatchObject({ completed: 0, confirmed: 1 });
    clock.settle();
    expect(stack.stats().live).toBe(0);
  });

  test('a second request with a branch in use throws', () => {
    const { stack } = wire();
    const sent = request('OPTIONS').set('via', [
      { transport: 'UDP', host: '10.0.0.1', params: { branch: 'z9hG4bKx' } },
    ]);
    stack.send(sent);
    expect(() => stack.send(sent)).toThrow(expect.objectContaining({ code: 'in-use' }));
  });
});
