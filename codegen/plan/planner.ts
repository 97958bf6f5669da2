import type { Node } from '../../src/runtime/node.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import { freeName } from '../free-name.ts';
import { beginsWithWord } from '../rewrite/precedence.ts';
import type { Field, Shape } from '../table.ts';
import { fieldsOf, valueOf } from './fields.ts';
import type { Alternative, CallForm, ChoiceForm, Form, PlannedRule, SpanForm } from './form.ts';
import { fieldOfName, type GrammarView, itemOf, keyOf, pascal } from './grammar-view.ts';
import { isLeafShape, type LeafShape, leafOf } from './leaf.ts';
import { nestOf } from './nest.ts';
import { planParams } from './params.ts';
import { listOf, repetitionOf } from './repetition.ts';
import { type Lack, NO_SCOPE, type Scope, scopeOf } from './scope.ts';
import { unboundedIn } from './unbounded.ts';

/** The number of copies beyond which places share the functions of a rule. */
const MOST_COPIES = 200;

/** Lays the table's shapes over the grammar: rules become planned rules, and bodies become forms. */
export class Planner {
  readonly view: GrammarView;
  /**
   * Returns whether a node must be read by code although no value needs it, because it nests or its automaton would be
   * large.
   */
  byCode: (node: Node) => boolean;
  /** For each text type that the table names, the words that the grammar has for it. */
  readonly words = new Map<string, ReadonlySet<string>>();
  readonly #planned = new Map<string, PlannedRule>();
  readonly lacks: Lack[] = [];
  /** Requests of the grammar and the table for which no code can be written. */
  readonly refused: Diagnostic[] = [];
  /** Numbers that may have any number of digits. */
  readonly unbounded = new Set<Node>();

  /** Returns the length of the shortest string of a node. */
  readonly shortest: (node: Node) => number;

  /** The rules that get a copy for each place that names them. */
  #copied: ReadonlySet<string>;
  /** The repetitions whose required items are read one by one. */
  readonly #unrolled: ReadonlySet<Node>;
  readonly #copies: PlannedRule[] = [];
  /** The rules that are being planned. One that names itself is not copied. */
  readonly #open = new Set<string>();

  constructor(
    view: GrammarView,
    byCode: (node: Node) => boolean,
    shortest: (node: Node) => number,
    copied: ReadonlySet<string> = new Set(),
    unrolled: ReadonlySet<Node> = new Set(),
  ) {
    this.view = view;
    this.byCode = byCode;
    this.shortest = shortest;
    this.#copied = copied;
    this.#unrolled = unrolled;
  }

  get rules(): readonly PlannedRule[] {
    return [...this.#planned.values(), ...this.#copies];
  }

  /** Returns the planned rule of a key whose shape is no leaf. */
  rule(key: string): PlannedRule {
    const known = this.#planned.get(key);
    if (known === undefined) return this.#plan(key);
    const isCopied = this.#copied.has(key) && !this.#open.has(key) && this.#copies.length < MOST_COPIES;
    return isCopied ? this.#plan(key, known) : known;
  }

  /** Returns whether the required items of a repetition are read one by one. */
  isUnrolled(repetition: Node): boolean {
    return this.#unrolled.has(repetition);
  }

  /** Makes all further rules serve for the types of their values alone: their forms are neither proved nor written. */
  planTypesOnly(): void {
    this.#copied = new Set();
    this.byCode = () => false;
  }

  /** Plans a rule, or a copy of it. */
  #plan(key: string, copyOf?: PlannedRule): PlannedRule {
    const { name: ownName, definitions, namespace, node } = this.view.rule(key);
    const name = copyOf === undefined ? ownName : this.#nameOfCopy(ownName);
    const shape = this.view.shape(key);
    const record = shape?.as === 'record' ? shape : undefined;
    const planned: { -readonly [K in keyof PlannedRule]: PlannedRule[K] } = {
      key,
      name,
      text: definitions.map((definition) => definition.text).join('\n'),
      section: sourceOf(namespace, shape),
      kind: kindOf(shape),
      type: typeOf(shape),
      doc: shape !== undefined && 'doc' in shape && shape.doc !== undefined ? shape.doc : '',
      body: { kind: 'sequence', items: [] },
      constants: record?.constants ?? {},
      defaults: record?.defaults ?? {},
      escaped: record?.escaped ?? [],
      copyOf,
    };
    if (copyOf === undefined) this.#planned.set(key, planned);
    else this.#copies.push(planned);
    this.#open.add(key);
    if (shape?.as === 'params') {
      const { params, body } = planParams(this, ownName, node, shape);
      const known = params.known.map((param) => ({ ...param, rule: param.rule + name.slice(ownName.length) }));
      Object.assign(planned, { params: { ...params, known }, body });
    } else if (planned.kind === 'void') {
      planned.body = nestOf(this, key) ?? this.skipped(node);
    } else {
      const scope = scopeOf(record?.fields);
      planned.body = this.form(node, scope);
      if (copyOf === undefined) this.noteUnused(scope, { namespace, path: ['rules', name, 'fields'], rule: key });
    }
    if (planned.kind === 'pair') this.#checkPair(planned);
    this.#open.delete(key);
    return planned;
  }

