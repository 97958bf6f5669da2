// @generated from grammar/.
// Do not edit: change the grammar, then `npm run generate`.

import { type AcceptContact, type AcceptContactInput, acceptContact } from './headers/accept-contact.ts';
import { acceptResourcePriority } from './headers/accept-resource-priority.ts';
import { allowEvents } from './headers/allow-events.ts';
import { type AnswerMode, type AnswerModeInput, answerMode } from './headers/answer-mode.ts';
import { contentId } from './headers/content-id.ts';
import { type Diversion, type DiversionInput, diversion } from './headers/diversion.ts';
import { event, type SipEvent, type SipEventInput } from './headers/event.ts';
import { type FeatureCaps, type FeatureCapsInput, featureCaps } from './headers/feature-caps.ts';
import { flowTimer } from './headers/flow-timer.ts';
import { type Geolocation, type GeolocationInput, geolocation } from './headers/geolocation.ts';
import { type GeolocationError, type GeolocationErrorInput, geolocationError } from './headers/geolocation-error.ts';
import { geolocationRouting } from './headers/geolocation-routing.ts';
import { type HistoryInfo, type HistoryInfoInput, historyInfo } from './headers/history-info.ts';
import { type Identity, type IdentityInput, identity } from './headers/identity.ts';
import { infoPackage } from './headers/info-package.ts';
import { type Join, type JoinInput, join } from './headers/join.ts';
import { maxBreadth } from './headers/max-breadth.ts';
import { type MinSE, type MinSEInput, minSe } from './headers/min-se.ts';
import {
  type PAccessNetworkInfo,
  type PAccessNetworkInfoInput,
  pAccessNetworkInfo,
} from './headers/p-access-network-info.ts';
import { type AnswerState, type AnswerStateInput, pAnswerState } from './headers/p-answer-state.ts';
import { pAssertedService } from './headers/p-asserted-service.ts';
import { type PAssociatedUri, type PAssociatedUriInput, pAssociatedUri } from './headers/p-associated-uri.ts';
import { type PCalledPartyId, type PCalledPartyIdInput, pCalledPartyId } from './headers/p-called-party-id.ts';
import { pChargeInfo } from './headers/p-charge-info.ts';
import {
  type PChargingFunctionAddresses,
  type PChargingFunctionAddressesInput,
  pChargingFunctionAddresses,
} from './headers/p-charging-function-addresses.ts';
import { type PChargingVector, type PChargingVectorInput, pChargingVector } from './headers/p-charging-vector.ts';
import { type PDcsBillingInfo, type PDcsBillingInfoInput, pDcsBillingInfo } from './headers/p-dcs-billing-info.ts';
import { type PDcsLaes, type PDcsLaesInput, pDcsLaes } from './headers/p-dcs-laes.ts';
import { pDcsOsps } from './headers/p-dcs-osps.ts';
import { type PDcsRedirect, type PDcsRedirectInput, pDcsRedirect } from './headers/p-dcs-redirect.ts';
import { type PDcsTracePartyId, type PDcsTracePartyIdInput, pDcsTracePartyId } from './headers/p-dcs-trace-party-id.ts';
import { pEarlyMedia } from './headers/p-early-media.ts';
import { pMediaAuthorization } from './headers/p-media-authorization.ts';
import { pPreferredService } from './headers/p-preferred-service.ts';
import {
  type PPrivateNetworkIndication,
  type PPrivateNetworkIndicationInput,
  pPrivateNetworkIndication,
} from './headers/p-private-network-indication.ts';
import { type ProfileKey, type ProfileKeyInput, pProfileKey } from './headers/p-profile-key.ts';
import { pRefusedUriList, type RefusedUriList, type RefusedUriListInput } from './headers/p-refused-uri-list.ts';
import { pServedUser, type ServedUser, type ServedUserInput } from './headers/p-served-user.ts';
import { pUserDatabase, type UserDatabase, type UserDatabaseInput } from './headers/p-user-database.ts';
import {
  type PVisitedNetworkId,
  type PVisitedNetworkIdInput,
  pVisitedNetworkId,
} from './headers/p-visited-network-id.ts';
import { path } from './headers/path.ts';
import {
  type PermissionMissing,
  type PermissionMissingInput,
  permissionMissing,
} from './headers/permission-missing.ts';
import { type PolicyContact, type PolicyContactInput, policyContact } from './headers/policy-contact.ts';
import { type PolicyId, type PolicyIdInput, policyId } from './headers/policy-id.ts';
import { type PrivAnswerMode, type PrivAnswerModeInput, privAnswerMode } from './headers/priv-answer-mode.ts';
import { privacy } from './headers/privacy.ts';
import { type RAck, type RAckInput, rack } from './headers/rack.ts';
import { recvInfo } from './headers/recv-info.ts';
import { type ReferEventsAt, type ReferEventsAtInput, referEventsAt } from './headers/refer-events-at.ts';
import { type ReferSub, type ReferSubInput, referSub } from './headers/refer-sub.ts';
import { type ReferTo, type ReferToInput, referTo } from './headers/refer-to.ts';
import { type ReferredBy, type ReferredByInput, referredBy } from './headers/referred-by.ts';
import { type RejectContact, type RejectContactInput, rejectContact } from './headers/reject-contact.ts';
import { type Replaces, type ReplacesInput, replaces } from './headers/replaces.ts';
import { requestDisposition } from './headers/request-disposition.ts';
import { resourcePriority } from './headers/resource-priority.ts';
import { rseq } from './headers/rseq.ts';
import { securityClient } from './headers/security-client.ts';
import { securityServer } from './headers/security-server.ts';
import { securityVerify } from './headers/security-verify.ts';
import { serviceRoute } from './headers/service-route.ts';
import { type SessionExpires, type SessionExpiresInput, sessionExpires } from './headers/session-expires.ts';
import { type SessionId, type SessionIdInput, sessionId } from './headers/session-id.ts';
import { sipEtag } from './headers/sip-etag.ts';
import { sipIfMatch } from './headers/sip-if-match.ts';
import {
  type SubscriptionState,
  type SubscriptionStateInput,
  subscriptionState,
} from './headers/subscription-state.ts';
import { suppressIfMatch } from './headers/suppress-if-match.ts';
import { type TargetDialog, type TargetDialogInput, targetDialog } from './headers/target-dialog.ts';
import { type TriggerConsent, type TriggerConsentInput, triggerConsent } from './headers/trigger-consent.ts';
import { type UserToUser, type UserToUserInput, userToUser } from './headers/user-to-user.ts';
import type { HeaderInputs, HeaderValues } from './registry.ts';
import type { Address, AddressInput } from './rules/address.ts';
import type { InfoPackage, InfoPackageInput } from './rules/info-package.ts';
import type { ResourcePriority, ResourcePriorityInput } from './rules/resource-priority.ts';
import type { RouteAddress, RouteAddressInput } from './rules/route-address.ts';
import type { SecurityMechanism, SecurityMechanismInput } from './rules/security-mechanism.ts';
import type { GeolocationRouting, PDcsOsps, PrivacyValue } from './rules/words.ts';

