/**
 * A driver that connects calls to a stack: it sends what they ask for, and brings them what the stack receives.
 *
 * Invariant: nothing is kept of a call when its last transaction has ended.
 */
import { to } from '../generated/headers/to.ts';
import { unsupported } from '../generated/headers/unsupported.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { ActiveCall } from './active-call.ts';
import { type BegunCall, Call } from './call.ts';
import type { CallAction, CallEvent, CallOptions } from './call-types.ts';
import { dialogId, partsOf } from './identity.ts';
import type { CallStack, UserAgentOptions } from './user-agent-options.ts';

/** A call, the names by which its messages find it, and the timer that is set for it. */
interface Entry<H extends HeaderMap> {
  readonly call: Call<H>;
  readonly active: ActiveCall<H>;
  ids: readonly string[];
  wake: { readonly at: number; readonly revoke: () => void } | undefined;
}

/** The calls of a stack. It has the callbacks of a Core: register it, or call them from a Core of your own. */
export class UserAgent<H extends HeaderMap, C, S> {
  readonly #stack: CallStack<H, C, S>;
  readonly #options: UserAgentOptions<H, S>;
  readonly #entries = new Set<Entry<H>>();
  readonly #byId = new Map<string, Entry<H>>();
  readonly #byKey = new Map<C | S, { readonly entry: Entry<H>; readonly request: Request<H> }>();
  readonly #keys = new WeakMap<Request<H>, C | S>();

  constructor(stack: CallStack<H, C, S>, options: UserAgentOptions<H, S>) {
    this.#stack = stack;
    this.#options = options;
  }

  /** How many calls there are. */
  get size(): number {
    return this.#entries.size;
  }

  /** Calls somebody. The INVITE has From, To, Call-ID, CSeq and Contact. */
  invite(invite: Request<H>, options: Partial<CallOptions<H>> = {}): ActiveCall<H> {
    return this.#begin(Call.outgoing(invite, this.#callOptions(options))).active;
  }

  receiveRequest(request: Request<H>, key: S): void {
    const { maxCalls = 10_000, optionTags = ['100rel', 'timer'], receiveOther } = this.#options;
    const isNew = request.get(to)?.params.tag === undefined;
    const parts = partsOf(request, 'server');
    const entry = parts === undefined ? undefined : this.#byId.get(dialogId(parts));
    if (entry === undefined && isNew && request.method !== 'INVITE' && receiveOther !== undefined) {
      receiveOther(request, key);
      return;
    }
    const fault = request.validate({ role: 'uas', optionTags }).find(({ status }) => status !== undefined);
    const refusal = isNew ? (request.method !== 'INVITE' ? 405 : this.size >= maxCalls ? 503 : undefined) : 481;
    this.#keys.set(request, key);
    if (fault?.status !== undefined) {
      const response = request.toResponse(fault.status);
      this.#respond(request, fault.unsupported === undefined ? response : response.set(unsupported, fault.unsupported));
    } else if (entry !== undefined) {
      this.#byKey.set(key, { entry, request });
      this.#run(entry, (now) => entry.call.receiveRequest(request, now));
    } else if (refusal !== undefined) this.#respond(request, request.toResponse(refusal));
    else this.#begin(Call.incoming(request, this.#callOptions()), key, request);
  }

  receiveAck(ack: Request<H>, key: S | undefined): void {
    const parts = partsOf(ack, 'server');
    const known = key === undefined ? undefined : this.#byKey.get(key)?.entry;
    const entry = known ?? (parts === undefined ? undefined : this.#byId.get(dialogId(parts)));
    if (entry !== undefined) this.#run(entry, (now) => entry.call.receiveAck(ack, now));
  }

  receiveCancel(_cancel: Request<H>, key: S | undefined): void {
    this.#with(key, ({ entry, request }) => this.#run(entry, (now) => entry.call.receiveCancel(request, now)));
  }

  receiveResponse(response: Response<H>, key: C | undefined): void {
    this.#with(key, ({ entry, request }) =>
      this.#run(entry, (now) => entry.call.receiveResponse(request, response, now)),
    );
  }

