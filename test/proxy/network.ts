/** Proxies and user agents on a network in memory, for the tests of the proxy. */
import { type BuiltIn, Message, type Request, type Response, type ServerKey, Sippet, Uri } from 'sippet';
import { Network, type NetworkOptions, VirtualClock } from 'sippet/testing';
import { createProxy, type ForkingProxy, type ProxyOptions } from '../../src/proxy/index.ts';

/** A user agent that answers as the test says, and keeps what it receives. */
export interface Agent {
  readonly stack: Sippet;
  readonly requests: Request[];
  readonly acks: Request[];
  readonly cancels: ServerKey[];
  readonly responses: Response[];
}

export interface ProxyNode {
  readonly stack: Sippet<BuiltIn, 'proxy'>;
  readonly core: ForkingProxy<BuiltIn>;
  readonly errors: unknown[];
}

export class Playground {
  readonly clock = new VirtualClock();
  readonly network: Network;

  constructor(options: Omit<NetworkOptions, 'clock'> = {}) {
    this.network = new Network({ clock: this.clock, ...options });
  }

  /** Adds a user agent. A CANCEL makes it answer its last INVITE 487. */
  agent(address: string, answer: (request: Request, key: ServerKey, stack: Sippet) => void = () => undefined): Agent {
    const stack = new Sippet({ clock: this.clock });
    this.network.join(stack, { address, port: 5060 });
    const agent: Agent = { stack, requests: [], acks: [], cancels: [], responses: [] };
    stack.registerCore({
      receiveRequest(request, key) {
        agent.requests.push(request);
        answer(request, key, stack);
      },
      receiveAck: (ack) => void agent.acks.push(ack),
      receiveCancel(_, key) {
        const invite = agent.requests.findLast(({ method }) => method === 'INVITE');
        if (key === undefined || invite === undefined) return;
        agent.cancels.push(key);
        stack.send(invite.toResponse(487), key);
      },
      receiveResponse: (response) => void agent.responses.push(response),
      receiveError: () => undefined,
    });
    return agent;
  }

  proxy(address: string, options: ProxyOptions<BuiltIn>): ProxyNode {
    const stack = new Sippet({ clock: this.clock, role: 'proxy' });
    this.network.join(stack, { address, port: 5060 });
    const errors: unknown[] = [];
    const core = createProxy(stack, { onError: (error) => errors.push(error), ...options });
    stack.registerCore(core);
    return { stack, core, errors };
  }

  /** Adds a node that answers nothing. */
  silent(address: string): void {
    this.network.join(
      { registerTransport: () => ({ receive: () => undefined, fail: () => undefined }) },
      {
        address,
        port: 5060,
      },
    );
  }

  /** Lets time pass until nothing is left to happen, or until so many milliseconds have passed. */
  async settle(most: number): Promise<void> {
    for (let passed = 0; passed < most && this.clock.pending > 0; passed += STEP) await this.advance(STEP);
  }

  /** Lets time pass, and whatever callbacks await meanwhile. */
  async advance(milliseconds: number): Promise<void> {
    for (let passed = 0; passed < milliseconds; passed += STEP) {
      this.clock.advance(Math.min(STEP, milliseconds - passed));
      for (let turn = 0; turn < TURNS; turn++) await Promise.resolve();
    }
  }
}

/** Milliseconds after which the callbacks go on that await something. */
const STEP = 50;
/** Turns of the queue of microtasks that a callback may need. */
const TURNS = 20;

/** Returns a request without a Via, for `stack.send`. */
export function requestOf(
  method: string,
  uri: string,
  more: Parameters<typeof Message.request>[2] | object = {},
): Request {
  return Message.request(method, uri, {
    from: { uri: Uri.parse('sip:caller@10.0.0.1'), params: { tag: 'caller' } },
    to: { uri: Uri.parse(uri) },
    callId: Message.createCallId(),
    cseq: { sequence: 1, method },
    ...(method === 'INVITE' ? { contact: [{ uri: Uri.parse('sip:caller@10.0.0.1') }] } : {}),
    ...more,
  });
}

/** Answers with a status at once. */
export function answering(status: number): (request: Request, key: ServerKey, stack: Sippet) => void {
  return (request, key, stack) => void stack.send(responseTo(request, status), key);
}

export function responseTo(request: Request, status: number): Response {
  const isDialog = request.method === 'INVITE' && status > 100 && status < 300;
  return request.toResponse(
    status,
    isDialog ? { headers: { contact: [{ uri: Uri.parse('sip:callee@10.0.0.9') }] } } : {},
  );
}

export function statuses({ responses }: Agent): readonly number[] {
  return responses.map(({ status }) => status);
}

export function targetsAt(...addresses: readonly string[]): readonly { readonly uri: ReturnType<typeof Uri.parse> }[] {
  return addresses.map((address) => ({ uri: Uri.parse(`sip:${address}`) }));
}
