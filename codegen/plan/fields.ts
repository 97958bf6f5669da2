import type { Form, ListForm, PlannedRule, SeriesForm } from './form.ts';

/** A field of a record, according to the form that reads it. */
export interface RecordField {
  readonly name: string;
  readonly type: string;
  /** The planned rule of its type, if it has one: a record or a list, or `...` for all fields of a rule. */
  readonly rule?: PlannedRule | undefined;
  /** The number of arrays around each value: 1 for a list, 2 for a list of lists, 0 for a value that stands alone. */
  readonly depth: number;
  readonly optional: boolean;
  readonly params: boolean;
  /** The rule or element from which it is read. */
  readonly source: string;
}

/** Returns the fields of a form. Those in an option, or in only some of the alternatives, may be absent. */
export function fieldsOf(form: Form): readonly RecordField[] {
  switch (form.kind) {
    case 'span':
    case 'capture':
      return form.leaf === undefined || form.field === undefined
        ? []
        : [{ name: form.field, type: form.leaf.type, depth: 0, optional: false, params: false, source: form.name }];
    case 'nest':
      return [];
    case 'sequence':
      return joined(form.items.map(fieldsOf));
    case 'option':
      return fieldsOf(form.item).map((field) => ({ ...field, optional: !field.params && field.depth === 0 }));
    case 'loop':
      return fieldsOf(form.item);
    case 'list':
    case 'series':
      return form.field === undefined ? [] : [{ ...arrayOf(form), name: form.field }];
    case 'choice':
      return eitherOf(form.alternatives.map((alternative) => fieldsOf(alternative.form)));
    case 'call':
      return calledFields(form);
  }
}

function calledFields({ rule, field }: Form & { kind: 'call' }): readonly RecordField[] {
  if (rule.kind === 'void' || field === undefined) return [];
  if (field === '...') return fieldsOf(rule.body);
  const params = rule.kind === 'params';
  return [{ name: field, type: rule.type, rule, depth: 0, optional: false, params, source: rule.name }];
}

function arrayOf({ item, text }: ListForm | SeriesForm): RecordField {
  const value = valueOf(item);
  const element: RecordField = value ?? { ...ALONE, type: 'string', source: item.kind };
  return { ...element, depth: element.depth + 1, optional: false, source: text };
}

const ALONE = { name: '', depth: 0, optional: false, params: false } as const;

/**
 * Returns the one value of a form that is no record, such as the value of a list's item, or `undefined` if it has none
 * or several.
 */
export function valueOf(form: Form): RecordField | undefined {
  switch (form.kind) {
    case 'span':
    case 'capture':
      return form.leaf === undefined ? undefined : { ...ALONE, type: form.leaf.type, source: form.name };
    case 'call':
      return form.rule.kind === 'void' || form.rule.kind === 'params'
        ? undefined
        : { ...ALONE, type: form.rule.type, rule: form.rule, source: form.rule.name };
    case 'list':
    case 'series':
      return arrayOf(form);
    case 'sequence': {
      const [only, ...more] = fieldsOf(form);
      return more.length > 0 || only?.optional === true ? undefined : only;
    }
    default:
      return undefined;
  }
}

function joined(lists: readonly (readonly RecordField[])[]): readonly RecordField[] {
  const fields = new Map<string, RecordField>();
  for (const field of lists.flat()) fields.set(field.name, merged(fields.get(field.name), field));
  return [...fields.values()];
}

function eitherOf(lists: readonly (readonly RecordField[])[]): readonly RecordField[] {
  return joined(lists).map((field) => {
    const everywhere = lists.every((list) => list.some(({ name }) => name === field.name));
    return everywhere || field.depth > 0 || field.params ? field : { ...field, optional: true };
  });
}

/** Merges two occurrences of one field. If both are parameters, the type that knows more names wins. */
function merged(before: RecordField | undefined, after: RecordField): RecordField {
  if (before === undefined) return after;
  const optional = before.optional || after.optional;
  if (before.type === after.type) return { ...before, optional };
  if (before.params) return { ...(knows(after) > knows(before) ? after : before), optional };
  return {
    ...before,
    type: [...new Set([...before.type.split(' | '), ...after.type.split(' | ')])].join(' | '),
    optional,
  };
}

function knows({ rule }: RecordField): number {
  return rule?.params?.known.length ?? 0;
}

/** Returns whether reading `form` adds parameters to the value of which it is part. */
export function hasParams(form: Form): boolean {
  return fieldsOf(form).some((field) => field.params);
}
