import type { Node } from '../../src/runtime/node.ts';
import { error } from '../diagnostic.ts';
import { takeName } from '../free-name.ts';
import type { ParamsShape, Shape } from '../table.ts';
import type { Form, KnownParam, PlannedParams, SequenceForm, SpanForm, WrittenParam } from './form.ts';
import { fieldOfName } from './grammar-view.ts';
import { isLeafShape } from './leaf.ts';
import type { Planner } from './planner.ts';
import { joinSameNames } from './same-name.ts';
import { NO_SCOPE } from './scope.ts';
import { isBlank, isEquals, isWholeName, itemsIn, signLength } from './separator.ts';

/**
 * Plans a rule of parameters. Alternatives that begin with a certain name become typed fields, and the alternative for
 * any name keeps all other parameters as text.
 */
export function planParams(
  planner: Planner,
  rule: string,
  node: Node,
  shape: ParamsShape,
): { params: PlannedParams; body: Form } {
  const known: KnownParam[] = [];
  const unnamed: Node[] = [];
  for (const { node: alternative, shape: own } of joinSameNames(planner, alternativesOf(planner, node))) {
    const param = knownParam(planner, rule, alternative, shape, own);
    if (param === undefined) unnamed.push(alternative);
    else merge(known, param);
  }
  const params = { known: distinct(known), ...unnamedParams(planner, unnamed) };
  const [only] = unnamed;
  if (only !== undefined && known.length > 0) refuseFields(planner, only);
  return { params, body: bodyOf(params, planner.view.textOf(node)) };
}

/**
 * Returns the alternatives, including those of a rule that is itself a choice of parameters, as `feature-param` of RFC
 * 3840 is.
 */
function alternativesOf(planner: Planner, node: Node): readonly Node[] {
  if (node.kind !== 'choice') return [node];
  return node.alternatives.flatMap((alternative) => {
    const { view } = planner;
    if (alternative.kind === 'choice') return alternativesOf(planner, alternative);
    if (alternative.kind !== 'rule' || view.shape(alternative.key) !== undefined) return [alternative];
    const body = view.resolve(alternative);
    if (body.kind !== 'choice' || body.alternatives.some(({ kind }) => kind === 'lenient')) return [alternative];
    const names = body.alternatives.map((item) => headOf(planner, item));
    const isSeveral = names.length > 2 || new Set(names).size > 1;
    const isNamed = names.some((name) => name !== undefined);
    return isNamed && isSeveral ? alternativesOf(planner, body) : [alternative];
  });
}

/** Returns the word with which a parameter begins. */
function headOf(planner: Planner, node: Node): string | undefined {
  const body = planner.view.resolve(node);
  const head = body.kind === 'sequence' ? body.items[0] : body;
  return head?.kind === 'literal' ? head.text.toLowerCase() : undefined;
}

/** Returns the choice of all parameters, for the proof. */
function bodyOf({ known, generic, lenience }: PlannedParams, text: string): Form {
  const alternatives = known.flatMap(({ name, form, valued }) => [
    { form, name, isWord: true },
    ...(valued === undefined ? [] : [{ form: valued.form, name, lenience: valued.lenience, isWord: true }]),
  ]);
  const last =
    generic === undefined
      ? []
      : [{ form: generic.kind === 'call' ? generic : generic.form, name: 'generic', lenience, isWord: false }];
  return { kind: 'choice', text, alternatives: [...alternatives, ...last] };
}

function merge(known: KnownParam[], param: KnownParam): void {
  const at = known.findIndex(({ name }) => name === param.name);
  const before = known[at];
  if (before === undefined) known.push(param);
  else known[at] = { ...before, valued: { lenience: param.valued?.lenience ?? '', form: param.form } };
}

function knownParam(
  planner: Planner,
  owner: string,
  alternative: Node,
  shape: ParamsShape,
  joined?: Shape,
): KnownParam | undefined {
  const { view } = planner;
  const named = alternative.kind === 'rule' ? view.rule(alternative.key) : undefined;
  const own = named === undefined ? joined : view.shape(named.key);
  if (own?.as === 'params') return undefined;
  const body = view.resolve(named?.node ?? alternative);
  if (body.kind === 'choice')
    return manyFormed(planner, named?.name ?? owner, textOf(planner, alternative), body.alternatives, shape);
  const [head, ...rest] = body.kind === 'sequence' ? body.items : [body];
  if (head?.kind !== 'literal' || !isWholeName(planner.view, head.text, rest)) return undefined;
  const name = head.text.replace(/=$/, '');
  const text = textOf(planner, alternative);
  const rule = named?.name ?? (owner === '' ? name : `${owner}-${/[a-z0-9]/i.test(name) ? name : 'sign'}`);
  return paramOf(planner, { rule, name, text, head, rest }, own ?? knownShape(shape, name));
}

function knownShape({ known = {} }: ParamsShape, name: string): Shape | undefined {
  return Object.hasOwn(known, name.toLowerCase()) ? known[name.toLowerCase()] : undefined;
}

