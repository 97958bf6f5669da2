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
import type { AnyDefinition } from './vocabulary.ts';

function slot(definition: AnyDefinition): number {
  return definitions.findIndex((each) => each.name === definition.name);
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
