import { CodeBlockWriter } from 'ts-morph';
import { fieldsOf } from '../plan/fields.ts';
import type { CallForm, ChoiceForm, Form, ListForm, PlannedRule } from '../plan/form.ts';
import { type Branch, branchesOf, type Presence, presenceIn } from './alternatives.ts';
import { quote, writePiece } from './elements.ts';
import type { Emitter } from './emitter.ts';
import type { ModuleScope } from './scope.ts';

/** A part of a text: the statements that it needs, and the template for what comes behind the text that they add. */
interface Part {
  readonly statements: string;
  readonly template: string;
}

/**
 * Writes the statements that print one form.
 *
 * Invariant: the printed text is unchecked. The definition that calls the function parses it again and compares.
 */
export class FormatWriter {
  readonly writer = new CodeBlockWriter({ indentNumberOfSpaces: 2, useTabs: false, useSingleQuote: true });
  readonly #emitter: Emitter;
  readonly #scope: ModuleScope;
  readonly #access: (field: string) => string;
  readonly #presence: Presence;
  #template = '';
  #begun = false;
  /** The rules whose parameters are written: all of them are, at the first place where one may stand. */
  #written = new Set<PlannedRule>();

  constructor(emitter: Emitter, scope: ModuleScope, access: (field: string) => string) {
    this.#emitter = emitter;
    this.#scope = scope;
    this.#access = access;
    this.#presence = presenceIn(emitter, scope, access);
  }

