/**
 * A dialog (RFC 3261 §12) as a value that is made from a request and a response.
 *
 * Invariant: a dialog never changes. A method that sends, receives or ends something returns the next dialog, and
 * nothing here sends a message, reads a clock or draws a random number.
 */
import { type Contact, type ContactInput, contact } from '../generated/headers/contact.ts';
import { cseq } from '../generated/headers/cseq.ts';
import { from } from '../generated/headers/from.ts';
import { recordRoute } from '../generated/headers/record-route.ts';
import { to } from '../generated/headers/to.ts';
import type { RouteAddress } from '../generated/rules/route-address.ts';
import type { Uri } from '../generated/rules/uri.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import { SippetError } from '../runtime/errors.ts';
import { ackInDialog, type DialogRequestOptions, requestInDialog } from './dialog-request.ts';
import { byeEndsUsage, type FinalOutcome, failureEffect } from './failure-effects.ts';
import { type DialogParts, dialogId, idOf, partsOf, type Side } from './identity.ts';
import { isReliableProvisional } from './reliable-response.ts';

/** `early` after a 101 to 199, `confirmed` after a 2xx, `terminated` when the dialog is no more (RFC 3261 §12). */
export type DialogState = 'early' | 'confirmed' | 'terminated';

/** The state of a dialog. */
export interface DialogFields extends DialogParts {
  readonly state: DialogState;
  /** The side on which this user agent was in the transaction that made the dialog. */
  readonly side: Side;
  readonly localUri: Uri;
  readonly remoteUri: Uri;
  readonly localName: string | undefined;
  readonly remoteName: string | undefined;
  /** The Request-URI of requests in the dialog: the URI of the peer's Contact. */
  readonly remoteTarget: Uri;
  /** The Contact that this user agent gave, which target refresh requests repeat. */
  readonly localContact: Contact | ContactInput | undefined;
  /** The hops between here and the peer, the next one first. */
  readonly routeSet: readonly RouteAddress[];
  /** The CSeq number of the last request that was sent; `undefined` if there was none. */
  readonly localSequence: number | undefined;
  /** The highest CSeq number that was received; `undefined` if no request was. */
  readonly remoteSequence: number | undefined;
  /** Whether the dialog was made over TLS by a request to a SIPS URI. */
  readonly isSecure: boolean;
}

/** The verdict on a request that came in a dialog, and the dialog after it. */
export type DialogVerdict<H extends HeaderMap> =
  | { readonly verdict: 'in order'; readonly dialog: Dialog<H>; readonly response: undefined }
  | {
      /** `out of order` is to be answered 500, and `no dialog` 481: `response` is that answer. */
      readonly verdict: 'out of order' | 'no dialog';
      readonly dialog: Dialog<H>;
      readonly response: Response<H>;
    };

/** "The currently defined target refresh requests are INVITE, UPDATE, SUBSCRIBE, NOTIFY, and REFER" (RFC 5057 §5.4). */
export const TARGET_REFRESH: ReadonlySet<string> = new Set(['INVITE', 'UPDATE', 'SUBSCRIBE', 'NOTIFY', 'REFER']);

/** "excepting ACK and CANCEL of course, whose numbers equal the requests being acknowledged or cancelled" */
const WITHOUT_OWN_NUMBER: ReadonlySet<string> = new Set(['ACK', 'CANCEL']);

/** The base of `Dialog`, which has all fields as its own. TypeScript cannot see that `Object.assign` sets them. */
const Fields = class {
  constructor(fields: DialogFields) {
    Object.assign(this, fields);
  }
} as new (
  fields: DialogFields,
) => DialogFields;

/** A dialog as one of its two user agents sees it. `H` are the headers of its messages. */
export class Dialog<H extends HeaderMap> extends Fields {
  /** The request that made the dialog, whose parser and builder all later requests share. */
  readonly #first: Request<H>;

  private constructor(first: Request<H>, fields: DialogFields) {
    super(fields);
    this.#first = first;
  }

  /**
   * Returns the dialog that a response makes at the client (RFC 3261 §12.1.2), or `undefined` if it makes none: it is a
   * 100 or no success, it is a 101 to 199 without a To tag, or Call-ID, From, To or CSeq cannot be read. A response
   * without a Contact that can be read leaves the Request-URI as the remote target.
   */
  static asClient<H extends HeaderMap>(request: Request<H>, response: Response<H>): Dialog<H> | undefined {
    const base = baseOf(request, response, 'client');
    if (base === undefined) return undefined;
    return new Dialog(request, {
      ...base,
      // "taken in reverse order and preserving all URI parameters"
      routeSet: (response.get(recordRoute) ?? []).toReversed(),
      remoteTarget: contactOf(response)?.uri ?? request.uri,
      localContact: contactOf(request),
      localSequence: request.get(cseq)?.sequence,
      remoteSequence: undefined,
    });
  }

