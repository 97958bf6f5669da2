/**
 * A driver that connects calls to a stack: it sends what they ask for, and brings them what the stack receives.
 *
 * Invariant: nothing is kept of a call when its last transaction has ended.
 */
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { type Clock, systemClock, WakeTimer } from '../runtime/clock.ts';
import { ActiveCall } from './active-call.ts';
import { type BegunCall, Call } from './call.ts';
import { CallRegistry, type Entry } from './call-registry.ts';
import type { CallAction, CallEvent, CallOptions } from './call-types.ts';
import { isOutside, screen } from './screening.ts';
import type { CallStack, UserAgentOptions } from './user-agent-options.ts';

/** The calls of a stack. It has the callbacks of a Core: register it, or call them from a Core of your own. */
export class UserAgent<H extends HeaderMap, C, S> {
  readonly #stack: CallStack<H, C, S>;
  readonly #options: UserAgentOptions<H, S>;
  readonly #clock: Clock;
  readonly #calls = new CallRegistry<H>();
  readonly #byKey = new Map<C | S, { readonly entry: Entry<H>; readonly request: Request<H> }>();
  readonly #keys = new WeakMap<Request<H>, C | S>();

  constructor(stack: CallStack<H, C, S>, options: UserAgentOptions<H, S>) {
    this.#stack = stack;
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  /** How many calls there are. */
  get size(): number {
    return this.#calls.size;
  }

  /** Calls somebody. The INVITE has From, To, Call-ID, CSeq and Contact. */
  invite(invite: Request<H>, options: Partial<CallOptions<H>> = {}): ActiveCall<H> {
    return this.#begin(Call.outgoing(invite, this.#callOptions(options))).active;
  }

  receiveRequest(request: Request<H>, key: S): void {
    const { maxCalls = 10_000, optionTags = ['100rel', 'timer'], receiveOther } = this.#options;
    const entry = this.#calls.of(request);
    if (entry === undefined && request.method !== 'INVITE' && receiveOther !== undefined && isOutside(request)) {
      receiveOther(request, key);
      return;
    }
    this.#keys.set(request, key);
    const refusal = screen(request, { optionTags, isKnown: entry !== undefined, isFull: this.size >= maxCalls });
    if (refusal !== undefined) this.#respond(request, refusal);
    else if (entry === undefined) this.#begin(Call.incoming(request, this.#callOptions()), key, request);
    else {
      this.#byKey.set(key, { entry, request });
      this.#run(entry, (now) => entry.call.receiveRequest(request, now));
    }
  }

  receiveAck(ack: Request<H>, key: S | undefined): void {
    const known = key === undefined ? undefined : this.#byKey.get(key)?.entry;
    const entry = known ?? this.#calls.of(ack);
    if (entry !== undefined) this.#run(entry, (now) => entry.call.receiveAck(ack, now));
  }

  receiveCancel(_cancel: Request<H>, key: S | undefined): void {
    this.#at(key, (call, request, now) => call.receiveCancel(request, now));
  }

  receiveResponse(response: Response<H>, key: C | undefined): void {
    this.#at(key, (call, request, now) => call.receiveResponse(request, response, now));
  }

  receiveError(reason: { readonly type: string }, key: C | S | undefined): void {
    const outcome = reason.type === 'timeout' ? 'timeout' : reason.type === 'transport' ? 'transport error' : undefined;
    if (outcome !== undefined) this.#at(key, (call, request, now) => call.fail(request, outcome, now));
  }

  receiveEnd(key: C | S): void {
    this.#at(key, (call, request, now) => call.ended(request, now));
    this.#byKey.delete(key);
  }

  #callOptions(options: Partial<CallOptions<H>> = {}): CallOptions<H> {
    return { random: Math.random, ...this.#options, ...options } as CallOptions<H>;
  }

  #begin({ call, actions }: BegunCall<H>, key?: S, request?: Request<H>): Entry<H> {
    const active: ActiveCall<H> = new ActiveCall(call, (change) => this.#run(entry, change));
    const timer = new WakeTimer(this.#clock, () => this.#run(entry, (now) => call.wake(now)));
    const entry: Entry<H> = { call, active, timer };
    if (key !== undefined && request !== undefined) this.#byKey.set(key, { entry, request });
    this.#run(entry, () => actions);
    return entry;
  }

  /** Brings something to the call and the request that a key names. */
  #at(
    key: C | S | undefined,
    change: (call: Call<H>, request: Request<H>, now: number) => readonly CallAction<H>[],
  ): void {
    const known = key === undefined ? undefined : this.#byKey.get(key);
    if (known !== undefined) this.#run(known.entry, (now) => change(known.entry.call, known.request, now));
  }

  /** Does what a call asks for, and notes where its next messages and its next moment are. */
  #run(entry: Entry<H>, change: (now: number) => readonly CallAction<H>[]): void {
    const reports: CallEvent<H>[] = [];
    for (const action of change(this.#clock.now())) {
      if (action.do === 'report') reports.push(action.event);
      else this.#do(entry, action);
    }
    this.#calls.update(entry);
    for (const event of reports) this.#options.report(event, entry.active);
  }

  #do(entry: Entry<H>, action: Exclude<CallAction<H>, { do: 'report' }>): void {
    const { sending = (message) => message, onError } = this.#options;
    const { request } = action;
    try {
      if (action.do === 'respond') this.#respond(request, sending(action.response), action.isRepeated);
      else if (action.do === 'send') {
        const key = this.#stack.send(sending(request));
        if (request.method === 'ACK') return;
        this.#keys.set(request, key);
        this.#byKey.set(key, { entry, request });
      } else {
        // The INVITE was sent, so the map holds the key of a client transaction.
        const key = this.#keys.get(request) as C | undefined;
        if (key !== undefined) this.#stack.cancel(key).catch((error) => onError?.(error));
      }
    } catch (error) {
      onError?.(error);
      if (action.do !== 'send') return;
      this.#run(entry, (now) => entry.call.fail(request, 'transport error', now));
      this.#run(entry, (now) => entry.call.ended(request, now));
    }
  }

  #respond(request: Request<H>, response: Response<H>, isRepeated = false): void {
    // The map holds the key of a server transaction for every request that was received.
    const key = this.#keys.get(request) as S | undefined;
    if (isRepeated) this.#stack.sendReliably(response, key);
    else this.#stack.send(response, key);
  }
}