  /** Writes the whole function, which returns the text of `form`. */
  whole(form: Form): string {
    this.#write(form);
    if (!this.#begun) this.writer.writeLine(`return \`${this.#template}\`;`);
    else if (this.#template === '') this.writer.writeLine('return text;');
    else this.writer.writeLine(`return \`\${text}${this.#template}\`;`);
    return this.writer.toString();
  }

  #write(form: Form): void {
    switch (form.kind) {
      case 'span':
        if (form.leaf === undefined || form.leaf.shape.as === 'constant')
          this.#template += escaped(this.#emitter.canonical(form.node));
        else
          this.#template +=
            writePiece(this.#scope, form.leaf.shape, this.#access(form.field ?? '')) + (form.after ?? '');
        return;
      case 'capture':
        this.#template += writePiece(this.#scope, form.leaf.shape, this.#access(form.field ?? ''));
        return;
      case 'nest':
        return;
      case 'sequence':
        return this.#sequence(form.items);
      case 'option':
        return this.#option(form.item);
      case 'loop':
        return this.#params(form.item, false);
      case 'list':
        return this.#list(form);
      case 'series': {
        const list = this.#access(form.field ?? '');
        const items = `${list}.map((item) => \`${this.#element(form.item, 'item')}\`)`;
        this.#template += `\${${items}.join('${this.#between(form.item)}')}`;
        return;
      }
      case 'call':
        return this.#call(form);
      case 'choice':
        return this.#choice(form);
    }
  }

  /** Writes the first alternative whose fields are present. One without such fields comes last. */
  #choice({ alternatives }: ChoiceForm): void {
    const printable = alternatives.map(({ form }) => ({
      fields: fieldsOf(form),
      constant: conditionOf(form, this.#access),
    }));
    const [first, ...others] = branchesOf(printable, this.#presence);
    const formAt = ({ at }: Branch): Form => alternatives[at]?.form ?? { kind: 'sequence', items: [] };
    if (first === undefined) return;
    if (first.condition === undefined) return this.#write(formAt(first));
    this.#flush();
    const before = this.#written;
    const parts = [first, ...others].map((branch) => {
      this.#written = before;
      return { condition: branch.condition, part: this.#within(formAt(branch)), after: this.#written };
    });
    this.#written = new Set(parts.flatMap(({ after }) => [...after]));
    parts.forEach(({ condition, part }, at) => {
      const begin = condition === undefined ? 'else ' : `${at === 0 ? '' : 'else '}if (${condition}) `;
      this.writer.write(begin).block(() => this.#append(part));
    });
  }

  /** Writes statements that add the text of a part to `text`. */
  #append({ statements, template }: Part): void {
    this.writer.write(statements);
    if (template !== '') this.writer.writeLine(`text += \`${template}\`;`);
  }

  #within(form: Form): Part {
    const inner = new FormatWriter(this.#emitter, this.#scope, this.#access);
    inner.#begun = true;
    inner.#written = new Set(this.#written);
    inner.#write(form);
    this.#written = inner.#written;
    return { statements: inner.writer.toString(), template: inner.#template };
  }

  #sequence(items: readonly Form[]): void {
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      const next = items[i + 1];
      if (item === undefined) continue;
      if (item.kind === 'call' && item.rule.kind === 'params' && next?.kind === 'loop') {
        this.#params(next.item, true);
        i++;
      } else {
        this.#write(item);
      }
    }
  }

  /** Writes `*( before [ parameter ] after )`, or the same with a parameter in front. */
  #params(item: Form, bare: boolean): void {
    const parts = partsOf(item);
    const call = parts.find((part): part is CallForm => part.kind === 'call' && part.rule.kind === 'params');
    if (call === undefined || this.#written.has(call.rule)) return;
    this.#written.add(call.rule);
    const at = parts.indexOf(call);
    const [before, after] = [parts.slice(0, at), parts.slice(at + 1)].map((some) =>
      some.flatMap((part) => (part.kind === 'span' ? [part.node] : [])),
    );
    const separator = this.#emitter.separator(...(after ?? []), ...(before ?? []));
    const formatter = this.#emitter.formatter(this.#scope, call.rule);
    const written = `${formatter}(${this.#access('params')}, ${quote(separator)})`;
    if (after === undefined || after.length === 0) {
      this.#template += bare ? `\${${written}.slice(${separator.length})}` : `\${${written}}`;
      return;
    }
    const [open, close] = [before ?? [], after].map((nodes) =>
      escaped(nodes.map((node) => this.#emitter.canonical(node)).join('')),
    );
    this.#flush();
    const inner = `${open}\${${written}.slice(${separator.length})}${close}`;
    this.writer.writeLine(`if (${written} !== '') text += \`${inner}\`;`);
  }

  #option(item: Form): void {
    const isWritten = (rule: PlannedRule | undefined): boolean => rule !== undefined && this.#written.has(rule);
    const fields = fieldsOf(item).filter(({ params, rule }) => !params || !isWritten(rule));
    const deciding = fields.filter((field) => !field.optional && !field.params);
    const conditions = (deciding.length > 0 ? deciding : fields).map((field) => this.#presence(field, true));
    if (conditions.length === 0) return;
    // A part whose fields are all optional, such as a choice, is there if one of them is.
    const condition = conditions.join(deciding.length > 0 ? ' && ' : ' || ');
    this.#flush();
    const part = this.#within(item);
    if (part.statements === '') this.writer.writeLine(`if (${condition}) text += \`${part.template}\`;`);
    else this.writer.write(`if (${condition}) `).block(() => this.#append(part));
  }

  #flush(): void {
    if (!this.#begun) this.writer.writeLine(`let text = \`${this.#template}\`;`);
    else if (this.#template !== '') this.writer.writeLine(`text += \`${this.#template}\`;`);
    this.#begun = true;
    this.#template = '';
  }

  #list(form: ListForm): void {
    const { item } = form;
    const list = this.#access(form.field ?? '');
    const separator = this.#emitter.separator(form.separator.node);
    if (item.kind === 'call') {
      this.#template += `\${${list}.map(${this.#emitter.formatter(this.#scope, item.rule)}).join('${separator}')}`;
      return;
    }
    if ((item.kind === 'span' || item.kind === 'capture') && item.leaf?.shape.as === 'text')
      this.#template += `\${${list}.join('${separator}')}`;
    else this.#template += `\${${list}.map((item) => \`${this.#element(item, 'item')}\`).join('${separator}')}`;
  }

  /**
   * Returns the text between two items that have no text around them: that of a separator which may be empty, in front
   * of an item or behind it, as in a list.
   */
  #between(item: Form): string {
    const parts = item.kind === 'sequence' ? item.items : [];
    const isEmpty = (part: Form): boolean => part.kind === 'span' && this.#emitter.canonical(part.node) === '';
    const punctuation = parts.filter((part) => part.kind === 'span' && part.leaf === undefined);
    const [first] = [parts[0], parts.at(-1)].filter((part) => part !== undefined && punctuation.includes(part));
    if (first?.kind !== 'span' || !punctuation.every(isEmpty)) return '';
    return escaped(this.#emitter.separating(first.node)).replace(/'/g, "\\'");
  }

  /** Returns the pieces of a template that print one value of an array. */
  #element(form: Form, value: string): string {
    const inner = new FormatWriter(this.#emitter, this.#scope, () => value);
    inner.#write(form);
    return inner.#template;
  }

  #call({ rule, field }: CallForm): void {
    if (rule.kind === 'void') return;
    if (rule.kind === 'params') {
      if (this.#written.has(rule)) return;
      this.#written.add(rule);
      this.#template += `\${${this.#emitter.formatter(this.#scope, rule)}(${this.#access('params')}, '')}`;
      return;
    }
    const formatter = this.#emitter.formatter(this.#scope, rule);
    this.#template += `\${${formatter}(${field === '...' ? 'value' : this.#access(field ?? '')})}`;
  }
}

/** Returns the parts of a form in their order, without the options around them. */
function partsOf(form: Form): readonly Form[] {
  if (form.kind === 'sequence') return form.items.flatMap(partsOf);
  return form.kind === 'option' ? partsOf(form.item) : [form];
}

export function escaped(text: string): string {
  return text.replace(/[`\\]|\$\{/g, '\\$&');
}

/** Returns the conditions under which an alternative prints a value: the parts that are the same in all its values. */
export function conditionOf(form: Form, access: (field: string) => string): string | undefined {
  const conditions: string[] = [];
  collect(form, access, conditions);
  return conditions.length === 0 ? undefined : conditions.join(' && ');
}

function collect(form: Form, access: (field: string) => string, conditions: string[]): void {
  if (form.kind === 'sequence') for (const item of form.items) collect(item, access, conditions);
  if (form.kind !== 'span' || form.leaf === undefined) return;
  if (form.leaf.shape.as === 'constant') conditions.push(`${access(form.field ?? '')} === '${form.leaf.shape.value}'`);
  else if (form.node.kind === 'literal')
    conditions.push(`${access(form.field ?? '')}.toLowerCase() === '${form.node.text.toLowerCase()}'`);
}
