// @generated from grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { take } from '../../runtime/scan.ts';
import { word } from '../../runtime/take.ts';
import { BARE_HIER_PART_OR_BARE_OPAQUE_PART, HIER_PART_OR_OPAQUE_PART, SCHEME, SCHEME_2 } from '../tables.ts';

/** A URI of a scheme that is neither sip, sips nor tel, kept whole (RFC 3261). */
export interface OtherUri {
  readonly kind: 'other';
  /** `scheme` */
  readonly scheme: string;
  /** `hier-part / opaque-part` */
  readonly rest: string;
}

/** The values from which a builder makes a `OtherUri`. Those that have a default may be left out. */
export interface OtherUriInput {
  readonly kind: 'other';
  readonly scheme: string;
  readonly rest: string;
}

/** Reads `absoluteURI = scheme ":" ( hier-part / opaque-part )`. */
export function parseAbsoluteuri(c: Cursor): OtherUri | undefined {
  const scheme = take(c, SCHEME);
  if (scheme === undefined) return undefined;
  if (!word(c, ':')) return undefined;
  const rest = take(c, HIER_PART_OR_OPAQUE_PART);
  if (rest === undefined) return undefined;
  return { kind: 'other', scheme, rest };
}

/** Returns the text of `absoluteURI` without checking it. */
export function formatAbsoluteuri(value: OtherUriInput): string {
  return `${value.scheme}:${value.rest}`;
}

/** Reads `bare-other-URI = scheme ":" ( bare-hier-part / bare-opaque-part )`. */
export function parseBareOtherUri(c: Cursor): OtherUri | undefined {
  const scheme = take(c, SCHEME_2);
  if (scheme === undefined) return undefined;
  if (!word(c, ':')) return undefined;
  const rest = take(c, BARE_HIER_PART_OR_BARE_OPAQUE_PART);
  if (rest === undefined) return undefined;
  return { kind: 'other', scheme, rest };
}

/** Returns the text of `bare-other-URI` without checking it. */
export function formatBareOtherUri(value: OtherUriInput): string {
  return `${value.scheme}:${value.rest}`;
}

/** Reads `other-URI = scheme ":" ( hier-part / opaque-part )`. */
export function parseOtherUri(c: Cursor): OtherUri | undefined {
  const scheme = take(c, SCHEME_2);
  if (scheme === undefined) return undefined;
  if (!word(c, ':')) return undefined;
  const rest = take(c, HIER_PART_OR_OPAQUE_PART);
  if (rest === undefined) return undefined;
  return { kind: 'other', scheme, rest };
}

/** Returns the text of `other-URI` without checking it. */
export function formatOtherUri(value: OtherUriInput): string {
  return `${value.scheme}:${value.rest}`;
}
