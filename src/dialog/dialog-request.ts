/**
 * Builds requests in a dialog (RFC 3261 §12.2.1.1, §13.2.2.4).
 *
 * Invariant: a request has the CSeq, tags, Call-ID and Route of its dialog, whatever the caller's headers say.
 */
import { authorization } from '../generated/headers/authorization.ts';
import type { ContactInput } from '../generated/headers/contact.ts';
import { cseq } from '../generated/headers/cseq.ts';
import { proxyAuthorization } from '../generated/headers/proxy-authorization.ts';
import type { RouteAddressInput } from '../generated/rules/route-address.ts';
import type { UriInput } from '../generated/rules/uri.ts';
import { buildRequest, requestLine } from '../message/build/build.ts';
import type { HeaderMap, HeadersInput } from '../message/headers/types.ts';
import { STATE } from '../message/message.ts';
import { Request } from '../message/request.ts';
import { bodyOf } from '../message/stretch.ts';
import { SippetError } from '../runtime/errors.ts';
import { asRequestUri } from '../uri/request-uri.ts';
import type { DialogFields } from './dialog.ts';

/** The options of a request in a dialog. */
export interface DialogRequestOptions<H extends HeaderMap> {
  /** Headers beside those of the dialog. A Contact here replaces the one that the dialog repeats. */
  readonly headers?: HeadersInput<H> | undefined;
  /** The body. A text is encoded as UTF-8. Content-Type is required. */
  readonly body?: string | Uint8Array | undefined;
  /** The CSeq number of the first request that a dialog sends, less than 2^31; default 1. Later ones ignore it. */
  readonly sequence?: number | undefined;
}

/** The parts of a request that its dialog decides. */
interface Line {
  readonly method: string;
  readonly sequence: number;
  /** Whether the dialog's Contact is repeated if the headers have none. */
  readonly needsContact: boolean;
}

export function requestInDialog<H extends HeaderMap>(
  first: Request<H>,
  dialog: DialogFields,
  { method, sequence, needsContact }: Line,
  options: DialogRequestOptions<H>,
): Request<H> {
  const { context } = first[STATE];
  const { uri, route } = hopsOf(dialog);
  // The headers of `H` include those of RFC 3261, which its type does not say.
  const given: { readonly contact?: readonly ContactInput[] | '*' | undefined } = options.headers ?? {};
  const own = needsContact && dialog.localContact !== undefined ? [dialog.localContact] : undefined;
  const headers = {
    ...given,
    ...(route.length === 0 ? {} : { route }),
    // "The From URI of the request MUST be set to the local URI from the dialog state." "If the value of the remote or
    // local tags is null, the tag parameter MUST be omitted"
    from: { displayName: dialog.localName, uri: dialog.localUri, params: { tag: dialog.localTag } },
    to: { displayName: dialog.remoteName, uri: dialog.remoteUri, params: { tag: dialog.remoteTag } },
    callId: dialog.callId,
    cseq: { sequence, method },
    contact: given.contact ?? own,
  };
  checkSecureContact(dialog, headers.contact);
  return new Request(buildRequest(context, requestLine(context, method, uri), headers, bodyOf(options.body ?? '')));
}

/**
 * Returns the ACK to a 2xx. "The sequence number of the CSeq header field MUST be the same as the INVITE being
 * acknowledged, but the CSeq method MUST be ACK. The ACK MUST contain the same credentials as the INVITE." (§13.2.2.4)
 */
export function ackInDialog<H extends HeaderMap>(
  first: Request<H>,
  dialog: DialogFields,
  invite: Request<H>,
  options: DialogRequestOptions<H>,
): Request<H> {
  const sequence = invite.get(cseq)?.sequence;
  if (invite.method !== 'INVITE' || sequence === undefined) {
    throw new SippetError('bad-argument', `ack(): expected the INVITE, but was given a ${invite.method}`);
  }
  const ack = requestInDialog(first, dialog, { method: 'ACK', sequence, needsContact: false }, options);
  return [authorization, proxyAuthorization].reduce((message, { name }) => {
    const texts = invite.raw(name);
    return texts === undefined ? message : message.setRaw(name, texts);
  }, ack);
}

/**
 * Returns the Request-URI and the Route. If the first hop is a strict router, "the UAC MUST place the first URI from
 * the route set into the Request-URI, stripping any parameters that are not allowed in a Request-URI. The UAC MUST add
 * a Route header field containing the remainder of the route set values in order, including all parameters. The UAC
 * MUST then place the remote target URI into the Route header field as the last value." (§12.2.1.1)
 */
function hopsOf({ routeSet, remoteTarget }: DialogFields): {
  readonly uri: UriInput;
  readonly route: readonly RouteAddressInput[];
} {
  const [next, ...rest] = routeSet;
  const isStrict = next !== undefined && next.uri.kind === 'sip' && next.uri.params.lr !== true;
  if (!isStrict) return { uri: asRequestUri(remoteTarget), route: routeSet };
  return { uri: asRequestUri(next.uri), route: [...rest, { uri: remoteTarget }] };
}

/** "If the "secure" flag is true, that URI MUST be a SIPS URI." */
function checkSecureContact({ isSecure }: DialogFields, given: readonly ContactInput[] | '*' | undefined): void {
  if (!isSecure || given === undefined || given === '*') return;
  for (const { uri } of given) {
    if (uri.kind === 'sip' && uri.scheme.toLowerCase() === 'sips') continue;
    const found = uri.kind === 'sip' ? uri.scheme : uri.kind;
    throw new SippetError('bad-argument', `the Contact of a secure dialog has a ${found} URI; expected a SIPS URI`);
  }
}
