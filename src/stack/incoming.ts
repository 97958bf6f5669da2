/**
 * The handling of received datagrams: each goes to a transaction or to the Core, or is dropped.
 *
 * Invariant: each datagram is counted once, by its kind, and no content of a datagram can cause an error outside this
 * file.
 */

import type { PartialMessage } from '../message/parse/partial.ts';
import { leniencesTaken, refusalOf, topViaOf } from '../message/refusal.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { notedVia, noteSource } from '../routing/received.ts';
import { clientKeyOf } from '../transaction/keys.ts';
import type { Transport } from '../transport/transport.ts';
import type { Arrival } from './arrival.ts';
import { isMessageWatched, tellMessage } from './channels.ts';
import type { Engine } from './engine.ts';
import { ReceivedFrom } from './flow.ts';
import { isSentBy, withProtocol } from './hop.ts';
import { IncomingRequests } from './incoming-requests.ts';
import { StatelessResponder } from './stateless-responder.ts';

const CR = 13;
const LF = 10;

export class Incoming {
  readonly #engine: Engine;
  readonly #responder: StatelessResponder;
  readonly #requests: IncomingRequests;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#responder = new StatelessResponder(engine);
    this.#requests = new IncomingRequests(engine, this.#responder);
  }

  receive(arrival: Arrival): void {
    const { counters, callbacks, isClosed } = this.#engine;
    if (isClosed) return counters.drop('closed');
    counters.received.datagrams += 1;
    const { octets, transport, source } = arrival;
    if (isMessageWatched('in')) tellMessage('in', this.#engine.origin(), octets, transport, source);
    if (isKeepAlive(octets)) return this.#keepAlive(arrival);
    try {
      this.#read(arrival);
    } catch (error) {
      callbacks.report({ type: 'internal', error }, undefined);
    }
  }

  /** Answers a message of a stream whose end cannot be found, if it can be answered. */
  refuse(arrival: Arrival, reason: string): void {
    const { counters, callbacks, isClosed } = this.#engine;
    if (isClosed) return counters.drop('closed');
    counters.parseFailures.add(reason);
    try {
      const result = this.#parse(arrival);
      if (!result.ok) this.#refusePartial(result.partial, arrival);
      else if (result.value.isRequest()) this.#refuseRequest(noteSource(result.value, arrival.source), 400, arrival);
      else counters.drop('malformed');
    } catch (error) {
      callbacks.report({ type: 'internal', error }, undefined);
    }
  }

  #keepAlive({ octets, transport, source }: Arrival): void {
    const { counters, settings } = this.#engine;
    counters.keepAlives += 1;
    // RFC 5626 §3.5.1: "the "ping" ... a double CRLF ... the "pong" ... a single CRLF"
    if (settings.keepAlive !== 'answer' || octets.length !== 4) return;
    if (!transport.send(Uint8Array.of(CR, LF), source, () => undefined)) counters.drop('send queue');
  }

  #read(arrival: Arrival): void {
    const { counters } = this.#engine;
    const result = this.#parse(arrival);
    if (!result.ok) {
      counters.parseFailures.add(result.error.rule);
      return this.#refusePartial(result.partial, arrival);
    }
    const message = result.value;
    if (message.isResponse()) {
      counters.received.response(message.status);
      this.#response(message, arrival.transport);
    } else if (message.isRequest()) {
      counters.received.request(message.method);
      this.#request(message, arrival);
    }
    // Headers that neither the stack nor the Core has read so far are not read for a counter.
    for (const name of leniencesTaken(message)) counters.leniences.add(name);
  }

  #parse({ octets, transport, source, head }: Arrival) {
    const { message: parser, strict, limits } = this.#engine.settings;
    return parser.safeParse(octets, { strict, limits }, new ReceivedFrom(transport, source), head);
  }

  #refusePartial(partial: PartialMessage, arrival: Arrival): void {
    const response = partial.toResponse(400);
    if (response === undefined) return this.#engine.counters.drop('malformed');
    const top = topViaOf(response);
    if (top === undefined) return this.#engine.counters.drop('malformed');
    const via = notedVia(top, arrival.source);
    this.#responder.answer(response.deleteFirst('via').prepend('via', via), arrival);
  }

  #response(response: Response, { protocol }: Transport): void {
    const { counters, layer, callbacks, settings, transports } = this.#engine;
    if (refusalOf(response) !== undefined) return counters.drop('malformed');
    const via = topViaOf(response);
    // "If the value of the "sent-by" parameter ... does not correspond to a value that the client transport is
    // configured to insert into requests, the response MUST be silently discarded." (RFC 3261 §18.1.2)
    if (via === undefined || !withProtocol(transports, protocol).some((each) => isSentBy(each, via))) {
      return counters.drop('foreign Via');
    }
    if (callbacks.pending >= settings.maxPending) return counters.drop('slow Core');
    const key = clientKeyOf(response);
    const actions = key === undefined ? undefined : layer.receiveResponse(key, response, this.#engine.now());
    if (actions !== undefined) this.#engine.run(actions);
    else if (key !== undefined && this.#engine.attempts.takeLate(key, response)) return;
    else if (settings.strayResponses === 'deliver') callbacks.response(response, undefined);
    else counters.drop('stray response');
  }

  #request(received: Request, arrival: Arrival): void {
    const request = noteSource(received, arrival.source);
    const fault = refusalOf(request);
    if (fault === undefined) return this.#requests.receive(request, arrival);
    this.#engine.counters.parseFailures.add(fault.header ?? fault.rule ?? 'message');
    this.#refuseRequest(request, fault.status ?? 400, arrival);
  }

  /** Answers a request that cannot be processed. Nobody answers an ACK, and without a Via there is no way back. */
  #refuseRequest(request: Request, status: number, arrival: Arrival): void {
    const canAnswer = request.method !== 'ACK' && topViaOf(request) !== undefined;
    if (!canAnswer) return this.#engine.counters.drop('malformed');
    this.#responder.answer(request.toResponse(status), arrival);
  }
}

/** Whether these are lines between messages (RFC 3261 §7.5), or nothing at all. */
function isKeepAlive(octets: Uint8Array): boolean {
  const first = octets[0] ?? CR;
  return (first === CR || first === LF) && octets.every((octet) => octet === CR || octet === LF);
}