/** The typed values of a message. A header that is absent or malformed is `undefined`. */
export interface AllHeaderValues extends HeaderValues {
  /** Accept-Contact. The features that the caller would like to find. */
  readonly acceptContact?: readonly AcceptContact[] | undefined;
  /** Accept-Resource-Priority. The priorities that the server processes. */
  readonly acceptResourcePriority?: readonly ResourcePriority[] | undefined;
  /** Allow-Events. The event packages that the sender supports. */
  readonly allowEvents?: readonly string[] | undefined;
  /** Answer-Mode. Whether a person or the device answers, or answered, the call. */
  readonly answerMode?: AnswerMode | undefined;
  /** Content-ID. The name by which the message refers to its own body in a `cid:` URL. */
  readonly contentId?: string | undefined;
  /** Diversion. The parties from whom the call was diverted, the latest first, and why. */
  readonly diversion?: readonly Diversion[] | undefined;
  /** Event. The event package of a subscription or a notification. */
  readonly event?: SipEvent | undefined;
  /** Feature-Caps. The features and capabilities of the elements that the message passed, the latest first. */
  readonly featureCaps?: readonly FeatureCaps[] | undefined;
  /** Flow-Timer. The seconds without traffic after which a flow counts as broken. */
  readonly flowTimer?: number | undefined;
  /** Geolocation. The location of the caller, which is in the body or at a URI. */
  readonly geolocation?: readonly Geolocation[] | undefined;
  /** Geolocation-Error. The error in the location that the request conveyed. */
  readonly geolocationError?: GeolocationError | undefined;
  /** Geolocation-Routing. Whether proxies may route the request by the location that it conveys. */
  readonly geolocationRouting?: GeolocationRouting | undefined;
  /** History-Info. The targets to which the request was sent on its way, in order. */
  readonly historyInfo?: readonly HistoryInfo[] | undefined;
  /** Identity. A signature over the caller, the callee and the time. */
  readonly identity?: readonly Identity[] | undefined;
  /** Info-Package. The kind of information in an INFO request. */
  readonly infoPackage?: InfoPackage | undefined;
  /** Join. The dialog that the new one joins in a conference. */
  readonly join?: Join | undefined;
  /** Max-Breadth. The number of branches into which the request may be forked at the same time. */
  readonly maxBreadth?: number | undefined;
  /** Min-SE. The shortest session interval that is accepted. */
  readonly minSe?: MinSE | undefined;
  /** P-Access-Network-Info. The access network that connects the user agent, and the location in it. */
  readonly pAccessNetworkInfo?: readonly PAccessNetworkInfo[] | undefined;
  /** P-Answer-State. Whether the answer was given by the called party, or for it. */
  readonly pAnswerState?: AnswerState | undefined;
  /** P-Asserted-Service. The service of the request, as asserted by an element that the receiver trusts. */
  readonly pAssertedService?: readonly string[] | undefined;
  /** P-Associated-URI. The other URIs that the provider has given to the user who registers. */
  readonly pAssociatedUri?: readonly PAssociatedUri[] | undefined;
  /** P-Called-Party-ID. The Request-URI before a proxy replaced it by the contact of the called user. */
  readonly pCalledPartyId?: PCalledPartyId | undefined;
  /** P-Charge-Info. The party that pays for the call. */
  readonly pChargeInfo?: Address | undefined;
  /** P-Charging-Function-Addresses. The addresses of the charging functions of the home network. */
  readonly pChargingFunctionAddresses?: readonly PChargingFunctionAddresses[] | undefined;
  /**
   * P-Charging-Vector. The data that the charging records of one session share, and the operators that take part in
   * it.
   */
  readonly pChargingVector?: PChargingVector | undefined;
  /** P-DCS-Billing-Info. The party that pays for the call, and the data that its billing records share. */
  readonly pDcsBillingInfo?: PDcsBillingInfo | undefined;
  /** P-DCS-LAES. The address to which lawfully intercepted data is delivered. */
  readonly pDcsLaes?: PDcsLaes | undefined;
  /** P-DCS-OSPS. The service that an operator requests: to verify a busy line, to break in, or to ring back. */
  readonly pDcsOsps?: PDcsOsps | undefined;
  /** P-DCS-Redirect. The first called party, the party that redirected the call, and the number of redirections. */
  readonly pDcsRedirect?: PDcsRedirect | undefined;
  /** P-DCS-Trace-Party-ID. The party whose call the customer asks to be traced. */
  readonly pDcsTracePartyId?: PDcsTracePartyId | undefined;
  /** P-Early-Media. The early media that is authorised. */
  readonly pEarlyMedia?:
    | readonly ('sendrecv' | 'sendonly' | 'recvonly' | 'inactive' | 'gated' | 'supported' | (string & {}))[]
    | undefined;
  /** P-Media-Authorization. Tokens, in hexadecimal, that authorise the resources of the media. */
  readonly pMediaAuthorization?: readonly string[] | undefined;
  /** P-Preferred-Service. The service that the user agent prefers for its request. */
  readonly pPreferredService?: readonly string[] | undefined;
  /** P-Private-Network-Indication. The private network to whose traffic the message belongs. */
  readonly pPrivateNetworkIndication?: PPrivateNetworkIndication | undefined;
  /** P-Profile-Key. The key of a service profile. */
  readonly pProfileKey?: ProfileKey | undefined;
  /** P-Refused-URI-List. The URI lists in a list that the server refuses to expand. */
  readonly pRefusedUriList?: readonly RefusedUriList[] | undefined;
  /** P-Served-User. The user for whom the request is served. */
  readonly pServedUser?: ServedUser | undefined;
  /** P-User-Database. The database that has the profile of the user. */
  readonly pUserDatabase?: UserDatabase | undefined;
  /** P-Visited-Network-ID. The visited networks that the request passed on its way to the home network. */
  readonly pVisitedNetworkId?: readonly PVisitedNetworkId[] | undefined;
  /** Path. The proxies between a user agent and its registrar. */
  readonly path?: readonly RouteAddress[] | undefined;
  /** Permission-Missing. The URIs for which a relay has no permission. */
  readonly permissionMissing?: readonly PermissionMissing[] | undefined;
  /** Policy-Contact. The policy servers that the user agent has to contact, in order. */
  readonly policyContact?: readonly PolicyContact[] | undefined;
  /** Policy-ID. The policy servers that the user agent has contacted for the request. */
  readonly policyId?: readonly PolicyId[] | undefined;
  /** Priv-Answer-Mode. The same as Answer-Mode, requested with a privilege. */
  readonly privAnswerMode?: PrivAnswerMode | undefined;
  /** Privacy. The kinds of privacy that the sender requests from the network. */
  readonly privacy?: readonly PrivacyValue[] | undefined;
  /** RAck. The reliable provisional response that is acknowledged. */
  readonly rack?: RAck | undefined;
  /** RSeq. The number of a reliable provisional response within its transaction. */
  readonly rseq?: number | undefined;
  /** Recv-Info. The Info Packages that the sender is willing to receive; none if it is empty. */
  readonly recvInfo?: readonly InfoPackage[] | undefined;
  /** Refer-Events-At. The URI to subscribe to for the outcome of the REFER request. */
  readonly referEventsAt?: ReferEventsAt | undefined;
  /** Refer-Sub. Whether the REFER creates a subscription. */
  readonly referSub?: ReferSub | undefined;
  /** Refer-To. The resource that the receiver is asked to contact. */
  readonly referTo?: ReferTo | undefined;
  /** Referred-By. The party that asked for the reference. */
  readonly referredBy?: ReferredBy | undefined;
  /** Reject-Contact. The features that the caller does not want to find. */
  readonly rejectContact?: readonly RejectContact[] | undefined;
  /** Replaces. The dialog that the new one replaces. */
  readonly replaces?: Replaces | undefined;
  /** Request-Disposition. How servers should process the request. */
  readonly requestDisposition?:
    | readonly (
        | 'proxy'
        | 'redirect'
        | 'cancel'
        | 'no-cancel'
        | 'fork'
        | 'no-fork'
        | 'recurse'
        | 'no-recurse'
        | 'parallel'
        | 'sequential'
        | 'queue'
        | 'no-queue'
        | (string & {})
      )[]
    | undefined;
  /** Resource-Priority. The priority that the sender requests for resources. */
  readonly resourcePriority?: readonly ResourcePriority[] | undefined;
  /** SIP-ETag. The version of the published state. */
  readonly sipEtag?: string | undefined;
  /** SIP-If-Match. The version of the published state that the request refers to. */
  readonly sipIfMatch?: string | undefined;
  /** Security-Client. The security mechanisms that the client supports. */
  readonly securityClient?: readonly SecurityMechanism[] | undefined;
  /** Security-Server. The security mechanisms that the server supports. */
  readonly securityServer?: readonly SecurityMechanism[] | undefined;
  /** Security-Verify. The offer of the server, repeated under the protection of the chosen mechanism. */
  readonly securityVerify?: readonly SecurityMechanism[] | undefined;
  /** Service-Route. The proxies through which the registrar asks the user agent to send its requests. */
  readonly serviceRoute?: readonly RouteAddress[] | undefined;
  /** Session-Expires. The interval within which the session must be refreshed. */
  readonly sessionExpires?: SessionExpires | undefined;
  /** Session-ID. The UUIDs of the two ends of a communication session, which no element on the way changes. */
  readonly sessionId?: SessionId | undefined;
  /** Subscription-State. Whether the subscription is active, pending or terminated, why, and for how long. */
  readonly subscriptionState?: SubscriptionState | undefined;
  /**
   * Suppress-If-Match. The version of the state that the subscriber already has, which needs no notification; or
   * `*`.
   */
  readonly suppressIfMatch?: string | undefined;
  /** Target-Dialog. A dialog that the sender knows, which proves that it may send the request. */
  readonly targetDialog?: TargetDialog | undefined;
  /** Trigger-Consent. The URI of a relay to which a user agent sends requests for permissions. */
  readonly triggerConsent?: readonly TriggerConsent[] | undefined;
  /** User-to-User. Data that the user agents of a call exchange, as in the ISDN. */
  readonly userToUser?: readonly UserToUser[] | undefined;
}

