import type { StructureKind, VariableDeclarationKind } from 'ts-morph';
import { valueOf } from '../plan/fields.ts';
import type { Form } from '../plan/form.ts';
import type { PlannedHeader } from '../plan/headers.ts';
import type { FunctionStructure } from './functions.ts';
import { listed } from './names.ts';
import type { TypeStructure } from './types.ts';

/** A statement of a module. */
export type Statement = FunctionStructure | TypeStructure | ConstantStructure | ExportStructure;

interface ExportStructure {
  readonly kind: StructureKind.ExportDeclaration;
  readonly isTypeOnly?: boolean;
  readonly namedExports: string[];
  readonly moduleSpecifier?: string;
}

export interface ConstantStructure {
  readonly kind: StructureKind.VariableStatement;
  readonly isExported: true;
  readonly declarationKind: VariableDeclarationKind.Const;
  readonly docs: string[];
  readonly declarations: { name: string; type?: string; initializer: string }[];
}

/** Returns the path of a header's module under `src/generated`, without extension. */
export function headerPath(header: PlannedHeader): string {
  return `headers/${header.row.name.toLowerCase()}`;
}

/** Returns the types that a union consists of. */
export function membersOf(form: Form): readonly string[] {
  const alternatives: readonly Form[] =
    form.kind === 'choice' ? form.alternatives.map((alternative) => alternative.form) : [form];
  return [...new Set(alternatives.map(memberOf))];
}

function memberOf(form: Form): string {
  if (form.kind === 'call') return form.rule.type;
  const value = form.kind === 'list' || form.kind === 'series' ? valueOf(form) : undefined;
  if (value !== undefined) return listed(value.type, value.depth);
  return 'leaf' in form && form.leaf !== undefined ? form.leaf.type : 'string';
}
