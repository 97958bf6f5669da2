/** Malformed traffic, floods, a slow or failing Core: everything is counted, nothing throws, nothing grows. */
import { describe, expect, test, vi } from 'vitest';
import { request, requestText, responseTo, statuses, wire } from './wire.ts';

describe('malformed traffic', () => {
  test('a request that cannot be parsed is answered 400 without a transaction', () => {
    const { receive, got, stack, seen } = wire();
    receive(requestText({ lines: ['Content-Length: 9'] }));
    expect(statuses(got)).toEqual(['SIP/2.0 400 Bad Request']);
    expect(seen.requests).toEqual([]);
    expect(stack.stats()).toMatchObject({ live: 0, stateless: { 400: 1 } });
    expect(Object.values(stack.stats().parseFailures)).toEqual([1]);
  });

  test.each([
    ['an ACK', requestText({ method: 'ACK', lines: ['Content-Length: 9'] })],
    ['a response', 'SIP/2.0 200 OK\r\nContent-Length: 9\r\n\r\n'],
    ['no message at all', 'hello\r\n\r\n'],
    ['a request without Via', 'OPTIONS sip:a@b SIP/2.0\r\nTo: <sip:a@b>\r\n\r\n'],
  ])('%s is answered by nothing', (_what, octets) => {
    const { receive, got, stack, seen } = wire();
    receive(octets);
    expect([got, seen.requests, seen.errors]).toEqual([[], [], []]);
    expect(Object.values(stack.stats().drops).reduce((sum, each) => sum + each, 0)).toBe(1);
  });

  test.each([
    ['no Max-Forwards but two CSeqs', (text: string) => text.replace(/(CSeq: .*\r\n)/, '$1$1'), 400],
    ['two Call-IDs', (text: string) => text.replace(/(Call-ID: .*\r\n)/, '$1$1'), 400],
    ['a CSeq of another method', () => requestText({ cseqMethod: 'INFO' }), 400],
    ['SIP/3.0', (text: string) => text.replace('SIP/2.0\r', 'SIP/3.0\r'), 505],
    ['SIP/02.00', (text: string) => text.replace('SIP/2.0\r', 'SIP/02.00\r'), 505],
  ])('a request with %s is refused', (_what, spoil, status) => {
    const { receive, got, seen } = wire();
    receive(spoil(requestText()));
    expect(seen.requests).toEqual([]);
    expect(statuses(got).map((line) => Number(line.split(' ')[1]))).toEqual([status]);
  });

  test('a datagram of line ends is no error, and is answered if an option of the stack says so', () => {
    const silent = wire();
    silent.receive('\r\n\r\n');
    silent.receive('\r\n');
    silent.receive('');
    expect(silent.got).toEqual([]);
    expect(silent.stack.stats()).toMatchObject({ keepAlives: 3, parseFailures: {}, drops: {} });
    const answering = wire({ keepAlive: 'answer' });
    answering.receive('\r\n\r\n');
    answering.receive('\r\n');
    expect(answering.got).toEqual(['\r\n']);
  });

  test('random octets and cut messages throw nowhere', () => {
    const { receive, seen } = wire({ statelessRate: 1_000_000 });
    const text = requestText({ method: 'INVITE', lines: ['Route: <sip:a;lr>', 'Max-Forwards: 70', 'Timestamp: 1'] });
    for (let end = 0; end < text.length; end += 1) {
      receive(text.slice(0, end));
      receive(`${text.slice(0, end)}\xff${text.slice(end + 1)}`);
      receive(`${text.slice(0, end)}\r\n\r\n`);
    }
    expect(seen.errors.filter(([{ type }]) => type === 'internal')).toEqual([]);
  });

  test('answers to one source are limited, those to others are not', () => {
    const { receive, stack } = wire({ statelessRate: 5 });
    const bad = requestText({ lines: ['Content-Length: 9'] });
    for (let at = 0; at < 20; at += 1) receive(bad);
    expect(stack.stats()).toMatchObject({ stateless: { 400: 5 }, drops: { 'stateless rate': 15 } });
    receive(bad, { address: '10.0.0.3', port: 5060 });
    expect(stack.stats().stateless).toEqual({ 400: 6 });
  });

  test('an answer is at most 256 octets larger than its cause', () => {
    const { receive, got } = wire();
    const small =
      'OPTIONS sip:a@b SIP/2.0\r\nv:SIP/2.0/UDP h;branch=z9hG4bK1\r\nt:<sip:a@b>\r\nf:<sip:c@d>;tag=1\r\ni:1\r\nCSeq:1 OPTIONS\r\nl:9\r\n\r\n';
    receive(small);
    expect(got).toHaveLength(1);
    expect((got[0] ?? '').length).toBeLessThanOrEqual(small.length + 256);
  });
});

