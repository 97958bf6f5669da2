// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { decodeHost, encodeHost } from '../../runtime/host.ts';
import { skip, take } from '../../runtime/scan.ts';
import { skipEach, takeAs, takeList, takeNumber } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { formatViaParams, newViaParams, parseViaParams, type ViaParams } from '../rules/via-params.ts';
import type { Transport } from '../rules/words.ts';
import {
  COLON,
  COMMA,
  HOST,
  LWS,
  PORT,
  PROTOCOL_NAME,
  PROTOCOL_VERSION,
  SEMI,
  SLASH,
  TRANSPORT,
  VIA_END,
} from '../tables.ts';

export type { ViaParams } from '../rules/via-params.ts';
export type { Transport } from '../rules/words.ts';

/** One hop of the path of a request (RFC 3261 §20.42). */
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

/** The values from which a builder makes a `Via`. Those that have a default may be left out. */
export interface ViaInput {
  readonly protocol?: 'SIP' | (string & {}) | undefined;
  readonly version?: string | undefined;
  readonly transport: Transport;
  readonly host: string;
  readonly port?: number | undefined;
  readonly params?: Partial<ViaParams> | undefined;
}

/**
 * Reads `via-parm = sent-protocol LWS sent-by *( SEMI via-params ) via-end`.
 * `[ COLON port ]`: white space, then one octet decides.
 * `*( SEMI via-params )`: tried, kept on success.
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
  skipEach(c, (c) => skip(c, SEMI) && parseViaParams(c, params));
  skip(c, VIA_END);
  return { protocol, version, transport, host, port, params };
}

/** Returns the text of `via-parm` without checking it. */
export function formatViaParm(value: ViaInput): string {
  let text = `${value.protocol ?? 'SIP'}/${value.version ?? '2.0'}/${value.transport} ${encodeHost(value.host)}`;
  if (value.port !== undefined) text += `:${value.port}`;
  return `${text}${formatViaParams(value.params, ';')}`;
}

/**
 * Reads `Via = ( "Via" / "v" ) HCOLON via-parm *(COMMA via-parm)`.
 * `*(COMMA via-parm)`: white space, then one octet decides.
 */
export function readVia(c: Cursor): readonly Via[] | undefined {
  const viaParm = takeList(c, parseViaParm, COMMA);
  if (viaParm === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return viaParm;
}

/** Returns the text of a value of `Via` without checking it. */
function writeVia(value: readonly ViaInput[]): string {
  return `${value.map(formatViaParm).join(', ')}`;
}

/** The path of the request, which its responses follow back (RFC 3261 §20.42). */
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
