/**
 * A second, slow statement of what the functions of `scan.ts`, `take.ts` and `ahead.ts` do, and a comparison with them
 * on all texts of a few letters up to a length.
 *
 * The automata are all that have two states and two letters, with each choice of the first state and of those that
 * accept. A scanner that confuses moves, states or acceptance does so within two states and two letters, because it
 * treats every state and letter alike.
 */
import type { Cursor } from '../../../src/runtime/cursor.ts';
import { type Call, Comparison, callsOn, type Effect, moved, texts, trimmed, type Words } from './comparison.ts';
import { ending } from './ending.ts';
import { automata, isIn, matchOf, spelled } from './spelled.ts';

/** Automata of the shapes that the scanner reads by special code: a sign, a token, numbers, hosts, quoted text. */
const SIGN = spelled({
  name: 'sign',
  letters: ['2c', '9 20'],
  moves: ['2 1', '. 2'],
  lenient: 2,
  strict: 2,
});
const TOKEN = spelled({ name: 'token', letters: ['30-39 61-62'], moves: ['2', '2'], lenient: 2, strict: 2 });
const NUMBER = spelled({
  name: 'number',
  letters: ['30-39', '2e'],
  moves: ['1 .', ''],
  lenient: 1,
  strict: 1,
  bound: '0..9',
});
/** Digits whose value is at most 199. */
const BOUND = spelled({
  name: 'bound',
  letters: ['30', '31', '32-39'],
  moves: ['2 3 4', '2 3 4', '5 5 5', '6 6 6', '6 6 6', ''],
  lenient: 2,
  strict: 2,
  bound: '0..199',
});
/** Labels of which the last begins with a letter; lenient reading takes `_` in it. */
const HOST = spelled({
  name: 'host',
  letters: ['30-39', '41-5a 61-7a', '2d', '2e', '5f'],
  moves: ['3 6', '3 3 2', '3 3 2 1', '6 6 4', '5 5 . . 5', '6 6 4 1 5'],
  lenient: 5,
  strict: 6,
  leniences: [['underscore']],
});
const QUOTED = spelled({
  name: 'token / quoted-string',
  letters: ['22', '5c', '61', '20'],
  moves: ['2 . 4 1', '5 3 2 2', '2 2 2 2', '. . 4', ''],
  lenient: 4,
  strict: 4,
});

/** Compares the functions that read the longest match of an automaton. */
function scanning(words: Words, comparison: Comparison): void {
  const short = texts('a ,', 2);
  const calls = [...callsOn(short)];
  for (const automaton of automata()) {
    if (comparison.faults.length > 0) return;
    const { table: t } = automaton;
    const name = JSON.stringify(automaton.source);
    comparison.compare(
      `endOf ${name}`,
      calls,
      (c) => words.endOf(c, t),
      (call) => {
        const { end, leniences, viable } = matchOf(automaton, call);
        return { gives: end, pos: call.at, leniences, farthest: call.tracing ? viable : call.at };
      },
    );
    comparison.compare(
      `skip ${name}`,
      calls,
      (c) => words.skip(c, t),
      (call) => {
        const { end, leniences } = matchOf(automaton, call);
        return { ...moved(call, end, true, false), leniences };
      },
    );
    comparison.compare(
      `take ${name}`,
      calls,
      (c) => words.take(c, t),
      (call) => {
        const { end } = matchOf(automaton, call);
        return moved(call, end, trimmed(call.text.slice(call.at, end)));
      },
    );
  }
}

