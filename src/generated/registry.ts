// @generated from grammar/.
// Do not edit: change the grammar, then `npm run generate`.

import type { SipDate, SipDateInput } from '../runtime/date.ts';
import { type Accept, type AcceptInput, accept } from './headers/accept.ts';
import { type AcceptEncoding, type AcceptEncodingInput, acceptEncoding } from './headers/accept-encoding.ts';
import { type AcceptLanguage, type AcceptLanguageInput, acceptLanguage } from './headers/accept-language.ts';
import { type AlertInfo, type AlertInfoInput, alertInfo } from './headers/alert-info.ts';
import { allow } from './headers/allow.ts';
import { type AuthenticationInfo, authenticationInfo } from './headers/authentication-info.ts';
import { authorization } from './headers/authorization.ts';
import { callId } from './headers/call-id.ts';
import { type CallInfo, type CallInfoInput, callInfo } from './headers/call-info.ts';
import { type Contact, type ContactInput, contact } from './headers/contact.ts';
import {
  type ContentDisposition,
  type ContentDispositionInput,
  contentDisposition,
} from './headers/content-disposition.ts';
import { contentEncoding } from './headers/content-encoding.ts';
import { contentLanguage } from './headers/content-language.ts';
import { contentLength } from './headers/content-length.ts';
import { type ContentType, type ContentTypeInput, contentType } from './headers/content-type.ts';
import { type CSeq, type CSeqInput, cseq } from './headers/cseq.ts';
import { date } from './headers/date.ts';
import { type ErrorInfo, type ErrorInfoInput, errorInfo } from './headers/error-info.ts';
import { expires } from './headers/expires.ts';
import { type From, type FromInput, from } from './headers/from.ts';
import { inReplyTo } from './headers/in-reply-to.ts';
import { maxForwards } from './headers/max-forwards.ts';
import { type MimeVersion, type MimeVersionInput, mimeVersion } from './headers/mime-version.ts';
import { minExpires } from './headers/min-expires.ts';
import { organization } from './headers/organization.ts';
import { pAssertedIdentity } from './headers/p-asserted-identity.ts';
import { pPreferredIdentity } from './headers/p-preferred-identity.ts';
import { priority } from './headers/priority.ts';
import { proxyAuthenticate } from './headers/proxy-authenticate.ts';
import { proxyAuthorization } from './headers/proxy-authorization.ts';
import { proxyRequire } from './headers/proxy-require.ts';
import { type Reason, type ReasonInput, reason } from './headers/reason.ts';
import { recordRoute } from './headers/record-route.ts';
import { type ReplyTo, type ReplyToInput, replyTo } from './headers/reply-to.ts';
import { require } from './headers/require.ts';
import { type RetryAfter, type RetryAfterInput, retryAfter } from './headers/retry-after.ts';
import { route } from './headers/route.ts';
import { server } from './headers/server.ts';
import { subject } from './headers/subject.ts';
import { supported } from './headers/supported.ts';
import { type Timestamp, type TimestampInput, timestamp } from './headers/timestamp.ts';
import { type To, type ToInput, to } from './headers/to.ts';
import { unsupported } from './headers/unsupported.ts';
import { userAgent } from './headers/user-agent.ts';
import { type Via, type ViaInput, via } from './headers/via.ts';
import { type Warning, type WarningInput, warning } from './headers/warning.ts';
import { wwwAuthenticate } from './headers/www-authenticate.ts';
import type { Address, AddressInput } from './rules/address.ts';
import type { Challenge, ChallengeInput } from './rules/challenge.ts';
import type { Credentials, CredentialsInput } from './rules/credentials.ts';
import type { RouteAddress, RouteAddressInput } from './rules/route-address.ts';
import type { Method, OptionTag } from './rules/words.ts';