/** The typed values from which a message is built. */
export interface AllHeaderInputs extends HeaderInputs {
  /** Accept-Contact. The features that the caller would like to find. */
  readonly acceptContact?: readonly AcceptContactInput[] | undefined;
  /** Accept-Resource-Priority. The priorities that the server processes. */
  readonly acceptResourcePriority?: readonly ResourcePriorityInput[] | undefined;
  /** Allow-Events. The event packages that the sender supports. */
  readonly allowEvents?: readonly string[] | undefined;
  /** Answer-Mode. Whether a person or the device answers, or answered, the call. */
  readonly answerMode?: AnswerModeInput | undefined;
  /** Content-ID. The name by which the message refers to its own body in a `cid:` URL. */
  readonly contentId?: string | undefined;
  /** Diversion. The parties from whom the call was diverted, the latest first, and why. */
  readonly diversion?: readonly DiversionInput[] | undefined;
  /** Event. The event package of a subscription or a notification. */
  readonly event?: SipEventInput | undefined;
  /** Feature-Caps. The features and capabilities of the elements that the message passed, the latest first. */
  readonly featureCaps?: readonly FeatureCapsInput[] | undefined;
  /** Flow-Timer. The seconds without traffic after which a flow counts as broken. */
  readonly flowTimer?: number | undefined;
  /** Geolocation. The location of the caller, which is in the body or at a URI. */
  readonly geolocation?: readonly GeolocationInput[] | undefined;
  /** Geolocation-Error. The error in the location that the request conveyed. */
  readonly geolocationError?: GeolocationErrorInput | undefined;
  /** Geolocation-Routing. Whether proxies may route the request by the location that it conveys. */
  readonly geolocationRouting?: GeolocationRouting | undefined;
  /** History-Info. The targets to which the request was sent on its way, in order. */
  readonly historyInfo?: readonly HistoryInfoInput[] | undefined;
  /** Identity. A signature over the caller, the callee and the time. */
  readonly identity?: readonly IdentityInput[] | undefined;
  /** Info-Package. The kind of information in an INFO request. */
  readonly infoPackage?: InfoPackageInput | undefined;
  /** Join. The dialog that the new one joins in a conference. */
  readonly join?: JoinInput | undefined;
  /** Max-Breadth. The number of branches into which the request may be forked at the same time. */
  readonly maxBreadth?: number | undefined;
  /** Min-SE. The shortest session interval that is accepted. */
  readonly minSe?: MinSEInput | undefined;
  /** P-Access-Network-Info. The access network that connects the user agent, and the location in it. */
  readonly pAccessNetworkInfo?: readonly PAccessNetworkInfoInput[] | undefined;
  /** P-Answer-State. Whether the answer was given by the called party, or for it. */
  readonly pAnswerState?: AnswerStateInput | undefined;
  /** P-Asserted-Service. The service of the request, as asserted by an element that the receiver trusts. */
  readonly pAssertedService?: readonly string[] | undefined;
  /** P-Associated-URI. The other URIs that the provider has given to the user who registers. */
  readonly pAssociatedUri?: readonly PAssociatedUriInput[] | undefined;
  /** P-Called-Party-ID. The Request-URI before a proxy replaced it by the contact of the called user. */
  readonly pCalledPartyId?: PCalledPartyIdInput | undefined;
  /** P-Charge-Info. The party that pays for the call. */
  readonly pChargeInfo?: AddressInput | undefined;
  /** P-Charging-Function-Addresses. The addresses of the charging functions of the home network. */
  readonly pChargingFunctionAddresses?: readonly PChargingFunctionAddressesInput[] | undefined;
  /**
   * P-Charging-Vector. The data that the charging records of one session share, and the operators that take part in
   * it.
   */
  readonly pChargingVector?: PChargingVectorInput | undefined;
  /** P-DCS-Billing-Info. The party that pays for the call, and the data that its billing records share. */
  readonly pDcsBillingInfo?: PDcsBillingInfoInput | undefined;
  /** P-DCS-LAES. The address to which lawfully intercepted data is delivered. */
  readonly pDcsLaes?: PDcsLaesInput | undefined;
  /** P-DCS-OSPS. The service that an operator requests: to verify a busy line, to break in, or to ring back. */
  readonly pDcsOsps?: PDcsOsps | undefined;
  /** P-DCS-Redirect. The first called party, the party that redirected the call, and the number of redirections. */
  readonly pDcsRedirect?: PDcsRedirectInput | undefined;
  /** P-DCS-Trace-Party-ID. The party whose call the customer asks to be traced. */
  readonly pDcsTracePartyId?: PDcsTracePartyIdInput | undefined;
  /** P-Early-Media. The early media that is authorised. */
  readonly pEarlyMedia?:
    | readonly ('sendrecv' | 'sendonly' | 'recvonly' | 'inactive' | 'gated' | 'supported' | (string & {}))[]
    | undefined;
  /** P-Media-Authorization. Tokens, in hexadecimal, that authorise the resources of the media. */
  readonly pMediaAuthorization?: readonly string[] | undefined;
  /** P-Preferred-Service. The service that the user agent prefers for its request. */
  readonly pPreferredService?: readonly string[] | undefined;
  /** P-Private-Network-Indication. The private network to whose traffic the message belongs. */
  readonly pPrivateNetworkIndication?: PPrivateNetworkIndicationInput | undefined;
  /** P-Profile-Key. The key of a service profile. */
  readonly pProfileKey?: ProfileKeyInput | undefined;
  /** P-Refused-URI-List. The URI lists in a list that the server refuses to expand. */
  readonly pRefusedUriList?: readonly RefusedUriListInput[] | undefined;
  /** P-Served-User. The user for whom the request is served. */
  readonly pServedUser?: ServedUserInput | undefined;
  /** P-User-Database. The database that has the profile of the user. */
  readonly pUserDatabase?: UserDatabaseInput | undefined;
  /** P-Visited-Network-ID. The visited networks that the request passed on its way to the home network. */
  readonly pVisitedNetworkId?: readonly PVisitedNetworkIdInput[] | undefined;
  /** Path. The proxies between a user agent and its registrar. */
  readonly path?: readonly RouteAddressInput[] | undefined;
  /** Permission-Missing. The URIs for which a relay has no permission. */
  readonly permissionMissing?: readonly PermissionMissingInput[] | undefined;
  /** Policy-Contact. The policy servers that the user agent has to contact, in order. */
  readonly policyContact?: readonly PolicyContactInput[] | undefined;
  /** Policy-ID. The policy servers that the user agent has contacted for the request. */
  readonly policyId?: readonly PolicyIdInput[] | undefined;
  /** Priv-Answer-Mode. The same as Answer-Mode, requested with a privilege. */
  readonly privAnswerMode?: PrivAnswerModeInput | undefined;
  /** Privacy. The kinds of privacy that the sender requests from the network. */
  readonly privacy?: readonly PrivacyValue[] | undefined;
  /** RAck. The reliable provisional response that is acknowledged. */
  readonly rack?: RAckInput | undefined;
  /** RSeq. The number of a reliable provisional response within its transaction. */
  readonly rseq?: number | undefined;
  /** Recv-Info. The Info Packages that the sender is willing to receive; none if it is empty. */
  readonly recvInfo?: readonly InfoPackageInput[] | undefined;
  /** Refer-Events-At. The URI to subscribe to for the outcome of the REFER request. */
  readonly referEventsAt?: ReferEventsAtInput | undefined;
  /** Refer-Sub. Whether the REFER creates a subscription. */
  readonly referSub?: ReferSubInput | undefined;
  /** Refer-To. The resource that the receiver is asked to contact. */
  readonly referTo?: ReferToInput | undefined;
  /** Referred-By. The party that asked for the reference. */
  readonly referredBy?: ReferredByInput | undefined;
  /** Reject-Contact. The features that the caller does not want to find. */
  readonly rejectContact?: readonly RejectContactInput[] | undefined;
  /** Replaces. The dialog that the new one replaces. */
  readonly replaces?: ReplacesInput | undefined;
  /** Request-Disposition. How servers should process the request. */
  readonly requestDisposition?:
    | readonly (
        | 'proxy'
        | 'redirect'
        | 'cancel'
        | 'no-cancel'
        | 'fork'
        | 'no-fork'
        | 'recurse'
        | 'no-recurse'
        | 'parallel'
        | 'sequential'
        | 'queue'
        | 'no-queue'
        | (string & {})
      )[]
    | undefined;
  /** Resource-Priority. The priority that the sender requests for resources. */
  readonly resourcePriority?: readonly ResourcePriorityInput[] | undefined;
  /** SIP-ETag. The version of the published state. */
  readonly sipEtag?: string | undefined;
  /** SIP-If-Match. The version of the published state that the request refers to. */
  readonly sipIfMatch?: string | undefined;
  /** Security-Client. The security mechanisms that the client supports. */
  readonly securityClient?: readonly SecurityMechanismInput[] | undefined;
  /** Security-Server. The security mechanisms that the server supports. */
  readonly securityServer?: readonly SecurityMechanismInput[] | undefined;
  /** Security-Verify. The offer of the server, repeated under the protection of the chosen mechanism. */
  readonly securityVerify?: readonly SecurityMechanismInput[] | undefined;
  /** Service-Route. The proxies through which the registrar asks the user agent to send its requests. */
  readonly serviceRoute?: readonly RouteAddressInput[] | undefined;
  /** Session-Expires. The interval within which the session must be refreshed. */
  readonly sessionExpires?: SessionExpiresInput | undefined;
  /** Session-ID. The UUIDs of the two ends of a communication session, which no element on the way changes. */
  readonly sessionId?: SessionIdInput | undefined;
  /** Subscription-State. Whether the subscription is active, pending or terminated, why, and for how long. */
  readonly subscriptionState?: SubscriptionStateInput | undefined;
  /**
   * Suppress-If-Match. The version of the state that the subscriber already has, which needs no notification; or
   * `*`.
   */
  readonly suppressIfMatch?: string | undefined;
  /** Target-Dialog. A dialog that the sender knows, which proves that it may send the request. */
  readonly targetDialog?: TargetDialogInput | undefined;
  /** Trigger-Consent. The URI of a relay to which a user agent sends requests for permissions. */
  readonly triggerConsent?: readonly TriggerConsentInput[] | undefined;
  /** User-to-User. Data that the user agents of a call exchange, as in the ISDN. */
  readonly userToUser?: readonly UserToUserInput[] | undefined;
}

