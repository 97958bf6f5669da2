import { StructureKind, VariableDeclarationKind } from 'ts-morph';
import { fieldsOf, valueOf } from '../plan/fields.ts';
import type { Form, PlannedRule } from '../plan/form.ts';
import { pascal } from '../plan/grammar-view.ts';
import type { PlannedHeader } from '../plan/headers.ts';
import type { HeaderRow } from '../table.ts';
import { BodyWriter } from './body.ts';
import { cited, docOf, safe, wrap } from './docs.ts';
import type { Emitter, RecordType } from './emitter.ts';
import { conditionOf, FormatWriter } from './format.ts';
import { accessor } from './formatters.ts';
import { construct, type FunctionStructure, fn, groups } from './functions.ts';
import { listed } from './names.ts';
import type { ModuleScope } from './scope.ts';
import { headerPath, membersOf, type Statement } from './statement.ts';
import { recordTypes } from './types.ts';

/** Writes the definition of a header: the type of its value, its parser and its printer. */
export function headerStatements(
  emitter: Emitter,
  scope: ModuleScope,
  header: PlannedHeader,
): { types: readonly Statement[]; rest: readonly Statement[] } {
  const record = recordOf(header);
  const types = record === undefined ? [] : recordTypes(emitter, scope, record);
  return {
    types,
    rest: [
      ...reader(emitter, scope, header, record),
      formatter(emitter, scope, header, record),
      definition(scope, header, record),
    ],
  };
}

/** Returns the record type of the header's own rule, if no other rule has that type. */
function recordOf({ record, form, row, text, namespace }: PlannedHeader): RecordType | undefined {
  if (record === undefined) return undefined;
  const rule: PlannedRule = {
    key: '',
    name: row.name,
    text,
    section: citation(namespace, row),
    kind: 'record',
    type: record.type,
    doc: record.doc ?? row.doc ?? '',
    body: form,
    constants: record.constants ?? {},
    defaults: record.defaults ?? {},
    escaped: record.escaped ?? [],
  };
  return {
    name: record.type,
    doc: rule.doc,
    rules: [rule],
    fields: fieldsOf(form),
    constants: rule.constants,
    defaults: rule.defaults,
    escaped: rule.escaped,
  };
}

/** Returns whether the value is just the object of the parameters. */
function isParams(form: Form): boolean {
  const fields = fieldsOf(form);
  return fields.length === 1 && fields[0]?.params === true;
}

/** Returns the TypeScript type of one row's value. */
export function valueType(emitter: Emitter, scope: ModuleScope, header: PlannedHeader, input: boolean): string {
  const { form, record } = header;
  const named = (name: string): string =>
    /^[A-Z]\w*$/.test(name) ? (input ? emitter.inputType(scope, name) : emitter.type(scope, name)) : name;
  if (record !== undefined) return scope.generatedType(headerPath(header), input ? `${record.type}Input` : record.type);
  const [field] = fieldsOf(form);
  if (isParams(form) && field !== undefined)
    return input ? `Partial<${emitter.type(scope, field.type)}>` : emitter.type(scope, field.type);
  if (form.kind === 'choice')
    return membersOf(form)
      .map((member) => listedMember(member, named))
      .join(' | ');
  const value = valueOf(form) ?? field;
  return value === undefined ? 'string' : listed(named(value.type), value.depth);
}

function listedMember(member: string, named: (name: string) => string): string {
  const list = /^readonly (\w+)\[\]$/.exec(member);
  return list === null ? named(member) : `readonly ${named(list[1] ?? '')}[]`;
}

function reader(
  emitter: Emitter,
  scope: ModuleScope,
  header: PlannedHeader,
  record: RecordType | undefined,
): readonly FunctionStructure[] {
  const { form, row, text } = header;
  const type = valueType(emitter, scope, header, false);
  const paramsType = fieldsOf(form).find((field) => field.params)?.type;
  const body = new BodyWriter(emitter, scope, row.name, { paramsType, wraps: record !== undefined });
  const returns = `${type} | undefined`;
  const doc = docOf(emitter, text, form);
  const atEnd = scope.generated('rules/header-end', 'atEnd');
  const name = `read${pascal(row.name)}`;
  if (form.kind === 'choice') {
    const value = `${name}Value`;
    body.alternatives(form);
    const outer = `const value = ${value}(c);\nreturn value !== undefined && ${atEnd}(c) ? value : undefined;`;
    return [
      fn(scope, { name, returns, body: outer, doc: `Reads a value of \`${row.name}\` to its end.` }),
      fn(scope, { name: value, returns, body: body.writer.toString(), doc, exported: false }),
      ...groups(emitter, scope, body.groups, record),
    ];
  }
  body.must(form);
  body.writer.writeLine(`if (!${atEnd}(c)) return undefined;`);
  const value =
    record !== undefined
      ? construct(emitter, scope, record, body.values)
      : isParams(form)
        ? 'params'
        : onlyValue(body.values);
  body.writer.writeLine(`return ${value};`);
  return [
    fn(scope, { name, returns, body: body.writer.toString(), doc }),
    ...groups(emitter, scope, body.groups, record),
  ];
}

