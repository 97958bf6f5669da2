import { CodeBlockWriter } from 'ts-morph';
import { partsOf } from '../analyse/contexts.ts';
import { takeName } from '../free-name.ts';
import { fieldsOf, hasParams, type RecordField } from '../plan/fields.ts';
import type {
  CallForm,
  CaptureForm,
  ChoiceForm,
  Form,
  ListForm,
  LoopForm,
  OptionForm,
  Rounds,
  SeriesForm,
  SpanForm,
} from '../plan/form.ts';
import { captureExpression, isNullable, quote, skipExpression, takeExpression } from './elements.ts';
import type { Emitter } from './emitter.ts';
import type { GroupFunction } from './group-function.ts';
import { countsText, groupName, isObject, isSimple, localName, nameOf } from './locals.ts';
import { listed, parserName, skipperName } from './names.ts';
import { back, LENIENCES, takeLenience } from './retreat.ts';
import type { ModuleScope } from './scope.ts';

type Checks = Pick<GroupFunction, 'before' | 'check'>;

export interface BodyOptions {
  /** The expression that the function returns on failure; default `undefined`. */
  readonly fail?: string;
  /** The type of the object to which parameters are added. */
  readonly paramsType?: string | undefined;
  /** Whether the alternatives are fields of a record instead of the record itself. */
  readonly wraps?: boolean;
  /** The fields of which each alternative returns those that it has. */
  readonly among?: readonly RecordField[] | undefined;
  /** Whether the function takes the object of the parameters as an argument instead of making it. */
  readonly takesParams?: boolean;
}

/**
 * Writes the statements that read one form, in the order of the grammar.
 *
 * Invariant, proved for each context before anything is emitted: on every input in `node . K` (K is what may follow the
 * node here) the function of `node` stops with the rest in K, and it never consumes anything but a string of `node`. It
 * rests on three obligations: *choice* (alternatives are ordered, and committing to one loses no string that a later
 * one could have parsed), *guard* (the same with a look at what follows), and *span* (the longest match leaves a rest
 * in K). A function that fails may leave the cursor anywhere; its caller restores it.
 */
export class BodyWriter {
  readonly writer = new CodeBlockWriter({ indentNumberOfSpaces: 2, useTabs: false, useSingleQuote: true });
  readonly groups: GroupFunction[] = [];
  /** The expression of each field's value. */
  readonly values = new Map<string, string>();
  readonly #emitter: Emitter;
  readonly #scope: ModuleScope;
  readonly #owner: string;
  readonly #fail: string;
  readonly #paramsType: string | undefined;
  readonly #wraps: boolean;
  readonly #among: readonly RecordField[] | undefined;
  /** The variables that hold the fields of groups. */
  readonly #groupLocals = new Set<string>();
  #paramsDeclared = false;
  #started = false;
  #counted = false;

  constructor(emitter: Emitter, scope: ModuleScope, owner: string, options: BodyOptions = {}) {
    this.#emitter = emitter;
    this.#scope = scope;
    this.#owner = owner;
    this.#fail = options.fail ?? 'undefined';
    this.#paramsType = options.paramsType;
    this.#wraps = options.wraps === true;
    this.#among = options.among;
    this.#paramsDeclared = options.takesParams === true;
  }

  /** Writes statements that read `form`, or make the function fail if it is absent. */
  must(form: Form): void {
    switch (form.kind) {
      case 'span':
        return this.#span(form);
      case 'nest':
        return this.#failUnless(this.#nest(form));
      case 'capture':
        return this.#capture(form);
      case 'sequence':
        for (const item of form.items) this.must(item);
        return;
      case 'call':
        return this.#call(form);
      case 'option':
        return this.#option(form);
      case 'loop':
        return this.#loop(form);
      case 'list':
        return this.#list(form);
      case 'series':
        return this.#series(form);
      case 'choice':
        return this.#group(form, `${this.#owner}-choice`, 'must');
    }
  }