/** The typed values of a message. A header that is absent or malformed is `undefined`. */
export interface HeaderValues {
  /** Accept. The media types that the sender accepts in a body. */
  readonly accept?: readonly Accept[] | undefined;
  /** Accept-Encoding. The content codings that the sender accepts. */
  readonly acceptEncoding?: readonly AcceptEncoding[] | undefined;
  /** Accept-Language. The languages that the sender prefers for reason phrases, descriptions and status. */
  readonly acceptLanguage?: readonly AcceptLanguage[] | undefined;
  /** Alert-Info. An alternative ring tone for the UAS, or ringback tone for the UAC. */
  readonly alertInfo?: readonly AlertInfo[] | undefined;
  /** Allow. The methods that the sender supports. */
  readonly allow?: readonly Method[] | undefined;
  /** Authentication-Info. The next nonce, and the proof by which a server authenticates itself. */
  readonly authenticationInfo?: AuthenticationInfo | undefined;
  /** Authorization. The credentials of a user agent. */
  readonly authorization?: readonly Credentials[] | undefined;
  /** CSeq. The place of a request within its dialog. */
  readonly cseq?: CSeq | undefined;
  /** Call-ID. The identifier that all messages of one call, or all registrations of one client, share. */
  readonly callId?: string | undefined;
  /** Call-Info. More information about the caller or callee: a picture, a card, a web page. */
  readonly callInfo?: readonly CallInfo[] | undefined;
  /** Contact. The URIs of the sender, or of the target of a redirection or registration; or `*`. */
  readonly contact?: '*' | readonly Contact[] | undefined;
  /** Content-Disposition. How to interpret the body, or one part of it. */
  readonly contentDisposition?: ContentDisposition | undefined;
  /** Content-Encoding. The codings that were applied to the body, in order. */
  readonly contentEncoding?: readonly string[] | undefined;
  /** Content-Language. The natural languages of the body. */
  readonly contentLanguage?: readonly string[] | undefined;
  /** Content-Length. The size of the body in octets. */
  readonly contentLength?: number | undefined;
  /** Content-Type. The media type of the body. */
  readonly contentType?: ContentType | undefined;
  /** Date. The time at which the message was first sent. */
  readonly date?: SipDate | undefined;
  /** Error-Info. The URIs of more information about the error. */
  readonly errorInfo?: readonly ErrorInfo[] | undefined;
  /** Expires. The seconds after which the message, or its content, expires. */
  readonly expires?: number | undefined;
  /** From. The initiator of the request. */
  readonly from?: From | undefined;
  /** In-Reply-To. The Call-IDs of the calls that this one returns. */
  readonly inReplyTo?: readonly string[] | undefined;
  /** MIME-Version. The version of MIME that the body follows. */
  readonly mimeVersion?: MimeVersion | undefined;
  /** Max-Forwards. The number of elements that may still forward the request. */
  readonly maxForwards?: number | undefined;
  /** Min-Expires. The shortest refresh interval, in seconds, that the server accepts. */
  readonly minExpires?: number | undefined;
  /** Organization. The organization of the sender. */
  readonly organization?: string | undefined;
  /** P-Asserted-Identity. The identity of the sender, as verified by an element that the receiver trusts. */
  readonly pAssertedIdentity?: readonly Address[] | undefined;
  /** P-Preferred-Identity. The identity that the sender wishes the network to assert. */
  readonly pPreferredIdentity?: readonly Address[] | undefined;
  /** Priority. The urgency of the request for its receiver. */
  readonly priority?: 'emergency' | 'urgent' | 'normal' | 'non-urgent' | 'psap-callback' | (string & {}) | undefined;
  /** Proxy-Authenticate. The challenge of a proxy. */
  readonly proxyAuthenticate?: readonly Challenge[] | undefined;
  /** Proxy-Authorization. The credentials for a proxy. */
  readonly proxyAuthorization?: readonly Credentials[] | undefined;
  /** Proxy-Require. The extensions that a proxy must support. */
  readonly proxyRequire?: readonly OptionTag[] | undefined;
  /** Reason. The reason why the request was sent. */
  readonly reason?: readonly Reason[] | undefined;
  /** Record-Route. The proxies that stay in the path of the dialog. */
  readonly recordRoute?: readonly RouteAddress[] | undefined;
  /** Reply-To. The URI to which a call is returned, if it differs from From. */
  readonly replyTo?: ReplyTo | undefined;
  /** Require. The extensions that the other user agent must support. */
  readonly require?: readonly OptionTag[] | undefined;
  /** Retry-After. The seconds after which to try again. */
  readonly retryAfter?: RetryAfter | undefined;
  /** Route. The proxies through which the request is routed. */
  readonly route?: readonly RouteAddress[] | undefined;
  /** Server. The software of the UAS. */
  readonly server?: string | undefined;
  /** Subject. The subject of the call. */
  readonly subject?: string | undefined;
  /** Supported. The extensions that the sender supports. */
  readonly supported?: readonly OptionTag[] | undefined;
  /** Timestamp. The time at which the UAC sent the request, and the delay at the UAS. */
  readonly timestamp?: Timestamp | undefined;
  /** To. The logical recipient of the request. */
  readonly to?: To | undefined;
  /** Unsupported. The extensions that the UAS does not support. */
  readonly unsupported?: readonly OptionTag[] | undefined;
  /** User-Agent. The software of the UAC. */
  readonly userAgent?: string | undefined;
  /** Via. The path of the request, which its responses follow back. */
  readonly via?: readonly Via[] | undefined;
  /** WWW-Authenticate. The challenge of a user agent or registrar. */
  readonly wwwAuthenticate?: readonly Challenge[] | undefined;
  /** Warning. More information about the status of a response. */
  readonly warning?: readonly Warning[] | undefined;
}

