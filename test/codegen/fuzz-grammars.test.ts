import { beforeAll, describe, expect, it } from 'vitest';
import type { Table } from '../../codegen/table.ts';
import { Subject } from '../../scripts/fuzz/grammars/judge.ts';
import { type Case, Library } from '../../scripts/fuzz/grammars/library.ts';
import { caseOf } from '../../scripts/fuzz/grammars/one-case.ts';
import { shrinkCase } from '../../scripts/fuzz/grammars/shrink-case.ts';
import { typeErrors } from '../../scripts/fuzz/grammars/types.ts';
import { Random } from '../../src/testing/random.ts';

const table: Table = {
  namespace: 'acme',
  headers: [{ name: 'X-A', rule: 'X-A', cardinality: 'list' }],
  rules: {
    hop: { as: 'record', type: 'Hop', fields: { from: 'from', to: 'to' } },
    from: { as: 'text' },
    to: { as: 'number' },
    'hop-param': { as: 'params', type: 'HopParams' },
  },
};
const example: Case = {
  abnf: `;@import DIGIT from rfc5234
;@import HCOLON COMMA SEMI EQUAL token generic-param from rfc3261
X-A = "X-A" HCOLON hop *( COMMA hop )
hop = from [ "/" to ] *( SEMI hop-param )
from = token
to = 1*3DIGIT
hop-param = "mode" EQUAL ( "fast" / token ) / generic-param
`,
  table,
};

describe('the fuzzer of grammars', () => {
  let library: Library;
  let files: ReadonlyMap<string, string>;

  beforeAll(async () => {
    library = await Library.load();
    files = library.compile(example).files ?? new Map();
  });

  const judged = (from: string, to: string): string | undefined => {
    const changed = new Map([...files].map(([path, text]) => [path, text.replace(from, to)] as const));
    expect(from === to || [...changed].some(([path, text]) => text !== files.get(path))).toBe(true);
    return new Subject(library, example, changed).judgeAll(new Random(2)).found?.kind;
  };

  it('agrees with a correctly compiled header on accepted and refused texts', () => {
    const { strings, taken, found } = new Subject(library, example, files).judgeAll(new Random(1));
    expect(found).toBeUndefined();
    expect(taken).toBeGreaterThan(50);
    expect(strings).toBeGreaterThan(2 * taken);
  });

  it.each([
    ['an end that may not be lenient', 'if (!atEnd(c)) return undefined;\n', '', 'refuses'],
    ['a separator that is another', "word(c, '/')", "word(c, '-')", 'refuses'],
    ['a field without its value', '{ from, to, params }', '{ from, to: undefined, params }', 'value'],
    [
      'a number that is another',
      '{ from, to, params }',
      '{ from, to: to === undefined ? to : to + 1, params }',
      'value',
    ],
    ['a parameter that is printed by another name', '}mode=$', '}mood=$', 'print'],
    [
      'a loop without an end',
      'while (skip(c, SEMI)) {',
      'while (c.text.charCodeAt(c.pos) >= 0) {\nif (!skip(c, SEMI)) continue;',
      'loop',
    ],
    ['a name that is not there', 'return { from, to, params }', 'return { from, to, params: missing }', 'throws'],
  ])('finds %s', (_name, from, to, kind) => {
    expect(judged(from, to)).toBe(kind);
  });

  it('allows a value to be unprintable if no field holds a part of its text that may be another', () => {
    const lossy: Case = {
      abnf: `;@import HCOLON from rfc3261
X-A = "X-A" HCOLON r
r = [ sign ] [ v ]
sign = "a" / "c"
v = 1*( "a" / "c" )
`,
      table: {
        namespace: 'acme',
        headers: [{ name: 'X-A', rule: 'X-A', cardinality: 'one' }],
        rules: { r: { as: 'record', type: 'R' }, v: { as: 'text' } },
      },
    };
    const subject = new Subject(library, lossy, library.compile(lossy).files ?? new Map());
    expect(subject.judge('cc', true)).toEqual({ found: undefined, isTaken: true });
  });

  it('agrees that an element without a value is as long as the rest of the row allows', () => {
    const open: Case = {
      abnf: `;@import HCOLON from rfc3261
;@import ALPHA from rfc5234
X-A = "X-A" HCOLON r
r = ( [ "f" ] / ALPHA ) v
v = "up" / 1*ALPHA
`,
      table: {
        namespace: 'acme',
        headers: [{ name: 'X-A', rule: 'X-A', cardinality: 'one' }],
        rules: { r: { as: 'record', type: 'R' }, v: { as: 'text' } },
      },
    };
    const subject = new Subject(library, open, library.compile(open).files ?? new Map());
    for (const text of ['mup', 'fup', 'up', 'u']) expect(subject.judge(text, true).found).toBeUndefined();
  });

  it('checks the types of the modules as a strict project does', () => {
    const broken = new Map(
      [...files].map(([path, text]) => [path, text.replace('readonly to?: number', 'readonly to?: string')]),
    );
    const errors = typeErrors(
      new Map([
        ['sound', files],
        ['broken', broken],
      ]),
    );
    expect([...errors.keys()]).toEqual(['broken']);
    expect(errors.get('broken')?.[0]).toMatch(/^headers\/x-a\.ts: TS\d+: /);
  });

  it('shrinks a grammar with a fault down to the element that shows the fault', () => {
    const small = shrinkCase(example, ({ abnf }) => abnf.includes('1*3DIGIT'), 200);
    expect(small.abnf.split('\n').filter((line) => !line.startsWith(';@'))).toEqual([
      'X-A = "X-A" HCOLON hop',
      'hop = to',
      'to = 1*3DIGIT',
      '',
    ]);
  });

  it('counts an addition to the parameter of every header as refused', () => {
    const added = `${example.abnf}generic-param =/ "zz" EQUAL 1*DIGIT\n`;
    const { files: none, messages } = library.compile({ ...example, abnf: added });
    expect(none).toBeUndefined();
    expect(messages.join('\n')).toContain('"generic-param" is the parameter without a field in every header');
  });

  it('draws the same grammar from the same seed and number', () => {
    expect(caseOf(7, 3)).toEqual(caseOf(7, 3));
    expect(caseOf(7, 3)).not.toEqual(caseOf(7, 4));
  });
});
