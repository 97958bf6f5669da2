/** What this element does not do, by what it says that it does. RFC 3261 §8.2.1 to §8.2.3, §16.3. */
import { isKnownMethod } from '../methods.ts';
import { typedValue } from '../reading.ts';
import { CONTENT_TYPE, MAX_FORWARDS, REQUIRE } from '../slots.ts';
import type { RequestLine } from '../start-line.ts';
import type { State } from '../state.ts';
import { field } from '../to-tag.ts';
import type { Fault } from './validate.ts';

export interface Abilities {
  /** Max-Forwards 0 stops a proxy: a UAS does not look at it. */
  readonly role?: 'uas' | 'proxy' | undefined;
  /** Schemes of Request-URIs that are understood, in lower case. */
  readonly schemes?: readonly string[] | undefined;
  readonly methods?: readonly string[] | undefined;
  readonly optionTags?: readonly string[] | undefined;
  /** Octets. */
  readonly maxBody?: number | undefined;
  /** `application/sdp` */
  readonly contentTypes?: readonly string[] | undefined;
}

export function checkAbilities(state: State<RequestLine>, abilities: Abilities): readonly Fault[] {
  return [checkMethod, checkScheme, checkHops, checkExtensions, checkBody].flatMap((check) => check(state, abilities));
}

function refuse(status: number, text: string, header?: string): readonly Fault[] {
  return [{ status, severity: 'reject', header, text }];
}

/** §8.2.1: "If the UAS recognizes but does not support the method of a request, it MUST generate a 405"; §21.5.2: 501 */
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

/** §16.3 item 3: "If the Max-Forwards header field contains a value of zero (0), the element MUST NOT forward the request." */
function checkHops({ block, start }: State<RequestLine>, { role }: Abilities): readonly Fault[] {
  if (role !== 'proxy' || typedValue(block, MAX_FORWARDS) !== 0) return [];
  // "If the request is for OPTIONS, the element MAY act as the final recipient"
  if (start.method === 'OPTIONS') return [];
  return refuse(483, 'Max-Forwards is 0', 'Max-Forwards');
}

/** §8.2.2.3: 420 with Unsupported; a proxy looks at Proxy-Require (§16.3 item 5). Neither is for ACK or CANCEL. */
function checkExtensions(
  { block, context, start }: State<RequestLine>,
  { optionTags, role }: Abilities,
): readonly Fault[] {
  if (optionTags === undefined || start.method === 'ACK' || start.method === 'CANCEL') return [];
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

/** §8.2.3: "a body whose type ... [is] not understood ... MUST reject the request with a 415"; §21.4.11: 413 */
function checkBody({ block, body }: State<RequestLine>, { contentTypes, maxBody }: Abilities): readonly Fault[] {
  if (maxBody !== undefined && body.length > maxBody) return refuse(413, `the body has more than ${maxBody} octets`);
  const type = typedValue(block, CONTENT_TYPE);
  if (body === '' || contentTypes === undefined || type === undefined) return [];
  const name = `${String(field(type, 'type'))}/${String(field(type, 'subtype'))}`.toLowerCase();
  if (contentTypes.some((each) => each.toLowerCase() === name)) return [];
  return refuse(415, `the type ${name} is not supported`, 'Content-Type');
}
