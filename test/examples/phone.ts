/** Phones over the loopback, for the tests of examples that connect calls. */
import {
  type BuiltIn,
  type ClientKey,
  Message,
  type Request,
  type Response,
  type ServerKey,
  Sippet,
  UdpTransport,
  Uri,
} from 'sippet';
import { type ActiveCall, type CallEvent, type CallOptions, UserAgent } from 'sippet/dialog';

type Event = CallEvent<BuiltIn>;
type Call = ActiveCall<BuiltIn>;

/** A phone whose events a test waits for. */
export class Phone {
  readonly port: number;
  readonly stack: Sippet;
  readonly #agent: UserAgent<BuiltIn, ClientKey, ServerKey>;
  readonly #seen: { readonly event: Event; readonly call: Call }[] = [];
  readonly #waiters: (() => void)[] = [];

  private constructor(stack: Sippet, port: number, options: Partial<CallOptions<BuiltIn>>) {
    this.stack = stack;
    this.port = port;
    this.#agent = new UserAgent(stack, {
      contact: { uri: Uri.parse(`sip:phone@127.0.0.1:${port}`) },
      report: (event, call) => {
        this.#seen.push({ event, call });
        for (const wake of this.#waiters.splice(0)) wake();
      },
      ...options,
    });
    stack.registerCore(this.#agent);
  }

  static async open(options: Partial<CallOptions<BuiltIn>> = {}): Promise<Phone> {
    const stack = new Sippet({ name: 'phone' });
    const udp = await UdpTransport.listen(stack, { address: '127.0.0.1', port: 0 });
    return new Phone(stack, udp.address.port, options);
  }

  get calls(): number {
    return this.#agent.size;
  }

  call(uri: string, body: string | undefined, more: Parameters<typeof Message.request>[2] | object = {}): Call {
    const invite = Message.request(
      'INVITE',
      uri,
      {
        from: { uri: Uri.parse(`sip:phone@127.0.0.1:${this.port}`), params: { tag: Message.createTag() } },
        to: { uri: Uri.parse(uri) },
        callId: Message.createCallId(),
        cseq: { sequence: 1, method: 'INVITE' },
        contact: [{ uri: Uri.parse(`sip:phone@127.0.0.1:${this.port}`) }],
        ...more,
      },
      {},
    );
    return this.#agent.invite(body === undefined ? invite : invite.withBody(body, 'application/sdp'));
  }

  /** Resolves with the next event of a type, which is then gone, as are those before it. */
  async next<Type extends Event['type']>(
    type: Type,
  ): Promise<{ readonly event: Extract<Event, { type: Type }>; readonly call: Call }> {
    for (;;) {
      const at = this.#seen.findIndex(({ event }) => event.type === type);
      const [found] = at < 0 ? [] : this.#seen.splice(0, at + 1).slice(-1);
      // The event has the type that was looked for.
      if (found !== undefined) return found as { event: Extract<Event, { type: Type }>; call: Call };
      await new Promise<void>((resolve) => this.#waiters.push(resolve));
    }
  }

  /** Resolves with the next request of the peer. */
  async nextRequest(): Promise<{ readonly request: Request; readonly call: Call }> {
    const { event, call } = await this.next('request');
    return { request: event.request, call };
  }
}

export function sdp(body: string) {
  return { description: { body, contentType: 'application/sdp' } };
}

export function textOf(message: Request | Response): string | undefined {
  return message.text();
}
