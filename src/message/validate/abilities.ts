/** Checks for the features of a request that this element does not support (RFC 3261 §8.2.1 to §8.2.3, §16.3). */

import { field } from '../build/to-tag.ts';
import { isKnownMethod } from '../methods.ts';
import type { RequestLine } from '../parse/start-line.ts';
import { typedValue, valueOf } from '../rows/reading.ts';
import { CONTENT_TYPE, MAX_FORWARDS, REQUIRE } from '../rows/slots.ts';
import type { State } from '../state.ts';
import { checkParts } from './body-parts.ts';
import { type Fault, listed } from './fault.ts';

export interface Abilities {
  /**
   * The role of the element: the recipient of requests, or a proxy that forwards them. Only a proxy is stopped by
   * Max-Forwards 0; only a UAS must refuse a REFER without exactly one Refer-To, or a REGISTER with a wrong `Contact:
   * *`. Without a role both are refused, and Max-Forwards is not checked.
   */
  readonly role?: 'uas' | 'proxy' | undefined;
  /** The schemes of Request-URIs that are understood, in lower case. */
  readonly schemes?: readonly string[] | undefined;
  readonly methods?: readonly string[] | undefined;
  readonly optionTags?: readonly string[] | undefined;
  /** The largest accepted body, in octets. */
  readonly maxBody?: number | undefined;
  /**
   * The accepted media types of bodies, such as `application/sdp`. Like the next two options it does not bind an
   * optional body (§8.2.3). A multipart body is judged by its parts, so its own type need not be here.
   */
  readonly contentTypes?: readonly string[] | undefined;
  /** The accepted codings of bodies, such as `gzip`; `identity` is always accepted. */
  readonly contentEncodings?: readonly string[] | undefined;
  /** The accepted language ranges of bodies: `en` includes `en-US`, and `*` every language (RFC 2616 §14.4). */
  readonly contentLanguages?: readonly string[] | undefined;
}

export function checkAbilities(state: State<RequestLine>, abilities: Abilities): readonly Fault[] {
  // Nobody may answer an ACK, so its faults have no status: "disallowed responses (such as a response to ACK)" (§17.1).
  if (state.start.method === 'ACK') return checkHops(state, abilities).map((each) => ({ ...each, status: undefined }));
  const checks = [checkMethod, checkScheme, checkHops, checkExtensions, checkBodySize, checkBodyKind];
  return checks.flatMap((check) => check(state, abilities));
}

function refuse(status: number, text: string, header?: string): readonly Fault[] {
  return [{ status, severity: 'reject', header, text }];
}

/**
 * §8.2.1: "If the UAS recognizes but does not support the method of a request, it MUST generate a 405"; §21.5.2: 501
 */
function checkMethod({ start }: State<RequestLine>, { methods }: Abilities): readonly Fault[] {
  if (methods === undefined || methods.includes(start.method)) return [];
  return refuse(isKnownMethod(start.method) ? 405 : 501, `the method ${start.method} is not supported`);
}

/** §8.2.2.1: "If the Request-URI uses a scheme not supported by the UAS, it SHOULD reject the request with a 416" */
function checkScheme({ start }: State<RequestLine>, { schemes }: Abilities): readonly Fault[] {
  const scheme = start.uri.kind === 'tel' ? 'tel' : start.uri.scheme.toLowerCase();
  if (schemes === undefined || schemes.includes(scheme)) return [];
  return refuse(416, `the scheme ${scheme} is not supported`);
}

/**
 * §16.3 item 3: "If the Max-Forwards header field contains a value of zero (0), the element MUST NOT forward the
 * request."
 */
function checkHops({ block, start }: State<RequestLine>, { role }: Abilities): readonly Fault[] {
  if (role !== 'proxy' || valueOf(block, MAX_FORWARDS) !== 0) return [];
  // "If the request is for OPTIONS, the element MAY act as the final recipient"
  if (start.method === 'OPTIONS') return [];
  return refuse(483, 'Max-Forwards is 0', 'Max-Forwards');
}

/**
 * Checks the required extensions. An unknown one is answered 420 with Unsupported (§8.2.2.3); a proxy checks
 * Proxy-Require (§16.3 item 5). Neither applies to CANCEL.
 */
