/**
 * The value of a header's text, made of the derivation that is meant and the shapes of the tables.
 *
 * Invariant: a value holds the octets of its own rule, without the white space around them. What is not written is
 * absent, except lists and parameters, which every value of a record has.
 */
import type { HeaderRow, ParamsShape, RecordShape, Shape } from '../../../codegen/table.ts';
import { childrenOf, type Element, plainText, type Rules } from './element.ts';
import { Matcher, type Part } from './matcher.ts';

export type Shapes = (key: string) => Shape | undefined;

/** The shapes of text that is read whole. */
const TEXTS: ReadonlySet<Shape['as']> = new Set([
  'text',
  'utf8',
  'quoted',
  'enclosed',
  'number',
  'decimal',
  'boolean',
  'constant',
  'codec',
]);

export function isTextShape(shape: Shape | undefined): boolean {
  return shape !== undefined && TEXTS.has(shape.as);
}

/** A value of a header, `undefined` where the grammar derives no such text. */
export interface Expected {
  readonly value: unknown;
}

/** Reads `text` as the value `element` of a header, whose end may be followed by what `end` derives. */
export function expectedOf(
  rules: Rules,
  shapes: Shapes,
  { row, element, end }: { readonly row: HeaderRow; readonly element: Element; readonly end: Element },
  text: string,
  strict: boolean,
): Expected | undefined {
  const matcher = new Matcher(rules, text, strict, (key) => isTextShape(shapes(key)));
  const whole: Element = { kind: 'row', text: '', items: [element, end] };
  if (!matcher.derives(whole)) return undefined;
  const [part] = matcher.parts({ element: whole, start: 0, end: text.length });
  return part === undefined ? undefined : { value: new Values(matcher, shapes).header(row, part) };
}

interface Shaped {
  readonly name: string;
  readonly shape: Shape;
  readonly part: Part;
  readonly many: boolean;
}

type Fields = Record<string, unknown>;

class Values {
  readonly #matcher: Matcher;
  readonly #shapes: Shapes;

  constructor(matcher: Matcher, shapes: Shapes) {
    this.#matcher = matcher;
    this.#shapes = shapes;
  }

  header(row: HeaderRow, part: Part): unknown {
    // The fields of a header's own record are laid over its value, not over the rule that its value may be.
    if (row.value?.as === 'record') return this.record(row.value, part);
    if (row.value !== undefined) return this.value(row.value, part);
    const { element } = part;
    const names = new Set(this.#namesIn(element, new Set()));
    if (names.size === 0) return this.#untyped(row, part);
    if (element.kind !== 'either' && names.size > 1) return this.record({ as: 'record', type: '' }, part);
    const all = this.#shaped(part, {}, false);
    if (all[0]?.shape.as === 'params') return this.#params(all);
    const possible = this.#possible(element, {});
    const repeated = new Set(possible.filter(({ many }) => many).map(({ name }) => name));
    const values = all.map((each) => this.value(each.shape, each.part));
    // An item that is not repeated stands for the whole list, as the "*" of Contact does.
    return repeated.size > 0 && all.every(({ name }) => repeated.has(name)) ? values : values[0];
  }

  /** The value of one element by its shape. */
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
        return text.slice(shape.open.length, text.length - shape.close.length);
      case 'number':
      case 'decimal':
        return Number(text);
      case 'boolean':
        return text.toLowerCase() === 'true';
      case 'constant':
        return shape.value;
      case 'codec':
        throw new RangeError('the oracle decodes no codec');
      case 'record':
        return this.record(shape, this.#body(shape, part));
      case 'params':
        return this.#params(this.#shaped(part, {}, false));
      case 'union':
        return this.#inside(shape, part)[0];
      case 'list':
        return this.#items(this.#body(shape, part));
      case 'pair':
        return this.#inside(shape, part);
    }
  }

