/**
 * The value of a record: a field for each element that has a role.
 *
 * Invariant: a field without text is absent, except parameters and lists, which every value of the type has.
 */
import type { RecordShape } from '../../../codegen/table.ts';
import type { Derivation, Part } from './derivation.ts';
import { addParam, isParams, type Params } from './params.ts';
import { emptiesOf, type Roles, rolesIn, shapeBelow } from './roles.ts';
import { type Stretch, valueOfPart } from './value.ts';

export function readRecord(derivation: Derivation, shape: RecordShape, stretch: Stretch): Readonly<Params> {
  const roles = rolesIn(stretch.body, shape);
  const fields: Params = { ...shape.constants };
  for (const role of emptiesOf(roles)) {
    if (role.as === 'field') fields[role.name] = [];
    else fields['params'] = { others: [] };
  }
  for (const part of stretch.parts) fill(derivation, fields, roles, part);
  return fields;
}

function fill(derivation: Derivation, fields: Params, roles: Roles, part: Part): void {
  const role = roles.of.get(part.node);
  if (role === undefined) {
    if (!roles.above.has(part.node)) return;
    for (const inner of derivation.parts(part)) fill(derivation, fields, roles, inner);
  } else if (role.as === 'fields') {
    Object.assign(fields, role.roles.shape.constants);
    for (const inner of derivation.parts(part)) fill(derivation, fields, role.roles, inner);
  } else if (role.as === 'params') {
    const shape = shapeBelow(part.node);
    const params = fields['params'];
    if (shape?.as === 'params' && isParams(params)) addParam(derivation, params, shape, part);
  } else {
    const value = valueOfPart(derivation, role.shape, part);
    const before = fields[role.name];
    fields[role.name] = role.many ? [...(Array.isArray(before) ? before : []), value] : value;
  }
}
