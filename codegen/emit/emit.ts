import { StructureKind, VariableDeclarationKind } from 'ts-morph';
import type { Node } from '../../src/runtime/node.ts';
import { references } from '../ir/references.ts';
import type { Form, PlannedRule } from '../plan/form.ts';
import { keyOf } from '../plan/grammar-view.ts';
import type { PlannedHeader } from '../plan/headers.ts';
import { openUnion } from '../plan/leaf.ts';
import type { Table } from '../table.ts';
import { wrap } from './docs.ts';
import type { Plan } from './emitter.ts';
import { EVERYTHING, type Files, ModuleWriter, tableStatements } from './modules.ts';
import { parserName } from './names.ts';
import { README } from './readme.ts';
import { registries } from './registry.ts';
import { headerPath, type Statement } from './statement.ts';

/** The rule of what may stand between a header's value and its CR LF. */
const HEADER_END = keyOf('rfc3261', 'header-end');

export interface EmitOptions {
  readonly exported: readonly PlannedRule[];
  /** The form of the rule `header-end`. */
  readonly end: Form;
  /** The grammar as read, before any rewrite. The tests use it as their oracle. */
  readonly lowered: ReadonlyMap<string, Node>;
  readonly tables: readonly Table[];
}

/** Returns all modules, either of `src/generated` or of a project's folder. */
export function emit(plan: Plan, { exported, end, lowered }: EmitOptions): Files {
  const writer = new ModuleWriter(plan);
  headerEnd(writer, end);
  writer.write();
  if (plan.target.runtimeVersion === undefined) {
    words(writer, plan.words);
    index(writer, plan.headers);
    registries(writer, plan.headers);
    exportedRules(writer, plan.headers, exported);
    grammarData(writer, lowered, plan.headers);
  } else {
    words(writer, new Map([...plan.words].filter(([name]) => writer.emitter.usedWords.has(name))));
    projectIndex(writer, plan.headers);
    grammarData(writer, reachedFrom(plan.headers, lowered), plan.headers);
  }
  const scope = writer.scope('tables');
  const statements = tableStatements(scope, plan.tables.tables, writer.emitter.octetSets);
  writer.add('tables', scope, statements, EVERYTHING);
  const readme = plan.target.runtimeVersion === undefined ? [['README.md', README] as const] : [];
  return new Map([...readme, ...writer.files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes the function that checks whether a header's value ends. */
function headerEnd(writer: ModuleWriter, end: Form): void {
  if (end.kind !== 'span') return;
  const scope = writer.scope('rules/header-end');
  const table = writer.emitter.tableFor(scope, end);
  const statements: Statement[] = [
    {
      kind: StructureKind.Function,
      name: 'atEnd',
      isExported: true,
      parameters: [{ name: 'c', type: scope.runtimeType('cursor', 'Cursor') }],
      returnType: 'boolean',
      docs: [
        'Returns whether the value ends here, and skips everything that may come before its CR LF (`header-end`).',
      ],
      statements: `return ${scope.runtime('scan', 'endOfValue')}(c, ${table});`,
    },
  ];
  writer.add('rules/header-end', scope, statements, 'grammar/rfc3261.fixes.abnf and grammar/lenient.abnf');
}

/** Writes the unions of words that are the types of texts with a named type. */
function words(writer: ModuleWriter, types: ReadonlyMap<string, ReadonlySet<string>>): void {
  const sorted = [...types].sort(([a], [b]) => (a < b ? -1 : 1));
  const statements = sorted.map(
    ([name, known]): Statement => ({
      kind: StructureKind.TypeAlias,
      name,
      isExported: true,
      docs: ['The words that the grammar names. Any other text that the rule derives is allowed, too.'],
      type: openUnion([...known]),
    }),
  );
  if (statements.length > 0) writer.add('rules/words', writer.scope('rules/words'), statements, EVERYTHING);
}

/** Writes `sippet/headers`: each definition by name, and the types of the values. */
function index(writer: ModuleWriter, headers: readonly PlannedHeader[]): void {
  const scope = writer.scope('headers/index');
  const byPath = new Map(headers.map((header) => [headerPath(header), header.constant]));
  const paths = [...new Set([...byPath.keys(), ...writer.types.keys()])]
    .filter((path) => path !== 'exported-rules')
    .sort();
  const statements = paths.map((path): Statement => {
    const key = byPath.get(path);
    const types = (writer.types.get(path) ?? []).map((name) => (isClass(writer, name) ? name : `type ${name}`));
    const from = path.startsWith('headers/') ? path.replace('headers/', './') : `../${path}`;
    return {
      kind: StructureKind.ExportDeclaration,
      namedExports: [...(key === undefined ? [] : [key]), ...types],
      moduleSpecifier: `${from}.ts`,
    };
  });
  const runtime = RUNTIME_TYPES.map(([module, ...names]): Statement => {
    const namedExports = names.map((name) => `type ${name}`);
    return { kind: StructureKind.ExportDeclaration, namedExports, moduleSpecifier: `../../runtime/${module}.ts` };
  });
  writer.add('headers/index', scope, [...statements, ...runtime], EVERYTHING);
}

/** Writes `index.ts` of a project: each definition by name, the types of the values, and a list of the definitions. */
function projectIndex(writer: ModuleWriter, headers: readonly PlannedHeader[]): void {
  const scope = writer.scope('index');
  const keys = new Map(headers.map((header) => [headerPath(header), header.constant]));
  const paths = [...new Set([...keys.keys(), ...writer.types.keys()])].sort();
  const exported = paths.map((path): Statement => {
    const key = keys.get(path);
    const types = (writer.types.get(path) ?? []).map((name) => (isClass(writer, name) ? name : `type ${name}`));
    return {
      kind: StructureKind.ExportDeclaration,
      namedExports: [...(key === undefined ? [] : [key]), ...types],
      moduleSpecifier: `./${path}.${writer.emitter.target.extension}`,
    };
  });
  const names = headers.map((header) => scope.generated(headerPath(header), header.constant));
  const all: Statement = {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: ['All headers of this folder, for `Message.withHeaders(...headers)`.'],
    declarations: [{ name: 'headers', initializer: `[${names.join(', ')}] as const` }],
  };
  writer.add('index', scope, [...exported, all], EVERYTHING);
}

/** Types of values that the runtime declares. */
const RUNTIME_TYPES = [
  ['others', 'Other', 'Params'],
  ['tel', 'TelParams', 'TelUri', 'TelUriInput'],
  ['date', 'SipDate', 'SipDateInput'],
] as const;

/** Returns whether a type is a class, which it is if its values have getters. */
function isClass(writer: ModuleWriter, name: string): boolean {
  return (writer.emitter.types.get(name)?.escaped.length ?? 0) > 0;
}

/** Writes a table of every start symbol with its parser, for tests. */
function exportedRules(
  writer: ModuleWriter,
  headers: readonly PlannedHeader[],
  exported: readonly PlannedRule[],
): void {
  const scope = writer.scope('exported-rules');
  const rules = exported.map((rule) => {
    const parser = scope.generated(writer.emitter.moduleOf(rule), parserName(rule.name));
    return `{ key: '${rule.key}', name: '${rule.name}', parse: (c) => toLineEnd(c, ${parser}(c)) }`;
  });
  const values = headers.map((header) => {
    const name = scope.generated(headerPath(header), header.constant);
    return `{ key: 'header:${header.row.name.toLowerCase()}', name: '${header.row.name}', parse: ${name}.read, header: ${name} }`;
  });
  const cursor = scope.runtimeType('cursor', 'Cursor');
  const statements: Statement[] = [
    {
      kind: StructureKind.Interface,
      name: 'ExportedRule',
      isExported: true,
      docs: ['A start symbol. `parse` succeeds if the whole text is one of its strings.'],
      properties: [
        { name: 'key', type: 'string', isReadonly: true, docs: ['The key of its rule in `grammar`.'] },
        { name: 'name', type: 'string', isReadonly: true },
        { name: 'parse', type: `(c: ${cursor}) => unknown`, isReadonly: true },
        {
          name: 'header',
          type: scope.runtimeType('definition', 'AnyDefinition'),
          isReadonly: true,
          hasQuestionToken: true,
        },
      ],
    },
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      docs: ['Every start symbol of the grammar.'],
      declarations: [
        {
          name: 'exportedRules',
          type: 'readonly ExportedRule[]',
          initializer: `[${[...rules, ...values].join(', ')}]`,
        },
      ],
    },
    {
      kind: StructureKind.Function,
      name: 'toLineEnd',
      parameters: [
        { name: 'c', type: cursor },
        { name: 'value', type: 'unknown' },
      ],
      returnType: 'unknown',
      docs: ['Returns the value, or `undefined` if its line does not end after it.'],
      statements: `return value !== undefined && ${scope.runtime('scan', 'endOfLine')}(c) ? value : undefined;`,
    },
  ];
  writer.add('exported-rules', scope, statements, EVERYTHING);
}

/** Writes the grammar as data, in which a header's value is the rule `header:name`. */
function grammarData(
  writer: ModuleWriter,
  lowered: ReadonlyMap<string, Node>,
  headers: readonly PlannedHeader[],
): void {
  const scope = writer.scope('grammar');
  const values = headers.map(({ row, node }): readonly [string, Node] => [
    `header:${row.name.toLowerCase()}`,
    { kind: 'sequence', items: [node, { kind: 'rule', key: HEADER_END }] },
  ]);
  const text = [...lowered, ...values].map(([key, node]) => `'${key}': ${dataOf(node)}`).join(',\n');
  const statements: Statement[] = [
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      docs: [
        wrap(
          'The rules of the grammar that is in force, as they were read: with bounds, exceptions and leniences, and before any rewrite.',
        ),
      ],
      declarations: [
        {
          name: 'grammar',
          type: `Readonly<Record<string, ${scope.runtimeType('node', 'Node')}>>`,
          initializer: `{\n${text}\n}`,
        },
      ],
    },
  ];
  writer.add('grammar', scope, statements, EVERYTHING);
}

/** Returns the rules that the values of the headers reach, in the order of the grammar. */
function reachedFrom(headers: readonly PlannedHeader[], lowered: ReadonlyMap<string, Node>): ReadonlyMap<string, Node> {
  const reached = new Set([HEADER_END, ...headers.flatMap(({ node }) => references(node))]);
  // Iteration over a set includes the keys that are added during the iteration.
  for (const key of reached) {
    const node = lowered.get(key);
    if (node !== undefined) for (const next of references(node)) reached.add(next);
  }
  return new Map([...lowered].filter(([key]) => reached.has(key)));
}

function dataOf(node: Node): string {
  const list = (nodes: readonly Node[]): string => `[${nodes.map(dataOf).join(', ')}]`;
  switch (node.kind) {
    case 'class':
      return `{ kind: 'class', ranges: ${JSON.stringify(node.ranges)} }`;
    case 'literal':
      return `{ kind: 'literal', text: ${JSON.stringify(node.text)}, exact: ${node.exact} }`;
    case 'sequence':
      return `{ kind: 'sequence', items: ${list(node.items)} }`;
    case 'choice':
      return `{ kind: 'choice', alternatives: ${list(node.alternatives)} }`;
    case 'repeat':
      return `{ kind: 'repeat', min: ${node.min}, max: ${node.max === Number.POSITIVE_INFINITY ? 'Number.POSITIVE_INFINITY' : node.max}, item: ${dataOf(node.item)} }`;
    case 'rule':
      return `{ kind: 'rule', key: '${node.key}' }`;
    case 'bound':
      return `{ kind: 'bound', min: ${node.min}, max: ${node.max}, item: ${dataOf(node.item)} }`;
    case 'except':
      return `{ kind: 'except', words: ${JSON.stringify(node.words)}, item: ${dataOf(node.item)} }`;
    case 'lenient':
      return `{ kind: 'lenient', name: '${node.name}', item: ${dataOf(node.item)} }`;
  }
}