  record(shape: RecordShape, part: Part): Fields {
    const fields: Fields = { ...shape.constants };
    const wanted = Object.fromEntries(
      Object.entries(shape.fields ?? {}).map(([name, field]) => [
        plainText(name),
        typeof field === 'string' ? { name: field } : field,
      ]),
    );
    for (const { name, many } of this.#possible(part.element, wanted)) if (many) fields[name] = [];
    const all = this.#shaped(part, wanted, false);
    if (this.#hasParams(part.element))
      fields['params'] = this.#params(all.filter((each) => each.shape.as === 'params'));
    for (const { name, shape: inner, part: found } of all) {
      if (inner.as === 'params') continue;
      if (name === '...') {
        Object.assign(fields, this.value(inner, found));
        continue;
      }
      const before = fields[name];
      const value = this.value(inner, found);
      fields[name] =
        Array.isArray(before) && this.#possible(part.element, wanted).some((each) => each.name === name && each.many)
          ? [...before, value]
          : value;
    }
    return fields;
  }

  /** No rule of the header has a shape: it is text, or a list of texts. */
  #untyped({ cardinality }: HeaderRow, part: Part): unknown {
    const item = cardinality === 'list' ? itemOf(part.element) : undefined;
    if (item === undefined) return this.#text(part);
    return this.#shaped(part, { [plainText(item.text)]: { name: 'values', shape: { as: 'text' } } }, false).map(
      (each) => this.#text(each.part),
    );
  }

  #text({ start, end }: Part): string {
    return trim(this.#matcher.text.slice(start, end));
  }

