/**
 * A layer that holds many dialogs and says which of them a message belongs to (RFC 3261 §12.2, §13.2.2.4).
 *
 * Invariants: it holds at most `maxDialogs` dialogs, and at most `maxForks` of one request that was sent. Every look-up
 * takes constant time. Time is an argument, in milliseconds.
 */
import { to } from '../generated/headers/to.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { Dialog } from './dialog.ts';
import { idOf, partsOf } from './identity.ts';

/** The bounds of a layer. */
export interface DialogLayerOptions {
  /** How many dialogs are held at once; default 100,000. */
  readonly maxDialogs?: number | undefined;
  /** How many dialogs one request may make by forking; default 32. A hostile server could make one with each 1xx. */
  readonly maxForks?: number | undefined;
  /** The time in milliseconds that early dialogs have after the first 2xx; default 32,000, which is 64*T1. */
  readonly forkTime?: number | undefined;
}

/** The verdict of a layer on a request that was received. */
export type LayerVerdict<H extends HeaderMap> =
  /** The request is outside of any dialog. */
  | { readonly verdict: 'new'; readonly dialog: undefined; readonly response: undefined }
  | { readonly verdict: 'in order'; readonly dialog: Dialog<H>; readonly response: undefined }
  | {
      /** `no dialog` is to be answered 481, `out of order` 500: `response` is that answer. Nothing answers an ACK. */
      readonly verdict: 'no dialog' | 'out of order';
      readonly dialog: Dialog<H> | undefined;
      readonly response: Response<H>;
    };

/** The dialog of a response, and whether the response made it. `full` says that a bound of the layer was reached. */
export type Placed<H extends HeaderMap> =
  | { readonly found: 'none' | 'full'; readonly dialog: undefined }
  | { readonly found: 'new' | 'known'; readonly dialog: Dialog<H> };

const NONE = { found: 'none', dialog: undefined } as const;
const FULL = { found: 'full', dialog: undefined } as const;

/** Many dialogs, found by the messages that belong to them. */
export class DialogLayer<H extends HeaderMap> {
  readonly #byId = new Map<string, Dialog<H>>();
  /** The identities of the dialogs that each request has made which was sent, by Call-ID and local tag. */
  readonly #forks = new Map<string, Set<string>>();
  /** When the early dialogs of a request end, by Call-ID and local tag, in the order of time. */
  readonly #ends = new Map<string, number>();
  readonly #maxDialogs: number;
  readonly #maxForks: number;
  readonly #forkTime: number;

  constructor({ maxDialogs = 100_000, maxForks = 32, forkTime = 32_000 }: DialogLayerOptions = {}) {
    this.#maxDialogs = maxDialogs;
    this.#maxForks = maxForks;
    this.#forkTime = forkTime;
  }

  /** How many dialogs there are. */
  get size(): number {
    return this.#byId.size;
  }

  /** Whether no further dialog can be held. A server refuses a request that would make one. */
  get isFull(): boolean {
    return this.#byId.size >= this.#maxDialogs;
  }

  /** When `expire` is due next, or `undefined` if nothing waits. */
  get next(): number | undefined {
    return this.#ends.values().next().value;
  }

  /** Returns the dialog of this identity. */
  get(id: string): Dialog<H> | undefined {
    return this.#byId.get(id);
  }

  /** Returns the dialog that a received request, or a response to it, belongs to. */
  of(message: Request<H> | Response<H>, side: 'client' | 'server'): Dialog<H> | undefined {
    const id = idOf(message, side);
    return id === undefined ? undefined : this.#byId.get(id);
  }

