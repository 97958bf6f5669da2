import { cursorAt } from '../../../src/runtime/cursor.ts';
import { type TableSource, table } from '../../../src/runtime/table.ts';
import { type Call, type Comparison, callsOn, moved, texts, type Words } from './comparison.ts';
import { matchOf, spelled } from './spelled.ts';

/** Compares the ends of values, nesting, and the look at the rest of a row. */
export function ending(words: Words, comparison: Comparison): void {
  // White space, of which a second SP is a lenience.
  const spaces = spelled({
    name: 'spaces',
    letters: ['20'],
    moves: ['3', '2', '2'],
    lenient: 2,
    strict: 3,
    leniences: [['two']],
  });
  const calls = [...callsOn(texts(' \r\na', 5))];
  const isEnd = (text: string): boolean => /^\r\n(?![ \t])/.test(text);
  for (const call of calls) {
    const c = cursorAt(call.text, call.at, call.strict, call.tracing);
    const { end, leniences } = matchOf(spaces, call);
    const here = isEnd(call.text.slice(call.at));
    const there = isEnd(call.text.slice(Math.max(end, call.at)));
    const got = JSON.stringify([words.endOfValue(c, spaces.table), c.leniences ?? []]);
    const wanted = JSON.stringify([here || there, !here && there ? leniences : []]);
    if (got !== wanted || ((here || there) && !isEnd(call.text.slice(c.pos))))
      comparison.faults.push(`endOfValue at ${call.at} of ${JSON.stringify(call.text)}: ${got}, expected ${wanted}`);
  }
  const inner = spelled({ name: 'inner', letters: ['61'], moves: ['1'], lenient: 1, strict: 1 });
  const nested = [...callsOn(texts('(a)', 7))];
  for (const call of nested) {
    const c = cursorAt(call.text, call.at, call.strict, call.tracing);
    const end = nestedEnd(call.text, call.at);
    const taken = words.skipNested(c, '(', ')', inner.table);
    if (taken !== end > 0 || (taken && c.pos !== end))
      comparison.faults.push(`skipNested at ${call.at} of ${JSON.stringify(call.text)}`);
  }
  rowsAhead(words, comparison);
}

/** Compares the looks at the rest of a row, which must be `*( "a" / CR / LF / SP ) "b"` and the end of the line. */
function rowsAhead(words: Words, comparison: Comparison): void {
  const source: TableSource = {
    name: 'behind',
    letters: ['61', '62', 'd', 'a', '20', '0-9 b-c e-1f 21-60 63-ff'],
    moves: ['. . . . . 2', '. . . 3', '. . 4', '. 5', '5 . 5 5 5'],
    lenient: 5,
    strict: 5,
  };
  const behind = table(source);
  // Leniently the value may also be empty.
  const orNothing = table({ ...source, lenient: 4, strict: 4 });
  const rows = [...callsOn(texts('ab \r\n', 5))];
  const rest = ({ text, at }: Call): string =>
    /^(?:[^\r]|\r(?!\n(?![ \t])))*\r\n[\s\S]/.exec(text.slice(at))?.[0] ?? '';
  const isBehind = (row: string): boolean => /^[a\r\n ]*b\r\n[^\r\nab]$/.test(row);
  const isNothing = (row: string): boolean => /^\r\n[^\r\nab]$/.test(row);
  comparison.compare(
    'ahead',
    rows,
    (c) => words.ahead(c, behind),
    (call) => ({
      gives: isBehind(rest(call)),
      pos: call.at,
    }),
  );
  comparison.compare(
    'ahead, strict and lenient',
    rows,
    (c) => words.ahead(c, behind, orNothing),
    (call) => ({
      gives: isBehind(rest(call)) || (!call.strict && isNothing(rest(call))),
      pos: call.at,
    }),
  );
  const greedy: TableSource = { name: 'greedy', letters: ['61-62'], moves: ['2', '2'], lenient: 2, strict: 2 };
  const guarded = table({ ...greedy, ahead: [behind, orNothing] });
  comparison.compare(
    'take ahead',
    rows,
    (c) => words.take(c, guarded),
    (call) => {
      const row = rest(call);
      const [run = ''] = /^[ab]*/.exec(row) ?? [];
      for (let length = run.length; length > 0; length -= 1) {
        const after = row.slice(length);
        if (isBehind(after) || (!call.strict && isNothing(after)))
          return moved(call, call.at + length, row.slice(0, length));
      }
      return moved(call, -1, undefined);
    },
  );
  // Strictly one "a" or more, and leniently also "b", or nothing.
  const mixed: TableSource = {
    name: 'mixed',
    letters: ['61', '62'],
    moves: ['3 2', '2 2', '3 2'],
    lenient: 1,
    strict: 3,
    leniences: [['nothing'], ['b']],
  };
  const given = table({ ...mixed, ahead: [behind, orNothing] });
  comparison.compare(
    'skip ahead, with leniences',
    rows,
    (c) => words.skip(c, given),
    (call) => {
      const row = rest(call);
      const [run = ''] = (call.strict ? /^a*/ : /^[ab]*/).exec(row) ?? [];
      for (let length = run.length; length >= (call.strict ? 1 : 0); length -= 1) {
        const [taken, after] = [row.slice(0, length), row.slice(length)];
        const leniences = taken === '' ? ['nothing'] : taken.includes('b') ? ['b'] : [];
        if (isBehind(after) || (!call.strict && isNothing(after)))
          return { gives: true, pos: call.at + length, leniences };
      }
      return { gives: false, pos: call.at, leniences: [] };
    },
  );
}

/** Returns the end of a text in balanced parentheses, or -1. */
function nestedEnd(text: string, at: number): number {
  if (text[at] !== '(') return -1;
  let pos = at + 1;
  for (;;) {
    while (text[pos] === 'a') pos += 1;
    if (text[pos] === ')') return pos + 1;
    pos = nestedEnd(text, pos);
    if (pos < 0) return -1;
  }
}
