// @generated from grammar/rfc5503.abnf and grammar/rfc5503.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, retreat } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { addRepeated, type Draft, formatOthers, noOthers, type Params } from '../../runtime/others.ts';
import { follows, initial, since, skip } from '../../runtime/scan.ts';
import { takeNumber, word } from '../../runtime/take.ts';
import { decodeEnclosed } from '../../runtime/text.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { parseGenericParam } from '../rules/params.ts';
import { skipRedirector } from '../rules/redirector.ts';
import { formatAddrSpec, parseAddrSpec, type Uri, type UriInput } from '../rules/uri.ts';
import { EQUAL, HTAB_CR_SP_SEMICOLON, LDQUOT, RDQUOT, REDIR_COUNT, SEMI } from '../tables.ts';

export type { Uri, UriInput } from '../rules/uri.ts';

/** Parameters of P-DCS-Redirect; quoted values have no quotes (RFC 5503). */
export interface PDcsRedirectParams extends Params {
  /** `redir-uri-param = "redirector-uri" EQUAL Redirector` */
  readonly redirectorUri?: string | undefined;
  /** `redir-count-param = "count" EQUAL Redir-count` */
  readonly count?: number | undefined;
}

/** Redirections of a call (RFC 5503 §8). */
export interface PDcsRedirect {
  /** `addr-spec` */
  readonly calledId: Uri;
  /** `redir-params` */
  readonly params: PDcsRedirectParams;
}

/** The values from which a builder makes a `PDcsRedirect`. Those that have a default may be left out. */
export interface PDcsRedirectInput {
  readonly calledId: UriInput;
  readonly params?: Partial<PDcsRedirectParams> | undefined;
}

/** Returns an object without parameters. All fields exist from the start, so that the objects keep one shape. */
export function newPDcsRedirectParams(): Draft<PDcsRedirectParams> {
  return { redirectorUri: undefined, count: undefined, others: noOthers() };
}

/** Returns the parameters of `redir-params` as text, each after `separator`, in the order of the grammar. */
export function formatRedirParams(params: Partial<PDcsRedirectParams> | undefined, separator: string): string {
  if (params === undefined) return '';
  let text = '';
  if (params.redirectorUri !== undefined) text += `${separator}redirector-uri="${params.redirectorUri}"`;
  if (params.count !== undefined) text += `${separator}count=${params.count}`;
  return text + formatOthers(params, separator);
}

/**
 * Reads `redir-params = redir-uri-param / redir-count-param / generic-param`.
 * Alternatives in order: tried, kept on success; or tried, kept if the next octet may follow.
 */
export function parseRedirParams(c: Cursor, params: Draft<PDcsRedirectParams>): boolean {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  switch (initial(c)) {
    case 0x63 /* c */:
      {
        const count = parseRedirCountParam(c);
        if (count !== undefined) {
          if (params.count === undefined) params.count = count;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
    case 0x72 /* r */:
      {
        const redirectorUri = parseRedirUriParam(c);
        if (redirectorUri !== undefined) {
          if (params.redirectorUri === undefined) params.redirectorUri = redirectorUri;
          else addRepeated(params, c.text.slice(start, c.pos));
          return true;
        }
        break;
      }
  }
  retreat(c, start, taken);
  return parseGenericParam(c, params);
}

/** `redir-uri-param = "redirector-uri" EQUAL Redirector`: tried, kept on success. */
function parseRedirUriParam(c: Cursor): string | undefined {
  if (!word(c, 'redirector-uri')) return undefined;
  if (!skip(c, EQUAL)) return undefined;
  const valueStart = c.pos;
  if (!skipRedirector(c)) return undefined;
  const value = decodeEnclosed(since(c, valueStart));
  return value;
}

/** `redir-count-param = "count" EQUAL Redir-count`: tried, kept if the next octet may follow. */
function parseRedirCountParam(c: Cursor): number | undefined {
  const value = word(c, 'count') && skip(c, EQUAL) ? takeNumber(c, REDIR_COUNT) : undefined;
  return value !== undefined && follows(c, HTAB_CR_SP_SEMICOLON) ? value : undefined;
}

/**
 * Reads `P-DCS-Redirect = "P-DCS-Redirect" HCOLON Called-ID *(SEMI redir-params)`.
 * `*(SEMI redir-params)`: white space, then one octet decides.
 */
export function readPDcsRedirect(c: Cursor): PDcsRedirect | undefined {
  if (!skip(c, LDQUOT)) return undefined;
  const calledId = parseAddrSpec(c);
  if (calledId === undefined) return undefined;
  if (!skip(c, RDQUOT)) return undefined;
  const params = newPDcsRedirectParams();
  while (skip(c, SEMI)) {
    if (!parseRedirParams(c, params)) return undefined;
  }
  if (!atEnd(c)) return undefined;
  return { calledId, params };
}

/** Returns the text of a value of `P-DCS-Redirect` without checking it. */
function writePDcsRedirect(value: PDcsRedirectInput): string {
  return `"${formatAddrSpec(value.calledId)}"${formatRedirParams(value.params, ';')}`;
}

/** The first called party, the party that redirected the call, and the number of redirections (RFC 5503 §8). */
export const pDcsRedirect = /* @__PURE__ */ makeDefinition({
  name: 'P-DCS-Redirect',
  cardinality: 'one',
  section: 'RFC 5503 §8',
  usage: [usage('', 'adr', '- - - o - -')],
  read: readPDcsRedirect,
  format: writePDcsRedirect,
});
