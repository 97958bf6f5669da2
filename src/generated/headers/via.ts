// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { decodeHost, decodeReceived, encodeHost, encodeReceived } from '../../runtime/host.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, followsPastSpace, initial, skip, take } from '../../runtime/scan.ts';
import { takeAs, takeList, takeNumber, word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import type { Transport } from '../rules/words.ts';
import {
  COLON,
  COMMA,
  CR_COMMA_SEMICOLON,
  EQUAL,
  HOST,
  HTAB_CR_SP_COMMA_SEMICOLON,
  IPV4ADDRESS_OR_IPV6ADDRESS,
  LWS,
  PORT,
  PROTOCOL_NAME,
  PROTOCOL_VERSION,
  SEMI,
  SLASH,
  TOKEN,
  TRANSPORT,
  TTL,
  UP_TO_65535,
} from '../tables.ts';

/** One hop of the path of a request, §20.42. (RFC 3261) */
export interface Via {
  /** `protocol-name` */
  readonly protocol: 'SIP' | (string & {});
  /** `protocol-version` */
  readonly version: string;
  /** `transport` */
  readonly transport: Transport;
  /** `host` */
  readonly host: string;
  /** `port` */
  readonly port?: number | undefined;
  /** `via-params` */
  readonly params: ViaParams;
}

/** What a builder passes for `Via`: defaults may be left out. */
export interface ViaInput {
  readonly protocol?: 'SIP' | (string & {}) | undefined;
  readonly version?: string | undefined;
  readonly transport: Transport;
  readonly host: string;
  readonly port?: number | undefined;
  readonly params?: Partial<ViaParams> | undefined;
}

/** Parameters of Via. (RFC 3261) */
export interface ViaParams extends Params {
  /** `via-ttl = "ttl" EQUAL ttl` */
  readonly ttl?: number | undefined;
  /** `via-maddr = "maddr" EQUAL host` */
  readonly maddr?: string | undefined;
  /** `via-received = "received" EQUAL (IPv4address / IPv6address)`, `via-received =/ "received" EQUAL IPv6reference` */
  readonly received?: string | undefined;
  /** `via-branch = "branch" EQUAL token` */
  readonly branch?: string | undefined;
  /** `response-port = "rport" [EQUAL 1*DIGIT]` */
  readonly rport?: number | true | undefined;
}

/**
 * `via-parm = sent-protocol LWS sent-by *( SEMI via-params )`.
 * `[ COLON port ]`: white space, then one octet decides.
 * `*( SEMI via-params )`: white space, then one octet decides.
 */
export function parseViaParm(c: Cursor): Via | undefined {
  const protocol = take(c, PROTOCOL_NAME);
  if (protocol === undefined) return undefined;
  if (!skip(c, SLASH)) return undefined;
  const version = take(c, PROTOCOL_VERSION);
  if (version === undefined) return undefined;
  if (!skip(c, SLASH)) return undefined;
  const transport = take(c, TRANSPORT);
  if (transport === undefined) return undefined;
  if (!skip(c, LWS)) return undefined;
  const host = takeAs(c, HOST, decodeHost);
  if (host === undefined) return undefined;
  let port: number | undefined;
  if (skip(c, COLON)) {
    port = takeNumber(c, PORT);
    if (port === undefined) return undefined;
  }
  const params = newViaParams();
  while (skip(c, SEMI)) {
    if (!parseViaParams(c, params)) return undefined;
  }
  return { protocol, version, transport, host, port, params };
}

/** Writes the text of `via-parm`, unchecked. */
export function formatViaParm(value: ViaInput): string {
  let text = `${value.protocol ?? 'SIP'}/${value.version ?? '2.0'}/${value.transport} ${encodeHost(value.host)}`;
  if (value.port !== undefined) text += `:${value.port}`;
  return `${text}${formatViaParams(value.params, ';')}`;
}

/** No parameter yet. Every field is there from the start: the objects keep one shape. */
export function newViaParams(): Draft<ViaParams> {
  return {
    ttl: undefined,
    maddr: undefined,
    received: undefined,
    branch: undefined,
    rport: undefined,
    others: noOthers(),
  };
}

/** Writes the parameters of `via-params`, each after `separator`: the known ones in the order of the grammar. */
export function formatViaParams(params: Partial<ViaParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.ttl !== undefined) text += `${separator}ttl=${params.ttl}`;
  if (params.maddr !== undefined) text += `${separator}maddr=${encodeHost(params.maddr)}`;
  if (params.received !== undefined) text += `${separator}received=${encodeReceived(params.received)}`;
  if (params.branch !== undefined) text += `${separator}branch=${params.branch}`;
  if (params.rport === true) text += `${separator}rport`;
  else if (params.rport !== undefined) text += `${separator}rport=${params.rport}`;
  return text + formatOthers(params, separator);
}

