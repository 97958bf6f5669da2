import { describe, expect, it } from 'vitest';
import type { Compiled } from '../../codegen/compile.ts';
import { sampled } from '../sampling.ts';
import { compileGrammar, importHeader, type SmallTable, typeErrors } from './small-grammar.ts';

interface Valued {
  readonly title: string;
  readonly abnf: string;
  readonly table?: SmallTable;
  readonly values: Readonly<Record<string, unknown>>;
  readonly refused: readonly string[];
}

const TEXT = { as: 'text' };
const HEADER = 'X-A = "X-A" HCOLON';
const PARAMS = { as: 'params', type: 'SmallParams' };
const GENERIC = { as: 'params', type: 'Params' };
const RECORD = { as: 'record', type: 'Small' };

const GRAMMARS: readonly Valued[] = [
  {
    title: 'names that are taken are changed',
    abnf: `${HEADER} r\nr = a [ "-" b ]\na = 1*ALPHA\nb = c\nc = 1*DIGIT`,
    table: {
      rules: {
        r: { as: 'record', type: 'Cursor', fields: { a: 'constructor' } },
        a: TEXT,
        b: { as: 'record', type: 'Partial', fields: { c: 'toString' } },
      },
    },
    values: { 'x-1': { constructorValue: 'x', b: { toStringValue: '1' } } },
    refused: ['x-', '1'],
  },
  {
    title: 'a choice that the table makes a field is text',
    abnf: `${HEADER} r\nr = ( n / quoted-string ) *( SEMI generic-param )\nn = 1*DIGIT`,
    table: {
      rules: { r: { ...RECORD, fields: { 'n / quoted-string': 'id', 'generic-param': 'p' } }, n: { as: 'number' } },
    },
    values: { '01': { id: '01', p: [] }, '"a";b': { id: '"a"', p: ['b'] } },
    refused: ['a', '1"a"'],
  },
  {
    title: 'the first of two fields that overlap is as long as the second allows',
    abnf: `${HEADER} r\nr = country national [ suffix ]\ncountry = 1*3DIGIT\nnational = 4*6DIGIT\nsuffix = 1*( DIGIT / ALPHA )`,
    table: { rules: { r: RECORD, country: TEXT, national: TEXT, suffix: TEXT } },
    values: {
      '12345': { country: '1', national: '2345' },
      '1234567': { country: '123', national: '4567' },
      '1234567890': { country: '123', national: '456789', suffix: '0' },
    },
    refused: ['1234', '12a4567', ''],
  },
  {
    title: 'items between which nothing need stand are as long as possible',
    abnf: `${HEADER} el *( *SP el )\nel = 1*ALPHA`,
    table: { rules: { el: TEXT } },
    values: { ab: ['ab'], 'ab c': ['ab', 'c'] },
    refused: ['', '1'],
  },
  {
    title: 'a member of a union that may be empty leaves the text of the next member',
    abnf: `${HEADER} u\nu = a / b\na = [ word ] [ SWS number ]\nb = [ tag ] "+" number\nword = 1*ALPHA\nnumber = 1*3DIGIT\ntag = "<" *ALPHA ">"`,
    table: {
      rules: {
        u: { as: 'union', type: 'Either' },
        a: { as: 'record', type: 'A', constants: { kind: 'a' } },
        b: { as: 'record', type: 'B', constants: { kind: 'b' } },
        word: TEXT,
        number: { as: 'number' },
        tag: { as: 'enclosed', open: '<', close: '>' },
      },
    },
    values: {
      '': { kind: 'a' },
      'x 1': { kind: 'a', word: 'x', number: 1 },
      '+2': { kind: 'b', number: 2 },
      '<y>+2': { kind: 'b', tag: 'y', number: 2 },
    },
    refused: ['+', '<y>', 'x+1'],
  },
  {
    title: 'a rule of parameters may have several forms for any name',
    abnf: `${HEADER} r\nr = v *( SEMI p )\nv = 1*DIGIT\np = "k" EQUAL 1*DIGIT / 1*ALPHA EQUAL 1*DIGIT / 1*DIGIT EQUAL quoted-string`,
    table: { rules: { r: RECORD, v: TEXT, p: PARAMS } },
    values: {
      '1;a = 2;3="x;y"': {
        v: '1',
        params: {
          others: [
            ['a', '2'],
            ['3', '"x;y"'],
          ],
        },
      },
      '1;k=5': { v: '1', params: { k: '5', others: [] } },
    },
    refused: ['1;a="x"', '1;3=4', '1;k=a'],
  },
  {
    title: 'a parameter whose name begins with a word and goes on has no field',
    abnf: `${HEADER} r\nr = v *( SEMI p )\nv = 1*DIGIT\np = "m" / "m" 1*DIGIT / x-param\nx-param = "x-" token EQUAL token`,
    table: { rules: { r: RECORD, v: TEXT, p: PARAMS } },
    values: {
      '1;x-a = 2': { v: '1', params: { others: [['x-a', '2']] } },
      '1;m;m4': { v: '1', params: { m: true, others: [['m4', true]] } },
    },
    refused: ['1;x-=2', '1;x=2', '1;x-a', '1;mm'],
  },
  {
    title: 'a parameter may be one of a group in its rule, or text of another rule with an entry',
    abnf: `${HEADER} r\nr = v *( SEMI p )\nv = 1*DIGIT\np = "m" EQUAL v / ( "n" EQUAL v / t )\nt = token EQUAL "<" token ">"`,
    table: { rules: { r: RECORD, v: TEXT, t: TEXT, p: PARAMS } },
    values: { '1;n=2;o=<a>': { v: '1', params: { n: '2', others: [['o', '<a>']] } } },
    refused: ['1;n=<a', '1;o=a'],
  },
  {
    title: 'a parameter gives back the sign that what follows it needs',
    abnf: `${HEADER} r\nr = p "="\np = token [ EQUAL token ]`,
    table: { rules: { r: RECORD, p: PARAMS } },
    values: {
      'a=': { params: { others: [['a', true]] } },
      'a=b=': { params: { others: [['a', 'b']] } },
    },
    refused: ['a', 'a=b', '='],
  },
  {
    title: 'a number without its sign is read where zero has one',
    abnf: `${HEADER} n\nn = ["-"] 1*3DIGIT`,
    table: { rules: { n: { as: 'number' } } },
    values: { '-0': 0, '-7': -7 },
    refused: ['-', '--1'],
  },
  {
    title: 'a rule may be called as a function of the runtime is',
    abnf: `${HEADER} r\nr = v *( SEMI others )\nv = 1*DIGIT\nothers = "a" EQUAL 1*DIGIT / token`,
    table: { rules: { r: RECORD, v: TEXT, others: PARAMS } },
    values: { '1;a=2;b': { v: '1', params: { a: '2', others: [['b', true]] } } },
    refused: ['1;', '1;b=2'],
  },
  {
    title: 'a list of lists or a constant',
    abnf: `${HEADER} ( star / l *( COMMA l ) )\nstar = "*"\nl = a *( "-" a )\na = 1*ALPHA`,
    table: {
      cardinality: 'list',
      rules: { star: { as: 'constant', value: '*' }, l: { as: 'list' }, a: TEXT },
    },
    values: { '*': '*', 'a-b,c': [['a', 'b'], ['c']] },
    refused: ['', '*,a'],
  },
  {
    title: 'text may repeat what may be empty',
    abnf: `${HEADER} *( [ "a" ] *"b" ) "c"`,
    values: { c: 'c', abbac: 'abbac' },
    refused: ['', 'ab', 'acb'],
  },
  {
    title: 'a constant or a counted repetition is a string or an array',
    abnf: `${HEADER} ( star / 2( COMMA r ) )\nstar = "*"\nr = 1*ALPHA`,
    table: { cardinality: 'list', rules: { star: { as: 'constant', value: '*' }, r: TEXT } },
    values: { '*': '*', ',a,b': ['a', 'b'] },
    refused: ['', ',a', ',a,b,c', '*,a'],
  },
  {
    title: 'a rule that the table makes a field is text, whatever rules with entries it holds',
    abnf: `${HEADER} r\nr = d *( ";" d )\nd = n "-" n\nn = 1*DIGIT`,
    table: { rules: { r: { ...RECORD, fields: { d: 'range' } }, n: { as: 'number' } } },
    values: { '1-2': { range: ['1-2'] }, '1-2;3-4': { range: ['1-2', '3-4'] } },
    refused: ['1', '1-2;'],
  },
  {
    title: 'a record without fields is an empty object',
    abnf: `${HEADER} "a"`,
    table: { value: { ...RECORD, fields: {} } },
    values: { a: {} },
    refused: ['', 'b'],
  },
  {
    title: 'two alternatives of one parameter whose values have the same entry have a value of it',
    abnf: `${HEADER} v *( SEMI p )\nv = 1*ALPHA\np = "m" EQUAL n / "m" EQUAL n\nn = "<" 1*DIGIT ">"`,
    table: { rules: { v: TEXT, n: { as: 'enclosed', open: '<', close: '>' }, p: PARAMS } },
    values: { 'b;m=<1>': { v: 'b', params: { m: '1', others: [] } } },
    refused: ['b;m', 'b;m=1'],
  },
  {
    title: 'items before a last one are an array, tried to their end',
    abnf: `${HEADER} r\nr = *( lab "." ) top [ "." ]\nlab = ALPHA / DIGIT\ntop = ALPHA`,
    table: { rules: { r: RECORD, lab: TEXT, top: TEXT } },
    values: { '1.5.H': { lab: ['1', '5'], top: 'H' }, H: { lab: [], top: 'H' } },
    refused: ['', '1', '1.', '.H'],
  },
  {
    title: 'one parameter with two kinds of values is one field',
    abnf: `${HEADER} v *( SEMI p )\nv = 1*ALPHA\np = "a" EQUAL 1*DIGIT / "a" EQUAL 1*ALPHA`,
    table: { rules: { v: TEXT, p: PARAMS } },
    values: {
      'b;a=J': { v: 'b', params: { a: 'J', others: [] } },
      'b;a=5': { v: 'b', params: { a: '5', others: [] } },
    },
    refused: ['b;a', 'b;a=5J', 'b;c'],
  },
  {
    title: 'a list of records is the value of a parameter',
    abnf: `${HEADER} v *( SEMI p )\nv = 1*ALPHA\np = "m" EQUAL m *( "+" m )\nm = n ":" d\nn = 1*ALPHA\nd = 1*DIGIT`,
    table: { rules: { v: TEXT, n: TEXT, d: TEXT, m: RECORD, p: { ...PARAMS, known: { m: { as: 'list' } } } } },
    values: {
      'a;m=b:1+c:2': {
        v: 'a',
        params: {
          m: [
            { n: 'b', d: '1' },
            { n: 'c', d: '2' },
          ],
          others: [],
        },
      },
    },
    refused: ['a;m', 'a;m=b:1+'],
  },
  {
    title: 'a record of two alternatives is a member of a union',
    abnf: `${HEADER} u\nu = q / z\nq = w "-" "x" "y" / w\nw = 1*ALPHA\nz = 1*DIGIT`,
    table: {
      rules: {
        u: { as: 'union', type: 'Either' },
        q: RECORD,
        w: TEXT,
        z: { as: 'record', type: 'Other', fields: { '1*DIGIT': 'digits' } },
      },
    },
    values: { 'a-xy': { w: 'a' }, a: { w: 'a' }, '1': { digits: '1' } },
    refused: ['a-', 'a-x', 'a1'],
  },
  {
    title: 'rules may be called like the functions of the runtime',
    abnf: `${HEADER} r\nr = take "-" skip "-" word\ntake = 1*ALPHA\nskip = 1*DIGIT\nword = 1*ALPHA`,
    table: { rules: { r: RECORD, take: TEXT, skip: TEXT, word: TEXT } },
    values: { 'a-1-b': { take: 'a', skip: '1', word: 'b' } },
    refused: ['a-1-', 'a-b-b'],
  },
  {
    title: 'a parameter may be called others',
    abnf: `${HEADER} v *( SEMI p )\nv = 1*ALPHA\np = "others" EQUAL 1*DIGIT / generic-param`,
    table: { rules: { v: TEXT, p: PARAMS } },
    values: { 'a;b=1;others=2': { v: 'a', params: { othersValue: '2', others: [['b', '1']] } } },
    refused: ['a;'],
  },
  {
    title: 'parameters without a known name may have a type of their own',
    abnf: `${HEADER} v *( SEMI a-param )\nv = 1*ALPHA\na-param = generic-param`,
    table: { rules: { v: TEXT, 'a-param': PARAMS } },
    values: { 'a;b=1': { v: 'a', params: { others: [['b', '1']] } } },
    refused: ['a;'],
  },
  {
    title: 'a list has no separator where the grammar has none',
    abnf: `${HEADER} r\nr = "<" all ">"\nall = one *2one\none = ALPHA`,
    table: { rules: { r: RECORD, all: { as: 'list' }, one: TEXT } },
    values: { '<a>': { all: ['a'] }, '<abc>': { all: ['a', 'b', 'c'] } },
    refused: ['<>', '<abcd>'],
  },
  {
    title: 'a list is a field although its items have no entry',
    abnf: `${HEADER} r\nr = id ":" tags\nid = 1*ALPHA\ntags = tag *( "," tag )\ntag = 1*ALPHA`,
    table: { rules: { r: { ...RECORD, fields: { id: 'id', tags: 'tags' } }, tags: { as: 'list' } } },
    values: { 'a:b,c': { id: 'a', tags: ['b', 'c'] } },
    refused: ['a:', 'a:b,'],
  },
  {
    title: 'the second of two elements may stand in an option',
    abnf: `${HEADER} r\nr = d [ "." d ]\nd = 1*DIGIT`,
    table: { rules: { r: { ...RECORD, fields: { d: 'major', 'd#2': 'minor' } } } },
    values: { '1.2': { major: '1', minor: '2' }, '1': { major: '1' } },
    refused: ['', '1.', '1.2.3'],
  },
  {
    title: 'one parameter may be the whole value',
    abnf: `${HEADER} p\np = generic-param`,
    table: { rules: { p: PARAMS } },
    values: { 'a=b': { others: [['a', 'b']] }, a: { others: [['a', true]] } },
    refused: ['', 'a;b'],
  },
  {
    title: 'each item of a repeated group is a value of the rule in it',
    abnf: `${HEADER} r\nr = 2*3( flag SWS )\nflag = "true"`,
    table: { rules: { r: RECORD, flag: { as: 'boolean' } } },
    values: { trueTRUE: { flag: [true, true] } },
    refused: ['true', 'true true true true'],
  },
  {
    title: 'a number is printed with the digits that its rule asks for',
    abnf: `${HEADER} r\nr = code "." part\ncode = 3DIGIT\npart = 2*4DIGIT`,
    table: { rules: { r: RECORD, code: { as: 'number' }, part: { as: 'number' } } },
    values: { '000.0007': { code: 0, part: 7 }, '042.1234': { code: 42, part: 1234 } },
    refused: ['42.07', '042.7'],
  },
  {
    title: 'rules and parameters may be called like what every object has',
    abnf: `${HEADER} r\nr = [ constructor ] "-" *( SEMI p )\nconstructor = 1*ALPHA\np = "valueOf" EQUAL 1*DIGIT / "to-string"`,
    table: { rules: { r: RECORD, constructor: TEXT, p: PARAMS } },
    values: {
      'a-;valueof=1;to-string': { constructorValue: 'a', params: { valueof: '1', toStringValue: true, others: [] } },
      '-': { params: { others: [] } },
    },
    refused: ['a', '-;c'],
  },
  {
    title: 'parameters whose names differ in signs alone are two fields',
    abnf: `${HEADER} v *( SEMI p )\nv = 1*ALPHA\np = "a.b" EQUAL v / "a-b" EQUAL 1*DIGIT`,
    table: { rules: { v: TEXT, p: PARAMS } },
    values: { 'a;a.b=c;a-b=1': { v: 'a', params: { aB: 'c', aB2: '1', others: [] } } },
    refused: ['a;a.b=1', 'a;a-b=c'],
  },
  {
    title: 'a record may have no fields',
    abnf: `${HEADER} r\nr = "a"`,
    table: { rules: { r: RECORD } },
    values: { a: {} },
    refused: ['', 'b'],
  },
  {
    title: 'alternatives of a record are told apart by their fields when they are printed',
    abnf: `${HEADER} r\nr = [ a ] "x" / b "y"\na = 1*DIGIT\nb = 1*DIGIT`,
    table: { rules: { r: RECORD, a: TEXT, b: TEXT } },
    values: { '1x': { a: '1' }, '1y': { b: '1' }, x: {} },
    refused: ['y', '1'],
  },
  {
    title: 'a class of all octets is what a row can hold',
    abnf: `${HEADER} *OCTET`,
    values: { abc: 'abc', '': '', 'a\0b': 'a\0b' },
    refused: ['a\rb', 'a\nb', 'a\r\nb'],
  },
  {
    title: 'a choice inside of a record gives the fields of the alternative that is there',
    abnf: `${HEADER} r\nr = ( number / name ) *( SEMI p )\nnumber = 1*6DIGIT\nname = quoted-string\np = "a" / generic-param`,
    table: { rules: { r: RECORD, number: { as: 'number' }, name: { as: 'quoted' }, p: PARAMS } },
    values: {
      '12;a': { number: 12, params: { a: true, others: [] } },
      '"x"': { name: 'x', params: { others: [] } },
    },
    refused: ['', 'x', '12"x"', ';a'],
  },
  {
    title: 'a choice of which an alternative has no field, beside another choice',
    abnf: `${HEADER} r\nr = ( "*" / number ) "-" ( x "/" y / "(" [ x ] ")" / z *( "," z ) )\nnumber = 1*6DIGIT\nx = 1*ALPHA\ny = 1*DIGIT\nz = 1*DIGIT`,
    table: { rules: { r: RECORD, number: { as: 'number' }, x: TEXT, y: TEXT, z: TEXT } },
    values: {
      '*-a/1': { x: 'a', y: '1', z: [] },
      '12-(b)': { number: 12, x: 'b', z: [] },
      '12-()': { number: 12, z: [] },
      '*-1,2': { z: ['1', '2'] },
    },
    refused: ['-a/1', '**-a/1', '1-', '1-(', '1-a'],
  },
  {
    title: 'a choice whose alternatives have the same field',
    abnf: `${HEADER} r\nr = [ "x" ( "<" v ">" / v ) ] "." w\nv = 1*ALPHA\nw = 1*DIGIT`,
    table: { rules: { r: RECORD, v: TEXT, w: TEXT } },
    values: { 'x<a>.1': { v: 'a', w: '1' }, 'xa.1': { v: 'a', w: '1' }, '.1': { w: '1' } },
    refused: ['x.1', 'x<a.1', 'xa>.1'],
  },
  {
    title: 'an option whose one field may be absent',
    abnf: `${HEADER} r\nr = w [ "x" [ v ] "!" ]\nv = 1*ALPHA\nw = 1*DIGIT`,
    table: { rules: { r: RECORD, v: TEXT, w: TEXT } },
    values: { '1x!': { w: '1' }, '1xa!': { v: 'a', w: '1' }, '1': { w: '1' } },
    refused: ['1x', '1xa', '!'],
  },
  {
    title: 'the value of a parameter is a list, a record or a union if its rule is one',
    abnf: `${HEADER} v *( SEMI p )\np = "l" EQUAL list / "r" EQUAL rec / "u" EQUAL any / generic-param\nlist = item *( "," item )\nitem = 1*DIGIT\nrec = x "/" y\nx = 1*ALPHA\ny = 1*DIGIT\nany = one / two\none = "<" x ">"\ntwo = "(" y ")"\nv = 1*ALPHA`,
    table: {
      rules: {
        v: TEXT,
        p: PARAMS,
        list: { as: 'list' },
        item: { as: 'number' },
        rec: { as: 'record', type: 'Rec' },
        x: TEXT,
        y: TEXT,
        any: { as: 'union', type: 'Any' },
        one: { as: 'record', type: 'One', constants: { kind: 'one' } },
        two: { as: 'record', type: 'Two', constants: { kind: 'two' } },
      },
    },
    values: {
      'a;l=1,2;r=b/3;u=(4)': {
        v: 'a',
        params: { l: [1, 2], r: { x: 'b', y: '3' }, u: { kind: 'two', y: '4' }, others: [] },
      },
      'a;u=<c>;l=5': { v: 'a', params: { u: { kind: 'one', x: 'c' }, l: [5], others: [] } },
    },
    refused: ['a;l=1,', 'a;u=(4', 'a;r=b/'],
  },
  {
    title: 'parameters that are written in place, or whose rule has no entry, have fields',
    abnf: `${HEADER} r [ "/" q ]\nr = v *( SEMI ( weight / "flag" / any ) )\nq = w *( "," more )\nmore = "b" EQUAL v / extension\nextension = any\nany = generic-param\nweight = "weight" EQUAL 1*3DIGIT\nv = 1*ALPHA\nw = 1*DIGIT`,
    table: {
      rules: {
        r: RECORD,
        q: { as: 'record', type: 'More' },
        v: TEXT,
        w: TEXT,
        any: GENERIC,
        weight: { as: 'number' },
      },
    },
    values: {
      'a;weight=7;flag;c=d': { r: { v: 'a', params: { weight: 7, flag: true, others: [['c', 'd']] } } },
      'a/1,b=x,c': {
        r: { v: 'a', params: { others: [] } },
        q: { w: '1', params: { b: 'x', others: [['c', true]] } },
      },
    },
    refused: ['a;', 'a;=1', 'a/1,b=', 'a/'],
  },
  {
    title: 'a choice in an option is printed if one of its fields is there',
    abnf: `${HEADER} r\nr = w [ "/" ( v / "!" [ x ] ) ]\nv = 1*ALPHA\nw = 1*DIGIT\nx = 1*DIGIT`,
    table: { rules: { r: RECORD, v: TEXT, w: TEXT, x: TEXT } },
    values: { '1/a': { w: '1', v: 'a' }, '1/!2': { w: '1', x: '2' }, '1': { w: '1' } },
    refused: ['1/', '1a', '1/a!'],
  },
];

