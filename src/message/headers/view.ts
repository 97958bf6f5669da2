/**
 * The view behind `message.headers`: a field for each known header, and raw rows for every name with a hyphen.
 *
 * Invariant: known fields are getters of one prototype, so that reading a field costs as much as calling a method. Only
 * names that the prototype lacks reach the proxy behind it. So `in` says which fields can exist, while `has` and
 * `names` say which headers a message has. Nothing here inherits from `Object.prototype`, so `__proto__`, `constructor`
 * and `toString` are absent headers.
 */
import type { Block } from '../rows/block.ts';
import { readRow, typedValue } from '../rows/reading.ts';
import { type Row, rowName, rowText, UNKNOWN } from '../rows/row.ts';
import type { Vocabulary } from '../rows/vocabulary.ts';

export interface ViewClass {
  new (block: Block): object;
}

/** The method that Node's `console.log` calls. */
const INSPECT = Symbol.for('nodejs.util.inspect.custom');

export function makeViewClass(vocabulary: Vocabulary): ViewClass {
  class Headers {
    readonly #block: Block;

    constructor(block: Block) {
      this.#block = block;
    }

    static getter(slot: number): (this: Headers) => unknown {
      return function (this: Headers): unknown {
        return typedValue(this.#block, slot);
      };
    }

    static raw(view: unknown, name: string): readonly string[] | undefined {
      return typeof view === 'object' && view !== null && #block in view ? rawRows(view.#block, name) : undefined;
    }

    static summary(view: Headers): Readonly<Record<string, unknown>> {
      return summarise(view.#block);
    }
  }

  const prototype: object = Headers.prototype;
  for (const [slot, definition] of vocabulary.definitions.entries()) {
    Object.defineProperty(prototype, definition.key, { get: Headers.getter(slot), enumerable: true });
  }
  const summary = function (this: Headers): unknown {
    return Headers.summary(this);
  };
  Object.defineProperty(prototype, 'toJSON', { value: summary });
  Object.defineProperty(prototype, INSPECT, { value: summary });
  Reflect.deleteProperty(prototype, 'constructor');
  const rest = new Proxy(Object.create(null), {
    get: (_target, name, view) =>
      typeof name === 'string' && name.includes('-') ? Headers.raw(view, name) : undefined,
  });
  Object.setPrototypeOf(prototype, rest);
  return Headers;
}

/** Returns the rows of a header by its name in any case, known or not, or `undefined` if it has none. */
export function rawRows(block: Block, name: string): readonly string[] | undefined {
  const rows = rowsNamed(block, name);
  return rows.length === 0 ? undefined : rows.map(rowText);
}

export function rowsNamed(block: Block, name: string): readonly Row[] {
  const slot = block.vocabulary.slotOf(name);
  if (slot !== UNKNOWN) return block.rows.filter((row) => row.slot === slot);
  const wanted = name.toLowerCase();
  return block.rows.filter((row) => row.slot === UNKNOWN && rowName(row).toLowerCase() === wanted);
}

/** Returns an object for `console.log`: the values that can be read, and the raw rows of all other headers. */
function summarise(block: Block): Readonly<Record<string, unknown>> {
  const entries: [string, unknown][] = [];
  for (const row of block.rows) {
    const definition = block.vocabulary.definitions[row.slot];
    const typed = definition !== undefined && readRow(row, definition) ? typedValue(block, row.slot) : undefined;
    const name = definition === undefined ? rowName(row) : definition.name;
    if (definition !== undefined && typed !== undefined) entries.push([definition.key, typed]);
    else entries.push([name.toLowerCase(), rawRows(block, name)]);
  }
  return Object.fromEntries(entries);
}
