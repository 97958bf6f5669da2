import { describe, expect, it } from 'vitest';
import { compile } from '../../codegen/compile.ts';
import { loadSources } from '../../codegen/read/load.ts';
import { compileGrammar, grammarSources, importHeader, type SmallTable, typeErrors } from './small-grammar.ts';

interface Looking {
  readonly abnf: string;
  readonly table: SmallTable;
  readonly values: Readonly<Record<string, unknown>>;
  readonly refused: readonly string[];
}

const TEXT = { as: 'text' };
const NUMBER = { as: 'number' };
const RECORD = { as: 'record', type: 'Small' };

/** Grammars in which the next octets do not decide, but the rest of the row does. */
const GRAMMARS: readonly Looking[] = [
  {
    abnf: 'r\nr = a "x"\na = 1*ALPHA',
    table: { rules: { r: RECORD, a: TEXT } },
    values: { ax: { a: 'a' }, xx: { a: 'x' }, xxx: { a: 'xx' } },
    refused: ['', 'x', 'xa'],
  },
  {
    abnf: 'r\nr = [ "-" a ] "-" b\na = 1*ALPHA\nb = 1*DIGIT',
    table: { rules: { r: RECORD, a: TEXT, b: NUMBER } },
    values: { '-1': { b: 1 }, '-a-12': { a: 'a', b: 12 } },
    refused: ['-a', '-', '-a1'],
  },
  {
    abnf: 'r\nr = n *( "." n ) ".x"\nn = 1*2ALPHA',
    table: { rules: { r: RECORD, n: TEXT } },
    values: { 'a.x': { n: ['a'] }, 'x.x.x': { n: ['x', 'x'] }, 'a.bc.x': { n: ['a', 'bc'] } },
    refused: ['a', 'a.', 'x.y', 'abc.x'],
  },
  {
    abnf: 'r\nr = 1*3( n "." ) m\nn = 1*ALPHA\nm = 1*ALPHA [ "." ]',
    table: { rules: { r: RECORD, n: TEXT, m: TEXT } },
    values: {
      'a.b': { n: ['a'], m: 'b' },
      'a.b.c': { n: ['a', 'b'], m: 'c' },
      'a.b.c.d.': { n: ['a', 'b', 'c'], m: 'd.' },
    },
    refused: ['a', 'a.', 'a.b.c.d.e'],
  },
  {
    abnf: 'u\nu = p / q\np = a "!"\nq = a "?"\na = 1*ALPHA',
    table: {
      rules: {
        u: { as: 'union', type: 'Any' },
        p: { as: 'record', type: 'P', constants: { kind: 'p' } },
        q: { as: 'record', type: 'Q', constants: { kind: 'q' } },
        a: TEXT,
      },
    },
    values: { 'ab!': { kind: 'p', a: 'ab' }, 'ab?': { kind: 'q', a: 'ab' } },
    refused: ['ab', '!'],
  },
  {
    abnf: '"a" [ v ]\nv = "a" / "aa"',
    table: { rules: { v: TEXT } },
    values: { a: {}, aa: { v: 'a' }, AAA: { v: 'AA' } },
    refused: ['', 'aaaa'],
  },
  {
    abnf: 'r\nr = v *( SEMI p ) "." w\np = "a" EQUAL 1*DIGIT / generic-param\nv = 1*ALPHA\nw = 1*ALPHA',
    table: { rules: { r: RECORD, p: { as: 'params', type: 'SmallParams' }, v: TEXT, w: TEXT } },
    values: {
      'x;a=1.y': { v: 'x', params: { a: '1', others: [] }, w: 'y' },
      'x;b=1.2;c.y': {
        v: 'x',
        params: {
          others: [
            ['b', '1.2'],
            ['c', true],
          ],
        },
        w: 'y',
      },
    },
    refused: ['x', 'x;a=1', 'x;.y', 'x;b=.y'],
  },
  {
    abnf: 's\ns = r "." q\nq = r "!"\nr = v *( SEMI p )\np = generic-param\nv = 1*ALPHA',
    table: {
      rules: {
        s: { as: 'record', type: 'Whole', fields: { r: 'first' } },
        q: { as: 'record', type: 'Second' },
        r: RECORD,
        p: { as: 'params', type: 'Params' },
        v: TEXT,
      },
    },
    values: {
      'a;b.c!': {
        first: { v: 'a', params: { others: [['b', true]] } },
        q: { r: { v: 'c', params: { others: [] } } },
      },
      'a;b.c.d;e!!': {
        first: { v: 'a', params: { others: [['b.c', true]] } },
        q: { r: { v: 'd', params: { others: [['e!', true]] } } },
      },
    },
    refused: ['a;b.c', 'a;b!', 'a;.b!'],
  },
];

describe('a choice that only the rest of a row decides', () => {
  for (const { abnf, table, values, refused } of GRAMMARS)
    it(abnf.replaceAll('\n', '; '), async () => {
      const { files, messages } = await compileGrammar(`X-A = "X-A" HCOLON ${abnf}\n`, table);
      expect(messages.filter((message) => message.includes('error:'))).toEqual([]);
      const header = await importHeader(files ?? new Map());
      for (const [text, value] of Object.entries(values)) {
        expect(header.parse(text, { strict: true })).toEqual(value);
        expect(header.parse(header.print(value as never))).toEqual(value);
      }
      for (const text of refused) expect(header.safeParse(text, { strict: true }).ok, text).toBe(false);
    });

  it('is verified against the grammar', async () => {
    for (const { abnf, table } of GRAMMARS.slice(0, 4)) {
      const sources = grammarSources(`X-A = "X-A" HCOLON ${abnf}\n`, table);
      const { report } = compile(await loadSources(sources), 'js', true);
      expect(report).toContain('- `X-A`: verified: equal strict and lenient');
    }
  });

  it('becomes modules that compile', async () => {
    const compiled = new Map<string, ReadonlyMap<string, string>>();
    for (const { abnf, table } of GRAMMARS)
      compiled.set(abnf, (await compileGrammar(`X-A = "X-A" HCOLON ${abnf}\n`, table)).files ?? new Map());
    expect(typeErrors(compiled)).toEqual([]);
  }, 60_000);

  it('is made in linear time', async () => {
    const { files } = await compileGrammar(
      'X-A = "X-A" HCOLON r\nr = *( n "." ) m [ "." ]\nn = 1*ALPHA\nm = 1*ALPHA\n',
      {
        rules: { r: RECORD, n: TEXT, m: TEXT },
      },
    );
    const header = await importHeader(files ?? new Map());
    // Examining the rest of the row again before each item would take 15 thousand million reads.
    const { n, m } = header.parse('ab.'.repeat(100_000)) as { n: readonly string[]; m: string };
    expect([n.length, m]).toEqual([99_999, 'ab']);
  });
});