/** Grammars that are refused, and the expected message. */
const REFUSED: readonly (readonly [abnf: string, rules: Readonly<Record<string, object>>, message: string])[] = [
  ['r\nr = a ":" a\na = 1*ALPHA', { r: RECORD, a: TEXT }, "fields: { 'a#1': 'first', 'a#2': 'second' }"],
  ['( "*" / a ";" )\na = 1*ALPHA', { a: TEXT }, "{ as: 'constant', value: '*' }"],
  [
    'v *( SEMI p )\nv = 1*ALPHA\np = a / b\na = "a" EQUAL 1*DIGIT\nb = "a" EQUAL 1*ALPHA',
    { v: TEXT, p: PARAMS, a: { as: 'number' } },
    'give its rules the same entry of the table, and the same separator, or make them one rule',
  ],
  [
    'r\nr = a "-" l\na = 1*ALPHA\nl = 1*DIGIT',
    { r: RECORD, a: TEXT, l: { as: 'list' } },
    'write it as x *( separator x )',
  ],
  [
    'v *( SEMI p ">" ) [ SEMI p "<" ]\nv = 1*ALPHA\np = generic-param',
    { v: TEXT, p: PARAMS },
    'let the parameter end the group: *( SEMI param )',
  ],
  [
    'a1 ":" a-1\na1 = u\na-1 = u\nu = 1*ALPHA',
    { u: TEXT, a1: RECORD, 'a-1': { as: 'record', type: 'Other' } },
    'the functions of "a-1" and of "a1" would have the same names',
  ],
  ['r\nr = a "-" a\na = *1"a"', { r: RECORD, a: RECORD }, 'g/x.abnf:4:11: error: `a` would be the field'],
  [
    'r\nr = v *( SEMI p )\nv = 1*ALPHA\np = "m" EQUAL b / "m" EQUAL 1*DIGIT\nb = "true" / "false"',
    { r: RECORD, v: TEXT, b: { as: 'boolean' }, p: PARAMS },
    'the parameter "m" has values of two kinds',
  ],
  [
    'r\nr = a "-" a\na = 1*ALPHA',
    { r: { ...RECORD, fields: { a: 'first' } } },
    "name each in the entry of the record: fields: { 'a#1': 'first', 'a#2': 'second' }",
  ],
  [
    'r\nr = v *( SEMI p )\nv = 1*DIGIT\np = "a" EQUAL',
    { r: RECORD, v: TEXT, p: PARAMS },
    '`"a" EQUAL` is no parameter',
  ],
  ['r\nr = v *( *SP v )\nv = *ALPHA', { r: RECORD, v: TEXT }, 'an item of `*( *SP v )` may be empty'],
  ['r\nr = "-" *v\nv = *ALPHA', { r: RECORD, v: TEXT }, 'an item of `*v` may be empty'],
  ['r\nr = 1*3( k "=" v ";" )\nk = 1*ALPHA\nv = 1*DIGIT', { r: RECORD, k: TEXT, v: TEXT }, 'unnamed-item'],
];

