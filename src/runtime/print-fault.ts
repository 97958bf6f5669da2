/**
 * Explains why a value cannot be printed: which of its fields no text has, and what the text would be read as.
 *
 * Invariant: nothing here decides whether a value can be printed; `sameValue` does, and these functions follow it.
 */
import { type Defaults, sameValue } from './equal.ts';
import { describeFault } from './errors.ts';
import { readable } from './octets.ts';
import type { Fault } from './result.ts';

/** A field whose text is read as something else than was given. */
interface Difference {
  /** Names and indices that lead to the field; empty if the value itself differs. */
  readonly path: readonly string[];
  readonly given: unknown;
  readonly read: unknown;
}

/** Explains the first field in which `parsed`, read from the text of `given`, differs from it. */
export function describeDifference(octets: string, parsed: unknown, given: unknown, defaults?: Defaults): string {
  const found = firstDifference(parsed, given, defaults);
  const where = found.path.length === 0 ? 'the value' : `'${found.path.join('.')}'`;
  if (isMistakenUri(found.given, found.read)) {
    return `${where} is the text ${show(found.given)}, and a Uri was expected: Uri.parse returns one`;
  }
  const text = show(readable(octets));
  return `${where} was given as ${show(found.given)}, but the text ${text} is read as ${show(found.read)} there`;
}

/** Explains why the text of a value cannot be read. */
export function describeMisread(octets: string, fault: Fault, given: unknown): string {
  const field = missingField(given, octets);
  const hint = field === undefined ? '' : ` ('${field}' is missing or undefined)`;
  return `the value would be printed as text that cannot be read${hint}: ${describeFault(fault, octets)}`;
}

function firstDifference(
  read: unknown,
  given: unknown,
  defaults: Defaults | undefined,
  path: readonly string[] = [],
): Difference {
  if (!isObject(read) || !isObject(given) || Array.isArray(read) !== Array.isArray(given)) return { path, given, read };
  // Defaults belong to the value itself, or to each value of a list.
  const ofItems = Array.isArray(read) ? defaults : undefined;
  const own = Array.isArray(read) ? undefined : defaults;
  const differs = (name: string) => {
    const asked = field(given, name);
    return !sameValue(field(read, name), asked === undefined ? field(own, name) : asked, ofItems);
  };
  const name = [...Object.keys(given), ...Object.keys(read)].find(differs);
  if (name === undefined) return { path, given, read };
  return firstDifference(field(read, name), field(given, name), ofItems, [...path, name]);
}

/** Returns the field whose `undefined` became a part of the text. */
function missingField(given: unknown, octets: string): string | undefined {
  if (!isObject(given) || !octets.includes('undefined')) return undefined;
  return Object.keys(given).find((name) => field(given, name) === undefined);
}

function isMistakenUri(given: unknown, read: unknown): boolean {
  return typeof given === 'string' && isObject(read) && 'kind' in read;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function field(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

const LONGEST = 80;

/** Returns a value in few words: JSON, cut after 80 characters. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = asJson(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
