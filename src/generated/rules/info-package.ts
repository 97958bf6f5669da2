// @generated from grammar/rfc6086.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { formatOthers, newParams, type Params } from '../../runtime/others.ts';
import { skip, take } from '../../runtime/scan.ts';
import { INFO_PACKAGE_NAME, SEMI } from '../tables.ts';
import { parseGenericParam } from './params.ts';

/** An Info Package (RFC 6086 §9.2). */
export interface InfoPackage {
  /** `Info-package-name` */
  readonly name: string;
  /** `generic-param` */
  readonly params: Params;
}

/** The values from which a builder makes a `InfoPackage`. Those that have a default may be left out. */
export interface InfoPackageInput {
  readonly name: string;
  readonly params?: Partial<Params> | undefined;
}

/**
 * Reads `Info-package-type = Info-package-name *( SEMI Info-package-param )`.
 * `*( SEMI Info-package-param )`: white space, then one octet decides.
 */
export function parseInfoPackageType(c: Cursor): InfoPackage | undefined {
  const name = take(c, INFO_PACKAGE_NAME);
  if (name === undefined) return undefined;
  const params = newParams();
  while (skip(c, SEMI)) {
    if (!parseGenericParam(c, params)) return undefined;
  }
  return { name, params };
}

/** Returns the text of `Info-package-type` without checking it. */
export function formatInfoPackageType(value: InfoPackageInput): string {
  return `${value.name}${formatOthers(value.params, ';')}`;
}
