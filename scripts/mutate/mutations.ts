/**
 * Faults that can be planted into a TypeScript file: one small change of its syntax each.
 *
 * Invariant: the same text gives the same mutants in the same order. Only code inside functions and the cells of tables
 * are changed: types, imports, comments and the names of headers are not. The 0 behind `??` is not changed either. The
 * types ask for it where an array is read, and no index is outside.
 */
import { ts } from 'ts-morph';

export interface Mutant {
  readonly path: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** The text that replaces what stands there. */
  readonly instead: string;
}

/** Returns the text of a file with the fault in it. */
export function planted(text: string, { start, end, instead }: Mutant): string {
  return text.slice(0, start) + instead + text.slice(end);
}

/** Returns a mutant as a line: the file and declaration, the kind, and the line of code with what became of it. */
export function described(text: string, mutant: Mutant): string {
  const { path, kind, start, end, instead } = mutant;
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', start);
  const line = text.slice(from, start).trimStart();
  const rest = end < to ? text.slice(end, to) : '';
  const shown = (part: string): string => part.replace(/\s+/g, ' ');
  const place = `${path} ${declarationAt(text, start)}`;
  return `${place}: ${kind}: ${shown(line)}{${shown(text.slice(start, end))} => ${shown(instead)}}${shown(rest)}`;
}

/** Returns the name of the function, table or class of a module in which a position lies. */
export function declarationAt(text: string, at: number): string {
  return [...text.slice(0, at).matchAll(DECLARATION)].at(-1)?.[1] ?? '';
}

const DECLARATION = /^(?:export )?(?:abstract )?(?:function|const|class) (\w+)/gm;

/** Returns the declarations of a module by their names. */
export function declarationsIn(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(DECLARATION)];
  return new Map(found.map(({ index, 1: name = '' }, at) => [name, text.slice(index, found[at + 1]?.index)]));
}

/** Returns all mutants of a file. */
export function mutantsOf(path: string, text: string): readonly Mutant[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const mutants: Mutant[] = [];
  const add = (kind: string, node: ts.Node, instead: string): void => {
    mutants.push({ path, kind, start: node.getStart(file), end: node.end, instead });
  };
  const visit = (node: ts.Node, isCode: boolean): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isTypeAliasDeclaration(node)) return;
    if (isTable(node)) tableMutants(node, add);
    else {
      if (isCode) codeMutants(node, add);
      ts.forEachChild(node, (child) => visit(child, isCode || ts.isFunctionLike(node)));
    }
  };
  visit(file, false);
  return mutants;
}

type Add = (kind: string, node: ts.Node, instead: string) => void;

/** By operator: another one that means something near it. */
const OPERATORS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '+',
  '/': '*',
  '%': '*',
  '|': '&',
  '&': '|',
  '+=': '=',
  '-=': '+=',
};

function codeMutants(node: ts.Node, add: Add): void {
  if (ts.isBinaryExpression(node)) {
    const other = OPERATORS[node.operatorToken.getText()];
    const isText = other === '-' && [node.left, node.right].some(isTextual);
    if (other !== undefined && !isText) add('operator', node.operatorToken, other);
    if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken && node.right.getText() !== '0')
      add('default', node, node.left.getText());
  }
  if (ts.isNumericLiteral(node) && !isDefault(node)) {
    add('count', node, `(${node.text} + 1)`);
    if (Number(node.text) > 0) add('count', node, `(${node.text} - 1)`);
  }
  if (ts.isStringLiteral(node) && node.text !== '') add('text', node, JSON.stringify(otherText(node.text)));
  if (node.kind === ts.SyntaxKind.TrueKeyword) add('constant', node, 'false');
  if (node.kind === ts.SyntaxKind.FalseKeyword) add('constant', node, 'true');
  if (ts.isPostfixUnaryExpression(node))
    add('step', node, node.operand.getText() + (node.operator === ts.SyntaxKind.PlusPlusToken ? '--' : '++'));
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    add('guard', node, node.operand.getText());
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) add('guard', node.expression, negated(node.expression));
  if (ts.isConditionalExpression(node)) add('guard', node.condition, `${negated(node.condition)}`);
  if (ts.isIdentifier(node) && /^[A-Z][A-Z0-9_]+$/.test(node.text) && isArgument(node)) otherTable(node, add);
  statementMutants(node, add);
  swaps(node, add);
}

function statementMutants(node: ts.Node, add: Add): void {
  if (ts.isReturnStatement(node)) {
    add('return', node, ';');
    if (node.expression !== undefined && node.expression.getText() !== 'undefined')
      add('return', node, 'return undefined;');
  } else if (ts.isExpressionStatement(node) || ts.isBreakStatement(node) || ts.isContinueStatement(node))
    add('statement', node, ';');
  else if (ts.isIfStatement(node) && !ts.isIfStatement(node.parent)) add('statement', node, ';');
}

