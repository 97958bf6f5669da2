import type { Case } from './diagnostic-case.ts';

export const grammarCases: readonly Case[] = [
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
    name: 'a list as in RFC 2616',
    abnf: 'a = 1#"b"\n',
    expected: [
      'g/x.abnf:1:6: error: this is no ABNF [syntax]',
      '  a = 1#"b"',
      '       ^^^^',
      'hint: RFC 5234 has no lists with "#": write item *( COMMA item )',
    ],
  },
  {
    name: 'a prose value',
    abnf: 'a = <something>\n',
    expected: [
      'g/x.abnf:1:5: error: a prose value cannot be compiled [prose]',
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
      'g/x.abnf:1:1: error: this makes no rule lenient [directive]',
      '  ;@lenient loose',
      '  ^^^^^^^^^^^^^^^',
      'hint: write it directly above a rule with "=/"',
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
    name: 'an addition to a rule of another namespace that is not imported',
    abnf: 'token =/ "b"\n',
    expected: [
      'g/x.abnf:1:1: error: "token" is not defined, so nothing can be added to it [undefined-rule]',
      '  token =/ "b"',
      '  ^^^^^',
      'hint: ;@import token from rfc3261',
    ],
  },
  {
    name: 'an import from an unknown namespace, where one other defines the rules',
    abnf: ';@import token SEMI from rfc3262\na = "b"\n',
    expected: [
      'g/x.abnf:1:26: error: there is no namespace "rfc3262" [unknown-namespace]',
      '  ;@import token SEMI from rfc3262',
      '                           ^^^^^^^',
      'hint: did you mean "rfc3261"? It defines "token", "SEMI"',
    ],
  },
  {
    name: 'an import from an unknown namespace whose number is close to that of another RFC',
    abnf: ';@import PRACK from rfc3262\na = "b"\n',
    expected: [
      'g/x.abnf:1:21: error: there is no namespace "rfc3262" [unknown-namespace]',
      '  ;@import PRACK from rfc3262',
      '                      ^^^^^^^',
    ],
  },
  {
    name: 'an import from a misspelt namespace',
    abnf: ';@import PRACK from rcf3261\na = "b"\n',
    expected: [
      'g/x.abnf:1:21: error: there is no namespace "rcf3261" [unknown-namespace]',
      '  ;@import PRACK from rcf3261',
      '                      ^^^^^^^',
      'hint: did you mean "rfc3261"?',
    ],
  },
  {
    name: 'an import of a rule that there is not',
    abnf: ';@import SEMI tokens from rfc3261\na = "b"\n',
    expected: [
      'g/x.abnf:1:15: error: rfc3261 has no rule "tokens" [unknown-import]',
      '  ;@import SEMI tokens from rfc3261',
      '                ^^^^^^',
      'hint: did you mean "token"?',
    ],
  },
  {
    name: 'a name that is imported and defined',
    abnf: ';@import token from rfc3261\ntoken = "b"\n',
    expected: [
      'g/x.abnf:1:10: error: "token" would mean two rules [import-conflict]',
      '  ;@import token from rfc3261',
      '           ^^^^^',
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
      'g/x.abnf:2:10: error: "SP" would mean two rules [import-conflict]',
      '  ;@import SP from rfc3261',
      '           ^^',
      'g/x.abnf:1:10: note: it is imported from core here',
      '  ;@import SP from core',
      '           ^^',
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
    name: 'a rule that is an imported rule in another case',
    abnf: 'sip-uri = SIP-URI\n',
    expected: [
      'g/x.abnf:1:1: error: "sip-uri" begins with itself: sip-uri -> sip-uri [left-recursion]',
      '  sip-uri = SIP-URI',
      '  ^^^^^^^^^^^^^^^^^',
      'hint: names of rules have no case (RFC 5234 §2.1): import the rule, and leave this line out',
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
];
