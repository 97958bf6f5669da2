/**
 * The TypeScript of the headers, read from the generated modules: the type of each header's value, and the declarations
 * that it needs, with their docstrings.
 */
import { join } from 'node:path';
import { Node, Project, type SourceFile } from 'ts-morph';

export interface HeaderTypes {
  /** The name of the definition: `contact`. */
  readonly definition: string;
  /** The docstring of the definition. */
  readonly doc: string;
  /** The type that reading gives: `'*' | readonly Contact[]`. */
  readonly value: string;
  /** The declarations that only this header has. */
  readonly own: readonly Declaration[];
  /** The declarations that it shares with other headers. */
  readonly shared: readonly Declaration[];
}

export interface Declaration {
  readonly name: string;
  readonly text: string;
}

/** Reads all modules of `src/generated/headers`. Returns their types by the name of the header. */
export function readTypes(src: string): ReadonlyMap<string, HeaderTypes> {
  const project = new Project({ compilerOptions: { noLib: true }, skipFileDependencyResolution: true });
  project.addSourceFilesAtPaths(
    ['generated/headers/*.ts', 'generated/rules/*.ts', 'runtime/*.ts'].map((each) => join(src, each)),
  );
  const found = project
    .getSourceFiles()
    .filter((file) => file.getDirectory().getBaseName() === 'headers' && file.getBaseName() !== 'index.ts')
    .map(typesOf);
  return new Map(found);
}

function typesOf(file: SourceFile): readonly [header: string, types: HeaderTypes] {
  const [definition, text] = file
    .getVariableDeclarations()
    .map((each) => [each, each.getInitializer()?.getText() ?? ''] as const)
    .find(([, each]) => each.includes('makeDefinition(')) ?? [undefined, ''];
  const name = /name: '([^']+)'/.exec(text)?.[1];
  const read = file.getFunction(/read: (\w+)/.exec(text)?.[1] ?? '');
  if (definition === undefined || name === undefined || read === undefined)
    throw new Error(`${file.getBaseName()} defines no header in the form that is expected`);
  const doc = definition.getVariableStatement()?.getJsDocs()[0]?.getCommentText() ?? '';
  const value = (read.getReturnTypeNode()?.getText() ?? '').replace(/ \| undefined$/, '');
  const shared = file.getExportDeclarations().flatMap((each) => {
    const from = each.getModuleSpecifierSourceFile();
    if (from === undefined) return [];
    return each
      .getNamedExports()
      .flatMap((named) => declarationsOf(from).filter(({ name }) => name === named.getName()));
  });
  return [name, { definition: definition.getName(), doc, value, own: declarationsOf(file), shared }];
}

function declarationsOf(file: SourceFile): readonly Declaration[] {
  return file.getStatements().flatMap((statement) => {
    const isType = Node.isInterfaceDeclaration(statement) || Node.isTypeAliasDeclaration(statement);
    if (!isType || !statement.isExported()) return [];
    return [{ name: statement.getName(), text: statement.getText(true) }];
  });
}
