import type { Node } from '../../src/runtime/node.ts';
import type { Automata } from '../analyse/automata.ts';
import type { RowLook } from '../analyse/look.ts';
import type { Proof } from '../analyse/prove.ts';
import { fieldsOf, type RecordField } from '../plan/fields.ts';
import { type Form, type PlannedRule, roundsOf, type SpanForm } from '../plan/form.ts';
import type { GrammarView } from '../plan/grammar-view.ts';
import type { PlannedHeader } from '../plan/headers.ts';
import { canonicalText, separatingText } from './canonical.ts';
import { draftName, formatterName, moduleName, octetName } from './names.ts';
import type { ModuleScope } from './scope.ts';
import { headerPath } from './statement.ts';
import { hexRanges, type TableRegistry } from './tables.ts';
import type { Target } from './target.ts';

/** A record type: all rules whose values it describes, and the union of their fields. */
export interface RecordType {
  readonly name: string;
  readonly doc: string;
  readonly rules: readonly PlannedRule[];
  readonly fields: readonly RecordField[];
  readonly constants: Readonly<Record<string, string>>;
  readonly defaults: Readonly<Record<string, string>>;
  readonly escaped: readonly string[];
}

export interface Plan {
  readonly target: Target;
  readonly view: GrammarView;
  /** The rules that are written. */
  readonly rules: readonly PlannedRule[];
  /** The rules that contribute to the types. For a shared type these are more than those that are written. */
  readonly typed: readonly PlannedRule[];
  readonly headers: readonly PlannedHeader[];
  readonly proof: Proof;
  readonly automata: Automata;
  readonly tables: TableRegistry;
  /** The words of each named text type. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Types that the runtime declares, with their modules. */
const RUNTIME_TYPES: Readonly<Record<string, string>> = { TelUri: 'tel', SipDate: 'date', Params: 'others' };

/**
 * The knowledge that the writers of functions share: in which module things are, and their names.
 *
 * Invariant: a rule is in the module of its type. A rule that only one header uses is in that header's module, unless
 * it has many parameters.
 */
export class Emitter {
  readonly target: Target;
  readonly view: GrammarView;
  readonly proof: Proof;
  readonly automata: Automata;
  readonly types: ReadonlyMap<string, RecordType>;
  /** Constants for sets of octets, each with its ranges. */
  readonly octetSets = new Map<string, string>();
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** The word types that a module imports. */
  readonly usedWords = new Set<string>();
  readonly #tables: TableRegistry;
  readonly #modules = new Map<string, string>();
  /** Types of parameter objects of which no parameter is known. */
  readonly #plainParams: Set<string>;