  receiveError(reason: { readonly type: string }, key: C | S | undefined): void {
    const outcome = reason.type === 'timeout' ? 'timeout' : reason.type === 'transport' ? 'transport error' : undefined;
    if (outcome === undefined) return;
    this.#with(key, ({ entry, request }) => this.#run(entry, (now) => entry.call.fail(request, outcome, now)));
  }

  receiveEnd(key: C | S): void {
    this.#with(key, ({ entry, request }) => {
      this.#byKey.delete(key);
      this.#run(entry, (now) => entry.call.ended(request, now));
    });
  }

  #callOptions(options: Partial<CallOptions<H>> = {}): CallOptions<H> {
    return { random: Math.random, ...this.#options, ...options } as CallOptions<H>;
  }

  #begin({ call, actions }: BegunCall<H>, key?: S, request?: Request<H>): Entry<H> {
    const active: ActiveCall<H> = new ActiveCall(call, (change) => this.#run(entry, change));
    const entry: Entry<H> = { call, active, ids: [], wake: undefined };
    this.#entries.add(entry);
    if (key !== undefined && request !== undefined) this.#byKey.set(key, { entry, request });
    this.#run(entry, () => actions);
    return entry;
  }

  #with(
    key: C | S | undefined,
    use: (known: { readonly entry: Entry<H>; readonly request: Request<H> }) => void,
  ): void {
    const known = key === undefined ? undefined : this.#byKey.get(key);
    if (known !== undefined) use(known);
  }

  /** Does what a call asks for, and notes where its next messages and its next moment are. */
  #run(entry: Entry<H>, change: (now: number) => readonly CallAction<H>[]): void {
    const reports: CallEvent<H>[] = [];
    for (const action of change(this.#options.clock.now())) {
      if (action.do === 'report') reports.push(action.event);
      else this.#do(entry, action);
    }
    for (const id of entry.ids) this.#byId.delete(id);
    entry.ids = entry.call.ids;
    for (const id of entry.ids) this.#byId.set(id, entry);
    this.#setTimer(entry);
    for (const event of reports) this.#options.report(event, entry.active);
    if (entry.call.isOver) this.#forget(entry);
  }

  #do(entry: Entry<H>, action: Exclude<CallAction<H>, { do: 'report' }>): void {
    const { sending = (message) => message, onError } = this.#options;
    try {
      if (action.do === 'respond') this.#respond(action.request, sending(action.response), action.isRepeated);
      else if (action.do === 'cancel') {
        const key = this.#keys.get(action.request);
        // The map holds the key of a client transaction for every request that was sent.
        if (key !== undefined) this.#stack.cancel(key as C).catch((error) => onError?.(error));
      } else {
        const key = this.#stack.send(sending(action.request));
        if (action.request.method === 'ACK') return;
        this.#keys.set(action.request, key);
        this.#byKey.set(key, { entry, request: action.request });
      }
    } catch (error) {
      onError?.(error);
      if (action.do === 'send') this.#run(entry, (now) => entry.call.fail(action.request, 'transport error', now));
    }
  }

  #respond(request: Request<H>, response: Response<H>, isRepeated = false): void {
    // The map holds the key of a server transaction for every request that was received.
    const key = this.#keys.get(request) as S | undefined;
    if (isRepeated) this.#stack.sendReliably(response, key);
    else this.#stack.send(response, key);
  }

  #setTimer(entry: Entry<H>): void {
    const { next } = entry.call;
    if (entry.wake?.at === next) return;
    entry.wake?.revoke();
    const wake = (): void => {
      entry.wake = undefined;
      this.#run(entry, (now) => entry.call.wake(now));
    };
    entry.wake = next === undefined ? undefined : { at: next, revoke: this.#options.clock.at(next, wake) };
  }

  #forget(entry: Entry<H>): void {
    entry.wake?.revoke();
    for (const id of entry.ids) if (this.#byId.get(id) === entry) this.#byId.delete(id);
    this.#entries.delete(entry);
  }
}
