// @generated from grammar/rfc3261.abnf, grammar/rfc6809.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { addOther, type Draft, type Params } from '../../runtime/others.ts';
import { skip, take } from '../../runtime/scan.ts';
import {
  AUTH_PARAM_NAME,
  EQUAL,
  FCAP_TAG,
  FCAP_VALUE,
  GEN_VALUE,
  M_ATTRIBUTE,
  M_VALUE,
  TOKEN,
  TOKEN_OR_QUOTED_STRING,
} from '../tables.ts';

/** Reads `generic-param = token [ EQUAL gen-value ]`. */
export function parseGenericParam(c: Cursor, params: Draft<Params>): boolean {
  const name = take(c, TOKEN);
  if (name === undefined) return false;
  let value: string | true | undefined = true;
  if (skip(c, EQUAL)) value = take(c, GEN_VALUE);
  if (value === undefined) return false;
  addOther(params, name, value);
  return true;
}

/** Reads `auth-param = auth-param-name EQUAL ( token / quoted-string )`. */
export function parseAuthParam(c: Cursor, params: Draft<Params>): boolean {
  const name = take(c, AUTH_PARAM_NAME);
  if (name === undefined) return false;
  if (!skip(c, EQUAL)) return false;
  const value = take(c, TOKEN_OR_QUOTED_STRING);
  if (value === undefined) return false;
  addOther(params, name, value);
  return true;
}

/** Reads `m-parameter = m-attribute EQUAL m-value`. */
export function parseMParameter(c: Cursor, params: Draft<Params>): boolean {
  const name = take(c, M_ATTRIBUTE);
  if (name === undefined) return false;
  if (!skip(c, EQUAL)) return false;
  const value = take(c, M_VALUE);
  if (value === undefined) return false;
  addOther(params, name, value);
  return true;
}

/** Reads `feature-cap = fcap-tag [ EQUAL fcap-value ]`. */
export function parseFeatureCap(c: Cursor, params: Draft<Params>): boolean {
  const name = take(c, FCAP_TAG);
  if (name === undefined) return false;
  let value: string | true | undefined = true;
  if (skip(c, EQUAL)) value = take(c, FCAP_VALUE);
  if (value === undefined) return false;
  addOther(params, name, value);
  return true;
}
