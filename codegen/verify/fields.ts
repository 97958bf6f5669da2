import { ts } from 'ts-morph';
import type { Node } from '../../src/runtime/node.ts';
import type { Misread } from './compare.ts';
import { LISTS, TAKES } from './evaluate.ts';
import type { Program } from './program.ts';
import { declared, type Module, type Routine } from './source.ts';
import { HEADER_END } from './verify.ts';

/**
 * Compares what each field of a record holds with the rule that the documentation of the field names.
 *
 * Each octet that a record's function reads is noted with the field whose variable is assigned, and each octet that the
 * grammar derives with the field whose rule derives it. A text that the function takes, divided among the fields as it
 * divides it, must be a string of the grammar with the same notes.
 *
 * Invariant: a record is compared by itself, and a function that it calls for a field counts as a whole.
 */
export interface FieldsVerdict {
  readonly routine: string;
  readonly rule: string;
  /** The fields that were compared. */
  readonly fields: readonly string[];
  /** A text that the function divides otherwise than the grammar does. */
  readonly misread: Misread | undefined;
  /** Whether the comparison was too large. */
  readonly isCut: boolean;
}

/** Steps that the comparison of one record may take: about a second. */
const BUDGET = 1_000_000;

/** Returns the comparison in words, for the report. */
export function fieldsText({ rule, fields, misread, isCut }: FieldsVerdict): string {
  const names = fields.map((name) => `\`${name}\``).join(', ');
  if (isCut) return `\`${rule}\`: ${names}: not compared`;
  if (misread === undefined) return `\`${rule}\`: ${names}: hold the octets of their rules`;
  const held = JSON.stringify(misread.fields);
  return `\`${rule}\`: from ${JSON.stringify(misread.text)} the parser takes ${held}, and the grammar does not`;
}

/**
 * Compares the records among the functions of a program whose rules `isWanted` names by their keys, leniences included.
 */
export function verifyFields(
  { modules, rules, lenient }: Program,
  isWanted: (key: string) => boolean = () => true,
  budget = BUDGET,
): FieldsVerdict[] {
  return [...modules.values()].flatMap((module) =>
    [...module.routines.values()].flatMap((routine) => {
      const key = ruleOf(routine, rules);
      const rule = key === undefined ? undefined : rules.get(key);
      if (key === undefined || rule === undefined || !isWanted(key)) return [];
      const node = isHeader(rule) ? { ...rule, items: [...rule.items.slice(2), HEADER_END] } : rule;
      const fields = fieldsOf(routine, module, modules, node, rules);
      if (fields.length === 0) return [];
      const found = lenient.misread(routine, node, fields, budget);
      return [{ routine: routine.name, rule: key, fields: fields.map(({ name }) => name), ...found }];
    }),
  );
}

export interface Field {
  readonly name: string;
  /** The variable that is returned as the field. */
  readonly variable: string;
  /** The key of its rule. */
  readonly rule: string;
}

