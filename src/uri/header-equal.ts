/**
 * The equality of the header components of two URIs. RFC 3261 §19.1.4: "Any present header component MUST be present in
 * both URIs and match for the URIs to match. The matching rules are defined for each header field in Section 20."
 *
 * Invariant: a component whose header is unknown, or whose value its header does not derive, equals only its own text.
 */
import { callId, cseq, date, definitions, from, inReplyTo, to } from '../generated/registry.ts';
import type { Uri } from '../generated/rules/uri.ts';
import type { AnyDefinition } from '../runtime/definition.ts';
import { canonicalPercent, decodePercent } from '../runtime/percent.ts';

type Component = readonly [name: string, value: string];
type SameUri = (left: Uri, right: Uri) => boolean;

/**
 * Headers that are compared with case: "Call-IDs are case-sensitive and are simply compared byte-by-byte" (§20.8), the
 * method of CSeq (§20.16), and "An RFC 1123 date is case-sensitive" (§20.17).
 */
const EXACT: readonly AnyDefinition[] = [callId, inReplyTo, cseq, date];

/** Returns whether two URIs have the same header components, in any order. `sameUri` compares URIs within them. */
export function equalHeaders(left: readonly Component[], right: readonly Component[], sameUri: SameUri): boolean {
  if (left.length !== right.length) return false;
  const rest = [...right];
  return left.every((component) => {
    const at = rest.findIndex((other) => equalComponents(component, other, sameUri));
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  });
}

function equalComponents([name, value]: Component, [otherName, otherValue]: Component, sameUri: SameUri): boolean {
  const definition = definitionOf(name);
  if (definition !== definitionOf(otherName)) return false;
  if (definition === undefined && lower(canonicalPercent(name)) !== lower(canonicalPercent(otherName))) return false;
  if (canonicalPercent(value) === canonicalPercent(otherValue)) return true;
  if (definition === undefined || EXACT.includes(definition)) return false;
  return equalValues(definition, decodePercent(value), decodePercent(otherValue), sameUri);
}

/** Returns the definition of a name or a compact form (§7.3.3), or `undefined` for a name that is unknown. */
function definitionOf(name: string): AnyDefinition | undefined {
  const plain = lower(decodePercent(name));
  return definitions.find((each) => lower(each.name) === plain || each.compact === plain);
}

function equalValues(definition: AnyDefinition, left: string, right: string, sameUri: SameUri): boolean {
  const a = definition.safeParse(left);
  const b = definition.safeParse(right);
  if (!a.ok || !b.ok) return false;
  // "This means that the display name and presence or absence of angle brackets do not affect matching." (§20.20)
  const isAddress = definition.name === from.name || definition.name === to.name;
  if (isAddress) return equalAddresses(a.value, b.value, sameUri);
  // "Unless specified otherwise, values expressed as quoted strings are case-sensitive." (§7.3.1)
  return quotedStrings(left) === quotedStrings(right) && equal(a.value, b.value, sameUri);
}

/**
 * Compares the values of From or To. "Extension parameters in one header field, not present in the other are ignored"
 * (§20.20).
 */
function equalAddresses(left: unknown, right: unknown, sameUri: SameUri): boolean {
  const [a, b] = [fieldsOf(left), fieldsOf(right)];
  const [{ others, ...params }, { others: otherOthers, ...otherParams }] = [
    fieldsOf(a['params']),
    fieldsOf(b['params']),
  ];
  if (!equal(a['uri'], b['uri'], sameUri) || !equal(params, otherParams, sameUri)) return false;
  const known = extensionsOf(otherOthers);
  return [...extensionsOf(others)].every(([name, value]) => !known.has(name) || known.get(name) === value);
}

function extensionsOf(others: unknown): ReadonlyMap<string, string> {
  return new Map(
    Array.isArray(others) ? others.map(([name, value]) => [lower(String(name)), lower(String(value))]) : [],
  );
}

/**
 * Compares values without case: "field values, parameter names, and parameter values are case-insensitive" (§7.3.1).
 */
function equal(left: unknown, right: unknown, sameUri: SameUri): boolean {
  if (typeof left === 'string' && typeof right === 'string') return lower(left) === lower(right);
  if (isUri(left) && isUri(right)) return sameUri(left, right);
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return left === right;
  const [a, b] = [fieldsOf(left), fieldsOf(right)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => equal(a[key], b[key], sameUri));
}

function isUri(value: unknown): value is Uri {
  const { kind } = fieldsOf(value);
  return kind === 'sip' || kind === 'tel' || kind === 'other';
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function quotedStrings(text: string): string {
  return (text.match(/"(?:[^"\\]|\\[\s\S])*"/g) ?? []).join();
}

function lower(text: string): string {
  return text.toLowerCase();
}
