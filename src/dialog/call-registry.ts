/**
 * The calls of a driver, found by the identities of their dialogs.
 *
 * Invariant: a call is found by exactly the identities that it has now, and by none when it is over.
 */
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { WakeTimer } from '../runtime/clock.ts';
import type { ActiveCall } from './active-call.ts';
import type { Call } from './call.ts';
import { idOf } from './identity.ts';

/** A call of a driver. */
export interface Entry<H extends HeaderMap> {
  readonly call: Call<H>;
  readonly active: ActiveCall<H>;
  readonly timer: WakeTimer;
}

export class CallRegistry<H extends HeaderMap> {
  readonly #ids = new Map<Entry<H>, readonly string[]>();
  readonly #byId = new Map<string, Entry<H>>();

  get size(): number {
    return this.#ids.size;
  }

  /** Returns the call of a request that was received. */
  of(request: Request<H>): Entry<H> | undefined {
    const id = idOf(request, 'server');
    return id === undefined ? undefined : this.#byId.get(id);
  }

  /** Notes the present identities and the next moment of a call, or forgets the call if it is over. */
  update(entry: Entry<H>): void {
    const { call, timer } = entry;
    for (const id of this.#ids.get(entry) ?? []) if (this.#byId.get(id) === entry) this.#byId.delete(id);
    timer.set(call.isOver ? undefined : call.next);
    this.#ids.delete(entry);
    if (call.isOver) return;
    this.#ids.set(entry, call.ids);
    for (const id of call.ids) this.#byId.set(id, entry);
  }
}
