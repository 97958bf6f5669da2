// @generated from grammar/rfc5503.abnf and grammar/rfc5503.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import type { PDcsOsps } from '../rules/words.ts';
import { OSPS_TAG } from '../tables.ts';

export type { PDcsOsps } from '../rules/words.ts';

/** Reads `P-DCS-OSPS = "P-DCS-OSPS" HCOLON OSPS-Tag`. */
export function readPDcsOsps(c: Cursor): PDcsOsps | undefined {
  const ospsTag = take(c, OSPS_TAG);
  if (ospsTag === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return ospsTag;
}

/** Returns the text of a value of `P-DCS-OSPS` without checking it. */
function writePDcsOsps(value: PDcsOsps): string {
  return `${value}`;
}

/** The service that an operator requests: to verify a busy line, to break in, or to ring back (RFC 5503 §6). */
export const pDcsOsps = /* @__PURE__ */ makeDefinition({
  name: 'P-DCS-OSPS',
  cardinality: 'one',
  section: 'RFC 5503 §6',
  usage: [usage('R', 'dr', '- - - o - -')],
  read: readPDcsOsps,
  format: writePDcsOsps,
});