  /** The values of a list's items, which are text where the table has no entry for their rule. */
  #items(body: Part): readonly unknown[] {
    const shaped = this.#shaped(body, {}, false);
    const item = this.#namesIn(body.element, new Set()).length === 0 ? firstName(body.element) : undefined;
    const items = item === undefined ? shaped : this.#shaped(body, { [item]: { name: item } }, false);
    return items.map((each) => this.value(each.shape, each.part));
  }

  #inside(shape: Shape, part: Part): readonly unknown[] {
    return this.#shaped(this.#body(shape, part), {}, false).map((each) => this.value(each.shape, each.part));
  }

  /** The body of the rule that has the shape. */
  #body(shape: Shape, part: Part): Part {
    let at = part;
    while (at.element.kind === 'name') {
      const isHere = this.#shapes(at.element.key) === shape;
      at = this.#matcher.parts(at)[0] ?? at;
      if (isHere) break;
    }
    return at;
  }

  /** The elements with a shape, or with a field of the table, from left to right. */
  #shaped(part: Part, wanted: Wanted, many: boolean, met = new Map<string, number>()): readonly Shaped[] {
    const { element } = part;
    const own = this.#shapeOf(element, wanted, met);
    if (own !== undefined) return [{ ...own, part, many }];
    if (!this.#isAbove(element, wanted, new Set())) return [];
    return this.#matcher.parts(part).flatMap((inner) => this.#shaped(inner, wanted, many, met));
  }

  #shapeOf(element: Element, wanted: Wanted, met: Map<string, number>): { name: string; shape: Shape } | undefined {
    const isWrapper = element.kind === 'within' || element.kind === 'except' || element.kind === 'lenient';
    const field = isWrapper ? undefined : fieldOf(element, wanted, met);
    const shape = element.kind === 'name' ? this.#shapes(element.key) : undefined;
    if (field !== undefined) return { name: field.name, shape: field.shape ?? shape ?? { as: 'text' } };
    if (element.kind === 'name' && shape !== undefined) return { name: camelCase(element.text), shape };
    return undefined;
  }

  #isAbove(element: Element, wanted: Wanted, seen: Set<Element>): boolean {
    if (seen.has(element)) return false;
    seen.add(element);
    if (element.kind === 'name') {
      if (this.#shapes(element.key) !== undefined || plainText(element.text) in wanted) return true;
      return this.#isAbove(this.#matcher.rule(element.key), wanted, seen);
    }
    if (Object.keys(wanted).some((name) => name.replace(/#\d+$/, '') === plainText(element.text))) return true;
    return childrenOf(element).some((child) => this.#isAbove(child, wanted, seen));
  }

  /** The fields that an element may give, and whether it may give several of one. */
  #possible(element: Element, wanted: Wanted): readonly { readonly name: string; readonly many: boolean }[] {
    const found = new Map<string, boolean>();
    const visit = (at: Element, many: boolean, met: Map<string, number>, inside: ReadonlySet<Element>): void => {
      if (inside.has(at)) return;
      const own = this.#shapeOf(at, wanted, met);
      if (own !== undefined) {
        if (own.shape.as !== 'params')
          found.set(own.name, (found.get(own.name) ?? false) || many || own.shape.as === 'list');
        return;
      }
      const deeper = new Set([...inside, at]);
      const again = many || (at.kind === 'times' && at.max > 1);
      const children = at.kind === 'name' ? [this.#matcher.rule(at.key)] : childrenOf(at);
      for (const child of children) visit(child, again, met, deeper);
    };
    visit(element, false, new Map(), new Set());
    return [...found].map(([name, many]) => ({ name, many }));
  }

  #hasParams(element: Element, seen = new Set<Element>()): boolean {
    if (seen.has(element)) return false;
    seen.add(element);
    if (element.kind === 'name') {
      const shape = this.#shapes(element.key);
      return shape === undefined ? this.#hasParams(this.#matcher.rule(element.key), seen) : shape.as === 'params';
    }
    return childrenOf(element).some((child) => this.#hasParams(child, seen));
  }

  #namesIn(element: Element, seen: Set<Element>): readonly string[] {
    if (seen.has(element)) return [];
    seen.add(element);
    if (element.kind === 'name') {
      if (this.#shapes(element.key) !== undefined) return [camelCase(element.text)];
      return this.#namesIn(this.#matcher.rule(element.key), seen);
    }
    return childrenOf(element).flatMap((child) => this.#namesIn(child, seen));
  }

  /** The parameters: a field for the first of each that a rule of its own derived, and the others in order. */
  #params(found: readonly Shaped[]): Fields {
    const params: Fields = {};
    const others: (readonly [string, string | true])[] = [];
    for (const { shape, part } of found) {
      if (shape.as !== 'params') continue;
      this.#param(shape, part, params, others);
    }
    return { ...params, others };
  }

  #param(shape: ParamsShape, part: Part, params: Fields, others: (readonly [string, string | true])[]): void {
    const { own, valueShape, pieces } = this.#parameter(part);
    const written = this.#text(part);
    const equals = written.indexOf('=');
    const name = equals < 0 ? written : trim(written.slice(0, equals));
    const text = equals < 0 ? true : trim(written.slice(equals + 1));
    const field = own === undefined ? undefined : camelCase(own);
    if (field === undefined || Object.hasOwn(params, field)) {
      others.push([name, text]);
      return;
    }
    const at = pieces.findIndex((piece) => this.#text(piece) === '=');
    const value = pieces.slice(at + 1);
    const [first] = value;
    if (at < 0 || first === undefined) {
      params[field] = true;
      return;
    }
    const end = value.at(-1)?.end ?? first.end;
    const named =
      shape.known?.[own?.toLowerCase() ?? ''] ??
      valueShape ??
      (value.length === 1 && first.element.kind === 'name' ? this.#shapes(first.element.key) : undefined);
    params[field] = this.value(named ?? { as: 'text' }, { ...first, end });
  }

  #parameter(part: Part): { own: string | undefined; valueShape: Shape | undefined; pieces: readonly Part[] } {
    let at = part;
    let valueShape: Shape | undefined;
    while (at.element.kind === 'name' || at.element.kind === 'either' || at.element.kind === 'lenient') {
      const shape = at.element.kind === 'name' ? this.#shapes(at.element.key) : undefined;
      if (shape !== undefined && shape.as !== 'params') valueShape = shape;
      at = this.#matcher.parts(at)[0] ?? at;
    }
    const pieces = this.#pieces(at);
    const [head] = pieces;
    const own = head?.element.kind === 'word' ? head.element.word : undefined;
    return { own, valueShape, pieces };
  }

  #pieces(part: Part): readonly Part[] {
    const { element } = part;
    if (element.kind !== 'row' && !(element.kind === 'times' && element.max === 1)) return [part];
    return this.#matcher.parts(part).flatMap((inner) => this.#pieces(inner));
  }
}

type Wanted = Readonly<Record<string, { readonly name: string; readonly shape?: Shape }>>;

function fieldOf(
  element: Element,
  wanted: Wanted,
  met: Map<string, number>,
): { readonly name: string; readonly shape?: Shape } | undefined {
  const name = plainText(element.text);
  if (!(name in wanted) && !Object.keys(wanted).some((each) => each.startsWith(`${name}#`))) return undefined;
  const count = (met.get(name) ?? 0) + 1;
  met.set(name, count);
  return wanted[`${name}#${count}`] ?? (count === 1 || !(`${name}#1` in wanted) ? wanted[name] : undefined);
}

/** The rule that `x *( COMMA x )` repeats. */
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

/** RFC 3261 §25.1: a quoted-pair stands for its second octet; §7.3.1: a fold stands for one space. */
function unquoted(text: string): string {
  return text.slice(1, -1).replace(/\\([\s\S])|[ \t]*\r\n[ \t]+/g, (_all, octet: string | undefined) => octet ?? ' ');
}

/** Octets that are no UTF-8 stay as they are. */
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

export function trim(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

export function camelCase(name: string): string {
  const [head = '', ...rest] = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return head + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
