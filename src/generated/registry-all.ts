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

/** The typed values of a message: absent and malformed are both `undefined`. */
export interface AllHeaderValues extends HeaderValues {
  /** Accept-Contact. The features that the caller would like to find. */
  readonly acceptContact?: readonly AcceptContact[] | undefined;
  /** Accept-Resource-Priority. The priorities that the server processes. */
  readonly acceptResourcePriority?: readonly ResourcePriority[] | undefined;
  /** Allow-Events. The event packages that the sender supports. */
  readonly allowEvents?: readonly string[] | undefined;
  /** Answer-Mode. Whether the call is to be answered, or was, by a person or by itself. */
  readonly answerMode?: AnswerMode | undefined;
  /** Content-ID. A name by which the message refers to its own body, as a `cid:` URL has it. */
  readonly contentId?: string | undefined;
  /** Diversion. Who the call was diverted from, the latest first, and why. */
  readonly diversion?: readonly Diversion[] | undefined;
  /** Event. The event package that a subscription or a notification is about. */
  readonly event?: SipEvent | undefined;
  /** Feature-Caps. The features and capabilities of the elements that the message passed, the latest first. */
  readonly featureCaps?: readonly FeatureCaps[] | undefined;
  /** Flow-Timer. After how many seconds without traffic a flow is taken for broken. */
  readonly flowTimer?: number | undefined;
  /** Geolocation. Where to find the location of the caller: in the body, or at a URI. */
  readonly geolocation?: readonly Geolocation[] | undefined;
  /** Geolocation-Error. What is wrong with the location that the request conveyed. */
  readonly geolocationError?: GeolocationError | undefined;
  /** Geolocation-Routing. Whether proxies may route the request by the location that it conveys. */
  readonly geolocationRouting?: GeolocationRouting | undefined;
  /** History-Info. The targets that the request was sent to on its way, in order. */
  readonly historyInfo?: readonly HistoryInfo[] | undefined;
  /** Identity. A signature over who calls whom, and when. */
  readonly identity?: readonly Identity[] | undefined;
  /** Info-Package. What the information of an INFO request is about. */
  readonly infoPackage?: InfoPackage | undefined;
  /** Join. The dialog that the new one joins in a conference. */
  readonly join?: Join | undefined;
  /** Max-Breadth. How many branches the request may be forked into at once. */
  readonly maxBreadth?: number | undefined;
  /** Min-SE. The shortest session interval that is taken. */
  readonly minSe?: MinSE | undefined;
  /** P-Access-Network-Info. The access network by which the user agent is connected, and where in it. */
  readonly pAccessNetworkInfo?: readonly PAccessNetworkInfo[] | undefined;
  /** P-Answer-State. Whether the answer was given by the called party, or for it. */
  readonly pAnswerState?: AnswerState | undefined;
  /** P-Asserted-Service. The service that the request belongs to, as an element says that the receiver trusts. */
  readonly pAssertedService?: readonly string[] | undefined;
  /** P-Associated-URI. The other URIs that the provider has given to the user who registers. */
  readonly pAssociatedUri?: readonly PAssociatedUri[] | undefined;
  /** P-Called-Party-ID. The Request-URI before a proxy put the contact of the called user in its place. */
  readonly pCalledPartyId?: PCalledPartyId | undefined;
  /** P-Charge-Info. Who pays for the call. */
  readonly pChargeInfo?: Address | undefined;
  /** P-Charging-Function-Addresses. Where the charging functions of the home network are reached. */
  readonly pChargingFunctionAddresses?: readonly PChargingFunctionAddresses[] | undefined;
  /** P-Charging-Vector. What charging records of one session have in common, and the operators that take part in it. */
  readonly pChargingVector?: PChargingVector | undefined;
  /** P-DCS-Billing-Info. Who pays for the call, and what its billing records have in common. */
  readonly pDcsBillingInfo?: PDcsBillingInfo | undefined;
  /** P-DCS-LAES. Where to deliver what is intercepted by lawful order. */
  readonly pDcsLaes?: PDcsLaes | undefined;
  /** P-DCS-OSPS. What an operator asks of the call: to verify a busy line, to break in, or to ring back. */
  readonly pDcsOsps?: PDcsOsps | undefined;
  /** P-DCS-Redirect. Who was called at first, who redirected the call, and how often that happened. */
  readonly pDcsRedirect?: PDcsRedirect | undefined;
  /** P-DCS-Trace-Party-ID. The party whose call the customer asks to be traced. */
  readonly pDcsTracePartyId?: PDcsTracePartyId | undefined;
  /** P-Early-Media. Which early media is authorised. */
  readonly pEarlyMedia?:
    | readonly ('sendrecv' | 'sendonly' | 'recvonly' | 'inactive' | 'gated' | 'supported' | (string & {}))[]
    | undefined;
  /** P-Media-Authorization. Tokens, in hexadecimal, that authorise the resources of the media. */
  readonly pMediaAuthorization?: readonly string[] | undefined;
  /** P-Preferred-Service. The service that the user agent would like its request to belong to. */
  readonly pPreferredService?: readonly string[] | undefined;
  /** P-Private-Network-Indication. That the message is traffic of a private network, and of which. */
  readonly pPrivateNetworkIndication?: PPrivateNetworkIndication | undefined;
  /** P-Profile-Key. The key of a service profile. */
  readonly pProfileKey?: ProfileKey | undefined;
  /** P-Refused-URI-List. The URI lists in a list that the server refuses to expand. */
  readonly pRefusedUriList?: readonly RefusedUriList[] | undefined;
  /** P-Served-User. The user whom the request is served for. */
  readonly pServedUser?: ServedUser | undefined;
  /** P-User-Database. The database that has the profile of the user. */
  readonly pUserDatabase?: UserDatabase | undefined;
  /** P-Visited-Network-ID. The visited networks that the request passed on its way to the home network. */
  readonly pVisitedNetworkId?: readonly PVisitedNetworkId[] | undefined;
  /** Path. The proxies between a user agent and its registrar. */
  readonly path?: readonly RouteAddress[] | undefined;
  /** Permission-Missing. The URIs that a relay has no permission for. */
  readonly permissionMissing?: readonly PermissionMissing[] | undefined;
  /** Policy-Contact. The policy servers that the user agent has to contact, in order. */
  readonly policyContact?: readonly PolicyContact[] | undefined;
  /** Policy-ID. The policy servers that the user agent has contacted for the request. */
  readonly policyId?: readonly PolicyId[] | undefined;
  /** Priv-Answer-Mode. The same, asked for with a privilege. */
  readonly privAnswerMode?: PrivAnswerMode | undefined;
  /** Privacy. The kinds of privacy that the sender asks of the network. */
  readonly privacy?: readonly PrivacyValue[] | undefined;
  /** RAck. Which reliable provisional response is acknowledged. */
  readonly rack?: RAck | undefined;
  /** RSeq. The place of a reliable provisional response among those of its transaction. */
  readonly rseq?: number | undefined;
  /** Recv-Info. The Info Packages that the sender is willing to receive; none where it is empty. */
  readonly recvInfo?: readonly InfoPackage[] | undefined;
  /** Refer-Events-At. Where to subscribe to what becomes of the REFER request. */
  readonly referEventsAt?: ReferEventsAt | undefined;
  /** Refer-Sub. Whether the REFER makes a subscription. */
  readonly referSub?: ReferSub | undefined;
  /** Refer-To. The resource that the receiver is asked to contact. */
  readonly referTo?: ReferTo | undefined;
  /** Referred-By. Who asked for the reference. */
  readonly referredBy?: ReferredBy | undefined;
  /** Reject-Contact. The features that the caller does not want to find. */
  readonly rejectContact?: readonly RejectContact[] | undefined;
  /** Replaces. The dialog that the new one takes the place of. */
  readonly replaces?: Replaces | undefined;
  /** Request-Disposition. How servers are to process the request. */
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
  /** Resource-Priority. The priority that the sender wishes for resources. */
  readonly resourcePriority?: readonly ResourcePriority[] | undefined;
  /** SIP-ETag. Which version of the published state this is. */
  readonly sipEtag?: string | undefined;
  /** SIP-If-Match. Which version of the published state is meant. */
  readonly sipIfMatch?: string | undefined;
  /** Security-Client. The security mechanisms that the client supports. */
  readonly securityClient?: readonly SecurityMechanism[] | undefined;
  /** Security-Server. The security mechanisms that the server supports. */
  readonly securityServer?: readonly SecurityMechanism[] | undefined;
  /** Security-Verify. What the server offered, repeated under the protection of what was chosen. */
  readonly securityVerify?: readonly SecurityMechanism[] | undefined;
  /** Service-Route. The proxies that a registrar asks the user agent to send its requests through. */
  readonly serviceRoute?: readonly RouteAddress[] | undefined;
  /** Session-Expires. The interval within which the session is to be refreshed. */
  readonly sessionExpires?: SessionExpires | undefined;
  /** Session-ID. The UUIDs of the two ends of a communication session, which stay the same on its whole way. */
  readonly sessionId?: SessionId | undefined;
  /** Subscription-State. Whether the subscription is active, pending or terminated, and why and for how long. */
  readonly subscriptionState?: SubscriptionState | undefined;
  /** Suppress-If-Match. The version of the state that needs no notification, since the subscriber has it; or `*`. */
  readonly suppressIfMatch?: string | undefined;
  /** Target-Dialog. A dialog that the sender knows of, as a proof that it may ask. */
  readonly targetDialog?: TargetDialog | undefined;
  /** Trigger-Consent. Where a user agent asks a relay to ask for permissions. */
  readonly triggerConsent?: readonly TriggerConsent[] | undefined;
  /** User-to-User. Data that the user agents of a call exchange, as the ISDN does. */
  readonly userToUser?: readonly UserToUser[] | undefined;
}