  /** Returns a name for the functions of a copy, which no rule of the grammar has. */
  #nameOfCopy(name: string): string {
    const taken = new Set([...this.view.grammar.rules.values(), ...this.#copies].map((rule) => pascal(rule.name)));
    return freeName(name, (wanted) => taken.has(pascal(wanted)), '-place-');
  }

  /** Notes the fields of a record that match none of its elements. */
  noteUnused({ fields, used }: Scope, { path, ...where }: Omit<Lack, 'element'>): void {
    for (const element of Object.keys(fields))
      if (!used.has(element)) this.lacks.push({ ...where, path: [...path, element], element });
  }

  form(node: Node, scope: Scope): Form {
    const field = this.#fieldOf(node, scope);
    if (field?.shape !== undefined && isLeafShape(field.shape)) return this.leaf(node, field.shape, field.name);
    // A group that the table makes a field is text, whatever rules with entries it holds, as a rule is.
    const isText = node.kind === 'choice' || !this.view.hasValue(node);
    if (field !== undefined && field.name !== '...' && node.kind !== 'rule' && isText && !this.byCode(node))
      return this.leaf(node, { as: node.kind === 'bound' ? 'number' : 'text' }, field.name);
    switch (node.kind) {
      case 'rule':
        return this.#reference(node.key, node, scope, field);
      case 'sequence':
        return this.#sequence(node.items, scope);
      case 'choice':
        return this.view.hasValue(node) || this.byCode(node) || this.#namesFields(node, scope)
          ? this.#choice(node.alternatives, node, scope)
          : this.skip(node);
      case 'repeat':
        return this.#repeat(node, scope);
      case 'bound':
      case 'except':
        return this.#limited(node, scope, field);
      case 'lenient':
        return this.view.hasValue(node) ? this.form(node.item, scope) : this.skip(node);
      default:
        return this.skip(node);
    }
  }

  /** Plans a limited element, which is scanned whole, limit included. It has the shape of the rule inside. */
  #limited(node: Node & { kind: 'bound' | 'except' }, scope: Scope, field: Field | undefined): Form {
    const { item } = node;
    const shape = item.kind === 'rule' ? this.view.shape(item.key) : undefined;
    if (item.kind !== 'rule' || shape === undefined || !isLeafShape(shape)) return this.skip(node);
    return this.leaf(
      node,
      shape,
      this.#fieldOf(item, scope)?.name ?? field?.name ?? fieldOfName(this.view.rule(item.key).name),
    );
  }

  /** Plans a captured stretch: by one automaton, or by its form if that is impossible. */
  leaf(node: Node, shape: LeafShape, field?: string): Form {
    const keywords = shape.as === 'text' ? this.view.keywords(node) : [];
    const leaf = leafOf(this.#padded(node, shape), keywords);
    if (shape.as === 'number') for (const each of unboundedIn(this.view, node)) this.unbounded.add(each);
    if (keywords.length > 0 && isTypeName(leaf.type))
      this.words.set(leaf.type, new Set([...(this.words.get(leaf.type) ?? []), ...keywords]));
    const name = this.view.textOf(node);
    if (this.byCode(node)) return { kind: 'capture', item: this.skipped(node), name, leaf, field };
    return { kind: 'span', node, name, leaf, field };
  }

  /**
   * Gives a number the least digits that its grammar requires: `3DIGIT` reads `007` as 7, which is printed as `007`.
   */
  #padded(node: Node, shape: LeafShape): LeafShape {
    const digits = shape.as === 'number' ? this.shortest(node) : 0;
    return shape.as === 'number' && shape.width === undefined && digits > 1 ? { ...shape, width: digits } : shape;
  }

  /** Plans punctuation. */
  skip(node: Node): SpanForm {
    return { kind: 'span', node, name: this.view.textOf(node) };
  }

