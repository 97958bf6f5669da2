/**
 * fast-check's arbitraries of whole messages.
 *
 * Invariant: a message that comes out was parsed from octets that the grammar derives, has what RFC 3261 §8.1.1
 * demands, and no element must refuse it.
 */
import { type Arbitrary, constant, constantFrom, integer, option, record, string, subarray, tuple } from 'fast-check';
import { grammar } from '../generated/grammar.ts';
import {
  callId,
  contentLength,
  contentType,
  cseq,
  definitions,
  from,
  maxForwards,
  to,
  via,
} from '../generated/registry.ts';
import { knownMethods } from '../message/methods.ts';
import { Request } from '../message/request.ts';
import { Response } from '../message/response.ts';
import { builtIn } from '../message/sip.ts';
import type { AnyDefinition } from '../runtime/definition.ts';
import { textToOctets } from '../runtime/octets.ts';
import { ruleOf, type TextOptions, textOf, textOfRule } from './arbitraries.ts';
import type { Rules } from './recogniser.ts';

/** The options of messages. */
export interface MessageOptions extends TextOptions {
  /** The method, of a response that of its CSeq; any known one. */
  readonly method?: string | undefined;
  /** Headers that may be there beside those that must; all that are known. */
  readonly headers?: readonly AnyDefinition[] | undefined;
  /** The grammar of headers that sippet-codegen wrote, which it wrote beside them; of others, the library's is used. */
  readonly grammar?: Rules | undefined;
  /** The most octets of a body; 200. */
  readonly maxBody?: number | undefined;
}

/** The options of requests. */
export interface RequestOptions extends MessageOptions {
  /** The text of the Request-URI; any. */
  readonly uri?: string | undefined;
}

/** The options of responses. */
export interface ResponseOptions extends MessageOptions {
  /** The status code, 100 to 699; any by default. */
  readonly status?: number | undefined;
}

/** Returns requests that every element must take, as they were received, so that `toBytes()` gives their octets. */
export function request(options: RequestOptions = {}): Arbitrary<Request> {
  const { uri } = options;
  const uris =
    uri === undefined ? textOfRule(grammar, 'rfc3261:request-uri', options).filter(hasNoHeaders) : constant(uri);
  // "A REFER request MUST contain exactly one Refer-To header field value." (RFC 3515 §2.4.1)
  const headers = (options.headers ?? definitions).filter(({ name }) => name !== 'Refer-To');
  return methodOf(options)
    .chain((method) =>
      tuple(uris, rest(method, { ...options, headers })).map(([target, text]) => {
        const referTo = method === 'REFER' ? 'Refer-To: <sip:carol@example.com>\r\n' : '';
        return parsed(`${method} ${target} SIP/2.0\r\n${referTo}${text}`, Request);
      }),
    )
    .filter(isTaken);
}

/** Returns whether a request is no REGISTER with `Contact: *` and another Expires than 0 (RFC 3261 §10.3). */
function isTaken({ method, headers }: Request): boolean {
  return method !== 'REGISTER' || headers.contact !== '*' || headers.expires === 0;
}

/** Returns responses that every element must take. */
export function response(options: ResponseOptions = {}): Arbitrary<Response> {
  const statuses = options.status === undefined ? integer({ min: 100, max: 699 }) : constant(options.status);
  const reasons = textOfRule(grammar, 'rfc3261:reason-phrase', options);
  return methodOf(options).chain((method) =>
    tuple(statuses, reasons, rest(method, options)).map(([status, reason, text]) =>
      parsed(`SIP/2.0 ${status} ${reason}\r\n${text}`, Response),
    ),
  );
}

function methodOf({ method }: MessageOptions): Arbitrary<string> {
  return method === undefined ? constantFrom(...knownMethods) : constant(method);
}

/** RFC 3261 §19.1.1, table 1: a Request-URI has none. */
function hasNoHeaders(uri: string): boolean {
  return !/^sips?:/i.test(uri) || !uri.includes('?');
}

const HEX = constantFrom(...'0123456789abcdef');

/** The headers that have a row anyway, by name: a definition of the same name may have been generated elsewhere. */
const OWED: ReadonlySet<string> = new Set(
  [via, to, from, callId, cseq, maxForwards, contentType, contentLength].map(({ name }) => name),
);

/** Header block and body. */
function rest(method: string, options: MessageOptions): Arbitrary<string> {
  const { headers = definitions, maxBody = 200 } = options;
  const others = headers.filter((each) => !OWED.has(each.name));
  const bodies = option(string({ unit: HEX, maxLength: maxBody }), { nil: '' });
  return record({
    owed: tuple(...[to, from, callId].map((header) => row(header, options))),
    topVia: string({ unit: HEX, minLength: 8, maxLength: 16 }).map(
      (id) => `Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK${id}\r\n`,
    ),
    lowerVia: option(row(via, options), { nil: '' }),
    sequence: integer({ min: 0, max: 2 ** 31 - 1 }),
    hops: integer({ min: 1, max: 255 }),
    others: subarray([...others], { maxLength: Math.min(6, others.length) }).chain((some) =>
      tuple(...some.map((each) => row(each, options))),
    ),
    body: bodies,
  }).map(({ owed, topVia, lowerVia, sequence, hops, others: more, body }) => {
    const rows = [topVia, lowerVia, `Max-Forwards: ${hops}\r\n`, ...owed, `CSeq: ${sequence} ${method}\r\n`, ...more];
    const typed = body === '' ? '' : 'Content-Type: application/octet-stream\r\n';
    return `${rows.join('')}${typed}Content-Length: ${body.length}\r\n\r\n${body}`;
  });
}

/** One row, its name long or compact, in either case. */
function row(header: AnyDefinition, options: MessageOptions): Arbitrary<string> {
  const { name, compact } = header;
  const rules = options.grammar !== undefined && ruleOf(header) in options.grammar ? options.grammar : grammar;
  const names = [name, name.toLowerCase(), name.toUpperCase(), ...(compact === undefined ? [] : [compact])];
  return tuple(constantFrom(...names), textOf(header, rules, options)).map(
    ([spelled, value]) => `${spelled}:${value}\r\n`,
  );
}

function parsed<Kind extends Request | Response>(text: string, kind: abstract new (...args: never[]) => Kind): Kind {
  const message = builtIn.parse(textToOctets(text));
  if (message instanceof kind) return message;
  throw new TypeError(`the grammar derives what is not read as it: ${text}`);
}
