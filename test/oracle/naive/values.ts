/**
 * The value of a header's text, made from the intended derivation and the shapes of the tables.
 *
 * Invariant: a value holds the octets of its own rule, without the white space around them. A part that is not written
 * is absent, except arrays and parameters, which every value of a record has.
 */
import type { HeaderRow, ParamsShape, RecordShape, Shape } from '../../../codegen/table.ts';
import { childrenOf, type Element, plainText, type Rules } from './element.ts';
import { Fields, type Found, type Shapes, type Tree, type Wanted } from './fields.ts';
import { Matcher, type Part } from './matcher.ts';
import { parameterOf, trim } from './params.ts';
import { stretchesIn } from './stretches.ts';

/** A value of a header, or `undefined` if the grammar does not derive the text. */
export interface Expected {
  readonly value: unknown;
  /**
   * Whether a part of the text that could have been another one is in no field. Values that differ only in such a part
   * cannot all be printed.
   */
  readonly isLossy: boolean;
}

/** Reads `text` as the value `element` of a header. After the value, the text may have a string of `end`. */
export function expectedOf(
  rules: Rules,
  shapes: Shapes,
  { row, element, end }: { readonly row: HeaderRow; readonly element: Element; readonly end: Element },
  text: string,
  strict: boolean,
): Expected | undefined {
  const matcher = new Matcher(rules, text, strict, stretchesIn(rules, shapes, row.value));
  const whole: Element = { kind: 'row', text: '', items: [element, end] };
  if (!matcher.derives(whole)) return undefined;
  const [part] = matcher.parts({ element: whole, start: 0, end: text.length });
  if (part === undefined) return undefined;
  const values = new Values(matcher, shapes);
  return {
    value: values.header(row, part),
    get isLossy() {
      return values.loses(row, part);
    },
  };
}

type Value = { [name: string]: unknown };

const ANY_RECORD: RecordShape = { as: 'record', type: '' };

class Values {
  readonly #matcher: Matcher;
  readonly #shapes: Shapes;
  readonly #fields: Fields;

  constructor(matcher: Matcher, shapes: Shapes) {
    this.#matcher = matcher;
    this.#shapes = shapes;
    this.#fields = new Fields(matcher, shapes);
  }

