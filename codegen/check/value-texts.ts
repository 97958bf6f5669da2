import type { Node, Span } from '../../src/runtime/node.ts';
import type { Automata } from '../analyse/automata.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Form, SpanForm } from '../plan/form.ts';
import type { LeafShape } from '../plan/leaf.ts';

/**
 * Reports values whose text is none of their kind: a number that has letters, a boolean that is neither `true` nor
 * `false`, or a text without its delimiters. A value that passes is printed as a text that has the same value, because
 * `NaN` and texts that were cut short never occur.
 */
export function unreadableValues(forms: readonly Form[], automata: Automata): readonly Diagnostic[] {
  const spans = new Map(forms.flatMap(spansIn).map((span) => [span.node, span]));
  return [...spans.values()].flatMap(({ node, name, leaf }) => {
    const kind = leaf === undefined ? undefined : kindOf(leaf.shape);
    if (kind === undefined) return [];
    const witness = shortestOutside(automata, node, kind);
    if (witness === undefined) return [];
    const message = `\`${name}\` derives ${JSON.stringify(witness)}, which is no ${kind.name}`;
    return [error('value-text', message, node.span ?? NOWHERE, { hint: kind.hint })];
  });
}

const SPACE = /[\t\n\r ]/;
const NOWHERE: Span = { file: '', start: 0, end: 0 };

/** The texts of a kind of value, as an automaton whose states are texts. */
interface Kind {
  readonly name: string;
  readonly hint: string;
  /** Returns the state after one more character, or `undefined` if no text of the kind begins like that. */
  readonly next: (state: string, character: string) => string | undefined;
  readonly isWhole: (state: string) => boolean;
}

function kindOf(shape: LeafShape): Kind | undefined {
  switch (shape.as) {
    case 'number':
    case 'decimal':
      return NUMBER;
    case 'boolean':
      return BOOLEAN;
    case 'enclosed':
      return enclosedKind(shape.open, shape.close);
    default:
      return undefined;
  }
}

/** A number. The state is the sign, one digit for all digits, and the point, as far as they have been read. */
const NUMBER: Kind = {
  name: 'number',
  hint: 'give the entry to a rule that has the digits alone, and name that rule in this one',
  next: (state, character) => {
    if (/\d/.test(character)) return state.endsWith('0') ? state : `${state}0`;
    if (/[+-]/.test(character)) return state === '' ? '-' : undefined;
    return character === '.' && !state.includes('.') ? `${state}.` : undefined;
  },
  isWhole: (state) => state === '' || state.includes('0'),
};

const WORDS = ['true', 'false'];

/** The words that the reader and the printer of a boolean know. The state is what has been read of one. */
const BOOLEAN: Kind = {
  name: 'boolean',
  hint: 'a boolean is "true" / "false"; for other words, write { as: \'text\' }',
  next: (state, character) => {
    const read = state + character.toLowerCase();
    return WORDS.some((word) => word.startsWith(read)) ? read : undefined;
  },
  isWhole: (state) => WORDS.includes(state),
};

/**
 * Text between delimiters. The state is the opening one as far as it was read, then what may begin the closing one, and
 * a blank for white space behind that.
 */
function enclosedKind(open: string, close: string): Kind {
  return {
    name: `text between ${open} and ${close}`,
    hint: 'write the delimiters around the whole rule, or use another entry',
    next: (state, character) => {
      if (state.length < open.length) return open[state.length] === character ? state + character : undefined;
      if (state.startsWith(open + close) && SPACE.test(character)) return `${open}${close} `;
      let tail = state === `${open}${close} ` ? character : state.slice(open.length) + character;
      while (!close.startsWith(tail)) tail = tail.slice(1);
      return open + tail;
    },
    isWhole: (state) => state.startsWith(open + close),
  };
}

/** Returns a shortest string of a node that is no text of a kind. White space around a value is no part of it. */
function shortestOutside(automata: Automata, node: Node, kind: Kind): string | undefined {
  const dfa = automata.of(node);
  const { letterOf } = automata.alphabet;
  const begin = { state: 0, kind: '' as string | undefined, isOver: false, text: '' };
  const queue = [begin];
  const seen = new Set<string>();
  for (const { state, kind: at, isOver, text } of queue) {
    if (dfa.accepts(state) && (at === undefined || !kind.isWhole(at))) return text;
    for (let octet = 0; octet < letterOf.length; octet++) {
      const to = dfa.next(state, letterOf[octet] ?? 0);
      if (to < 0) continue;
      const character = String.fromCharCode(octet);
      const [reached, over] = after(kind, at, isOver, character);
      const key = `${to} ${over} ${reached}`;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ state: to, kind: reached, isOver: over, text: text + character });
    }
  }
  return undefined;
}

/** Returns what has been read of a value after one more character, and whether white space has ended it. */
function after(
  kind: Kind,
  at: string | undefined,
  isOver: boolean,
  character: string,
): readonly [string | undefined, boolean] {
  if (at === undefined) return [undefined, false];
  const inside = isOver ? undefined : kind.next(at, character);
  if (inside !== undefined || !SPACE.test(character)) return [inside, false];
  return [at, at !== ''];
}

function spansIn(form: Form): readonly SpanForm[] {
  switch (form.kind) {
    case 'span':
      return form.leaf === undefined ? [] : [form];
    case 'sequence':
      return form.items.flatMap(spansIn);
    case 'choice':
      return form.alternatives.flatMap((alternative) => spansIn(alternative.form));
    case 'option':
    case 'loop':
    case 'series':
    case 'list':
      return spansIn(form.item);
    default:
      return [];
  }
}
