/** Grammars in which a printer has to choose, and texts whose values it must print so that they are read again. */
import { expect, it } from 'vitest';
import type { Files } from '../../codegen/emit/modules.ts';
import { compileGrammar, importHeader, type SmallTable, typeErrors } from './small-grammar.ts';

interface Printed {
  readonly name: string;
  readonly abnf: string;
  readonly table: SmallTable;
  readonly texts: readonly string[];
}

const TEXT = { as: 'text' };
const NUMBER = { as: 'number' };
const VALUE = { as: 'record', type: 'Value' };
const PARAMS = { p: { as: 'params', type: 'Known' } };
const FIELDS = { a: NUMBER, b: TEXT, c: NUMBER, d: TEXT };
const RULES = 'a = 1*2DIGIT\nb = 1*ALPHA\nc = 1*2DIGIT\nd = 1*ALPHA\n';
const KNOWN = 'p = "x" EQUAL token / "y" / generic-param\n';

/** Returns a grammar of one record with some of the fields a to d and the parameters p. */
function record(name: string, value: string, texts: readonly string[], p = KNOWN): Printed {
  const used = (line: string): boolean => new RegExp(`\\b${line.charAt(0)}\\b`).test(value);
  const rules = `${RULES}${p}`.split('\n').filter((line) => line !== '' && used(line));
  const names = rules.map((line) => line.charAt(0));
  const shapes = Object.entries({ ...FIELDS, ...PARAMS }).filter(([rule]) => names.includes(rule));
  const abnf = `X-A = "X-A" HCOLON v\nv = ${value}\n${rules.map((line) => `${line}\n`).join('')}`;
  return { name, abnf, table: { rules: { v: VALUE, ...Object.fromEntries(shapes) } }, texts };
}

const cases: readonly Printed[] = [
  record('parameters in two places', 'b *( SEMI p ) *( SLASH p )', ['k;x=1/y', 'k/x=1'], 'p = "x" EQUAL token / "y"\n'),
  record('parameters in either of two options', 'b [ SLASH p ] [ SEMI p ]', ['k/x=1', 'k;y', 'k']),
  record(
    'parameters that white space separates',
    'b "(" *( p SWS ) ")"',
    ['k(x=1 y)', 'k()'],
    'p = "x=" 1*DIGIT / "y"\n',
  ),
  record('parameters that may be absent between separators', 'b *( SEMI [ p ] )', ['k;x=1;;z=2', 'k;', 'k']),
  record('parameters in parentheses', 'b "(" [ p *( COMMA p ) ] ")"', ['k(x=1,z)', 'k()']),
  record('parameters that a sign ends', 'a 1*( p "!" )', ['1x=2!y!'], 'p = "x=" 1*DIGIT / 1*ALPHA\n'),
  record(
    'an option of parameters alone',
    'b [ "?" p *( "&" p ) ]',
    ['k?x=1&z=2', 'k'],
    'p = "x=" 1*DIGIT / 1*ALPHA [ "=" 1*DIGIT ]\n',
  ),
  record('an option of an optional field and parameters', 'b [ SP [ d ] *( SEMI p ) ]', [
    'k',
    'k q',
    'k ;x=1',
    'k q;x=1',
  ]),
  record(
    'white space around the sign of parameters',
    'b *( SEMI p )',
    ['k;x = 1;y;z = "q"', 'k;y=3'],
    'p = "x" SWS "=" SWS token / "y" SWS [ "=" SWS token ] / token SWS [ "=" SWS ( token / quoted-string ) ]\n',
  ),
  record('parameters with another sign', 'b *( SEMI p )', ['k;x:1;y:2'], 'p = token ":" token\n'),
  record('an alternative without the parameters of another', 'b *( SEMI p ) / "<" b ">" / a *( SEMI p )', [
    'k',
    'k;x=1',
    '5;y',
  ]),
  record('a field that two alternatives have', 'a "-" c "/" ( b / "*" ) / "*/" b', ['1-2/k', '1-2/*', '*/k']),
  record('an alternative whose fields are part of those of another', 'a / a "-" c', ['1-2', '1']),
  record('an alternative without fields', '"yes" / "no" [ SP b ]', ['yes', 'no k']),
  {
    name: 'one value whose parameters are separated by commas',
    abnf: `X-A = "X-A" HCOLON b LWS p *( COMMA p )\nb = 1*ALPHA\n${KNOWN}`,
    table: { value: VALUE, rules: { b: TEXT, ...PARAMS } },
    texts: ['Digest x=1, z="a,b"', 'Basic y'],
  },
  {
    name: 'a record among the alternatives of a header',
    abnf: `X-A = "X-A" HCOLON ( r / "-" d )\nr = b "/" c\n${RULES.slice(RULES.indexOf('b ='))}`,
    table: { value: VALUE, rules: { r: { as: 'record', type: 'Item' }, b: TEXT, c: NUMBER, d: TEXT } },
    texts: ['k/1', '-q'],
  },
  {
    name: 'a record with the type that the header would have',
    abnf: `X-A = "X-A" HCOLON d SP r\nr = b "/" c\n${RULES.slice(RULES.indexOf('b ='))}`,
    table: { rules: { r: { as: 'record', type: 'XA' }, b: TEXT, c: NUMBER, d: TEXT } },
    texts: ['k q/1'],
  },
  {
    name: 'a list in one of two alternatives',
    abnf: 'X-A = "X-A" HCOLON b ( SEMI "none" / 1*r )\nb = token\nr = SEMI d EQUAL e\nd = token\ne = token\n',
    table: { value: VALUE, rules: { b: TEXT, r: { as: 'record', type: 'Item' }, d: TEXT, e: TEXT } },
    texts: ['k;none', 'k;p=q', 'k;p=q;r=s'],
  },
];

/** Compiles a grammar, which must have no error. */
async function modulesOf({ abnf, table }: Printed): Promise<Files> {
  const { files, diagnostics } = await compileGrammar(abnf, table);
  if (files === undefined) throw new Error(`it does not compile: ${JSON.stringify(diagnostics)}`);
  return files;
}

it.each(cases)('$name are printed as they are read', async (printed) => {
  const header = await importHeader(await modulesOf(printed));
  for (const text of printed.texts) {
    const value: unknown = header.parse(text);
    expect(header.parse(header.print(value as never)), text).toEqual(value);
  }
});

it('the modules have no type error', async () => {
  const compiled = await Promise.all(cases.map(async (each) => [each.name, await modulesOf(each)] as const));
  expect(typeErrors(new Map(compiled))).toEqual([]);
});

it('a record among the alternatives of a header is a field of its value', async () => {
  const printed = cases.find(({ name }) => name.startsWith('a record among'));
  if (printed === undefined) throw new Error('no such case');
  const header = await importHeader(await modulesOf(printed));
  expect(header.parse('k/1')).toEqual({ r: { b: 'k', c: 1 } });
  expect(header.parse('-q')).toEqual({ d: 'q' });
});

it('white space around the sign of a parameter belongs neither to its name nor to its value', async () => {
  const printed = cases.find(({ name }) => name.startsWith('white space'));
  if (printed === undefined) throw new Error('no such case');
  const header = await importHeader(await modulesOf(printed));
  expect(header.parse('k;x = 1;y;z = "q"')).toEqual({ b: 'k', params: { x: '1', y: true, others: [['z', '"q"']] } });
});
