/**
 * The keys and values of a table, as data against which a table is checked.
 *
 * Invariant: it says the same as the types in `table.ts`. A table in JavaScript, or one that was never type-checked, is
 * checked only here.
 */

export type Kind =
  | { readonly is: 'string' }
  /** A whole number that is not negative. */
  | { readonly is: 'count' }
  | { readonly is: 'boolean' }
  | { readonly is: 'word'; readonly words: readonly string[] }
  | { readonly is: 'array'; readonly of: Kind; readonly length?: number }
  /** An object whose keys are names from the grammar. */
  | { readonly is: 'map'; readonly of: Kind }
  | ObjectKind
  /** An object whose key `as` names one of `SHAPES`. */
  | { readonly is: 'shape' }
  /** The name of a field, or an object of the kind `FIELD`. */
  | { readonly is: 'field' };

export interface ObjectKind {
  readonly is: 'object';
  /** The name in messages: `a header`. */
  readonly name: string;
  readonly required: Readonly<Record<string, Kind>>;
  readonly optional: Readonly<Record<string, Kind>>;
}

type Keys = Readonly<Record<string, Kind>>;

const STRING: Kind = { is: 'string' };
const COUNT: Kind = { is: 'count' };
const BOOLEAN: Kind = { is: 'boolean' };
const STRINGS: Kind = { is: 'array', of: STRING };
const STRING_MAP: Kind = { is: 'map', of: STRING };
const SHAPE: Kind = { is: 'shape' };

function object(name: string, required: Keys, optional: Keys = {}): ObjectKind {
  return { is: 'object', name, required, optional };
}

function shape(as: string, required: Keys = {}, optional: Keys = {}): readonly [string, ObjectKind] {
  return [as, object(`the shape "${as}"`, { as: STRING, ...required }, optional)];
}

/** The kinds of shapes, by the word of `as`. */
export const SHAPES: ReadonlyMap<string, ObjectKind> = new Map([
  shape('text', {}, { type: STRING, emptyIsAbsent: BOOLEAN }),
  shape('utf8'),
  shape('quoted'),
  shape('enclosed', { open: STRING, close: STRING }, { utf8: BOOLEAN }),
  shape('number', {}, { width: COUNT }),
  shape('decimal'),
  shape('boolean'),
  shape('constant', { value: STRING }),
  shape('codec', { codec: STRING, type: STRING }),
  shape(
    'record',
    { type: STRING },
    {
      doc: STRING,
      section: STRING,
      fields: { is: 'map', of: { is: 'field' } },
      constants: STRING_MAP,
      defaults: STRING_MAP,
      escaped: STRINGS,
    },
  ),
  shape('params', { type: STRING }, { doc: STRING, section: STRING, known: { is: 'map', of: SHAPE } }),
  shape('union', { type: STRING }, { doc: STRING }),
  shape('list'),
  shape('pair'),
]);

export const FIELD: ObjectKind = object('a field', { name: STRING }, { shape: SHAPE, after: STRING });

const HEADER = object(
  'a header',
  { name: STRING, rule: STRING, cardinality: { is: 'word', words: ['one', 'list', 'lines'] } },
  {
    compact: STRING,
    joined: BOOLEAN,
    section: STRING,
    usage: { is: 'array', of: { is: 'array', of: STRING, length: 3 } },
    doc: STRING,
    value: SHAPE,
  },
);

const BOUND = object(
  'a bound',
  { rule: STRING, max: COUNT, reason: STRING },
  { element: STRING, nth: COUNT, min: COUNT },
);

const EXCEPTION = object('an exception', { rule: STRING, element: STRING, words: STRINGS, reason: STRING });

export const TABLE: ObjectKind = object(
  'a table',
  { namespace: STRING, headers: { is: 'array', of: HEADER }, rules: { is: 'map', of: SHAPE } },
  {
    entry: { is: 'word', words: ['sippet', 'sippet/all'] },
    bounds: { is: 'array', of: BOUND },
    exceptions: { is: 'array', of: EXCEPTION },
    exports: STRINGS,
  },
);
