/** The interface of the application above a stack: a proxy, a registrar, a user agent, a B2BUA, ... */

import type { BuiltIn, HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { ClientKey, ServerKey, TransactionKey } from '../transaction/keys.ts';

/**
 * The callbacks of an application. Any of them may be `async`. An error that a callback throws, or rejects with, is
 * reported to `receiveError`, and a request that it leaves unanswered by that is answered 500.
 */
export interface Core<H extends HeaderMap = BuiltIn> {
  /** Takes a request other than ACK and CANCEL. `key` names its transaction: answer by `stack.send(response, key)`. */
  receiveRequest(request: Request<H>, key: ServerKey): void | Promise<void>;
  /**
   * Takes a response, also that to a CANCEL, whose key differs from its INVITE's. A final response comes once, but each
   * 2xx to an INVITE is delivered (RFC 6026 §8.4). `key` is `undefined` if the response matches no transaction, which
   * only a stack with `strayResponses: 'deliver'` delivers.
   */
  receiveResponse(response: Response<H>, key: ClientKey | undefined): void | Promise<void>;
  /** Takes an error. `key` names the transaction that it concerns, if there is one. */
  receiveError(reason: ErrorReason, key: TransactionKey | undefined): void | Promise<void>;
  /**
   * Takes an ACK that belongs to the application: that of a 2xx. `key` is the key of its INVITE, while the stack knows
   * it. Without this callback ACKs are counted in `stats().unheard`.
   */
  receiveAck?(ack: Request<H>, key: ServerKey | undefined): void | Promise<void>;
  /**
   * Takes a CANCEL. `key` is the key of the INVITE that it cancels: the CANCEL was answered already, and the 487 of the
   * INVITE is the application's to send (RFC 3261 §9.2). `key` is `undefined` for a CANCEL that matches nothing, which
   * a proxy forwards (§16.10). Without this callback the stack answers the INVITE 487 and reports `cancelled`.
   */
  receiveCancel?(cancel: Request<H>, key: ServerKey | undefined): void | Promise<void>;
  /**
   * Takes the end of a transaction. Nothing can be sent with its key any more, and nothing more comes with it except
   * the failure of what was sent last. Applications that keep a table by key remove the entry here.
   */
  receiveEnd?(key: TransactionKey): void | Promise<void>;
}

/** The callbacks of a proxy, which has to forward each ACK and each CANCEL. */
export interface ProxyCore<H extends HeaderMap = BuiltIn> extends Core<H> {
  receiveAck(ack: Request<H>, key: ServerKey | undefined): void | Promise<void>;
  receiveCancel(cancel: Request<H>, key: ServerKey | undefined): void | Promise<void>;
}

/** The role of a stack: a user agent server, or a proxy. */
export type Role = 'uas' | 'proxy';

/**
 * The callbacks that a stack with a role needs. If the role is not known, `registerCore` checks them when it is called.
 */
export type CoreFor<R extends Role, H extends HeaderMap = BuiltIn> = {
  readonly uas: Core<H>;
  readonly proxy: ProxyCore<H>;
}[R];

/** The transaction that an error concerns, as far as it is still known. */
export interface ConcernedTransaction {
  readonly method: string;
  /** The destination of its messages, such as `UDP 192.0.2.1:5060`; `undefined` if that is not known yet. */
  readonly destination: string | undefined;
  readonly callId: string | undefined;
}

/** The reason of an error, and the transaction that it concerns. */
export type ErrorReason = Reason & {
  /** The transaction that the error concerns, if there is one. */
  readonly transaction?: ConcernedTransaction | undefined;
};

type Reason =
  /**
   * No final response, or no ACK to one, has come: RFC 3261 §17, timers B, F and H, and §13.3.1.4. The transaction has
   * ended.
   */
  | { readonly type: 'timeout' }
  /** A message could not be sent, or a transport has failed. A client transaction has ended. */
  | { readonly type: 'transport'; readonly error: Error }
  /**
   * A limit of this stack was reached. `ringing`: the INVITE is being cancelled. `answer`: it was answered 500 in the
   * place of the application. `unanswered`: a request other than INVITE was given up without an answer (RFC 4320).
   */
  | { readonly type: 'limit'; readonly limit: 'ringing' | 'answer' | 'unanswered' }
  /** An INVITE was cancelled and answered 487, because the application has no `receiveCancel`. */
  | { readonly type: 'cancelled' }
  /** A request went out over UDP though it is larger, in octets, than RFC 3261 §18.1.1 allows. */
  | { readonly type: 'oversize'; readonly octets: number; readonly max: number }
  /** A callback has thrown or rejected, or there is a bug in this library; the message at hand is lost. */
  | { readonly type: 'internal'; readonly error: unknown };
