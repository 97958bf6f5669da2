/**
 * Writes the knowledge of a message parser: the definitions, and the types of `message.headers`.
 *
 * Invariant: `registry` imports no header that only `sippet/all` knows, so that a bundle of `sippet` contains none of
 * them.
 */
import { StructureKind, VariableDeclarationKind } from 'ts-morph';
import type { PlannedHeader } from '../plan/headers.ts';
import { wrap } from './docs.ts';
import { valueType } from './header.ts';
import { EVERYTHING, type ModuleWriter } from './modules.ts';
import type { ModuleScope } from './scope.ts';
import { headerPath, type Statement } from './statement.ts';

interface Registry {
  readonly path: string;
  readonly headers: readonly PlannedHeader[];
  /** The prefix of the names of its types. */
  readonly prefix: string;
  /** The interfaces of `registry` that this one extends. */
  readonly base?: { readonly values: string; readonly inputs: string };
  readonly definitions: string;
  readonly doc: string;
}

/** Writes the registry of `sippet`, and that of the headers which only `sippet/all` knows. */
export function registries(writer: ModuleWriter, headers: readonly PlannedHeader[]): void {
  const sorted = headers.toSorted((a, b) => (a.row.name < b.row.name ? -1 : 1));
  write(writer, {
    path: 'registry',
    headers: sorted.filter(({ entry }) => entry === 'sippet'),
    prefix: '',
    definitions: 'definitions',
    doc: 'Every header that `sippet` knows, by name.',
  });
  write(writer, {
    path: 'registry-all',
    headers: sorted.filter(({ entry }) => entry === 'sippet/all'),
    prefix: 'All',
    base: { values: 'HeaderValues', inputs: 'HeaderInputs' },
    definitions: 'extensionDefinitions',
    doc: 'Every header that `sippet/all` knows and `sippet` does not, by name.',
  });
}

function write(writer: ModuleWriter, { path, headers, prefix, base, definitions, doc }: Registry): void {
  const scope = writer.scope(path);
  const names = headers.map((header) => scope.generated(headerPath(header), header.constant));
  const bases = (name: string | undefined): string[] =>
    name === undefined ? [] : [scope.generatedType('registry', name)];
  const statements: Statement[] = [
    {
      kind: StructureKind.Interface,
      name: `${prefix}HeaderValues`,
      extends: bases(base?.values),
      isExported: true,
      docs: ['The typed values of a message. A header that is absent or malformed is `undefined`.'],
      properties: headers.map((header) => property(writer, scope, header, false)),
    },
    {
      kind: StructureKind.Interface,
      name: `${prefix}HeaderInputs`,
      extends: bases(base?.inputs),
      isExported: true,
      docs: ['The typed values from which a message is built.'],
      properties: headers.map((header) => property(writer, scope, header, true)),
    },
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      docs: [doc],
      declarations: [{ name: definitions, initializer: `[${names.join(', ')}] as const` }],
    },
  ];
  const exports: Statement[] = [{ kind: StructureKind.ExportDeclaration, namedExports: names }];
  writer.add(path, scope, base === undefined ? [...statements, ...exports] : statements, EVERYTHING);
}

function property(writer: ModuleWriter, scope: ModuleScope, header: PlannedHeader, input: boolean) {
  const type = valueType(writer.emitter, scope, header, input);
  const many = header.row.cardinality === 'lines' ? `readonly ${type}[]` : type;
  return {
    name: header.key,
    type: `${many} | undefined`,
    isReadonly: true,
    hasQuestionToken: true,
    docs: [wrap([`${header.row.name}.`, ...(header.row.doc === undefined ? [] : [header.row.doc])].join(' '))],
  };
}
