import { CodeBlockWriter, StructureKind } from 'ts-morph';
import type { Form, GenericParam, KnownParam, PlannedRule, WrittenParam } from '../plan/form.ts';
import { isReserved } from '../plan/grammar-view.ts';
import { docOf, wrap } from './docs.ts';
import { isNullable, skipExpression, takeExpression, writePiece } from './elements.ts';
import type { Emitter } from './emitter.ts';
import type { FunctionStructure } from './functions.ts';
import { draftName, formatterName, listed, parserName } from './names.ts';
import { aheadOf, guardOf, valueReader } from './param-value.ts';
import { back, LENIENCES, takeLenience } from './retreat.ts';
import type { ModuleScope } from './scope.ts';

/** Writes the functions that read one parameter: the choice, and one for each known name. */
export function paramReaders(emitter: Emitter, scope: ModuleScope, rule: PlannedRule): readonly FunctionStructure[] {
  const known = rule.params?.known ?? [];
  return [
    choice(emitter, scope, rule),
    ...known.flatMap((param, i) => knownReader(emitter, scope, rule, param, indexOf(known, i))),
  ];
}

/**
 * Returns the index of a parameter's alternative in the rule's choice. Lenient forms with a value have their own
 * alternative.
 */
function indexOf(known: readonly KnownParam[], at: number): number {
  return at + known.slice(0, at).filter(({ valued }) => valued !== undefined).length;
}

function newWriter(): CodeBlockWriter {
  return new CodeBlockWriter({ indentNumberOfSpaces: 2, useTabs: false, useSingleQuote: true });
}

function choice(emitter: Emitter, scope: ModuleScope, rule: PlannedRule): FunctionStructure {
  const writer = newWriter();
  const known = rule.params?.known ?? [];
  if (known.length > 0) {
    writer.writeLine('const start = c.pos;');
    if (takeLenience(emitter, known.flatMap(formsOf))) writer.writeLine(`const taken = ${LENIENCES};`);
    writer.write(`switch (${scope.runtime('scan', 'initial')}(c)) `).block(() => {
      for (const [octet, params] of byInitial(known)) {
        writer.write(`case 0x${octet.toString(16)} /* ${String.fromCharCode(octet)} */: `).block(() => {
          for (const param of params) {
            const before = aheadOf(emitter, scope, rule.body, indexOf(known, known.indexOf(param)), param.rule);
            tryKnown(emitter, scope, writer, param, { before, isLast: param === params.at(-1) });
          }
        });
      }
    });
  }
  generic(emitter, scope, writer, rule, known.length > 0);
  const type = `${scope.runtimeType('others', 'Draft')}<${emitter.type(scope, rule.type)}>`;
  return {
    kind: StructureKind.Function,
    name: parserName(rule.name),
    isExported: true,
    parameters: [
      { name: 'c', type: scope.runtimeType('cursor', 'Cursor') },
      { name: 'params', type },
    ],
    returnType: 'boolean',
    docs: [{ description: docOf(emitter, rule.text, rule.body) }],
    statements: writer.toString().trimEnd(),
  };
}

function byInitial(known: readonly KnownParam[]): ReadonlyMap<number, readonly KnownParam[]> {
  const map = new Map<number, KnownParam[]>();
  for (const param of known) {
    const octet = param.name.charCodeAt(0) | 0x20;
    map.set(octet, [...(map.get(octet) ?? []), param]);
  }
  return new Map([...map].sort(([a], [b]) => a - b));
}

/** Returns the forms of a parameter that are read before it is certain to be one. */
function formsOf({ form, value }: KnownParam): readonly Form[] {
  return value === undefined ? [form] : [form, value];
}

function tryKnown(
  emitter: Emitter,
  scope: ModuleScope,
  writer: CodeBlockWriter,
  param: KnownParam,
  { before, isLast }: { readonly before: string | undefined; readonly isLast: boolean },
): void {
  const { field, rule } = param;
  const access = `params.${field}`;
  const value = isReserved(field) ? `${field}Value` : field;
  const read = `${parserName(rule)}(c)`;
  writer.writeLine(`const ${value} = ${before === undefined ? read : `${before} ? ${read} : undefined`};`);
  writer.write(`if (${value} !== undefined) `).block(() => {
    writer.writeLine(`if (${access} === undefined) ${access} = ${value};`);
    writer.writeLine(`else ${scope.runtime('others', 'addRepeated')}(params, c.text.slice(start, c.pos));`);
    writer.writeLine('return true;');
  });
  const again = back(emitter, scope, formsOf(param));
  if (param.valued !== undefined) {
    writer.writeLine(again);
    writer.write(`if (!c.strict && ${parserName(`${rule}-valued`)}(c) !== undefined) `).block(() => {
      writer.writeLine(`${access} ??= true;`);
      writer.writeLine(`${scope.runtime('others', 'addRepeated')}(params, c.text.slice(start, c.pos));`);
      writer.writeLine(`${scope.runtime('cursor', 'note')}(c, '${param.valued?.lenience ?? ''}');`);
      writer.writeLine('return true;');
    });
  }
  writer.writeLine(isLast ? 'break;' : again);
}

