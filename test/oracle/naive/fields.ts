/**
 * The fields that an element can give, and the parts of a text that are their values.
 *
 * Invariant: everything that a grammar repeats is an array. A repetition within a repetition is an array of arrays, and
 * `x *( separator x )` is one array.
 */
import type { Shape } from '../../../codegen/table.ts';
import { childrenOf, type Element, plainText, type Row, type Times } from './element.ts';
import type { Matcher, Part } from './matcher.ts';

export type Shapes = (key: string) => Shape | undefined;

/** The elements that a table turns into fields, by their text. */
export type Wanted = Readonly<Record<string, { readonly name: string; readonly shape?: Shape }>>;

/** The part of the text from which a value is read. For an array these are the parts of its items. */
export type Tree = Part | readonly Tree[];

export interface Found {
  readonly name: string;
  readonly shape: Shape;
  readonly tree: Tree;
}

export interface Possible {
  readonly name: string;
  readonly isParams: boolean;
  readonly isArray: boolean;
  readonly isOptional: boolean;
}

type Met = Map<string, number>;

const NOTHING: Wanted = {};

/**
 * The results of `possible`, by the elements that a table names. The elements of a grammar stay the same for many
 * texts.
 */
const KNOWN = new WeakMap<Wanted, WeakMap<Element, readonly Possible[]>>();

export class Fields {
  readonly #matcher: Matcher;
  readonly #shapes: Shapes;

  constructor(matcher: Matcher, shapes: Shapes) {
    this.#matcher = matcher;
    this.#shapes = shapes;
  }