/** The typed values that a message is built from. */
export interface AllHeaderInputs extends HeaderInputs {
  /** Accept-Contact. The features that the caller would like to find. */
  readonly acceptContact?: readonly AcceptContactInput[] | undefined;
  /** Accept-Resource-Priority. The priorities that the server processes. */
  readonly acceptResourcePriority?: readonly ResourcePriorityInput[] | undefined;
  /** Allow-Events. The event packages that the sender supports. */
  readonly allowEvents?: readonly string[] | undefined;
  /** Answer-Mode. Whether the call is to be answered, or was, by a person or by itself. */
  readonly answerMode?: AnswerModeInput | undefined;
  /** Content-ID. A name by which the message refers to its own body, as a `cid:` URL has it. */
  readonly contentId?: string | undefined;
  /** Diversion. Who the call was diverted from, the latest first, and why. */
  readonly diversion?: readonly DiversionInput[] | undefined;
  /** Event. The event package that a subscription or a notification is about. */
  readonly event?: SipEventInput | undefined;
  /** Feature-Caps. The features and capabilities of the elements that the message passed, the latest first. */
  readonly featureCaps?: readonly FeatureCapsInput[] | undefined;
  /** Flow-Timer. After how many seconds without traffic a flow is taken for broken. */
  readonly flowTimer?: number | undefined;
  /** Geolocation. Where to find the location of the caller: in the body, or at a URI. */
  readonly geolocation?: readonly GeolocationInput[] | undefined;
  /** Geolocation-Error. What is wrong with the location that the request conveyed. */
  readonly geolocationError?: GeolocationErrorInput | undefined;
  /** Geolocation-Routing. Whether proxies may route the request by the location that it conveys. */
  readonly geolocationRouting?: GeolocationRouting | undefined;
  /** History-Info. The targets that the request was sent to on its way, in order. */
  readonly historyInfo?: readonly HistoryInfoInput[] | undefined;
  /** Identity. A signature over who calls whom, and when. */
  readonly identity?: readonly IdentityInput[] | undefined;
  /** Info-Package. What the information of an INFO request is about. */
  readonly infoPackage?: InfoPackageInput | undefined;
  /** Join. The dialog that the new one joins in a conference. */
  readonly join?: JoinInput | undefined;
  /** Max-Breadth. How many branches the request may be forked into at once. */
  readonly maxBreadth?: number | undefined;
  /** Min-SE. The shortest session interval that is taken. */
  readonly minSe?: MinSEInput | undefined;
  /** P-Access-Network-Info. The access network by which the user agent is connected, and where in it. */
  readonly pAccessNetworkInfo?: readonly PAccessNetworkInfoInput[] | undefined;
  /** P-Answer-State. Whether the answer was given by the called party, or for it. */
  readonly pAnswerState?: AnswerStateInput | undefined;
  /** P-Asserted-Service. The service that the request belongs to, as an element says that the receiver trusts. */
  readonly pAssertedService?: readonly string[] | undefined;
  /** P-Associated-URI. The other URIs that the provider has given to the user who registers. */
  readonly pAssociatedUri?: readonly PAssociatedUriInput[] | undefined;
  /** P-Called-Party-ID. The Request-URI before a proxy put the contact of the called user in its place. */
  readonly pCalledPartyId?: PCalledPartyIdInput | undefined;
  /** P-Charge-Info. Who pays for the call. */
  readonly pChargeInfo?: AddressInput | undefined;
  /** P-Charging-Function-Addresses. Where the charging functions of the home network are reached. */
  readonly pChargingFunctionAddresses?: readonly PChargingFunctionAddressesInput[] | undefined;
  /** P-Charging-Vector. What charging records of one session have in common, and the operators that take part in it. */
  readonly pChargingVector?: PChargingVectorInput | undefined;
  /** P-DCS-Billing-Info. Who pays for the call, and what its billing records have in common. */
  readonly pDcsBillingInfo?: PDcsBillingInfoInput | undefined;
  /** P-DCS-LAES. Where to deliver what is intercepted by lawful order. */
  readonly pDcsLaes?: PDcsLaesInput | undefined;
  /** P-DCS-OSPS. What an operator asks of the call: to verify a busy line, to break in, or to ring back. */
  readonly pDcsOsps?: PDcsOsps | undefined;
  /** P-DCS-Redirect. Who was called at first, who redirected the call, and how often that happened. */
  readonly pDcsRedirect?: PDcsRedirectInput | undefined;
  /** P-DCS-Trace-Party-ID. The party whose call the customer asks to be traced. */
  readonly pDcsTracePartyId?: PDcsTracePartyIdInput | undefined;
  /** P-Early-Media. Which early media is authorised. */
  readonly pEarlyMedia?:
    | readonly ('sendrecv' | 'sendonly' | 'recvonly' | 'inactive' | 'gated' | 'supported' | (string & {}))[]
    | undefined;
  /** P-Media-Authorization. Tokens, in hexadecimal, that authorise the resources of the media. */
  readonly pMediaAuthorization?: readonly string[] | undefined;
  /** P-Preferred-Service. The service that the user agent would like its request to belong to. */
  readonly pPreferredService?: readonly string[] | undefined;
  /** P-Private-Network-Indication. That the message is traffic of a private network, and of which. */
  readonly pPrivateNetworkIndication?: PPrivateNetworkIndicationInput | undefined;
  /** P-Profile-Key. The key of a service profile. */
  readonly pProfileKey?: ProfileKeyInput | undefined;
  /** P-Refused-URI-List. The URI lists in a list that the server refuses to expand. */
  readonly pRefusedUriList?: readonly RefusedUriListInput[] | undefined;
  /** P-Served-User. The user whom the request is served for. */
  readonly pServedUser?: ServedUserInput | undefined;
  /** P-User-Database. The database that has the profile of the user. */
  readonly pUserDatabase?: UserDatabaseInput | undefined;
  /** P-Visited-Network-ID. The visited networks that the request passed on its way to the home network. */
  readonly pVisitedNetworkId?: readonly PVisitedNetworkIdInput[] | undefined;
  /** Path. The proxies between a user agent and its registrar. */
  readonly path?: readonly RouteAddressInput[] | undefined;
  /** Permission-Missing. The URIs that a relay has no permission for. */
  readonly permissionMissing?: readonly PermissionMissingInput[] | undefined;
  /** Policy-Contact. The policy servers that the user agent has to contact, in order. */
  readonly policyContact?: readonly PolicyContactInput[] | undefined;
  /** Policy-ID. The policy servers that the user agent has contacted for the request. */
  readonly policyId?: readonly PolicyIdInput[] | undefined;
  /** Priv-Answer-Mode. The same, asked for with a privilege. */
  readonly privAnswerMode?: PrivAnswerModeInput | undefined;
  /** Privacy. The kinds of privacy that the sender asks of the network. */
  readonly privacy?: readonly PrivacyValue[] | undefined;
  /** RAck. Which reliable provisional response is acknowledged. */
  readonly rack?: RAckInput | undefined;
  /** RSeq. The place of a reliable provisional response among those of its transaction. */
  readonly rseq?: number | undefined;
  /** Recv-Info. The Info Packages that the sender is willing to receive; none where it is empty. */
  readonly recvInfo?: readonly InfoPackageInput[] | undefined;
  /** Refer-Events-At. Where to subscribe to what becomes of the REFER request. */
  readonly referEventsAt?: ReferEventsAtInput | undefined;
  /** Refer-Sub. Whether the REFER makes a subscription. */
  readonly referSub?: ReferSubInput | undefined;
  /** Refer-To. The resource that the receiver is asked to contact. */
  readonly referTo?: ReferToInput | undefined;
  /** Referred-By. Who asked for the reference. */
  readonly referredBy?: ReferredByInput | undefined;
  /** Reject-Contact. The features that the caller does not want to find. */
  readonly rejectContact?: readonly RejectContactInput[] | undefined;
  /** Replaces. The dialog that the new one takes the place of. */
  readonly replaces?: ReplacesInput | undefined;
  /** Request-Disposition. How servers are to process the request. */
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
  /** Resource-Priority. The priority that the sender wishes for resources. */
  readonly resourcePriority?: readonly ResourcePriorityInput[] | undefined;
  /** SIP-ETag. Which version of the published state this is. */
  readonly sipEtag?: string | undefined;
  /** SIP-If-Match. Which version of the published state is meant. */
  readonly sipIfMatch?: string | undefined;
  /** Security-Client. The security mechanisms that the client supports. */
  readonly securityClient?: readonly SecurityMechanismInput[] | undefined;
  /** Security-Server. The security mechanisms that the server supports. */
  readonly securityServer?: readonly SecurityMechanismInput[] | undefined;
  /** Security-Verify. What the server offered, repeated under the protection of what was chosen. */
  readonly securityVerify?: readonly SecurityMechanismInput[] | undefined;
  /** Service-Route. The proxies that a registrar asks the user agent to send its requests through. */
  readonly serviceRoute?: readonly RouteAddressInput[] | undefined;
  /** Session-Expires. The interval within which the session is to be refreshed. */
  readonly sessionExpires?: SessionExpiresInput | undefined;
  /** Session-ID. The UUIDs of the two ends of a communication session, which stay the same on its whole way. */
  readonly sessionId?: SessionIdInput | undefined;
  /** Subscription-State. Whether the subscription is active, pending or terminated, and why and for how long. */
  readonly subscriptionState?: SubscriptionStateInput | undefined;
  /** Suppress-If-Match. The version of the state that needs no notification, since the subscriber has it; or `*`. */
  readonly suppressIfMatch?: string | undefined;
  /** Target-Dialog. A dialog that the sender knows of, as a proof that it may ask. */
  readonly targetDialog?: TargetDialogInput | undefined;
  /** Trigger-Consent. Where a user agent asks a relay to ask for permissions. */
  readonly triggerConsent?: readonly TriggerConsentInput[] | undefined;
  /** User-to-User. Data that the user agents of a call exchange, as the ISDN does. */
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
