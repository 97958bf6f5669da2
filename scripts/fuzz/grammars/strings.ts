/**
 * Strings for one grammar: derived ones, near misses of these, and all strings up to a length over the octets that
 * matter.
 *
 * Invariant: the same seed gives the same strings.
 */

import { mutate } from '../../../src/testing/mutate.ts';
import type { Random } from '../../../src/testing/random.ts';
import { childrenOf, type Element, type Rules } from '../../../test/oracle/naive/element.ts';

/** The largest number of strings in the exhaustive part. */
const MOST = 1500;
const MOST_LETTERS = 7;
const LONGEST_OF_ALL = 12;
const DEEPEST = 40;
const LONGEST = 1200;

/** Returns a string that the element derives, or `undefined` if the derivation went too deep. */
export function derived(rules: Rules, element: Element, random: Random): string | undefined {
  let length = 0;
  const draw = (at: Element, depth: number): string => {
    if (depth > DEEPEST || length > LONGEST) throw new RangeError('too deep');
    switch (at.kind) {
      case 'octet':
        length += 1;
        return String.fromCharCode(random.chance(0.5) ? random.between(at.from, at.to) : random.pick([at.from, at.to]));
      case 'word':
        length += at.word.length;
        return at.exact || random.chance(0.7) ? at.word : random.pick([at.word.toUpperCase(), at.word.toLowerCase()]);
      case 'row':
        return at.items.map((item) => draw(item, depth + 1)).join('');
      case 'either': {
        const [first, ...rest] = at.items;
        return first === undefined ? '' : draw(random.pick([first, ...rest]), depth + 1);
      }
      case 'times': {
        const most = Math.min(at.max, at.min + random.pick([0, 1, 1, 2, 3]));
        const count = at.max < 1000 && random.chance(0.1) ? at.max : random.between(at.min, most);
        return Array.from({ length: count }, () => draw(at.item, depth + 1)).join('');
      }
      case 'name': {
        const rule = rules.get(at.key);
        if (rule === undefined) throw new RangeError(`there is no rule ${at.key}`);
        return draw(rule, depth + 1);
      }
      case 'within':
        return random.chance(0.7)
          ? String(random.pick([at.min, at.max, at.max + 1, random.below(12)]))
          : draw(at.item, depth + 1);
      default:
        return draw(at.item, depth + 1);
    }
  };
  try {
    return draw(element, 0);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Returns derived strings and near misses, each once. */
export function samples(
  rules: Rules,
  element: Element,
  letters: readonly string[],
  count: number,
  random: Random,
): readonly string[] {
  const found = new Set<string>(['']);
  const drawn = Array.from({ length: count }, () => derived(rules, element, random)).filter(
    (text) => text !== undefined,
  );
  for (const text of drawn) {
    found.add(text);
    for (let i = 0; i < 3; i += 1) found.add(nearMiss(text, letters, random));
    // An end that is not checked shows only behind a whole value.
    found.add(text + random.pick([letters[random.below(letters.length)] ?? 'x', ' ', '\t']));
    found.add(mutate(text, random, drawn[random.below(drawn.length)] ?? ''));
  }
  return [...found];
}

/** Returns the text with one octet left out, put in, doubled or replaced by an octet that matters. */
function nearMiss(text: string, letters: readonly string[], random: Random): string {
  const at = random.below(text.length + 1);
  const letter = letters[random.below(letters.length)] ?? 'x';
  switch (random.below(4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + letter + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(Math.max(0, at - 1));
    default:
      return text.slice(0, at) + letter + text.slice(at + 1);
  }
}

/** Returns all strings over the letters, as many lengths as the limit allows. */
export function* allStrings(letters: readonly string[]): Generator<string> {
  let length = 0;
  for (let count = 1; length < LONGEST_OF_ALL && count * letters.length <= MOST; count *= letters.length) length += 1;
  const grow = function* (text: string): Generator<string> {
    yield text;
    if (text.length < length) for (const letter of letters) yield* grow(text + letter);
  };
  yield* grow('');
}

/**
 * Returns one octet of each class that the grammar distinguishes, and one that it does not have. If there are many, a
 * random few.
 */
export function lettersOf(rules: Rules, element: Element, random: Random): readonly string[] {
  const leaves = new Set<string>();
  const ranges: { readonly from: number; readonly to: number; readonly id: string }[] = [];
  const seen = new Set<Element>();
  const visit = (at: Element): void => {
    if (seen.has(at)) return;
    seen.add(at);
    if (at.kind === 'octet') addRange(at.from, at.to, `${at.from}-${at.to}`);
    if (at.kind === 'word')
      for (const letter of at.word) {
        const code = letter.charCodeAt(0);
        addRange(code, code, `=${code}`);
        const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
        if (!at.exact && other !== letter) addRange(other.charCodeAt(0), other.charCodeAt(0), `=${code}`);
      }
    const rule = at.kind === 'name' ? rules.get(at.key) : undefined;
    if (rule !== undefined) visit(rule);
    for (const child of childrenOf(at)) visit(child);
  };
  const addRange = (from: number, to: number, id: string): void => {
    if (leaves.has(`${from}${to}${id}`)) return;
    leaves.add(`${from}${to}${id}`);
    ranges.push({ from, to, id });
  };
  visit(element);
  const classes = new Map<string, string[]>();
  for (let octet = 0; octet < 256; octet += 1) {
    const id = [...new Set(ranges.filter(({ from, to }) => from <= octet && octet <= to).map((range) => range.id))]
      .sort()
      .join();
    classes.set(id, [...(classes.get(id) ?? []), String.fromCharCode(octet)]);
  }
  const letters = [...classes.values()].map(
    (all) =>
      all.find((letter) => /[a-z0-9]/.test(letter)) ?? all.find((letter) => /[!-~ ]/.test(letter)) ?? all[0] ?? '',
  );
  return shuffled(
    letters.filter((letter) => letter !== '\n' && letter !== '\r'),
    random,
  ).slice(0, MOST_LETTERS);
}

export function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const all = [...items];
  for (let i = all.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    const [a, b] = [all[i], all[j]];
    if (a === undefined || b === undefined) continue;
    all[i] = b;
    all[j] = a;
  }
  return all;
}