  /** Writes the alternatives of a whole function. Each returns if it succeeds. */
  alternatives(form: ChoiceForm): void {
    const tried = form.alternatives.slice(0, -1).map((alternative) => alternative.form);
    this.writer.writeLine('const start = c.pos;');
    if (takeLenience(this.#emitter, tried)) this.writer.writeLine(`const taken = ${LENIENCES};`);
    const names = new Set<string>();
    form.alternatives.forEach((alternative, i) => {
      const last = i === form.alternatives.length - 1;
      const owner = `${this.#owner}-${alternative.name}`;
      const call = this.#alternative(alternative.form, owner, alternative.text ?? form.text);
      const { lenience } = alternative;
      // Lenient alternatives come after all others.
      if (lenience !== undefined && form.alternatives[i - 1]?.lenience === undefined)
        this.writer.writeLine(`if (c.strict) return ${this.#fail};`);
      if (last && lenience === undefined) {
        this.writer.writeLine(`return ${call};`);
        return;
      }
      const name = takeName(localName(alternative.name), names);
      const before = this.#before(form, i);
      const tried = this.#fail === 'false' ? `${before} && ${call}` : `${before} ? ${call} : undefined`;
      this.writer.writeLine(`const ${name} = ${before === undefined ? call : tried};`);
      const kept = [this.#succeeded(name), ...(last ? [] : this.#after(form, i))].join(' && ');
      const note = `${lenience === undefined ? '' : this.#scope.runtime('cursor', 'note')}(c, '${lenience}');`;
      if (last) {
        this.writer.writeLine(`if (${kept}) ${note}`);
        this.writer.writeLine(`return ${name};`);
        return;
      }
      if (lenience === undefined) this.writer.writeLine(`if (${kept}) return ${name};`);
      else this.writer.write(`if (${kept})`).block(() => this.writer.writeLine(note).writeLine(`return ${name};`));
      this.writer.writeLine(back(this.#emitter, this.#scope, [alternative.form]));
    });
  }

  #succeeded(name: string): string {
    return this.#fail === 'false' ? name : `${name} !== undefined`;
  }

  /** Returns the condition that must hold before an alternative or an item is read. */
  #before(form: Form, index: number): string | undefined {
    const strategy = this.#emitter.proof.strategy(form, index);
    if (strategy.kind !== 'ahead') return undefined;
    return this.#emitter.ahead(this.#scope, strategy.look, this.#owner);
  }

  /** Returns the conditions that must hold after an alternative for it to be kept. */
  #after(form: Form, index: number): readonly string[] {
    const strategy = this.#emitter.proof.strategy(form, index);
    if (strategy.kind === 'space-guard')
      return [
        `${this.#scope.runtime('scan', 'followsPastSpace')}(c, ${this.#emitter.octetSet(this.#scope, strategy.octets)})`,
      ];
    if (strategy.kind === 'guard')
      return [`${this.#scope.runtime('scan', 'follows')}(c, ${this.#emitter.octetSet(this.#scope, strategy.octets)})`];
    if (strategy.kind === 'end') return [`${this.#scope.generated('rules/header-end', 'atEnd')}(c)`];
    return [];
  }

  #alternative(form: Form, name: string, text: string): string {
    if (this.#among !== undefined) {
      const functionName = this.#groupName(parserName, name);
      this.groups.push({ name: functionName, owner: name, form, text, among: this.#among });
      return `${functionName}(c)`;
    }
    if (form.kind === 'call' && (!this.#wraps || form.field === '...')) {
      const valued = this.#fail === 'false' && form.rule.kind !== 'void' && form.rule.kind !== 'params';
      return this.#callExpression(form) + (valued ? ' !== undefined' : '');
    }
    if (form.kind === 'span' && !this.#wraps)
      return form.leaf === undefined
        ? skipExpression(this.#emitter, this.#scope, form)
        : takeExpression(this.#emitter, this.#scope, form);
    const functionName = this.#groupName(this.#fail === 'false' ? skipperName : parserName, name);
    this.groups.push({ name: functionName, owner: name, form, text, isAlternative: true });
    return `${functionName}(c)`;
  }

  #span(form: SpanForm): void {
    if (form.leaf === undefined) {
      const expression = skipExpression(this.#emitter, this.#scope, form);
      if (isNullable(this.#emitter, form)) this.writer.writeLine(`${expression};`);
      else this.#failUnless(expression);
      return;
    }
    if (form.leaf.shape.as === 'constant') {
      this.#failUnless(skipExpression(this.#emitter, this.#scope, form));
      return this.#set(form.field, quote(form.leaf.shape.value));
    }
    const name = localName(form.field ?? 'value');
    this.writer.writeLine(`const ${name} = ${takeExpression(this.#emitter, this.#scope, form)};`);
    if (!isNullable(this.#emitter, form)) this.#failIfAbsent(name);
    this.#set(form.field, isNullable(this.#emitter, form) ? `${name} ?? ''` : name);
  }

  #capture(form: CaptureForm): void {
    const name = localName(form.field ?? 'value');
    const start = `${name}Start`;
    this.writer.writeLine(`const ${start} = c.pos;`);
    this.must(form.item);
    this.writer.writeLine(`const ${name} = ${captureExpression(this.#scope, form, start)};`);
    this.#set(form.field, name);
  }

  #nest({ open, close, inner }: Form & { kind: 'nest' }): string {
    return `${this.#scope.runtime('scan', 'skipNested')}(c, '${open}', '${close}', ${this.#emitter.tableFor(this.#scope, inner)})`;
  }

  #call(form: CallForm): void {
    const { rule, field } = form;
    if (rule.kind === 'void') return this.#failUnless(this.#callExpression(form));
    if (rule.kind === 'params') {
      this.#declareParams();
      return this.#failUnless(this.#callExpression(form));
    }
    const name = localName(field === '...' || field === undefined ? rule.name : field);
    this.writer.writeLine(`const ${name} = ${this.#callExpression(form)};`);
    this.#failIfAbsent(name);
    if (field === '...') for (const inner of fieldsOf(rule.body)) this.#set(inner.name, `${name}.${inner.name}`);
    else this.#set(field, name);
  }

  #callExpression({ rule }: CallForm): string {
    const module = this.#emitter.moduleOf(rule);
    if (rule.kind === 'void') return `${this.#scope.generated(module, skipperName(rule.name))}(c)`;
    const name = this.#scope.generated(module, parserName(rule.name));
    return rule.kind === 'params' ? `${name}(c, params)` : `${name}(c)`;
  }

  #declareParams(): void {
    if (this.#paramsDeclared) return;
    this.#paramsDeclared = true;
    this.writer.writeLine(`const params = ${this.#emitter.draft(this.#scope, this.#paramsType ?? 'Params')}();`);
    this.#set('params', 'params');
  }

  #option(form: OptionForm): void {
    const { item } = form;
    const strategy = this.#emitter.proof.strategy(form, 0);
    const parts = partsOf(item);
    const [head, ...tail] = parts;
    const kept =
      strategy.kind === 'octet' || strategy.kind === 'space' || strategy.kind === 'commit'
        ? strategy.after
        : parts.length;
    const checked = !['octet', 'space', 'commit'].includes(strategy.kind);
    if (!checked && parts.length === 1 && head?.kind === 'span') return this.#optionalSpan(head);
    if (!checked && kept === 1 && head?.kind === 'span' && head.leaf === undefined && tail.every(isSimple))
      return this.#committedOption(head, tail);
    const checks = { before: this.#before(form, 0), check: this.#after(form, 0)[0] };
    this.#group(item, `${this.#owner}-${nameOf(form)}`, 'option', checks);
  }

  #optionalSpan(form: SpanForm): void {
    if (form.leaf === undefined) {
      this.writer.writeLine(`${skipExpression(this.#emitter, this.#scope, form)};`);
      return;
    }
    const name = localName(form.field ?? 'value');
    this.writer.writeLine(`const ${name} = ${takeExpression(this.#emitter, this.#scope, form)};`);
    this.#set(form.field, name);
  }

  /** Writes `[ separator value ]` if the separator alone decides. */
  #committedOption(head: SpanForm, tail: readonly Form[]): void {
    const all = fieldsOf({ kind: 'sequence', items: tail });
    const fields = all.filter(({ params }) => !params);
    if (fields.length < all.length) this.#declareParams();
    for (const field of fields) this.#declare(field);
    this.writer.write(`if (${skipExpression(this.#emitter, this.#scope, head)}) `).block(() => {
      for (const form of tail) this.#assign(form);
    });
    for (const field of fields) this.#set(field.name, localName(field.name));
  }

  #declare(field: RecordField): void {
    const type = this.#emitter.typeName(this.#scope, field);
    const name = localName(field.name);
    this.writer.writeLine(
      field.depth > 0 ? `let ${name}: ${listed(type, field.depth)} = [];` : `let ${name}: ${type} | undefined;`,
    );
  }

  #assign(form: Form): void {
    if (form.kind === 'list') {
      const name = localName(form.field ?? 'values');
      this.#list({ ...form, field: `${name}-list` });
      this.values.delete(`${name}-list`);
      this.writer.writeLine(`${name} = ${localName(`${name}-list`)};`);
      return;
    }
    if (form.kind !== 'span' || form.leaf === undefined) {
      if (form.kind === 'call' && form.rule.kind !== 'void' && form.rule.kind !== 'params') {
        const name = localName(form.field ?? 'value');
        this.writer.writeLine(`${name} = ${this.#callExpression(form)};`);
        return this.#failIfAbsent(name);
      }
      return this.must(form);
    }
    const name = localName(form.field ?? 'value');
    this.writer.writeLine(`${name} = ${takeExpression(this.#emitter, this.#scope, form)};`);
    if (!isNullable(this.#emitter, form)) this.#failIfAbsent(name);
  }

  /** Writes a call of another function that tries or reads a part as a whole. */
  #group(form: Form, owner: string, mode: 'option' | 'must', checks: Checks = {}): void {
    const fields = fieldsOf(form).filter((field) => !field.params);
    const isPlain = checks.before === undefined && checks.check === undefined;
    const call = form.kind === 'call' && isPlain ? this.#callExpression(form) : undefined;
    if (hasParams(form)) this.#declareParams();
    const expression = call ?? this.#groupCall(form, owner, checks);
    if (mode === 'option') this.#start(form);
    const absent = back(this.#emitter, this.#scope, [form]);
    const [only] = fields;
    if (only === undefined) {
      this.writer.writeLine(
        mode === 'option' ? `if (!${expression}) ${absent}` : `if (!${expression}) return ${this.#fail};`,
      );
      return;
    }
    const isGroup = isObject(fields);
    const name = isGroup
      ? takeName(localName(groupName(form, fields, owner)), this.#groupLocals)
      : localName(only.name);
    this.writer.writeLine(`const ${name} = ${expression};`);
    if (mode === 'option') this.writer.writeLine(`if (${name} === undefined) ${absent}`);
    else this.#failIfAbsent(name);
    const access = mode === 'option' ? '?.' : '.';
    for (const field of fields) {
      const value = isGroup ? `${name}${access}${field.name}` : name;
      this.#set(field.name, field.depth > 0 && mode === 'option' ? `${value} ?? []` : value);
    }
  }

  #groupCall(form: Form, owner: string, checks: Checks): string {
    const fields = fieldsOf(form).filter((field) => !field.params);
    const name = this.#groupName(fields.length === 0 ? skipperName : parserName, owner);
    this.groups.push({ name, owner, form, ...checks, text: 'text' in form ? form.text : '' });
    return hasParams(form) ? `${name}(c, params)` : `${name}(c)`;
  }

  /** Remembers the position at which a try of `form` begins. */
  #start(form: Form): void {
    this.writer.writeLine(`${this.#started ? '' : 'let '}start = c.pos;`);
    this.#started = true;
    if (!takeLenience(this.#emitter, [form])) return;
    this.writer.writeLine(`${this.#counted ? '' : 'let '}taken = ${LENIENCES};`);
    this.#counted = true;
  }

  #loop(form: LoopForm): void {
    const [head, ...tail] = partsOf(form.item);
    const strategy = this.#emitter.proof.strategy(form, 0);
    if (hasParams(form)) this.#declareParams();
    const early =
      (strategy.kind === 'octet' || strategy.kind === 'space' || strategy.kind === 'commit') && strategy.after === 1;
    const isPlain = form.min === 0 && form.max === Number.POSITIVE_INFINITY;
    if (isPlain && early && head?.kind === 'span' && head.leaf === undefined && !isNullable(this.#emitter, head)) {
      this.writer.write(`while (${skipExpression(this.#emitter, this.#scope, head)}) `).block(() => {
        for (const item of tail) this.must(item);
      });
      return;
    }
    const expression = `${this.#scope.runtime('take', 'skipEach')}(c, ${this.#skipper(form)}${countsText(form, 0)})`;
    if (form.min === 0) this.writer.writeLine(`${expression};`);
    else this.#failUnless(expression);
  }

  /** Returns the expression that skips one item of a loop. A short expression is written in place. */
  #skipper(form: LoopForm): string {
    const check = this.#after(form, 0)[0];
    const before = this.#before(form, 0);
    const parts = partsOf(form.item);
    const isPlain = check === undefined && before === undefined;
    const short = parts.length <= 2 && isPlain ? parts.map((part) => this.#shortSkip(part)) : [undefined];
    if (short.every((part) => part !== undefined)) return `(c) => ${short.join(' && ')}`;
    const name = this.#groupName(skipperName, `${this.#owner}-more`);
    this.groups.push({ name, owner: `${this.#owner}-more`, form: form.item, before, check, text: form.text });
    return hasParams(form) ? `(c) => ${name}(c, params)` : name;
  }

  #shortSkip(form: Form): string | undefined {
    if (form.kind === 'span' && form.leaf === undefined) return skipExpression(this.#emitter, this.#scope, form);
    if (form.kind === 'call' && (form.rule.kind === 'void' || form.rule.kind === 'params'))
      return this.#callExpression(form);
    return undefined;
  }

  #list(form: ListForm): void {
    if (form.rounds !== undefined) return this.#rounds(form, form.rounds);
    const taker = this.#scope.runtime('take', form.optional ? 'takeOptionalList' : 'takeList');
    const separator = this.#emitter.tableFor(this.#scope, form.separator);
    const reader = this.#itemReader(form.item);
    this.#array(form, `${taker}(c, ${reader}, ${separator}${countsText(form, 1)})`, !form.optional);
  }

  #series(form: SeriesForm): void {
    if (form.rounds !== undefined) return this.#rounds(form, form.rounds);
    this.#array(form, this.#seriesExpression(form), true);
  }

  #seriesExpression(form: SeriesForm): string {
    const taker = this.#scope.runtime('take', 'takeEach');
    const checks = { before: this.#before(form, 0), check: this.#after(form, 0)[0] };
    return `${taker}(c, ${this.#itemReader(form.item, checks)}${countsText(form, 0)})`;
  }

  /** Writes an array whose required items are read one by one. */
  #rounds({ field = 'values' }: ListForm | SeriesForm, { required, rest }: Rounds): void {
    const parts = required.map((item, round) => {
      const name = localName(`${field}-round-${round + 1}`);
      this.writer.writeLine(`const ${name} = ${this.#itemCall(item)};`);
      this.#failIfAbsent(name);
      return name;
    });
    if (rest !== undefined) {
      const name = localName(`${field}-rest`);
      this.writer.writeLine(`const ${name} = ${this.#seriesExpression(rest)};`);
      this.#failIfAbsent(name);
      parts.push(`...${name}`);
    }
    const name = localName(field);
    this.writer.writeLine(`const ${name} = [${parts.join(', ')}];`);
    this.#set(field, name);
  }

  /** Returns the expression that reads one item. */
  #itemCall(item: Form): string {
    return item.kind === 'span' ? takeExpression(this.#emitter, this.#scope, item) : `${this.#itemReader(item)}(c)`;
  }

  #array(form: ListForm | SeriesForm, expression: string, mayFail: boolean): void {
    const name = localName(form.field ?? 'values');
    this.writer.writeLine(`const ${name} = ${expression};`);
    if (mayFail) this.#failIfAbsent(name);
    this.#set(form.field ?? 'values', name);
  }

  #itemReader(item: Form, checks: Checks = {}): string {
    const isPlain = checks.before === undefined && checks.check === undefined;
    if (item.kind === 'call' && isPlain && item.rule.kind !== 'void')
      return this.#scope.generated(this.#emitter.moduleOf(item.rule), parserName(item.rule.name));
    if (item.kind === 'span' && isPlain) return `(c) => ${takeExpression(this.#emitter, this.#scope, item)}`;
    const owner = `${this.#owner}-item`;
    const name = this.#groupName(parserName, owner);
    this.groups.push({ name, owner, form: item, ...checks, text: 'text' in item ? item.text : '' });
    return name;
  }

  /** Returns a name for the function of a group that the module does not use yet. */
  #groupName(nameOfRule: (rule: string) => string, owner: string): string {
    return this.#scope.free(nameOfRule(owner));
  }

  #failUnless(expression: string): void {
    this.writer.writeLine(`if (!${expression}) return ${this.#fail};`);
  }

  #failIfAbsent(name: string): void {
    this.writer.writeLine(`if (${name} === undefined) return ${this.#fail};`);
  }

  #set(field: string | undefined, expression: string): void {
    if (field !== undefined) this.values.set(field, expression);
  }
}