/** The typed values from which a message is built. */
export interface HeaderInputs {
  /** Accept. The media types that the sender accepts in a body. */
  readonly accept?: readonly AcceptInput[] | undefined;
  /** Accept-Encoding. The content codings that the sender accepts. */
  readonly acceptEncoding?: readonly AcceptEncodingInput[] | undefined;
  /** Accept-Language. The languages that the sender prefers for reason phrases, descriptions and status. */
  readonly acceptLanguage?: readonly AcceptLanguageInput[] | undefined;
  /** Alert-Info. An alternative ring tone for the UAS, or ringback tone for the UAC. */
  readonly alertInfo?: readonly AlertInfoInput[] | undefined;
  /** Allow. The methods that the sender supports. */
  readonly allow?: readonly Method[] | undefined;
  /** Authentication-Info. The next nonce, and the proof by which a server authenticates itself. */
  readonly authenticationInfo?: Partial<AuthenticationInfo> | undefined;
  /** Authorization. The credentials of a user agent. */
  readonly authorization?: readonly CredentialsInput[] | undefined;
  /** CSeq. The place of a request within its dialog. */
  readonly cseq?: CSeqInput | undefined;
  /** Call-ID. The identifier that all messages of one call, or all registrations of one client, share. */
  readonly callId?: string | undefined;
  /** Call-Info. More information about the caller or callee: a picture, a card, a web page. */
  readonly callInfo?: readonly CallInfoInput[] | undefined;
  /** Contact. The URIs of the sender, or of the target of a redirection or registration; or `*`. */
  readonly contact?: '*' | readonly ContactInput[] | undefined;
  /** Content-Disposition. How to interpret the body, or one part of it. */
  readonly contentDisposition?: ContentDispositionInput | undefined;
  /** Content-Encoding. The codings that were applied to the body, in order. */
  readonly contentEncoding?: readonly string[] | undefined;
  /** Content-Language. The natural languages of the body. */
  readonly contentLanguage?: readonly string[] | undefined;
  /** Content-Length. The size of the body in octets. */
  readonly contentLength?: number | undefined;
  /** Content-Type. The media type of the body. */
  readonly contentType?: ContentTypeInput | undefined;
  /** Date. The time at which the message was first sent. */
  readonly date?: SipDateInput | undefined;
  /** Error-Info. The URIs of more information about the error. */
  readonly errorInfo?: readonly ErrorInfoInput[] | undefined;
  /** Expires. The seconds after which the message, or its content, expires. */
  readonly expires?: number | undefined;
  /** From. The initiator of the request. */
  readonly from?: FromInput | undefined;
  /** In-Reply-To. The Call-IDs of the calls that this one returns. */
  readonly inReplyTo?: readonly string[] | undefined;
  /** MIME-Version. The version of MIME that the body follows. */
  readonly mimeVersion?: MimeVersionInput | undefined;
  /** Max-Forwards. The number of elements that may still forward the request. */
  readonly maxForwards?: number | undefined;
  /** Min-Expires. The shortest refresh interval, in seconds, that the server accepts. */
  readonly minExpires?: number | undefined;
  /** Organization. The organization of the sender. */
  readonly organization?: string | undefined;
  /** P-Asserted-Identity. The identity of the sender, as verified by an element that the receiver trusts. */
  readonly pAssertedIdentity?: readonly AddressInput[] | undefined;
  /** P-Preferred-Identity. The identity that the sender wishes the network to assert. */
  readonly pPreferredIdentity?: readonly AddressInput[] | undefined;
  /** Priority. The urgency of the request for its receiver. */
  readonly priority?: 'emergency' | 'urgent' | 'normal' | 'non-urgent' | 'psap-callback' | (string & {}) | undefined;
  /** Proxy-Authenticate. The challenge of a proxy. */
  readonly proxyAuthenticate?: readonly ChallengeInput[] | undefined;
  /** Proxy-Authorization. The credentials for a proxy. */
  readonly proxyAuthorization?: readonly CredentialsInput[] | undefined;
  /** Proxy-Require. The extensions that a proxy must support. */
  readonly proxyRequire?: readonly OptionTag[] | undefined;
  /** Reason. The reason why the request was sent. */
  readonly reason?: readonly ReasonInput[] | undefined;
  /** Record-Route. The proxies that stay in the path of the dialog. */
  readonly recordRoute?: readonly RouteAddressInput[] | undefined;
  /** Reply-To. The URI to which a call is returned, if it differs from From. */
  readonly replyTo?: ReplyToInput | undefined;
  /** Require. The extensions that the other user agent must support. */
  readonly require?: readonly OptionTag[] | undefined;
  /** Retry-After. The seconds after which to try again. */
  readonly retryAfter?: RetryAfterInput | undefined;
  /** Route. The proxies through which the request is routed. */
  readonly route?: readonly RouteAddressInput[] | undefined;
  /** Server. The software of the UAS. */
  readonly server?: string | undefined;
  /** Subject. The subject of the call. */
  readonly subject?: string | undefined;
  /** Supported. The extensions that the sender supports. */
  readonly supported?: readonly OptionTag[] | undefined;
  /** Timestamp. The time at which the UAC sent the request, and the delay at the UAS. */
  readonly timestamp?: TimestampInput | undefined;
  /** To. The logical recipient of the request. */
  readonly to?: ToInput | undefined;
  /** Unsupported. The extensions that the UAS does not support. */
  readonly unsupported?: readonly OptionTag[] | undefined;
  /** User-Agent. The software of the UAC. */
  readonly userAgent?: string | undefined;
  /** Via. The path of the request, which its responses follow back. */
  readonly via?: readonly ViaInput[] | undefined;
  /** WWW-Authenticate. The challenge of a user agent or registrar. */
  readonly wwwAuthenticate?: readonly ChallengeInput[] | undefined;
  /** Warning. More information about the status of a response. */
  readonly warning?: readonly WarningInput[] | undefined;
}