/** Returns the text of a rule as its definitions write it, and that of another element as it stands. */
function textOf({ view }: Planner, node: Node): string {
  if (node.kind !== 'rule') return view.textOf(node);
  return view
    .rule(node.key)
    .definitions.map((definition) => definition.text)
    .join('\n');
}

/**
 * Combines alternatives of one parameter, which differ in their value, or of which only the lenient one has a value.
 */
function manyFormed(
  planner: Planner,
  rule: string,
  text: string,
  alternatives: readonly Node[],
  shape: ParamsShape,
): KnownParam | undefined {
  const params = alternatives.map((item) => {
    const inner = item.kind === 'lenient' ? item.item : item;
    return {
      lenience: item.kind === 'lenient' ? item.name : undefined,
      inner,
      param: knownParam(planner, rule, inner, shape),
    };
  });
  const [first, second] = params;
  if (first?.param === undefined) return undefined;
  if (second?.param === undefined) return first.param;
  if (first.param.value === undefined && second.lenience !== undefined) {
    return { ...first.param, rule, text, valued: { lenience: second.lenience, form: second.param.form } };
  }
  const [strict, lenient] = [itemsOf(planner, first.inner), itemsOf(planner, second.inner)];
  const values: Node[] = [
    afterEquals(strict),
    second.lenience === undefined
      ? afterEquals(lenient)
      : { kind: 'lenient', name: second.lenience, item: afterEquals(lenient) },
  ];
  const [head, equals] = strict;
  if (head?.kind !== 'literal' || equals === undefined) return first.param;
  const joined: Node = { kind: 'choice', alternatives: values, span: afterEquals(strict).span };
  const { name } = first.param;
  return paramOf(planner, { rule, name, text, head, rest: [equals, joined] }, knownShape(shape, name));
}

function itemsOf(planner: Planner, node: Node): readonly Node[] {
  return itemsIn(planner.view.resolve(node));
}

function afterEquals([, , ...value]: readonly Node[]): Node {
  return together(value);
}

/** Returns the field of a parameter. `others` is the field for parameters that have no field. */
function fieldName(name: string): string {
  const field = fieldOfName(name);
  if (field === 'others') return 'othersValue';
  return /^[A-Za-z_$]/.test(field) ? field : `param${field}`;
}

/** Gives parameters whose names differ only in punctuation, such as `a.b` and `a-b`, different fields and functions. */
function distinct(known: readonly KnownParam[]): readonly KnownParam[] {
  const taken = new Set<string>();
  return known.map((param) => {
    const field = takeName(param.field, taken);
    return field === param.field
      ? param
      : { ...param, field, rule: `${param.rule}-${field.slice(param.field.length)}` };
  });
}

/** Reports a name that something other than a separator and a value follows. */
function refuseParam(planner: Planner, head: Node, text: string): void {
  planner.refused.push(
    error('no-parameter', `\`${text}\` is no parameter`, head.span ?? { file: '', start: 0, end: 0 }, {
      hint: 'a parameter is name [ EQUAL value ]: write the name as one word, or give the rule another entry',
    }),
  );
}

interface Parts {
  readonly rule: string;
  readonly name: string;
  readonly text: string;
  readonly head: Node;
  readonly rest: readonly Node[];
}

function paramOf(planner: Planner, { rule, name, text, head, rest }: Parts, shape: Shape | undefined): KnownParam {
  const only = rest.at(-1);
  const blank = rest.slice(0, -1);
  const optional =
    only?.kind === 'repeat' && only.min === 0 && only.max === 1 && blank.every((item) => isBlank(planner.view, item));
  const items = optional ? (only.item.kind === 'sequence' ? only.item.items : [only.item]) : rest;
  const sign = planner.view.hasValue(items[0] ?? head) ? 0 : signLength(planner.view, items);
  const equals = items.slice(0, sign);
  const glued = head.kind === 'literal' && head.text.endsWith('=');
  const valueNodes = glued ? items : items.slice(Math.max(sign, 1));
  const between = (glued ? [] : equals).map((item) => planner.skip(item));
  const value = valueNodes.length === 0 ? undefined : valueForm(planner, valueNodes, shape);
  if (value === undefined && items.length > 0) refuseParam(planner, head, text);
  const front = [head, ...(optional ? blank : [])].map((item) => planner.skip(item));
  const tail: Form[] = value === undefined ? [] : [...between, value];
  const whole: Form[] = optional
    ? [{ kind: 'option', item: { kind: 'sequence', items: tail }, text: planner.view.textOf(only) }]
    : tail;
  const form: SequenceForm = { kind: 'sequence', items: [...front, ...whole] };
  return {
    rule,
    name,
    field: fieldName(name),
    text,
    form,
    head: [...front, ...between],
    value,
    valueOptional: optional,
  };
}

