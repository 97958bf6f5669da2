// @generated from grammar/rfc5503.abnf and grammar/rfc5503.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, retreat } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { decodeHost, encodeHost } from '../../runtime/host.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, since, skip, take } from '../../runtime/scan.ts';
import { takeAs, takeEnclosed, word } from '../../runtime/take.ts';
import { decodeEnclosed } from '../../runtime/text.ts';
import { usage } from '../../runtime/usage.ts';
import { skipAcctCalledUri } from '../rules/acct-called-uri.ts';
import { skipAcctCallingUri } from '../rules/acct-calling-uri.ts';
import { skipAcctChargeUri } from '../rules/acct-charge-uri.ts';
import { skipAcctLocRoutingUri } from '../rules/acct-loc-routing-uri.ts';
import { skipAcctRoutingUri } from '../rules/acct-routing-uri.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { BILLING_CORRELATION_ID, EQUAL, FEID, HOST, HTAB_CR_SP_SEMICOLON, JIP, RKS_GROUP_ID, SEMI } from '../tables.ts';

/** A financial entity of a domain (RFC 5503 §7.1). */
export interface FinancialEntity {
  /** `1*16(HEXDIG)` */
  readonly id: string;
  /** `host` */
  readonly host: string;
}

/** The values from which a builder makes a `FinancialEntity`. Those that have a default may be left out. */
export interface FinancialEntityInput {
  readonly id: string;
  readonly host: string;
}

/** Parameters of P-DCS-Billing-Info; quoted values have no quotes (RFC 5503). */
export interface PDcsBillingInfoParams extends Params {
  /** `RKS-Group-ID-param = "rksgroup" EQUAL RKS-Group-ID` */
  readonly rksgroup?: string | undefined;
  /** `Charge-param = "charge" EQUAL Acct-Charge-URI` */
  readonly charge?: string | undefined;
  /** `Calling-param = "calling" EQUAL Acct-Calling-URI` */
  readonly calling?: string | undefined;
  /** `Called-param = "called" EQUAL Acct-Called-URI` */
  readonly called?: string | undefined;
  /** `Routing-param = "routing" EQUAL Acct-Routing-URI` */
  readonly routing?: string | undefined;
  /** `Loc-Routing-param = "locroute" EQUAL Acct-Loc-Routing-URI` */
  readonly locroute?: string | undefined;
  /** `JIP-param = "jip" EQUAL jip` */
  readonly jip?: string | undefined;
}

/** Billing of a call (RFC 5503 §7). */
export interface PDcsBillingInfo {
  /** `Billing-Correlation-ID` */
  readonly correlationId: string;
  /** `FEID` */
  readonly financialEntity: FinancialEntity;
  /** `Billing-Info-param` */
  readonly params: PDcsBillingInfoParams;
}

/** The values from which a builder makes a `PDcsBillingInfo`. Those that have a default may be left out. */
export interface PDcsBillingInfoInput {
  readonly correlationId: string;
  readonly financialEntity: FinancialEntityInput;
  readonly params?: Partial<PDcsBillingInfoParams> | undefined;
}

/** Reads `FEID = 1*16(HEXDIG) "@" host`. */
export function parseFeid(c: Cursor): FinancialEntity | undefined {
  const id = take(c, FEID);
  if (id === undefined) return undefined;
  if (!word(c, '@')) return undefined;
  const host = takeAs(c, HOST, decodeHost);
  if (host === undefined) return undefined;
  return { id, host };
}