function onlyValue(values: ReadonlyMap<string, string>): string {
  const [value] = [...values.values()];
  return value ?? 'undefined';
}

function formatter(
  emitter: Emitter,
  scope: ModuleScope,
  header: PlannedHeader,
  record: RecordType | undefined,
): FunctionStructure {
  const { form, row } = header;
  const type = valueType(emitter, scope, header, true);
  const lists = new Set(record?.fields.filter(({ depth }) => depth > 0).map(({ name }) => name));
  const access = record === undefined ? () => 'value' : accessor(record.defaults, lists);
  const statements =
    form.kind === 'choice' && record === undefined
      ? choiceFormat(emitter, scope, form)
      : new FormatWriter(emitter, scope, access).whole(form);
  return {
    kind: StructureKind.Function,
    name: `write${pascal(row.name)}`,
    // A value without fields has nothing to write.
    parameters: [{ name: /\bvalue\b/.test(statements) ? 'value' : '_value', type }],
    returnType: 'string',
    docs: [`Returns the text of a value of \`${row.name}\` without checking it.`],
    statements: statements.trimEnd(),
  };
}

/** Writes the first alternative that can print the value. A constant prints only itself. */
function choiceFormat(emitter: Emitter, scope: ModuleScope, form: Form & { kind: 'choice' }): string {
  let text = '';
  for (const [at, { form: alternative }] of form.alternatives.entries()) {
    const later = form.alternatives.slice(at + 1).map((each) => kindOf(each.form));
    const condition = conditionOf(alternative, () => 'value') ?? kindCondition(kindOf(alternative), later);
    const written = new FormatWriter(emitter, scope, () => 'value').whole(alternative);
    if (condition === undefined || at === form.alternatives.length - 1) return text + written;
    text += `if (${condition}) ${written}`;
  }
  return text;
}

/** Returns the `typeof` of a form's values, or that they are arrays. */
function kindOf(form: Form): string {
  if (form.kind === 'list' || form.kind === 'series') return 'array';
  if (form.kind !== 'span' && form.kind !== 'capture') return 'object';
  const type = form.leaf?.type ?? 'string';
  return type === 'number' || type === 'boolean' ? type : /^[A-Z]/.test(type) ? 'object' : 'string';
}

/** Returns the condition for values of a kind, which is empty if all values that remain are of this kind. */
function kindCondition(kind: string, later: readonly string[]): string | undefined {
  if (later.every((other) => other === kind)) return undefined;
  return kind === 'array' ? 'Array.isArray(value)' : `typeof value === '${kind}'`;
}

function definition(scope: ModuleScope, header: PlannedHeader, record: RecordType | undefined): Statement {
  const { replaces } = header;
  const { row, constant, namespace } = header;
  const entries = [
    `name: '${row.name}'`,
    ...(row.compact === undefined ? [] : [`compact: '${row.compact}'`]),
    `cardinality: '${row.cardinality}'`,
    `section: '${citation(namespace, row)}'`,
    ...(row.joined === true ? ['joined: true'] : []),
    ...(row.usage === undefined ? [] : [`usage: [${usages(scope, row.usage).join(', ')}]`]),
    ...(replaces === undefined ? [] : [`replaces: '${replaces}'`]),
    `read: read${pascal(row.name)}`,
    `format: write${pascal(row.name)}`,
    ...(record === undefined ? defaultsOf(header) : [defaultsText(record.defaults)]).filter((text) => text !== ''),
  ];
  const gap = replaces === undefined ? ' ' : '\n  ';
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: [wrap(safe(cited(row.doc ?? `The header ${row.name}.`, citation(namespace, row))))],
    declarations: [
      {
        name: constant,
        initializer: `/* @__PURE__ */ ${scope.runtime('define-header', 'makeDefinition')}({${gap}${entries.join(`,${gap}`)}${replaces === undefined ? gap : `,\n`}})`,
      },
    ],
  };
}

/** Returns the citation of a header, such as `RFC 3261 §20.42`, or the name of its file if no RFC defines it. */
function citation(namespace: string, { section }: HeaderRow): string {
  const text = namespace.replace(/^rfc(?=\d)/, 'RFC ');
  return section === undefined ? text : `${text} §${section}`;
}

function usages(scope: ModuleScope, rows: NonNullable<HeaderRow['usage']>): readonly string[] {
  return rows.map(
    ([where, proxy, columns]) => `${scope.runtime('usage', 'usage')}('${where}', '${proxy}', '${columns}')`,
  );
}

/** Returns the defaults of the values of a list. */
function defaultsOf({ form }: PlannedHeader): readonly string[] {
  const item = form.kind === 'list' ? form.item : form;
  return item.kind === 'call' ? [defaultsText(item.rule.defaults)] : [];
}

function defaultsText(defaults: Readonly<Record<string, string>>): string {
  const entries = Object.entries(defaults).map(([name, value]) => `${name}: '${value}'`);
  return entries.length === 0 ? '' : `defaults: { ${entries.join(', ')} }`;
}