function checkExtensions(
  { block, context, start }: State<RequestLine>,
  { optionTags, role }: Abilities,
): readonly Fault[] {
  if (optionTags === undefined || start.method === 'CANCEL') return [];
  const slot = role === 'proxy' ? context.vocabulary.slotOf('Proxy-Require') : REQUIRE;
  const required = typedValue(block, slot);
  if (!Array.isArray(required)) return [];
  const known = optionTags.map((tag) => tag.toLowerCase());
  const missing = required.map(String).filter((tag) => !known.includes(tag.toLowerCase()));
  if (missing.length === 0) return [];
  const header = context.vocabulary.definitions[slot]?.name;
  return [
    { status: 420, severity: 'reject', header, text: `not supported: ${missing.join(', ')}`, unsupported: missing },
  ];
}

/**
 * "The server is refusing to process a request because the request entity-body is larger than the server is willing"
 * (§21.4.11)
 */
function checkBodySize({ body }: State<RequestLine>, { maxBody }: Abilities): readonly Fault[] {
  if (maxBody === undefined || body.length <= maxBody) return [];
  return refuse(413, `the body has ${body.length} octets, at most ${maxBody} are taken`);
}

/**
 * "If there are any bodies whose type ..., language ... or encoding ... are not understood, and that body part is not
 * optional (as indicated by the Content-Disposition header field), the UAS MUST reject the request with a 415" (§8.2.3)
 */
function checkBodyKind(state: State<RequestLine>, abilities: Abilities): readonly Fault[] {
  const { block, body, context } = state;
  if (body.length === 0) return [];
  const named = (name: string) => typedValue(block, context.vocabulary.slotOf(name));
  const whole = {
    type: valueOf(block, CONTENT_TYPE),
    encodings: named('Content-Encoding'),
    languages: named('Content-Language'),
    disposition: named('Content-Disposition'),
  };
  return checkParts(context.vocabulary, whole, body.toText(), ({ type, encodings, languages }) => [
    ...checkType(type, abilities.contentTypes),
    ...checkEncodings(encodings, abilities.contentEncodings),
    ...checkLanguages(languages, abilities.contentLanguages),
  ]);
}

function checkType(type: unknown, known: readonly string[] | undefined): readonly Fault[] {
  if (known === undefined || type === undefined) return [];
  const name = `${String(field(type, 'type'))}/${String(field(type, 'subtype'))}`.toLowerCase();
  if (known.some((each) => each.toLowerCase() === name)) return [];
  return refuse(415, `the type ${name} of the body is not supported`, 'Content-Type');
}

/** Checks that every coding is known. The codings were applied one after the other, so all of them must be undone. */
function checkEncodings(codings: unknown, known: readonly string[] | undefined): readonly Fault[] {
  if (known === undefined) return [];
  const lower = ['identity', ...known.map((each) => each.toLowerCase())];
  const missing = listed(codings)
    .map(String)
    .filter((coding) => !lower.includes(coding.toLowerCase()));
  if (missing.length === 0) return [];
  return refuse(415, `the coding ${missing.join(', ')} of the body is not supported`, 'Content-Encoding');
}

/** "Multiple languages MAY be listed for content that is intended for multiple audiences" (RFC 2616 §14.12). */
function checkLanguages(languages: unknown, known: readonly string[] | undefined): readonly Fault[] {
  const tags = listed(languages).map(String);
  if (known === undefined || tags.length === 0) return [];
  // "A language-range matches a language-tag if it exactly equals the tag, or if it exactly equals a prefix of the tag
  // such that the first tag character following the prefix is "-"" (RFC 2616 §14.4)
  const isKnown = (tag: string) => known.some((range) => range === '*' || startsWithRange(tag, range));
  if (tags.some(isKnown)) return [];
  return refuse(415, `the language ${tags.join(', ')} of the body is not supported`, 'Content-Language');
}

function startsWithRange(tag: string, range: string): boolean {
  return `${tag}-`.toLowerCase().startsWith(`${range}-`.toLowerCase());
}
