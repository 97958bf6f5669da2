import {
  type ClassDeclarationStructure,
  type InterfaceDeclarationStructure,
  type OptionalKind,
  StructureKind,
  type TypeAliasDeclarationStructure,
} from 'ts-morph';
import type { RecordField } from '../plan/fields.ts';
import type { PlannedRule } from '../plan/form.ts';
import { pascal } from '../plan/grammar-view.ts';
import { cited, safe, wrap } from './docs.ts';
import type { Emitter, RecordType } from './emitter.ts';
import { listed, propertyName } from './names.ts';
import { paramType } from './params.ts';
import type { ModuleScope } from './scope.ts';

export type TypeStructure =
  | (OptionalKind<InterfaceDeclarationStructure> & { readonly kind: StructureKind.Interface })
  | (OptionalKind<ClassDeclarationStructure> & { readonly kind: StructureKind.Class })
  | (OptionalKind<TypeAliasDeclarationStructure> & { readonly kind: StructureKind.TypeAlias });

/** Writes the declarations of a record: the type of parsed values, and the type that builders take. */
export function recordTypes(emitter: Emitter, scope: ModuleScope, type: RecordType): readonly TypeStructure[] {
  const doc = wrap(
    safe(cited(type.doc === '' ? `\`${type.rules[0]?.name ?? type.name}\`` : type.doc, type.rules[0]?.section ?? '')),
  );
  const value =
    type.escaped.length > 0 ? recordClass(emitter, scope, type, doc) : recordInterface(emitter, scope, type, doc);
  return [value, inputInterface(emitter, scope, type)];
}

function constants(type: RecordType): readonly { name: string; type: string; isReadonly: true; docs: [] }[] {
  return Object.entries(type.constants).map(([name, value]) => ({
    name,
    type: `'${value}'`,
    isReadonly: true,
    docs: [],
  }));
}

function fieldType(emitter: Emitter, scope: ModuleScope, field: RecordField): string {
  const type = listed(emitter.typeName(scope, field), field.depth);
  return field.optional ? `${type} | undefined` : type;
}

function property(emitter: Emitter, scope: ModuleScope, field: RecordField) {
  return {
    name: propertyName(field.name),
    type: fieldType(emitter, scope, field),
    isReadonly: true,
    hasQuestionToken: field.optional,
    docs: [wrap(safe(`\`${field.source}\``))],
  };
}

function recordInterface(emitter: Emitter, scope: ModuleScope, type: RecordType, doc: string): TypeStructure {
  return {
    kind: StructureKind.Interface,
    name: type.name,
    isExported: true,
    docs: [doc],
    properties: [...constants(type), ...type.fields.map((field) => property(emitter, scope, field))],
  };
}

/** Writes a class for values with decoded getters, which are on the prototype and are not part of the data. */
function recordClass(emitter: Emitter, scope: ModuleScope, type: RecordType, doc: string): TypeStructure {
  const decode = scope.runtime('percent', 'decodePercent');
  return {
    kind: StructureKind.Class,
    name: type.name,
    isExported: true,
    docs: [doc],
    properties: [
      ...Object.entries(type.constants).map(([name, value]) => ({ name, initializer: `'${value}'`, isReadonly: true })),
      ...type.fields.map((field) => ({ ...property(emitter, scope, field), hasQuestionToken: false })),
    ],
    ctors: [
      {
        parameters: type.fields.map((field) => ({ name: field.name, type: fieldType(emitter, scope, field) })),
        statements: type.fields.map((field) => `this.${field.name} = ${field.name};`),
      },
    ],
    getAccessors: type.escaped.map((name) => ({
      name: `decoded${pascal(name)}`,
      returnType: 'string | undefined',
      docs: [`\`${name}\` without its escapes.`],
      statements: `return this.${name} === undefined ? undefined : ${decode}(this.${name});`,
    })),
  };
}

function inputInterface(emitter: Emitter, scope: ModuleScope, type: RecordType): TypeStructure {
  return {
    kind: StructureKind.Interface,
    name: `${type.name}Input`,
    isExported: true,
    docs: [`The values from which a builder makes a \`${type.name}\`. Those that have a default may be left out.`],
    properties: [
      ...constants(type),
      ...type.fields.map((field) => {
        const optional = field.optional || field.params || field.depth > 0 || Object.hasOwn(type.defaults, field.name);
        const base = inputFieldType(emitter, scope, field);
        return {
          name: propertyName(field.name),
          type: optional ? `${base} | undefined` : base,
          isReadonly: true,
          hasQuestionToken: optional,
        };
      }),
    ],
  };
}

function inputFieldType(emitter: Emitter, scope: ModuleScope, field: RecordField): string {
  if (field.params) return `Partial<${emitter.typeName(scope, field)}>`;
  const { rule } = field;
  if (rule === undefined || rule.kind === 'pair') return fieldType(emitter, scope, { ...field, optional: false });
  return listed(emitter.inputType(scope, field.type), field.depth);
}

/** Writes the interface of a parameter object. */
export function paramsType(emitter: Emitter, scope: ModuleScope, rule: PlannedRule): readonly TypeStructure[] {
  const known = rule.params?.known ?? [];
  if (known.length === 0) {
    if (rule.type === 'Params') return [];
    const type = scope.runtimeType('others', 'Params');
    const doc = `Parameters of \`${rule.name}\`: the grammar knows none of their names.`;
    return [{ kind: StructureKind.TypeAlias, name: rule.type, isExported: true, docs: [doc], type }];
  }
  return [
    {
      kind: StructureKind.Interface,
      name: rule.type,
      isExported: true,
      extends: [scope.runtimeType('others', 'Params')],
      docs: [wrap(safe(cited(rule.doc === '' ? `\`${rule.name}\`` : rule.doc, rule.section)))],
      properties: known.map((param) => ({
        name: propertyName(param.field),
        type: `${paramType(emitter, scope, param)} | undefined`,
        isReadonly: true,
        hasQuestionToken: true,
        docs: [
          wrap(
            safe(
              param.text
                .split('\n')
                .map((line) => `\`${line}\``)
                .join(', '),
            ),
          ),
        ],
      })),
    },
  ];
}

/** Writes `type Uri = SipUri | TelUri | OtherUri`, and the same for builders. */
export function unionTypes(
  emitter: Emitter,
  scope: ModuleScope,
  rule: PlannedRule,
  members: readonly string[],
): readonly TypeStructure[] {
  return [
    {
      kind: StructureKind.TypeAlias,
      name: rule.type,
      isExported: true,
      docs: [wrap(safe(rule.doc === '' ? `\`${rule.name}\`` : rule.doc))],
      type: members.map((name) => named(emitter, scope, name, false)).join(' | '),
    },
    {
      kind: StructureKind.TypeAlias,
      name: `${rule.type}Input`,
      isExported: true,
      docs: [`The values from which a builder makes a \`${rule.type}\`.`],
      type: members.map((name) => named(emitter, scope, name, true)).join(' | '),
    },
  ];
}

function named(emitter: Emitter, scope: ModuleScope, name: string, input: boolean): string {
  if (!/^[A-Z]\w*$/.test(name)) return name;
  return input ? emitter.inputType(scope, name) : emitter.type(scope, name);
}
