// @generated from grammar/rfc3261.abnf.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, note, retreat } from '../../runtime/cursor.ts';
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
  COMPLETION_URI_MODE,
  COMPRESSION_PARAM,
  HOST,
  HTAB_CR_SP_QUOTE_COMMA_SEMICOLON_GREATER_QUESTION,
  IOTL_VALUES,
  METHOD,
  PNAME,
  PVALUE,
  STATUS_CODE,
  TRANSPORT_VALUE,
  TTL,
  USER_VALUE,
} from '../tables.ts';
import type { Method } from './words.ts';

/** Parameters of a SIP URI (RFC 3261 §19.1.1). */
export interface SipUriParams extends Params {
  /** `transport-param = "transport=" transport-value` */
  readonly transport?: 'udp' | 'tcp' | 'sctp' | 'tls' | 'ws' | (string & {}) | undefined;
  /** `user-param = "user=" user-value` */
  readonly user?: 'phone' | 'ip' | 'dialstring' | (string & {}) | undefined;
  /** `method-param = "method=" Method` */
  readonly method?: Method | undefined;
  /** `ttl-param = "ttl=" ttl` */
  readonly ttl?: number | undefined;
  /** `maddr-param = "maddr=" host` */
  readonly maddr?: string | undefined;
  /** `lr-param = "lr"`, `lr-param =/ "lr=" pvalue` */
  readonly lr?: true | undefined;
  /** `compression-param = "comp=" ("sigcomp" / other-compression)` */
  readonly comp?: 'sigcomp' | (string & {}) | undefined;
  /** `target-param = "target=" pvalue` */
  readonly target?: string | undefined;
  /** `cause-param = "cause=" Status-Code` */
  readonly cause?: number | undefined;
  /** `uri-sip-sigcomp-id = "sigcomp-id=" pvalue` */
  readonly sigcompId?: string | undefined;
  /** `ob-param = "ob"` */
  readonly ob?: true | undefined;
  /** `gr-param = "gr" ["=" pvalue]` */
  readonly gr?: string | true | undefined;
  /** `bnc-param = "bnc"` */
  readonly bnc?: true | undefined;
  /** `sg-param = "sg=" pvalue` */
  readonly sg?: string | undefined;
  /** `completion-uri-param = "m" [ "=" completion-uri-mode ]` */
  readonly m?: 'BS' | 'NR' | 'NL' | (string & {}) | true | undefined;
  /** `iotl-param = "iotl=" iotl-values` */
  readonly iotl?:
    | 'homea-homeb'
    | 'homeb-visitedb'
    | 'visiteda-homea'
    | 'homea-visiteda'
    | 'visiteda-homeb'
    | (string & {})
    | undefined;
  /** `pn-provider = "pn-provider" [ "=" pvalue ]` */
  readonly pnProvider?: string | true | undefined;
  /** `pn-param = "pn-param=" pvalue` */
  readonly pnParam?: string | undefined;
  /** `pn-prid = "pn-prid=" pvalue` */
  readonly pnPrid?: string | undefined;
  /** `pn-purr = "pn-purr=" pvalue` */
  readonly pnPurr?: string | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newSipUriParams(): Draft<SipUriParams> {
  return {
    transport: undefined,
    user: undefined,
    method: undefined,
    ttl: undefined,
    maddr: undefined,
    lr: undefined,
    comp: undefined,
    target: undefined,
    cause: undefined,
    sigcompId: undefined,
    ob: undefined,
    gr: undefined,
    bnc: undefined,
    sg: undefined,
    m: undefined,
    iotl: undefined,
    pnProvider: undefined,
    pnParam: undefined,
    pnPrid: undefined,
    pnPurr: undefined,
    others: noOthers(),
  };
}

/** Returns the parameters of `uri-parameter` as text, each after `separator`, in the order of the grammar. */
export function formatUriParameter(params: Partial<SipUriParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.transport !== undefined) text += `${separator}transport=${params.transport}`;
  if (params.user !== undefined) text += `${separator}user=${params.user}`;
  if (params.method !== undefined) text += `${separator}method=${params.method}`;
  if (params.ttl !== undefined) text += `${separator}ttl=${params.ttl}`;
  if (params.maddr !== undefined) text += `${separator}maddr=${encodeHost(params.maddr)}`;
  if (params.lr === true && !isValued(params, 'lr')) text += `${separator}lr`;
  if (params.comp !== undefined) text += `${separator}comp=${params.comp}`;
  if (params.target !== undefined) text += `${separator}target=${params.target}`;
  if (params.cause !== undefined) text += `${separator}cause=${String(params.cause).padStart(3, '0')}`;
  if (params.sigcompId !== undefined) text += `${separator}sigcomp-id=${params.sigcompId}`;
  if (params.ob === true) text += `${separator}ob`;
  if (params.gr === true) text += `${separator}gr`;
  else if (params.gr !== undefined) text += `${separator}gr=${params.gr}`;
  if (params.bnc === true) text += `${separator}bnc`;
  if (params.sg !== undefined) text += `${separator}sg=${params.sg}`;
  if (params.m === true) text += `${separator}m`;
  else if (params.m !== undefined) text += `${separator}m=${params.m}`;
  if (params.iotl !== undefined) text += `${separator}iotl=${params.iotl}`;
  if (params.pnProvider === true) text += `${separator}pn-provider`;
  else if (params.pnProvider !== undefined) text += `${separator}pn-provider=${params.pnProvider}`;
  if (params.pnParam !== undefined) text += `${separator}pn-param=${params.pnParam}`;
  if (params.pnPrid !== undefined) text += `${separator}pn-prid=${params.pnPrid}`;
  if (params.pnPurr !== undefined) text += `${separator}pn-purr=${params.pnPurr}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `uri-parameter = transport-param / user-param / method-param / ttl-param / maddr-param / lr-param /
 * other-param`, `uri-parameter =/ compression-param`, `uri-parameter =/ target-param / cause-param`,
 * `uri-parameter =/ uri-sip-sigcomp-id`, `uri-parameter =/ ob-param`, `uri-parameter =/ gr-param`, `uri-parameter
 * =/ bnc-param / sg-param`, `uri-parameter =/ completion-uri-param`, `uri-parameter =/ iotl-param`, `uri-parameter
 * =/ pn-provider / pn-param / pn-prid / pn-purr`.
 * Alternatives in order: tried, kept if the next octet may follow; or tried, kept on success.
 */
export function parseUriParameter(c: Cursor, params: Draft<SipUriParams>): boolean {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  switch (initial(c)) {
    case 0x62 /* b */:
      {
        const bnc = parseBncParam(c);
        if (bnc !== undefined) {
          if (params.bnc === undefined) params.bnc = bnc;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x63 /* c */:
      {
        const comp = parseCompressionParam(c);
        if (comp !== undefined) {
          if (params.comp === undefined) params.comp = comp;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        c.pos = start;
        const cause = parseCauseParam(c);
        if (cause !== undefined) {
          if (params.cause === undefined) params.cause = cause;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x67 /* g */:
      {
        const gr = parseGrParam(c);
        if (gr !== undefined) {
          if (params.gr === undefined) params.gr = gr;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x69 /* i */:
      {
        const iotl = parseIotlParam(c);
        if (iotl !== undefined) {
          if (params.iotl === undefined) params.iotl = iotl;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
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
        retreat(c, start, taken);
        const m = parseCompletionUriParam(c);
        if (m !== undefined) {
          if (params.m === undefined) params.m = m;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x6f /* o */:
      {
        const ob = parseObParam(c);
        if (ob !== undefined) {
          if (params.ob === undefined) params.ob = ob;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x70 /* p */:
      {
        const pnProvider = parsePnProvider(c);
        if (pnProvider !== undefined) {
          if (params.pnProvider === undefined) params.pnProvider = pnProvider;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        retreat(c, start, taken);
        const pnParam = parsePnParam(c);
        if (pnParam !== undefined) {
          if (params.pnParam === undefined) params.pnParam = pnParam;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        retreat(c, start, taken);
        const pnPrid = parsePnPrid(c);
        if (pnPrid !== undefined) {
          if (params.pnPrid === undefined) params.pnPrid = pnPrid;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        retreat(c, start, taken);
        const pnPurr = parsePnPurr(c);
        if (pnPurr !== undefined) {
          if (params.pnPurr === undefined) params.pnPurr = pnPurr;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x73 /* s */:
      {
        const sigcompId = parseUriSipSigcompId(c);
        if (sigcompId !== undefined) {
          if (params.sigcompId === undefined) params.sigcompId = sigcompId;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        retreat(c, start, taken);
        const sg = parseSgParam(c);
        if (sg !== undefined) {
          if (params.sg === undefined) params.sg = sg;
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
        c.pos = start;
        const target = parseTargetParam(c);
        if (target !== undefined) {
          if (params.target === undefined) params.target = target;
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
  retreat(c, start, taken);
  const name = take(c, PNAME);
  if (name === undefined) return false;
  let value: string | true | undefined = true;
  if (word(c, '=')) value = take(c, PVALUE);
  if (value === undefined) return false;
  addOther(params, name, value);
  return true;
}

/** `transport-param = "transport=" transport-value`: tried, kept if the next octet may follow. */
function parseTransportParam(c: Cursor): 'udp' | 'tcp' | 'sctp' | 'tls' | 'ws' | (string & {}) | undefined {
  const value = word(c, 'transport=') ? take(c, TRANSPORT_VALUE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_QUOTE_COMMA_SEMICOLON_GREATER_QUESTION) ? value : undefined;
}

/** `user-param = "user=" user-value`: tried, kept if the next octet may follow. */
function parseUserParam(c: Cursor): 'phone' | 'ip' | 'dialstring' | (string & {}) | undefined {
  const value = word(c, 'user=') ? take(c, USER_VALUE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_QUOTE_COMMA_SEMICOLON_GREATER_QUESTION) ? value : undefined;
}

/** `method-param = "method=" Method`: tried, kept if the next octet may follow. */
function parseMethodParam(c: Cursor): Method | undefined {
  const value = word(c, 'method=') ? take(c, METHOD) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_QUOTE_COMMA_SEMICOLON_GREATER_QUESTION) ? value : undefined;
}

/** `ttl-param = "ttl=" ttl`: tried, kept if the next octet may follow. */
function parseTtlParam(c: Cursor): number | undefined {
  const value = word(c, 'ttl=') ? takeNumber(c, TTL) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_QUOTE_COMMA_SEMICOLON_GREATER_QUESTION) ? value : undefined;
}

/** `maddr-param = "maddr=" host`: tried, kept if the next octet may follow. */
function parseMaddrParam(c: Cursor): string | undefined {
  const value = word(c, 'maddr=') ? takeAs(c, HOST, decodeHost) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_QUOTE_COMMA_SEMICOLON_GREATER_QUESTION) ? value : undefined;
}

/** `lr-param = "lr"`, `lr-param =/ "lr=" pvalue`: tried, kept if the next octet may follow. */
function parseLrParam(c: Cursor): true | undefined {
  if (!word(c, 'lr')) return undefined;
  if (!follows(c, HTAB_CR_SP_QUOTE_COMMA_SEMICOLON_GREATER_QUESTION)) return undefined;
  return true;
}

/** `lr-param = "lr"`, `lr-param =/ "lr=" pvalue`: tried, kept on success. */
function parseLrParamValued(c: Cursor): true | undefined {
  if (!word(c, 'lr=')) return undefined;
  const value = take(c, PVALUE);
  if (value === undefined) return undefined;
  return true;
}

/** `compression-param = "comp=" ("sigcomp" / other-compression)`: tried, kept if the next octet may follow. */
function parseCompressionParam(c: Cursor): 'sigcomp' | (string & {}) | undefined {
  const value = word(c, 'comp=') ? take(c, COMPRESSION_PARAM) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_QUOTE_COMMA_SEMICOLON_GREATER_QUESTION) ? value : undefined;
}

/** `target-param = "target=" pvalue`: tried, kept on success. */
function parseTargetParam(c: Cursor): string | undefined {
  return word(c, 'target=') ? take(c, PVALUE) : undefined;
}

/** `cause-param = "cause=" Status-Code`: tried, kept if the next octet may follow. */
function parseCauseParam(c: Cursor): number | undefined {
  const value = word(c, 'cause=') ? takeNumber(c, STATUS_CODE) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_QUOTE_COMMA_SEMICOLON_GREATER_QUESTION) ? value : undefined;
}

/** `uri-sip-sigcomp-id = "sigcomp-id=" pvalue`: tried, kept on success. */
function parseUriSipSigcompId(c: Cursor): string | undefined {
  return word(c, 'sigcomp-id=') ? take(c, PVALUE) : undefined;
}

/** `ob-param = "ob"`: tried, kept if the next octet may follow. */
function parseObParam(c: Cursor): true | undefined {
  if (!word(c, 'ob')) return undefined;
  if (!follows(c, HTAB_CR_SP_QUOTE_COMMA_SEMICOLON_GREATER_QUESTION)) return undefined;
  return true;
}

/** `gr-param = "gr" ["=" pvalue]`: tried, kept if the next octet may follow. */
function parseGrParam(c: Cursor): string | true | undefined {
  if (!word(c, 'gr')) return undefined;
  const value = word(c, '=') ? take(c, PVALUE) : true;
  return value !== undefined && follows(c, HTAB_CR_SP_QUOTE_COMMA_SEMICOLON_GREATER_QUESTION) ? value : undefined;
}

/** `bnc-param = "bnc"`: tried, kept if the next octet may follow. */
function parseBncParam(c: Cursor): true | undefined {
  if (!word(c, 'bnc')) return undefined;
  if (!follows(c, HTAB_CR_SP_QUOTE_COMMA_SEMICOLON_GREATER_QUESTION)) return undefined;
  return true;
}

/** `sg-param = "sg=" pvalue`: tried, kept on success. */
function parseSgParam(c: Cursor): string | undefined {
  return word(c, 'sg=') ? take(c, PVALUE) : undefined;
}

/** `completion-uri-param = "m" [ "=" completion-uri-mode ]`: tried, kept if the next octet may follow. */
function parseCompletionUriParam(c: Cursor): 'BS' | 'NR' | 'NL' | (string & {}) | true | undefined {
  if (!word(c, 'm')) return undefined;
  const value = word(c, '=') ? take(c, COMPLETION_URI_MODE) : true;
  return value !== undefined && follows(c, HTAB_CR_SP_QUOTE_COMMA_SEMICOLON_GREATER_QUESTION) ? value : undefined;
}

/** `iotl-param = "iotl=" iotl-values`: tried, kept if the next octet may follow. */
function parseIotlParam(
  c: Cursor,
):
  | 'homea-homeb'
  | 'homeb-visitedb'
  | 'visiteda-homea'
  | 'homea-visiteda'
  | 'visiteda-homeb'
  | (string & {})
  | undefined {
  const value = word(c, 'iotl=') ? take(c, IOTL_VALUES) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_QUOTE_COMMA_SEMICOLON_GREATER_QUESTION) ? value : undefined;
}

/** `pn-provider = "pn-provider" [ "=" pvalue ]`: tried, kept if the next octet may follow. */
function parsePnProvider(c: Cursor): string | true | undefined {
  if (!word(c, 'pn-provider')) return undefined;
  const value = word(c, '=') ? take(c, PVALUE) : true;
  return value !== undefined && follows(c, HTAB_CR_SP_QUOTE_COMMA_SEMICOLON_GREATER_QUESTION) ? value : undefined;
}

/** `pn-param = "pn-param=" pvalue`: tried, kept on success. */
function parsePnParam(c: Cursor): string | undefined {
  return word(c, 'pn-param=') ? take(c, PVALUE) : undefined;
}

/** `pn-prid = "pn-prid=" pvalue`: tried, kept on success. */
function parsePnPrid(c: Cursor): string | undefined {
  return word(c, 'pn-prid=') ? take(c, PVALUE) : undefined;
}

/** `pn-purr = "pn-purr=" pvalue`: tried, kept on success. */
function parsePnPurr(c: Cursor): string | undefined {
  return word(c, 'pn-purr=') ? take(c, PVALUE) : undefined;
}