function generic(
  emitter: Emitter,
  scope: ModuleScope,
  writer: CodeBlockWriter,
  rule: PlannedRule,
  restore: boolean,
): void {
  const params = rule.params?.generic;
  if (params === undefined) {
    return writeMiss(scope, writer, rule, restore ? 'start' : 'c.pos');
  }
  if (restore) writer.writeLine(back(emitter, scope, (rule.params?.known ?? []).flatMap(formsOf)));
  const lenience = rule.params?.lenience;
  if (lenience !== undefined) {
    writer.write('if (c.strict) ').block(() => writeMiss(scope, writer, rule, 'c.pos'));
  }
  if (params.kind === 'generic') return genericBody(emitter, scope, writer, params, lenience);
  if (params.kind === 'written') return writtenBody(emitter, scope, writer, params, lenience);
  const read = `${scope.generated(emitter.moduleOf(params.rule), parserName(params.rule.name))}(c, params)`;
  if (lenience === undefined) return void writer.writeLine(`return ${read};`);
  writer.writeLine(`if (!${read}) return false;`);
  writeTaken(scope, writer, lenience);
}

function writeMiss(scope: ModuleScope, writer: CodeBlockWriter, rule: PlannedRule, start: string): void {
  writer.writeLine(`${scope.runtime('cursor', 'miss')}(c, ${start}, '${rule.name}');`);
  writer.writeLine('return false;');
}

/** Ends a function that has read a parameter, and notes the lenience that it needed. */
function writeTaken(scope: ModuleScope, writer: CodeBlockWriter, lenience: string | undefined): void {
  if (lenience !== undefined) writer.writeLine(`${scope.runtime('cursor', 'note')}(c, '${lenience}');`);
  writer.writeLine('return true;');
}

function genericBody(
  emitter: Emitter,
  scope: ModuleScope,
  writer: CodeBlockWriter,
  param: GenericParam,
  lenience: string | undefined,
): void {
  const add = scope.runtime('others', 'addOther');
  writer.writeLine(`const name = ${takeExpression(emitter, scope, param.name)};`);
  writer.writeLine('if (name === undefined) return false;');
  const { equals, value } = param;
  if (equals === undefined || value === undefined) {
    writer.writeLine(`${add}(params, name, true);`);
    return writeTaken(scope, writer, lenience);
  }
  const option = param.form.items.find((item) => item.kind === 'option');
  if (option !== undefined) {
    const strategy = emitter.proof.strategy(option, 0);
    const isCommitted = 'after' in strategy && strategy.after === 1;
    const before = aheadOf(emitter, scope, option, 0, param.name.name);
    writer.writeLine('let value: string | true | undefined = true;');
    if (!isCommitted) writer.writeLine('const end = c.pos;');
    if (!isCommitted && takeLenience(emitter, [option])) writer.writeLine(`const before = ${LENIENCES};`);
    const begins = [...(before === undefined ? [] : [before]), skipExpression(emitter, scope, equals)].join(' && ');
    writer.writeLine(`if (${begins}) value = ${takeExpression(emitter, scope, value)};`);
    if (!isCommitted) {
      const guard = guardOf(emitter, scope, strategy);
      const isAbsent = `value === undefined${guard === undefined ? '' : ` || !${guard}`}`;
      writer.write(`if (${isAbsent}) `).block(() => {
        writer.writeLine(back(emitter, scope, [option], 'end', 'before'));
        writer.writeLine('value = true;');
      });
      writer.writeLine(`${add}(params, name, value);`);
      return writeTaken(scope, writer, lenience);
    }
  } else {
    writer.writeLine(`if (!${skipExpression(emitter, scope, equals)}) return false;`);
    writer.writeLine(`const value = ${takeExpression(emitter, scope, value)};`);
  }
  writer.writeLine('if (value === undefined) return false;');
  writer.writeLine(`${add}(params, name, value);`);
  writeTaken(scope, writer, lenience);
}

function writtenBody(
  emitter: Emitter,
  scope: ModuleScope,
  writer: CodeBlockWriter,
  { form }: WrittenParam,
  lenience: string | undefined,
): void {
  const isEmpty = isNullable(emitter, form);
  writer.writeLine(`const written = ${takeExpression(emitter, scope, form)}${isEmpty ? " ?? ''" : ''};`);
  if (!isEmpty) writer.writeLine('if (written === undefined) return false;');
  writer.writeLine(`${scope.runtime('others', 'addRepeated')}(params, written);`);
  writeTaken(scope, writer, lenience);
}

function knownReader(
  emitter: Emitter,
  scope: ModuleScope,
  owner: PlannedRule,
  param: KnownParam,
  index: number,
): readonly FunctionStructure[] {
  const own = valueReader(
    emitter,
    scope,
    { name: param.rule, form: param.form, text: param.text, type: paramType(emitter, scope, param) },
    owner.body,
    index,
  );
  if (param.valued === undefined) return own;
  const valued = { name: `${param.rule}-valued`, form: param.valued.form, text: param.text, type: 'true' };
  return [...own, ...valueReader(emitter, scope, valued, owner.body, index + 1)];
}

