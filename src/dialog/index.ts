/** `sippet/dialog`: dialogs (RFC 3261 §12), and the layer that holds many of them. */
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
export { isReliableProvisional } from './reliable-response.ts';
