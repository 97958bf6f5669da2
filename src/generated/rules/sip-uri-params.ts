// @generated from grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, note } from '../../runtime/cursor.ts';
import { decodeHost, encodeHost } from '../../runtime/host.ts';
import {
  addOther,
  addRepeated,
  type Draft,
  formatOthers,
  isValued,
  noOthers,
  type Params,
} from '../../runtime/others.ts';
import { follows, initial, take } from '../../runtime/scan.ts';
import { takeAs, takeNumber, word } from '../../runtime/take.ts';
import {
  CR_SP_QUOTE_SEMICOLON_GREATER_QUESTION,
  HOST,
  METHOD,
  PNAME,
  PVALUE,
  TRANSPORT_VALUE,
  TTL,
  USER_VALUE,
} from '../tables.ts';
import type { Method } from './words.ts';

/** Parameters of a SIP URI, §19.1.1. (RFC 3261) */
export interface SipUriParams extends Params {
  /** `transport-param = "transport=" transport-value` */
  readonly transport?: 'udp' | 'tcp' | 'sctp' | 'tls' | (string & {}) | undefined;
  /** `user-param = "user=" user-value` */
  readonly user?: 'phone' | 'ip' | (string & {}) | undefined;
  /** `method-param = "method=" Method` */
  readonly method?: Method | undefined;
  /** `ttl-param = "ttl=" ttl` */
  readonly ttl?: number | undefined;
  /** `maddr-param = "maddr=" host` */
  readonly maddr?: string | undefined;
  /** `lr-param = "lr"`, `lr-param =/ "lr=" pvalue` */
  readonly lr?: true | undefined;
}

/** No parameter yet. Every field is there from the start: the objects keep one shape. */
export function newSipUriParams(): Draft<SipUriParams> {
  return {
    transport: undefined,
    user: undefined,
    method: undefined,
    ttl: undefined,
    maddr: undefined,
    lr: undefined,
    others: noOthers(),
  };
}

/** Writes the parameters of `uri-parameter`, each after `separator`: the known ones in the order of the grammar. */
export function formatUriParameter(params: Partial<SipUriParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.transport !== undefined) text += `${separator}transport=${params.transport}`;
  if (params.user !== undefined) text += `${separator}user=${params.user}`;
  if (params.method !== undefined) text += `${separator}method=${params.method}`;
  if (params.ttl !== undefined) text += `${separator}ttl=${params.ttl}`;
  if (params.maddr !== undefined) text += `${separator}maddr=${encodeHost(params.maddr)}`;
  if (params.lr === true && !isValued(params, 'lr')) text += `${separator}lr`;
  return text + formatOthers(params, separator);
}

/**
 * `uri-parameter = transport-param / user-param / method-param / ttl-param / maddr-param / lr-param /
 * other-param`.
 * Alternatives in order: tried, kept if the next octet may follow; or tried, kept on success.
 */
export function parseUriParameter(c: Cursor, params: Draft<SipUriParams>): boolean {
  const start = c.pos;
  switch (initial(c)) {
    case 0x6c /* l */:
      {
        const lr = parseLrParam(c);
        if (lr !== undefined) {
          if (params.lr === undefined) params.lr = lr;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        if (!c.strict && parseLrParamValued(c) !== undefined) {
          params.lr ??= true;
          addRepeated(params, c.text.slice(start, c.pos));
          note(c, 'lr-with-value');
          return true;
        }
        break;
      }
    case 0x6d /* m */:
      {
        const method = parseMethodParam(c);
        if (method !== undefined) {
          if (params.method === undefined) params.method = method;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const maddr = parseMaddrParam(c);
        if (maddr !== undefined) {
          if (params.maddr === undefined) params.maddr = maddr;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x74 /* t */:
      {
        const transport = parseTransportParam(c);
        if (transport !== undefined) {
          if (params.transport === undefined) params.transport = transport;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const ttl = parseTtlParam(c);
        if (ttl !== undefined) {
          if (params.ttl === undefined) params.ttl = ttl;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x75 /* u */:
      {
        const user = parseUserParam(c);
        if (user !== undefined) {
          if (params.user === undefined) params.user = user;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  c.pos = start;
  const name = take(c, PNAME);
  if (name === undefined) return false;
  let value: string | true | undefined = true;
  if (word(c, '=')) value = take(c, PVALUE);
  if (value === undefined) return false;
  addOther(params, name, value);
  return true;
}

/** `transport-param = "transport=" transport-value`: tried, kept if the next octet may follow. */
function parseTransportParam(c: Cursor): 'udp' | 'tcp' | 'sctp' | 'tls' | (string & {}) | undefined {
  if (!word(c, 'transport=')) return undefined;
  const value = take(c, TRANSPORT_VALUE);
  if (value === undefined) return undefined;
  if (!follows(c, CR_SP_QUOTE_SEMICOLON_GREATER_QUESTION)) return undefined;
  return value;
}

/** `user-param = "user=" user-value`: tried, kept if the next octet may follow. */
function parseUserParam(c: Cursor): 'phone' | 'ip' | (string & {}) | undefined {
  if (!word(c, 'user=')) return undefined;
  const value = take(c, USER_VALUE);
  if (value === undefined) return undefined;
  if (!follows(c, CR_SP_QUOTE_SEMICOLON_GREATER_QUESTION)) return undefined;
  return value;
}

/** `method-param = "method=" Method`: tried, kept if the next octet may follow. */
function parseMethodParam(c: Cursor): Method | undefined {
  if (!word(c, 'method=')) return undefined;
  const value = take(c, METHOD);
  if (value === undefined) return undefined;
  if (!follows(c, CR_SP_QUOTE_SEMICOLON_GREATER_QUESTION)) return undefined;
  return value;
}

/** `ttl-param = "ttl=" ttl`: tried, kept if the next octet may follow. */
function parseTtlParam(c: Cursor): number | undefined {
  if (!word(c, 'ttl=')) return undefined;
  const value = takeNumber(c, TTL);
  if (value === undefined) return undefined;
  if (!follows(c, CR_SP_QUOTE_SEMICOLON_GREATER_QUESTION)) return undefined;
  return value;
}

/** `maddr-param = "maddr=" host`: tried, kept if the next octet may follow. */
function parseMaddrParam(c: Cursor): string | undefined {
  if (!word(c, 'maddr=')) return undefined;
  const value = takeAs(c, HOST, decodeHost);
  if (value === undefined) return undefined;
  if (!follows(c, CR_SP_QUOTE_SEMICOLON_GREATER_QUESTION)) return undefined;
  return value;
}

/** `lr-param = "lr"`, `lr-param =/ "lr=" pvalue`: tried, kept if the next octet may follow. */
function parseLrParam(c: Cursor): true | undefined {
  if (!word(c, 'lr')) return undefined;
  if (!follows(c, CR_SP_QUOTE_SEMICOLON_GREATER_QUESTION)) return undefined;
  return true;
}

/** `lr-param = "lr"`, `lr-param =/ "lr=" pvalue`: tried, kept on success. */
function parseLrParamValued(c: Cursor): true | undefined {
  if (!word(c, 'lr=')) return undefined;
  const value = take(c, PVALUE);
  if (value === undefined) return undefined;
  return true;
}