  header(row: HeaderRow, part: Part): unknown {
    // The fields of a header's own record are applied to its value, not to the rule that its value may be.
    if (row.value?.as === 'record') return this.record(row.value, part);
    if (row.value !== undefined) return this.value(row.value, part);
    const possible = this.#fields.possible(part.element);
    const [only] = possible;
    if (only === undefined) return this.#untyped(row, part);
    const core = this.#core(part.element);
    const inner = core.kind === 'times' ? this.#core(core.item) : core;
    const isOption = core.kind === 'times' && core.max === 1;
    if (isOption && !(inner.kind === 'row' && this.#fields.isList(inner))) return this.record(ANY_RECORD, part);
    const isSeveral = possible.length > 1 || (only.isOptional && !only.isArray);
    if (core.kind === 'row' && isSeveral) return this.record(ANY_RECORD, part);
    const params = this.#fields.params(part);
    if (params.length > 0 || possible.every(({ isParams }) => isParams)) return this.#params(params);
    const [found] = this.#fields.found(part);
    return found === undefined ? [] : this.#ofTree(found, found.tree);
  }

  /** Returns whether the value of a header lacks a part of its text that could have been another one. */
  loses({ value }: HeaderRow, part: Part): boolean {
    if (value !== undefined) return value.as === 'record' && this.#loses(part, wantedBy(value));
    return this.#fields.possible(part.element).length > 0 && this.#loses(part, {});
  }

  #loses(part: Part, wanted: Wanted, met: Map<string, number> = new Map()): boolean {
    const own = this.#fields.ownOf(part.element, wanted, met);
    switch (own?.shape.as) {
      case undefined:
        break;
      case 'record':
        return this.#loses(this.#body(own.shape, part), wantedBy(own.shape));
      case 'union':
      case 'list':
        return this.#fields.possible(part.element).length > 0 && this.#loses(this.#body(own.shape, part), {});
      case 'constant':
        return this.#isOneOfSeveral(part);
      default:
        return false;
    }
    if (this.#fields.possible(part.element, wanted).length === 0) return this.#isOneOfSeveral(part);
    return this.#matcher.parts(part).some((inner) => this.#loses(inner, wanted, met));
  }

  /** Returns whether the grammar has other texts for a part that is not empty. */
  #isOneOfSeveral(part: Part): boolean {
    const { element, start, end } = part;
    if (start === end) return false;
    switch (element.kind) {
      case 'octet':
        return element.from < element.to;
      case 'word':
        return this.#matcher.text.slice(start, end) !== element.word;
      case 'either':
      case 'within':
      case 'except':
      case 'lenient':
        return true;
      case 'times':
        if (element.min !== element.max) return true;
        break;
    }
    return this.#matcher.parts(part).some((inner) => this.#isOneOfSeveral(inner));
  }

  /** Returns the value of one element by its shape. */
  value(shape: Shape, part: Part): unknown {
    const text = this.#text(part);
    switch (shape.as) {
      case 'text':
        return shape.emptyIsAbsent === true && text === '' ? undefined : text;
      case 'utf8':
        return fromUtf8(unfolded(text));
      case 'quoted':
        return fromUtf8(text.startsWith('"') ? unquoted(text) : unfolded(text));
      case 'enclosed':
        return enclosed(shape, text);
      case 'number':
      case 'decimal':
        return Number(text) + 0;
      case 'boolean':
        return text.toLowerCase() === 'true';
      case 'constant':
        return shape.value;
      case 'codec':
        throw new RangeError('the oracle decodes no codec');
      case 'record':
        return this.record(shape, this.#body(shape, part));
      case 'params':
        return this.#params(this.#fields.params(part));
      case 'union':
        return this.#inside(shape, part)[0];
      case 'list':
        return this.#items(this.#body(shape, part));
      case 'pair':
        return this.#inside(shape, part);
    }
  }

  record(shape: RecordShape, part: Part): Value {
    const record: Value = { ...shape.constants };
    const wanted = wantedBy(shape);
    const possible = this.#fields.possible(part.element, wanted);
    for (const { name, isArray } of possible) if (isArray) record[name] = [];
    for (const found of this.#fields.found(part, wanted)) {
      const value = this.#ofTree(found, found.tree);
      if (found.name === '...') Object.assign(record, value);
      else record[found.name] = value;
    }
    const hasParams = possible.some(({ isParams }) => isParams);
    for (const { name, isParams } of possible) if (isParams) delete record[name];
    return hasParams ? { ...record, params: this.#params(this.#fields.params(part, wanted)) } : record;
  }

  #ofTree(found: Found, tree: Tree): unknown {
    return isPart(tree) ? this.value(found.shape, tree) : tree.map((each) => this.#ofTree(found, each));
  }

  /** Returns the value of a header without any shape: text, or a list of texts. */
  #untyped({ cardinality }: HeaderRow, part: Part): unknown {
    const item = cardinality === 'list' ? itemOf(part.element) : undefined;
    if (item === undefined) return this.#text(part);
    return this.#texts(part, plainText(item.text));
  }

  #text({ start, end }: Part): string {
    return trim(this.#matcher.text.slice(start, end));
  }

  /** Returns the texts of the rule `name` in a part, in order. */
  #texts(part: Part, name: string): readonly unknown[] {
    const flat = (found: Found, tree: Tree): readonly unknown[] =>
      isPart(tree) ? [this.value(found.shape, tree)] : tree.flatMap((each) => flat(found, each));
    const wanted = { [name]: { name, shape: { as: 'text' } as const } };
    return this.#fields.found(part, wanted).flatMap((found) => flat(found, found.tree));
  }

  /** Returns the values of a list's items, which are text if the table has no entry for their rule. */
  #items(body: Part): unknown {
    if (this.#fields.possible(body.element).length === 0) return this.#texts(body, firstName(body.element) ?? '');
    const [found] = this.#fields.found(body);
    return found === undefined ? [] : this.#ofTree(found, found.tree);
  }

  #inside(shape: Shape, part: Part): readonly unknown[] {
    return this.#fields.found(this.#body(shape, part)).map((found) => this.#ofTree(found, found.tree));
  }

