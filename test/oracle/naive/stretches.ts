/**
 * The elements that are read as one stretch of text, which is as long as the rest of the row allows.
 *
 * Invariant: nothing inside of a stretch is a separate value. A rule whose value is text is one, whatever is inside,
 * and so are a rule without an entry, a choice and a repetition, unless the table has a field inside.
 */
import type { Shape } from '../../../codegen/table.ts';
import { childrenOf, type Element, plainText, type Rules } from './element.ts';

type Shapes = (key: string) => Shape | undefined;

/** The shapes of text that is read as a whole. */
const TEXTS: ReadonlySet<Shape['as']> = new Set([
  'text',
  'utf8',
  'quoted',
  'enclosed',
  'number',
  'decimal',
  'boolean',
  'constant',
  'codec',
]);

export function isTextShape(shape: Shape | undefined): boolean {
  return shape !== undefined && TEXTS.has(shape.as);
}

/** The answers for the elements of a grammar, which stay the same for many texts. */
const KNOWN = new WeakMap<Shapes, WeakMap<Element, boolean>>();

/** Returns the test for stretches in a grammar with `shapes`. */
export function stretchesIn(rules: Rules, shapes: Shapes, value?: Shape): (element: Element) => boolean {
  const known = KNOWN.get(shapes) ?? new WeakMap<Element, boolean>();
  KNOWN.set(shapes, known);
  let fields: readonly string[] | undefined;
  return (element) => {
    const fieldNames = (): readonly string[] => {
      fields ??= [value, ...[...rules.keys()].map(shapes)].flatMap(namesOf);
      return fields;
    };
    const before = known.get(element) ?? isStretch(rules, shapes, fieldNames, element);
    known.set(element, before);
    return before;
  };
}

/** Returns the elements that a record makes fields, without the numbers of those that it has several times. */
function namesOf(shape: Shape | undefined): readonly string[] {
  return shape?.as === 'record' ? Object.keys(shape.fields ?? {}).map((name) => name.replace(/#\d+$/, '')) : [];
}

function isStretch(rules: Rules, shapes: Shapes, fields: () => readonly string[], element: Element): boolean {
  switch (element.kind) {
    case 'name':
      return isTextShape(shapes(element.key)) || !hasShape(rules, shapes, element);
    case 'either':
    case 'times':
      return !hasShape(rules, shapes, element) && !fields().some((name) => plainText(element.text).includes(name));
    default:
      return false;
  }
}

function hasShape(rules: Rules, shapes: Shapes, element: Element, seen: Set<string> = new Set()): boolean {
  if (element.kind !== 'name') return childrenOf(element).some((child) => hasShape(rules, shapes, child, seen));
  if (shapes(element.key) !== undefined) return true;
  const rule = rules.get(element.key);
  if (rule === undefined || seen.has(element.key)) return false;
  return hasShape(rules, shapes, rule, seen.add(element.key));
}
