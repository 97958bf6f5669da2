// @generated from grammar/rfc6442.abnf and grammar/rfc6442.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { atEnd } from '../rules/header-end.ts';
import type { GeolocationRouting } from '../rules/words.ts';
import { GEOROUTING_VALUE } from '../tables.ts';

export type { GeolocationRouting } from '../rules/words.ts';

/** Reads `Georouting-header = "Geolocation-Routing" HCOLON georouting-value`. */
export function readGeolocationRouting(c: Cursor): GeolocationRouting | undefined {
  const georoutingValue = take(c, GEOROUTING_VALUE);
  if (georoutingValue === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return georoutingValue;
}

/** Returns the text of a value of `Geolocation-Routing` without checking it. */
function writeGeolocationRouting(value: GeolocationRouting): string {
  return `${value}`;
}

/** Whether proxies may route the request by the location that it conveys (RFC 6442 §4.2). */
export const geolocationRouting = /* @__PURE__ */ makeDefinition({
  name: 'Geolocation-Routing',
  cardinality: 'one',
  section: 'RFC 6442 §4.2',
  usage: [],
  read: readGeolocationRouting,
  format: writeGeolocationRouting,
});
