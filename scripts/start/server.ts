/**
 * The program without its sockets: datagrams and the time in, datagrams and lines for the log out.
 *
 * Invariant: what it is given decides what it gives, so minutes of it run in a moment.
 */
import { type BuiltIn, explain, Message, type Request, type Response } from 'sippet';
import { answer, type Desk } from './answer.ts';
import { Answered } from './answered.ts';
import { type Datagram, type Endpoint, hostOf } from './endpoint.ts';
import { describeFault, describeMessage, incoming, latin1, outgoing } from './log.ts';
import { Registrar } from './registrar.ts';
import { locate } from './via.ts';

export interface Outcome {
  readonly lines: readonly string[];
  readonly send: readonly Datagram[];
}

export class Server {
  readonly #answered = new Answered();
  readonly #desk: Desk;

  /** `local`: where others reach us. */
  constructor(local: Endpoint) {
    this.#desk = {
      registrar: new Registrar(),
      address: local.address,
      host: hostOf(local),
      port: local.port,
      cancels: (request, now) => this.#answered.cancels(request, now),
    };
  }

  receive(octets: Uint8Array, source: Endpoint, now: number): Outcome {
    // "CRLF ... keep-alive": what has no octet of a message is none.
    if (octets.every((octet) => octet === 0x0d || octet === 0x0a)) return { lines: [], send: [] };
    const result = Message.safeParse(octets);
    if (!result.ok) {
      const line = incoming(source, `malformed: ${explain(result.error, latin1(octets))}`);
      const response = result.partial.toResponse(400);
      return { lines: [line], send: response === undefined ? [] : sent([response], source) };
    }
    const message = result.value;
    const lines = [
      incoming(source, describeMessage(message)),
      ...message.validate().map((fault) => `   ${fault.severity}: ${describeFault(fault, octets)}`),
    ];
    return { lines, send: message.isRequest() ? this.#respond(message, source, now) : [] };
  }

  /** When `wake` is to be called next. */
  next(): number | undefined {
    return this.#answered.next();
  }

  wake(now: number): readonly Datagram[] {
    return this.#answered.due(now);
  }

  #respond(request: Request<BuiltIn>, source: Endpoint, now: number): readonly Datagram[] {
    if (request.method === 'ACK') {
      this.#answered.acknowledge(request);
      return [];
    }
    const again = this.#answered.again(request, now);
    if (again !== undefined) return [again];
    const responses = answer(request, this.#desk, now);
    const datagrams = sent(responses, source);
    const [response, datagram] = [responses.at(-1), datagrams.at(-1)];
    if (response !== undefined && datagram !== undefined) this.#answered.add(request, response, datagram, now);
    return datagrams;
  }
}

function sent(responses: readonly Response<BuiltIn>[], source: Endpoint): readonly Datagram[] {
  return responses.flatMap((each) => {
    const located = locate(each, source);
    if (located === undefined) return [];
    const { response, to } = located;
    return { octets: response.toBytes(), to, line: outgoing(to, describeMessage(response)) };
  });
}
