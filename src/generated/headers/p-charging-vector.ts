// @generated from grammar/rfc7315.abnf and grammar/rfc7315.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, retreat } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { decodeHost, encodeHost } from '../../runtime/host.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { exactWord, takeAs, takeList, takeQuoted, word } from '../../runtime/take.ts';
import { encodeQuoted } from '../../runtime/text.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { COMMA, EQUAL, GEN_VALUE, HOST, HTAB_CR_SP_SEMICOLON, SEMI, TRANSIT_IOI_PARAM } from '../tables.ts';

/** Parameters of P-Charging-Vector; values have no quotes (RFC 7315). */
export interface PChargingVectorParams extends Params {
  /** `icid-gen-addr = "icid-generated-at" EQUAL host` */
  readonly icidGeneratedAt?: string | undefined;
  /** `orig-ioi = "orig-ioi" EQUAL gen-value` */
  readonly origIoi?: string | undefined;
  /** `term-ioi = "term-ioi" EQUAL gen-value` */
  readonly termIoi?: string | undefined;
  /** `transit-ioi = "transit-ioi" EQUAL transit-ioi-list` */
  readonly transitIoi?: readonly ('void' | (string & {}))[] | undefined;
  /** `related-icid = "related-icid" EQUAL gen-value` */
  readonly relatedIcid?: string | undefined;
  /** `related-icid-gen-addr = "related-icid-generated-at" EQUAL host` */
  readonly relatedIcidGeneratedAt?: string | undefined;
}

/** Charging information; values have no quotes (RFC 7315 §5.6). */
export interface PChargingVector {
  /** `gen-value` */
  readonly icidValue: string;
  /** `charge-params` */
  readonly params: PChargingVectorParams;
}

