// @generated from grammar/rfc7315.abnf and grammar/rfc7315.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, retreat } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { initial, skip } from '../../runtime/scan.ts';
import { takeList, takeQuoted, word } from '../../runtime/take.ts';
import { encodeQuoted } from '../../runtime/text.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { COMMA, EQUAL, GEN_VALUE, SEMI } from '../tables.ts';

/** Addresses of charging functions (RFC 7315 §5.5). */
export interface PChargingFunctionAddresses {
  /** `charge-addr-param` */
  readonly params: PChargingFunctionAddressesParams;
}

/** The values from which a builder makes a `PChargingFunctionAddresses`. Those that have a default may be left out. */
export interface PChargingFunctionAddressesInput {
  readonly params?: Partial<PChargingFunctionAddressesParams> | undefined;
}

/** The charging collection and event charging functions, and those to use if they fail (RFC 7315). */
export interface PChargingFunctionAddressesParams extends Params {
  /** `ccf = "ccf" EQUAL gen-value` */
  readonly ccf?: string | undefined;
  /** `ecf = "ecf" EQUAL gen-value` */
  readonly ecf?: string | undefined;
  /** `ccf-2 = "ccf-2" EQUAL gen-value` */
  readonly ccf2?: string | undefined;
  /** `ecf-2 = "ecf-2" EQUAL gen-value` */
  readonly ecf2?: string | undefined;
}

/**
 * Reads `charge-addr-params = charge-addr-param *(SEMI charge-addr-param)`.
 * `*(SEMI charge-addr-param)`: white space, then one octet decides.
 */
export function parseChargeAddrParams(c: Cursor): PChargingFunctionAddresses | undefined {
  const params = newPChargingFunctionAddressesParams();
  if (!parseChargeAddrParam(c, params)) return undefined;
  while (skip(c, SEMI)) {
    if (!parseChargeAddrParam(c, params)) return undefined;
  }
  return { params };
}

/** Returns the text of `charge-addr-params` without checking it. */
export function formatChargeAddrParams(value: PChargingFunctionAddressesInput): string {
  return `${formatChargeAddrParam(value.params, ';').slice(1)}`;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newPChargingFunctionAddressesParams(): Draft<PChargingFunctionAddressesParams> {
  return { ccf: undefined, ecf: undefined, ccf2: undefined, ecf2: undefined, others: noOthers() };
}

/** Returns the parameters of `charge-addr-param` as text, each after `separator`, in the order of the grammar. */
export function formatChargeAddrParam(
  params: Partial<PChargingFunctionAddressesParams> | undefined,
  separator: string,
): string {
  if (params === undefined) return '';
  let text = '';
  if (params.ccf !== undefined) text += `${separator}ccf=${encodeQuoted(params.ccf)}`;
  if (params.ecf !== undefined) text += `${separator}ecf=${encodeQuoted(params.ecf)}`;
  if (params.ccf2 !== undefined) text += `${separator}ccf-2=${encodeQuoted(params.ccf2)}`;
  if (params.ecf2 !== undefined) text += `${separator}ecf-2=${encodeQuoted(params.ecf2)}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `charge-addr-param = ccf / ecf / ccf-2 /ecf-2 / generic-param`.
 * Alternatives in order: tried, kept on success.
 */
export function parseChargeAddrParam(c: Cursor, params: Draft<PChargingFunctionAddressesParams>): boolean {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  switch (initial(c)) {
    case 0x63 /* c */:
      {
        const ccf = parseCcf(c);
        if (ccf !== undefined) {
          if (params.ccf === undefined) params.ccf = ccf;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        retreat(c, start, taken);
        const ccf2 = parseCcf2(c);
        if (ccf2 !== undefined) {
          if (params.ccf2 === undefined) params.ccf2 = ccf2;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x65 /* e */:
      {
        const ecf = parseEcf(c);
        if (ecf !== undefined) {
          if (params.ecf === undefined) params.ecf = ecf;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        retreat(c, start, taken);
        const ecf2 = parseEcf2(c);
        if (ecf2 !== undefined) {
          if (params.ecf2 === undefined) params.ecf2 = ecf2;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  retreat(c, start, taken);
  return parseGenericParam(c, params);
}

/** `ccf = "ccf" EQUAL gen-value`: tried, kept on success. */
function parseCcf(c: Cursor): string | undefined {
  return word(c, 'ccf') && skip(c, EQUAL) ? takeQuoted(c, GEN_VALUE) : undefined;
}

/** `ecf = "ecf" EQUAL gen-value`: tried, kept on success. */
function parseEcf(c: Cursor): string | undefined {
  return word(c, 'ecf') && skip(c, EQUAL) ? takeQuoted(c, GEN_VALUE) : undefined;
}

/** `ccf-2 = "ccf-2" EQUAL gen-value`: tried, kept on success. */
function parseCcf2(c: Cursor): string | undefined {
  return word(c, 'ccf-2') && skip(c, EQUAL) ? takeQuoted(c, GEN_VALUE) : undefined;
}

/** `ecf-2 = "ecf-2" EQUAL gen-value`: tried, kept on success. */
function parseEcf2(c: Cursor): string | undefined {
  return word(c, 'ecf-2') && skip(c, EQUAL) ? takeQuoted(c, GEN_VALUE) : undefined;
}

/**
 * Reads `P-Charging-Addresses = "P-Charging-Function-Addresses" HCOLON charge-addr-params *(COMMA
 * charge-addr-params)`.
 * `*(COMMA charge-addr-params)`: white space, then one octet decides.
 */
export function readPChargingFunctionAddresses(c: Cursor): readonly PChargingFunctionAddresses[] | undefined {
  const chargeAddrParams = takeList(c, parseChargeAddrParams, COMMA);
  if (chargeAddrParams === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return chargeAddrParams;
}

/** Returns the text of a value of `P-Charging-Function-Addresses` without checking it. */
function writePChargingFunctionAddresses(value: readonly PChargingFunctionAddressesInput[]): string {
  return `${value.map(formatChargeAddrParams).join(', ')}`;
}

/** The addresses of the charging functions of the home network (RFC 7315 §5.5). */
export const pChargingFunctionAddresses = /* @__PURE__ */ makeDefinition({
  name: 'P-Charging-Function-Addresses',
  cardinality: 'list',
  section: 'RFC 7315 §5.5',
  usage: [],
  read: readPChargingFunctionAddresses,
  format: writePChargingFunctionAddresses,
});