describe('overload', () => {
  test('beyond maxTransactions: 503 with Retry-After and without a transaction; within dialogs still 10 % more', () => {
    const { receive, got, stack, seen } = wire({ maxTransactions: 10, retryAfter: 4, random: () => 0.99 });
    for (let at = 0; at < 12; at += 1) receive(requestText({ branch: `z9hG4bK${at}`, callId: `c${at}` }));
    expect(seen.requests).toHaveLength(10);
    expect(statuses(got)).toEqual(['SIP/2.0 503 Service Unavailable', 'SIP/2.0 503 Service Unavailable']);
    expect(got[0]).toContain('\r\nRetry-After: 4\r\n');
    const inDialog = { to: '<sip:alice@10.0.0.1>;tag=x' };
    receive(requestText({ ...inDialog, branch: 'z9hG4bKa' }));
    receive(requestText({ ...inDialog, branch: 'z9hG4bKb' }));
    expect(seen.requests).toHaveLength(11);
    expect(stack.stats().live).toBe(11);
    receive(requestText({ method: 'ACK' }));
    expect(seen.requests).toHaveLength(12);
  });

  test('or it drops', () => {
    const { receive, got, stack } = wire({ maxTransactions: 1, overload: 'drop' });
    receive(requestText({ branch: 'z9hG4bK1', callId: 'c1' }));
    receive(requestText({ branch: 'z9hG4bK2', callId: 'c2' }));
    expect(got).toEqual([]);
    expect(stack.stats().drops).toEqual({ overload: 1 });
  });
});

describe('a Core that fails', () => {
  test.each([
    [
      'throws',
      () => {
        throw new Error('oops');
      },
    ],
    ['rejects', () => Promise.reject(new Error('oops'))],
  ])('a request that it %s on is answered 500, and it hears of it', async (_what, receiveRequest) => {
    const { receive, got, seen, clock } = wire({}, { receiveRequest });
    receive(requestText());
    await new Promise(setImmediate);
    clock.advance(1);
    expect(statuses(got)).toEqual(['SIP/2.0 500 Server Internal Error']);
    expect(seen.errors.map(([reason, key]) => [reason.type, key])).toEqual([['internal', seen.requests[0]?.[1]]]);
  });

  test('but not where it had answered', () => {
    const { receive, got, stack } = wire(
      {},
      {
        receiveRequest(received, key) {
          stack.send(received.toResponse(200), key);
          throw new Error('oops');
        },
      },
    );
    receive(requestText());
    expect(statuses(got)).toEqual(['SIP/2.0 200 OK']);
  });

  test('a Core that throws in `receiveError` causes a process warning', () => {
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const { receive, got } = wire(
      {},
      {
        receiveRequest: () => {
          throw new Error('first');
        },
        receiveError: () => {
          throw new Error('second');
        },
      },
    );
    receive(requestText());
    receive(requestText({ branch: 'z9hG4bK2', callId: 'c2' }));
    expect(got).toHaveLength(2);
    expect(warned.mock.calls.map(([warning]) => String(warning))).toEqual(['Error: second', 'Error: second']);
    warned.mockRestore();
  });

  test('one that settles nothing gets no more than maxPending', () => {
    const { receive, seen, stack } = wire({ maxPending: 3 }, { receiveRequest: () => new Promise(() => undefined) });
    for (let at = 0; at < 5; at += 1) receive(requestText({ branch: `z9hG4bK${at}`, callId: `c${at}` }));
    expect(seen.requests).toHaveLength(3);
    expect(stack.stats().drops).toEqual({ 'slow Core': 2 });
  });
});