/** Every header that `sippet` knows, by name. */
export const definitions = [
  accept,
  acceptEncoding,
  acceptLanguage,
  alertInfo,
  allow,
  authenticationInfo,
  authorization,
  cseq,
  callId,
  callInfo,
  contact,
  contentDisposition,
  contentEncoding,
  contentLanguage,
  contentLength,
  contentType,
  date,
  errorInfo,
  expires,
  from,
  inReplyTo,
  mimeVersion,
  maxForwards,
  minExpires,
  organization,
  pAssertedIdentity,
  pPreferredIdentity,
  priority,
  proxyAuthenticate,
  proxyAuthorization,
  proxyRequire,
  reason,
  recordRoute,
  replyTo,
  require,
  retryAfter,
  route,
  server,
  subject,
  supported,
  timestamp,
  to,
  unsupported,
  userAgent,
  via,
  wwwAuthenticate,
  warning,
] as const;
export {
  accept,
  acceptEncoding,
  acceptLanguage,
  alertInfo,
  allow,
  authenticationInfo,
  authorization,
  callId,
  callInfo,
  contact,
  contentDisposition,
  contentEncoding,
  contentLanguage,
  contentLength,
  contentType,
  cseq,
  date,
  errorInfo,
  expires,
  from,
  inReplyTo,
  maxForwards,
  mimeVersion,
  minExpires,
  organization,
  pAssertedIdentity,
  pPreferredIdentity,
  priority,
  proxyAuthenticate,
  proxyAuthorization,
  proxyRequire,
  reason,
  recordRoute,
  replyTo,
  require,
  retryAfter,
  route,
  server,
  subject,
  supported,
  timestamp,
  to,
  unsupported,
  userAgent,
  via,
  warning,
  wwwAuthenticate,
};
