/**
 * Finds everything that is wrong with a message that could be parsed.
 *
 * Invariant: a `reject` is for a message that every element of the given role must refuse (a request with the status, a
 * response by discarding it). Every other fault is `ignorable`: "malformed header fields that are not necessary for
 * processing" (RFC 3261 §8.2, §16.3). The faults of essential headers come first.
 */
import type { RequestLine } from '../parse/start-line.ts';
import type { State } from '../state.ts';
import { type Abilities, checkAbilities } from './abilities.ts';
import { checkContactRules } from './contact-rules.ts';
import { checkHeaders, checkVersion } from './essential-headers.ts';
import type { Fault } from './fault.ts';
import { checkMessageRules } from './message-rules.ts';
import { checkParameters, checkRequestUriParameters } from './parameters.ts';
import { checkEssentials, checkRequestRules } from './request-rules.ts';
import { checkUriPlaces } from './uri-places.ts';
import { checkTables } from './usage-tables.ts';

/** The abilities of the element that validates a request. */
export type ValidateOptions = Abilities;

/** Returns the faults of a message. The options of an element add the faults of a message that it does not support. */
export function validateState(state: State, options: ValidateOptions): readonly Fault[] {
  const { start } = state;
  const essential = [...checkVersion(state), ...checkHeaders(state)];
  const shared = [
    ...checkParameters(state),
    ...checkTables(state),
    ...checkMessageRules(state),
    ...checkUriPlaces(state),
  ];
  if (!('method' in start)) return [...essential, ...shared].map((each) => ({ ...each, status: undefined }));
  const request: State<RequestLine> = { ...state, start };
  return [
    ...essential,
    ...checkEssentials(request),
    ...shared,
    ...checkRequestUriParameters(request),
    ...checkRequestRules(request),
    ...checkContactRules(request, options.role),
    ...checkAbilities(request, options),
  ];
}
