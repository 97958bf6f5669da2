// @generated from grammar/.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../runtime/cursor.ts';
import type { AnyDefinition } from '../runtime/definition.ts';
import { endOfLine } from '../runtime/scan.ts';
import { accept } from './headers/accept.ts';
import { acceptContact } from './headers/accept-contact.ts';
import { acceptEncoding } from './headers/accept-encoding.ts';
import { acceptLanguage } from './headers/accept-language.ts';
import { acceptResourcePriority } from './headers/accept-resource-priority.ts';
import { alertInfo } from './headers/alert-info.ts';
import { allow } from './headers/allow.ts';
import { allowEvents } from './headers/allow-events.ts';
import { answerMode } from './headers/answer-mode.ts';
import { authenticationInfo } from './headers/authentication-info.ts';
import { authorization } from './headers/authorization.ts';
import { callId } from './headers/call-id.ts';
import { callInfo } from './headers/call-info.ts';
import { contact, parseContactParam } from './headers/contact.ts';
import { contentDisposition } from './headers/content-disposition.ts';
import { contentEncoding } from './headers/content-encoding.ts';
import { contentId } from './headers/content-id.ts';
import { contentLanguage } from './headers/content-language.ts';
import { contentLength } from './headers/content-length.ts';
import { contentType } from './headers/content-type.ts';
import { cseq } from './headers/cseq.ts';
import { date } from './headers/date.ts';
import { diversion } from './headers/diversion.ts';
import { errorInfo } from './headers/error-info.ts';
import { event } from './headers/event.ts';
import { expires } from './headers/expires.ts';
import { featureCaps } from './headers/feature-caps.ts';
import { flowTimer } from './headers/flow-timer.ts';
import { from } from './headers/from.ts';
import { geolocation } from './headers/geolocation.ts';
import { geolocationError } from './headers/geolocation-error.ts';
import { geolocationRouting } from './headers/geolocation-routing.ts';
import { historyInfo } from './headers/history-info.ts';
import { identity } from './headers/identity.ts';
import { inReplyTo } from './headers/in-reply-to.ts';
import { infoPackage } from './headers/info-package.ts';
import { join } from './headers/join.ts';
import { maxBreadth } from './headers/max-breadth.ts';
import { maxForwards } from './headers/max-forwards.ts';
import { mimeVersion } from './headers/mime-version.ts';
import { minExpires } from './headers/min-expires.ts';
import { minSe } from './headers/min-se.ts';
import { organization } from './headers/organization.ts';
import { pAccessNetworkInfo } from './headers/p-access-network-info.ts';
import { pAnswerState } from './headers/p-answer-state.ts';
import { pAssertedIdentity } from './headers/p-asserted-identity.ts';
import { pAssertedService } from './headers/p-asserted-service.ts';
import { pAssociatedUri } from './headers/p-associated-uri.ts';
import { pCalledPartyId } from './headers/p-called-party-id.ts';
import { pChargeInfo } from './headers/p-charge-info.ts';
import { pChargingFunctionAddresses } from './headers/p-charging-function-addresses.ts';
import { pChargingVector } from './headers/p-charging-vector.ts';
import { pDcsBillingInfo } from './headers/p-dcs-billing-info.ts';
import { pDcsLaes } from './headers/p-dcs-laes.ts';
import { pDcsOsps } from './headers/p-dcs-osps.ts';
import { pDcsRedirect } from './headers/p-dcs-redirect.ts';
import { pDcsTracePartyId } from './headers/p-dcs-trace-party-id.ts';
import { pEarlyMedia } from './headers/p-early-media.ts';
import { pMediaAuthorization } from './headers/p-media-authorization.ts';
import { pPreferredIdentity } from './headers/p-preferred-identity.ts';
import { pPreferredService } from './headers/p-preferred-service.ts';
import { pPrivateNetworkIndication } from './headers/p-private-network-indication.ts';
import { pProfileKey } from './headers/p-profile-key.ts';
import { pRefusedUriList } from './headers/p-refused-uri-list.ts';
import { pServedUser } from './headers/p-served-user.ts';
import { pUserDatabase } from './headers/p-user-database.ts';
import { pVisitedNetworkId } from './headers/p-visited-network-id.ts';
import { path } from './headers/path.ts';
import { permissionMissing } from './headers/permission-missing.ts';
import { policyContact } from './headers/policy-contact.ts';
import { policyId } from './headers/policy-id.ts';
import { priority } from './headers/priority.ts';
import { privAnswerMode } from './headers/priv-answer-mode.ts';
import { privacy } from './headers/privacy.ts';
import { proxyAuthenticate } from './headers/proxy-authenticate.ts';
import { proxyAuthorization } from './headers/proxy-authorization.ts';
import { proxyRequire } from './headers/proxy-require.ts';
import { rack } from './headers/rack.ts';
import { reason } from './headers/reason.ts';
import { recordRoute } from './headers/record-route.ts';
import { recvInfo } from './headers/recv-info.ts';
import { referEventsAt } from './headers/refer-events-at.ts';
import { referSub } from './headers/refer-sub.ts';
import { referTo } from './headers/refer-to.ts';
import { referredBy } from './headers/referred-by.ts';
import { rejectContact } from './headers/reject-contact.ts';
import { replaces } from './headers/replaces.ts';
import { replyTo } from './headers/reply-to.ts';
import { requestDisposition } from './headers/request-disposition.ts';
import { require } from './headers/require.ts';
import { resourcePriority } from './headers/resource-priority.ts';
import { retryAfter } from './headers/retry-after.ts';
import { route } from './headers/route.ts';
import { rseq } from './headers/rseq.ts';
import { securityClient } from './headers/security-client.ts';
import { securityServer } from './headers/security-server.ts';
import { securityVerify } from './headers/security-verify.ts';
import { server } from './headers/server.ts';
import { serviceRoute } from './headers/service-route.ts';
import { sessionExpires } from './headers/session-expires.ts';
import { sessionId } from './headers/session-id.ts';
import { sipEtag } from './headers/sip-etag.ts';
import { sipIfMatch } from './headers/sip-if-match.ts';
import { subject } from './headers/subject.ts';
import { subscriptionState } from './headers/subscription-state.ts';
import { supported } from './headers/supported.ts';
import { suppressIfMatch } from './headers/suppress-if-match.ts';
import { targetDialog } from './headers/target-dialog.ts';
import { timestamp } from './headers/timestamp.ts';
import { to } from './headers/to.ts';
import { triggerConsent } from './headers/trigger-consent.ts';
import { unsupported } from './headers/unsupported.ts';
import { userAgent } from './headers/user-agent.ts';
import { userToUser } from './headers/user-to-user.ts';
import { parseViaParm, via } from './headers/via.ts';
import { warning } from './headers/warning.ts';
import { wwwAuthenticate } from './headers/www-authenticate.ts';
import { parseAddress, parseNameAddr } from './rules/address.ts';
import { parseChallenge } from './rules/challenge.ts';
import { parseCredentials } from './rules/credentials.ts';
import { parseRequestLine } from './rules/request-line.ts';
import { parseSipsUri, parseSipUri } from './rules/sip-uri.ts';
import { parseStatusLine } from './rules/status-line.ts';
import { parseAddrSpec, parseRequestUri } from './rules/uri.ts';

