/**
 * A driver that connects a `DigestClient` to a stack: it sends a request, and sends it again with credentials if it is
 * challenged.
 *
 * Invariant: the Core sees every response. A driver only says whether a request was sent in answer to it, and under
 * which key.
 */

import type { BuiltIn, HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { ClientKey } from '../transaction/keys.ts';
import type { Authorized, DigestClient } from './client.ts';

/** The methods of a stack that the driver uses. */
export interface Sender<H extends HeaderMap> {
  send(request: Request<H>): ClientKey;
}

/** The outcome for a response: it is no challenge, it was answered by a new request, or it cannot be answered. */
export type Retried<H extends HeaderMap = BuiltIn> =
  | { readonly state: 'none' }
  | { readonly state: 'sent'; readonly request: Request<H>; readonly key: ClientKey }
  | ({ readonly state: 'refused' } & Omit<Extract<Authorized<Request<H>>, { ok: false }>, 'ok'>);

/**
 * A sender that adds credentials to requests. It remembers each request until `receive` sees its final response or
 * `forget` is called.
 */
export class DigestSender<H extends HeaderMap = BuiltIn> {
  readonly #stack: Sender<H>;
  readonly #client: DigestClient;
  readonly #sent = new Map<ClientKey, Request<H>>();

  constructor(stack: Sender<H>, client: DigestClient) {
    this.#stack = stack;
    this.#client = client;
  }

  /** Sends a request, with credentials if its host has asked for them before. Throws the errors of `stack.send`. */
  send(request: Request<H>): ClientKey {
    const ready = this.#client.authorizeAhead(request);
    const key = this.#stack.send(ready);
    this.#sent.set(key, ready);
    return key;
  }

  /**
   * Answers a response if it is a challenge. Call it from `receiveResponse`, for every response. Pass the dialog's next
   * CSeq number as `sequence` if the request is in a dialog.
   */
  receive(response: Response<H>, key: ClientKey | undefined, options: { readonly sequence?: number } = {}): Retried<H> {
    const request = key === undefined ? undefined : this.#sent.get(key);
    if (key === undefined || request === undefined || response.status < 200) return { state: 'none' };
    this.#sent.delete(key);
    if (response.status !== 401 && response.status !== 407) {
      this.#client.confirm(request, response);
      return { state: 'none' };
    }
    const authorized = this.#client.authorize(request, response, options);
    if (!authorized.ok) {
      const { reason, realm, text } = authorized;
      return { state: 'refused', reason, realm, text };
    }
    const next = this.#stack.send(authorized.request);
    this.#sent.set(next, authorized.request);
    return { state: 'sent', request: authorized.request, key: next };
  }

  /** Forgets a request; call it from `receiveError`. */
  forget(key: ClientKey): void {
    this.#sent.delete(key);
  }
}