  /**
   * Replaces a dialog by its next value, such as after `dialog.request`. One that is terminated is removed. A dialog
   * that the layer does not hold is ignored.
   */
  put(dialog: Dialog<H>): void {
    const { id } = dialog;
    if (!this.#byId.has(id)) return;
    if (dialog.state === 'terminated') this.#remove(dialog);
    else this.#byId.set(id, dialog);
  }

  /** Returns the verdict on a request that was received, and keeps the dialog's next value (RFC 3261 §12.2.2). */
  receiveRequest(request: Request<H>): LayerVerdict<H> {
    if (request.get(to)?.params.tag === undefined) return { verdict: 'new', dialog: undefined, response: undefined };
    const known = this.of(request, 'server');
    if (known === undefined) return { verdict: 'no dialog', dialog: undefined, response: request.toResponse(481) };
    const judged = known.receive(request);
    this.put(judged.dialog);
    return judged;
  }

  /** Keeps what a response that was sent makes of the dialogs: a new one, or a next value (RFC 3261 §12.1.1). */
  sendResponse(request: Request<H>, response: Response<H>): Placed<H> {
    const known = this.of(response, 'server');
    if (known !== undefined) return this.#keep(known.answered(request, response));
    if (!makesDialog(request, response)) return NONE;
    const made = Dialog.asServer(request, response);
    if (made === undefined) return NONE;
    if (this.isFull) return FULL;
    this.#byId.set(made.id, made);
    return { found: 'new', dialog: made };
  }

  /**
   * Keeps what a response that was received makes of the dialogs. Each To tag of a 101 to 199 or a 2xx makes another
   * dialog, and a failure ends all early dialogs of the request (RFC 3261 §12.1.2, §12.3, §13.2.2.4).
   */
  receiveResponse(request: Request<H>, response: Response<H>, now: number): Placed<H> {
    if (request.get(to)?.params.tag !== undefined) {
      const known = this.of(response, 'client');
      return known === undefined ? NONE : this.#keep(known.answered(request, response));
    }
    const fork = forkOf(request);
    if (response.status >= 300) {
      for (const dialog of this.#endEarly(fork)) this.#remove(dialog);
      return NONE;
    }
    const placed = this.#fork(fork, request, response);
    if (response.status >= 200 && placed.dialog !== undefined && !this.#ends.has(fork)) {
      this.#ends.set(fork, now + this.#forkTime);
    }
    return placed;
  }

  /**
   * Ends the early dialogs that have been early for too long after the 2xx of another branch, and returns them. "The
   * UAC core considers the INVITE transaction completed 64*T1 seconds after the reception of the first 2xx response. At
   * this point all the early dialogs that have not transitioned to confirmed dialogs are terminated." (§13.2.2.4)
   */
  expire(now: number): readonly Dialog<H>[] {
    const ended: Dialog<H>[] = [];
    for (const [fork, end] of this.#ends) {
      if (end > now) break;
      this.#ends.delete(fork);
      for (const dialog of this.#endEarly(fork)) ended.push(this.#remove(dialog));
    }
    return ended;
  }

  #fork(fork: string, request: Request<H>, response: Response<H>): Placed<H> {
    const known = this.of(response, 'client');
    if (known !== undefined) return this.#keep(known.answered(request, response));
    if (!makesDialog(request, response)) return NONE;
    const made = Dialog.asClient(request, response);
    if (made === undefined) return NONE;
    const forks = this.#forks.get(fork) ?? new Set<string>();
    if (this.isFull || forks.size >= this.#maxForks) return FULL;
    this.#byId.set(made.id, made);
    this.#forks.set(fork, forks.add(made.id));
    return { found: 'new', dialog: made };
  }

  #keep(dialog: Dialog<H>): Placed<H> {
    this.put(dialog);
    return { found: 'known', dialog };
  }

  #endEarly(fork: string): readonly Dialog<H>[] {
    return [...(this.#forks.get(fork) ?? [])].flatMap((id) => {
      const dialog = this.#byId.get(id);
      return dialog?.state === 'early' ? [dialog] : [];
    });
  }

  #remove(dialog: Dialog<H>): Dialog<H> {
    this.#byId.delete(dialog.id);
    const fork = forkText(dialog.callId, dialog.localTag);
    const forks = this.#forks.get(fork);
    forks?.delete(dialog.id);
    if (forks?.size === 0) {
      this.#forks.delete(fork);
      this.#ends.delete(fork);
    }
    return dialog.terminated();
  }
}

/**
 * "only 2xx and 101-199 responses with a To tag, where the request was INVITE, will establish a dialog" (§12.1), and
 * 2xx responses to SUBSCRIBE and REFER (RFC 5057 §4.2).
 */
function makesDialog<H extends HeaderMap>({ method }: Request<H>, { status }: Response<H>): boolean {
  return method === 'INVITE' || (status >= 200 && (method === 'SUBSCRIBE' || method === 'REFER'));
}

function forkOf<H extends HeaderMap>(request: Request<H>): string {
  const parts = partsOf(request, 'client');
  return forkText(parts?.callId ?? '', parts?.localTag);
}

function forkText(callId: string, localTag: string | undefined): string {
  return `${callId}\n${localTag?.toLowerCase() ?? ''}`;
}
