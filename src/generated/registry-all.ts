// @generated from grammar/.
// Do not edit: change the grammar, then `npm run generate`.

import { type Diversion, type DiversionInput, diversion } from './headers/diversion.ts';
import { type Join, type JoinInput, join } from './headers/join.ts';
import { type MinSE, type MinSEInput, minSe } from './headers/min-se.ts';
import { pChargeInfo } from './headers/p-charge-info.ts';
import { pMediaAuthorization } from './headers/p-media-authorization.ts';
import { path } from './headers/path.ts';
import { privacy } from './headers/privacy.ts';
import { type RAck, type RAckInput, rack } from './headers/rack.ts';
import { type ReferTo, type ReferToInput, referTo } from './headers/refer-to.ts';
import { type ReferredBy, type ReferredByInput, referredBy } from './headers/referred-by.ts';
import { type Replaces, type ReplacesInput, replaces } from './headers/replaces.ts';
import { rseq } from './headers/rseq.ts';
import { securityClient } from './headers/security-client.ts';
import { securityServer } from './headers/security-server.ts';
import { securityVerify } from './headers/security-verify.ts';
import { serviceRoute } from './headers/service-route.ts';
import { type SessionExpires, type SessionExpiresInput, sessionExpires } from './headers/session-expires.ts';
import { sipEtag } from './headers/sip-etag.ts';
import { sipIfMatch } from './headers/sip-if-match.ts';
import { type TargetDialog, type TargetDialogInput, targetDialog } from './headers/target-dialog.ts';
import type { HeaderInputs, HeaderValues } from './registry.ts';
import type { Address, AddressInput } from './rules/address.ts';
import type { RouteAddress, RouteAddressInput } from './rules/route-address.ts';
import type { SecurityMechanism, SecurityMechanismInput } from './rules/security-mechanism.ts';
import type { PrivacyValue } from './rules/words.ts';

/** The typed values of a message: absent and malformed are both `undefined`. */
export interface AllHeaderValues extends HeaderValues {
  /** Diversion. Who the call was diverted from, the latest first, and why. */
  readonly diversion?: readonly Diversion[] | undefined;
  /** Join. The dialog that the new one joins in a conference. */
  readonly join?: Join | undefined;
  /** Min-SE. The shortest session interval that is taken. */
  readonly minSe?: MinSE | undefined;
  /** P-Charge-Info. Who pays for the call. */
  readonly pChargeInfo?: Address | undefined;
  /** P-Media-Authorization. Tokens, in hexadecimal, that authorise the resources of the media. */
  readonly pMediaAuthorization?: readonly string[] | undefined;
  /** Path. The proxies between a user agent and its registrar. */
  readonly path?: readonly RouteAddress[] | undefined;
  /** Privacy. The kinds of privacy that the sender asks of the network. */
  readonly privacy?: readonly PrivacyValue[] | undefined;
  /** RAck. Which reliable provisional response is acknowledged. */
  readonly rack?: RAck | undefined;
  /** RSeq. The place of a reliable provisional response among those of its transaction. */
  readonly rseq?: number | undefined;
  /** Refer-To. The resource that the receiver is asked to contact. */
  readonly referTo?: ReferTo | undefined;
  /** Referred-By. Who asked for the reference. */
  readonly referredBy?: ReferredBy | undefined;
  /** Replaces. The dialog that the new one takes the place of. */
  readonly replaces?: Replaces | undefined;
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
  /** Target-Dialog. A dialog that the sender knows of, as a proof that it may ask. */
  readonly targetDialog?: TargetDialog | undefined;
}

/** The typed values that a message is built from. */
export interface AllHeaderInputs extends HeaderInputs {
  /** Diversion. Who the call was diverted from, the latest first, and why. */
  readonly diversion?: readonly DiversionInput[] | undefined;
  /** Join. The dialog that the new one joins in a conference. */
  readonly join?: JoinInput | undefined;
  /** Min-SE. The shortest session interval that is taken. */
  readonly minSe?: MinSEInput | undefined;
  /** P-Charge-Info. Who pays for the call. */
  readonly pChargeInfo?: AddressInput | undefined;
  /** P-Media-Authorization. Tokens, in hexadecimal, that authorise the resources of the media. */
  readonly pMediaAuthorization?: readonly string[] | undefined;
  /** Path. The proxies between a user agent and its registrar. */
  readonly path?: readonly RouteAddressInput[] | undefined;
  /** Privacy. The kinds of privacy that the sender asks of the network. */
  readonly privacy?: readonly PrivacyValue[] | undefined;
  /** RAck. Which reliable provisional response is acknowledged. */
  readonly rack?: RAckInput | undefined;
  /** RSeq. The place of a reliable provisional response among those of its transaction. */
  readonly rseq?: number | undefined;
  /** Refer-To. The resource that the receiver is asked to contact. */
  readonly referTo?: ReferToInput | undefined;
  /** Referred-By. Who asked for the reference. */
  readonly referredBy?: ReferredByInput | undefined;
  /** Replaces. The dialog that the new one takes the place of. */
  readonly replaces?: ReplacesInput | undefined;
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
  /** Target-Dialog. A dialog that the sender knows of, as a proof that it may ask. */
  readonly targetDialog?: TargetDialogInput | undefined;
}

/** Every header that `sippet/all` knows and `sippet` does not, by name. */
export const extensionDefinitions = [
  diversion,
  join,
  minSe,
  pChargeInfo,
  pMediaAuthorization,
  path,
  privacy,
  rack,
  rseq,
  referTo,
  referredBy,
  replaces,
  sipEtag,
  sipIfMatch,
  securityClient,
  securityServer,
  securityVerify,
  serviceRoute,
  sessionExpires,
  targetDialog,
] as const;