  constructor(plan: Plan) {
    this.target = plan.target;
    this.view = plan.view;
    this.proof = plan.proof;
    this.automata = plan.automata;
    this.words = plan.words;
    this.#tables = plan.tables;
    this.#plainParams = new Set([
      'Params',
      ...plan.typed.filter(({ kind }) => kind === 'params').map(({ type }) => type),
    ]);
    this.types = typesOf(plan.typed);
    for (const { kind, type, params } of plan.typed)
      if (kind === 'params' && (params?.known.length ?? 0) > 0) this.#plainParams.delete(type);
    this.#place(plan);
  }

  /** Returns the module that has a rule's functions. */
  moduleOf(rule: PlannedRule): string {
    return this.#modules.get(groupOf(rule)) ?? `rules/${moduleName(groupOf(rule))}`;
  }

  moduleOfType(type: string): string {
    return this.#modules.get(type) ?? `rules/${moduleName(type)}`;
  }

  tableFor(scope: ModuleScope, form: SpanForm): string {
    return scope.generated('tables', this.#tables.constant(form.node, form.name, this.proof.scanLook(form)));
  }

  /** The expression that says whether the rest of the row can be read as `look` wants it. */
  ahead(scope: ModuleScope, look: RowLook, name: string): string {
    const tables = this.#tables.aheads(look, name).map((constant) => scope.generated('tables', constant));
    return `${scope.runtime('ahead', 'ahead')}(c, ${tables.join(', ')})`;
  }

  takesLenience(node: Node): boolean {
    return this.#tables.takesLenience(node);
  }

  octetSet(scope: ModuleScope, octets: readonly number[]): string {
    const ranges = hexRanges(octets);
    const known = [...this.octetSets].find(([, set]) => set === ranges)?.[0];
    const constant = known ?? this.#freeName(octets);
    this.octetSets.set(constant, ranges);
    return scope.generated('tables', constant);
  }

  #freeName(octets: readonly number[]): string {
    const many = 8;
    const names = octets.slice(0, many).map(octetName);
    const wanted = octets.length > many ? `${names.slice(0, 3).join('_')}_AND_MORE` : names.join('_');
    return this.#tables.free(/^\d/.test(wanted) ? `N${wanted}` : wanted);
  }

  draft(scope: ModuleScope, type: string): string {
    return this.#plainParams.has(type)
      ? scope.runtime('others', 'newParams')
      : scope.generated(this.moduleOfType(type), draftName(type));
  }

  formatter(scope: ModuleScope, rule: PlannedRule): string {
    if (rule.kind === 'params' && rule.params?.known.length === 0) return scope.runtime('others', 'formatOthers');
    return scope.generated(this.moduleOf(rule), formatterName((rule.copyOf ?? rule).name));
  }

  /** Returns the name of a type, and imports it. */
  type(scope: ModuleScope, name: string): string {
    const runtime = this.#runtimeModule(name);
    if (runtime !== undefined) return scope.runtimeValueType(runtime, name);
    if (!this.words.has(name)) return scope.generatedType(this.moduleOfType(name), name);
    this.usedWords.add(name);
    return scope.generatedType('rules/words', name);
  }

  /** Returns the type of the values that a builder takes. */
  inputType(scope: ModuleScope, name: string): string {
    if (name === 'Params' || this.words.has(name)) return this.type(scope, name);
    const runtime = this.#runtimeModule(name);
    if (runtime !== undefined) return scope.runtimeValueType(runtime, `${name}Input`);
    return scope.generatedType(this.moduleOfType(name), `${name}Input`);
  }

  /** Returns the class of a type whose values have getters. */
  constructorOf(scope: ModuleScope, name: string): string {
    return this.target.sharedTypes.has(name)
      ? scope.runtime('values', name)
      : scope.generated(this.moduleOfType(name), name);
  }

  /** Returns the module of the runtime that has a type. In a project one module has all shared types. */
  #runtimeModule(name: string): string | undefined {
    return this.target.sharedTypes.has(name)
      ? 'values'
      : Object.hasOwn(RUNTIME_TYPES, name)
        ? RUNTIME_TYPES[name]
        : undefined;
  }

  /** Returns the type of one value of a field, without the array of a list. */
  typeName(scope: ModuleScope, field: RecordField): string {
    if (field.rule !== undefined && field.rule.kind !== 'pair') return this.type(scope, field.type);
    return this.leafType(scope, field.type);
  }

  /** Returns the type of a text: written out, or the name of an imported type. */
  leafType(scope: ModuleScope, type: string): string {
    return Object.hasOwn(RUNTIME_TYPES, type) || this.words.has(type) ? this.type(scope, type) : type;
  }

  /** Returns the shortest text of punctuation, with blanks rather than tabs. */
  canonical(node: Node): string {
    return canonicalText(this.view, this.automata, node);
  }

  /** Returns the text between two items. It is not empty if the grammar allows that. */
  separating(node: Node): string {
    return separatingText(this.view, this.automata, node);
  }

  /** Returns the text between two items that all of `nodes` separate, with the customary blank after a comma. */
  separator(...nodes: readonly Node[]): string {
    const node: Node = nodes.length === 1 && nodes[0] !== undefined ? nodes[0] : { kind: 'sequence', items: nodes };
    const text = this.separating(node);
    return text === ',' && this.#derives(node, ', ') ? ', ' : text;
  }

  #derives(node: Node, text: string): boolean {
    const dfa = this.automata.of(node);
    const { letterOf } = this.automata.alphabet;
    let state = 0;
    for (const ch of text) state = state < 0 ? -1 : dfa.next(state, letterOf[ch.charCodeAt(0)] ?? 0);
    return state >= 0 && dfa.accepts(state);
  }

  /** Returns the type of the object to which parameters are added. */
  paramsTypeOf(form: Form): string | undefined {
    return fieldsOf(form).find((field) => field.params)?.type;
  }

  #place({ headers, rules }: Plan): void {
    const users = new Map<string, Set<string>>();
    for (const header of headers) {
      for (const rule of reachable(header.form)) {
        const group = groupOf(rule);
        users.set(group, (users.get(group) ?? new Set()).add(`headers/${header.row.name.toLowerCase()}`));
      }
    }
    const apart = new Set(rules.filter(livesApart).map(groupOf));
    for (const [group, modules] of users) {
      const [only] = modules;
      if (modules.size === 1 && only !== undefined && !apart.has(group)) this.#modules.set(group, only);
    }
    for (const header of headers) {
      const type = header.record?.type;
      if (type !== undefined && !this.types.has(type)) this.#modules.set(type, headerPath(header));
    }
  }
}

