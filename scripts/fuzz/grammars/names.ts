/**
 * Names that a user may give to rules although they have a meaning in TypeScript, in JavaScript or in the generated
 * modules.
 */
import type { Random } from '../../../src/testing/random.ts';
import { shuffled } from './strings.ts';

const WORDS = (
  'take skip word table value text c start end pos item items first rest others params kind type name class new delete ' +
  'default function in of let var const enum string number boolean object undefined null true false void any never unknown ' +
  'symbol this super constructor prototype to-string has-own-property value-of length cursor draft initial follows miss note ' +
  'since usage headers read write parse format print node span match list record union error array map set promise date json ' +
  'nan infinity import export return async await yield static get is as keyof infer readonly declare module namespace require ' +
  'exports arguments eval xa read-x-a parse-a at-end next last count index key data header message via uri host port result ' +
  'input output group option loop choice sequence generic taken before after open close left right body tail head char'
).split(' ');

const TYPES = [
  'Params',
  'String',
  'Record',
  'Object',
  'Array',
  'Table',
  'Hop',
  'Item',
  'Node',
  'Part',
  'Uri',
  'Value',
  'XA',
  'Readonly',
  'Input',
];

/** A source of names, each of which it gives once. Half of them are words that have another meaning elsewhere. */
export class Names {
  readonly #rules: string[];
  readonly #types: string[];
  readonly #random: Random;
  #count = 0;

  constructor(random: Random) {
    this.#random = random;
    this.#rules = [...shuffled(WORDS, random)];
    this.#types = [...shuffled(TYPES, random)];
  }

  rule(): string {
    this.#count += 1;
    const word = this.#random.chance(0.4) ? this.#rules.pop() : undefined;
    return word ?? `r${this.#random.pick(['', '-'])}${this.#count}`;
  }

  type(): string {
    this.#count += 1;
    const word = this.#random.chance(0.1) ? this.#types.pop() : undefined;
    return word ?? `Type${this.#count}`;
  }
}
