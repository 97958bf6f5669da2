import { describe, expect, it } from 'vitest';
import { readAbnf } from '../../codegen/read/abnf.ts';
import { placeIn } from '../../codegen/read/place.ts';
import { loadTable } from '../../codegen/read/tables.ts';

function read(text: string) {
  const { definitions, diagnostics } = readAbnf('g/x.abnf', text);
  return { names: definitions.map(({ name }) => name), codes: diagnostics.map(({ code }) => code) };
}

describe('an ABNF file is read whole, or a diagnostic gives the place', () => {
  it.each([
    ['§ in a comment', 'a = "b" ; §7.2\n; 😀\nc = "d"\n'],
    ['§ in a comment of a file with CR LF', 'a = "b" ; §7.2\r\nc = "d"\r\n'],
    ['control characters in a comment', 'a = "b" ; \u0001\f\nc = "d"\n'],
    ['a semicolon in a string', 'a = ";" ; §\nc = "d"\n'],
    ['no line end at its end', 'a = "b"\nc = a'],
    ['CR LF', 'a = "b"\r\nc = a\r\n'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ names: ['a', 'c'], codes: [] });
  });

  it.each([
    ['a string', 'a = "é"\nc = "d"\n'],
    ['a name', 'a = é\nc = "d"\n'],
    ['the start of the file', '\uFEFFa = "b"\na = "b"\nc = "d"\n'],
  ])('a character that is not ASCII in %s', (_, text) => {
    const { names, codes } = read(text);
    expect(names).toEqual(expect.arrayContaining(['a', 'c']));
    expect(codes).toContain('syntax');
  });

  it('a rule that is not ABNF is reported, and the rules around it are read', () => {
    expect(read('a = "b"\nc = ( a\nd = c\n')).toEqual({ names: ['a', 'c', 'd'], codes: ['syntax'] });
  });

  it('a fault is reported once, however deeply it is nested', () => {
    const depth = 40;
    expect(read(`a = ${'( "x" / '.repeat(depth)}%x100${' )'.repeat(depth)}\n`).codes).toEqual(['not-an-octet']);
  });
});

it('places are positions in the file', () => {
  const text = '; §\r\na = "b"\r\nc = ( a /\r\n    "d" )\r\n';
  const { definitions } = readAbnf('g/x.abnf', text);
  expect(definitions.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'a = "b"',
    'c = ( a /\r\n    "d" )',
  ]);
});

it('literals keep their case, and numbers their octets', () => {
  const node = readAbnf('g/x.abnf', 'a = "aB" / %s"aB" / %x61.42 / %d97 / %b1100001-1111010\n').definitions[0]?.node;
  expect(node?.kind === 'choice' ? node.alternatives : []).toMatchObject([
    { kind: 'literal', text: 'aB', exact: false },
    { kind: 'literal', text: 'aB', exact: true },
    { kind: 'literal', text: 'aB', exact: true },
    { kind: 'class', ranges: [[0x61, 0x61]] },
    { kind: 'class', ranges: [[0x61, 0x7a]] },
  ]);
});

it('a place in a table is found by its position, not by its text', async () => {
  const text = `// name: 'B'
export default {
  rules: { "B": { as: 'record', fields: { x: { name: 'B' } } } },
  headers: [{ name: 'A' }, { name: 'B' }],
  namespace: 'x',
} satisfies object;
`;
  const table = await loadTable('g/x.headers.ts', text);
  if (!('table' in table)) throw new Error(table.message);
  const slice = (...path: (string | number)[]): readonly [number, string] => {
    const { start, end } = placeIn(table, path);
    return [text.slice(0, start).split('\n').length, text.slice(start, end)];
  };
  expect(slice('headers', 1, 'name')).toEqual([4, 'B']);
  expect(slice('rules', 'B')).toEqual([3, 'B']);
  expect(slice('headers', 0, 'compact')).toEqual([4, "{ name: 'A' }"]);
  expect(slice('bounds', 0)).toEqual([1, '/']);
});
