// @generated from grammar/rfc7315.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, followsPastSpace, initial, skip, take } from '../../runtime/scan.ts';
import { takeQuoted, word } from '../../runtime/take.ts';
import { encodeQuoted } from '../../runtime/text.ts';
import {
  CHOICE,
  CHOICE_2,
  CR_COMMA_SEMICOLON,
  EQUAL,
  HTAB_CR_SP_COMMA_SEMICOLON,
  QUOTED_STRING_2,
  TOKEN_OR_QUOTED_STRING,
} from '../tables.ts';

/** The location in the access network; values have no quotes (RFC 7315). */
export interface PAccessNetworkInfoParams extends Params {
  /** `cgi-3gpp = "cgi-3gpp" EQUAL (token / quoted-string)` */
  readonly cgi3gpp?: string | undefined;
  /** `utran-cell-id-3gpp = "utran-cell-id-3gpp" EQUAL (token / quoted-string)` */
  readonly utranCellId3gpp?: string | undefined;
  /** `dsl-location = "dsl-location" EQUAL (token / quoted-string)` */
  readonly dslLocation?: string | undefined;
  /** `i-wlan-node-id = "i-wlan-node-id" EQUAL (token / quoted-string)` */
  readonly iWlanNodeId?: string | undefined;
  /** `ci-3gpp2 = "ci-3gpp2" EQUAL (token / quoted-string)` */
  readonly ci3gpp2?: string | undefined;
  /** `eth-location = "eth-location" EQUAL (token / quoted-string)` */
  readonly ethLocation?: string | undefined;
  /** `ci-3gpp2-femto = "ci-3gpp2-femto" EQUAL (token / quoted-string)` */
  readonly ci3gpp2Femto?: string | undefined;
  /** `fiber-location = "fiber-location" EQUAL (token / quoted-string)` */
  readonly fiberLocation?: string | undefined;
  /** `np = "network-provided"` */
  readonly networkProvided?: true | undefined;
  /** `gstn-location = "gstn-location" EQUAL (token / quoted-string)` */
  readonly gstnLocation?: string | undefined;
  /** `local-time-zone = "local-time-zone" EQUAL quoted-string` */
  readonly localTimeZone?: string | undefined;
  /** `dvb-rcs2-node-id = "dvb-rcs2-node-id" EQUAL quoted-string` */
  readonly dvbRcs2NodeId?: string | undefined;
  /** `operator-specific-GI = "operator-specific-GI" EQUAL (token / quoted-string)` */
  readonly operatorSpecificGi?: string | undefined;
  /** `utran-sai-3gpp = "utran-sai-3gpp" EQUAL (token / quoted-string)` */
  readonly utranSai3gpp?: string | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newPAccessNetworkInfoParams(): Draft<PAccessNetworkInfoParams> {
  return {
    cgi3gpp: undefined,
    utranCellId3gpp: undefined,
    dslLocation: undefined,
    iWlanNodeId: undefined,
    ci3gpp2: undefined,
    ethLocation: undefined,
    ci3gpp2Femto: undefined,
    fiberLocation: undefined,
    networkProvided: undefined,
    gstnLocation: undefined,
    localTimeZone: undefined,
    dvbRcs2NodeId: undefined,
    operatorSpecificGi: undefined,
    utranSai3gpp: undefined,
    others: noOthers(),
  };
}

/** Returns the parameters of `access-info` as text, each after `separator`, in the order of the grammar. */
export function formatAccessInfo(params: Partial<PAccessNetworkInfoParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.cgi3gpp !== undefined) text += `${separator}cgi-3gpp=${encodeQuoted(params.cgi3gpp)}`;
  if (params.utranCellId3gpp !== undefined)
    text += `${separator}utran-cell-id-3gpp=${encodeQuoted(params.utranCellId3gpp)}`;
  if (params.dslLocation !== undefined) text += `${separator}dsl-location=${encodeQuoted(params.dslLocation)}`;
  if (params.iWlanNodeId !== undefined) text += `${separator}i-wlan-node-id=${encodeQuoted(params.iWlanNodeId)}`;
  if (params.ci3gpp2 !== undefined) text += `${separator}ci-3gpp2=${encodeQuoted(params.ci3gpp2)}`;
  if (params.ethLocation !== undefined) text += `${separator}eth-location=${encodeQuoted(params.ethLocation)}`;
  if (params.ci3gpp2Femto !== undefined) text += `${separator}ci-3gpp2-femto=${encodeQuoted(params.ci3gpp2Femto)}`;
  if (params.fiberLocation !== undefined) text += `${separator}fiber-location=${encodeQuoted(params.fiberLocation)}`;
  if (params.networkProvided === true) text += `${separator}network-provided`;
  if (params.gstnLocation !== undefined) text += `${separator}gstn-location=${encodeQuoted(params.gstnLocation)}`;
  if (params.localTimeZone !== undefined) text += `${separator}local-time-zone=${encodeQuoted(params.localTimeZone)}`;
  if (params.dvbRcs2NodeId !== undefined) text += `${separator}dvb-rcs2-node-id=${encodeQuoted(params.dvbRcs2NodeId)}`;
  if (params.operatorSpecificGi !== undefined)
    text += `${separator}operator-specific-GI=${encodeQuoted(params.operatorSpecificGi)}`;
  if (params.utranSai3gpp !== undefined) text += `${separator}utran-sai-3gpp=${encodeQuoted(params.utranSai3gpp)}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `access-info = cgi-3gpp / utran-cell-id-3gpp / dsl-location / i-wlan-node-id / ci-3gpp2 / eth-location /
 * ci-3gpp2-femto / fiber-location / np / gstn-location / local-time-zone / dvb-rcs2-node-id / operator-specific-GI
 * / utran-sai-3gpp / extension-access-info / access-value`.
 * Alternatives in order: tried, kept if the next octet may follow; or tried, kept if the next octet behind white
 * space may follow; or tried, kept on success.
 */
export function parseAccessInfo(c: Cursor, params: Draft<PAccessNetworkInfoParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x63 /* c */:
      {
        const cgi3gpp = parseCgi3gpp(c);
        if (cgi3gpp !== undefined) {
          if (params.cgi3gpp === undefined) params.cgi3gpp = cgi3gpp;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const ci3gpp2 = parseCi3gpp2(c);
        if (ci3gpp2 !== undefined) {
          if (params.ci3gpp2 === undefined) params.ci3gpp2 = ci3gpp2;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const ci3gpp2Femto = parseCi3gpp2Femto(c);
        if (ci3gpp2Femto !== undefined) {
          if (params.ci3gpp2Femto === undefined) params.ci3gpp2Femto = ci3gpp2Femto;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x64 /* d */:
      {
        const dslLocation = parseDslLocation(c);
        if (dslLocation !== undefined) {
          if (params.dslLocation === undefined) params.dslLocation = dslLocation;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const dvbRcs2NodeId = parseDvbRcs2NodeId(c);
        if (dvbRcs2NodeId !== undefined) {
          if (params.dvbRcs2NodeId === undefined) params.dvbRcs2NodeId = dvbRcs2NodeId;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x65 /* e */:
      {
        const ethLocation = parseEthLocation(c);
        if (ethLocation !== undefined) {
          if (params.ethLocation === undefined) params.ethLocation = ethLocation;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x66 /* f */:
      {
        const fiberLocation = parseFiberLocation(c);
        if (fiberLocation !== undefined) {
          if (params.fiberLocation === undefined) params.fiberLocation = fiberLocation;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x67 /* g */:
      {
        const gstnLocation = parseGstnLocation(c);
        if (gstnLocation !== undefined) {
          if (params.gstnLocation === undefined) params.gstnLocation = gstnLocation;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x69 /* i */:
      {
        const iWlanNodeId = parseIWlanNodeId(c);
        if (iWlanNodeId !== undefined) {
          if (params.iWlanNodeId === undefined) params.iWlanNodeId = iWlanNodeId;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6c /* l */:
      {
        const localTimeZone = parseLocalTimeZone(c);
        if (localTimeZone !== undefined) {
          if (params.localTimeZone === undefined) params.localTimeZone = localTimeZone;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6e /* n */:
      {
        const networkProvided = parseNp(c);
        if (networkProvided !== undefined) {
          if (params.networkProvided === undefined) params.networkProvided = networkProvided;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6f /* o */:
      {
        const operatorSpecificGi = parseOperatorSpecificGi(c);
        if (operatorSpecificGi !== undefined) {
          if (params.operatorSpecificGi === undefined) params.operatorSpecificGi = operatorSpecificGi;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x75 /* u */:
      {
        const utranCellId3gpp = parseUtranCellId3gpp(c);
        if (utranCellId3gpp !== undefined) {
          if (params.utranCellId3gpp === undefined) params.utranCellId3gpp = utranCellId3gpp;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const utranSai3gpp = parseUtranSai3gpp(c);
        if (utranSai3gpp !== undefined) {
          if (params.utranSai3gpp === undefined) params.utranSai3gpp = utranSai3gpp;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  const written = take(c, CHOICE);
  if (written === undefined) return false;
  addRepeated(params, written);
  return true;
}

/** `cgi-3gpp = "cgi-3gpp" EQUAL (token / quoted-string)`: tried, kept if the next octet may follow. */
function parseCgi3gpp(c: Cursor): string | undefined {
  const value = word(c, 'cgi-3gpp') && skip(c, EQUAL) ? takeQuoted(c, TOKEN_OR_QUOTED_STRING) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/**
 * `utran-cell-id-3gpp = "utran-cell-id-3gpp" EQUAL (token / quoted-string)`: tried, kept if the next octet may
 * follow.
 */
function parseUtranCellId3gpp(c: Cursor): string | undefined {
  const value = word(c, 'utran-cell-id-3gpp') && skip(c, EQUAL) ? takeQuoted(c, TOKEN_OR_QUOTED_STRING) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `dsl-location = "dsl-location" EQUAL (token / quoted-string)`: tried, kept if the next octet may follow. */
function parseDslLocation(c: Cursor): string | undefined {
  const value = word(c, 'dsl-location') && skip(c, EQUAL) ? takeQuoted(c, TOKEN_OR_QUOTED_STRING) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `i-wlan-node-id = "i-wlan-node-id" EQUAL (token / quoted-string)`: tried, kept if the next octet may follow. */
function parseIWlanNodeId(c: Cursor): string | undefined {
  const value = word(c, 'i-wlan-node-id') && skip(c, EQUAL) ? takeQuoted(c, TOKEN_OR_QUOTED_STRING) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `ci-3gpp2 = "ci-3gpp2" EQUAL (token / quoted-string)`: tried, kept if the next octet may follow. */
function parseCi3gpp2(c: Cursor): string | undefined {
  const value = word(c, 'ci-3gpp2') && skip(c, EQUAL) ? takeQuoted(c, TOKEN_OR_QUOTED_STRING) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `eth-location = "eth-location" EQUAL (token / quoted-string)`: tried, kept if the next octet may follow. */
function parseEthLocation(c: Cursor): string | undefined {
  const value = word(c, 'eth-location') && skip(c, EQUAL) ? takeQuoted(c, TOKEN_OR_QUOTED_STRING) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `ci-3gpp2-femto = "ci-3gpp2-femto" EQUAL (token / quoted-string)`: tried, kept if the next octet may follow. */
function parseCi3gpp2Femto(c: Cursor): string | undefined {
  const value = word(c, 'ci-3gpp2-femto') && skip(c, EQUAL) ? takeQuoted(c, TOKEN_OR_QUOTED_STRING) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `fiber-location = "fiber-location" EQUAL (token / quoted-string)`: tried, kept if the next octet may follow. */
function parseFiberLocation(c: Cursor): string | undefined {
  const value = word(c, 'fiber-location') && skip(c, EQUAL) ? takeQuoted(c, TOKEN_OR_QUOTED_STRING) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `np = "network-provided"`: tried, kept if the next octet behind white space may follow. */
function parseNp(c: Cursor): true | undefined {
  if (!word(c, 'network-provided')) return undefined;
  if (!followsPastSpace(c, CR_COMMA_SEMICOLON)) return undefined;
  return true;
}

/** `gstn-location = "gstn-location" EQUAL (token / quoted-string)`: tried, kept if the next octet may follow. */
function parseGstnLocation(c: Cursor): string | undefined {
  const value = word(c, 'gstn-location') && skip(c, EQUAL) ? takeQuoted(c, TOKEN_OR_QUOTED_STRING) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `local-time-zone = "local-time-zone" EQUAL quoted-string`: tried, kept on success. */
function parseLocalTimeZone(c: Cursor): string | undefined {
  return word(c, 'local-time-zone') && skip(c, EQUAL) ? takeQuoted(c, QUOTED_STRING_2) : undefined;
}

/** `dvb-rcs2-node-id = "dvb-rcs2-node-id" EQUAL quoted-string`: tried, kept on success. */
function parseDvbRcs2NodeId(c: Cursor): string | undefined {
  return word(c, 'dvb-rcs2-node-id') && skip(c, EQUAL) ? takeQuoted(c, QUOTED_STRING_2) : undefined;
}

/**
 * `operator-specific-GI = "operator-specific-GI" EQUAL (token / quoted-string)`: tried, kept if the next octet may
 * follow.
 */
function parseOperatorSpecificGi(c: Cursor): string | undefined {
  const value = word(c, 'operator-specific-gi') && skip(c, EQUAL) ? takeQuoted(c, TOKEN_OR_QUOTED_STRING) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `utran-sai-3gpp = "utran-sai-3gpp" EQUAL (token / quoted-string)`: tried, kept if the next octet may follow. */
function parseUtranSai3gpp(c: Cursor): string | undefined {
  const value = word(c, 'utran-sai-3gpp') && skip(c, EQUAL) ? takeQuoted(c, TOKEN_OR_QUOTED_STRING) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** Reads `access-value = quoted-string / IPv6reference`, `access-value =/ "sip:" 1*access-char`. */
export function parseAccessValue(c: Cursor, params: Draft<PAccessNetworkInfoParams>): boolean {
  const written = take(c, CHOICE_2);
  if (written === undefined) return false;
  addRepeated(params, written);
  return true;
}