describe('responses', () => {
  test('one that is not for us is dropped (RFC 3261 §18.1.2)', () => {
    const { stack, clock, got, receive, seen } = wire();
    stack.send(request('OPTIONS'));
    clock.advance(1);
    receive(responseTo(got[0], 200).replace('UDP 10.0.0.1:5060', 'UDP 10.0.0.9:5060'));
    expect(seen.responses).toEqual([]);
    expect(stack.stats().drops).toEqual({ 'foreign Via': 1 });
  });

  test('a stray one is dropped (RFC 6026 §8.9), or delivered without a key to who wants it', () => {
    const stray =
      'SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 10.0.0.1:5060;branch=z9hG4bKx\r\nTo: <sip:a@b>;tag=1\r\nFrom: <sip:c@d>;tag=2\r\nCall-ID: 1\r\nCSeq: 1 INVITE\r\n\r\n';
    const one = wire();
    one.receive(stray);
    expect(one.seen.responses).toEqual([]);
    expect(one.stack.stats().drops).toEqual({ 'stray response': 1 });
    const other = wire({ strayResponses: 'deliver' });
    other.receive(stray);
    expect(other.seen.responses.map(([{ status }, key]) => [status, key])).toEqual([[200, undefined]]);
  });

  test('a malformed one is dropped', () => {
    const { stack, clock, got, receive, seen } = wire();
    stack.send(request('OPTIONS'));
    clock.advance(1);
    receive(responseTo(got[0], 200).replace(/From: .*\r\n/, ''));
    expect([seen.responses, stack.stats().drops]).toEqual([[], { malformed: 1 }]);
  });
});

describe('counting', () => {
  test('methods, classes, states, retransmissions and leniences', () => {
    const { receive, stack, clock, got } = wire(
      {},
      {
        receiveRequest(received, key) {
          // A malformed header is counted only if something reads it.
          expect(received.headers.userAgent).not.toBe('');
          stack.send(received.toResponse(200), key);
        },
      },
    );
    receive(requestText({ lines: ['User-Agent: FPBX-13.0.194.2(13.12.1)'] }));
    receive(requestText());
    receive(requestText({ method: 'FROB', branch: 'z9hG4bKf' }));
    stack.send(request('MESSAGE'));
    clock.advance(600);
    receive(responseTo(got.at(-1), 200));
    const stats = stack.stats();
    expect(stats.received).toMatchObject({ datagrams: 4, requests: { OPTIONS: 2, other: 1 }, responses: { '2xx': 1 } });
    expect(stats.sent).toMatchObject({ requests: { MESSAGE: 2 }, responses: { '2xx': 3 } });
    expect(stats.retransmissions).toEqual({ sent: 2, received: 1 });
    expect(Object.values(stats.leniences)).toEqual([1]);
    expect(stats.transactions).toMatchObject({ nonInviteServer: 2, nonInviteClient: 1 });
    expect(stats.states.nonInviteServer).toMatchObject({ completed: 2 });
    expect(stats.live).toBe(3);
  });

  test('no datagram makes more than so many names', () => {
    const { receive, stack } = wire({}, { receiveRequest: () => undefined });
    for (let at = 0; at < 600; at += 1)
      receive(requestText({ method: `M${at}`, branch: `z9hG4bK${at}`, callId: `c${at}` }));
    expect(stack.stats().received.requests).toEqual({ other: 600 });
  });

  test('a response after the final one is counted', () => {
    const { receive, stack } = wire(
      {},
      {
        receiveRequest(received, key) {
          if (key === undefined) return;
          stack.send(received.toResponse(200), key);
          stack.send(received.toResponse(404), key);
        },
      },
    );
    receive(requestText());
    expect(stack.stats().drops).toEqual({ 'late response': 1 });
  });
});
