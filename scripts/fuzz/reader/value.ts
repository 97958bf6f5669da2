/**
 * The value of a derivation, by the shapes of the tables.
 *
 * Invariant: driven by the tables and the derivation alone; no header and no rule is known by name. A field that nothing
 * was written for is absent.
 */
import type { ParamsShape, Shape } from '../../../codegen/table.ts';
import type { Node } from '../../../src/runtime/node.ts';
import { readCodec } from './codecs.ts';
import type { Derivation, Part } from './derivation.ts';
import { parameterOf } from './parameter.ts';
import { camelCase, emptiesOf, type Roles, rolesIn, shapeBelow } from './roles.ts';
import { type Found, found } from './shaped.ts';
import { shapeOf } from './tables.ts';
import { fromUtf8, trim, unfolded, unquoted } from './text.ts';

/** Part of a rule: some of its elements in a row. */
export interface Stretch {
  readonly parts: readonly Part[];
  readonly start: number;
  readonly end: number;
}

type Fields = Record<string, unknown>;
type Other = readonly [name: string, value: string | true];

export class Values {
  readonly #derivation: Derivation;

  constructor(derivation: Derivation) {
    this.#derivation = derivation;
  }

  /** `key` is the rule whose body the stretch is, where it is one. */
  of(shape: Shape, stretch: Stretch, key?: string): unknown {
    const text = trim(this.#derivation.text.slice(stretch.start, stretch.end));
    switch (shape.as) {
      case 'text':
        return shape.emptyIsAbsent === true && text === '' ? undefined : text;
      case 'utf8':
        return fromUtf8(unfolded(text));
      case 'quoted':
        return fromUtf8(unquoted(text));
      case 'enclosed': {
        const inner = text.slice(text.indexOf(shape.open) + 1, text.lastIndexOf(shape.close));
        return shape.utf8 === true ? fromUtf8(unfolded(inner)) : inner;
      }
      case 'number':
      case 'decimal':
        return Number(text);
      case 'boolean':
        return text.toLowerCase() === 'true';
      case 'constant':
        return shape.value;
      case 'codec':
        return readCodec(shape.codec, text, this.#derivation, stretch);
      case 'record':
        return this.#record(rolesIn(key ?? '', shape), stretch);
      case 'params':
        return this.params(shape, stretch);
      case 'union':
        return this.#first(stretch);
      case 'list':
        return this.#all(stretch).map((one) => this.ofFound(one));
      case 'pair':
        return this.#all(stretch).map((one) => this.ofFound(one));
    }
  }

  ofFound({ key, shape, part }: Found): unknown {
    return this.of(shape, { parts: this.#derivation.parts(part), start: part.start, end: part.end }, key);
  }

  /** Of the elements of a stretch that are parameters. */
  params(shape: ParamsShape, stretch: Stretch): Fields {
    const params: Fields = { others: [] };
    for (const part of stretch.parts) this.#addParam(params, shape, part);
    return params;
  }

  #first(stretch: Stretch): unknown {
    const [first] = this.#all(stretch);
    return first === undefined ? undefined : this.ofFound(first);
  }

  #all({ parts }: Stretch): readonly Found[] {
    return parts.flatMap((part) => found(this.#derivation, part));
  }

  #record(roles: Roles, stretch: Stretch): Fields {
    const { shape } = roles;
    const fields: Fields = { ...shape.constants };
    for (const role of emptiesOf(shape.type)) {
      if (role.as === 'field') fields[role.name] = [];
      else fields['params'] = { others: [] };
    }
    for (const part of stretch.parts) this.#fill(fields, roles, part);
    return fields;
  }

  #fill(fields: Fields, roles: Roles, part: Part): void {
    const role = roles.of.get(part.node);
    if (role?.as === 'field') {
      const value = this.#ofNode(role.shape, part);
      if (role.many) fields[role.name] = [...listOf(fields[role.name]), value];
      else fields[role.name] = value;
    } else if (role?.as === 'params') {
      const shape = shapeBelow(part.node);
      const params = fields['params'];
      if (shape?.as === 'params' && isFields(params)) this.#addParam(params, shape, part);
    } else if (role?.as === 'fields') {
      Object.assign(fields, role.roles.shape.constants);
      for (const inner of this.#below(part)) this.#fill(fields, role.roles, inner);
    } else if (roles.above.has(part.node)) {
      for (const inner of this.#derivation.parts(part)) this.#fill(fields, roles, inner);
    }
  }

  /** The body of the rule that the part is. */
  #below(part: Part): readonly Part[] {
    return part.node.kind === 'rule' ? this.#derivation.parts(part) : [part];
  }

  #ofNode(shape: Shape, part: Part): unknown {
    const { start, end } = part;
    const named = ruleBelow(this.#derivation, part, shape);
    return this.of(
      shape,
      { parts: this.#below(named), start, end },
      named.node.kind === 'rule' ? named.node.key : undefined,
    );
  }

  #addParam(params: Fields, shape: ParamsShape, part: Part): void {
    const parameter = parameterOf(this.#derivation, part);
    const { own, name, written, value, isFlag } = parameter;
    const field = own === undefined ? undefined : camelCase(own);
    const other: Other = [name, written];
    if (field === undefined || Object.hasOwn(params, field)) {
      params['others'] = [...listOf(params['others']), other];
      return;
    }
    if (isFlag || written === true) {
      params[field] = true;
      // A flag that is written with a value: what was written is not lost.
      if (written !== true) params['others'] = [...listOf(params['others']), other];
      return;
    }
    const [only = part, another] = value;
    const own1 = shape.known?.[own?.toLowerCase() ?? ''] ?? parameter.shape;
    const end = value.at(-1)?.end ?? part.end;
    if (own1 === undefined && another === undefined)
      params[field] = this.#ofNode(shapeBelow(only.node) ?? { as: 'text' }, only);
    else params[field] = this.of(own1 ?? { as: 'text' }, { parts: value, start: only.start, end });
  }
}

/** The part whose rule has the shape: the part itself, or the rule that it is another name for. */
function ruleBelow(derivation: Derivation, part: Part, shape: Shape): Part {
  for (let at = part; isWrapper(at.node); at = derivation.parts(at)[0] ?? part) {
    if (at.node.kind === 'rule' && shapeOf(at.node.key) === shape) return at;
  }
  return part;
}

function isWrapper({ kind }: Node): boolean {
  return kind === 'rule' || kind === 'bound' || kind === 'except' || kind === 'lenient';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
