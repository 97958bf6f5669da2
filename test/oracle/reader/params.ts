/**
 * Reads parameters: a field for the first occurrence of each one that has its own rule, and the others in order, as
 * written.
 */
import type { ParamsShape } from '../../../codegen/table.ts';
import type { Derivation, Part } from './derivation.ts';
import { type Parameter, parameterOf } from './parameter.ts';
import { camelCase, shapeBelow } from './roles.ts';
import { found } from './shaped.ts';
import { valueOf, valueOfPart } from './value.ts';

export type Params = Record<string, unknown>;

/** Returns the value of the parameters among the elements, or of the parameter that the elements are. */
export function readParams(derivation: Derivation, shape: ParamsShape, elements: readonly Part[]): Readonly<Params> {
  const params: Params = { others: [] };
  const within = elements.flatMap((part) => found(derivation, part)).filter((one) => one.shape.as === 'params');
  const parts = within.length > 0 ? within.map(({ part }) => part) : elements;
  for (const part of parts) addParam(derivation, params, shape, part);
  return params;
}

export function addParam(derivation: Derivation, params: Params, shape: ParamsShape, part: Part): void {
  const parameter = parameterOf(derivation, part);
  const { own, name, written, isFlag } = parameter;
  const field = own === undefined ? undefined : camelCase(own);
  const isTyped = field !== undefined && !Object.hasOwn(params, field);
  if (isTyped) params[field] = isFlag || written === true ? true : valueIn(derivation, shape, parameter);
  // The value that follows a flag is kept.
  if (!isTyped || (isFlag && written !== true)) {
    const others: unknown = params['others'];
    params['others'] = [...(Array.isArray(others) ? others : []), [name, written]];
  }
}

/** Returns the shape of the value: that of the parameter in the table, of its rule, or of the rule of its value. */
function valueIn(derivation: Derivation, { known }: ParamsShape, { own = '', shape, value }: Parameter): unknown {
  const [first, another] = value;
  if (first === undefined) return '';
  const named = known?.[own.toLowerCase()] ?? shape;
  if (another === undefined) {
    return valueOfPart(derivation, named ?? shapeBelow(first.node) ?? { as: 'text' }, first);
  }
  const { start } = first;
  const end = value.at(-1)?.end ?? start;
  return valueOf(derivation, named ?? { as: 'text' }, { body: first.node, parts: value, start, end });
}

export function isParams(value: unknown): value is Params {
  return typeof value === 'object' && value !== null;
}
