/**
 * The public exports of the package, read from its sources by ts-morph.
 *
 * Invariant: `exports` of `package.json` says which modules are public, and `export` statements alone say which names a
 * module has. No types are computed, so that a declaration is shown as it is written, with its docstring.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExportedDeclarations, Node, Project, type SourceFile } from 'ts-morph';

export type Kind = 'class' | 'interface' | 'type' | 'function' | 'constant';

/** An exported declaration. */
export interface ApiExport {
  readonly name: string;
  readonly kind: Kind;
  /** Whether only its type is exported. */
  readonly isType: boolean;
  readonly doc: string;
  /** The declaration without the bodies of functions and without private members. */
  readonly text: string;
}

export interface ApiModule {
  /** The name by which it is imported: `sippet/digest`. */
  readonly specifier: string;
  readonly doc: string;
  readonly exports: readonly ApiExport[];
}

/** The longest value of a constant that is shown, in characters. */
const LONGEST = 4000;
/** Exports that have other pages: headers have one each, and `sippet/all` only adds headers to `sippet`. */
const ELSEWHERE = new Set(['./headers', './headers/*', './all', './package.json']);

/** Reads the modules that `package.json` exports. */
export function readApi(root: string): readonly ApiModule[] {
  const { exports }: { exports: Readonly<Record<string, string | Conditions>> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const project = new Project({ compilerOptions: { noLib: true }, skipFileDependencyResolution: true });
  project.addSourceFilesAtPaths([join(root, 'src/**/*.ts'), `!${join(root, 'src/generated/{grammar,tables}.ts')}`]);
  return Object.entries(exports)
    .filter(([path]) => !ELSEWHERE.has(path))
    .map(([path, target]) => {
      const file = project.getSourceFileOrThrow(join(root, sourceOf(target)));
      const doc = /^\/\*\*\s*([\s\S]*?)\s*\*\//.exec(file.getFullText())?.[1]?.replace(/\s*\n \*\s?/g, ' ') ?? '';
      const specifier = path.replace('.', 'sippet');
      return { specifier, doc: doc.replace(/^`[^`]*`: /, ''), exports: exportsOf(file) };
    });
}

interface Conditions {
  readonly 'sippet-source'?: string | { readonly default: string };
}

function sourceOf(target: string | Conditions): string {
  const source = typeof target === 'string' ? target : target['sippet-source'];
  if (source === undefined) throw new Error('an export has no source');
  return typeof source === 'string' ? source : source.default;
}

function exportsOf(file: SourceFile): readonly ApiExport[] {
  const found = [...namesOf(file)].flatMap(([name, exported]) => exported.flatMap((each) => exportOf(name, each)));
  // Each overload leads to the same entry.
  const first = new Map(found.map((each) => [`${each.kind} ${each.name}`, each] as const).reverse());
  return [...first.values()].sort((a, b) => a.name.localeCompare(b.name, 'en') || a.kind.localeCompare(b.kind, 'en'));
}

interface Exported {
  readonly node: ExportedDeclarations;
  readonly isType: boolean;
}

/** Returns what a module exports, by name, with what it exports of other modules. */
function namesOf(file: SourceFile): ReadonlyMap<string, readonly Exported[]> {
  const names = new Map<string, readonly Exported[]>();
  const add = (name: string, more: readonly Exported[], isType = false): void => {
    names.set(name, [...(names.get(name) ?? []), ...more.map((each) => ({ ...each, isType: each.isType || isType }))]);
  };
  for (const each of file.getExportDeclarations()) {
    const from = each.getModuleSpecifierSourceFile();
    if (from === undefined) continue;
    const theirs = namesOf(from);
    if (each.isNamespaceExport()) for (const [name, exported] of theirs) add(name, exported);
    for (const named of each.getNamedExports()) {
      const isType = each.isTypeOnly() || named.isTypeOnly();
      add(named.getAliasNode()?.getText() ?? named.getName(), theirs.get(named.getName()) ?? [], isType);
    }
  }
  for (const statement of file.getStatements()) {
    if (Node.isVariableStatement(statement) && statement.isExported())
      for (const node of statement.getDeclarations()) add(node.getName(), [{ node, isType: false }]);
    const isValue = Node.isClassDeclaration(statement) || Node.isFunctionDeclaration(statement);
    const isType = Node.isInterfaceDeclaration(statement) || Node.isTypeAliasDeclaration(statement);
    if ((isValue || isType) && statement.isExported()) add(statement.getName() ?? '', [{ node: statement, isType }]);
  }
  return names;
}

function exportOf(name: string, { node, isType }: Exported): readonly ApiExport[] {
  const owner = Node.isVariableDeclaration(node) ? node.getVariableStatement() : callables(node)[0];
  const doc = Node.isJSDocable(owner) ? (owner.getJsDocs().at(-1)?.getCommentText() ?? '') : '';
  const made = (kind: Kind, text: string): readonly ApiExport[] => [
    { name, kind, isType, doc, text: text.replace(/^export /gm, '') },
  ];
  if (Node.isClassDeclaration(node)) return made('class', classText(node.getText(), node.getMembers()));
  if (Node.isInterfaceDeclaration(node)) return made('interface', node.getText());
  if (Node.isTypeAliasDeclaration(node)) return made('type', node.getText());
  if (Node.isFunctionDeclaration(node)) return made('function', callables(node).map(signature).join('\n'));
  if (Node.isVariableDeclaration(node)) return made('constant', constantText(node.getText()));
  return [];
}

/** Returns a class with the public members' declarations. */
function classText(text: string, members: readonly Node[]): string {
  const head = text.slice(0, text.indexOf('{') + 1);
  const shown = members.filter(
    (each) => !/^(?:\/\*\*[\s\S]*?\*\/\s*)?(?:static )?(?:readonly )?(?:private |#|\[)/.test(each.getText(true)),
  );
  return `${head}\n${shown
    .flatMap(callables)
    .map((each) => `  ${signature(each)}`)
    .join('\n')}\n}`;
}

/** Returns the overloads of a function, if it has any: its implementation is then not public. */
function callables(node: Node): readonly Node[] {
  const overloads = Node.isFunctionDeclaration(node) || Node.isMethodDeclaration(node) ? node.getOverloads() : [];
  return overloads.length > 0 ? overloads : [node];
}

/** Returns a declaration with its docstring, if it is a member, and without its body and its value. */
function signature(node: Node): string {
  const isMember = !Node.isFunctionDeclaration(node);
  const text = node.getText(isMember);
  const body = Node.isBodied(node) || Node.isBodyable(node) ? node.getBody() : undefined;
  if (body !== undefined) return `${text.slice(0, text.length - body.getText().length).trimEnd()};`;
  return text;
}

/** Returns a constant with its value if that is not too long, and otherwise with its type alone. */
function constantText(text: string): string {
  const value = text.indexOf(' = ');
  return value === -1 || text.length < LONGEST ? `const ${text};` : `const ${text.slice(0, value)} = …;`;
}
