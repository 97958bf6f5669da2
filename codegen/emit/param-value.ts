/**
 * Writes the function that reads one known parameter: its name and its value.
 *
 * Invariant: the function returns the value, `true` if the parameter has none, or `undefined` if the parameter is
 * absent or incomplete.
 */
import type { Form, SpanForm } from '../plan/form.ts';
import { BodyWriter } from './body.ts';
import { safe, strategyText, wrap } from './docs.ts';
import { isNullable, skipExpression, takeExpression } from './elements.ts';
import type { Emitter } from './emitter.ts';
import { type FunctionStructure, fn, groups } from './functions.ts';
import { parserName } from './names.ts';
import type { ModuleScope } from './scope.ts';

export interface ValueSource {
  readonly name: string;
  readonly form: Form;
  readonly text: string;
  /** The TypeScript type of the parameter's value. */
  readonly type: string;
}

/** Writes the function. `decision` is the choice in which the parameter is the alternative `index`. */
export function valueReader(
  emitter: Emitter,
  scope: ModuleScope,
  { name, form, text, type }: ValueSource,
  decision: Form,
  index: number,
): readonly FunctionStructure[] {
  const strategy = emitter.proof.strategy(decision, index);
  const guard = guardOf(emitter, scope, strategy);
  const short = type === 'true' ? undefined : shortBody(emitter, scope, form, guard);
  const body = new BodyWriter(emitter, scope, name);
  if (short === undefined) {
    body.must(form);
    if (guard !== undefined) body.writer.writeLine(`if (!${guard}) return undefined;`);
    const value = body.values.get('value');
    const returned =
      value === undefined || type === 'true' ? 'true' : type.endsWith('| true') ? `${value} ?? true` : value;
    body.writer.writeLine(`return ${returned};`);
  }
  const rules = text.split('\n').map((line) => `\`${line}\``);
  const own = fn(scope, {
    name: parserName(name),
    returns: `${type} | undefined`,
    body: short ?? body.writer.toString(),
    doc: wrap(safe(`${rules.join(', ')}: ${strategyText(strategy)}.`)),
    exported: false,
  });
  return [own, ...groups(emitter, scope, body.groups, undefined)];
}

/** Returns the condition that must hold after the parameter for it to be kept. */
export function guardOf(
  emitter: Emitter,
  scope: ModuleScope,
  strategy: ReturnType<Emitter['proof']['strategy']>,
): string | undefined {
  switch (strategy.kind) {
    case 'guard':
      return `${scope.runtime('scan', 'follows')}(c, ${emitter.octetSet(scope, strategy.octets)})`;
    case 'space-guard':
      return `${scope.runtime('scan', 'followsPastSpace')}(c, ${emitter.octetSet(scope, strategy.octets)})`;
    case 'end':
      return `${scope.generated('rules/header-end', 'atEnd')}(c)`;
    default:
      return undefined;
  }
}

/** Returns the condition that must hold before an alternative or an option is read. */
export function aheadOf(
  emitter: Emitter,
  scope: ModuleScope,
  form: Form,
  index: number,
  name: string,
): string | undefined {
  const strategy = emitter.proof.strategy(form, index);
  return strategy.kind === 'ahead' ? emitter.ahead(scope, strategy.look, name) : undefined;
}

/** Writes a short body for `name equals value` and `name [ equals value ]` whose value is one stretch. */
function shortBody(emitter: Emitter, scope: ModuleScope, form: Form, guard: string | undefined): string | undefined {
  const items = form.kind === 'sequence' ? form.items : [];
  const last = items.at(-1);
  const front = items.slice(0, -1);
  if (last === undefined || front.length === 0 || !front.every((item) => isPunctuation(emitter, item)))
    return undefined;
  const name = both(emitter, scope, front);
  if (last.kind === 'span' && isStretch(emitter, last)) {
    const value = `${name} ? ${takeExpression(emitter, scope, last)} : undefined`;
    return guard === undefined
      ? `return ${value};`
      : `const value = ${value};\nreturn value !== undefined && ${guard} ? value : undefined;`;
  }
  if (last.kind !== 'option' || last.item.kind !== 'sequence') return undefined;
  // Behind the separator nothing is given back.
  const strategy = emitter.proof.strategy(last, 0);
  if (!('after' in strategy) || strategy.after > 1) return undefined;
  const [separator, value, ...more] = last.item.items;
  if (separator === undefined || !isPunctuation(emitter, separator)) return undefined;
  if (value?.kind !== 'span' || !isStretch(emitter, value) || more.length > 0) return undefined;
  const equals = skipExpression(emitter, scope, separator);
  const taken = `${equals} ? ${takeExpression(emitter, scope, value)} : true`;
  const missing = `if (!${front.length === 1 ? name : `(${name})`}) return undefined;\n`;
  if (guard === undefined) return `${missing}return ${taken};`;
  return `${missing}const value = ${taken};\nreturn value !== undefined && ${guard} ? value : undefined;`;
}

function isPunctuation(emitter: Emitter, form: Form): form is SpanForm {
  return form.kind === 'span' && form.leaf === undefined && !isNullable(emitter, form);
}

function isStretch(emitter: Emitter, form: SpanForm): boolean {
  return form.leaf !== undefined && !isNullable(emitter, form);
}

function both(emitter: Emitter, scope: ModuleScope, forms: readonly Form[]): string {
  return forms.flatMap((form) => (form.kind === 'span' ? [skipExpression(emitter, scope, form)] : [])).join(' && ');
}
