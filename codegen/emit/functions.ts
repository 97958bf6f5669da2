import { type FunctionDeclarationStructure, type OptionalKind, StructureKind } from 'ts-morph';
import { fieldsOf, type RecordField, valueOf } from '../plan/fields.ts';
import type { ChoiceForm, Form, PlannedRule } from '../plan/form.ts';
import { BodyWriter } from './body.ts';
import { docOf } from './docs.ts';
import type { Emitter, RecordType } from './emitter.ts';
import type { GroupFunction } from './group-function.ts';
import { isObject } from './locals.ts';
import { listed, parserName, skipperName } from './names.ts';
import type { ModuleScope } from './scope.ts';

export type FunctionStructure = OptionalKind<FunctionDeclarationStructure> & { readonly kind: StructureKind.Function };

/** Writes the functions that read a planned rule: its own function, then those of its groups. */
export function readers(emitter: Emitter, scope: ModuleScope, rule: PlannedRule): readonly FunctionStructure[] {
  switch (rule.kind) {
    case 'record':
      return recordReader(emitter, scope, rule);
    case 'union':
      return choiceReader(emitter, scope, rule, emitter.type(scope, rule.type));
    case 'void':
      return skipper(emitter, scope, rule);
    case 'pair':
      return pairReader(emitter, scope, rule);
    case 'params':
      return [];
  }
}

export function fn(
  scope: ModuleScope,
  parts: { name: string; returns: string; body: string; doc: string; exported?: boolean; params?: string | undefined },
): FunctionStructure {
  return {
    kind: StructureKind.Function,
    name: parts.name,
    isExported: parts.exported ?? true,
    parameters: [
      { name: 'c', type: scope.runtimeType('cursor', 'Cursor') },
      ...(parts.params === undefined ? [] : [{ name: 'params', type: parts.params }]),
    ],
    returnType: parts.returns,
    docs: [{ description: parts.doc }],
    statements: parts.body.trimEnd(),
  };
}

function recordReader(emitter: Emitter, scope: ModuleScope, rule: PlannedRule): readonly FunctionStructure[] {
  const type = emitter.types.get(rule.type);
  if (type === undefined) return [];
  if (rule.body.kind === 'choice') return choiceReader(emitter, scope, rule, emitter.type(scope, rule.type));
  const body = new BodyWriter(emitter, scope, rule.name, { paramsType: paramsTypeOf(type) });
  body.must(rule.body);
  body.writer.writeLine(`return ${construct(emitter, scope, type, body.values)};`);
  const doc = docOf(emitter, rule.text, rule.body);
  const returns = `${emitter.type(scope, rule.type)} | undefined`;
  return [
    fn(scope, { name: parserName(rule.name), returns, body: body.writer.toString(), doc }),
    ...groups(emitter, scope, body.groups, type),
  ];
}

function paramsTypeIn(record: RecordType | undefined): string | undefined {
  return record === undefined ? undefined : paramsTypeOf(record);
}

function paramsTypeOf(type: RecordType): string | undefined {
  return type.fields.find((field) => field.params)?.type;
}

/**
 * Returns the expression that makes the value. Its fields are in the order of the type; those that the rule does not
 * have are `undefined`.
 */
export function construct(
  emitter: Emitter,
  scope: ModuleScope,
  type: RecordType,
  values: ReadonlyMap<string, string>,
): string {
  const constants = Object.entries(type.constants).map(([name, value]) => [name, `'${value}'`] as const);
  const fields = type.fields.map((field) => {
    const read = values.get(field.name);
    if (read !== undefined) return [field.name, read] as const;
    if (field.params) return [field.name, `${emitter.draft(scope, field.type)}()`] as const;
    return [field.name, field.depth > 0 ? '[]' : 'undefined'] as const;
  });
  if (type.escaped.length > 0)
    return `new ${emitter.constructorOf(scope, type.name)}(${fields.map(([, value]) => value).join(', ')})`;
  const entries = [...constants, ...fields].map(([name, value]) => (name === value ? name : `${name}: ${value}`));
  return `{ ${entries.join(', ')} }`;
}

function choiceReader(
  emitter: Emitter,
  scope: ModuleScope,
  rule: PlannedRule,
  type: string,
): readonly FunctionStructure[] {
  const doc = docOf(emitter, rule.text, rule.body);
  const record = emitter.types.get(rule.type);
  const body = new BodyWriter(emitter, scope, rule.name, { wraps: record !== undefined });
  const choice: ChoiceForm =
    rule.body.kind === 'choice'
      ? rule.body
      : { kind: 'choice', text: '', alternatives: [{ form: rule.body, name: '', isWord: false }] };
  body.alternatives(choice);
  const own = fn(scope, {
    name: parserName(rule.name),
    returns: `${type} | undefined`,
    body: body.writer.toString(),
    doc,
  });
  return [own, ...groups(emitter, scope, body.groups, record)];
}

function skipper(emitter: Emitter, scope: ModuleScope, rule: PlannedRule): readonly FunctionStructure[] {
  const body = new BodyWriter(emitter, scope, rule.name, { fail: 'false' });
  if (rule.body.kind === 'choice') body.alternatives(rule.body);
  else {
    body.must(rule.body);
    body.writer.writeLine('return true;');
  }
  const doc = docOf(emitter, rule.text, rule.body);
  return [
    fn(scope, { name: skipperName(rule.name), returns: 'boolean', body: body.writer.toString(), doc }),
    ...groups(emitter, scope, body.groups, undefined),
  ];
}

