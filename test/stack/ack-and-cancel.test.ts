/** ACK and CANCEL: their callbacks, and what the stack does for a Core without them. */
import { Sippet } from 'sippet';
import { Network, VirtualClock } from 'sippet/testing';
import { describe, expect, test } from 'vitest';
import { PEER, requestText, STACK, statuses, wire } from './wire.ts';

/** Returns a user agent with only the three required callbacks. */
function plain(status?: number) {
  const clock = new VirtualClock();
  const network = new Network({ clock });
  const stack = new Sippet({ clock });
  const errors: unknown[] = [];
  const got: string[] = [];
  network.join(stack, STACK);
  const receiver = {
    receive: (octets: Uint8Array) => void got.push(String(Buffer.from(octets))),
    fail: () => undefined,
  };
  const peer = network.join({ registerTransport: () => receiver }, PEER);
  stack.registerCore({
    receiveRequest(request, key) {
      if (status !== undefined) stack.send(request.toResponse(status), key);
    },
    receiveResponse() {},
    receiveError: ({ type, transaction }, key) => void errors.push([type, transaction?.method, key?.slice(0, 7)]),
  });
  const receive = (text: string) => {
    peer.send(Buffer.from(text), STACK, () => undefined);
    clock.advance(2);
  };
  return { stack, receive, got, errors };
}

test('a user agent without receiveCancel: the stack answers the INVITE 487 and reports it', () => {
  const { receive, got, errors } = plain();
  receive(requestText({ method: 'INVITE' }));
  receive(requestText({ method: 'CANCEL' }));
  expect(statuses(got)).toEqual(['SIP/2.0 200 OK', 'SIP/2.0 487 Request Terminated']);
  expect(errors).toEqual([['cancelled', 'INVITE', 'server:']]);
});

test('a user agent without receiveAck: ACKs are counted', () => {
  const { receive, stack } = plain(200);
  receive(requestText({ method: 'INVITE' }));
  receive(requestText({ method: 'ACK', branch: 'z9hG4bKack' }));
  expect(stack.stats().unheard).toBe(1);
});

describe('the key of an ACK', () => {
  test.each([true, false])('is that of the INVITE whose 2xx it acknowledges (sent reliably: %j)', (isReliable) => {
    const made = wire(
      {},
      {
        receiveRequest(received, key) {
          const response = received.toResponse(200, { toTag: 'Us' });
          if (isReliable) made.stack.sendReliably(response, key);
          else made.stack.send(response, key);
        },
      },
    );
    made.receive(requestText({ method: 'INVITE' }));
    // Tags are compared without case (RFC 3261 §7.3.1).
    const to = '<sip:alice@10.0.0.1>;tag=uS';
    made.receive(requestText({ method: 'ACK', branch: 'z9hG4bKack', to }));
    made.receive(requestText({ method: 'ACK', branch: 'z9hG4bKack', to, callId: 'C1' }));
    const [invite, ack, other] = made.seen.requests.map(([, key]) => key);
    expect(ack).toBe(invite);
    // Call-IDs are "compared byte-by-byte" (§20.8).
    expect(other).toBeUndefined();
  });
});

test('a CANCEL finds a request of a method that the library does not know (RFC 3261 §9.2)', () => {
  const { receive, got, seen } = wire();
  receive(requestText({ method: 'FROB' }));
  receive(requestText({ method: 'CANCEL' }));
  expect(statuses(got)).toEqual(['SIP/2.0 200 OK']);
  expect(seen.requests).toHaveLength(1);
});

test('a merged request is found though its From tag has another case', () => {
  const { receive, got } = wire();
  receive(requestText({ branch: 'z9hG4bKone', from: '<sip:bob@10.0.0.2>;tag=Ab' }));
  receive(requestText({ branch: 'z9hG4bKtwo', from: '<sip:bob@10.0.0.2>;tag=aB' }));
  expect(statuses(got)).toEqual(['SIP/2.0 482 Loop Detected']);
});
