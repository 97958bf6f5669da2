import { CodeBlockWriter, Project, QuoteKind, StructureKind, VariableDeclarationKind } from 'ts-morph';
import type { PlannedRule } from '../plan/form.ts';
import type { PlannedHeader } from '../plan/headers.ts';
import { safe, wrap } from './docs.ts';
import { quote } from './elements.ts';
import { Emitter, type Plan } from './emitter.ts';
import { formatters } from './formatters.ts';
import { readers } from './functions.ts';
import { headerStatements } from './header.ts';
import { laidOut } from './layout.ts';
import { paramHelpers, paramReaders } from './params.ts';
import { ModuleScope } from './scope.ts';
import { type ConstantStructure, headerPath, membersOf, type Statement } from './statement.ts';
import type { PackedTable } from './tables.ts';
import { paramsType, recordTypes, type TypeStructure, unionTypes } from './types.ts';

/** The source that is named in modules about all headers. */
export const EVERYTHING = 'grammar/';

/** The text of each module, by its path under `src/generated`. */
export type Files = ReadonlyMap<string, string>;

/** Writes one module for each header, one for each shared type, and the tables. */
export class ModuleWriter {
  readonly emitter: Emitter;
  readonly #project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { quoteKind: QuoteKind.Single },
  });
  readonly #plan: Plan;
  readonly #files = new Map<string, string>();
  /** The types that each module declares, by path. */
  readonly types = new Map<string, readonly string[]>();

  constructor(plan: Plan) {
    this.#plan = plan;
    this.emitter = new Emitter(plan);
  }

  /** Writes every rule and every header. */
  write(): void {
    const modules = new Map<string, PlannedRule[]>();
    for (const rule of this.#plan.rules) {
      const path = this.emitter.moduleOf(rule);
      modules.set(path, [...(modules.get(path) ?? []), rule]);
    }
    for (const header of this.#plan.headers) {
      const path = headerPath(header);
      this.#header(header, modules.get(path) ?? []);
      modules.delete(path);
    }
    for (const [path, rules] of modules) this.#rules(path, rules);
  }

  scope(path: string): ModuleScope {
    return new ModuleScope(path, this.emitter.target);
  }

  get files(): Files {
    return this.#files;
  }

  add(path: string, scope: ModuleScope, statements: readonly Statement[], from: string): void {
    const checks = this.#checks(scope, path);
    const imports = scope.imports.map(({ from: moduleSpecifier, names }) => {
      const typeOnly = names.every((name) => name.startsWith('type '));
      return {
        kind: StructureKind.ImportDeclaration as const,
        moduleSpecifier,
        isTypeOnly: typeOnly,
        namedImports: typeOnly ? names.map((name) => name.slice('type '.length)) : [...names],
      };
    });
    const types = statements.flatMap((statement) => (isTypeStatement(statement) ? [statement.name] : []));
    if (types.length > 0) this.types.set(path, types);
    const file = this.#project.createSourceFile(`${path}.ts`, { statements: [...imports, ...checks, ...statements] });
    const isLibrary = this.emitter.target.runtimeVersion === undefined;
    if (!isLibrary) file.formatText({ indentSize: 2 });
    const text = isLibrary ? file.getFullText() : laidOut(file.getFullText());
    this.#files.set(`${path}.ts`, this.emitter.target.notice(from) + text);
  }

  /**
   * Returns statements for a project that check whether the runtime has the version for which the module was written.
   * The tables are loaded before the modules that use them.
   */
  #checks(scope: ModuleScope, path: string): readonly string[] {
    const { runtimeVersion } = this.emitter.target;
    if (runtimeVersion === undefined || !/^tables$|^headers\//.test(path)) return [];
    return [`${scope.runtime('version', 'requireRuntime')}(${runtimeVersion});`];
  }

  #rules(path: string, rules: readonly PlannedRule[]): void {
    const scope = this.scope(path);
    const statements = this.#ruleStatements(scope, rules);
    if (statements.length > 0) this.add(path, scope, statements, sourcesOf(rules));
  }

  #ruleStatements(scope: ModuleScope, rules: readonly PlannedRule[]): readonly Statement[] {
    const types: Statement[] = [];
    const functions: Statement[] = [];
    const declared = new Set<string>();
    for (const rule of rules) {
      const first = !declared.has(rule.type);
      declared.add(rule.type);
      if (first) types.push(...this.#types(scope, rule));
      if (rule.kind === 'params')
        functions.push(
          ...(rule.copyOf === undefined ? paramHelpers(this.emitter, scope, rule).slice(first ? 0 : 1) : []),
          ...paramReaders(this.emitter, scope, rule),
        );
      else {
        functions.push(...readers(this.emitter, scope, rule));
        if (rule.copyOf === undefined) functions.push(...formatters(this.emitter, scope, rule));
      }
    }
    return [...types, ...functions];
  }

  #types(scope: ModuleScope, rule: PlannedRule): readonly TypeStructure[] {
    const record = this.emitter.types.get(rule.type);
    if (this.emitter.target.sharedTypes.has(rule.type)) return [];
    if (rule.kind === 'record' && record !== undefined) return recordTypes(this.emitter, scope, record);
    if (rule.kind === 'params') return paramsType(this.emitter, scope, rule);
    if (rule.kind === 'union') return unionTypes(this.emitter, scope, rule, membersOf(rule.body));
    return [];
  }

  #header(header: PlannedHeader, rules: readonly PlannedRule[]): void {
    const path = headerPath(header);
    const scope = this.scope(path);
    const own = this.#ruleStatements(scope, rules);
    const { types, rest } = headerStatements(this.emitter, scope, header);
    const isType = (statement: Statement): boolean => statement.kind !== StructureKind.Function;
    // An application that imports one header can name the types of its value without knowing where they are declared.
    const named = scope.valueTypes.map(
      ({ from, names }): Statement => ({
        kind: StructureKind.ExportDeclaration,
        isTypeOnly: true,
        namedExports: [...names],
        moduleSpecifier: from,
      }),
    );
    const ordered = [
      ...named,
      ...own.filter(isType),
      ...types,
      ...own.filter((statement) => !isType(statement)),
      ...rest,
    ];
    this.add(path, scope, ordered, `grammar/${header.namespace}.abnf and grammar/${header.namespace}.headers.ts`);
  }
}