/** A start symbol. `parse` succeeds if the whole text is one of its strings. */
export interface ExportedRule {
  /** The key of its rule in `grammar`. */
  readonly key: string;
  readonly name: string;
  readonly parse: (c: Cursor) => unknown;
  readonly header?: AnyDefinition;
}

/** Every start symbol of the grammar. */
export const exportedRules: readonly ExportedRule[] = [
  { key: 'rfc3261:request-line', name: 'Request-Line', parse: (c) => toLineEnd(c, parseRequestLine(c)) },
  { key: 'rfc3261:status-line', name: 'Status-Line', parse: (c) => toLineEnd(c, parseStatusLine(c)) },
  { key: 'rfc3261:request-uri', name: 'Request-URI', parse: (c) => toLineEnd(c, parseRequestUri(c)) },
  { key: 'rfc3261:addr-spec', name: 'addr-spec', parse: (c) => toLineEnd(c, parseAddrSpec(c)) },
  { key: 'rfc3261:name-addr', name: 'name-addr', parse: (c) => toLineEnd(c, parseNameAddr(c)) },
  { key: 'rfc3261:address', name: 'address', parse: (c) => toLineEnd(c, parseAddress(c)) },
  { key: 'rfc3261:sip-uri', name: 'SIP-URI', parse: (c) => toLineEnd(c, parseSipUri(c)) },
  { key: 'rfc3261:sips-uri', name: 'SIPS-URI', parse: (c) => toLineEnd(c, parseSipsUri(c)) },
  { key: 'rfc3261:via-parm', name: 'via-parm', parse: (c) => toLineEnd(c, parseViaParm(c)) },
  { key: 'rfc3261:contact-param', name: 'contact-param', parse: (c) => toLineEnd(c, parseContactParam(c)) },
  { key: 'rfc3261:credentials', name: 'credentials', parse: (c) => toLineEnd(c, parseCredentials(c)) },
  { key: 'rfc3261:challenge', name: 'challenge', parse: (c) => toLineEnd(c, parseChallenge(c)) },
  { key: 'header:accept', name: 'Accept', parse: accept.read, header: accept },
  { key: 'header:accept-encoding', name: 'Accept-Encoding', parse: acceptEncoding.read, header: acceptEncoding },
  { key: 'header:accept-language', name: 'Accept-Language', parse: acceptLanguage.read, header: acceptLanguage },
  { key: 'header:alert-info', name: 'Alert-Info', parse: alertInfo.read, header: alertInfo },
  { key: 'header:allow', name: 'Allow', parse: allow.read, header: allow },
  {
    key: 'header:authentication-info',
    name: 'Authentication-Info',
    parse: authenticationInfo.read,
    header: authenticationInfo,
  },
  { key: 'header:authorization', name: 'Authorization', parse: authorization.read, header: authorization },
  { key: 'header:call-id', name: 'Call-ID', parse: callId.read, header: callId },
  { key: 'header:call-info', name: 'Call-Info', parse: callInfo.read, header: callInfo },
  { key: 'header:contact', name: 'Contact', parse: contact.read, header: contact },
  {
    key: 'header:content-disposition',
    name: 'Content-Disposition',
    parse: contentDisposition.read,
    header: contentDisposition,
  },
  { key: 'header:content-encoding', name: 'Content-Encoding', parse: contentEncoding.read, header: contentEncoding },
  { key: 'header:content-language', name: 'Content-Language', parse: contentLanguage.read, header: contentLanguage },
  { key: 'header:content-length', name: 'Content-Length', parse: contentLength.read, header: contentLength },
  { key: 'header:content-type', name: 'Content-Type', parse: contentType.read, header: contentType },
  { key: 'header:cseq', name: 'CSeq', parse: cseq.read, header: cseq },
  { key: 'header:date', name: 'Date', parse: date.read, header: date },
  { key: 'header:error-info', name: 'Error-Info', parse: errorInfo.read, header: errorInfo },
  { key: 'header:expires', name: 'Expires', parse: expires.read, header: expires },
  { key: 'header:from', name: 'From', parse: from.read, header: from },
  { key: 'header:in-reply-to', name: 'In-Reply-To', parse: inReplyTo.read, header: inReplyTo },
  { key: 'header:max-forwards', name: 'Max-Forwards', parse: maxForwards.read, header: maxForwards },
  { key: 'header:mime-version', name: 'MIME-Version', parse: mimeVersion.read, header: mimeVersion },
  { key: 'header:min-expires', name: 'Min-Expires', parse: minExpires.read, header: minExpires },
  { key: 'header:organization', name: 'Organization', parse: organization.read, header: organization },
  { key: 'header:priority', name: 'Priority', parse: priority.read, header: priority },
  {
    key: 'header:proxy-authenticate',
    name: 'Proxy-Authenticate',
    parse: proxyAuthenticate.read,
    header: proxyAuthenticate,
  },
  {
    key: 'header:proxy-authorization',
    name: 'Proxy-Authorization',
    parse: proxyAuthorization.read,
    header: proxyAuthorization,
  },
  { key: 'header:proxy-require', name: 'Proxy-Require', parse: proxyRequire.read, header: proxyRequire },
  { key: 'header:record-route', name: 'Record-Route', parse: recordRoute.read, header: recordRoute },
  { key: 'header:reply-to', name: 'Reply-To', parse: replyTo.read, header: replyTo },
  { key: 'header:require', name: 'Require', parse: require.read, header: require },
  { key: 'header:retry-after', name: 'Retry-After', parse: retryAfter.read, header: retryAfter },
  { key: 'header:route', name: 'Route', parse: route.read, header: route },
  { key: 'header:server', name: 'Server', parse: server.read, header: server },
  { key: 'header:subject', name: 'Subject', parse: subject.read, header: subject },
  { key: 'header:supported', name: 'Supported', parse: supported.read, header: supported },
  { key: 'header:timestamp', name: 'Timestamp', parse: timestamp.read, header: timestamp },
  { key: 'header:to', name: 'To', parse: to.read, header: to },
  { key: 'header:unsupported', name: 'Unsupported', parse: unsupported.read, header: unsupported },
  { key: 'header:user-agent', name: 'User-Agent', parse: userAgent.read, header: userAgent },
  { key: 'header:via', name: 'Via', parse: via.read, header: via },
  { key: 'header:warning', name: 'Warning', parse: warning.read, header: warning },
  { key: 'header:www-authenticate', name: 'WWW-Authenticate', parse: wwwAuthenticate.read, header: wwwAuthenticate },
  { key: 'header:rack', name: 'RAck', parse: rack.read, header: rack },
  { key: 'header:rseq', name: 'RSeq', parse: rseq.read, header: rseq },
  {
    key: 'header:p-media-authorization',
    name: 'P-Media-Authorization',
    parse: pMediaAuthorization.read,
    header: pMediaAuthorization,
  },
  { key: 'header:privacy', name: 'Privacy', parse: privacy.read, header: privacy },
  {
    key: 'header:p-asserted-identity',
    name: 'P-Asserted-Identity',
    parse: pAssertedIdentity.read,
    header: pAssertedIdentity,
  },
  {
    key: 'header:p-preferred-identity',
    name: 'P-Preferred-Identity',
    parse: pPreferredIdentity.read,
    header: pPreferredIdentity,
  },
  { key: 'header:reason', name: 'Reason', parse: reason.read, header: reason },
  { key: 'header:path', name: 'Path', parse: path.read, header: path },
  { key: 'header:security-client', name: 'Security-Client', parse: securityClient.read, header: securityClient },
  { key: 'header:security-server', name: 'Security-Server', parse: securityServer.read, header: securityServer },
  { key: 'header:security-verify', name: 'Security-Verify', parse: securityVerify.read, header: securityVerify },
  { key: 'header:refer-to', name: 'Refer-To', parse: referTo.read, header: referTo },
  { key: 'header:service-route', name: 'Service-Route', parse: serviceRoute.read, header: serviceRoute },
  {
    key: 'header:request-disposition',
    name: 'Request-Disposition',
    parse: requestDisposition.read,
    header: requestDisposition,
  },
  { key: 'header:accept-contact', name: 'Accept-Contact', parse: acceptContact.read, header: acceptContact },
  { key: 'header:reject-contact', name: 'Reject-Contact', parse: rejectContact.read, header: rejectContact },
  { key: 'header:replaces', name: 'Replaces', parse: replaces.read, header: replaces },
  { key: 'header:referred-by', name: 'Referred-By', parse: referredBy.read, header: referredBy },
  { key: 'header:sip-etag', name: 'SIP-ETag', parse: sipEtag.read, header: sipEtag },
  { key: 'header:sip-if-match', name: 'SIP-If-Match', parse: sipIfMatch.read, header: sipIfMatch },
  { key: 'header:join', name: 'Join', parse: join.read, header: join },
  { key: 'header:session-expires', name: 'Session-Expires', parse: sessionExpires.read, header: sessionExpires },
  { key: 'header:min-se', name: 'Min-SE', parse: minSe.read, header: minSe },
  {
    key: 'header:resource-priority',
    name: 'Resource-Priority',
    parse: resourcePriority.read,
    header: resourcePriority,
  },
  {
    key: 'header:accept-resource-priority',
    name: 'Accept-Resource-Priority',
    parse: acceptResourcePriority.read,
    header: acceptResourcePriority,
  },
  { key: 'header:p-user-database', name: 'P-User-Database', parse: pUserDatabase.read, header: pUserDatabase },
  { key: 'header:refer-sub', name: 'Refer-Sub', parse: referSub.read, header: referSub },
  { key: 'header:target-dialog', name: 'Target-Dialog', parse: targetDialog.read, header: targetDialog },
  { key: 'header:p-answer-state', name: 'P-Answer-State', parse: pAnswerState.read, header: pAnswerState },
  { key: 'header:p-profile-key', name: 'P-Profile-Key', parse: pProfileKey.read, header: pProfileKey },
  { key: 'header:p-early-media', name: 'P-Early-Media', parse: pEarlyMedia.read, header: pEarlyMedia },
  {
    key: 'header:p-refused-uri-list',
    name: 'P-Refused-URI-List',
    parse: pRefusedUriList.read,
    header: pRefusedUriList,
  },
  {
    key: 'header:permission-missing',
    name: 'Permission-Missing',
    parse: permissionMissing.read,
    header: permissionMissing,
  },
  { key: 'header:trigger-consent', name: 'Trigger-Consent', parse: triggerConsent.read, header: triggerConsent },
  { key: 'header:answer-mode', name: 'Answer-Mode', parse: answerMode.read, header: answerMode },
  { key: 'header:priv-answer-mode', name: 'Priv-Answer-Mode', parse: privAnswerMode.read, header: privAnswerMode },
  { key: 'header:max-breadth', name: 'Max-Breadth', parse: maxBreadth.read, header: maxBreadth },
  { key: 'header:p-served-user', name: 'P-Served-User', parse: pServedUser.read, header: pServedUser },
  {
    key: 'header:p-dcs-trace-party-id',
    name: 'P-DCS-Trace-Party-ID',
    parse: pDcsTracePartyId.read,
    header: pDcsTracePartyId,
  },
  { key: 'header:p-dcs-osps', name: 'P-DCS-OSPS', parse: pDcsOsps.read, header: pDcsOsps },
  {
    key: 'header:p-dcs-billing-info',
    name: 'P-DCS-Billing-Info',
    parse: pDcsBillingInfo.read,
    header: pDcsBillingInfo,
  },
  { key: 'header:p-dcs-laes', name: 'P-DCS-LAES', parse: pDcsLaes.read, header: pDcsLaes },
  { key: 'header:p-dcs-redirect', name: 'P-DCS-Redirect', parse: pDcsRedirect.read, header: pDcsRedirect },
  { key: 'header:flow-timer', name: 'Flow-Timer', parse: flowTimer.read, header: flowTimer },
  { key: 'header:diversion', name: 'Diversion', parse: diversion.read, header: diversion },
  { key: 'header:suppress-if-match', name: 'Suppress-If-Match', parse: suppressIfMatch.read, header: suppressIfMatch },
  {
    key: 'header:p-asserted-service',
    name: 'P-Asserted-Service',
    parse: pAssertedService.read,
    header: pAssertedService,
  },
  {
    key: 'header:p-preferred-service',
    name: 'P-Preferred-Service',
    parse: pPreferredService.read,
    header: pPreferredService,
  },
  { key: 'header:info-package', name: 'Info-Package', parse: infoPackage.read, header: infoPackage },
  { key: 'header:recv-info', name: 'Recv-Info', parse: recvInfo.read, header: recvInfo },
  { key: 'header:geolocation', name: 'Geolocation', parse: geolocation.read, header: geolocation },
  {
    key: 'header:geolocation-routing',
    name: 'Geolocation-Routing',
    parse: geolocationRouting.read,
    header: geolocationRouting,
  },
  {
    key: 'header:geolocation-error',
    name: 'Geolocation-Error',
    parse: geolocationError.read,
    header: geolocationError,
  },
  { key: 'header:event', name: 'Event', parse: event.read, header: event },
  { key: 'header:allow-events', name: 'Allow-Events', parse: allowEvents.read, header: allowEvents },
  {
    key: 'header:subscription-state',
    name: 'Subscription-State',
    parse: subscriptionState.read,
    header: subscriptionState,
  },
  { key: 'header:policy-id', name: 'Policy-ID', parse: policyId.read, header: policyId },
  { key: 'header:policy-contact', name: 'Policy-Contact', parse: policyContact.read, header: policyContact },
  { key: 'header:feature-caps', name: 'Feature-Caps', parse: featureCaps.read, header: featureCaps },
  { key: 'header:history-info', name: 'History-Info', parse: historyInfo.read, header: historyInfo },
  { key: 'header:p-associated-uri', name: 'P-Associated-URI', parse: pAssociatedUri.read, header: pAssociatedUri },
  { key: 'header:p-called-party-id', name: 'P-Called-Party-ID', parse: pCalledPartyId.read, header: pCalledPartyId },
  {
    key: 'header:p-visited-network-id',
    name: 'P-Visited-Network-ID',
    parse: pVisitedNetworkId.read,
    header: pVisitedNetworkId,
  },
  {
    key: 'header:p-access-network-info',
    name: 'P-Access-Network-Info',
    parse: pAccessNetworkInfo.read,
    header: pAccessNetworkInfo,
  },
  {
    key: 'header:p-charging-function-addresses',
    name: 'P-Charging-Function-Addresses',
    parse: pChargingFunctionAddresses.read,
    header: pChargingFunctionAddresses,
  },
  { key: 'header:p-charging-vector', name: 'P-Charging-Vector', parse: pChargingVector.read, header: pChargingVector },
  {
    key: 'header:p-private-network-indication',
    name: 'P-Private-Network-Indication',
    parse: pPrivateNetworkIndication.read,
    header: pPrivateNetworkIndication,
  },
  { key: 'header:user-to-user', name: 'User-to-User', parse: userToUser.read, header: userToUser },
  { key: 'header:refer-events-at', name: 'Refer-Events-At', parse: referEventsAt.read, header: referEventsAt },
  { key: 'header:session-id', name: 'Session-ID', parse: sessionId.read, header: sessionId },
  { key: 'header:identity', name: 'Identity', parse: identity.read, header: identity },
  { key: 'header:content-id', name: 'Content-ID', parse: contentId.read, header: contentId },
  { key: 'header:p-charge-info', name: 'P-Charge-Info', parse: pChargeInfo.read, header: pChargeInfo },
];

/** Returns the value, or `undefined` if its line does not end after it. */
function toLineEnd(c: Cursor, value: unknown): unknown {
  return value !== undefined && endOfLine(c) ? value : undefined;
}
