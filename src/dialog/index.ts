/** `sippet/dialog`: dialogs, the layer that holds many of them, and calls as machines with a driver for a stack. */

export type { Clock } from '../runtime/clock.ts';
export type { Table, Transition } from '../runtime/state-table.ts';
export { ActiveCall } from './active-call.ts';
export { type BegunCall, Call } from './call.ts';
export type {
  CallAction,
  CallEvent,
  CallMessageOptions,
  CallOptions,
  CallResponseOptions,
  Description,
  EndReason,
  Modification,
  ReferTarget,
} from './call-types.ts';
export { Dialog, type DialogFields, type DialogState, type DialogVerdict } from './dialog.ts';
export { DialogLayer, type DialogLayerOptions, type LayerVerdict, type Placed } from './dialog-layer.ts';
export type { DialogRequestOptions } from './dialog-request.ts';
export {
  byeEndsUsage,
  type FailureEffect,
  type FinalOutcome,
  failureEffect,
  failureEffects,
} from './failure-effects.ts';
export { type DialogParts, dialogId, partsOf, type Side } from './identity.ts';
export {
  type DescriptionRole,
  type FailureOutcome,
  glareDelay,
  type ModificationVerdict,
  Negotiation,
  retryAfterSeconds,
} from './negotiation.ts';
export {
  answersOf,
  type Carrier,
  type InviteState,
  inviteTable,
  type OfferState,
  offerTable,
  type UpdateState,
  updateTable,
} from './negotiation-tables.ts';
export { allows, hasTag } from './option-tags.ts';
export {
  type NotifierEffect,
  type NotifierEvent,
  type ReferNotice,
  ReferNotifier,
  type ReferReport,
  type ReferState,
  ReferSubscriber,
  readNotice,
  referNotifier,
  referSubscriber,
  type SubscriberEffect,
  type SubscriberEvent,
  withNotice,
} from './refer.ts';
export {
  type Reliability,
  ReliableOrder,
  ReliableResponses,
  type ReliableState,
  reliabilityOf,
  reliableTable,
  withRack,
} from './reliable.ts';
export { isReliableProvisional } from './reliable-response.ts';
export {
  type Refresher,
  type RefreshFailure,
  refresherTable,
  SessionTimer,
  type SessionTimerOptions,
} from './session-timer.ts';
export {
  type CalleeEvent,
  type CalleeState,
  type CallerEvent,
  type CallerState,
  calleeUsage,
  callerUsage,
  type UsageEffect,
  type UsageState,
} from './usage-tables.ts';
export { UserAgent } from './user-agent.ts';
export type { CallStack, UserAgentOptions } from './user-agent-options.ts';