/** Two neighbours change places: arguments of one call, or the values of two fields. */
function swaps(node: ts.Node, add: Add): void {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const given = node.arguments ?? [];
    const [first] = given;
    const last = given.at(-1);
    const from = first?.getText() === 'c' ? 1 : 0;
    const [a, b] = given.slice(from);
    if (a !== undefined && b !== undefined && a.getText() !== b.getText()) {
      const texts = given.map((each) => (each === a ? b : each === b ? a : each).getText());
      add('swap', node, `${ts.isNewExpression(node) ? 'new ' : ''}${node.expression.getText()}(${texts.join(', ')})`);
    }
    if (last !== undefined && given.length > from + 1 && ts.isCallExpression(node)) {
      const texts = given.slice(0, -1).map((each) => each.getText());
      add('argument', node, `${node.expression.getText()}(${texts.join(', ')})`);
    }
  }
  if (!ts.isObjectLiteralExpression(node)) return;
  const fields = node.properties.filter(ts.isShorthandPropertyAssignment);
  fields.slice(1).forEach((field, at) => {
    const before = fields[at]?.name.text ?? '';
    const { text } = field.name;
    const texts = node.properties.map((each) =>
      each === field ? `${text}: ${before}` : each === fields[at] ? `${before}: ${text}` : each.getText(),
    );
    add('swap', node, `{ ${texts.join(', ')} }`);
  });
  for (const field of fields) add('field', field, `${field.name.text}: undefined`);
}

/** Another table that the same file uses, in place of the one that is given to a function. */
function otherTable(node: ts.Identifier, add: Add): void {
  const names = [...new Set(node.getSourceFile().text.match(/\b[A-Z][A-Z0-9_]+(?=,\n|[,)])/g) ?? [])];
  const at = names.indexOf(node.text);
  const other = names[(at + 1) % names.length];
  if (at >= 0 && other !== undefined && other !== node.text) add('table', node, other);
}

function isArgument({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent);
}

function isDefault({ parent }: ts.Node): boolean {
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
}

function isTextual(node: ts.Expression): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || /text|name|format/i.test(node.getText());
}

function negated(node: ts.Expression): string {
  return `!(${node.getText()})`;
}

/** Another letter at the end: `code` becomes `codf`. */
function otherText(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return text.slice(0, -1) + String.fromCharCode(last + 1);
}

function isTable(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && /^(?:table|octetSet)$/.test(node.expression.getText());
}

/** Faults in the cells of a table, and in the numbers of the states that accept. */
function tableMutants(node: ts.CallExpression, add: Add): void {
  const visit = (each: ts.Node, name: string): void => {
    if (ts.isPropertyAssignment(each)) {
      if (/^(?:letters|moves|start|lenient|strict)$/.test(each.name.getText()))
        visit(each.initializer, each.name.getText());
    } else if (ts.isNumericLiteral(each)) {
      add('accepting', each, String(Number(each.text) + 1));
      if (Number(each.text) > 1) add('accepting', each, String(Number(each.text) - 1));
    } else if (ts.isStringLiteral(each)) cellMutants(each, name, add);
    else ts.forEachChild(each, (child) => visit(child, name));
  };
  visit(node, 'letters');
}

function cellMutants(node: ts.StringLiteral, name: string, add: Add): void {
  const cells = node.text.split(' ');
  cells.forEach((cell, at) => {
    const others = name === 'moves' ? otherMoves(cell) : otherRanges(cell);
    for (const other of others)
      add(
        name === 'moves' ? 'cell' : 'octets',
        node,
        `'${cells
          .with(at, other)
          .filter((each) => each !== '')
          .join(' ')}'`,
      );
  });
}

function otherMoves(cell: string): readonly string[] {
  if (cell === '') return [];
  if (cell === '.') return ['1', '2'];
  return ['.', (Number.parseInt(cell, 36) === 1 ? 2 : Number.parseInt(cell, 36) - 1).toString(36)];
}

/** One octet more or less at either end of a range. */
function otherRanges(range: string): readonly string[] {
  const [from = '', to = from] = range.split('-');
  const [low, high] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  const text = (a: number, b: number): string => (a < b ? `${a.toString(16)}-${b.toString(16)}` : a.toString(16));
  return [
    ...(high < 255 ? [text(low, high + 1)] : []),
    ...(low < high ? [text(low + 1, high), text(low, high - 1)] : []),
  ];
}
