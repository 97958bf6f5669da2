/**
 * Values that no builder should pass: the value of a header with one field replaced.
 *
 * Invariant: the same seed gives the same values, and the value from which a poisoned one is made does not change.
 */
import type { Random } from '../../src/testing/random.ts';

export const kinds = ['injection', 'fold', 'text', 'host', 'number', 'type', 'shape', 'graft'] as const;
export type Kind = (typeof kinds)[number];

/** Texts that end the line. Whatever precedes them, the text after them is not part of the value. */
const LINES = ['\r\nX: y', '\r\nX: y\r\n', '\r\n\r\nbody', '\r\n', '\n', '\r'] as const;
/** Texts that are legal if the value is kept as written, in quotes. */
const FOLDS = ['\r\n\tX: y', '\r\n X: y', ' \r\n '] as const;
const PIECES = [
  '\0',
  '"',
  '\\',
  '<',
  '>',
  ',',
  ';',
  '(',
  ')',
  '@',
  '%',
  '%0',
  '\x7f',
  '\x80',
  '\xff',
  ' ',
  '\t',
] as const;
const WIDE = ['é', '€', '\u0141', '\ud83d\ude00', '\ud800', '\udfff', '\u2028', '\ufeff'] as const;
const WHOLE = [
  '',
  ' ',
  '__proto__',
  'constructor',
  '*',
  '""',
  '"',
  '<>',
  'a'.repeat(3000),
  'undefined',
  'null',
] as const;
const HOSTS = [
  'a b',
  '[::',
  '::1',
  '[::1',
  '[]',
  '256.1.1.1',
  '-a',
  'a-',
  '1.2.3',
  '.',
  '..',
  'a..b',
  '[fe80::1%25e]',
] as const;
const NUMBERS = [-1, -0, 0, 0.0001, 1.5, 255, 256, 1000, 65_536, 2 ** 31, 2 ** 32, 2 ** 53, 1e21, 1e-7] as const;
const NO_NUMBERS = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5n, '5', '05', '5.0'] as const;
const others = (...items: readonly unknown[]) => ({ others: items });
const TYPES: readonly [() => unknown, ...(readonly (() => unknown)[])] = [
  () => undefined,
  () => null,
  () => true,
  () => false,
  () => ({}),
  () => [],
  () => [[]],
  () => [undefined],
  () => new Array(2),
  () => Symbol('a'),
  () => () => 'a',
  () => Object('a'),
  () => ({ toString: () => 'a' }),
  () => Object.create(null),
  () => JSON.parse('{ "__proto__": "a" }'),
  () => new Map([['a', 'b']]),
  () => new Date(0),
  () => others(),
  () => others(['__proto__', 'a']),
  () => others(['a']),
  () => others(['a', undefined], 'b'),
  () => ({ others: 'a=b' }),
  () => holdsItself(),
];

export interface Poisoned {
  readonly kind: Kind;
  readonly value: unknown;
}

/** Returns `value` with one field replaced; `other` is another value of the same header. */
export function poisoned(value: unknown, other: unknown, random: Random): Poisoned {
  const kind = random.pick(kinds);
  const path = random.pick(nonEmpty(pathsOf(value, kind !== 'type' && kind !== 'graft')));
  if (kind === 'shape') return { kind, value: replaced(value, path.slice(0, -1), (held) => reshaped(held, random)) };
  return { kind, value: replaced(value, path, (held) => poison(kind, held, other, random)) };
}

function poison(kind: Kind, held: unknown, other: unknown, random: Random): unknown {
  switch (kind) {
    case 'injection':
      return inserted(String(held), random.pick(LINES), random);
    case 'fold':
      return inserted(String(held), random.pick(FOLDS), random);
    case 'text':
      if (random.chance(0.2)) return random.pick(WHOLE);
      return inserted(String(held), random.chance(0.7) ? random.pick(PIECES) : random.pick(WIDE), random);
    case 'host':
      return random.pick(HOSTS);
    case 'number':
      return random.chance(0.7) ? random.pick(NUMBERS) : random.pick(NO_NUMBERS);
    case 'graft':
      return at(other, random.pick(nonEmpty(pathsOf(other, false))));
    default:
      return random.pick(TYPES)();
  }
}

function inserted(text: string, piece: string, random: Random): string {
  const at = random.pick([0, text.length, random.below(text.length + 1)]);
  return text.slice(0, at) + piece + text.slice(at);
}

/** Returns an object or array with one field more or less. */
function reshaped(held: unknown, random: Random): unknown {
  const items = Array.isArray(held) ? [...held] : undefined;
  if (items !== undefined) {
    const at = random.below(items.length + 1);
    return random.pick([items.slice(1), items.toSpliced(at, 0, ...items.slice(0, 1)), [...items, ''], sparse(items)]);
  }
  if (typeof held !== 'object' || held === null) return { value: held };
  const fields = Object.entries(held);
  const key = random.pick(['__proto__', 'constructor', 'others', 'a', 'toString', 'params'] as const);
  const more = [key, random.pick<unknown>(['a', 0, others(['a', 'b'])])] as const;
  const fewer = fields.toSpliced(random.below(fields.length), 1);
  return madeOf(random.chance(0.5) ? [...fields, more] : fewer);
}

function sparse(items: readonly unknown[]): unknown[] {
  const copy = [...items];
  Reflect.deleteProperty(copy, 0);
  return copy;
}

function holdsItself(): unknown {
  const value: Record<string, unknown> = {};
  value['params'] = value;
  value['uri'] = value;
  return value;
}

type Path = readonly string[];

/**
 * Returns the paths of the fields below `value`, including those that have fields themselves unless only leaves are
 * wanted.
 */
function pathsOf(value: unknown, leaves: boolean): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const below = Object.entries(value).flatMap(([key, field]) => pathsOf(field, leaves).map((path) => [key, ...path]));
  return leaves && below.length > 0 ? below : [[], ...below];
}

function nonEmpty<T>(items: readonly T[]): readonly [T, ...(readonly T[])] {
  const [first, ...more] = items;
  if (first === undefined) throw new RangeError('nothing to choose from');
  return [first, ...more];
}

function at(value: unknown, [key, ...path]: Path): unknown {
  return key === undefined || typeof value !== 'object' || value === null ? value : at(Reflect.get(value, key), path);
}

function replaced(value: unknown, [key, ...path]: Path, change: (held: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (typeof value !== 'object' || value === null) return value;
  const field = replaced(Reflect.get(value, key), path, change);
  if (Array.isArray(value)) return value.with(Number(key), field);
  return madeOf(Object.entries(value).map(([name, held]) => [name, name === key ? field : held] as const));
}

/** Returns an object with these own fields, in which `__proto__` is an ordinary one. */
function madeOf(fields: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(fields);
}
