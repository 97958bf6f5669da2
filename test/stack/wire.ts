/** A stack at 10.0.0.1 with a Core that writes down its callbacks, and a peer at 10.0.0.2 that the test plays. */
import {
  type ClientKey,
  type Core,
  type ErrorReason,
  Message,
  type Request,
  type Response,
  type ServerKey,
  Sippet,
  type SippetOptions,
  type TransactionKey,
} from 'sippet';
import { Network, VirtualClock } from 'sippet/testing';

export const STACK = { address: '10.0.0.1', port: 5060 };
export const PEER = { address: '10.0.0.2', port: 5060 };

export interface Seen {
  readonly requests: (readonly [request: Request, key: ServerKey | undefined])[];
  readonly responses: (readonly [response: Response, key: ClientKey | undefined])[];
  readonly errors: (readonly [reason: ErrorReason, key: TransactionKey | undefined])[];
}

export interface Wire {
  readonly clock: VirtualClock;
  readonly network: Network;
  readonly stack: Sippet;
  readonly seen: Seen;
  /** Sends a datagram from the peer, and returns what the peer receives at once. */
  readonly receive: (octets: string, from?: typeof PEER) => void;
  /** The texts that the peer has received. */
  readonly got: string[];
}

export function wire(options: SippetOptions = {}, core: Partial<Core> = {}): Wire {
  const clock = new VirtualClock();
  const network = new Network({ clock });
  const stack = new Sippet({ clock, ...options });
  network.join(stack, STACK);
  const got: string[] = [];
  const peer = network.join(
    {
      registerTransport: () => ({
        receive: (octets) => got.push(Buffer.from(octets).toString('latin1')),
        fail: () => undefined,
      }),
    },
    PEER,
  );
  const seen: Seen = { requests: [], responses: [], errors: [] };
  stack.registerCore({
    receiveRequest(request, key) {
      seen.requests.push([request, key]);
      return core.receiveRequest?.(request, key);
    },
    receiveAck(ack, key) {
      seen.requests.push([ack, key]);
      return core.receiveAck?.(ack, key);
    },
    receiveCancel(cancel, key) {
      seen.requests.push([cancel, key]);
      return core.receiveCancel?.(cancel, key);
    },
    receiveResponse(response, key) {
      seen.responses.push([response, key]);
      return core.receiveResponse?.(response, key);
    },
    receiveError(reason, key) {
      seen.errors.push([reason, key]);
      return core.receiveError?.(reason, key);
    },
  });
  const receive = (octets: string, from = PEER) => {
    const text = Buffer.from(octets, 'latin1');
    if (from === PEER) peer.send(text, STACK, () => undefined);
    else network.carry(text, from, STACK, () => undefined, true);
    // The time of a round trip.
    clock.advance(2);
  };
  return { clock, network, stack, seen, receive, got };
}

export interface Parts {
  readonly method?: string;
  readonly uri?: string;
  readonly via?: string;
  readonly branch?: string;
  readonly to?: string;
  readonly from?: string;
  readonly callId?: string;
  readonly cseq?: number;
  readonly cseqMethod?: string;
  readonly lines?: readonly string[];
}

/** Returns a request of the peer. */
export function requestText(parts: Parts = {}): string {
  const { method = 'OPTIONS', uri = 'sip:alice@10.0.0.1', branch = 'z9hG4bK1', to = '<sip:alice@10.0.0.1>' } = parts;
  const {
    via = `SIP/2.0/UDP 10.0.0.2:5060;branch=${branch}`,
    from = '<sip:bob@10.0.0.2>;tag=b',
    callId = 'c1',
  } = parts;
  const lines = [`${method} ${uri} SIP/2.0`, `Via: ${via}`, `To: ${to}`, `From: ${from}`, `Call-ID: ${callId}`];
  lines.push(`CSeq: ${parts.cseq ?? 1} ${parts.cseqMethod ?? method}`, ...(parts.lines ?? []));
  return `${lines.join('\r\n')}\r\n\r\n`;
}

/** Returns a request of the stack's own, without a Via. */
export function request(method: string, uri = 'sip:bob@10.0.0.2', callId: string = Message.createCallId()): Request {
  return Message.request(method, uri, {
    to: { uri: { kind: 'sip', scheme: 'sip', user: 'bob', host: '10.0.0.2' } },
    from: { uri: { kind: 'sip', scheme: 'sip', user: 'alice', host: '10.0.0.1' }, params: { tag: 'a' } },
    callId,
    cseq: { sequence: 1, method },
  });
}

/** Returns the peer's response to the last request that it received. */
export function responseTo(text: string | undefined, status: number): string {
  const sent = Message.parse(text ?? '');
  if (!sent.isRequest()) throw new Error('no request');
  return sent.toResponse(status).toString();
}

export function statuses(got: readonly string[]): readonly string[] {
  return got.map((text) => text.slice(0, text.indexOf('\r\n')));
}
