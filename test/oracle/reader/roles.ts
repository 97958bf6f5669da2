/**
 * The role of each node below a rule: the shape of the record laid over the rule, once for all texts.
 *
 * Invariant: a rule is expanded in place unless the table knows it, by a field or by a shape.
 */
import type { RecordShape, Shape } from '../../../codegen/table.ts';
import { grammar } from '../../../src/generated/grammar.ts';
import type { Node } from '../../../src/runtime/node.ts';
import { childrenOf } from '../../../src/testing/children.ts';
import { nameOf, plainName } from './element.ts';
import { bodyOf } from './node-facts.ts';
import { shapedKeys, shapeOf } from './tables.ts';

export type Role =
  | { readonly as: 'field'; readonly name: string; readonly shape: Shape; readonly many: boolean }
  | { readonly as: 'params' }
  /** The fields of the node all become fields of the record. */
  | { readonly as: 'fields'; readonly roles: Roles };

export interface Roles {
  readonly shape: RecordShape;
  readonly of: ReadonlyMap<Node, Role>;
  /** The nodes below which there is such a node. */
  readonly above: ReadonlySet<Node>;
}

const known = new WeakMap<RecordShape, Map<Node, Roles>>();

/** Returns the roles of the nodes in `body`, which has the shape of a record. */
export function rolesIn(body: Node, shape: RecordShape): Roles {
  const bodies = known.get(shape) ?? new Map<Node, Roles>();
  known.set(shape, bodies);
  const before = bodies.get(body);
  if (before !== undefined) return before;
  const roles = new Laying(shape).lay(body);
  bodies.set(body, roles);
  return roles;
}

/** Returns the shape of the rule that a node names, or for which it is another name. */
export function shapeBelow(node: Node): Shape | undefined {
  switch (node.kind) {
    case 'rule':
      return shapeOf(node.key) ?? shapeBelow(bodyOf(node.key));
    case 'bound':
    case 'except':
    case 'lenient':
      return shapeBelow(node.item);
    default:
      return undefined;
  }
}

const emptiesKnown = new Map<Roles, readonly Role[]>();

/** Returns the fields that every value of the record has even if its text lacks them: parameters and lists. */
export function emptiesOf(roles: Roles): readonly Role[] {
  const before = emptiesKnown.get(roles);
  if (before !== undefined) return before;
  const others = shapedKeys.flatMap((key) => {
    const shape = shapeOf(key);
    return shape?.as === 'record' && shape.type === roles.shape.type ? empties(rolesIn(bodyOf(key), shape)) : [];
  });
  const all = [...empties(roles), ...others];
  emptiesKnown.set(roles, all);
  return all;
}

function empties(roles: Roles): readonly Role[] {
  return [...roles.of.values()].flatMap((role) => {
    if (role.as === 'fields') return empties(role.roles);
    return role.as === 'params' || role.many ? [role] : [];
  });
}

class Laying {
  readonly #shape: RecordShape;
  readonly #fields: ReadonlyMap<string, NonNullable<RecordShape['fields']>[string]>;
  /** The number of times that each element has been met, by its name. */
  readonly #met = new Map<string, number>();
  readonly #roles = new Map<Node, Role>();
  readonly #above = new Set<Node>();

  constructor(shape: RecordShape) {
    this.#shape = shape;
    this.#fields = new Map(Object.entries(shape.fields ?? {}).map(([name, field]) => [plainName(name), field]));
  }

  lay(node: Node): Roles {
    this.#visit(node, false, new Set());
    const roles = [...this.#roles].map(
      ([place, role]) => [place, this.#isList(role) ? { ...role, many: true } : role] as const,
    );
    return { shape: this.#shape, of: new Map(roles), above: this.#above };
  }

  /** Returns whether there is a role at the node or below it. */
  #visit(node: Node, many: boolean, around: ReadonlySet<Node>): boolean {
    if (around.has(node)) return false;
    const role = this.#roleOf(node, many);
    if (role !== undefined) {
      this.#roles.set(node, role);
      return true;
    }
    const again = many || (node.kind === 'repeat' && node.max > 1);
    const inside = new Set([...around, node]);
    let found = false;
    for (const child of childrenOf(grammar, node, { strict: false }))
      found = this.#visit(child, again, inside) || found;
    if (found) this.#above.add(node);
    return found;
  }

  /**
   * Returns whether a role is a list. In `header *( "&" header )`, an element that is repeated in one place is a list
   * everywhere.
   */
  #isList(role: Role): boolean {
    if (role.as !== 'field') return false;
    return [...this.#roles.values()].some((other) => other.as === 'field' && other.name === role.name && other.many);
  }

  #roleOf(node: Node, many: boolean): Role | undefined {
    const name = nameOf(node);
    const field = isWrapper(node) ? undefined : this.#fieldFor(name);
    const shape = shapeBelow(node);
    if (field === '...') return spliced(node);
    if (field !== undefined) {
      const own = typeof field === 'string' ? { name: field } : field;
      return { as: 'field', name: own.name, shape: own.shape ?? shape ?? { as: 'text' }, many };
    }
    if (node.kind !== 'rule') return undefined;
    const direct = shapeOf(node.key);
    if (direct === undefined) return undefined;
    return direct.as === 'params' ? { as: 'params' } : { as: 'field', name: camelCase(name), shape: direct, many };
  }

  #fieldFor(name: string): string | NonNullable<RecordShape['fields']>[string] | undefined {
    const count = (this.#met.get(name) ?? 0) + 1;
    this.#met.set(name, count);
    return this.#fields.get(`${name}#${count}`) ?? this.#fields.get(name);
  }
}

/** Returns the role of a rule that is a record, whose fields become those of the record around it. */
function spliced(node: Node): Role | undefined {
  if (node.kind !== 'rule') return undefined;
  const shape = shapeOf(node.key);
  return shape?.as === 'record' ? { as: 'fields', roles: rolesIn(bodyOf(node.key), shape) } : undefined;
}

/** Returns whether a node has the name of its item, for which the field stands. */
function isWrapper({ kind }: Node): boolean {
  return kind === 'bound' || kind === 'except' || kind === 'lenient';
}

export function camelCase(name: string): string {
  const [head = '', ...rest] = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return head + rest.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}