/** Compares the functions that read the shapes with special code, and those that make values. */
function shapes(words: Words, comparison: Comparison): void {
  for (const [automaton, alphabet] of [
    [SIGN, ',\t a'],
    [TOKEN, 'a0-\x80'],
    [HOST, 'a1-._/'],
  ] as const) {
    const calls = [...callsOn(texts(alphabet, 4))];
    const { table: t } = automaton;
    comparison.compare(
      `skip ${t.name}`,
      calls,
      (c) => words.skip(c, t),
      (call) => moved(call, matchOf(automaton, call).end, true, false),
    );
    comparison.compare(
      `take ${t.name}`,
      calls,
      (c) => words.take(c, t),
      (call) => {
        const { end } = matchOf(automaton, call);
        return moved(call, end, trimmed(call.text.slice(call.at, end)));
      },
    );
    comparison.compare(
      `takeAs ${t.name}`,
      calls,
      (c) => words.takeAs(c, t, (text) => text.length),
      (call) => {
        const { end } = matchOf(automaton, call);
        return moved(call, end, trimmed(call.text.slice(call.at, end)).length);
      },
    );
    comparison.compare(
      `takeBoolean ${t.name}`,
      calls,
      (c) => words.takeBoolean(c, t),
      (call) => moved(call, matchOf(automaton, call).end, false),
    );
    const set = words.octetSet('2c 61-7a');
    comparison.compare(
      `skipBefore ${t.name}`,
      calls,
      (c) => words.skipBefore(c, t, set),
      (call) => {
        const { end } = matchOf(automaton, call);
        return moved(call, /[,a-z]/.test(call.text.charAt(end)) ? end : -1, true, true);
      },
    );
  }
  const digits = [...callsOn(['', '0', '7', '12', '007', '99999999999', '123456789012345', '9007199254740993'])];
  comparison.compare(
    'takeNumber',
    digits,
    (c) => words.takeNumber(c, NUMBER.table),
    (call) => {
      const { end } = matchOf(NUMBER, call);
      return moved(call, end, Number(call.text.slice(call.at, end)));
    },
  );
  comparison.compare(
    'takeNumber up to 199',
    callsOn(texts('0129a', 4)),
    (c) => words.takeNumber(c, BOUND.table),
    (call) => {
      const { end } = matchOf(BOUND, call);
      return moved(call, end, Number(call.text.slice(call.at, end)));
    },
  );
  comparison.compare(
    'takeQuoted',
    callsOn(texts('"\\a ', 5)),
    (c) => words.takeQuoted(c, QUOTED.table),
    (call) => {
      const { end } = matchOf(QUOTED, call);
      const text = trimmed(call.text.slice(call.at, end));
      return moved(call, end, text.startsWith('"') ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text);
    },
  );
  const short = spelled({
    name: 'short',
    letters: ['30-39'],
    moves: ['2', '3', ''],
    lenient: 2,
    strict: 2,
    bound: '0..99',
  });
  comparison.compare(
    'takeNumber',
    callsOn(['1', '12', '123', 'a', '1:', '1/', ':']),
    (c) => words.takeNumber(c, short.table),
    (call) => {
      const { end, viable } = matchOf(short, call);
      const next = call.text.charAt(viable);
      const longer = viable - call.at < 2 ? ['short'] : [];
      const expected = /[0-9]/.test(next) ? ['0..99'] : longer;
      return {
        ...moved(call, end, Number(call.text.slice(call.at, end))),
        expected: call.tracing ? expected : [],
      };
    },
  );
  const signed = spelled({ name: 'signed', letters: ['30-3a 2d-2e 20'], moves: ['1'], lenient: 1, strict: 1 });
  comparison.compare(
    'takeNumber',
    callsOn(['-0', ' 5', '1.5 ', '1:']),
    (c) => words.takeNumber(c, signed.table),
    (call) => {
      const { end } = matchOf(signed, call);
      return moved(call, end, Number(call.text.slice(call.at, end)) + 0);
    },
  );
  const truth = spelled({ name: 'truth', letters: ['41-5a 61-7a'], moves: ['1'], lenient: 1, strict: 1 });
  comparison.compare(
    'takeBoolean',
    callsOn(['true', 'TRUE', 'false', 'tru']),
    (c) => words.takeBoolean(c, truth.table),
    (call) => {
      const { end } = matchOf(truth, call);
      return moved(call, end, /^true$/i.test(call.text.slice(call.at, end)));
    },
  );
}

/** Compares the functions that look at the next octets, and those that read words. */
function looking(words: Words, comparison: Comparison): void {
  const calls = [...callsOn(texts(' \r\na', 5))];
  const set = words.octetSet('d 61-63');
  const rest = ({ text, at }: Call): string => text.slice(at);
  const stays = (call: Call, gives: unknown): Effect => ({ gives, pos: call.at });
  comparison.compare(
    'follows',
    calls,
    (c) => words.follows(c, set),
    (call) => stays(call, /^[\ra-c]/.test(rest(call))),
  );
  comparison.compare(
    'followsPastSpace',
    calls,
    (c) => words.followsPastSpace(c, set),
    (call) => stays(call, /^[\ra-c]/.test(rest(call).replace(/^(?:[ \t]|\r\n(?=[ \t]))*/, ''))),
  );
  comparison.compare(
    'endOfLine',
    calls,
    (c) => words.endOfLine(c),
    (call) => stays(call, /^\r\n(?![ \t])/.test(rest(call))),
  );
  comparison.compare(
    'initial',
    calls,
    (c) => words.initial(c),
    (call) => stays(call, rest(call).charCodeAt(0) | 0x20),
  );
  comparison.compare(
    'since',
    calls,
    (c) => words.since(c, 0),
    (call) => stays(call, trimmed(call.text.slice(0, call.at))),
  );
  const cased = [...callsOn(texts('aAzZ@[', 3))];
  const word = (call: Call, text: string, is: boolean): Effect =>
    is ? { gives: true, pos: call.at + text.length } : { gives: false, pos: call.at };
  for (const text of ['a', 'az', '@a', 'za'])
    comparison.compare(
      `word ${text}`,
      cased,
      (c) => words.word(c, text),
      (call) =>
        word(
          call,
          text,
          rest(call)
            .slice(0, text.length)
            .replace(/[A-Z]/g, (ch) => ch.toLowerCase()) === text,
        ),
    );
  for (const text of ['a', 'Az', '@a'])
    comparison.compare(
      `exactWord ${text}`,
      cased,
      (c) => words.exactWord(c, text),
      (call) => word(call, text, rest(call).startsWith(text)),
    );
  const sets = new Set(['61', '0-ff', '9 20-2f', '41-5a 61']);
  for (const ranges of sets) {
    const made = words.octetSet(ranges);
    const wrong = Array.from({ length: 256 }, (_, octet) => octet).filter(
      (octet) => (made[octet] === 1) !== isIn(ranges, octet),
    );
    if (wrong.length > 0 || made.length !== 256)
      comparison.faults.push(`octetSet ${ranges}: wrong for ${wrong.join()}`);
  }
}