/**
 * `via-params = via-ttl / via-maddr / via-received / via-branch / via-extension`, `via-params =/ response-port`.
 * Alternatives in order: tried, kept if the next octet may follow; or tried, kept on success; or tried, kept if
 * the next octet behind white space may follow.
 */
export function parseViaParams(c: Cursor, params: Draft<ViaParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
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
    case 0x72 /* r */:
      {
        const received = parseViaReceived(c);
        if (received !== undefined) {
          if (params.received === undefined) params.received = received;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const rport = parseResponsePort(c);
        if (rport !== undefined) {
          if (params.rport === undefined) params.rport = rport;
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
  c.pos = start;
  return parseGenericParam(c, params);
}

/** `via-ttl = "ttl" EQUAL ttl`: tried, kept if the next octet may follow. */
function parseViaTtl(c: Cursor): number | undefined {
  if (!word(c, 'ttl')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  const value = takeNumber(c, TTL);
  if (value === undefined) return undefined;
  if (!follows(c, HTAB_CR_SP_COMMA_SEMICOLON)) return undefined;
  return value;
}

/** `via-maddr = "maddr" EQUAL host`: tried, kept if the next octet may follow. */
function parseViaMaddr(c: Cursor): string | undefined {
  if (!word(c, 'maddr')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  const value = takeAs(c, HOST, decodeHost);
  if (value === undefined) return undefined;
  if (!follows(c, HTAB_CR_SP_COMMA_SEMICOLON)) return undefined;
  return value;
}

/**
 * `via-received = "received" EQUAL (IPv4address / IPv6address)`, `via-received =/ "received" EQUAL IPv6reference`:
 * tried, kept if the next octet may follow.
 */
function parseViaReceived(c: Cursor): string | undefined {
  if (!word(c, 'received')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  const value = takeAs(c, IPV4ADDRESS_OR_IPV6ADDRESS, decodeReceived);
  if (value === undefined) return undefined;
  if (!follows(c, HTAB_CR_SP_COMMA_SEMICOLON)) return undefined;
  return value;
}

/** `via-branch = "branch" EQUAL token`: tried, kept on success. */
function parseViaBranch(c: Cursor): string | undefined {
  if (!word(c, 'branch')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  const value = take(c, TOKEN);
  if (value === undefined) return undefined;
  return value;
}

/** `response-port = "rport" [EQUAL 1*DIGIT]`: tried, kept if the next octet behind white space may follow. */
function parseResponsePort(c: Cursor): number | true | undefined {
  if (!word(c, 'rport')) return undefined;
  let value: number | undefined;
  if (skip(c, EQUAL)) {
    value = takeNumber(c, UP_TO_65535);
    if (value === undefined) return undefined;
  }
  if (!followsPastSpace(c, CR_COMMA_SEMICOLON)) return undefined;
  return value ?? true;
}

/**
 * `Via = ( "Via" / "v" ) HCOLON via-parm *(COMMA via-parm)`.
 * `*(COMMA via-parm)`: white space, then one octet decides.
 */
export function readVia(c: Cursor): readonly Via[] | undefined {
  const viaParm = takeList(c, parseViaParm, COMMA);
  if (viaParm === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return viaParm;
}

/** Writes a value of `Via`, unchecked. */
function writeVia(value: readonly ViaInput[]): string {
  return `${value.map(formatViaParm).join(', ')}`;
}

/** The path that the request took, and that responses take back. RFC 3261 §20.42 */
export const via = /* @__PURE__ */ makeDefinition({
  name: 'Via',
  compact: 'v',
  cardinality: 'list',
  section: 'RFC 3261 §20.42',
  usage: [usage('R', 'amr', 'm m m m m m'), usage('rc', 'dr', 'm m m m m m')],
  read: readVia,
  format: writeVia,
  defaults: { protocol: 'SIP', version: '2.0' },
});
