/**
 * Several ABNF files as one set of rules: namespaces, imports, fixes and the limits of tables.
 *
 * Invariant: it follows the description in `grammar/README.md`, and shares no code with the compiler.
 */
import type { Bound, Exception } from '../../../codegen/table.ts';
import { type Element, mapChildren, plainText, type Rules } from './element.ts';
import { type AbnfText, readAbnfText } from './read-abnf.ts';

/** The part of a table that the oracle uses. */
export interface Limits {
  readonly namespace: string;
  readonly bounds?: readonly Bound[];
  readonly exceptions?: readonly Exception[];
}

/** Links files, which are given by name (`grammar/rfc3261.fixes.abnf`). */
export function linkTexts(files: ReadonlyMap<string, string>, tables: readonly Limits[]): Rules {
  const read = new Map([...files].map(([name, text]) => [name, readAbnfText(text)] as const));
  return linkRead(read, tables);
}

interface Place {
  readonly namespace: string;
  readonly element: Element;
}

/** Links like `linkTexts`, with files that were already read. */
export function linkRead(files: ReadonlyMap<string, AbnfText>, tables: readonly Limits[]): Rules {
  const imports = new Map<string, Map<string, string>>();
  const sorted = [...files].sort(([a], [b]) => Number(isFixes(a)) - Number(isFixes(b)));
  const places = new Map<string, Place[]>();
  for (const [file, { definitions, imports: names }] of sorted) {
    const namespace = namespaceOf(file);
    imports.set(namespace, new Map([...(imports.get(namespace) ?? []), ...names]));
    for (const { name, incremental, element } of definitions)
      if (!incremental) places.set(keyOf(namespace, name), [{ namespace, element }]);
  }
  const homeOf = (namespace: string, name: string): string => {
    const from = imports.get(namespace)?.get(name.toLowerCase());
    return from === undefined ? keyOf(namespace, name) : keyOf(from, name);
  };
  for (const [file, { definitions }] of files) {
    const namespace = namespaceOf(file);
    for (const { name, incremental, element, lenient } of definitions) {
      if (!incremental) continue;
      const home = homeOf(namespace, name);
      // A fixes file that adds to an imported rule cancels the definition that its RFC prints.
      if (isFixes(file) && home !== keyOf(namespace, name)) places.delete(keyOf(namespace, name));
      const added: Element = lenient ? { kind: 'lenient', text: element.text, item: element } : element;
      places.get(home)?.push({ namespace, element: added });
    }
  }
  const resolve = (namespace: string, name: string): string =>
    places.has(keyOf(namespace, name)) ? keyOf(namespace, name) : homeOf(namespace, name);
  const linked = (namespace: string, element: Element): Element =>
    element.kind === 'name'
      ? { ...element, key: resolve(namespace, element.key) }
      : mapChildren(element, (child) => linked(namespace, child));
  const rules = new Map(
    [...places].map(
      ([key, parts]) => [key, together(parts.map((part) => linked(part.namespace, part.element)))] as const,
    ),
  );
  for (const table of tables) applyLimits(rules, table);
  return rules;
}

function together(elements: readonly Element[]): Element {
  const [only] = elements;
  if (elements.length === 1 && only !== undefined) return only;
  const items = elements.flatMap((element) => (element.kind === 'either' ? element.items : [element]));
  return { kind: 'either', text: items.map(({ text }) => text).join(' / '), items };
}

function applyLimits(rules: Map<string, Element>, { namespace, bounds = [], exceptions = [] }: Limits): void {
  for (const { rule, element, nth = 0, min = 0, max } of bounds)
    wrap(rules, keyOf(namespace, rule), element, nth, (item) => ({ kind: 'within', text: item.text, item, min, max }));
  for (const { rule, element, words } of exceptions)
    wrap(rules, keyOf(namespace, rule), element, 0, (item) => ({ kind: 'except', text: item.text, item, words }));
}

function wrap(
  rules: Map<string, Element>,
  key: string,
  text: string | undefined,
  nth: number,
  change: (element: Element) => Element,
): void {
  const rule = rules.get(key);
  if (rule === undefined) return;
  let met = 0;
  const visit = (element: Element): Element => {
    if (text !== undefined && plainText(element.text) === plainText(text)) {
      met += 1;
      return met - 1 === nth ? change(element) : element;
    }
    return mapChildren(element, visit);
  };
  rules.set(key, text === undefined ? change(rule) : visit(rule));
}

function isFixes(file: string): boolean {
  return file.endsWith('.fixes.abnf');
}

export function namespaceOf(file: string): string {
  return (file.split('/').at(-1) ?? '').split('.')[0] ?? '';
}

export function keyOf(namespace: string, name: string): string {
  return `${namespace}:${name.toLowerCase()}`;
}
