/** Slots of the headers that the library itself reads. They are the same in every vocabulary. */
import {
  callId,
  contact,
  contentLength,
  contentType,
  cseq,
  definitions,
  from,
  maxForwards,
  recordRoute,
  require,
  route,
  timestamp,
  to,
  via,
} from '../../generated/registry.ts';
import type { Cardinality, HeaderDefinition } from '../../runtime/definition.ts';

declare const VALUE: unique symbol;

/** The slot of a header that the library itself reads, whose value is a `Value` in every vocabulary. */
export type Slot<Value> = number & { readonly [VALUE]?: Value };

function slot<Value>(definition: HeaderDefinition<string, string, Cardinality, Value, never>): Slot<Value> {
  // A slot is a number. The type of the value exists for the compiler alone.
  return definitions.findIndex((each) => each.name === definition.name) as Slot<Value>;
}

export const VIA = slot(via);
export const FROM = slot(from);
export const TO = slot(to);
export const CALL_ID = slot(callId);
export const CSEQ = slot(cseq);
export const CONTACT = slot(contact);
export const ROUTE = slot(route);
export const RECORD_ROUTE = slot(recordRoute);
export const REQUIRE = slot(require);
export const TIMESTAMP = slot(timestamp);
export const MAX_FORWARDS = slot(maxForwards);
export const CONTENT_TYPE = slot(contentType);
export const CONTENT_LENGTH = slot(contentLength);

/** The names of these headers. */
export const readByLibrary: readonly string[] = [
  ...[via, from, to, callId, cseq, contact, route, recordRoute, require],
  ...[timestamp, maxForwards, contentType, contentLength],
].map(({ name }) => name);
