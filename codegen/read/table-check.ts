import { type Diagnostic, error } from '../diagnostic.ts';
import { nearest } from './nearest.ts';
import { type Part, placeIn } from './place.ts';
import { FIELD, type Kind, type ObjectKind, SHAPES, TABLE } from './table-schema.ts';
import type { LoadedTable } from './tables.ts';

type Path = readonly (string | number)[];

/**
 * Returns what is wrong in a table by itself, before it is compared with a grammar: keys that there are not, keys that
 * are missing, and values of the wrong kind. A table without errors has the type that `table.ts` declares.
 */
export function tableErrors(loaded: LoadedTable): readonly Diagnostic[] {
  const fail = (code: string, message: string, path: Path, part: Part, hint?: string): readonly Diagnostic[] => [
    error(code, message, placeIn(loaded, path, part), { hint }),
  ];

  const checked = (value: unknown, kind: Kind, path: Path): readonly Diagnostic[] => {
    switch (kind.is) {
      case 'string':
        return typeof value === 'string' ? [] : wrong(value, 'a string', path);
      case 'boolean':
        return typeof value === 'boolean' ? [] : wrong(value, 'true or false', path);
      case 'count':
        return Number.isSafeInteger(value) && Number(value) >= 0
          ? []
          : wrong(value, 'a whole number that is not negative', path);
      case 'word':
        return wordErrors(value, kind.words, path);
      case 'array':
        if (!Array.isArray(value)) return wrong(value, 'an array', path);
        if (kind.length !== undefined && value.length !== kind.length)
          return wrong(value, `an array of ${kind.length}`, path);
        return value.flatMap((item, i) => checked(item, kind.of, [...path, i]));
      case 'map':
        return (
          entriesOf(value)?.flatMap(([key, item]) => checked(item, kind.of, [...path, key])) ??
          wrong(value, 'an object', path)
        );
      case 'object':
        return objectErrors(value, kind, path);
      case 'field':
        if (typeof value === 'string') return [];
        if (entriesOf(value) === undefined) return wrong(value, "a field's name, or an object with one", path);
        return objectErrors(value, FIELD, path);
      case 'shape':
        return shapeErrors(value, path);
    }
  };

  const wrong = (value: unknown, expected: string, path: Path): readonly Diagnostic[] =>
    fail('table-value', `expected ${expected}, but found ${described(value)}`, path, 'value');

  const wordErrors = (value: unknown, words: readonly string[], path: Path): readonly Diagnostic[] => {
    if (typeof value === 'string' && words.includes(value)) return [];
    const expected = `expected one of ${words.map((word) => `"${word}"`).join(', ')}`;
    const hint = typeof value === 'string' ? nearest(value, words) : undefined;
    return fail('table-value', `${expected}, but found ${described(value)}`, path, 'value', hint);
  };

  const objectErrors = (
    value: unknown,
    { name, required, optional }: ObjectKind,
    path: Path,
  ): readonly Diagnostic[] => {
    const entries = entriesOf(value);
    if (entries === undefined) return wrong(value, 'an object', path);
    const kinds = new Map([...Object.entries(required), ...Object.entries(optional)]);
    const errors = entries.flatMap(([key, item]) => {
      const kind = kinds.get(key);
      if (kind !== undefined) return checked(item, kind, [...path, key]);
      const hint = nearest(key, kinds.keys()) ?? `its keys are: ${[...kinds.keys()].join(', ')}`;
      return fail('table-key', `${name} has no key "${key}"`, [...path, key], 'key', hint);
    });
    const present = new Set(entries.map(([key]) => key));
    const missing = Object.keys(required).filter((key) => !present.has(key));
    // A key that is misspelt is both unknown and missing, which is one mistake.
    if (errors.some(({ code }) => code === 'table-key')) return errors;
    return [
      ...errors,
      ...missing.flatMap((key) => fail('table-key', `the key "${key}" of ${name} is missing`, path, 'key')),
    ];
  };

  const shapeErrors = (value: unknown, path: Path): readonly Diagnostic[] => {
    const entries = entriesOf(value);
    if (entries === undefined) return wrong(value, "a shape such as { as: 'text' }", path);
    const as = new Map(entries).get('as');
    if (as === undefined)
      return objectErrors(
        value,
        { is: 'object', name: 'a shape', required: { as: { is: 'string' } }, optional: {} },
        path,
      );
    const kind = typeof as === 'string' ? SHAPES.get(as) : undefined;
    if (kind !== undefined) return objectErrors(value, kind, path);
    const hint =
      (typeof as === 'string' ? nearest(as, SHAPES.keys()) : undefined) ??
      `it is one of ${[...SHAPES.keys()].join(', ')}`;
    return fail('table-value', `there is no shape ${described(as)}`, [...path, 'as'], 'value', hint);
  };

  return objectErrors(loaded.table, TABLE, []);
}

/** Returns the entries of an object that have a value, or `undefined` if it is none. */
function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

function described(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}
