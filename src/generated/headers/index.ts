// @generated from grammar/.
// Do not edit: change the grammar, then `npm run generate`.

export type { SipDate, SipDateInput } from '../../runtime/date.ts';
export type { Other, Params } from '../../runtime/others.ts';
export type { TelParams, TelUri, TelUriInput } from '../../runtime/tel.ts';
export type { AcceptContactParams } from '../rules/accept-contact-params.ts';
export type { AcceptParams } from '../rules/accept-params.ts';
export type { Address, AddressInput } from '../rules/address.ts';
export type { AnswerModeParams } from '../rules/answer-mode-params.ts';
export type { Challenge, ChallengeInput } from '../rules/challenge.ts';
export type { ChallengeParams } from '../rules/challenge-params.ts';
export type { ContactParams } from '../rules/contact-params.ts';
export type { Credentials, CredentialsInput } from '../rules/credentials.ts';
export type { CredentialsParams } from '../rules/credentials-params.ts';
export type { InfoPackage, InfoPackageInput } from '../rules/info-package.ts';
export type { OtherUri, OtherUriInput } from '../rules/other-uri.ts';
export type { PAccessNetworkInfoParams } from '../rules/p-access-network-info-params.ts';
export type { RejectContactParams } from '../rules/reject-contact-params.ts';
export type { RequestLine, RequestLineInput } from '../rules/request-line.ts';
export type { ResourcePriority, ResourcePriorityInput } from '../rules/resource-priority.ts';
export type { RouteAddress, RouteAddressInput } from '../rules/route-address.ts';
export type { SecurityMechanism, SecurityMechanismInput } from '../rules/security-mechanism.ts';
export type { SecurityMechanismParams } from '../rules/security-mechanism-params.ts';
export { SipUri, type SipUriInput } from '../rules/sip-uri.ts';
export type { SipUriParams } from '../rules/sip-uri-params.ts';
export type { StatusLine, StatusLineInput } from '../rules/status-line.ts';
export type { Uri, UriInput } from '../rules/uri.ts';
export type { ViaParams } from '../rules/via-params.ts';
export type {
  AccessNetworkType,
  GeolocationRouting,
  Method,
  OptionTag,
  PDcsOsps,
  PrivacyValue,
  Transport,
} from '../rules/words.ts';
export { type Accept, type AcceptInput, accept } from './accept.ts';
export { type AcceptContact, type AcceptContactInput, acceptContact } from './accept-contact.ts';
export { type AcceptEncoding, type AcceptEncodingInput, acceptEncoding } from './accept-encoding.ts';
export { type AcceptLanguage, type AcceptLanguageInput, acceptLanguage } from './accept-language.ts';
export { acceptResourcePriority } from './accept-resource-priority.ts';
export { type AlertInfo, type AlertInfoInput, type AlertInfoParams, alertInfo } from './alert-info.ts';
export { allow } from './allow.ts';
export { allowEvents } from './allow-events.ts';
export { type AnswerMode, type AnswerModeInput, answerMode } from './answer-mode.ts';
export { type AuthenticationInfo, authenticationInfo } from './authentication-info.ts';
export { authorization } from './authorization.ts';
export { callId } from './call-id.ts';
export { type CallInfo, type CallInfoInput, type CallInfoParams, callInfo } from './call-info.ts';
export { type Contact, type ContactInput, contact } from './contact.ts';
export {
  type ContentDisposition,
  type ContentDispositionInput,
  contentDisposition,
  type DispositionParams,
} from './content-disposition.ts';
export { contentEncoding } from './content-encoding.ts';
export { contentId } from './content-id.ts';
export { contentLanguage } from './content-language.ts';
export { contentLength } from './content-length.ts';
export { type ContentType, type ContentTypeInput, contentType } from './content-type.ts';
export { type CSeq, type CSeqInput, cseq } from './cseq.ts';
export { date } from './date.ts';
export { type Diversion, type DiversionInput, type DiversionParams, diversion } from './diversion.ts';
export { type ErrorInfo, type ErrorInfoInput, errorInfo } from './error-info.ts';
export { type EventParams, event, type SipEvent, type SipEventInput } from './event.ts';
export { expires } from './expires.ts';
export { type FeatureCaps, type FeatureCapsInput, featureCaps } from './feature-caps.ts';
export { flowTimer } from './flow-timer.ts';
export { type From, type FromInput, type FromParams, from } from './from.ts';
export { type Geolocation, type GeolocationInput, geolocation } from './geolocation.ts';
export {
  type GeolocationError,
  type GeolocationErrorInput,
  type GeolocationErrorParams,
  geolocationError,
} from './geolocation-error.ts';
export { geolocationRouting } from './geolocation-routing.ts';
export { type HistoryInfo, type HistoryInfoInput, type HistoryInfoParams, historyInfo } from './history-info.ts';
export { type Identity, type IdentityInput, type IdentityParams, identity } from './identity.ts';
export { inReplyTo } from './in-reply-to.ts';
export { infoPackage } from './info-package.ts';
export { type Join, type JoinInput, type JoinParams, join } from './join.ts';
export { maxBreadth } from './max-breadth.ts';
export { maxForwards } from './max-forwards.ts';
export { type MimeVersion, type MimeVersionInput, mimeVersion } from './mime-version.ts';
export { minExpires } from './min-expires.ts';
export { type MinSE, type MinSEInput, minSe } from './min-se.ts';
export { organization } from './organization.ts';
export { type PAccessNetworkInfo, type PAccessNetworkInfoInput, pAccessNetworkInfo } from './p-access-network-info.ts';
export { type AnswerState, type AnswerStateInput, pAnswerState } from './p-answer-state.ts';
export { pAssertedIdentity } from './p-asserted-identity.ts';
export { pAssertedService } from './p-asserted-service.ts';
export { type PAssociatedUri, type PAssociatedUriInput, pAssociatedUri } from './p-associated-uri.ts';
export { type PCalledPartyId, type PCalledPartyIdInput, pCalledPartyId } from './p-called-party-id.ts';
export { pChargeInfo } from './p-charge-info.ts';
export {
  type PChargingFunctionAddresses,
  type PChargingFunctionAddressesInput,
  type PChargingFunctionAddressesParams,
  pChargingFunctionAddresses,
} from './p-charging-function-addresses.ts';
export {
  type PChargingVector,
  type PChargingVectorInput,
  type PChargingVectorParams,
  pChargingVector,
} from './p-charging-vector.ts';
export {
  type FinancialEntity,
  type FinancialEntityInput,
  type PDcsBillingInfo,
  type PDcsBillingInfoInput,
  type PDcsBillingInfoParams,
  pDcsBillingInfo,
} from './p-dcs-billing-info.ts';
export { type PDcsLaes, type PDcsLaesInput, type PDcsLaesParams, pDcsLaes } from './p-dcs-laes.ts';
export { pDcsOsps } from './p-dcs-osps.ts';
export { type PDcsRedirect, type PDcsRedirectInput, type PDcsRedirectParams, pDcsRedirect } from './p-dcs-redirect.ts';
export {
  type PDcsTracePartyId,
  type PDcsTracePartyIdInput,
  type PDcsTracePartyIdParams,
  pDcsTracePartyId,
} from './p-dcs-trace-party-id.ts';
export { pEarlyMedia } from './p-early-media.ts';
export { pMediaAuthorization } from './p-media-authorization.ts';
export { pPreferredIdentity } from './p-preferred-identity.ts';
export { pPreferredService } from './p-preferred-service.ts';
export {
  type PPrivateNetworkIndication,
  type PPrivateNetworkIndicationInput,
  pPrivateNetworkIndication,
} from './p-private-network-indication.ts';
export { type ProfileKey, type ProfileKeyInput, pProfileKey } from './p-profile-key.ts';
export {
  pRefusedUriList,
  type RefusedUriList,
  type RefusedUriListInput,
  type RefusedUriListParams,
} from './p-refused-uri-list.ts';
export { pServedUser, type ServedUser, type ServedUserInput, type ServedUserParams } from './p-served-user.ts';
export { pUserDatabase, type UserDatabase, type UserDatabaseInput } from './p-user-database.ts';
export { type PVisitedNetworkId, type PVisitedNetworkIdInput, pVisitedNetworkId } from './p-visited-network-id.ts';
export { path } from './path.ts';
export { type PermissionMissing, type PermissionMissingInput, permissionMissing } from './permission-missing.ts';
export {
  type PolicyContact,
  type PolicyContactInput,
  type PolicyContactParams,
  policyContact,
} from './policy-contact.ts';
export { type PolicyId, type PolicyIdInput, type PolicyIdParams, policyId } from './policy-id.ts';
export { priority } from './priority.ts';
export { type PrivAnswerMode, type PrivAnswerModeInput, privAnswerMode } from './priv-answer-mode.ts';
export { privacy } from './privacy.ts';
export { proxyAuthenticate } from './proxy-authenticate.ts';
export { proxyAuthorization } from './proxy-authorization.ts';
export { proxyRequire } from './proxy-require.ts';
export { type RAck, type RAckInput, rack } from './rack.ts';
export { type Reason, type ReasonInput, type ReasonParams, reason } from './reason.ts';
export { recordRoute } from './record-route.ts';
export { recvInfo } from './recv-info.ts';
export {
  type ReferEventsAt,
  type ReferEventsAtInput,
  type ReferEventsUri,
  type ReferEventsUriInput,
  referEventsAt,
} from './refer-events-at.ts';
export { type ReferSub, type ReferSubInput, referSub } from './refer-sub.ts';
export { type ReferTo, type ReferToInput, referTo } from './refer-to.ts';
export { type ReferredBy, type ReferredByInput, type ReferredByParams, referredBy } from './referred-by.ts';
export { type RejectContact, type RejectContactInput, rejectContact } from './reject-contact.ts';
export { type Replaces, type ReplacesInput, type ReplacesParams, replaces } from './replaces.ts';
export { type ReplyTo, type ReplyToInput, replyTo } from './reply-to.ts';
export { requestDisposition } from './request-disposition.ts';
export { require } from './require.ts';
export { resourcePriority } from './resource-priority.ts';
export { type RetryAfter, type RetryAfterInput, type RetryAfterParams, retryAfter } from './retry-after.ts';
export { route } from './route.ts';
export { rseq } from './rseq.ts';
export { securityClient } from './security-client.ts';
export { securityServer } from './security-server.ts';
export { securityVerify } from './security-verify.ts';
export { server } from './server.ts';
export { serviceRoute } from './service-route.ts';
export {
  type SessionExpires,
  type SessionExpiresInput,
  type SessionExpiresParams,
  sessionExpires,
} from './session-expires.ts';
export { type SessionId, type SessionIdInput, type SessionIdParams, sessionId } from './session-id.ts';
export { sipEtag } from './sip-etag.ts';
export { sipIfMatch } from './sip-if-match.ts';
export { subject } from './subject.ts';
export {
  type SubscriptionState,
  type SubscriptionStateInput,
  type SubscriptionStateParams,
  subscriptionState,
} from './subscription-state.ts';
export { supported } from './supported.ts';
export { suppressIfMatch } from './suppress-if-match.ts';
export { type TargetDialog, type TargetDialogInput, type TargetDialogParams, targetDialog } from './target-dialog.ts';
export { type Timestamp, type TimestampInput, timestamp } from './timestamp.ts';
export { type To, type ToInput, type ToParams, to } from './to.ts';
export {
  type ConsentUri,
  type ConsentUriInput,
  type TriggerConsent,
  type TriggerConsentInput,
  type TriggerConsentParams,
  triggerConsent,
} from './trigger-consent.ts';
export { unsupported } from './unsupported.ts';
export { userAgent } from './user-agent.ts';
export { type UserToUser, type UserToUserInput, type UserToUserParams, userToUser } from './user-to-user.ts';
export { type Via, type ViaInput, via } from './via.ts';
export { type Warning, type WarningInput, warning } from './warning.ts';
export { wwwAuthenticate } from './www-authenticate.ts';