  /**
   * Returns the dialog that a response makes at the server (RFC 3261 §12.1.1), or `undefined` if it makes none; see
   * `asClient`. A request without a Contact that can be read makes none, because nothing could be sent to its peer.
   * Throws `SippetError` (`bad-argument`) if the response has no Contact: "The UAS MUST add a Contact header field".
   */
  static asServer<H extends HeaderMap>(request: Request<H>, response: Response<H>): Dialog<H> | undefined {
    const base = baseOf(request, response, 'server');
    const peer = contactOf(request);
    if (base === undefined || peer === undefined) return undefined;
    const localContact = contactOf(response);
    if (localContact === undefined) {
      const text = `Dialog.asServer(): the ${response.status} has no Contact; expected one (RFC 3261 §12.1.1)`;
      throw new SippetError('bad-argument', text);
    }
    return new Dialog(request, {
      ...base,
      // "taken in order and preserving all URI parameters"
      routeSet: request.get(recordRoute) ?? [],
      remoteTarget: peer.uri,
      localContact,
      localSequence: undefined,
      remoteSequence: request.get(cseq)?.sequence,
    });
  }

  /** The identity of the dialog, as `dialogId` returns it. */
  get id(): string {
    return dialogId(this);
  }

  /**
   * Returns a request in the dialog (RFC 3261 §12.2.1.1), without a Via, and the dialog after it was sent. Target
   * refresh requests repeat the Contact. Throws `SippetError` (`bad-argument`) for an ACK (see `ack`), a CANCEL, a
   * dialog that is terminated, and a Contact that is not SIPS in a secure dialog; throws `PrintError` as
   * `Message.request` does.
   */
  request(
    method: string,
    options: DialogRequestOptions<H> = {},
  ): { readonly request: Request<H>; readonly dialog: Dialog<H> } {
    if (WITHOUT_OWN_NUMBER.has(method) || this.state === 'terminated') {
      const text =
        this.state === 'terminated' ? `the dialog is terminated` : `a ${method} takes its CSeq from another request`;
      throw new SippetError('bad-argument', `request(${JSON.stringify(method)}): ${text}`);
    }
    // "if the local sequence number is not empty, the value of the local sequence number MUST be incremented by one"
    const sequence = this.localSequence === undefined ? (options.sequence ?? 1) : this.localSequence + 1;
    const needsContact = TARGET_REFRESH.has(method);
    const request = requestInDialog(this.#first, this, { method, sequence, needsContact }, options);
    return {
      request,
      dialog: this.#with({ localSequence: sequence, localContact: contactOf(request) ?? this.localContact }),
    };
  }

  /**
   * Returns the ACK to a 2xx (RFC 3261 §13.2.2.4), without a Via: with the CSeq number of the INVITE and with its
   * credentials. Send the same ACK again for each repetition of the 2xx. Throws `PrintError` as `request` does.
   */
  ack(invite: Request<H>, options: DialogRequestOptions<H> = {}): Request<H> {
    return ackInDialog(this.#first, this, invite, options);
  }

  /** Returns the verdict on a request that was received (RFC 3261 §12.2.2). */
  receive(request: Request<H>): DialogVerdict<H> {
    const sequence = request.get(cseq)?.sequence;
    if (idOf(request, 'server') !== this.id || this.state === 'terminated' || sequence === undefined) {
      return { verdict: 'no dialog', dialog: this, response: request.toResponse(481) };
    }
    if (WITHOUT_OWN_NUMBER.has(request.method)) return { verdict: 'in order', dialog: this, response: undefined };
    // "If the remote sequence number was not empty, but the sequence number of the request is lower than the remote
    // sequence number, the request is out of order and MUST be rejected with a 500". An equal number is no better,
    // because numbers are "strictly monotonically increasing", and the transaction absorbs repetitions.
    if (this.remoteSequence !== undefined && sequence <= this.remoteSequence) {
      return { verdict: 'out of order', dialog: this, response: request.toResponse(500) };
    }
    return { verdict: 'in order', dialog: this.#with({ remoteSequence: sequence }), response: undefined };
  }

  /**
   * Returns the dialog after a response to a request in it, or to the request that made it, was received or sent. It
   * becomes confirmed or terminated, or has a new remote target (RFC 3261 §12.2.1.2, §12.2.2, §12.3, §13.2.2.4; RFC
   * 6141 §4; RFC 5057). If the dialog has another usage beside that of the request, say so by `hasOtherUsage`: then it
   * outlives the usage. Call it once for each response: a 2xx that is repeated may be older than the remote target.
   */
  answered(
    request: Request<H>,
    response: Response<H>,
    { hasOtherUsage = false }: { readonly hasOtherUsage?: boolean } = {},
  ): Dialog<H> {
    const { status } = response;
    const isFirst = request.get(to)?.params.tag === undefined;
    if (status >= 300) {
      // "if a request outside of a dialog generates a non-2xx final response, any early dialogs created through
      // provisional responses to that request are terminated" (§12.3)
      if (isFirst) return this.state === 'early' ? this.terminated() : this;
      return this.failed(request.method, status, { hasOtherUsage });
    }
    if (request.method === 'BYE' && status >= 200) return hasOtherUsage ? this : this.terminated();
    const isSent = partsOf(request, 'client')?.localTag?.toLowerCase() === this.localTag?.toLowerCase();
    // A response may be one of another branch of a forked request.
    if (idOf(response, isSent ? 'client' : 'server') !== this.id) return this;
    if (isFirst && this.state !== 'early') return this;
    if (isFirst && status >= 200) return isSent ? this.#confirmedBy(response) : this.#with({ state: 'confirmed' });
    // "On sending a reliable provisional response or a 2xx response to the target-refresh request ... the UA MUST
    // replace the dialog's remote target URI" (RFC 6141 §4.6), and §4.7 for the client.
    const refreshes = TARGET_REFRESH.has(request.method) && (status >= 200 || isReliableProvisional(response));
    const peer = refreshes ? contactOf(isSent ? response : request) : undefined;
    return peer === undefined ? this : this.#with({ remoteTarget: peer.uri });
  }

  /**
   * Returns the dialog after a request in it has failed: it is terminated if the failure ends the dialog, or if it ends
   * the usage and there is no other one (RFC 5057 §5.1, §5.2).
   */
  failed(
    method: string,
    outcome: FinalOutcome,
    { hasOtherUsage = false }: { readonly hasOtherUsage?: boolean } = {},
  ): Dialog<H> {
    const effect = failureEffect(method, outcome);
    const endsUsage = effect === 'usage' || (method === 'BYE' && byeEndsUsage(outcome));
    return effect === 'dialog' || (endsUsage && !hasOtherUsage) ? this.terminated() : this;
  }

  /**
   * Returns the dialog after a request was sent that has the next CSeq number but was not made by `request`: one that
   * was sent again with credentials (RFC 3261 §22.2).
   */
  resent(request: Request<H>): Dialog<H> {
    const sequence = request.get(cseq)?.sequence;
    return sequence === undefined ? this : this.#with({ localSequence: Math.max(sequence, this.localSequence ?? 0) });
  }

  /** Returns the dialog as terminated. */
  terminated(): Dialog<H> {
    return this.#with({ state: 'terminated' });
  }

  /**
   * "If the dialog identifier in the 2xx response matches the dialog identifier of an existing dialog, the dialog MUST
   * be transitioned to the "confirmed" state, and the route set for the dialog MUST be recomputed based on the 2xx
   * response" (§13.2.2.4). The sequence numbers stay.
   */
  #confirmedBy(response: Response<H>): Dialog<H> {
    return this.#with({
      state: 'confirmed',
      routeSet: (response.get(recordRoute) ?? []).toReversed(),
      remoteTarget: contactOf(response)?.uri ?? this.remoteTarget,
    });
  }