  /** Plans a form whose text is not kept. It uses code only if no automaton is possible. */
  skipped(node: Node): Form {
    if (!this.byCode(node)) return this.skip(node);
    const text = this.view.textOf(node);
    switch (node.kind) {
      case 'rule':
        return { kind: 'call', rule: this.rule(node.key) };
      case 'sequence':
        return { kind: 'sequence', items: node.items.map((item) => this.#part(item)) };
      case 'choice':
        return {
          kind: 'choice',
          text,
          alternatives: node.alternatives.map((item) => this.#alternative(item, (n) => this.#part(n))),
        };
      case 'repeat':
        return node.min === 0 && node.max === 1
          ? { kind: 'option', item: this.#part(node.item), text }
          : { kind: 'loop', item: this.#part(node.item), min: node.min, max: node.max, text };
      default:
        return this.skip(node);
    }
  }

  /** Plans a part of something that code reads. A rule that has its own parser is read by that parser. */
  #part(node: Node): Form {
    const kind = node.kind === 'rule' ? kindOf(this.view.shape(node.key)) : 'void';
    return node.kind === 'rule' && (kind === 'record' || kind === 'union')
      ? { kind: 'call', rule: this.rule(node.key) }
      : this.skipped(node);
  }

  #reference(key: string, node: Node, scope: Scope, field: Field | undefined): Form {
    const isNamed = field !== undefined && field.name !== '...' && this.view.shape(key) === undefined;
    const shape = field?.shape ?? this.view.shape(key) ?? (isNamed ? ({ as: 'text' } as const) : undefined);
    const name = field?.name ?? fieldOfName(this.view.rule(key).name);
    if (shape === undefined)
      return this.view.isTyped(key) ? this.form(this.view.rule(key).node, scope) : this.skipped(node);
    if (isLeafShape(shape)) {
      const leaf = this.leaf(node, shape, name);
      return leaf.kind === 'span' ? { ...leaf, after: field?.after } : leaf;
    }
    if (shape.as === 'list') {
      const list = withField(this.#listed(this.view.rule(key).node), name);
      if ((valueOf(list)?.depth ?? fieldsOf(list)[0]?.depth ?? 0) === 0 || fieldsOf(list).length > 1)
        this.#refuseList(key);
      return list;
    }
    return { kind: 'call', rule: this.rule(key), field: shape.as === 'params' ? 'params' : name, span: node.span };
  }

  /** The table names an element that stands there more than once. */
  #refuseTwice(node: Node, text: string): void {
    const span = node.span ?? { file: '', start: 0, end: 0 };
    const hint = `name each in the entry of the record: fields: { '${text}#1': 'first', '${text}#2': 'second' }`;
    this.refused.push(error('field-twice', `the table names one \`${text}\`, and this is another`, span, { hint }));
  }

  /** Reports a pair that is not two texts. */
  #checkPair({ key, name, body }: PlannedRule): void {
    const fields = fieldsOf(body);
    const isPair = body.kind === 'sequence' && fields.length === 2 && fields.every(({ optional }) => !optional);
    if (isPair && body.items.filter((item) => item.kind === 'span' && item.field !== undefined).length === 2) return;
    const span = this.view.rule(key).definitions[0]?.span ?? { file: '', start: 0, end: 0 };
    const hint = "a pair is two rules, such as name EQUAL value, that both have an entry such as { as: 'text' }";
    this.refused.push(error('no-pair', `the table says that "${name}" is a pair, and it is none`, span, { hint }));
  }

  #refuseList(key: string): void {
    const { name, definitions } = this.view.rule(key);
    const span = definitions[0]?.span ?? { file: '', start: 0, end: 0 };
    const hint = 'write it as x *( separator x ), or give it another entry';
    this.refused.push(error('no-list', `the table says that "${name}" is a list, and it is none`, span, { hint }));
  }

  /** Plans a list whose items have their own entry, or are text. */
  #listed(node: Node): Form {
    const item = this.view.hasValue(node) ? undefined : itemOf(node);
    if (item === undefined) return this.form(node, NO_SCOPE);
    return this.form(node, scopeOf({ [this.view.rule(item).name]: { name: 'values', shape: { as: 'text' } } }));
  }