/** Returns the text of `FEID` without checking it. */
export function formatFeid(value: FinancialEntityInput): string {
  return `${value.id}@${encodeHost(value.host)}`;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newPDcsBillingInfoParams(): Draft<PDcsBillingInfoParams> {
  return {
    rksgroup: undefined,
    charge: undefined,
    calling: undefined,
    called: undefined,
    routing: undefined,
    locroute: undefined,
    jip: undefined,
    others: noOthers(),
  };
}

/** Returns the parameters of `Billing-Info-param` as text, each after `separator`, in the order of the grammar. */
export function formatBillingInfoParam(params: Partial<PDcsBillingInfoParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.rksgroup !== undefined) text += `${separator}rksgroup=${params.rksgroup}`;
  if (params.charge !== undefined) text += `${separator}charge="${params.charge}"`;
  if (params.calling !== undefined) text += `${separator}calling="${params.calling}"`;
  if (params.called !== undefined) text += `${separator}called="${params.called}"`;
  if (params.routing !== undefined) text += `${separator}routing="${params.routing}"`;
  if (params.locroute !== undefined) text += `${separator}locroute="${params.locroute}"`;
  if (params.jip !== undefined) text += `${separator}jip="${params.jip}"`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `Billing-Info-param = RKS-Group-ID-param / Charge-param / Calling-param / Called-param / Routing-param /
 * Loc-Routing-param / JIP-param / generic-param`.
 * Alternatives in order: tried, kept if the next octet may follow; or tried, kept on success.
 */
export function parseBillingInfoParam(c: Cursor, params: Draft<PDcsBillingInfoParams>): boolean {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  switch (initial(c)) {
    case 0x63 /* c */:
      {
        const charge = parseChargeParam(c);
        if (charge !== undefined) {
          if (params.charge === undefined) params.charge = charge;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        retreat(c, start, taken);
        const calling = parseCallingParam(c);
        if (calling !== undefined) {
          if (params.calling === undefined) params.calling = calling;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        retreat(c, start, taken);
        const called = parseCalledParam(c);
        if (called !== undefined) {
          if (params.called === undefined) params.called = called;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6a /* j */:
      {
        const jip = parseJipParam(c);
        if (jip !== undefined) {
          if (params.jip === undefined) params.jip = jip;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6c /* l */:
      {
        const locroute = parseLocRoutingParam(c);
        if (locroute !== undefined) {
          if (params.locroute === undefined) params.locroute = locroute;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x72 /* r */:
      {
        const rksgroup = parseRksGroupIdParam(c);
        if (rksgroup !== undefined) {
          if (params.rksgroup === undefined) params.rksgroup = rksgroup;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const routing = parseRoutingParam(c);
        if (routing !== undefined) {
          if (params.routing === undefined) params.routing = routing;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  retreat(c, start, taken);
  return parseGenericParam(c, params);
}

/** `RKS-Group-ID-param = "rksgroup" EQUAL RKS-Group-ID`: tried, kept if the next octet may follow. */
function parseRksGroupIdParam(c: Cursor): string | undefined {
  const value = word(c, 'rksgroup') && skip(c, EQUAL) ? take(c, RKS_GROUP_ID) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/** `Charge-param = "charge" EQUAL Acct-Charge-URI`: tried, kept on success. */
function parseChargeParam(c: Cursor): string | undefined {
  if (!word(c, 'charge')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  const valueStart = c.pos;
  if (!skipAcctChargeUri(c)) return undefined;
  const value = decodeEnclosed(since(c, valueStart));
  return value;
}

/** `Calling-param = "calling" EQUAL Acct-Calling-URI`: tried, kept on success. */
function parseCallingParam(c: Cursor): string | undefined {
  if (!word(c, 'calling')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  const valueStart = c.pos;
  if (!skipAcctCallingUri(c)) return undefined;
  const value = decodeEnclosed(since(c, valueStart));
  return value;
}

/** `Called-param = "called" EQUAL Acct-Called-URI`: tried, kept on success. */
function parseCalledParam(c: Cursor): string | undefined {
  if (!word(c, 'called')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  const valueStart = c.pos;
  if (!skipAcctCalledUri(c)) return undefined;
  const value = decodeEnclosed(since(c, valueStart));
  return value;
}

/** `Routing-param = "routing" EQUAL Acct-Routing-URI`: tried, kept on success. */
function parseRoutingParam(c: Cursor): string | undefined {
  if (!word(c, 'routing')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  const valueStart = c.pos;
  if (!skipAcctRoutingUri(c)) return undefined;
  const value = decodeEnclosed(since(c, valueStart));
  return value;
}

/** `Loc-Routing-param = "locroute" EQUAL Acct-Loc-Routing-URI`: tried, kept on success. */
function parseLocRoutingParam(c: Cursor): string | undefined {
  if (!word(c, 'locroute')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  const valueStart = c.pos;
  if (!skipAcctLocRoutingUri(c)) return undefined;
  const value = decodeEnclosed(since(c, valueStart));
  return value;
}

/** `JIP-param = "jip" EQUAL jip`: tried, kept on success. */
function parseJipParam(c: Cursor): string | undefined {
  return word(c, 'jip') && skip(c, EQUAL) ? takeEnclosed(c, JIP) : undefined;
}

/**
 * Reads `P-DCS-Billing-Info = "P-DCS-Billing-Info" HCOLON Billing-Correlation-ID "/" FEID *(SEMI
 * Billing-Info-param)`.
 * `*(SEMI Billing-Info-param)`: white space, then one octet decides.
 */
export function readPDcsBillingInfo(c: Cursor): PDcsBillingInfo | undefined {
  const correlationId = take(c, BILLING_CORRELATION_ID);
  if (correlationId === undefined) return undefined;
  if (!word(c, '/')) return undefined;
  const financialEntity = parseFeid(c);
  if (financialEntity === undefined) return undefined;
  const params = newPDcsBillingInfoParams();
  while (skip(c, SEMI)) {
    if (!parseBillingInfoParam(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { correlationId, financialEntity, params };
}

/** Returns the text of a value of `P-DCS-Billing-Info` without checking it. */
function writePDcsBillingInfo(value: PDcsBillingInfoInput): string {
  return `${value.correlationId}/${formatFeid(value.financialEntity)}${formatBillingInfoParam(value.params, ';')}`;
}

/** The party that pays for the call, and the data that its billing records share (RFC 5503 §7). */
export const pDcsBillingInfo = /* @__PURE__ */ makeDefinition({
  name: 'P-DCS-Billing-Info',
  cardinality: 'one',
  section: 'RFC 5503 §7',
  usage: [usage('', 'admr', '- - - o - -')],
  read: readPDcsBillingInfo,
  format: writePDcsBillingInfo,
});