  #with(changes: Partial<DialogFields>): Dialog<H> {
    return new Dialog(this.#first, { ...this, ...changes });
  }
}

type BaseFields = Omit<DialogFields, 'routeSet' | 'remoteTarget' | 'localContact' | 'localSequence' | 'remoteSequence'>;

/** Returns the fields that both sides read in the same way. */
function baseOf<H extends HeaderMap>(request: Request<H>, response: Response<H>, side: Side): BaseFields | undefined {
  const { status } = response;
  const parts = partsOf(response, side);
  const sender = request.get(from);
  const recipient = response.get(to);
  if (status <= 100 || status >= 300 || parts === undefined || sender === undefined || recipient === undefined) {
    return undefined;
  }
  // "only 2xx and 101-199 responses with a To tag ... will establish a dialog" (§12.1); "A UAC MUST be prepared to
  // receive a response without a tag in the To field" (§12.1.2), which only a 2xx makes a dialog of.
  if (status < 200 && recipient.params.tag === undefined) return undefined;
  if (request.get(cseq) === undefined) return undefined;
  const [local, remote] = side === 'client' ? [sender, recipient] : [recipient, sender];
  return {
    ...parts,
    side,
    state: status < 200 ? 'early' : 'confirmed',
    localUri: local.uri,
    remoteUri: remote.uri,
    localName: local.displayName,
    remoteName: remote.displayName,
    isSecure: isSecure(request),
  };
}

/** "If the request was sent over TLS, and the Request-URI contained a SIPS URI, the "secure" flag is set to TRUE." */
function isSecure<H extends HeaderMap>({ uri, source }: Request<H>): boolean {
  const isSips = uri.kind === 'sip' && uri.scheme.toLowerCase() === 'sips';
  // A request to a SIPS URI is only sent over TLS (§26.2.2), and one that was received says how it came.
  return isSips && (source === undefined || SECURE_PROTOCOLS.has(source.protocol.toUpperCase()));
}

const SECURE_PROTOCOLS: ReadonlySet<string> = new Set(['TLS', 'WSS', 'TLS-SCTP', 'DTLS-UDP']);

function contactOf<H extends HeaderMap>(message: Request<H> | Response<H>): Contact | undefined {
  const first = message.get(contact);
  return first === undefined || first === '*' ? undefined : first[0];
}
