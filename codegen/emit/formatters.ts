import { StructureKind } from 'ts-morph';
import { fieldsOf, type RecordField } from '../plan/fields.ts';
import type { CallForm, Form, PlannedRule } from '../plan/form.ts';
import { branchesOf, presenceIn } from './alternatives.ts';
import type { Emitter } from './emitter.ts';
import { conditionOf, FormatWriter } from './format.ts';
import type { FunctionStructure } from './functions.ts';
import { formatterName } from './names.ts';
import type { ModuleScope } from './scope.ts';

/** Writes the function that prints a planned rule's value. */
export function formatters(emitter: Emitter, scope: ModuleScope, rule: PlannedRule): readonly FunctionStructure[] {
  const doc = `Returns the text of \`${rule.name}\` without checking it.`;
  const make = (type: string, statements: string): readonly FunctionStructure[] => [
    {
      kind: StructureKind.Function,
      name: formatterName(rule.name),
      isExported: true,
      // A value without fields is not read.
      parameters: [{ name: /\bvalue\b/.test(statements) ? 'value' : '_value', type }],
      returnType: 'string',
      docs: [doc],
      statements: statements.trimEnd(),
    },
  ];
  switch (rule.kind) {
    case 'record':
      return make(emitter.inputType(scope, rule.type), recordBody(emitter, scope, rule));
    case 'union':
      return make(emitter.inputType(scope, rule.type), unionBody(emitter, scope, rule));
    case 'pair': {
      const access = pairAccess(rule);
      return make('readonly [name: string, value: string]', new FormatWriter(emitter, scope, access).whole(rule.body));
    }
    default:
      return [];
  }
}

function pairAccess(rule: PlannedRule): (field: string) => string {
  const fields =
    rule.body.kind === 'sequence'
      ? rule.body.items.flatMap((item) => (item.kind === 'span' && item.field !== undefined ? [item.field] : []))
      : [];
  return (field) => `value[${fields.indexOf(field)}]`;
}

/** Returns the expression for a field, with the text that replaces it if a builder left it out. */
export function accessor(
  defaults: Readonly<Record<string, string>>,
  lists: ReadonlySet<string>,
): (field: string) => string {
  return (field) => {
    const fallback = Object.hasOwn(defaults, field) ? defaults[field] : undefined;
    if (fallback !== undefined) return `(value.${field} ?? '${fallback}')`;
    return lists.has(field) ? `(value.${field} ?? [])` : `value.${field}`;
  };
}

function recordBody(emitter: Emitter, scope: ModuleScope, rule: PlannedRule): string {
  const type = emitter.types.get(rule.type);
  const lists = new Set(type?.fields.filter(({ depth }) => depth > 0).map(({ name }) => name));
  const access = accessor(rule.defaults, lists);
  if (rule.body.kind !== 'choice') return new FormatWriter(emitter, scope, access).whole(rule.body);
  return dispatch(
    emitter,
    scope,
    rule.body.alternatives.map(({ form }) => form),
    access,
  );
}

/**
 * Writes a function that uses the first alternative which can print the value: all of its required fields are present.
 * An alternative without required fields comes last.
 */
function dispatch(
  emitter: Emitter,
  scope: ModuleScope,
  forms: readonly Form[],
  access: (field: string) => string,
): string {
  let text = '';
  const bodies = forms.map((form) => (isWhole(form) && form.rule.kind === 'record' ? form.rule.body : form));
  const printable = bodies.map((body) => ({ fields: fieldsOf(body), constant: conditionOf(body, access) }));
  for (const { at, condition } of branchesOf(printable, presenceIn(emitter, scope, access))) {
    const form = forms[at];
    if (form === undefined) continue;
    const written = isWhole(form)
      ? `return ${emitter.formatter(scope, form.rule)}(value);\n`
      : new FormatWriter(emitter, scope, access).whole(form);
    if (condition === undefined) return text + written;
    text += `if (${condition}) {\n${written}}\n`;
  }
  return `${text}return '';\n`;
}

/** Returns whether a form is a call whose value has the fields of the record itself. */
function isWhole(form: Form): form is CallForm {
  return form.kind === 'call' && form.field === '...';
}

/** Writes the body for alternatives of a union type, which their kind or a constant distinguishes. */
function unionBody(emitter: Emitter, scope: ModuleScope, rule: PlannedRule): string {
  const forms = rule.body.kind === 'choice' ? rule.body.alternatives.map(({ form }) => form) : [rule.body];
  const access = accessor({}, new Set());
  const groups = new Map<string, Form[]>();
  for (const form of forms) groups.set(typeKey(form), [...(groups.get(typeKey(form)) ?? []), form]);
  const entries = [...groups.values()];
  return entries
    .map((same, i) => {
      const condition = i === entries.length - 1 ? undefined : kindCondition(same[0], entries.slice(i + 1).flat());
      const lines = same.map((form, j) => {
        const body = form.kind === 'call' ? form.rule.body : form;
        const inner = j === same.length - 1 ? undefined : conditionOf(body, access);
        const written = writeAlternative(emitter, scope, form, access);
        return inner === undefined ? written : `if (${inner}) ${written}`;
      });
      return condition === undefined ? lines.join('') : `if (${condition}) {\n${lines.join('')}}\n`;
    })
    .join('');
}

function writeAlternative(emitter: Emitter, scope: ModuleScope, form: Form, access: (field: string) => string): string {
  if (form.kind === 'call') return `return ${emitter.formatter(scope, form.rule)}(value);\n`;
  return new FormatWriter(emitter, scope, (field) =>
    field === '' || form.kind !== 'sequence' ? 'value' : access(field),
  ).whole(form);
}

function fieldsIn(form: Form): readonly RecordField[] {
  return fieldsOf(form.kind === 'call' ? form.rule.body : form);
}

function isRequired({ optional, params, depth }: RecordField): boolean {
  return !optional && !params && depth === 0;
}

function typeKey(form: Form): string {
  if (form.kind === 'call') return form.rule.type;
  if ('leaf' in form && form.leaf !== undefined) return form.leaf.type;
  return form.kind;
}

function kindCondition(form: Form | undefined, later: readonly Form[]): string {
  if (form?.kind === 'call') {
    const [constant] = Object.entries(form.rule.constants);
    if (constant !== undefined) return `value.${constant[0]} === '${constant[1]}'`;
    const others = new Set(later.flatMap((other) => fieldsIn(other).map(({ name }) => name)));
    const own = fieldsIn(form).find((field) => isRequired(field) && !others.has(field.name));
    if (own !== undefined) return `'${own.name}' in value`;
  }
  if (form !== undefined && 'leaf' in form && form.leaf?.shape.as === 'codec') return "value.kind === 'tel'";
  if (form !== undefined && 'leaf' in form && form.leaf?.shape.as === 'constant')
    return `value === '${form.leaf.shape.value}'`;
  return 'true';
}