const COUNTS = [undefined, 0, 1, 2, 3];

/** Compares lists and repetitions, which give back an item that is not complete. */
function repeating(words: Words, comparison: Comparison): void {
  // An item is `a`, or `ab` with a lenience.
  const item = spelled({
    name: 'item',
    letters: ['61', '62'],
    moves: ['3 .', '. .', '. 2'],
    lenient: 2,
    strict: 3,
    leniences: [['b']],
  });
  const comma = spelled({ name: 'comma', letters: ['2c'], moves: ['2', ''], lenient: 2, strict: 2 });
  const take = (c: Cursor): string | undefined => words.take(c, item.table);
  const skip = (c: Cursor): boolean => words.word(c, 'a') && words.word(c, 'b');
  const calls = [...callsOn(texts('ab,', 5))].filter(({ tracing }) => !tracing);
  /** The items from the cursor on, and where each ends. */
  const itemsOf = (call: Call, separator: string, max: number): readonly (readonly [string, number])[] => {
    const found: (readonly [string, number])[] = [];
    for (let at = call.at; found.length < max; ) {
      const isFirst = found.length === 0;
      if (!isFirst && !call.text.startsWith(separator, at)) break;
      const from = at + (isFirst ? 0 : separator.length);
      const { end } = matchOf(item, { ...call, at: from });
      if (end < 0) break;
      found.push([call.text.slice(from, end), end]);
      at = end;
    }
    return found;
  };
  const listed = (call: Call, separator: string, min: number, max: number): Effect => {
    const items = itemsOf(call, separator, max);
    if (items.length < min) return { gives: undefined, pos: call.at, leniences: [] };
    const leniences = items.flatMap(([text]) => (text === 'ab' ? ['b'] : []));
    return {
      gives: items.map(([text]) => text),
      pos: items.at(-1)?.[1] ?? call.at,
      leniences: [...new Set(leniences)],
    };
  };
  for (const min of COUNTS)
    for (const max of COUNTS) {
      const most = max ?? Number.POSITIVE_INFINITY;
      const name = `${min} ${max}`;
      comparison.compare(
        `takeEach ${name}`,
        calls,
        (c) => words.takeEach(c, take, min, max),
        (call) => listed(call, '', min ?? 0, most),
      );
      comparison.compare(
        `skipEach ${name}`,
        calls,
        (c) => words.skipEach(c, skip, min, max),
        (call) => {
          const { length } = /^(?:ab)*/.exec(call.text.slice(call.at))?.[0] ?? '';
          const count = Math.min(length / 2, most);
          return count < (min ?? 0) ? { gives: false, pos: call.at } : { gives: true, pos: call.at + 2 * count };
        },
      );
      // A list has one item at least, whatever its counts say.
      const list = (call: Call): Effect => listed(call, ',', Math.max(1, min ?? 1), Math.max(1, most));
      comparison.compare(`takeList ${name}`, calls, (c) => words.takeList(c, take, comma.table, min, max), list);
      comparison.compare(
        `takeOptionalList ${name}`,
        calls,
        (c) => words.takeOptionalList(c, take, comma.table, min, max),
        (call) => {
          const effect = list(call);
          return { ...effect, gives: effect.gives ?? [] };
        },
      );
    }
}

/** Returns calls of functions that do not do what they should, and stops after a few. */
export function vocabularyFaults(words: Words): readonly string[] {
  const comparison = new Comparison();
  for (const part of [ending, repeating, looking, shapes, scanning])
    if (comparison.faults.length === 0) part(words, comparison);
  return comparison.faults;
}
