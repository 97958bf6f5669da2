import { posix } from 'node:path';
import { ts } from 'ts-morph';
import { type Machine, OCTETS } from './machine.ts';
import { VOCABULARY } from './vocabulary.ts';

/**
 * The emitted modules as they will be written: their functions, tables and octet sets, decoded from the text alone.
 *
 * Invariant: nothing here comes from the generator's own automata; a cell of a table that was changed in the text is
 * changed here.
 */

export interface Routine {
  readonly name: string;
  readonly module: Module;
  readonly parameters: readonly string[];
  readonly body: ts.Block | ts.Expression;
  /** Whether it tells success by a boolean; otherwise `undefined` is failure. */
  readonly isBoolean: boolean;
  /**
   * By variable: the position behind which nothing depends on its value, and whether the cursor ever goes back to it.
   */
  readonly uses: ReadonlyMap<string, number>;
  readonly returnsTo: ReadonlySet<string>;
}

export interface Module {
  readonly path: string;
  readonly file: ts.SourceFile;
  readonly routines: Map<string, Routine>;
  readonly machines: Map<string, Machine>;
  readonly sets: Map<string, ReadonlySet<number>>;
  /** By local name: where it is declared. */
  readonly imports: Map<string, { readonly path: string; readonly name: string }>;
}

/** A form of statement or expression whose meaning the verifier does not know. */
export class UnknownForm extends Error {
  readonly path: string;

  constructor(node: ts.Node, why = 'a form that the verifier does not know') {
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    super(`${file.fileName}:${line + 1}: ${why}: ${node.getText().slice(0, 100)}`);
    this.path = file.fileName;
  }
}

/** Returns the emitted modules by path, with the runtime's own vocabulary among them. */
export function modulesOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, Module> {
  const texts = [...files, ['vocabulary.ts', VOCABULARY] as const].filter(([path]) => path.endsWith('.ts'));
  return new Map(texts.map(([path, text]) => [path, moduleOf(path, text)]));
}

function moduleOf(path: string, text: string): Module {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const module: Module = {
    path,
    file,
    routines: new Map(),
    machines: new Map(),
    sets: new Map(),
    imports: new Map(),
  };
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) addImports(module, statement);
    else if (ts.isFunctionDeclaration(statement)) addRoutine(module, statement);
    else if (ts.isVariableStatement(statement)) addTables(module, statement);
  }
  return module;
}

function addImports({ path, imports }: Module, { importClause, moduleSpecifier }: ts.ImportDeclaration): void {
  const bindings = importClause?.namedBindings;
  if (!ts.isStringLiteral(moduleSpecifier) || bindings === undefined || !ts.isNamedImports(bindings)) return;
  const target = posix.join(posix.dirname(path), moduleSpecifier.text).replace(/\.js$/, '.ts');
  for (const { name, propertyName } of bindings.elements)
    imports.set(name.text, { path: target, name: (propertyName ?? name).text });
}

function addRoutine(module: Module, { name, parameters, body, type }: ts.FunctionDeclaration): void {
  if (name === undefined || body === undefined) return;
  const names = parameters.map((parameter) => parameter.name.getText());
  module.routines.set(name.text, routineOf(module, name.text, names, body, type?.getText() === 'boolean'));
}

export function routineOf(
  module: Module,
  name: string,
  parameters: readonly string[],
  body: ts.Block | ts.Expression,
  isBoolean: boolean,
): Routine {
  const uses = new Map<string, number>();
  const returnsTo = new Set<string>();
  const visit = (node: ts.Node, loopEnd: number): void => {
    const end = ts.isIterationStatement(node, false) ? Math.max(loopEnd, node.end) : loopEnd;
    if (ts.isIdentifier(node) && decides(node)) uses.set(node.text, Math.max(uses.get(node.text) ?? 0, end, node.end));
    const back = goesBackTo(node);
    if (back !== undefined) returnsTo.add(back);
    ts.forEachChild(node, (child) => visit(child, end));
  };
  visit(body, 0);
  return { name, module, parameters, body, isBoolean, uses, returnsTo };
}

/** Returns the name of the variable in `c.pos = start` or `retreat(c, start, taken)`. */
export function goesBackTo(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return node.left.getText() === 'c.pos' && ts.isIdentifier(node.right) ? node.right.text : undefined;
  const isRetreat = ts.isCallExpression(node) && node.expression.getText() === 'retreat';
  const to = isRetreat ? node.arguments[1] : undefined;
  return to !== undefined && ts.isIdentifier(to) ? to.text : undefined;
}

