/**
 * Run-time checks of option objects, for callers whose code was not checked by TypeScript.
 *
 * Invariant: an object that passes has no name beyond those of its checks, and each value that is not `undefined`
 * satisfies its check. The error names the call, the option, the value that was given and the value that was expected.
 */
import { describeValue } from './describe-value.ts';
import { SippetError } from './errors.ts';

export interface OptionCheck {
  /** The expected values, as they read in an error message after "expected". */
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

export type OptionChecks<Options> = { readonly [Name in keyof Required<Options>]: OptionCheck };

/** Throws `SippetError` (`bad-option`) unless `options` is an object whose entries pass their checks. */
export function checkOptions<Options>(where: string, options: unknown, checks: OptionChecks<Options>): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options) || options instanceof Promise) {
    throw badOption(`${where}: expected an object of options, but was given ${describeValue(options)}`);
  }
  const known = new Map<string, OptionCheck>(Object.entries(checks));
  for (const [name, value] of Object.entries(options)) {
    const check = known.get(name);
    if (check === undefined) {
      throw badOption(`${where}: unknown option "${name}"; the options are ${[...known.keys()].join(', ')}`);
    }
    if (value !== undefined && !check.accepts(value)) {
      throw badOption(`${where}: the option "${name}" is ${describeValue(value)}, expected ${check.expected}`);
    }
  }
}

function badOption(text: string): SippetError {
  return new SippetError('bad-option', text);
}

export function oneOf(...values: readonly string[]): OptionCheck {
  const expected = values.map((value) => `"${value}"`).join(' or ');
  return { expected, accepts: (value) => typeof value === 'string' && values.includes(value) };
}

export function integer(min: number, max = Number.MAX_SAFE_INTEGER): OptionCheck {
  const expected = max === Number.MAX_SAFE_INTEGER ? `an integer from ${min} on` : `an integer from ${min} to ${max}`;
  return { expected, accepts: (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max };
}

export const positive: OptionCheck = {
  expected: 'a number greater than 0',
  accepts: (value) => typeof value === 'number' && value > 0,
};

export const aBoolean: OptionCheck = { expected: 'true or false', accepts: (value) => typeof value === 'boolean' };

export const aFunction: OptionCheck = { expected: 'a function', accepts: (value) => typeof value === 'function' };

export const text: OptionCheck = {
  expected: 'a string that is not empty',
  accepts: (value) => typeof value === 'string' && value !== '',
};

export const anObject: OptionCheck = { expected: 'an object', accepts: (value) => isPlain(value) };

/** Returns a check for an object that has these methods. */
export function withMethods(...names: readonly string[]): OptionCheck {
  return {
    expected: `an object with ${names.map((name) => `${name}()`).join(' and ')}`,
    accepts: (value) => isPlain(value) && names.every((name) => typeof Reflect.get(value, name) === 'function'),
  };
}

function isPlain(value: unknown): value is object {
  return (typeof value === 'object' || typeof value === 'function') && value !== null && !(value instanceof Promise);
}