describe('values of small grammars', () => {
  const grammars = sampled(GRAMMARS, 2);
  const compiling = new Map<string, Promise<Compiled>>();

  /** Compiles a grammar once, for all tests of it. */
  function compiledOnce({ title, abnf, table }: Valued): Promise<Compiled> {
    const compiled = compiling.get(title) ?? compileGrammar(`${abnf}\n`, table);
    compiling.set(title, compiled);
    return compiled;
  }

  for (const valued of grammars) {
    const { title, values, refused } = valued;
    it(title, async () => {
      const { files, messages } = await compiledOnce(valued);
      expect(messages.filter((message) => message.includes('error:'))).toEqual([]);
      const header = await importHeader(files ?? new Map());
      for (const [text, value] of Object.entries(values)) {
        expect(header.parse(text, { strict: true })).toEqual(value);
        expect(header.parse(header.print(value as never))).toEqual(value);
      }
      for (const text of refused) expect(header.safeParse(text, { strict: true }).ok, text).toBe(false);
    });
  }

  it('a rule with two lenient alternatives of one name reads both', async () => {
    const abnf = `${HEADER} r\nr = a\n;@lenient odd\nr =/ "<" a ">"\n;@lenient odd\nr =/ "(" a ")"\na = 1*ALPHA\n`;
    const { files } = await compileGrammar(abnf, { rules: { r: RECORD, a: TEXT } });
    const header = await importHeader(files ?? new Map());
    for (const text of ['x', '<x>', '(x)']) expect(header.parse(text), text).toEqual({ a: 'x' });
    for (const text of ['<x)', '(x', '']) expect(header.safeParse(text).ok, text).toBe(false);
    expect(header.safeParse('(x)', { strict: true }).ok).toBe(false);
  });

  it('have types that compile', async () => {
    const compiled = new Map<string, ReadonlyMap<string, string>>();
    for (const valued of grammars) compiled.set(valued.title, (await compiledOnce(valued)).files ?? new Map());
    expect(typeErrors(compiled)).toEqual([]);
  }, 60_000);

  it.each(REFUSED)('%j is refused, and the message says what to write instead', async (abnf, rules, message) => {
    const { files, messages } = await compileGrammar(`${HEADER} ${abnf}\n`, { rules });
    expect(files).toBeUndefined();
    expect(messages.join('\n')).toContain(message);
  });

  it('the error for a value that a row cannot hold gives a shortest string', async () => {
    const { messages } = await compileGrammar(`${HEADER} *OCTET\n`);
    expect(messages.join('\n')).toContain('warning: `*OCTET` derives "\\n", which no row holds');
  });

  it('the warning of a name that is taken gives the name that is used instead', async () => {
    const { messages } = await compileGrammar(`${HEADER} r\nr = a\na = "a"\n`, {
      rules: { a: TEXT, r: { as: 'record', type: 'Cursor', fields: { a: 'valueOf' } } },
    });
    expect(messages.join('\n')).toMatch(
      /another type called Cursor, so this one is called MyCursor[\s\S]*"valueOf", so this field is called "valueOfValue"/,
    );
  });

  it('the warning of two fields that overlap gives a string, both splits and the one that is taken', async () => {
    const { files, messages } = await compileGrammar(`${HEADER} r\nr = a b\na = 1*ALPHA\nb = 1*ALPHA\n`, {
      rules: { r: RECORD, a: TEXT, b: TEXT },
    });
    expect(files).toBeDefined();
    expect(messages.join('\n')).toContain(
      'warning: `a` and what follows it overlap: "AAA" is "AA" and "A", or "A" and "AA"; the longer one is taken',
    );
  });

  it('fields that cannot overlap are allowed together, by their kinds or by a count', async () => {
    const rules = { r: RECORD, a: TEXT, b: TEXT };
    for (const [a, b, text, value] of [
      ['1*ALPHA', '1*DIGIT', 'ab1', { a: 'ab', b: '1' }],
      ['2ALPHA', '1*ALPHA', 'abc', { a: 'ab', b: 'c' }],
    ] as const) {
      const { files } = await compileGrammar(`${HEADER} r\nr = a b\na = ${a}\nb = ${b}\n`, { rules });
      const header = await importHeader(files ?? new Map());
      expect(header.parse(text)).toEqual(value);
    }
  });

  it('a chain of 3,000 rules is refused as too deep without delay', async () => {
    const links = Array.from({ length: 3000 }, (_, i) => `r-${i} = r-${i + 1} "a"\n`).join('');
    const { messages } = await compileGrammar(`${HEADER} r-0\n${links}r-3000 = "a"\n`);
    expect(messages.join('\n')).toContain('too-deep');
  }, 10_000);
});
