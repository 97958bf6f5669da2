import { type Diagnostic, error } from '../diagnostic.ts';
import { nearest } from './nearest.ts';
import { type Part, placeIn } from './place.ts';
import { FIELD, type Kind, type ObjectKind, SHAPES, TABLE } from './table-schema.ts';
import type { LoadedTable } from './tables.ts';

type Path = readonly (string | number)[];

/**
 * Returns what is wrong with a table by itself, before it is compared with a grammar: unknown keys, missing keys, and
 * values of the wrong kind. A table without errors has the type that `table.ts` declares.
 */
export function tableErrors(loaded: LoadedTable): readonly Diagnostic[] {
  return new TableCheck(loaded).object(loaded.table, TABLE, []);
}

/** A walk over the values of one table along the schema. */
class TableCheck {
  readonly #loaded: LoadedTable;

  constructor(loaded: LoadedTable) {
    this.#loaded = loaded;
  }

  #value(value: unknown, kind: Kind, path: Path): readonly Diagnostic[] {
    switch (kind.is) {
      case 'string':
        return typeof value === 'string' ? [] : this.#wrong(value, 'a string', path);
      case 'boolean':
        return typeof value === 'boolean' ? [] : this.#wrong(value, 'true or false', path);
      case 'count':
        return Number.isSafeInteger(value) && Number(value) >= 0
          ? []
          : this.#wrong(value, 'a whole number that is not negative', path);
      case 'word':
        return this.#word(value, kind.words, path);
      case 'array':
        if (!Array.isArray(value)) return this.#wrong(value, 'an array', path);
        if (kind.length !== undefined && value.length !== kind.length)
          return this.#wrong(value, `an array of ${kind.length}`, path);
        return value.flatMap((item, i) => this.#value(item, kind.of, [...path, i]));
      case 'map':
        return (
          entriesOf(value)?.flatMap(([key, item]) => this.#value(item, kind.of, [...path, key])) ??
          this.#wrong(value, 'an object', path)
        );
      case 'object':
        return this.object(value, kind, path);
      case 'field':
        if (typeof value === 'string') return [];
        if (entriesOf(value) === undefined) return this.#wrong(value, "a field's name, or an object with one", path);
        return this.object(value, FIELD, path);
      case 'shape':
        return this.#shape(value, path);
    }
  }

  #wrong(value: unknown, expected: string, path: Path): readonly Diagnostic[] {
    return this.#fail('table-value', `expected ${expected}, but found ${described(value)}`, path, 'value');
  }

  #word(value: unknown, words: readonly string[], path: Path): readonly Diagnostic[] {
    if (typeof value === 'string' && words.includes(value)) return [];
    const expected = `expected one of ${words.map((word) => `"${word}"`).join(', ')}`;
    const hint = typeof value === 'string' ? nearest(value, words) : undefined;
    return this.#fail('table-value', `${expected}, but found ${described(value)}`, path, 'value', hint);
  }

  object(value: unknown, { name, required, optional }: ObjectKind, path: Path): readonly Diagnostic[] {
    const entries = entriesOf(value);
    if (entries === undefined) return this.#wrong(value, 'an object', path);
    const kinds = new Map([...Object.entries(required), ...Object.entries(optional)]);
    const errors = entries.flatMap(([key, item]) => {
      const kind = kinds.get(key);
      if (kind !== undefined) return this.#value(item, kind, [...path, key]);
      const hint = nearest(key, kinds.keys()) ?? `its keys are: ${[...kinds.keys()].join(', ')}`;
      return this.#fail('table-key', `${name} has no key "${key}"`, [...path, key], 'key', hint);
    });
    const present = new Set(entries.map(([key]) => key));
    const missing = Object.keys(required).filter((key) => !present.has(key));
    // A misspelt key is both unknown and missing, which is one mistake.
    if (errors.some(({ code }) => code === 'table-key')) return errors;
    return [
      ...errors,
      ...missing.flatMap((key) => this.#fail('table-key', `the key "${key}" of ${name} is missing`, path, 'key')),
    ];
  }

  #shape(value: unknown, path: Path): readonly Diagnostic[] {
    const entries = entriesOf(value);
    if (entries === undefined) return this.#wrong(value, "a shape such as { as: 'text' }", path);
    const as = new Map(entries).get('as');
    if (as === undefined)
      return this.object(
        value,
        { is: 'object', name: 'a shape', required: { as: { is: 'string' } }, optional: {} },
        path,
      );
    const kind = typeof as === 'string' ? SHAPES.get(as) : undefined;
    if (kind !== undefined) return this.object(value, kind, path);
    const hint =
      (typeof as === 'string' ? nearest(as, SHAPES.keys()) : undefined) ??
      `it is one of ${[...SHAPES.keys()].join(', ')}`;
    return this.#fail('table-value', `there is no shape ${described(as)}`, [...path, 'as'], 'value', hint);
  }

  #fail(code: string, message: string, path: Path, part: Part, hint?: string): readonly Diagnostic[] {
    return [error(code, message, placeIn(this.#loaded, path, part), { hint })];
  }
}

/** Returns the entries of an object that have a value, or `undefined` if it is no object. */
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