function pairReader(emitter: Emitter, scope: ModuleScope, rule: PlannedRule): readonly FunctionStructure[] {
  const body = new BodyWriter(emitter, scope, rule.name);
  body.must(rule.body);
  body.writer.writeLine(`return [${[...body.values.values()].join(', ')}];`);
  const doc = docOf(emitter, rule.text, rule.body);
  const returns = 'readonly [name: string, value: string] | undefined';
  return [
    fn(scope, { name: parserName(rule.name), returns, body: body.writer.toString(), doc }),
    ...groups(emitter, scope, body.groups, undefined),
  ];
}

/** Writes the functions of groups, which may contain groups. */
export function groups(
  emitter: Emitter,
  scope: ModuleScope,
  list: readonly GroupFunction[],
  record: RecordType | undefined,
): readonly FunctionStructure[] {
  return list.flatMap((group) => groupReader(emitter, scope, group, record));
}

function groupReader(
  emitter: Emitter,
  scope: ModuleScope,
  group: GroupFunction,
  record: RecordType | undefined,
): readonly FunctionStructure[] {
  const whole = record !== undefined && group.isAlternative === true && covers(group.form, record);
  const all = fieldsOf(group.form);
  const given = whole ? undefined : all.find((field) => field.params);
  const params =
    given === undefined
      ? undefined
      : `${scope.runtimeType('others', 'Draft')}<${emitter.type(scope, paramsTypeIn(record) ?? given.type)}>`;
  const value = all.length === 0 ? valueOf(group.form) : undefined;
  const read = value === undefined ? all.filter((field) => !field.params || whole) : [value];
  const fields = group.among ?? read;
  const isVoid = fields.length === 0 && !whole;
  const isChoice = !whole && group.check === undefined && group.among === undefined && group.form.kind === 'choice';
  const body = new BodyWriter(emitter, scope, group.owner, {
    fail: isVoid ? 'false' : 'undefined',
    paramsType: record === undefined ? undefined : paramsTypeOf(record),
    takesParams: params !== undefined,
    among: isChoice && !isVoid ? fields : undefined,
  });
  if (group.before !== undefined)
    body.writer.writeLine(`if (!${group.before}) return ${isVoid ? 'false' : 'undefined'};`);
  if (isChoice && group.form.kind === 'choice') body.alternatives(group.form);
  else {
    body.must(group.form);
    if (group.check !== undefined)
      body.writer.writeLine(`if (!${group.check}) return ${isVoid ? 'false' : 'undefined'};`);
    const result = isVoid
      ? 'true'
      : whole && record !== undefined
        ? construct(emitter, scope, record, body.values)
        : valuesOf(fields, body.values, group.among !== undefined);
    body.writer.writeLine(`return ${result};`);
  }
  const returns = isVoid
    ? 'boolean'
    : whole && record !== undefined
      ? `${emitter.type(scope, record.name)} | undefined`
      : `${typeOfGroup(emitter, scope, group, fields)} | undefined`;
  const doc = docOf(emitter, group.text === '' ? group.owner : group.text, group.form);
  return [
    fn(scope, { name: group.name, returns, body: body.writer.toString(), doc, exported: false, params }),
    ...groups(emitter, scope, body.groups, undefined),
  ];
}

/** Returns the type of what a group reads: the value of its one field, or an object of its fields. */
function typeOfGroup(
  emitter: Emitter,
  scope: ModuleScope,
  { form, among }: GroupFunction,
  fields: readonly RecordField[],
): string {
  const typeOf = (field: RecordField): string => listed(emitter.typeName(scope, field), field.depth);
  const [only] = fields;
  const isOne = among !== undefined || form.kind === 'choice';
  if (only !== undefined && !isObject(fields)) return typeOf(only);
  const properties = fields.map((field) => {
    const sign = isOne && field.optional ? '?' : '';
    return `readonly ${field.name}${sign}: ${typeOf(field)}${field.optional ? ' | undefined' : ''}`;
  });
  return `{ ${properties.join('; ')} }`;
}

/** Returns the expression that `typeOfGroup` describes. An alternative lacks the fields of the others. */
function valuesOf(fields: readonly RecordField[], values: ReadonlyMap<string, string>, isAlternative: boolean): string {
  const [only] = fields;
  if (only !== undefined && !isObject(fields))
    return values.get(only.name) ?? [...values.values()][0] ?? (only.depth > 0 ? '[]' : 'undefined');
  const entries = fields.flatMap(({ name, depth }) => {
    const value = values.get(name) ?? (depth > 0 ? '[]' : 'undefined');
    if (value === 'undefined' && isAlternative) return [];
    return [value === name ? name : `${name}: ${value}`];
  });
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Returns whether a group reads every required field of the record, so that it is an alternative of the record. */
function covers(form: Form, record: RecordType): boolean {
  const names = new Set(fieldsOf(form).map(({ name }) => name));
  return record.fields.every((field) => field.optional || field.params || field.depth > 0 || names.has(field.name));
}
