/** Whom the stack works for: a proxy, registrar, user agent, B2BUA, ... */
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { BuiltIn, HeaderMap } from '../message/types.ts';
import type { ClientKey, ServerKey, TransactionKey } from '../transaction/keys.ts';

/**
 * A callback may be `async`. What it throws or rejects with comes back by `receiveError`, and a request that it leaves
 * unanswered by that is answered 500.
 */
export interface Core<H extends HeaderMap = BuiltIn> {
  /**
   * A request. Without a key there is nothing to answer it by: an ACK that belongs to no transaction (of a 2xx, say), and for
   * a proxy a CANCEL that matches nothing. A CANCEL with a key is answered already; the key is that of its INVITE, whose 487
   * is the Core's to send (RFC 3261 §9.2).
   */
  receiveRequest(request: Request<H>, key: ServerKey | undefined): unknown;
  /**
   * A response; also that to a CANCEL, whose key is not its INVITE's. A final one comes once, but a 2xx to INVITE each time (RFC 6026 §8.4). Without a key it matches no
   * transaction, which only a stack with `strayResponses: 'deliver'` gives.
   */
  receiveResponse(response: Response<H>, key: ClientKey | undefined): unknown;
  /** What went wrong. `key`: of the transaction that it concerns. */
  receiveError(reason: ErrorReason, key: TransactionKey | undefined): unknown;
  /**
   * The transaction is gone: nothing can be sent with this key, and nothing more comes with it but the failure of what was
   * sent last. For who keeps a table by key.
   */
  receiveEnd?(key: TransactionKey): unknown;
}

export type ErrorReason =
  /** No final response, or no ACK to one: RFC 3261 §17, timers B, F, H and §13.3.1.4. The transaction has ended. */
  | { readonly type: 'timeout' }
  /** The message could not be sent. A client transaction has ended. */
  | { readonly type: 'transport'; readonly error: Error }
  /**
   * A limit of this stack. `ringing`: the INVITE is being cancelled. `answer`: it was answered 500 in the Core's place.
   * `unanswered`: a request other than INVITE was given up without an answer (RFC 4320).
   */
  | { readonly type: 'limit'; readonly limit: 'ringing' | 'answer' | 'unanswered' }
  /** A request went out over UDP though it is larger, in octets, than RFC 3261 §18.1.1 allows. */
  | { readonly type: 'oversize'; readonly octets: number; readonly max: number }
  /** The Core itself has thrown, or a fault of this library has; the message that was at hand is lost. */
  | { readonly type: 'internal'; readonly error: unknown };