/** Returns the key of the rule that a function says it reads. */
function ruleOf({ body }: Routine, rules: ReadonlyMap<string, Node>): string | undefined {
  const { parent } = body;
  const name = /Reads `([\w-]+) *=/.exec(
    ts
      .getJSDocCommentsAndTags(parent)
      .map((each) => each.getText())
      .join(),
  )?.[1];
  return name === undefined ? undefined : keyOf(name, rules);
}

function keyOf(name: string, rules: ReadonlyMap<string, Node>): string | undefined {
  return only([...rules.keys()].filter((key) => isNamed(key, name)));
}

function isNamed(key: string, name: string): boolean {
  return key.endsWith(`:${name.toLowerCase()}`);
}

function only(keys: readonly string[]): string | undefined {
  return keys.length === 1 ? keys[0] : undefined;
}

function isHeader(node: Node): node is Node & { readonly kind: 'sequence' } {
  if (node.kind !== 'sequence') return false;
  const [, colon] = node.items;
  return colon?.kind === 'rule' && colon.key.endsWith(':hcolon');
}

/**
 * Returns the fields of a record that are documented with a rule which occurs once, and not in a list or a group. A
 * field that the function leaves out has the variable `undefined`.
 */
function fieldsOf(
  { body, uses }: Routine,
  module: Module,
  modules: ReadonlyMap<string, Module>,
  node: Node,
  rules: ReadonlyMap<string, Node>,
): readonly Field[] {
  const returned = lastReturned(body);
  const { parent } = body;
  const type = ts.isFunctionDeclaration(parent) ? parent.type?.getText().split(' ')[0] : undefined;
  if (returned === undefined || type === undefined) return [];
  const declaration = typeOf(type, module, modules);
  const documented = rulesOfFields(declaration);
  const occurring = occurrences(node, rules);
  const variables = variablesOf(returned, declaration);
  return [...documented].flatMap(([name, text]) => {
    const item = /^[\d*]+\( (?:\S+ )?([\w-]+) \)$/.exec(text)?.[1];
    // Several namespaces may have a rule of this name.
    const rule = only([...occurring.keys()].filter((key) => isNamed(key, item ?? text)));
    const variable = variables.get(name) ?? 'undefined';
    if (rule === undefined) return [];
    if (item !== undefined) {
      const isRule = (reader: string): boolean => {
        const [home, there] = declared(modules, module, reader);
        const routine = home.routines.get(there);
        return routine !== undefined && ruleOf(routine, rules) === rule;
      };
      const list = uses.has(variable) ? listOf(body, variable, (reader) => readsOnly(reader, isRule)) : undefined;
      return list !== undefined && isListed(node, rule, rules) ? [{ name, variable: list, rule }] : [];
    }
    const isKnown =
      variable === 'undefined' ||
      (uses.has(variable) && !readsGroup(body, variable, module) && !isFilled(body, variable));
    return isKnown && occurring.get(rule) === 'once' ? [{ name, variable, rule }] : [];
  });
}

/**
 * Returns the variable to which a list of the runtime is assigned whose items `isItem` says to be those of the list:
 * `variable` itself, or the one that is assigned to it.
 */
function listOf(node: ts.Node, variable: string, isItem: (reader: ts.Expression) => boolean): string | undefined {
  let found: string | undefined;
  const visit = (each: ts.Node): void => {
    if (ts.isBinaryExpression(each) && each.left.getText() === variable && ts.isIdentifier(each.right))
      found ??= listOf(node, each.right.text, isItem);
    if (ts.isVariableDeclaration(each) && each.name.getText() === variable) {
      const made = each.initializer;
      const isList = made !== undefined && ts.isCallExpression(made) && LISTS.test(made.expression.getText());
      const reader = isList ? made.arguments[1] : undefined;
      if (reader !== undefined && isItem(reader)) found ??= variable;
    }
    ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}

/** Returns whether an expression reads a rule and no separators: the rule's function, or a call that reads text. */
function readsOnly(reader: ts.Expression, isRule: (name: string) => boolean): boolean {
  if (ts.isIdentifier(reader)) return isRule(reader.text);
  if (!ts.isArrowFunction(reader) || !ts.isCallExpression(reader.body)) return false;
  const name = reader.body.expression.getText();
  return TAKES.test(name) || isRule(name);
}

/**
 * Returns whether a rule occurs only as the item of one list: in a repetition, and at most once more in front of it in
 * the same sequence.
 */
function isListed(node: Node, key: string, rules: ReadonlyMap<string, Node>): boolean {
  const isItem = (each: Node | undefined): boolean => each?.kind === 'rule' && each.key === key;
  const isRepeated = (each: Node | undefined): boolean =>
    each?.kind === 'repeat' && (isItem(each.item) || (each.item.kind === 'sequence' && isItem(each.item.items.at(-1))));
  const lists = placesIn(node, rules, (each) => isRepeated(each));
  const firsts = placesIn(
    node,
    rules,
    (each) => each.kind === 'sequence' && each.items.some((item, at) => isItem(item) && isRepeated(each.items[at + 1])),
  );
  return lists === 1 && firsts <= 1 && placesIn(node, rules, isItem) === lists + firsts;
}

/** Returns how many elements of a node, and of the rules in it, pass a test. */
function placesIn(node: Node, rules: ReadonlyMap<string, Node>, test: (node: Node) => boolean): number {
  let count = 0;
  const visit = (each: Node, within: readonly string[]): void => {
    if (test(each)) count++;
    for (const part of partsOf(each)) visit(part, within);
    const body =
      each.kind === 'rule' && within.length < 3 && !within.includes(each.key) ? rules.get(each.key) : undefined;
    if (each.kind === 'rule' && body !== undefined) visit(body, [...within, each.key]);
  };
  visit(node, []);
  return count;
}

function partsOf(node: Node): readonly Node[] {
  if (node.kind === 'sequence') return node.items;
  if (node.kind === 'choice') return node.alternatives;
  return 'item' in node ? [node.item] : [];
}

/**
 * Returns whether a variable is the result of a function for a group, such as `[ "-" x ]` around the rule of the field.
 * It counts as a whole, so the signs around the field would be noted as well.
 */
function readsGroup(body: ts.Block | ts.Expression, variable: string, { routines }: Module): boolean {
  return (ts.isBlock(body) ? body.statements : []).some((statement) => {
    if (!ts.isVariableStatement(statement)) return false;
    return statement.declarationList.declarations.some(({ name, initializer }) => {
      if (name.getText() !== variable || initializer === undefined || !ts.isCallExpression(initializer)) return false;
      const parent = routines.get(initializer.expression.getText())?.body.parent;
      if (parent === undefined || !ts.isFunctionDeclaration(parent)) return false;
      return parent.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) !== true;
    });
  });
}

/** Returns whether a variable holds an object of parameters, to which the functions that read them add. */
function isFilled(node: ts.Node, variable: string): boolean {
  if (ts.isVariableDeclaration(node) && node.name.getText() === variable)
    return /^new[A-Z]\w*\(/.test(node.initializer?.getText() ?? '');
  return ts.forEachChild(node, (child) => isFilled(child, variable) || undefined) ?? false;
}

/** Returns what the last `return` of a function makes. */
function lastReturned(body: ts.Block | ts.Expression): ts.ObjectLiteralExpression | ts.NewExpression | undefined {
  const last = ts.isBlock(body) ? body.statements.at(-1) : undefined;
  const value = last !== undefined && ts.isReturnStatement(last) ? last.expression : undefined;
  return value !== undefined && (ts.isObjectLiteralExpression(value) || ts.isNewExpression(value)) ? value : undefined;
}

/** By field: the expression that becomes its value. The parameters of a class are named as its fields are. */
function variablesOf(
  returned: ts.ObjectLiteralExpression | ts.NewExpression,
  type: ts.InterfaceDeclaration | ts.ClassDeclaration | undefined,
): ReadonlyMap<string, string> {
  if (ts.isObjectLiteralExpression(returned))
    return new Map(
      returned.properties.map((property) => [
        property.name?.getText() ?? '',
        ts.isPropertyAssignment(property) ? property.initializer.getText() : (property.name?.getText() ?? ''),
      ]),
    );
  const made =
    type === undefined || ts.isInterfaceDeclaration(type) ? undefined : type.members.find(ts.isConstructorDeclaration);
  const values = (returned.arguments ?? []).map((each) => each.getText());
  return new Map((made?.parameters ?? []).map(({ name }, at) => [name.getText(), values[at] ?? 'undefined']));
}

/** Returns the declaration of a type that a module declares or imports. */
function typeOf(
  type: string,
  module: Module,
  modules: ReadonlyMap<string, Module>,
): ts.InterfaceDeclaration | ts.ClassDeclaration | undefined {
  const imported = module.imports.get(type);
  const home = imported === undefined ? module : modules.get(imported.path);
  for (const statement of home?.file.statements ?? [])
    if (ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement))
      if (statement.name?.text === (imported?.name ?? type)) return statement;
  return undefined;
}

/** By field of a type: the name of the rule in its documentation, or the list of its items. */
function rulesOfFields(type: ts.InterfaceDeclaration | ts.ClassDeclaration | undefined): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const member of type?.members ?? []) {
    const [, name] =
      /^\/\*\* `([\w-]+|[\d*]+\( [^`]* \))` \*\/$/.exec(ts.getJSDocCommentsAndTags(member)[0]?.getText() ?? '') ?? [];
    if (name !== undefined && member.name !== undefined) names.set(member.name.getText(), name);
  }
  return names;
}

/** By rule: whether a node derives it once at most, or several times. */
function occurrences(node: Node, rules: ReadonlyMap<string, Node>): ReadonlyMap<string, 'once' | 'often'> {
  const found = new Map<string, 'once' | 'often'>();
  const visit = (each: Node, isRepeated: boolean, within: readonly string[]): void => {
    if (each.kind === 'rule') {
      found.set(each.key, isRepeated || found.has(each.key) ? 'often' : 'once');
      const body = rules.get(each.key);
      if (body !== undefined && within.length < 3 && !within.includes(each.key))
        visit(body, isRepeated, [...within, each.key]);
    } else if (each.kind === 'repeat') visit(each.item, isRepeated || each.max > 1, within);
    else if (each.kind === 'sequence') for (const item of each.items) visit(item, isRepeated, within);
    else if (each.kind === 'choice') for (const item of each.alternatives) visit(item, isRepeated, within);
    else if (each.kind === 'lenient') visit(each.item, isRepeated, within);
    // Bounds and exceptions are about whole texts, within which no octets are noted.
    else if ('item' in each) visit(each.item, true, within);
  };
  visit(node, false, []);
  return found;
}
