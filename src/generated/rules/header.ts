// @generated from grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { take } from '../../runtime/scan.ts';
import { word } from '../../runtime/take.ts';
import { HNAME, HVALUE } from '../tables.ts';

/** Reads `header = hname "=" hvalue`. */
export function parseHeader(c: Cursor): readonly [name: string, value: string] | undefined {
  const hname = take(c, HNAME);
  if (hname === undefined) return undefined;
  if (!word(c, '=')) return undefined;
  const hvalue = take(c, HVALUE);
  return [hname, hvalue ?? ''];
}

/** Returns the text of `header` without checking it. */
export function formatHeader(value: readonly [name: string, value: string]): string {
  return `${value[0]}=${value[1]}`;
}
