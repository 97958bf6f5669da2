// @generated from grammar/rfc3329.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, skip, take } from '../../runtime/scan.ts';
import { takeEnclosed, takeNumber, word } from '../../runtime/take.ts';
import {
  ALGORITHM,
  ENCRYPT_ALGORITHM,
  EQUAL,
  HTAB_CR_SP_COMMA_SEMICOLON,
  LDQUOT_32LHEX_RDQUOT,
  MODE,
  PORT,
  PROTOCOL_2,
  QVALUE,
  SPIVALUE,
  TOKEN,
} from '../tables.ts';
import { parseGenericParam } from './params.ts';

/** Parameters of a security mechanism; quoted values have no quotes (RFC 3329). */
export interface SecurityMechanismParams extends Params {
  /** `preference = "q" EQUAL qvalue` */
  readonly q?: number | undefined;
  /** `digest-algorithm = "d-alg" EQUAL token` */
  readonly dAlg?: string | undefined;
  /** `digest-qop = "d-qop" EQUAL token` */
  readonly dQop?: string | undefined;
  /** `digest-verify = "d-ver" EQUAL LDQUOT 32LHEX RDQUOT` */
  readonly dVer?: string | undefined;
  /** `algorithm = "alg" EQUAL ( "hmac-md5-96" / "hmac-sha-1-96" )` */
  readonly alg?: 'hmac-md5-96' | 'hmac-sha-1-96' | (string & {}) | undefined;
  /** `protocol = "prot" EQUAL ( "ah" / "esp" )` */
  readonly prot?: 'ah' | 'esp' | (string & {}) | undefined;
  /** `mode = "mod" EQUAL ( "trans" / "tun" )` */
  readonly mod?: 'trans' | 'tun' | (string & {}) | undefined;
  /** `encrypt-algorithm = "ealg" EQUAL ( "des-ede3-cbc" / "null" )` */
  readonly ealg?: 'des-ede3-cbc' | 'null' | (string & {}) | undefined;
  /** `spi = "spi" EQUAL spivalue` */
  readonly spi?: number | undefined;
  /** `port1 = "port1" EQUAL port` */
  readonly port1?: number | undefined;
  /** `port2 = "port2" EQUAL port` */
  readonly port2?: number | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newSecurityMechanismParams(): Draft<SecurityMechanismParams> {
  return {
    q: undefined,
    dAlg: undefined,
    dQop: undefined,
    dVer: undefined,
    alg: undefined,
    prot: undefined,
    mod: undefined,
    ealg: undefined,
    spi: undefined,
    port1: undefined,
    port2: undefined,
    others: noOthers(),
  };
}

/** Returns the parameters of `mech-parameters` as text, each after `separator`, in the order of the grammar. */
export function formatMechParameters(params: Partial<SecurityMechanismParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.q !== undefined) text += `${separator}q=${params.q}`;
  if (params.dAlg !== undefined) text += `${separator}d-alg=${params.dAlg}`;
  if (params.dQop !== undefined) text += `${separator}d-qop=${params.dQop}`;
  if (params.dVer !== undefined) text += `${separator}d-ver="${params.dVer}"`;
  if (params.alg !== undefined) text += `${separator}alg=${params.alg}`;
  if (params.prot !== undefined) text += `${separator}prot=${params.prot}`;
  if (params.mod !== undefined) text += `${separator}mod=${params.mod}`;
  if (params.ealg !== undefined) text += `${separator}ealg=${params.ealg}`;
  if (params.spi !== undefined) text += `${separator}spi=${params.spi}`;
  if (params.port1 !== undefined) text += `${separator}port1=${params.port1}`;
  if (params.port2 !== undefined) text += `${separator}port2=${params.port2}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `mech-parameters = preference / digest-algorithm / digest-qop / digest-verify / algorithm / protocol /
 * mode / encrypt-algorithm / spi / port1 / port2 / extension`.
 * Alternatives in order: tried, kept if the next octet may follow; or tried, kept on success.
 */
export function parseMechParameters(c: Cursor, params: Draft<SecurityMechanismParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x61 /* a */:
      {
        const alg = parseAlgorithm(c);
        if (alg !== undefined) {
          if (params.alg === undefined) params.alg = alg;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x64 /* d */:
      {
        const dAlg = parseDigestAlgorithm(c);
        if (dAlg !== undefined) {
          if (params.dAlg === undefined) params.dAlg = dAlg;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const dQop = parseDigestQop(c);
        if (dQop !== undefined) {
          if (params.dQop === undefined) params.dQop = dQop;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const dVer = parseDigestVerify(c);
        if (dVer !== undefined) {
          if (params.dVer === undefined) params.dVer = dVer;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x65 /* e */:
      {
        const ealg = parseEncryptAlgorithm(c);
        if (ealg !== undefined) {
          if (params.ealg === undefined) params.ealg = ealg;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6d /* m */:
      {
        const mod = parseMode(c);
        if (mod !== undefined) {
          if (params.mod === undefined) params.mod = mod;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x70 /* p */:
      {
        const prot = parseProtocol(c);
        if (prot !== undefined) {
          if (params.prot === undefined) params.prot = prot;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const port1 = parsePort1(c);
        if (port1 !== undefined) {
          if (params.port1 === undefined) params.port1 = port1;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const port2 = parsePort2(c);
        if (port2 !== undefined) {
          if (params.port2 === undefined) params.port2 = port2;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x71 /* q */:
      {
        const q = parsePreference(c);
        if (q !== undefined) {
          if (params.q === undefined) params.q = q;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x73 /* s */:
      {
        const spi = parseSpi(c);
        if (spi !== undefined) {
          if (params.spi === undefined) params.spi = spi;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `preference = "q" EQUAL qvalue`: tried, kept if the next octet may follow. */
function parsePreference(c: Cursor): number | undefined {
  const value = word(c, 'q') && skip(c, EQUAL) ? takeNumber(c, QVALUE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `digest-algorithm = "d-alg" EQUAL token`: tried, kept if the next octet may follow. */
function parseDigestAlgorithm(c: Cursor): string | undefined {
  const value = word(c, 'd-alg') && skip(c, EQUAL) ? take(c, TOKEN) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `digest-qop = "d-qop" EQUAL token`: tried, kept if the next octet may follow. */
function parseDigestQop(c: Cursor): string | undefined {
  const value = word(c, 'd-qop') && skip(c, EQUAL) ? take(c, TOKEN) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `digest-verify = "d-ver" EQUAL LDQUOT 32LHEX RDQUOT`: tried, kept on success. */
function parseDigestVerify(c: Cursor): string | undefined {
  return word(c, 'd-ver') && skip(c, EQUAL) ? takeEnclosed(c, LDQUOT_32LHEX_RDQUOT) : undefined;
}

/** `algorithm = "alg" EQUAL ( "hmac-md5-96" / "hmac-sha-1-96" )`: tried, kept if the next octet may follow. */
function parseAlgorithm(c: Cursor): 'hmac-md5-96' | 'hmac-sha-1-96' | (string & {}) | undefined {
  const value = word(c, 'alg') && skip(c, EQUAL) ? take(c, ALGORITHM) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `protocol = "prot" EQUAL ( "ah" / "esp" )`: tried, kept if the next octet may follow. */
function parseProtocol(c: Cursor): 'ah' | 'esp' | (string & {}) | undefined {
  const value = word(c, 'prot') && skip(c, EQUAL) ? take(c, PROTOCOL_2) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `mode = "mod" EQUAL ( "trans" / "tun" )`: tried, kept if the next octet may follow. */
function parseMode(c: Cursor): 'trans' | 'tun' | (string & {}) | undefined {
  const value = word(c, 'mod') && skip(c, EQUAL) ? take(c, MODE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `encrypt-algorithm = "ealg" EQUAL ( "des-ede3-cbc" / "null" )`: tried, kept if the next octet may follow. */
function parseEncryptAlgorithm(c: Cursor): 'des-ede3-cbc' | 'null' | (string & {}) | undefined {
  const value = word(c, 'ealg') && skip(c, EQUAL) ? take(c, ENCRYPT_ALGORITHM) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `spi = "spi" EQUAL spivalue`: tried, kept if the next octet may follow. */
function parseSpi(c: Cursor): number | undefined {
  const value = word(c, 'spi') && skip(c, EQUAL) ? takeNumber(c, SPIVALUE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `port1 = "port1" EQUAL port`: tried, kept if the next octet may follow. */
function parsePort1(c: Cursor): number | undefined {
  const value = word(c, 'port1') && skip(c, EQUAL) ? takeNumber(c, PORT) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `port2 = "port2" EQUAL port`: tried, kept if the next octet may follow. */
function parsePort2(c: Cursor): number | undefined {
  const value = word(c, 'port2') && skip(c, EQUAL) ? takeNumber(c, PORT) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}