export function paramType(emitter: Emitter, scope: ModuleScope, param: KnownParam): string {
  const { value } = param;
  if (value === undefined) return 'true';
  const type = leafType(emitter, scope, value);
  return param.valueOptional ? `${type} | true` : type;
}

function leafType(emitter: Emitter, scope: ModuleScope, form: Form): string {
  const inner = (item: Form): string => leafType(emitter, scope, item);
  if ((form.kind === 'span' || form.kind === 'capture') && form.leaf !== undefined)
    return emitter.leafType(scope, form.leaf.type);
  if (form.kind === 'call' && form.rule.kind !== 'void') return emitter.type(scope, form.rule.type);
  if (form.kind === 'list' || form.kind === 'series') return listed(inner(form.item), 1);
  if (form.kind === 'sequence') return form.items.map(inner).find((type) => type !== '') ?? 'string';
  return '';
}

/** Writes the object that is being filled, and the function that prints it. */
export function paramHelpers(emitter: Emitter, scope: ModuleScope, rule: PlannedRule): readonly FunctionStructure[] {
  const known = rule.params?.known ?? [];
  if (known.length === 0) return [];
  const type = emitter.type(scope, rule.type);
  const draft = scope.runtimeType('others', 'Draft');
  const none = scope.runtime('others', 'noOthers');
  return [
    {
      kind: StructureKind.Function,
      name: draftName(rule.type),
      isExported: true,
      returnType: `${draft}<${type}>`,
      docs: [
        {
          description:
            'Returns an object without parameters. All fields exist from the start, so that the objects keep one shape.',
        },
      ],
      statements: `return { ${[...known.map(({ field }) => `${field}: undefined`), `others: ${none}()`].join(', ')} };`,
    },
    formatter(emitter, scope, rule, known),
  ];
}

function formatter(
  emitter: Emitter,
  scope: ModuleScope,
  rule: PlannedRule,
  known: readonly KnownParam[],
): FunctionStructure {
  const writer = newWriter();
  writer.writeLine("if (params === undefined) return '';");
  writer.writeLine("let text = '';");
  for (const param of known) writeKnown(emitter, scope, writer, param);
  writer.writeLine(`return text + ${scope.runtime('others', 'formatOthers')}(params, separator);`);
  return {
    kind: StructureKind.Function,
    name: formatterName(rule.name),
    isExported: true,
    parameters: [
      { name: 'params', type: `Partial<${emitter.type(scope, rule.type)}> | undefined` },
      { name: 'separator', type: 'string' },
    ],
    returnType: 'string',
    docs: [
      {
        description: wrap(
          `Returns the parameters of \`${rule.name}\` as text, each after \`separator\`, in the order of the grammar.`,
        ),
      },
    ],
    statements: writer.toString().trimEnd(),
  };
}

function writeKnown(emitter: Emitter, scope: ModuleScope, writer: CodeBlockWriter, param: KnownParam): void {
  const access = `params.${param.field}`;
  const name = param.name.toLowerCase();
  if (param.value === undefined) {
    const once = param.valued === undefined ? '' : ` && !${scope.runtime('others', 'isValued')}(params, '${name}')`;
    writer.writeLine(`if (${access} === true${once}) text += \`\${separator}${param.name}\`;`);
    return;
  }
  const equals =
    param.head
      .slice(1)
      .map((form) => emitter.canonical(form.node))
      .join('') || '=';
  const head = `\${separator}${param.name}`;
  const value = writeValue(emitter, scope, param.value, access);
  if (param.valueOptional) {
    writer.writeLine(`if (${access} === true) text += \`${head}\`;`);
    writer.writeLine(`else if (${access} !== undefined) text += \`${head}${equals}${value}\`;`);
  } else {
    writer.writeLine(`if (${access} !== undefined) text += \`${head}${equals}${value}\`;`);
  }
}

function writeValue(emitter: Emitter, scope: ModuleScope, form: Form, access: string): string {
  if (form.kind === 'sequence') return form.items.map((item) => writeValue(emitter, scope, item, access)).join('');
  if (form.kind === 'call')
    return form.rule.kind === 'void' ? '' : `\${${emitter.formatter(scope, form.rule)}(${access})}`;
  if (form.kind === 'list' || form.kind === 'series') {
    const separator = form.kind === 'list' ? emitter.separating(form.separator.node) : '';
    const { item } = form;
    const isText = (item.kind === 'span' || item.kind === 'capture') && item.leaf?.shape.as === 'text';
    const items = isText ? access : `${access}.map((item) => \`${writeValue(emitter, scope, item, 'item')}\`)`;
    return `\${${items}.join('${separator}')}`;
  }
  if (form.kind === 'capture') return writePiece(scope, form.leaf.shape, access);
  if (form.kind !== 'span') return '';
  return form.leaf === undefined ? emitter.canonical(form.node) : writePiece(scope, form.leaf.shape, access);
}
