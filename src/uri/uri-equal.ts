/** The equality of URIs. Each clause stands below the sentence that requires it. */
import type { Uri } from '../generated/rules/uri.ts';
import type { Others } from '../runtime/params.ts';
import { canonicalPercent } from '../runtime/percent.ts';
import { equalHeaders } from './header-equal.ts';
import { sameHost } from './host.ts';

type SipUri = Extract<Uri, { kind: 'sip' }>;
type TelUri = Extract<Uri, { kind: 'tel' }>;

export function equalUris(left: Uri, right: Uri): boolean {
  if (left.kind === 'sip' && right.kind === 'sip') return equalSip(left, right, false);
  if (left.kind === 'tel' && right.kind === 'tel') return equalTel(left, right);
  if (left.kind !== 'other' || right.kind !== 'other') return false;
  // RFC 3986 §6.2.2.1: "schemes are case-insensitive"; nothing is known about the rest.
  return left.scheme.toLowerCase() === right.scheme.toLowerCase() && left.rest === right.rest;
}

export function lazilyEqualUris(left: Uri, right: Uri): boolean {
  if (left.kind !== 'sip' || right.kind !== 'sip') return equalUris(left, right);
  return equalSip(left, right, true);
}

function equalSip(left: SipUri, right: SipUri, lazily: boolean): boolean {
  // "A SIP and SIPS URI are never equivalent."
  if (left.scheme.toLowerCase() !== right.scheme.toLowerCase()) return false;
  // "Comparison of the userinfo of SIP and SIPS URIs is case-sensitive."
  if (!sameEscaped(left.user, right.user) || !sameEscaped(left.password, right.password)) return false;
  if (!sameHost(left.host, right.host)) return false;
  const a = lazily ? withDefaults(left) : left;
  const b = lazily ? withDefaults(right) : right;
  // "A URI omitting any component with a default value will not match a URI explicitly containing that component"
  return (
    a.port === b.port && equalParams(paramsOf(a), paramsOf(b)) && equalHeaders(left.headers, right.headers, equalUris)
  );
}

function sameEscaped(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return left === right || canonicalPercent(left) === canonicalPercent(right);
}

/**
 * Fills in the default values of §19.1.2: port 5060 or 5061, transport UDP or TCP with sips, user ip, ttl 1, method
 * INVITE.
 */
function withDefaults(uri: SipUri): Pick<SipUri, 'port' | 'params'> {
  const { params, scheme } = uri;
  const isSecure = scheme.toLowerCase() === 'sips';
  return {
    port: uri.port ?? (isSecure ? 5061 : 5060),
    params: {
      ...params,
      transport: params.transport ?? (isSecure ? 'tcp' : 'udp'),
      user: params.user ?? 'ip',
      method: params.method ?? 'INVITE',
      ttl: params.ttl ?? 1,
    },
  };
}

/**
 * Returns all parameters by lower-case name, with values in the form in which they are compared: "Comparison of all
 * other components ... is case-insensitive".
 */
function paramsOf(uri: Pick<SipUri, 'params'>): ReadonlyMap<string, string> {
  const { others, ...typed } = uri.params;
  const params = new Map<string, string>();
  for (const [name, value] of [...others].reverse()) {
    params.set(canonicalPercent(name).toLowerCase(), comparable(value));
  }
  for (const [name, value] of Object.entries(typed)) {
    if (value !== undefined && !(name === 'lr' && params.has('lr'))) params.set(name, comparable(value));
  }
  return params;
}

function comparable(value: string | number | boolean): string {
  return typeof value === 'string' ? `=${canonicalPercent(value).toLowerCase()}` : value === true ? '' : `=${value}`;
}

/**
 * "A user, ttl, or method uri-parameter appearing in only one URI never matches", "A URI that includes an maddr
 * parameter will not match a URI that contains no maddr parameter", and transport by "The same is true for the
 * transport-parameter".
 */
const NEVER_IN_ONE = ['user', 'ttl', 'method', 'maddr', 'transport'];

function equalParams(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): boolean {
  if (NEVER_IN_ONE.some((name) => left.has(name) !== right.has(name))) return false;
  for (const [name, value] of left) {
    // "Any uri-parameter appearing in both URIs must match." "All other uri-parameters appearing in only one ... are
    // ignored"
    const other = right.get(name);
    if (other !== undefined && other !== value && !(name === 'maddr' && sameHost(value.slice(1), other.slice(1))))
      return false;
  }
  return true;
}

/** Compares two tel URIs (RFC 3966 §4). */
function equalTel(left: TelUri, right: TelUri): boolean {
  // "Both must be either a 'local-number' or a 'global-number'"; "equal, after removing all visual separators"
  if (digits(left.number) !== digits(right.number)) return false;
  const a = telParams(left);
  const b = telParams(right);
  // "If one URI has a parameter name not found in the other, the two URIs are not equal."
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}

function digits(number: string): string {
  return number.replace(/[-.()]/g, '').toLowerCase();
}

function telParams(uri: TelUri): ReadonlyMap<string, string> {
  const { ext, isub, phoneContext, others } = uri.params;
  const params = new Map<string, string>();
  if (ext !== undefined) params.set('ext', digits(ext));
  if (isub !== undefined) params.set('isub', comparable(isub));
  if (phoneContext !== undefined) {
    params.set('phone-context', phoneContext.startsWith('+') ? digits(phoneContext) : phoneContext.toLowerCase());
  }
  const rest: Others = others;
  for (const [name, value] of rest) params.set(name.toLowerCase(), comparable(value));
  return params;
}
