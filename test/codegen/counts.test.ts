import { describe, expect, it } from 'vitest';
import { compileGrammar, importHeader, type SmallTable, typeErrors } from './small-grammar.ts';

interface Counted {
  readonly rule: string;
  readonly table?: SmallTable;
  /** The value of each text. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly refused: readonly string[];
}

const TEXT = { as: 'text' };
const PARAMS = { rules: { v: TEXT, p: { as: 'params', type: 'Params' } } };
const LIST = { rules: { item: TEXT } };
const COMMAS: SmallTable = { cardinality: 'list', ...LIST };
const repeated = (text: string, times: number): string => text.repeat(times);

const GRAMMARS: readonly Counted[] = [
  {
    rule: 'item 1*3( COMMA item )',
    table: COMMAS,
    values: { 'a,b': ['a', 'b'], 'a, b ,c,d': ['a', 'b', 'c', 'd'] },
    refused: ['', 'a', 'a,', 'a,b,c,d,e'],
  },
  {
    rule: 'item 2( COMMA item )',
    table: COMMAS,
    values: { 'a,b,c': ['a', 'b', 'c'] },
    refused: ['a', 'a,b', 'a,b,c,d'],
  },
  {
    rule: 'item 1*2( ";" item )',
    table: LIST,
    values: { 'a;b': ['a', 'b'], 'a;b;c': ['a', 'b', 'c'] },
    refused: ['a', 'a;b;c;d'],
  },
  { rule: 'item [ ";" item ]', table: LIST, values: { a: ['a'], 'a;b': ['a', 'b'] }, refused: ['a;', 'a;b;c'] },
  {
    rule: '2*4( item ";" )',
    table: LIST,
    values: { 'a;b;': ['a', 'b'], 'a;b;c;d;': ['a', 'b', 'c', 'd'] },
    refused: ['a;', 'a;b', 'a;b;c;d;e;'],
  },
  {
    rule: '2*3( *SP abc ) [ SP ] abd',
    table: { rules: { abc: TEXT, abd: TEXT } },
    values: {
      ababd: { abc: ['a', 'b'], abd: 'abd' },
      cbaabd: { abc: ['c', 'b', 'a'], abd: 'abd' },
      'a c abd': { abc: ['a', 'c'], abd: 'abd' },
    },
    refused: ['aabd', 'abcaabd', 'abc'],
  },
  {
    rule: '2*3( [ SP ] hop )',
    table: { rules: { hop: { as: 'record', type: 'Hop' }, item: TEXT, num: { as: 'number' } } },
    values: {
      ab: [{ item: 'a' }, { item: 'b' }],
      'a=1 bc': [{ item: 'a', num: 1 }, { item: 'bc' }],
      'ab cd': [{ item: 'ab' }, { item: 'cd' }],
      'abc=1d=2e': [{ item: 'abc', num: 1 }, { item: 'd', num: 2 }, { item: 'e' }],
    },
    refused: ['a', 'a=1', 'a  b', 'a b c d'],
  },
  {
    rule: 'inner 2( [ ";" ] inner )',
    table: { rules: { item: TEXT, inner: { as: 'list' } } },
    values: { abc: [['a'], ['b'], ['c']], 'a;b;c;d': [['a', 'b'], ['c'], ['d']] },
    refused: ['a', 'ab', 'a;b', 'a;;b;c'],
  },
  {
    rule: 'v *2( SEMI p )',
    table: PARAMS,
    values: {
      a: { v: 'a', params: { others: [] } },
      'a;x=1;others': {
        v: 'a',
        params: {
          others: [
            ['x', '1'],
            ['others', true],
          ],
        },
      },
    },
    refused: ['a;', 'a;x;x;x'],
  },
  {
    rule: 'v 1*( SEMI p )',
    table: PARAMS,
    values: { 'a;x': { v: 'a', params: { others: [['x', true]] } } },
    refused: ['a', 'a;'],
  },
  {
    rule: 'pair *1( ["-"] pair )',
    table: { rules: { b: TEXT, pair: { as: 'list' } } },
    values: {
      '<a><b>': [['<a>', '<b>']],
      '<a><b><c><d>': [
        ['<a>', '<b>'],
        ['<c>', '<d>'],
      ],
    },
    refused: ['<a>', '<a><b>-<c>', '<a><b>--<c><d>'],
  },
  {
    rule: 'v *( SEMI o ) "=" abd',
    table: { rules: { v: TEXT, abd: TEXT, o: { as: 'params', type: 'Options' } } },
    values: {
      'a;b=abd': { v: 'a', abd: 'abd', params: { b: true, others: [] } },
      'a;b=1=abd': { v: 'a', abd: 'abd', params: { b: '1', others: [] } },
    },
    refused: ['a;b', 'a;b=', 'a;b=1', 'a;b=abd=abd'],
  },
  {
    rule: '1*500ALPHA',
    values: { a: 'a', [repeated('a', 500)]: repeated('a', 500) },
    refused: ['', repeated('a', 501)],
  },
  {
    rule: '401"a"',
    values: { [repeated('a', 401)]: repeated('a', 401) },
    refused: [repeated('a', 400), repeated('a', 402)],
  },
  {
    rule: '200"ab"',
    values: { [repeated('ab', 200)]: repeated('ab', 200) },
    refused: [repeated('ab', 199), repeated('ab', 201), `${repeated('ab', 199)}a`],
  },
  {
    rule: '3*200( "a" / "bb" ) "b"',
    values: { aaab: 'aaab', abbab: 'abbab', aaabbb: 'aaabbb' },
    refused: ['aab', 'aaa', 'aaabb', `${repeated('bb', 201)}b`],
  },
  {
    rule: '1*255( ALPHA / "%" HEXDIG HEXDIG )',
    values: { 'a%3Fb': 'a%3Fb', [repeated('%3f', 255)]: repeated('%3f', 255) },
    refused: ['', '%3', repeated('%3f', 256)],
  },
  {
    rule: 'q *( SWS q )',
    table: { rules: { q: { as: 'quoted' } } },
    values: { '"a"': ['a'], '"a""b" "c"': ['a', 'b', 'c'] },
    refused: ['', 'a', '"a" b'],
  },
  {
    rule: 'b *( *SP b )',
    table: { rules: { b: TEXT } },
    values: { '<a>': ['<a>'], '<a><b>  <c>': ['<a>', '<b>', '<c>'] },
    refused: ['', '<a>x'],
  },
  {
    rule: 'inner *( COMMA inner )',
    table: { cardinality: 'list', rules: { item: TEXT, inner: { as: 'list' } } },
    values: { a: [['a']], 'a;b,c': [['a', 'b'], ['c']] },
    refused: ['', 'a,', ';a'],
  },
  {
    rule: '"a" [ v ]',
    table: { rules: { v: TEXT } },
    values: { a: { v: undefined }, a1: { v: '1' } },
    refused: ['', '1'],
  },
];

const RULES = `v = 1*( ALPHA / DIGIT )
item = 1*ALPHA
inner = item *( ";" item )
p = generic-param
q = quoted-string
b = "<" ALPHA ">"
abc = %x61-63
abd = "abd"
hop = item [ "=" num ]
pair = b 1*2( *SP b )
o = "b" [ EQUAL 1*DIGIT ]
num = 1*3DIGIT
`;

describe('a repetition keeps its counts', () => {
  for (const { rule, table, values, refused } of GRAMMARS) {
    it(rule, async () => {
      const { files, messages } = await compileGrammar(`X-A = "X-A" HCOLON ${rule}\n${RULES}`, table);
      expect(messages.filter((message) => message.includes('error:'))).toEqual([]);
      const header = await importHeader(files ?? new Map());
      for (const [text, value] of Object.entries(values)) {
        expect(header.parse(text, { strict: true })).toEqual(value);
        expect(header.parse(header.print(value as never))).toEqual(value);
      }
      for (const text of refused) expect(header.safeParse(text, { strict: true }).ok, text).toBe(false);
    });
  }

  it('and every one of these grammars becomes modules that compile', async () => {
    const compiled = await Promise.all(
      GRAMMARS.map(async ({ rule, table }) => {
        const { files = new Map() } = await compileGrammar(`X-A = "X-A" HCOLON ${rule}\n${RULES}`, table);
        return [rule, files] as const;
      }),
    );
    expect(typeErrors(new Map(compiled))).toEqual([]);
  }, 60_000);
});