  /** Returns the values of a part, from left to right; parameters are left out. */
  found(part: Part, wanted: Wanted = NOTHING, met: Met = new Map()): readonly Found[] {
    const { element } = part;
    const own = this.ownOf(element, wanted, met);
    if (own !== undefined) return own.shape.as === 'params' ? [] : [{ ...own, tree: part }];
    if (this.possible(element, wanted).length === 0) return [];
    const parts = this.#matcher.parts(part);
    if (element.kind === 'times' && element.max > 1)
      return this.#arrays(
        this.possible(element.item, wanted),
        parts.map((each) => this.found(each, wanted, met)),
      );
    if (element.kind === 'row') return this.#inRow(element, parts, wanted, met);
    return parts.flatMap((inner) => this.found(inner, wanted, met));
  }

  /** Returns the parameters in a part, from left to right. */
  params(part: Part, wanted: Wanted = NOTHING): readonly Part[] {
    const own = this.ownOf(part.element, wanted, new Map());
    if (own !== undefined) return own.shape.as === 'params' ? [part] : [];
    if (!this.possible(part.element, wanted).some(({ isParams }) => isParams)) return [];
    return this.#matcher.parts(part).flatMap((inner) => this.params(inner, wanted));
  }

  /** Returns the fields that an element can give, each once. */
  possible(element: Element, wanted: Wanted = NOTHING): readonly Possible[] {
    const known = KNOWN.get(wanted) ?? new WeakMap<Element, readonly Possible[]>();
    KNOWN.set(wanted, known);
    const all = known.get(element) ?? this.#possible(element, wanted, new Map(), new Set());
    known.set(element, all);
    return all;
  }

  #possible(element: Element, wanted: Wanted, met: Met, inside: ReadonlySet<Element>): readonly Possible[] {
    if (inside.has(element)) return [];
    const own = this.ownOf(element, wanted, met);
    if (own !== undefined)
      return [
        { name: own.name, isParams: own.shape.as === 'params', isArray: own.shape.as === 'list', isOptional: false },
      ];
    const deeper = new Set([...inside, element]);
    const lists = childrenOf(this.resolved(element)).map((child) => this.#possible(child, wanted, met, deeper));
    const all = once(lists.flat());
    if (element.kind === 'row') {
      const lists = element.items.flatMap((item, at) =>
        this.#againOf(element, at, wanted) === undefined ? [] : [item],
      );
      const names = new Set(lists.flatMap((item) => this.possible(item, wanted).map(({ name }) => name)));
      return all.map((each) => (names.has(each.name) ? { ...each, isArray: true, isOptional: false } : each));
    }
    if (element.kind === 'times' && element.max > 1) return all.map((each) => ({ ...each, isArray: true }));
    if (element.kind === 'times') return all.map((each) => ({ ...each, isOptional: element.min === 0 }));
    if (element.kind !== 'either') return all;
    return all.map((each) => ({
      ...each,
      isOptional: each.isOptional || !lists.every((list) => list.some(({ name }) => name === each.name)),
    }));
  }

  /** Returns the body of a rule that has no entry in a table, and any other element unchanged. */
  resolved(element: Element): Element {
    return element.kind === 'name' && this.#shapes(element.key) === undefined
      ? { kind: 'row', text: '', items: [this.#matcher.rule(element.key)] }
      : element;
  }

  /** Returns whether a row is `x *( separator x )` and nothing else. */
  isList(row: Row, wanted: Wanted = NOTHING): boolean {
    return row.items.length === 2 && this.#againOf(row, 0, wanted) !== undefined;
  }

  #inRow(row: Row, parts: readonly Part[], wanted: Wanted, met: Met): readonly Found[] {
    const all: Found[] = [];
    for (let at = 0; at < row.items.length; at += 1) {
      const [part, next] = [parts[at], parts[at + 1]];
      if (part === undefined) continue;
      const first = this.found(part, wanted, met);
      const isList = next !== undefined && this.#againOf(row, at, wanted) !== undefined;
      if (!isList) {
        all.push(...first);
        continue;
      }
      const again = this.#matcher.parts(next).map((each) => this.found(each, wanted, met));
      all.push(...this.#arrays(this.possible(part.element, wanted), [first, ...again]));
      at += 1;
    }
    return all;
  }

  /** Returns the repetition after the item at a place, if it repeats the same item and no other value. */
  #againOf(row: Row, at: number, wanted: Wanted): Times | undefined {
    const [item, again] = [row.items[at], row.items[at + 1]];
    if (item?.kind !== 'name' || again?.kind !== 'times') return undefined;
    const items = again.item.kind === 'row' ? again.item.items : [again.item];
    const last = items.at(-1);
    if (last?.kind !== 'name' || last.key !== item.key) return undefined;
    const name = plainText(item.text);
    if (Object.keys(wanted).some((each) => each.startsWith(`${name}#`))) return undefined;
    const hasValue = (element: Element): boolean => this.possible(element, wanted).length > 0;
    const isParams = this.possible(item, wanted).some((each) => each.isParams);
    return hasValue(item) && !isParams && !items.slice(0, -1).some(hasValue) ? again : undefined;
  }

  /** Returns one array for each field. An item without values of a field adds an empty one. */
  #arrays(possible: readonly Possible[], items: readonly (readonly Found[])[]): readonly Found[] {
    return possible
      .filter(({ isParams }) => !isParams)
      .map(({ name, isArray }): Found => {
        const own = items.map((found) => found.filter((each) => each.name === name));
        const trees = own.flatMap((found): readonly Tree[] =>
          found.length === 0 && isArray ? [[]] : found.map(({ tree }) => tree),
        );
        return { name, shape: own.flat()[0]?.shape ?? { as: 'text' }, tree: trees };
      });
  }

  /** Returns the field and the shape of an element that has them itself. */
  ownOf(element: Element, wanted: Wanted, met: Met): { name: string; shape: Shape } | undefined {
    const isWrapper = element.kind === 'within' || element.kind === 'except' || element.kind === 'lenient';
    const field = isWrapper ? undefined : wantedOf(element, wanted, met);
    const shape = element.kind === 'name' ? this.#shapes(element.key) : undefined;
    if (field !== undefined) return { name: freeName(field.name), shape: field.shape ?? shape ?? { as: 'text' } };
    if (element.kind === 'name' && shape !== undefined) return { name: fieldName(element.text), shape };
    const isParams = element.kind === 'either' && childrenOf(element).some((each) => this.#isParams(each));
    return isParams ? { name: 'params', shape: { as: 'params', type: '' } } : undefined;
  }

  /** Returns whether an element is a rule of parameters. A choice with such an alternative is one of parameters. */
  #isParams(element: Element): boolean {
    if (element.kind !== 'name') return false;
    const shape = this.#shapes(element.key);
    return shape === undefined ? this.#isParams(this.#matcher.rule(element.key)) : shape.as === 'params';
  }
}

/** Returns each field once. It is an array if one of its elements is. */
function once(possible: readonly Possible[]): readonly Possible[] {
  const byName = new Map<string, Possible>();
  for (const each of possible) {
    const before = byName.get(each.name);
    byName.set(each.name, before === undefined ? each : { ...each, isArray: each.isArray || before.isArray });
  }
  return [...byName.values()];
}

function wantedOf(element: Element, wanted: Wanted, met: Met): Wanted[string] | undefined {
  const name = plainText(element.text);
  if (!Object.hasOwn(wanted, name) && !Object.keys(wanted).some((each) => each.startsWith(`${name}#`)))
    return undefined;
  const count = (met.get(name) ?? 0) + 1;
  met.set(name, count);
  return wanted[`${name}#${count}`] ?? (count === 1 || !(`${name}#1` in wanted) ? wanted[name] : undefined);
}

/** Returns the field for a rule. A name that every object has as a property is changed. */
export function fieldName(name: string): string {
  const [head = '', ...rest] = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const field = head + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return freeName(field);
}

function freeName(field: string): string {
  return field in Object.prototype ? `${field}Value` : field;
}
