// @generated from grammar/rfc3329.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { skip, take } from '../../runtime/scan.ts';
import { MECHANISM_NAME, SEMI } from '../tables.ts';
import {
  formatMechParameters,
  newSecurityMechanismParams,
  parseMechParameters,
  type SecurityMechanismParams,
} from './security-mechanism-params.ts';

/** A security mechanism (RFC 3329 §2.2). */
export interface SecurityMechanism {
  /** `mechanism-name` */
  readonly name: 'digest' | 'tls' | 'ipsec-ike' | 'ipsec-man' | 'ipsec-3gpp' | (string & {});
  /** `mech-parameters` */
  readonly params: SecurityMechanismParams;
}

/** The values from which a builder makes a `SecurityMechanism`. Those that have a default may be left out. */
export interface SecurityMechanismInput {
  readonly name: 'digest' | 'tls' | 'ipsec-ike' | 'ipsec-man' | 'ipsec-3gpp' | (string & {});
  readonly params?: Partial<SecurityMechanismParams> | undefined;
}

/**
 * Reads `sec-mechanism = mechanism-name *(SEMI mech-parameters)`.
 * `*(SEMI mech-parameters)`: white space, then one octet decides.
 */
export function parseSecMechanism(c: Cursor): SecurityMechanism | undefined {
  const name = take(c, MECHANISM_NAME);
  if (name === undefined) return undefined;
  const params = newSecurityMechanismParams();
  while (skip(c, SEMI)) {
    if (!parseMechParameters(c, params)) return undefined;
  }
  return { name, params };
}

/** Returns the text of `sec-mechanism` without checking it. */
export function formatSecMechanism(value: SecurityMechanismInput): string {
  return `${value.name}${formatMechParameters(value.params, ';')}`;
}
