/** Two stacks over a bad network, and the record of each Core. */
import { type Core, type ErrorReason, Message, type Request, type Response, type ServerKey, Sippet } from 'sippet';
import { type Arrived, Network, VirtualClock } from 'sippet/testing';
import { Random } from '../../src/testing/random.ts';

export const CALLER = { address: '10.0.0.1', port: 5060 };
export const CALLEE = { address: '10.0.0.2', port: 5060 };

type Answer = (stack: Sippet, request: Request, key: ServerKey) => void;

/** The record of everything that a Core received. */
export class Record implements Core {
  readonly requests: (readonly [method: string, key: ServerKey | undefined])[] = [];
  readonly responses: Response[] = [];
  readonly errors: ErrorReason[] = [];
  readonly #onRequest: (request: Request, key: ServerKey | undefined) => void;
  readonly #onResponse: (response: Response) => void;

  constructor(
    onRequest: (request: Request, key: ServerKey | undefined) => void,
    onResponse: (response: Response) => void,
  ) {
    this.#onRequest = onRequest;
    this.#onResponse = onResponse;
  }

  receiveRequest(request: Request, key: ServerKey | undefined): void {
    this.requests.push([request.method, key]);
    this.#onRequest(request, key);
  }

  receiveAck(ack: Request, key: ServerKey | undefined): void {
    this.requests.push([ack.method, key]);
  }

  receiveCancel(cancel: Request, key: ServerKey | undefined): void {
    this.receiveRequest(cancel, key);
  }

  receiveResponse(response: Response): void {
    this.responses.push(response);
    this.#onResponse(response);
  }

  receiveError(reason: ErrorReason): void {
    this.errors.push(reason);
  }

  finals(method: string): readonly Response[] {
    return this.responses.filter(({ status, headers }) => status >= 200 && headers.cseq?.method === method);
  }
}

export interface Pair {
  readonly clock: VirtualClock;
  readonly network: Network;
  readonly caller: Sippet;
  readonly callee: Sippet;
  readonly callerSaw: Record;
  readonly calleeSaw: Record;
}

/** Returns two stacks. The network loses 0 to 50 %, duplicates 0 to 20 % and delays up to 0.8 s, all by the seed. */
export function pair(seed: number, answer: Answer, onResponse: (stack: Sippet, response: Response) => void): Pair {
  const random = new Random(seed);
  const clock = new VirtualClock();
  const network = new Network({
    clock,
    seed,
    loss: random.below(51) / 100,
    duplication: random.below(21) / 100,
    delay: [1, random.between(1, 800)],
  });
  const caller = new Sippet({ name: 'caller', clock });
  const callee = new Sippet({ name: 'callee', clock });
  network.join(caller, CALLER);
  network.join(callee, CALLEE);
  const callerSaw = new Record(
    () => undefined,
    (response) => onResponse(caller, response),
  );
  const calleeSaw = new Record(
    (request, key) => {
      if (key !== undefined) answer(callee, request, key);
    },
    () => undefined,
  );
  caller.registerCore(callerSaw);
  callee.registerCore(calleeSaw);
  return { clock, network, caller, callee, callerSaw, calleeSaw };
}

export function request(method: string, uri = 'sip:bob@10.0.0.2'): Request {
  return Message.request(method, uri, {
    to: { uri: { kind: 'sip', scheme: 'sip', user: 'bob', host: '10.0.0.2' } },
    from: {
      uri: { kind: 'sip', scheme: 'sip', user: 'alice', host: '10.0.0.1' },
      params: { tag: Message.createTag() },
    },
    callId: Message.createCallId(),
    cseq: { sequence: 1, method },
    contact: [{ uri: { kind: 'sip', scheme: 'sip', user: 'alice', host: '10.0.0.1' } }],
  });
}

/** Returns the datagrams whose start line begins with this text, and whose CSeq has this method. */
export function those<Datagram extends Arrived>(
  datagrams: readonly Datagram[],
  start: string,
  method: string,
): readonly Datagram[] {
  return datagrams.filter(({ octets }) => {
    const text = Buffer.from(octets).toString('latin1');
    return text.startsWith(start) && text.includes(`\r\nCSeq: 1 ${method}\r\n`);
  });
}