/** The values from which a builder makes a `PChargingVector`. Those that have a default may be left out. */
export interface PChargingVectorInput {
  readonly icidValue: string;
  readonly params?: Partial<PChargingVectorParams> | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newPChargingVectorParams(): Draft<PChargingVectorParams> {
  return {
    icidGeneratedAt: undefined,
    origIoi: undefined,
    termIoi: undefined,
    transitIoi: undefined,
    relatedIcid: undefined,
    relatedIcidGeneratedAt: undefined,
    others: noOthers(),
  };
}

/** Returns the parameters of `charge-params` as text, each after `separator`, in the order of the grammar. */
export function formatChargeParams(params: Partial<PChargingVectorParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.icidGeneratedAt !== undefined)
    text += `${separator}icid-generated-at=${encodeHost(params.icidGeneratedAt)}`;
  if (params.origIoi !== undefined) text += `${separator}orig-ioi=${encodeQuoted(params.origIoi)}`;
  if (params.termIoi !== undefined) text += `${separator}term-ioi=${encodeQuoted(params.termIoi)}`;
  if (params.transitIoi !== undefined) text += `${separator}transit-ioi="${params.transitIoi.join(',')}"`;
  if (params.relatedIcid !== undefined) text += `${separator}related-icid=${encodeQuoted(params.relatedIcid)}`;
  if (params.relatedIcidGeneratedAt !== undefined)
    text += `${separator}related-icid-generated-at=${encodeHost(params.relatedIcidGeneratedAt)}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `charge-params = icid-gen-addr / orig-ioi / term-ioi / transit-ioi / related-icid / related-icid-gen-addr
 * / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow; or tried, kept on success.
 */
export function parseChargeParams(c: Cursor, params: Draft<PChargingVectorParams>): boolean {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  switch (initial(c)) {
    case 0x69 /* i */:
      {
        const icidGeneratedAt = parseIcidGenAddr(c);
        if (icidGeneratedAt !== undefined) {
          if (params.icidGeneratedAt === undefined) params.icidGeneratedAt = icidGeneratedAt;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6f /* o */:
      {
        const origIoi = parseOrigIoi(c);
        if (origIoi !== undefined) {
          if (params.origIoi === undefined) params.origIoi = origIoi;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x72 /* r */:
      {
        const relatedIcid = parseRelatedIcid(c);
        if (relatedIcid !== undefined) {
          if (params.relatedIcid === undefined) params.relatedIcid = relatedIcid;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        retreat(c, start, taken);
        const relatedIcidGeneratedAt = parseRelatedIcidGenAddr(c);
        if (relatedIcidGeneratedAt !== undefined) {
          if (params.relatedIcidGeneratedAt === undefined) params.relatedIcidGeneratedAt = relatedIcidGeneratedAt;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x74 /* t */:
      {
        const termIoi = parseTermIoi(c);
        if (termIoi !== undefined) {
          if (params.termIoi === undefined) params.termIoi = termIoi;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        retreat(c, start, taken);
        const transitIoi = parseTransitIoi(c);
        if (transitIoi !== undefined) {
          if (params.transitIoi === undefined) params.transitIoi = transitIoi;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  retreat(c, start, taken);
  return parseGenericParam(c, params);
}

/** `icid-gen-addr = "icid-generated-at" EQUAL host`: tried, kept if the next octet may follow. */
function parseIcidGenAddr(c: Cursor): string | undefined {
  const value = word(c, 'icid-generated-at') && skip(c, EQUAL) ? takeAs(c, HOST, decodeHost) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/** `orig-ioi = "orig-ioi" EQUAL gen-value`: tried, kept on success. */
function parseOrigIoi(c: Cursor): string | undefined {
  return word(c, 'orig-ioi') && skip(c, EQUAL) ? takeQuoted(c, GEN_VALUE) : undefined;
}

/** `term-ioi = "term-ioi" EQUAL gen-value`: tried, kept on success. */
function parseTermIoi(c: Cursor): string | undefined {
  return word(c, 'term-ioi') && skip(c, EQUAL) ? takeQuoted(c, GEN_VALUE) : undefined;
}

/** `transit-ioi = "transit-ioi" EQUAL transit-ioi-list`: tried, kept on success. */
function parseTransitIoi(c: Cursor): readonly ('void' | (string & {}))[] | undefined {
  if (!word(c, 'transit-ioi')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  if (!exactWord(c, '"')) return undefined;
  const value = takeList(c, (c) => take(c, TRANSIT_IOI_PARAM), COMMA);
  if (value === undefined) return undefined;
  if (!exactWord(c, '"')) return undefined;
  return value;
}

/** `related-icid = "related-icid" EQUAL gen-value`: tried, kept on success. */
function parseRelatedIcid(c: Cursor): string | undefined {
  return word(c, 'related-icid') && skip(c, EQUAL) ? takeQuoted(c, GEN_VALUE) : undefined;
}

/** `related-icid-gen-addr = "related-icid-generated-at" EQUAL host`: tried, kept if the next octet may follow. */
function parseRelatedIcidGenAddr(c: Cursor): string | undefined {
  const value = word(c, 'related-icid-generated-at') && skip(c, EQUAL) ? takeAs(c, HOST, decodeHost) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/**
 * Reads `P-Charging-Vector = "P-Charging-Vector" HCOLON "icid-value" EQUAL gen-value *(SEMI charge-params)`.
 * `*(SEMI charge-params)`: white space, then one octet decides.
 */
export function readPChargingVector(c: Cursor): PChargingVector | undefined {
  if (!word(c, 'icid-value')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  const icidValue = takeQuoted(c, GEN_VALUE);
  if (icidValue === undefined) return undefined;
  const params = newPChargingVectorParams();
  while (skip(c, SEMI)) {
    if (!parseChargeParams(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { icidValue, params };
}

/** Returns the text of a value of `P-Charging-Vector` without checking it. */
function writePChargingVector(value: PChargingVectorInput): string {
  return `icid-value=${encodeQuoted(value.icidValue)}${formatChargeParams(value.params, ';')}`;
}

/** The data that the charging records of one session share, and the operators that take part in it (RFC 7315 §5.6). */
export const pChargingVector = /* @__PURE__ */ makeDefinition({
  name: 'P-Charging-Vector',
  cardinality: 'one',
  section: 'RFC 7315 §5.6',
  usage: [],
  read: readPChargingVector,
  format: writePChargingVector,
});