  /** Returns the body of the rule that has the shape. */
  #body(shape: Shape, part: Part): Part {
    let at = part;
    while (at.element.kind === 'name') {
      const isHere = this.#shapes(at.element.key) === shape;
      at = this.#matcher.parts(at)[0] ?? at;
      if (isHere) break;
    }
    return at;
  }

  /** Returns the element for which one without an entry stands, through rules and rows of one item. */
  #core(element: Element): Element {
    const inner = this.#fields.resolved(element);
    const [only] = childrenOf(inner);
    const isOnce = inner.kind === 'times' && inner.min === 1 && inner.max === 1;
    const isAlone = isOnce || (inner.kind === 'row' && inner.items.length === 1);
    return isAlone && only !== undefined ? this.#core(only) : inner;
  }

  #params(found: readonly Part[]): Value {
    const params: Value = {};
    const others: (readonly [string, string | true])[] = [];
    for (const part of found) {
      const { field, name, text, value } = parameterOf(this.#matcher, this.#shapes, this.#paramsShape(part), part);
      if (field === undefined || Object.hasOwn(params, field)) others.push([name, text]);
      else params[field] = value === undefined ? true : this.value(value.shape, value.part);
    }
    return { ...params, others };
  }

  #paramsShape({ element }: Part): ParamsShape {
    const shape = element.kind === 'name' ? this.#shapes(element.key) : undefined;
    return shape?.as === 'params' ? shape : { as: 'params', type: '' };
  }
}

const WANTED = new WeakMap<RecordShape, Wanted>();

function wantedBy(shape: RecordShape): Wanted {
  const known =
    WANTED.get(shape) ??
    Object.fromEntries(
      Object.entries(shape.fields ?? {}).map(([name, field]) => [
        plainText(name),
        typeof field === 'string' ? { name: field } : field,
      ]),
    );
  WANTED.set(shape, known);
  return known;
}

function isPart(tree: Tree): tree is Part {
  return 'element' in tree;
}

/** Returns the rule that `x *( COMMA x )` repeats. */
function itemOf(element: Element): Element | undefined {
  if (element.kind === 'row') {
    const at = element.items.findIndex((item) => item.kind === 'times' && item.item.kind === 'row');
    const before = element.items[at - 1];
    if (before?.kind === 'name') return before;
  }
  return childrenOf(element)
    .map(itemOf)
    .find((item) => item !== undefined);
}

function enclosed({ open, close, utf8 }: Shape & { readonly as: 'enclosed' }, text: string): string {
  const inner = text.slice(open.length, text.length - close.length);
  return utf8 === true ? fromUtf8(unfolded(inner)) : inner;
}

/** RFC 3261 §25.1: a quoted-pair stands for its second octet; §7.3.1: a fold stands for one space. */
function unquoted(text: string): string {
  return text.slice(1, -1).replace(/\\([\s\S])|[ \t]*\r\n[ \t]+/g, (_all, octet: string | undefined) => octet ?? ' ');
}

/** Decodes UTF-8. Octets that are not valid UTF-8 stay unchanged. */
function fromUtf8(octets: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(octets, 'latin1'));
  } catch {
    return octets;
  }
}

function firstName(element: Element): string | undefined {
  if (element.kind === 'name') return plainText(element.text);
  return childrenOf(element)
    .map(firstName)
    .find((name) => name !== undefined);
}

function unfolded(text: string): string {
  return text.replace(/[ \t]*\r\n[ \t]+/g, ' ');
}
