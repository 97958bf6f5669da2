import { describe, expect, it } from 'vitest';
import { compileSmall, tableOf } from './sources.ts';

const IMPORTS = ';@import HCOLON COMMA SEMI SWS token from rfc3261\n';
const HEADER = `${IMPORTS}X-A = "X-A" HCOLON token\n`;
const TABLE = tableOf("cardinality: 'one', value: { as: 'text' }");

interface Case {
  readonly name: string;
  readonly abnf: string;
  readonly table?: string;
  readonly expected: readonly string[];
}

/** A line of the expected text for each line of the message. */
const cases: readonly Case[] = [
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
  {
    name: 'text that is no ABNF',
    abnf: 'a = ( "b"\n',
    expected: [
      'g/x.abnf:1:5: error: this is no ABNF [syntax]',
      '  a = ( "b"',
      '      ^',
      'hint: RFC 5234 §4 says what a rule looks like',
    ],
  },
  {
    name: 'a rule that is indented',
    abnf: '  a = "b"\n',
    expected: [
      'g/x.abnf:1:1: error: this is no ABNF [syntax]',
      '    a = "b"',
      '  ^^^^^^^^^',
      'hint: a rule begins in the first column: this line goes on with the rule above',
    ],
  },
  {
    name: 'a prose value',
    abnf: 'a = <something>\n',
    expected: [
      'g/x.abnf:1:5: error: a prose value says nothing that can be compiled [prose]',
      '  a = <something>',
      '      ^^^^^^^^^^^',
      'hint: write the rule that it describes',
    ],
  },
  {
    name: 'an extension of apg-js',
    abnf: 'a = !"b"\n',
    expected: [
      'g/x.abnf:1:5: error: this is an extension of apg-js and no ABNF [not-abnf]',
      '  a = !"b"',
      '      ^^^^',
    ],
  },
  {
    name: 'a terminal above an octet',
    abnf: 'a = %x100\n',
    expected: [
      'g/x.abnf:1:5: error: a terminal above %xFF is no octet [not-an-octet]',
      '  a = %x100',
      '      ^^^^^',
      'hint: write UTF-8 octet by octet, as RFC 3629 §4 does',
    ],
  },
  {
    name: 'a character that ABNF does not have',
    abnf: 'a = %x41 / é\n',
    expected: [
      'g/x.abnf:1:12: error: U+00E9 is no character of ABNF [syntax]',
      '  a = %x41 / é',
      '             ^',
      'hint: outside comments ABNF is printable ASCII; write octets as %x',
    ],
  },
  {
    name: 'a range the wrong way round',
    abnf: 'a = %x46-41\n',
    expected: [
      'g/x.abnf:1:5: error: no octet lies between %x46 and %x41 [empty-range]',
      '  a = %x46-41',
      '      ^^^^^^^',
      'hint: write the smaller one first',
    ],
  },
  {
    name: 'a repetition the wrong way round',
    abnf: 'a = 3*1"x"\n',
    expected: [
      'g/x.abnf:1:5: error: no number of times lies between 3 and 1 [empty-range]',
      '  a = 3*1"x"',
      '      ^^^^^^',
      'hint: write the smaller one first',
    ],
  },
  {
    name: 'a directive that there is not',
    abnf: ';@import token rfc3261\na = "b"\n',
    expected: [
      'g/x.abnf:1:1: error: this is no directive [directive]',
      '  ;@import token rfc3261',
      '  ^^^^^^^^^^^^^^^^^^^^^^',
      'hint: it is ";@import NAME ... from NAMESPACE" or ";@lenient NAME", in the first column',
    ],
  },
  {
    name: 'a lenience of no rule',
    abnf: ';@lenient loose\n\na =/ "b"\n',
    expected: [
      'g/x.abnf:1:1: error: no rule is made lenient by this [directive]',
      '  ;@lenient loose',
      '  ^^^^^^^^^^^^^^^',
      'hint: it stands directly above a rule with "=/"',
    ],
  },
  {
    name: 'a rule that is defined twice',
    abnf: 'a = "b"\na = "c"\n',
    expected: [
      'g/x.abnf:2:1: error: "a" is defined twice [duplicate-rule]',
      '  a = "c"',
      '  ^',
      'g/x.abnf:1:1: note: it is defined here first',
      '  a = "b"',
      '  ^',
      'hint: add alternatives with "=/", or replace the rule in a .fixes.abnf file',
    ],
  },
  {
    name: 'a rule that is not defined, but nearly',
    abnf: 'alpha-beta = "b"\na = alpha-bet\n',
    expected: [
      'g/x.abnf:2:5: error: "alpha-bet" is not defined [undefined-rule]',
      '  a = alpha-bet',
      '      ^^^^^^^^^',
      'hint: did you mean "alpha-beta"?',
    ],
  },
  {
    name: 'a rule of another namespace that is not imported',
    abnf: 'a = token\n',
    expected: [
      'g/x.abnf:1:5: error: "token" is not defined [undefined-rule]',
      '  a = token',
      '      ^^^^^',
      'hint: ;@import token from rfc3261',
    ],
  },
  {
    name: 'an addition to nothing',
    abnf: 'a =/ "b"\n',
    expected: [
      'g/x.abnf:1:1: error: "a" is not defined, so nothing can be added to it [undefined-rule]',
      '  a =/ "b"',
      '  ^',
      'hint: import it, or define it with "="',
    ],
  },
  {
    name: 'an import from nowhere',
    abnf: ';@import token from rfc3262\na = "b"\n',
    expected: [
      'g/x.abnf:1:1: error: there is no namespace "rfc3262" [unknown-namespace]',
      '  ;@import token from rfc3262',
      '  ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'hint: did you mean "rfc3261"?',
    ],
  },
  {
    name: 'an import of a rule that there is not',
    abnf: ';@import tokens from rfc3261\na = "b"\n',
    expected: [
      'g/x.abnf:1:1: error: rfc3261 has no rule "tokens" [unknown-import]',
      '  ;@import tokens from rfc3261',
      '  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'hint: did you mean "token"?',
    ],
  },
  {
    name: 'a name that is imported and defined',
    abnf: ';@import token from rfc3261\ntoken = "b"\n',
    expected: [
      'g/x.abnf:1:1: error: "token" would mean two rules [import-conflict]',
      '  ;@import token from rfc3261',
      '  ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'g/x.abnf:2:1: note: it is defined here',
      '  token = "b"',
      '  ^^^^^',
      'hint: a name means one rule in a namespace',
    ],
  },
  {
    name: 'a name that is imported from two namespaces',
    abnf: ';@import SP from core\n;@import SP from rfc3261\na = SP\n',
    expected: [
      'g/x.abnf:2:1: error: "SP" would mean two rules [import-conflict]',
      '  ;@import SP from rfc3261',
      '  ^^^^^^^^^^^^^^^^^^^^^^^^',
      'g/x.abnf:1:1: note: it is imported from core here',
      '  ;@import SP from core',
      '  ^^^^^^^^^^^^^^^^^^^^^',
      'hint: a name means one rule in a namespace',
    ],
  },
  {
    name: 'left recursion',
    abnf: 'a = [ "x" ] b\nb = a "y"\n',
    expected: [
      'g/x.abnf:1:1: error: "a" begins with itself: a -> b -> a [left-recursion]',
      '  a = [ "x" ] b',
      '  ^^^^^^^^^^^^^',
      'hint: write it as a repetition: x *( separator x )',
    ],
  },
  {
    name: 'a rule that contains itself and is no nest',
    abnf: 'a = "x" [ a ] "y"\n',
    expected: [
      'g/x.abnf:1:1: error: "a" contains itself, a -> a, and cannot be counted [recursion]',
      '  a = "x" [ a ] "y"',
      '  ^^^^^^^^^^^^^^^^^',
      'hint: only open *( inner / itself ) close can be, where nothing else contains itself',
    ],
  },
  {
    name: 'rules that contain each other',
    abnf: 'a = "(" *( b / "x" ) ")"\nb = "[" *( a / "y" ) "]"\n',
    expected: [
      'g/x.abnf:1:1: error: "a" contains itself, a -> b -> a, and cannot be counted [recursion]',
      '  a = "(" *( b / "x" ) ")"',
      '  ^^^^^^^^^^^^^^^^^^^^^^^^',
      'hint: only open *( inner / itself ) close can be, where nothing else contains itself',
    ],
  },
  {
    name: 'a nest that must hold something',
    abnf: 'a = "(" 1*( "x" / a ) ")"\n',
    expected: [
      'g/x.abnf:1:1: error: "a" contains itself, a -> a, and cannot be counted [recursion]',
      '  a = "(" 1*( "x" / a ) ")"',
      '  ^^^^^^^^^^^^^^^^^^^^^^^^^',
      'hint: only open *( inner / itself ) close can be, where nothing else contains itself',
    ],
  },
  {
    name: 'a nest that opens as it closes',
    abnf: 'a = "|" *( "x" / a ) "|"\n',
    expected: [
      'g/x.abnf:1:1: error: "a" contains itself, a -> a, and cannot be counted [recursion]',
      '  a = "|" *( "x" / a ) "|"',
      '  ^^^^^^^^^^^^^^^^^^^^^^^^',
      'hint: it opens and closes with the same octet, "|"',
    ],
  },
  {
    name: 'a nest whose inside takes its end',
    abnf: 'a = "(" *( "x" / "x)" / a ) ")"\n',
    expected: [
      'g/x.abnf:1:1: error: "a" contains itself, a -> a, and cannot be counted [recursion]',
      '  a = "(" *( "x" / "x)" / a ) ")"',
      '  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'hint: what is inside can go on with ")" itself',
    ],
  },
  {
    name: 'a nest with white space that its inside has not',
    abnf: 'a = "(" *( "x" / a ) close\nclose = *" " ")"\n',
    expected: [
      'g/x.abnf:1:1: error: "a" contains itself, a -> a, and cannot be counted [recursion]',
      '  a = "(" *( "x" / a ) close',
      '  ^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'hint: what stands around "(" and ")" must be optional, and be derived by what is inside as well',
    ],
  },
  {
    name: 'a repetition of what may be empty',
    abnf: 'a = *( [ "b" ] )\n',
    expected: [
      'g/x.abnf:1:5: error: what is repeated may be empty [empty-repetition]',
      '  a = *( [ "b" ] )',
      '      ^^^^^^^^^^^^',
      'hint: take the option out of what is repeated',
    ],
  },
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
];

describe('a diagnostic says what is wrong, where, and what to do', () => {
  for (const { name, abnf, table, expected } of cases) {
    it(name, async () => {
      const { messages, files, diagnostics } = await compileSmall(abnf, table);
      const code = /\[[\w-]+\]$/.exec(expected[0] ?? '')?.[0] ?? '';
      expect(messages.find((message) => /^g\/x\..*/.exec(message)?.[0].endsWith(code))).toBe(expected.join('\n'));
      if (diagnostics.some(({ severity }) => severity === 'error')) expect(files).toBeUndefined();
    });
  }

  it('one run reports all of them', async () => {
    const { messages } = await compileSmall('a = b\na = c\nd = %x100\n');
    expect(messages.map((message) => /\[(.*)\]/.exec(message)?.[1])).toEqual([
      'not-an-octet',
      'duplicate-rule',
      'undefined-rule',
    ]);
  });
});