function isTypeStatement(statement: Statement): statement is TypeStructure & { readonly name: string } {
  const { kind } = statement;
  return kind === StructureKind.Interface || kind === StructureKind.Class || kind === StructureKind.TypeAlias;
}

function sourcesOf(rules: readonly PlannedRule[]): string {
  const namespaces = [...new Set(rules.map(({ key }) => key.split(':')[0] ?? ''))].sort();
  return namespaces.map((namespace) => `grammar/${namespace}.abnf`).join(', ');
}

/** Returns one constant for each automaton and each set of octets. */
export function tableStatements(
  scope: ModuleScope,
  tables: readonly PackedTable[],
  sets: ReadonlyMap<string, string>,
): readonly Statement[] {
  const constant = (name: string, initializer: string, doc: string): ConstantStructure => ({
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: [wrap(safe(doc))],
    declarations: [{ name, initializer }],
  });
  return [
    ...tables.map((table) =>
      constant(table.constant, tableText(scope, table), `\`${table.name}\`, ${table.moves.length} states`),
    ),
    ...[...sets]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, ranges]) =>
        constant(name, `/* @__PURE__ */ ${scope.runtime('scan', 'octetSet')}('${ranges}')`, 'Octets that may follow.'),
      ),
  ];
}

function tableText(scope: ModuleScope, table: PackedTable): string {
  const writer = new CodeBlockWriter({ indentNumberOfSpaces: 2, useTabs: false, useSingleQuote: true });
  const list = (items: readonly string[]): string => `[${items.map((item) => `'${item}'`).join(', ')}]`;
  writer.write(`/* @__PURE__ */ ${scope.runtime('table', 'table')}(`).inlineBlock(() => {
    writer.writeLine(`name: ${quote(table.name)},`);
    writer.writeLine(`letters: ${list(table.letters)},`);
    writer.writeLine(`moves: ${list(table.moves)},`);
    if (table.start !== 1) writer.writeLine(`start: ${table.start},`);
    writer.writeLine(`lenient: ${table.lenient},`);
    writer.writeLine(`strict: ${table.strict},`);
    if (table.ahead !== undefined)
      writer.writeLine(
        `ahead: [${table.ahead.length === 1 ? `${table.ahead}, ${table.ahead}` : table.ahead.join(', ')}],`,
      );
    if (table.bound !== undefined) writer.writeLine(`bound: '${table.bound}',`);
    if (table.leniences.length > 0) writer.writeLine(`leniences: [${table.leniences.map(list).join(', ')}],`);
  });
  return `${writer.toString()})`;
}