/** Whether what happens next can depend on this mention of a variable: not where it only becomes part of a value. */
function decides(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return false;
  if (ts.isShorthandPropertyAssignment(parent) || ts.isArrayLiteralExpression(parent)) return false;
  if (ts.isNewExpression(parent) || ts.isTypeNode(parent)) return false;
  return !(ts.isVariableDeclaration(parent) && parent.name === node);
}

function addTables(module: Module, { declarationList }: ts.VariableStatement): void {
  for (const { name, initializer } of declarationList.declarations) {
    if (initializer === undefined || !ts.isCallExpression(initializer) || !ts.isIdentifier(name)) continue;
    const [argument] = initializer.arguments;
    if (argument === undefined) continue;
    const made = initializer.expression.getText();
    if (made === 'octetSet') module.sets.set(name.text, octetsOf(String(constant(argument))));
    if (made !== 'table') continue;
    const machine = tableOf(`${module.path} ${name.text}`, constant(argument));
    const [strict, lenient] = aheadOf(module, argument);
    const ahead = strict === undefined || lenient === undefined ? undefined : ([strict, lenient] as const);
    module.machines.set(name.text, { ...machine, ahead });
  }
}

/** The tables that a table names: they stand above it. */
function aheadOf({ machines }: Module, table: ts.Expression): readonly (Machine | undefined)[] {
  const properties = ts.isObjectLiteralExpression(table) ? table.properties : [];
  return properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && isAhead(property) && ts.isArrayLiteralExpression(property.initializer)
      ? property.initializer.elements.map((each) => machines.get(each.getText()))
      : [],
  );
}

function isAhead({ name }: ts.PropertyAssignment): boolean {
  return name.getText() === 'ahead';
}

/** The value of an expression that is written out: texts, numbers, arrays and objects of them. */
function constant(node: ts.Expression): unknown {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(constant);
  if (!ts.isObjectLiteralExpression(node)) throw new UnknownForm(node);
  return Object.fromEntries(
    node.properties.flatMap((property) => {
      if (!ts.isPropertyAssignment(property)) throw new UnknownForm(property);
      return isAhead(property) ? [] : [[property.name.getText(), constant(property.initializer)]];
    }),
  );
}

/** Returns the octets of ranges in hexadecimal, such as `9 20-2f`. */
export function octetsOf(ranges: string): ReadonlySet<number> {
  const octets = new Set<number>();
  for (const range of ranges.split(' ')) {
    const [from = '', to = from] = range.split('-');
    for (let octet = Number.parseInt(from, 16); octet <= Number.parseInt(to, 16); octet++) octets.add(octet);
  }
  return octets;
}

/** The automaton of a table: see `TableSource` in `src/runtime/table.ts` for what is written how. */
function tableOf(id: string, source: unknown): Machine {
  const entries = Object.entries(source ?? {});
  const texts = (name: string): readonly string[] => {
    const value: unknown = entries.find(([key]) => key === name)?.[1];
    return Array.isArray(value) ? value.map(String) : [];
  };
  const number = (name: string, otherwise: number): number => {
    const value: unknown = entries.find(([key]) => key === name)?.[1];
    return typeof value === 'number' ? value : otherwise;
  };
  const letterOf = new Uint8Array(OCTETS);
  texts('letters').forEach((ranges, at) => {
    for (const octet of octetsOf(ranges)) letterOf[octet] = at + 1;
  });
  const moves = texts('moves').map((row, at) => row.split(' ').flatMap((run) => movesOf(run, at + 1)));
  const lenient = number('lenient', moves.length + 1);
  const strict = number('strict', moves.length + 1);
  return {
    id,
    start: number('start', 1),
    step: (state, octet) => moves[state - 1]?.[(letterOf[octet] ?? 0) - 1] ?? -1,
    accepts: (state, isStrict) => state >= (isStrict ? strict : lenient),
    ends: (state) => moves[state - 1]?.every((next) => next < 0) ?? true,
    states: moves.map((_row, at) => at + 1),
  };
}

/** Returns the next states of a run such as `+1*8` in the row of a state; -1 is dead. */
function movesOf(run: string, state: number): readonly number[] {
  const [cell = '', count = '1'] = run.split('*');
  const next = Number.parseInt(cell, 36) + (/^[+-]/.test(cell) ? state : 0);
  return Array.from({ length: Number(count) }, () => (cell === '.' || cell === '' ? -1 : next));
}

/** Returns the module that declares what a name of a module stands for, and its name there. */
export function declared(modules: ReadonlyMap<string, Module>, module: Module, name: string): [Module, string] {
  const imported = module.imports.get(name);
  const home = imported === undefined ? undefined : modules.get(imported.path);
  return home === undefined || imported === undefined ? [module, name] : [home, imported.name];
}
