/** The options of a call, what it asks its driver to do, and what it tells the application. */
import type { ContactInput } from '../generated/headers/contact.ts';
import type { UriInput } from '../generated/rules/uri.ts';
import type { HeaderMap, HeadersInput } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { Dialog } from './dialog.ts';
import type { FinalOutcome } from './failure-effects.ts';
import type { DescriptionRole } from './negotiation.ts';
import type { ReferReport } from './refer.ts';
import type { SessionTimerOptions } from './session-timer.ts';

/** A body with its type, such as an SDP with `application/sdp`. */
export interface Description {
  readonly body: string | Uint8Array;
  readonly contentType: string;
}

/** The headers and the body that an application puts into a request or a response. */
export interface CallMessageOptions<H extends HeaderMap> {
  readonly headers?: HeadersInput<H> | undefined;
  /** A session description, or another body. */
  readonly description?: Description | undefined;
}

/** The options of a response to a request of a call. */
export interface CallResponseOptions<H extends HeaderMap> extends CallMessageOptions<H> {
  readonly reason?: string | undefined;
  /**
   * Whether a 101 to 199 to an INVITE is sent reliably. The default is `true` if the client requires it, or if it
   * supports it and there is a session description.
   */
  readonly isReliable?: boolean | undefined;
}

/** The options of a call. */
export interface CallOptions<H extends HeaderMap> {
  /** The Contact of this user agent; a caller's is that of its INVITE. */
  readonly contact?: ContactInput | undefined;
  /** The session timer; without it a call only does what its peer asks for. */
  readonly timer?: SessionTimerOptions | undefined;
  /** Whether reliable provisional responses are supported; default `true`. */
  readonly supports100rel?: boolean | undefined;
  /** T1 in milliseconds, default 500. */
  readonly t1?: number | undefined;
  /** Returns a random number from 0 to less than 1. */
  readonly random: () => number;
  /**
   * Returns the answer to an offer in a 2xx or in a reliable provisional response, for the ACK or the PRACK. After
   * `later` for a 2xx, the ACK waits for `call.acknowledge`, as a third party needs it that controls two calls (RFC
   * 3725); the peer waits for it for 64*T1.
   */
  readonly answer?: ((offer: Response<H>) => Description | 'later' | undefined) | undefined;
  /**
   * Returns a request with credentials in the place of one that was answered 401 or 407, with this CSeq number, or
   * `undefined` if there are none.
   */
  readonly authorize?:
    | ((request: Request<H>, response: Response<H>, sequence: number) => Request<H> | undefined)
    | undefined;
}

/** Something for a driver to do. Requests have no Via. */
export type CallAction<H extends HeaderMap> =
  /** Send a request by a new transaction; an ACK needs none. */
  | { readonly do: 'send'; readonly request: Request<H> }
  /** Send a response. One with `isRepeated` is repeated until its ACK comes: a 2xx to INVITE. */
  | {
      readonly do: 'respond';
      readonly request: Request<H>;
      readonly response: Response<H>;
      readonly isRepeated: boolean;
    }
  /** Cancel the INVITE that was sent. */
  | { readonly do: 'cancel'; readonly request: Request<H> }
  | { readonly do: 'report'; readonly event: CallEvent<H> };

/** Why a call has ended. */
export type EndReason =
  | 'hung up'
  | 'peer hung up'
  /** The INVITE was refused, by either side. */
  | 'refused'
  /** The caller has cancelled the INVITE. */
  | 'cancelled'
  /** A request within the dialog has failed so that the usage ends (RFC 5057), or was not answered. */
  | 'failed'
  /** No ACK has come for a 2xx. */
  | 'no ACK'
  /** The session was not refreshed in time (RFC 4028). */
  | 'expired';

/** Something that an application hears of a call. */
export type CallEvent<H extends HeaderMap> =
  /** A 101 to 199 to the INVITE. `role` is that of its session description if it is sent reliably. */
  | { readonly type: 'progress'; readonly response: Response<H>; readonly role: DescriptionRole | undefined }
  /** The call was accepted. */
  | { readonly type: 'start'; readonly response: Response<H>; readonly role: DescriptionRole | undefined }
  /** The call has ended; `response` is the one that refused it, if there was one. */
  | { readonly type: 'end'; readonly reason: EndReason; readonly response: Response<H> | undefined }
  /** A request that the application answers by `call.respond`. */
  | { readonly type: 'request'; readonly request: Request<H>; readonly role: DescriptionRole | undefined }
  /** The ACK of a 2xx. */
  | { readonly type: 'acknowledged'; readonly request: Request<H>; readonly role: DescriptionRole | undefined }
  /**
   * A request that the call has sent, other than its INVITE, was answered 2xx. A BYE is one, after the end of the call.
   */
  | {
      readonly type: 'success';
      readonly request: Request<H>;
      readonly response: Response<H>;
      readonly role: DescriptionRole | undefined;
    }
  /** Such a request has failed for good: the session is as before. */
  | {
      readonly type: 'failure';
      readonly request: Request<H>;
      readonly outcome: FinalOutcome;
      readonly response: Response<H> | undefined;
      /** Whether changes that were executed within it may now differ at the two sides (RFC 6141 §3.4). */
      readonly hasDiverged: boolean;
    }
  /** A NOTIFY about a REFER that was sent; without a report its subscription has ended without one. */
  | { readonly type: 'reference'; readonly refer: Request<H>; readonly report: ReferReport | undefined }
  /** A 2xx of another branch of the INVITE, which was acknowledged and ended by BYE. */
  | { readonly type: 'fork ended'; readonly dialog: Dialog<H> };

/** A wish to change the session, which may have to wait for its turn. */
export interface Modification<H extends HeaderMap> extends CallMessageOptions<H> {
  readonly method: 'INVITE' | 'UPDATE';
}

/** The target of a reference, for `call.refer`. */
export type ReferTarget = UriInput;
