// @generated from grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, retreat } from '../../runtime/cursor.ts';
import { decodeHost, decodeReceived, encodeHost, encodeReceived } from '../../runtime/host.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, followsPastSpace, initial, skip, take } from '../../runtime/scan.ts';
import { exactWord, takeAs, takeEnclosed, takeList, takeNumber, takeQuoted, word } from '../../runtime/take.ts';
import { encodeQuoted } from '../../runtime/text.ts';
import {
  ALGO_LIST,
  COMMA,
  COMPRESSION_PARAM,
  CR_COMMA_SEMICOLON,
  DELTA_MS,
  DELTA_SECONDS,
  EQUAL,
  HOST,
  HTAB_CR_SP_COMMA_SEMICOLON,
  IPV4ADDRESS_OR_IPV6ADDRESS,
  OC_NUM,
  OC_SEQ,
  QUOTED_STRING_2,
  RECEIVED_REALM,
  TOKEN,
  TTL,
  UP_TO_65535,
} from '../tables.ts';
import { parseGenericParam } from './params.ts';

/** Parameters of Via (RFC 3261). */
export interface ViaParams extends Params {
  /** `via-ttl = "ttl" EQUAL ttl` */
  readonly ttl?: number | undefined;
  /** `via-maddr = "maddr" EQUAL host` */
  readonly maddr?: string | undefined;
  /** `via-received = "received" EQUAL (IPv4address / IPv6address)`, `via-received =/ "received" EQUAL IPv6reference` */
  readonly received?: string | undefined;
  /** `via-branch = "branch" EQUAL token` */
  readonly branch?: string | undefined;
  /** `via-compression = "comp" EQUAL ("sigcomp" / other-compression)` */
  readonly comp?: 'sigcomp' | (string & {}) | undefined;
  /** `response-port = "rport" [EQUAL 1*DIGIT]` */
  readonly rport?: number | true | undefined;
  /** `via-sip-sigcomp-id = "sigcomp-id" EQUAL quoted-string` */
  readonly sigcompId?: string | undefined;
  /** `via-alias = "alias"` */
  readonly alias?: true | undefined;
  /** `keep = "keep" [ EQUAL delta-seconds ]` */
  readonly keep?: number | true | undefined;
  /** `oc = "oc" [EQUAL oc-num]` */
  readonly oc?: number | true | undefined;
  /** `oc-validity = "oc-validity" [EQUAL delta-ms]` */
  readonly ocValidity?: number | true | undefined;
  /** `oc-seq = "oc-seq" EQUAL 1*12DIGIT "." 1*5DIGIT` */
  readonly ocSeq?: string | undefined;
  /** `oc-algo = "oc-algo" EQUAL DQUOTE algo-list *(COMMA algo-list) DQUOTE` */
  readonly ocAlgo?: readonly ('loss' | 'rate' | (string & {}))[] | undefined;
  /** `received-realm = "received-realm" EQUAL DQUOTE op-id ":" jws DQUOTE` */
  readonly receivedRealm?: string | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newViaParams(): Draft<ViaParams> {
  return {
    ttl: undefined,
    maddr: undefined,
    received: undefined,
    branch: undefined,
    comp: undefined,
    rport: undefined,
    sigcompId: undefined,
    alias: undefined,
    keep: undefined,
    oc: undefined,
    ocValidity: undefined,
    ocSeq: undefined,
    ocAlgo: undefined,
    receivedRealm: undefined,
    others: noOthers(),
  };
}

/** Returns the parameters of `via-params` as text, each after `separator`, in the order of the grammar. */
export function formatViaParams(params: Partial<ViaParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.ttl !== undefined) text += `${separator}ttl=${params.ttl}`;
  if (params.maddr !== undefined) text += `${separator}maddr=${encodeHost(params.maddr)}`;
  if (params.received !== undefined) text += `${separator}received=${encodeReceived(params.received)}`;
  if (params.branch !== undefined) text += `${separator}branch=${params.branch}`;
  if (params.comp !== undefined) text += `${separator}comp=${params.comp}`;
  if (params.rport === true) text += `${separator}rport`;
  else if (params.rport !== undefined) text += `${separator}rport=${params.rport}`;
  if (params.sigcompId !== undefined) text += `${separator}sigcomp-id=${encodeQuoted(params.sigcompId)}`;
  if (params.alias === true) text += `${separator}alias`;
  if (params.keep === true) text += `${separator}keep`;
  else if (params.keep !== undefined) text += `${separator}keep=${params.keep}`;
  if (params.oc === true) text += `${separator}oc`;
  else if (params.oc !== undefined) text += `${separator}oc=${params.oc}`;
  if (params.ocValidity === true) text += `${separator}oc-validity`;
  else if (params.ocValidity !== undefined) text += `${separator}oc-validity=${params.ocValidity}`;
  if (params.ocSeq !== undefined) text += `${separator}oc-seq=${params.ocSeq}`;
  if (params.ocAlgo !== undefined) text += `${separator}oc-algo="${params.ocAlgo.join(',')}"`;
  if (params.receivedRealm !== undefined) text += `${separator}received-realm="${params.receivedRealm}"`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `via-params = via-ttl / via-maddr / via-received / via-branch / via-extension`, `via-params =/
 * via-compression`, `via-params =/ response-port`, `via-params =/ via-sip-sigcomp-id`, `via-params =/ via-alias`,
 * `via-params =/ keep`, `via-params =/ oc / oc-validity / oc-seq / oc-algo`, `via-params =/ received-realm`.
 * Alternatives in order: tried, kept if the next octet may follow; or tried, kept if the next octet behind white
 * space may follow; or tried, kept on success.
 */
export function parseViaParams(c: Cursor, params: Draft<ViaParams>): boolean {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  switch (initial(c)) {
    case 0x61 /* a */:
      {
        const alias = parseViaAlias(c);
        if (alias !== undefined) {
          if (params.alias === undefined) params.alias = alias;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x62 /* b */:
      {
        const branch = parseViaBranch(c);
        if (branch !== undefined) {
          if (params.branch === undefined) params.branch = branch;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x63 /* c */:
      {
        const comp = parseViaCompression(c);
        if (comp !== undefined) {
          if (params.comp === undefined) params.comp = comp;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6b /* k */:
      {
        const keep = parseKeep(c);
        if (keep !== undefined) {
          if (params.keep === undefined) params.keep = keep;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6d /* m */:
      {
        const maddr = parseViaMaddr(c);
        if (maddr !== undefined) {
          if (params.maddr === undefined) params.maddr = maddr;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6f /* o */:
      {
        const oc = parseOc(c);
        if (oc !== undefined) {
          if (params.oc === undefined) params.oc = oc;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const ocValidity = parseOcValidity(c);
        if (ocValidity !== undefined) {
          if (params.ocValidity === undefined) params.ocValidity = ocValidity;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const ocSeq = parseOcSeq(c);
        if (ocSeq !== undefined) {
          if (params.ocSeq === undefined) params.ocSeq = ocSeq;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const ocAlgo = parseOcAlgo(c);
        if (ocAlgo !== undefined) {
          if (params.ocAlgo === undefined) params.ocAlgo = ocAlgo;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x72 /* r */:
      {
        const received = parseViaReceived(c);
        if (received !== undefined) {
          if (params.received === undefined) params.received = received;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        retreat(c, start, taken);
        const rport = parseResponsePort(c);
        if (rport !== undefined) {
          if (params.rport === undefined) params.rport = rport;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const receivedRealm = parseReceivedRealm(c);
        if (receivedRealm !== undefined) {
          if (params.receivedRealm === undefined) params.receivedRealm = receivedRealm;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x73 /* s */:
      {
        const sigcompId = parseViaSipSigcompId(c);
        if (sigcompId !== undefined) {
          if (params.sigcompId === undefined) params.sigcompId = sigcompId;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x74 /* t */:
      {
        const ttl = parseViaTtl(c);
        if (ttl !== undefined) {
          if (params.ttl === undefined) params.ttl = ttl;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  retreat(c, start, taken);
  return parseGenericParam(c, params);
}

/** `via-ttl = "ttl" EQUAL ttl`: tried, kept if the next octet may follow. */
function parseViaTtl(c: Cursor): number | undefined {
  const value = word(c, 'ttl') && skip(c, EQUAL) ? takeNumber(c, TTL) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `via-maddr = "maddr" EQUAL host`: tried, kept if the next octet may follow. */
function parseViaMaddr(c: Cursor): string | undefined {
  const value = word(c, 'maddr') && skip(c, EQUAL) ? takeAs(c, HOST, decodeHost) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/**
 * `via-received = "received" EQUAL (IPv4address / IPv6address)`, `via-received =/ "received" EQUAL IPv6reference`:
 * tried, kept if the next octet may follow.
 */
function parseViaReceived(c: Cursor): string | undefined {
  const value =
    word(c, 'received') && skip(c, EQUAL) ? takeAs(c, IPV4ADDRESS_OR_IPV6ADDRESS, decodeReceived) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `via-branch = "branch" EQUAL token`: tried, kept if the next octet may follow. */
function parseViaBranch(c: Cursor): string | undefined {
  const value = word(c, 'branch') && skip(c, EQUAL) ? take(c, TOKEN) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `via-compression = "comp" EQUAL ("sigcomp" / other-compression)`: tried, kept if the next octet may follow. */
function parseViaCompression(c: Cursor): 'sigcomp' | (string & {}) | undefined {
  const value = word(c, 'comp') && skip(c, EQUAL) ? take(c, COMPRESSION_PARAM) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `response-port = "rport" [EQUAL 1*DIGIT]`: tried, kept if the next octet behind white space may follow. */
function parseResponsePort(c: Cursor): number | true | undefined {
  if (!word(c, 'rport')) return undefined;
  const value = skip(c, EQUAL) ? takeNumber(c, UP_TO_65535) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/** `via-sip-sigcomp-id = "sigcomp-id" EQUAL quoted-string`: tried, kept on success. */
function parseViaSipSigcompId(c: Cursor): string | undefined {
  return word(c, 'sigcomp-id') && skip(c, EQUAL) ? takeQuoted(c, QUOTED_STRING_2) : undefined;
}

/** `via-alias = "alias"`: tried, kept if the next octet behind white space may follow. */
function parseViaAlias(c: Cursor): true | undefined {
  if (!word(c, 'alias')) return undefined;
  if (!followsPastSpace(c, CR_COMMA_SEMICOLON)) return undefined;
  return true;
}

/** `keep = "keep" [ EQUAL delta-seconds ]`: tried, kept if the next octet behind white space may follow. */
function parseKeep(c: Cursor): number | true | undefined {
  if (!word(c, 'keep')) return undefined;
  const value = skip(c, EQUAL) ? takeNumber(c, DELTA_SECONDS) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/** `oc = "oc" [EQUAL oc-num]`: tried, kept if the next octet behind white space may follow. */
function parseOc(c: Cursor): number | true | undefined {
  if (!word(c, 'oc')) return undefined;
  const value = skip(c, EQUAL) ? takeNumber(c, OC_NUM) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/** `oc-validity = "oc-validity" [EQUAL delta-ms]`: tried, kept if the next octet behind white space may follow. */
function parseOcValidity(c: Cursor): number | true | undefined {
  if (!word(c, 'oc-validity')) return undefined;
  const value = skip(c, EQUAL) ? takeNumber(c, DELTA_MS) : true;
  return value !== undefined && followsPastSpace(c, CR_COMMA_SEMICOLON) ? value : undefined;
}

/** `oc-seq = "oc-seq" EQUAL 1*12DIGIT "." 1*5DIGIT`: tried, kept if the next octet may follow. */
function parseOcSeq(c: Cursor): string | undefined {
  const value = word(c, 'oc-seq') && skip(c, EQUAL) ? take(c, OC_SEQ) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_COMMA_SEMICOLON) ? value : undefined;
}

/** `oc-algo = "oc-algo" EQUAL DQUOTE algo-list *(COMMA algo-list) DQUOTE`: tried, kept on success. */
function parseOcAlgo(c: Cursor): readonly ('loss' | 'rate' | (string & {}))[] | undefined {
  if (!word(c, 'oc-algo')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  if (!exactWord(c, '"')) return undefined;
  const value = takeList(c, (c) => take(c, ALGO_LIST), COMMA);
  if (value === undefined) return undefined;
  if (!exactWord(c, '"')) return undefined;
  return value;
}

/** `received-realm = "received-realm" EQUAL DQUOTE op-id ":" jws DQUOTE`: tried, kept on success. */
function parseReceivedRealm(c: Cursor): string | undefined {
  return word(c, 'received-realm') && skip(c, EQUAL) ? takeEnclosed(c, RECEIVED_REALM) : undefined;
}