/** Every header that `sippet/all` knows and `sippet` does not, by name. */
export const extensionDefinitions = [
  acceptContact,
  acceptResourcePriority,
  allowEvents,
  answerMode,
  contentId,
  diversion,
  event,
  featureCaps,
  flowTimer,
  geolocation,
  geolocationError,
  geolocationRouting,
  historyInfo,
  identity,
  infoPackage,
  join,
  maxBreadth,
  minSe,
  pAccessNetworkInfo,
  pAnswerState,
  pAssertedService,
  pAssociatedUri,
  pCalledPartyId,
  pChargeInfo,
  pChargingFunctionAddresses,
  pChargingVector,
  pDcsBillingInfo,
  pDcsLaes,
  pDcsOsps,
  pDcsRedirect,
  pDcsTracePartyId,
  pEarlyMedia,
  pMediaAuthorization,
  pPreferredService,
  pPrivateNetworkIndication,
  pProfileKey,
  pRefusedUriList,
  pServedUser,
  pUserDatabase,
  pVisitedNetworkId,
  path,
  permissionMissing,
  policyContact,
  policyId,
  privAnswerMode,
  privacy,
  rack,
  rseq,
  recvInfo,
  referEventsAt,
  referSub,
  referTo,
  referredBy,
  rejectContact,
  replaces,
  requestDisposition,
  resourcePriority,
  sipEtag,
  sipIfMatch,
  securityClient,
  securityServer,
  securityVerify,
  serviceRoute,
  sessionExpires,
  sessionId,
  subscriptionState,
  suppressIfMatch,
  targetDialog,
  triggerConsent,
  userToUser,
] as const;
