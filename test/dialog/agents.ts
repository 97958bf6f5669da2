/** User agents on a network in memory, for the tests of calls. */
import {
  type BuiltIn,
  type ClientKey,
  Message,
  type Request,
  type Response,
  type ServerKey,
  Sippet,
  Uri,
} from 'sippet';
import { type Arrived, Network, type NetworkOptions, VirtualClock } from 'sippet/testing';
import type { ActiveCall } from '../../src/dialog/active-call.ts';
import type { CallEvent, CallOptions, Description } from '../../src/dialog/call-types.ts';
import { UserAgent } from '../../src/dialog/user-agent.ts';
import { Random } from '../../src/testing/random.ts';

type Calls = UserAgent<BuiltIn, ClientKey, ServerKey>;

/** A user agent, and what it has seen. */
export interface Agent {
  readonly name: string;
  readonly stack: Sippet;
  readonly calls: Calls;
  readonly events: CallEvent<BuiltIn>[];
  readonly errors: unknown[];
  /** The last call that has reported something. */
  call: ActiveCall<BuiltIn> | undefined;
}

export type Behaviour = (event: CallEvent<BuiltIn>, call: ActiveCall<BuiltIn>, agent: Agent) => void;

export class Line {
  readonly clock = new VirtualClock();
  readonly network: Network;
  readonly #random: Random;

  constructor(options: Omit<NetworkOptions, 'clock'> = {}) {
    this.network = new Network({ clock: this.clock, ...options });
    this.#random = new Random(options.seed ?? 1);
  }

  agent(name: string, address: string, behaviour: Behaviour, options: Partial<CallOptions<BuiltIn>> = {}): Agent {
    const stack = new Sippet({ name, clock: this.clock });
    this.network.join(stack, { address, port: 5060 });
    const errors: unknown[] = [];
    const events: CallEvent<BuiltIn>[] = [];
    const calls: Calls = new UserAgent(stack, {
      clock: this.clock,
      random: () => this.#random.next() / 2 ** 32,
      contact: { uri: Uri.parse(`sip:${name}@${address}`) },
      onError: (error) => errors.push(error),
      report(event, call) {
        agent.call = call;
        events.push(event);
        behaviour(event, call, agent);
      },
      ...options,
    });
    const agent: Agent = { name, stack, calls, events, errors, call: undefined };
    stack.registerCore(calls);
    return agent;
  }

  /** Returns an INVITE from one agent to another, with a session description if one is given. */
  inviteOf(from: Agent, to: string, description?: Description): Request {
    const address = from.stack.transports[0]?.local.address ?? '';
    return Message.request(
      'INVITE',
      `sip:${to}`,
      {
        from: { uri: Uri.parse(`sip:${from.name}@example.com`), params: { tag: `${from.name}${this.#random.next()}` } },
        to: { uri: Uri.parse(`sip:${to}`) },
        callId: `call-${this.#random.next()}`,
        cseq: { sequence: 1, method: 'INVITE' },
        contact: [{ uri: Uri.parse(`sip:${from.name}@${address}`) }],
        ...(description === undefined ? {} : { 'Content-Type': description.contentType }),
      },
      { body: description?.body },
    );
  }

  /** Lets time pass, and whatever promises wait for meanwhile. */
  async advance(milliseconds: number): Promise<void> {
    for (let passed = 0; passed < milliseconds; passed += STEP) {
      this.clock.advance(Math.min(STEP, milliseconds - passed));
      await Promise.resolve();
    }
  }

  /** The messages that arrived, in a word each: `alice INVITE`, `bob 200 INVITE`. Repetitions are included. */
  arrivals(names: Readonly<Record<string, string>>): readonly string[] {
    return this.network.arrived.map((each) => `${names[each.from.address] ?? each.from.address} ${wordOf(each)}`);
  }
}

const STEP = 100;

function wordOf({ octets }: Arrived): string {
  const message: Request | Response = Message.parse(octets);
  const method = message.headers.cseq?.method ?? '';
  return message.isRequest() ? message.method : `${message.status} ${method}`;
}

export function sdp(body: string): Description {
  return { body, contentType: 'application/sdp' };
}

/** Returns the types of the events of an agent, with the reason for an end. */
export function storyOf({ events }: Agent): readonly string[] {
  return events.map((event) => {
    if (event.type === 'end') return `end: ${event.reason}`;
    if (event.type === 'request') return `request: ${event.request.method}`;
    if (event.type === 'success') return `success: ${event.request.method}`;
    if (event.type === 'failure') return `failure: ${event.request.method} ${event.outcome}`;
    if (event.type === 'progress') return `progress: ${event.response.status}`;
    return event.type;
  });
}
