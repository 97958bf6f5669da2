import { type Case, HEADER, IMPORTS, TABLE } from './diagnostic-case.ts';
import { tableOf } from './sources.ts';

export const tableCases: readonly Case[] = [
  {
    name: 'a rule that nothing uses',
    abnf: 'a = "b"\n',
    expected: ['g/x.abnf:1:1: warning: nothing uses "a" [unused-rule]', '  a = "b"', '  ^^^^^^^'],
  },
  {
    name: 'a table that is no module',
    abnf: HEADER,
    table: 'export default nothing;\n',
    expected: [
      'g/x.headers.ts:1:1: error: this table cannot be loaded: nothing is not defined [table]',
      '  export default nothing;',
      '  ^',
    ],
  },
  {
    name: 'a table that does not parse',
    abnf: HEADER,
    table: 'export default {{;\n',
    expected: [
      'g/x.headers.ts:1:17: error: this table cannot be loaded: Property assignment expected. [table]',
      '  export default {{;',
      '                  ^',
    ],
  },
  {
    name: 'a table that is something else',
    abnf: HEADER,
    table: 'export default 5;\n',
    expected: [
      'g/x.headers.ts:1:1: error: this table cannot be loaded: its default export is no object with headers (an array) and rules (an object) [table]',
      '  export default 5;',
      '  ^',
    ],
  },
  {
    name: 'a shape for a rule that there is not',
    abnf: HEADER,
    table: tableOf("cardinality: 'one', value: { as: 'text' }", "{\n    'X-B': { as: 'text' },\n  }"),
    expected: [
      'g/x.headers.ts:5:6: error: x has no rule "X-B" [table-rule]',
      "      'X-B': { as: 'text' },",
      '       ^^^',
      'hint: did you mean "X-A"?',
    ],
  },
  {
    name: 'a bound for an element that there is not',
    abnf: HEADER,
    table: tableOf(
      "cardinality: 'one', value: { as: 'text' }",
      '{}',
      "bounds: [{ rule: 'X-A', element: '1*DIGIT', max: 5, reason: '' }],",
    ),
    expected: [
      'g/x.headers.ts:5:37: error: "X-A" has no element `1*DIGIT` (number 0) [table-element]',
      "    bounds: [{ rule: 'X-A', element: '1*DIGIT', max: 5, reason: '' }],",
      '                                      ^^^^^^^',
      'g/x.abnf:2:1: note: the rule is this',
      '  X-A = "X-A" HCOLON token',
      '  ^^^^^^^^^^^^^^^^^^^^^^^^',
    ],
  },
  {
    name: 'an exported rule that there is not',
    abnf: HEADER,
    table: tableOf("cardinality: 'one', value: { as: 'text' }", '{}', "exports: ['other'],"),
    expected: [
      'g/x.headers.ts:5:14: error: x has no rule "other" [table-rule]',
      "    exports: ['other'],",
      '               ^^^^^',
    ],
  },
  {
    name: 'a bound of what is no number',
    abnf: HEADER,
    table: tableOf(
      "cardinality: 'one', value: { as: 'text' }",
      '{}',
      "bounds: [{ rule: 'X-A', element: 'token', max: 5, reason: '' }],",
    ),
    expected: [
      'g/x.abnf:2:20: error: this is bounded by 5, and is not only digits [bound]',
      '  X-A = "X-A" HCOLON token',
      '                     ^^^^^',
      'hint: name the element of it that is: { rule, element, max }',
    ],
  },
  {
    name: 'a header without a row',
    abnf: `${HEADER}X-B = "X-B" HCOLON token\n`,
    table: TABLE,
    expected: [
      'g/x.abnf:3:1: error: no table has a row for the header "X-B" [header-without-row]',
      '  X-B = "X-B" HCOLON token',
      '  ^^^^^^^^^^^^^^^^^^^^^^^^',
      "hint: add to the headers of x.headers.ts: { name: 'X-B', rule: 'X-B', cardinality: 'one' }",
    ],
  },
  {
    name: 'a header with two compact forms',
    abnf: `${IMPORTS}X-A = ( "X-A" / "q" / "r" ) HCOLON token\n`,
    table: TABLE,
    expected: [
      'g/x.abnf:2:1: error: "X-A" is no header: it is not "Name" HCOLON value [header-rule]',
      '  X-A = ( "X-A" / "q" / "r" ) HCOLON token',
      '  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'g/x.headers.ts:3:35: note: the table says that it is',
      "    headers: [{ name: 'X-A', rule: 'X-A', section: '1', usage: [], doc: 'A.', cardinality: 'one', value: { as: 'text' } }],",
      '                                    ^^^',
      'hint: write "Name" HCOLON value, or ( "Name" / "n" ) HCOLON value with its compact form',
    ],
  },
  {
    name: 'a name that two headers have',
    abnf: HEADER,
    table: TABLE.replace("doc: 'A.'", "doc: 'A.', compact: 'x-a'"),
    expected: [
      'g/x.headers.ts:3:87: error: "x-a" is the name of two headers [duplicate-header]',
      "    headers: [{ name: 'X-A', rule: 'X-A', section: '1', usage: [], doc: 'A.', compact: 'x-a', cardinality: 'one', value: { as: 'text' } }],",
      '                                                                                        ^^^',
      'g/x.headers.ts:3:22: note: it is one here',
      "    headers: [{ name: 'X-A', rule: 'X-A', section: '1', usage: [], doc: 'A.', compact: 'x-a', cardinality: 'one', value: { as: 'text' } }],",
      '                       ^^^',
    ],
  },
  {
    name: 'a header whose rule is none',
    abnf: `${IMPORTS}X-A = token\n`,
    table: TABLE,
    expected: [
      'g/x.abnf:2:1: error: "X-A" is no header: it is not "Name" HCOLON value [header-rule]',
      '  X-A = token',
      '  ^^^^^^^^^^^',
      'g/x.headers.ts:3:35: note: the table says that it is',
      "    headers: [{ name: 'X-A', rule: 'X-A', section: '1', usage: [], doc: 'A.', cardinality: 'one', value: { as: 'text' } }],",
      '                                    ^^^',
      'hint: write "Name" HCOLON value, or ( "Name" / "n" ) HCOLON value with its compact form',
    ],
  },
  {
    name: 'a compact form that the table does not know',
    abnf: `${IMPORTS}X-A = ( "X-A" / "q" ) HCOLON token\n`,
    table: TABLE,
    expected: [
      'g/x.abnf:2:1: error: the compact form is "q" here [table-mismatch]',
      '  X-A = ( "X-A" / "q" ) HCOLON token',
      '  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'g/x.headers.ts:3:22: note: and absent in the table',
      "    headers: [{ name: 'X-A', rule: 'X-A', section: '1', usage: [], doc: 'A.', cardinality: 'one', value: { as: 'text' } }],",
      '                       ^^^',
    ],
  },
  {
    name: 'a list that the table takes for one value',
    abnf: `${IMPORTS}X-A = "X-A" HCOLON token *( COMMA token )\n`,
    table: TABLE,
    expected: [
      'g/x.abnf:2:1: error: the header is a list here [table-mismatch]',
      '  X-A = "X-A" HCOLON token *( COMMA token )',
      '  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'g/x.headers.ts:3:91: note: and one value in the table',
      "    headers: [{ name: 'X-A', rule: 'X-A', section: '1', usage: [], doc: 'A.', cardinality: 'one', value: { as: 'text' } }],",
      '                                                                                            ^^^',
    ],
  },
  {
    name: 'alternatives that derive the same string',
    abnf: `${IMPORTS}X-A = "X-A" HCOLON ( one / other )\none = 1*%x61-63\nother = 1*%x62-64\n`,
    table: tableOf(
      "cardinality: 'one', value: { as: 'union', type: 'A' }",
      "{ one: { as: 'text' }, other: { as: 'text' } }",
    ),
    expected: [
      'g/x.abnf:2:1: error: "b" is a string of one and of other [ambiguous]',
      '  X-A = "X-A" HCOLON ( one / other )',
      '  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'hint: make one of them begin with a word, or take the string out of one',
    ],
  },
  {
    name: 'a stretch that takes what must follow it',
    abnf: `${IMPORTS}X-A = "X-A" HCOLON one "b"\none = 1*%x61-63\n`,
    table: tableOf("cardinality: 'one', value: { as: 'record', type: 'A' }", "{ one: { as: 'text' } }"),
    expected: [
      'g/x.abnf:3:1: error: `one` cannot be decided: taking the longest match loses "ab", which a shorter one derives [unsafe-span]',
      '  one = 1*%x61-63',
      '  ^^^^^^^^^^^^^^^',
      'hint: rewrite the rule so that a look at the next octet decides',
    ],
  },
  {
    name: 'a choice of values in the middle of a rule',
    abnf: `${IMPORTS}X-A = "X-A" HCOLON "<" ( one / two ) ">"\none = "1" token\ntwo = "2" token\n`,
    table: tableOf(
      "cardinality: 'one', value: { as: 'record', type: 'XA' }",
      "{ one: { as: 'record', type: 'One', fields: { token: 'a' } }, two: { as: 'record', type: 'Two', fields: { token: 'b' } } }",
      '',
    ),
    expected: [
      'g/x.abnf:2:26: error: the choice `one / two` has values, and no name [unnamed-choice]',
      '  X-A = "X-A" HCOLON "<" ( one / two ) ">"',
      '                           ^^^^^^^^^',
      "hint: make it a rule of its own, with a row such as { as: 'union', type: 'Target' }",
    ],
  },
];
