/** The types of headers' values, by definition and by field. */
import type { HeaderInputs, HeaderValues } from '../../generated/registry.ts';
import type { HeaderDefinition } from '../../runtime/definition.ts';
import type { AnyDefinition } from '../rows/vocabulary.ts';

/** The headers that a parser knows: the fields of `message.headers`, and the types that builders take for them. */
export interface HeaderMap {
  readonly values: object;
  readonly inputs: object;
}

/** The headers of RFC 3261, 3325, 3326 and 3581. */
export interface BuiltIn extends HeaderMap {
  readonly values: HeaderValues;
  readonly inputs: HeaderInputs;
}

/** The raw rows of any header, by a name that has a hyphen, in any case. */
export interface RawRows {
  readonly [name: `${string}-${string}`]: readonly string[] | undefined;
}

/** The type of `message.headers`: typed values by field, and raw rows by any name that has a hyphen. */
export type HeadersView<H extends HeaderMap> = H['values'] & RawRows;

/** The headers of a new message: typed values by field, and the text of rows by any name that has a hyphen. */
export type HeadersInput<H extends HeaderMap> = H['inputs'] & {
  readonly [name: `${string}-${string}`]: string | readonly string[] | undefined;
};

/** A header with typed values: its definition, or its field in `message.headers`. */
export type HeaderRef<H extends HeaderMap> = AnyDefinition | (keyof H['values'] & string);

/** The value of a whole header. */
export type Whole<H extends HeaderMap, R> =
  R extends HeaderDefinition<string, string, infer C, infer Value, infer _Input>
    ? C extends 'lines'
      ? readonly Value[]
      : Value
    : R extends keyof H['values']
      ? Exclude<H['values'][R], undefined>
      : never;

export type WholeInput<H extends HeaderMap, R> =
  R extends HeaderDefinition<string, string, infer C, infer _Value, infer Input>
    ? C extends 'lines'
      ? readonly Input[]
      : Input
    : R extends keyof H['inputs']
      ? Exclude<H['inputs'][R], undefined>
      : never;

/** One value of a header that has several, otherwise its value. */
export type Item<H extends HeaderMap, R> = ItemOf<Whole<H, R>>;
export type ItemInput<H extends HeaderMap, R> = ItemOf<WholeInput<H, R>>;
type ItemOf<V> = V extends readonly (infer Each)[] ? Each : V;

/** The header map of a parser that also knows `Definitions`, each of which replaces the one with the same field. */
export interface Extended<Definitions extends readonly AnyDefinition[], Base extends HeaderMap = BuiltIn>
  extends HeaderMap {
  readonly values: Omit<Base['values'], Definitions[number]['key']> & {
    readonly [D in Definitions[number] as D['key']]?: WholeOf<D> | undefined;
  };
  readonly inputs: Omit<Base['inputs'], Definitions[number]['key']> & {
    readonly [D in Definitions[number] as D['key']]?: WholeInputOf<D> | undefined;
  };
}

type WholeOf<D> = Whole<HeaderMap, D>;
type WholeInputOf<D> = WholeInput<HeaderMap, D>;