/** Plans the value of a parameter: by the table, by the shape of its rule, or as text. */
function valueForm(planner: Planner, nodes: readonly Node[], shape: Shape | undefined): Form {
  const node = together(nodes);
  if (shape !== undefined && isLeafShape(shape)) return planner.leaf(node, shape, 'value');
  if (shape?.as === 'list' || (shape === undefined && isListInside(planner, node)))
    return named(planner.form(node, NO_SCOPE));
  const resolved = planner.view.resolve(node);
  const own = resolved.kind === 'rule' ? planner.view.shape(resolved.key) : undefined;
  if (own?.as === 'list') return named(planner.form(resolved, NO_SCOPE));
  if (resolved.kind === 'rule' && (own?.as === 'record' || own?.as === 'union'))
    return { kind: 'call', rule: planner.rule(resolved.key), field: 'value', span: node.span };
  return planner.leaf(node, own !== undefined && isLeafShape(own) ? own : { as: 'text' }, 'value');
}

/** Returns whether a value is one list, with punctuation around it. */
function isListInside({ view }: Planner, node: Node): boolean {
  const [only, ...more] = node.kind === 'sequence' ? node.items.filter((item) => view.hasValue(item)) : [];
  return only?.kind === 'rule' && view.shape(only.key)?.as === 'list' && more.length === 0;
}

/** Names a list inside of punctuation, so that it becomes the value. */
function named(form: Form): Form {
  if (form.kind === 'sequence') return { ...form, items: form.items.map(named) };
  return form.kind === 'list' || form.kind === 'series' ? { ...form, field: 'value' } : form;
}

/** Plans the alternatives for parameters of any name. If there are several forms, they are read as text. */
function unnamedParams(planner: Planner, nodes: readonly Node[]): Pick<PlannedParams, 'generic' | 'lenience'> {
  const [first] = nodes;
  if (first === undefined) return { generic: undefined, lenience: undefined };
  if (nodes.length === 1 && first.kind === 'lenient')
    return { generic: genericParam(planner, first.item), lenience: first.name };
  if (nodes.length === 1) return { generic: genericParam(planner, first), lenience: undefined };
  for (const node of nodes) refuseFields(planner, node);
  return { generic: writtenParam(planner, { kind: 'choice', alternatives: nodes }), lenience: undefined };
}

/** Reports a rule of parameters with fields, which cannot be read as text together with other parameters. */
function refuseFields(planner: Planner, node: Node): void {
  const { view } = planner;
  const body = view.resolve(node);
  if (body.kind !== 'rule' || view.shape(body.key)?.as !== 'params') return;
  if (planner.rule(body.key).params?.known.length === 0) return;
  const hint = 'add the alternatives of the one rule to the other, and use that one alone';
  const message = `\`${view.textOf(node)}\` has parameters with fields, and so has the choice of which it is a part`;
  planner.refused.push(error('params-twice', message, node.span ?? { file: '', start: 0, end: 0 }, { hint }));
}

function genericParam(planner: Planner, alternative: Node): PlannedParams['generic'] {
  const { view } = planner;
  const resolved = view.resolve(alternative);
  if (resolved.kind === 'rule' && view.shape(resolved.key)?.as === 'params')
    return { kind: 'call', rule: planner.rule(resolved.key), field: 'params' };
  const body = resolved.kind === 'rule' ? view.resolve(view.rule(resolved.key).node) : resolved;
  const [name, ...rest] = itemsIn(body);
  if (name === undefined || planner.shortest(name) === 0) return writtenParam(planner, body);
  const nameForm = text(planner, name);
  const [only] = rest;
  if (only === undefined) {
    return {
      kind: 'generic',
      form: { kind: 'sequence', items: [nameForm] },
      name: nameForm,
      equals: undefined,
      value: undefined,
      valueOptional: false,
    };
  }
  const optional = rest.length === 1 && only.kind === 'repeat' && only.min === 0 && only.max === 1;
  const behind = optional ? itemsIn(only.item) : rest;
  const sign = signLength(view, behind);
  const [equalsNode, valueNodes] = [together(behind.slice(0, sign)), behind.slice(sign)];
  // A parameter without a field is printed with "=".
  if (valueNodes.length === 0 || !isEquals(view, equalsNode)) return writtenParam(planner, body);
  const equals = planner.skip(equalsNode);
  const value = text(planner, together(valueNodes));
  const tail: SequenceForm = { kind: 'sequence', items: [equals, value] };
  const items: Form[] = optional
    ? [nameForm, { kind: 'option', item: tail, text: view.textOf(only) }]
    : [nameForm, equals, value];
  return {
    kind: 'generic',
    form: { kind: 'sequence', items },
    name: nameForm,
    equals,
    value,
    valueOptional: optional,
  };
}

function writtenParam(planner: Planner, node: Node): WrittenParam {
  return { kind: 'written', form: text(planner, node) };
}

function text(planner: Planner, node: Node): SpanForm {
  return { kind: 'span', node, name: planner.view.textOf(node), leaf: { shape: { as: 'text' }, type: 'string' } };
}

/** Returns one node for several elements, with the place of all of them. */
function together(nodes: readonly Node[]): Node {
  const [first] = nodes;
  if (nodes.length === 1 && first !== undefined) return first;
  const [start, end] = [first?.span, nodes.at(-1)?.span];
  const span = start === undefined || end === undefined ? undefined : { ...start, end: end.end };
  return { kind: 'sequence', items: nodes, span };
}