  #sequence(items: readonly Node[], scope: Scope): Form {
    const forms: Form[] = [];
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      const next = items[i + 1];
      if (item === undefined) continue;
      const list = next === undefined ? undefined : listOf(this, item, next, scope);
      if (list !== undefined) {
        forms.push(list);
        i++;
      } else {
        forms.push(this.form(item, scope));
      }
    }
    return forms.length === 1 && forms[0] !== undefined ? forms[0] : { kind: 'sequence', items: forms };
  }

  #repeat(node: Node & { kind: 'repeat' }, scope: Scope): Form {
    if (!this.view.hasValue(node.item) && !this.#namesFields(node.item, scope)) return this.skipped(node);
    return repetitionOf(this, node, scope);
  }

  /** Returns whether the table names fields inside of a group that is otherwise untyped. */
  #namesFields(node: Node, scope: Scope): boolean {
    return Object.keys(scope.fields).some((element) => this.view.textOf(node).includes(element.replace(/#\d+$/, '')));
  }

  #choice(alternatives: readonly Node[], node: Node, scope: Scope): ChoiceForm {
    return {
      kind: 'choice',
      text: this.view.textOf(node),
      span: node.span,
      alternatives: alternatives.map((item) =>
        this.#alternative(item, (n) => this.form(n, { ...scope, met: new Map() })),
      ),
    };
  }

  #alternative(node: Node, plan: (node: Node) => Form): Alternative {
    const inner = node.kind === 'lenient' ? node.item : node;
    const form = plan(inner);
    const text = this.view.textOf(inner);
    if (node.kind === 'lenient') {
      return {
        form: form.kind === 'span' ? { ...form, name: node.name } : form,
        name: node.name,
        text,
        lenience: node.name,
        isWord: false,
      };
    }
    return { form, name: this.#nameOf(inner), text, lenience: undefined, isWord: beginsWithWord(this.view, inner) };
  }

  #nameOf(node: Node): string {
    if (node.kind === 'rule') return this.view.rule(node.key).name;
    const word = node.kind === 'literal' ? node.text.replace(/\W+/g, '') : '';
    if (/^[a-z]/i.test(word)) return word;
    const first = node.kind === 'sequence' ? node.items[0] : undefined;
    return first === undefined ? 'group' : this.#nameOf(first);
  }

  #fieldOf(node: Node, scope: Scope): Field | undefined {
    const text = node.kind === 'rule' ? this.view.rule(node.key).name : this.view.textOf(node);
    const count = (scope.met.get(text) ?? 0) + 1;
    const named = scope.fields[`${text}#${count}`] ?? (count === 1 ? ownField(scope, text) : undefined);
    if (named === undefined && !(`${text}#1` in scope.fields)) {
      if (ownField(scope, text) !== undefined) this.#refuseTwice(node, text);
      return undefined;
    }
    scope.met.set(text, count);
    if (named !== undefined) scope.used.add(`${text}#${count}` in scope.fields ? `${text}#${count}` : text);
    return typeof named === 'string' ? { name: named } : named;
  }

  /** Returns the call of the planned rule that a name in a namespace stands for. */
  call(namespace: string, name: string): CallForm {
    return { kind: 'call', rule: this.rule(keyOf(namespace, name)) };
  }
}

/** Returns the source of a type, such as `RFC 3261 §20.42`, or the name of its file if no RFC describes it. */
function sourceOf(namespace: string, shape: Shape | undefined): string {
  const text = namespace.replace(/^rfc(?=\d)/, 'RFC ');
  return shape !== undefined && 'section' in shape && shape.section !== undefined ? `${text} §${shape.section}` : text;
}

/** Returns the table's field for a rule. A rule may have the name of a property that every object has. */
function ownField({ fields }: Scope, name: string): string | Field | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function withField(form: Form, field: string | undefined): Form {
  if (form.kind === 'sequence') return { ...form, items: form.items.map((item) => withListField(item, field)) };
  return form.kind === 'span' || form.kind === 'capture' || form.kind === 'call'
    ? { ...form, field }
    : withListField(form, field);
}

function withListField(form: Form, field: string | undefined): Form {
  if (form.kind === 'option') return { ...form, item: withListField(form.item, field) };
  return form.kind === 'list' || form.kind === 'series' ? { ...form, field } : form;
}

function typeOf(shape: Shape | undefined): string {
  if (shape?.as === 'pair') return 'readonly [name: string, value: string]';
  return shape !== undefined && kindOf(shape) !== 'void' && 'type' in shape && shape.type !== undefined
    ? shape.type
    : 'boolean';
}

/** Returns whether a type is the name of a declaration, and neither `string` nor written out. */
export function isTypeName(type: string): boolean {
  return /^[A-Z]\w*$/.test(type);
}

function kindOf(shape: Shape | undefined): PlannedRule['kind'] {
  switch (shape?.as) {
    case 'record':
    case 'params':
    case 'union':
    case 'pair':
      return shape.as;
    default:
      return 'void';
  }
}
