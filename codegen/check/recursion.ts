import type { Node } from '../../src/runtime/node.ts';
import { type Alphabet, alphabetOf } from '../analyse/alphabet.ts';
import { Automata } from '../analyse/automata.ts';
import { product } from '../analyse/determinise.ts';
import type { Dfa } from '../analyse/dfa.ts';
import { leniencesIn } from '../analyse/leniences.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Grammar } from '../ir/grammar.ts';
import { references } from '../ir/references.ts';
import { type NestForm, nestForm } from './nest-form.ts';
import { wayBack } from './path.ts';

/**
 * Reports rules that contain themselves, unless they nest between delimiters that can be counted.
 *
 * An automaton follows a rule into itself only to a certain depth, so no proof about another form would hold. Counting
 * finds the right octets if the text inside never continues with a delimiter once it could end, and takes everything
 * around the delimiters.
 */
export function recursions({ rules }: Grammar): readonly Diagnostic[] {
  const nodes = new Map([...rules].map(([key, { node }]) => [key, node]));
  const next = new Map([...nodes].map(([key, node]) => [key, references(node)]));
  const loops = new Map([...nodes.keys()].map((key) => [key, wayBack(key, (from) => next.get(from) ?? [])]));
  const recursive = new Set([...loops].flatMap(([key, path]) => (path === undefined ? [] : [key])));
  return [...recursive].flatMap((key) => {
    const rule = rules.get(key);
    const span = rule?.definitions[0]?.span;
    const why = whyNoNest(nodes, key, recursive);
    if (rule === undefined || span === undefined || why === undefined) return [];
    const names = (loops.get(key) ?? []).map((step) => rules.get(step)?.name ?? step).join(' -> ');
    return [error('recursion', `"${rule.name}" contains itself, ${names}, and cannot be counted`, span, { hint: why })];
  });
}

function whyNoNest(rules: ReadonlyMap<string, Node>, key: string, recursive: ReadonlySet<string>): string | undefined {
  const form = nestForm(rules, key);
  if (form === undefined || reaches(rules, form.inside, recursive))
    return 'only open *( inner / itself ) close can be, where nothing else contains itself';
  if (form.open === form.close) return `it opens and closes with the same octet, "${form.open}"`;
  const alphabet = alphabetOf(rules.values());
  const settings = [[], [...leniencesIn(rules, form.inside)]];
  return settings
    .map((leniences) => whyMiscounted(new Automata(rules, alphabet, new Set(leniences)), alphabet, form))
    .find((why) => why !== undefined);
}

function whyMiscounted(
  automata: Automata,
  { letterOf }: Alphabet,
  { open, close, inside, around }: NestForm,
): string | undefined {
  const dfa = automata.of(inside);
  for (const octet of [open, close])
    if (accepting(dfa).some((state) => dfa.next(state, letterOf[octet.charCodeAt(0)] ?? 0) >= 0))
      return `what is inside can go on with "${octet}" itself`;
  const whole = around.map((node) => automata.of(node));
  if (whole.every((part) => part.accepts(0) && isWithin(part, dfa))) return undefined;
  return `what stands around "${open}" and "${close}" must be optional, and be derived by what is inside as well`;
}

function isWithin(smaller: Dfa, larger: Dfa): boolean {
  return accepting(product([smaller, larger], ([one, other]) => (one === true && other !== true ? 1 : 0))).length === 0;
}

function accepting(dfa: Dfa): readonly number[] {
  return Array.from({ length: dfa.size }, (_, state) => state).filter((state) => dfa.accepts(state));
}

function reaches(rules: ReadonlyMap<string, Node>, node: Node, goals: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  const stack = [...references(node)];
  for (let key = stack.pop(); key !== undefined; key = stack.pop()) {
    if (goals.has(key)) return true;
    const body = rules.get(key);
    if (seen.has(key) || body === undefined) continue;
    seen.add(key);
    stack.push(...references(body));
  }
  return false;
}
