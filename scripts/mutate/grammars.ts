/** Small grammars that together use every shape of the table, for mutants of the planner and the emitter. */
import type { SmallTable } from '../../test/codegen/small-grammar.ts';

interface Small {
  readonly abnf: string;
  readonly table?: SmallTable;
}

const TEXT = { as: 'text' };
const HEADER = 'X-A = "X-A" HCOLON';

export const GRAMMARS: Readonly<Record<string, Small>> = {
  record: {
    abnf: `${HEADER} num LWS word [ SEMI flag ] [ EQUAL ( "a" / "b" ) ]
num = 1*3DIGIT
word = 1*ALPHA
flag = "on" / "off"
`,
    table: {
      rules: { 'X-A': { as: 'record', type: 'XA' }, num: { as: 'number' }, word: TEXT, flag: TEXT },
      bounds: [{ rule: 'num', element: '1*3DIGIT', max: 255, reason: 'One octet.' }],
    },
  },
  list: {
    abnf: `${HEADER} item 1*3( COMMA item )
item = name [ "/" 2( HEXDIG ) ] *2( "," dec )
name = 1*ALPHA
dec = 1*DIGIT [ "." *3DIGIT ]
`,
    table: {
      cardinality: 'list',
      rules: {
        item: { as: 'record', type: 'Item', fields: { name: 'name', dec: 'decs' } },
        name: TEXT,
        dec: { as: 'decimal' },
      },
    },
  },
  params: {
    abnf: `${HEADER} v *( SEMI p )
v = quoted-string / token
p = ( "w" EQUAL 1*DIGIT ) / "flag" / ttl / q / generic-param
ttl = "ttl" EQUAL num
num = 1*3DIGIT
q = "q" EQUAL quoted-string
`,
    table: {
      rules: {
        'X-A': { as: 'record', type: 'XA', fields: { v: 'v', p: 'params' } },
        v: { as: 'quoted' },
        p: { as: 'params', type: 'XParams' },
        num: { as: 'number' },
        ttl: { as: 'number' },
        q: { as: 'quoted' },
      },
    },
  },
  union: {
    abnf: `${HEADER} [ u *( COMMA u ) ]
u = one / two / three
one = el *( "+" el ) "!"
two = txt
three = "<" deep ">" [ txt ]
deep = "[" *( 1*DIGIT / deep ) "]"
txt = 1*( ALPHA / "-" )
el = 1*ALPHA
`,
    table: {
      cardinality: 'list',
      rules: {
        u: { as: 'union', type: 'Any' },
        one: { as: 'record', type: 'One', fields: { el: 'els' } },
        two: { as: 'record', type: 'Two' },
        three: { as: 'record', type: 'Three' },
        txt: TEXT,
        el: TEXT,
      },
    },
  },
  text: {
    abnf: `${HEADER} a b [ c ]\na = 1*ALPHA\nb = 1*ALPHA\nc = 1*DIGIT *( *SP 1*DIGIT )\n`,
    table: { rules: { 'X-A': { as: 'record', type: 'XA' }, a: TEXT, b: TEXT, c: TEXT } },
  },
};