/** Rules with more parameters than this have their own module. */
const MANY_PARAMETERS = 10;

/** Returns whether a rule has its own module even if only one header uses it. */
function livesApart({ kind, params }: PlannedRule): boolean {
  return kind === 'void' || (params?.known.length ?? 0) > MANY_PARAMETERS;
}

/** Returns the group of a rule. Rules with the same type are in one group. */
export function groupOf(rule: PlannedRule): string {
  return rule.kind === 'void' || rule.kind === 'pair' ? (rule.copyOf ?? rule).name : rule.type;
}

/** Returns the planned rules that a form calls, directly or through others. */
export function reachable(form: Form): ReadonlySet<PlannedRule> {
  const seen = new Set<PlannedRule>();
  const stack: Form[] = [form];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    switch (next.kind) {
      case 'call':
        if (!seen.has(next.rule)) {
          seen.add(next.rule);
          stack.push(next.rule.body);
        }
        break;
      case 'sequence':
        stack.push(...next.items);
        break;
      case 'choice':
        stack.push(...next.alternatives.map((alternative) => alternative.form));
        break;
      case 'series':
      case 'list':
        stack.push(next.item, ...roundsOf(next));
        break;
      case 'option':
      case 'loop':
      case 'capture':
        stack.push(next.item);
        break;
    }
  }
  return seen;
}

function typesOf(rules: readonly PlannedRule[]): ReadonlyMap<string, RecordType> {
  const byType = new Map<string, PlannedRule[]>();
  for (const rule of rules) {
    if (rule.kind !== 'record' || rule.copyOf !== undefined) continue;
    byType.set(rule.type, [...(byType.get(rule.type) ?? []), rule]);
  }
  return new Map([...byType].map(([name, same]) => [name, typeOf(name, same)]));
}

function typeOf(name: string, rules: readonly PlannedRule[]): RecordType {
  const forms = rules.map(({ body }) => ({ form: body, name: '', isWord: false }));
  const choice: Form = { kind: 'choice', text: '', alternatives: forms };
  return {
    name,
    doc: rules.find(({ doc }) => doc !== '')?.doc ?? '',
    rules,
    fields: fieldsOf(choice),
    constants: Object.assign({}, ...rules.map(({ constants }) => constants)),
    defaults: Object.assign({}, ...rules.map(({ defaults }) => defaults)),
    escaped: [...new Set(rules.flatMap(({ escaped }) => escaped))],
  };
}
