import { beforeAll, describe, expect, it } from 'vitest';
import { loadSources } from '../../codegen/read/load.ts';
import { verifyFields } from '../../codegen/verify/fields.ts';
import { programOf } from '../../codegen/verify/program.ts';
import { verdictDiagnostics, verdictText } from '../../codegen/verify/verdict.ts';
import { type Verdict, verify } from '../../codegen/verify/verify.ts';
import { readGenerated } from '../../scripts/mutate/library.ts';
import { scopeOf } from '../../scripts/mutate/scope.ts';
import { cursorOf } from '../../src/runtime/cursor.ts';
import { sampled } from '../sampling.ts';
import { compileGrammar, grammarSources, importHeader, type SmallTable } from './small-grammar.ts';

/** A grammar, and faults that are planted into the generated modules. */
interface Planted {
  readonly abnf: string;
  readonly table: SmallTable;
  /** For each kind of fault, the text that is replaced in the emitted modules, and its replacement. */
  readonly faults: Readonly<Record<string, readonly [RegExp | string, string]>>;
}

const PAIR: Planted = {
  abnf: 'X-A = "X-A" HCOLON num LWS word [ SEMI flag ]\nnum = 1*3DIGIT\nword = 1*ALPHA\nflag = "on" / "off"\n',
  table: {
    rules: {
      'X-A': { as: 'record', type: 'XA' },
      num: { as: 'number' },
      word: { as: 'text' },
      flag: { as: 'text' },
    },
    bounds: [{ rule: 'num', element: '1*3DIGIT', max: 255, reason: 'One octet.' }],
  },
  faults: {
    'an element that is required may be absent': ['if (!skip(c, LWS)) return undefined', 'skip(c, LWS)'],
    'a failure of the first field is ignored': ['if (num === undefined) return undefined', ''],
    'a failure of an optional field is ignored': ['if (flag === undefined) return undefined', ''],
    'an option is required': ['if (skip(c, SEMI)) {', 'if (!skip(c, SEMI)) return undefined; {'],
    'an option is lost': [/if \(skip\(c, SEMI\)\) \{[^}]*\}/, ''],
    'the tables of two fields are swapped': ['takeNumber(c, NUM)', 'takeNumber(c, WORD)'],
    'one element is read twice': ['if (!skip(c, LWS))', 'if (!skip(c, LWS) || !skip(c, LWS))'],
    'a bound is one too large': ["'3*3 6 4'", "'3*4 4'"],
    'a cell of a table leads nowhere': ["'.*2 +1', '+1 4'", "'.*2 +1', '+1'"],
    'a cell of a table accepts too early': ["'+1 4', '4'", "'4 4', '4'"],
    'a cell of a table leads to another state': ["'.*2 +1', '+1 4'", "'.*2 +2', '+1 4'"],
    'a run of cells is one too short': ["'3*5', '4*5'", "'3*5', '4*4'"],
    'a word is compared with case': ["'46 66', '4e 6e'", "'66', '4e 6e'"],
    'the strict language lacks a string': [/(name: 'word'[^;]*?strict: )2/, '$13'],
    'the check of the end is missing': [/\n *if \(!atEnd\(c\)\) return undefined;/, ''],
  },
};

const LIST: Planted = {
  abnf: 'X-A = "X-A" HCOLON item 1*2( COMMA item )\nitem = 1*ALPHA\n',
  table: { cardinality: 'list', rules: { item: { as: 'text' } } },
  faults: {
    'the counts of a list are lost': [/(takeList\(.*), 2, 3\)/, '$1)'],
    'the most of a list is one too many': [', 2, 3)', ', 2, 4)'],
    'the least of a list is one too few': [', 2, 3)', ', 1, 3)'],
    'the most of a list is one too few': [', 2, 3)', ', 2, 2)'],
    'a list may be absent': [/takeList\b/g, 'takeOptionalList'],
    'the check of the end is missing': [/\n *if \(!atEnd\(c\)\) return undefined;/, ''],
    'a single item stands for the list': ['takeList(c, (c) => take(c, ITEM), COMMA, 2, 3)', 'take(c, ITEM)'],
    'the item is read with the table of the separator': [/take\(c, ITEM\)/, 'take(c, COMMA)'],
    'the separator is the table of the item': [/, COMMA, 2, 3/, ', ITEM, 2, 3'],
    'the table of the item has another letter': [/'41-5a 61-7a'/, "'41-5a 61-79'"],
    'the table of the item begins to accept too late': [/(ITEM = [^;]*?lenient: )2(,[^;]*?strict: )2/, '$13$23'],
  },
};

const SEMI: Planted = {
  abnf: 'X-A = "X-A" HCOLON v 1*( SEMI p )\nv = 1*ALPHA\np = "w" EQUAL 1*DIGIT / generic-param\n',
  table: { rules: { v: { as: 'text' }, p: { as: 'params', type: 'Params' } } },
  faults: {
    'a loop may run zero times': ['parseP(c, params), 1)', 'parseP(c, params))'],
    'a loop must run twice': ['parseP(c, params), 1)', 'parseP(c, params), 2)'],
    'a loop runs at most once': ['parseP(c, params), 1)', 'parseP(c, params), 1, 1)'],
    'the guard behind a parameter is lost': [' && follows(c, HTAB_CR_SP_SEMICOLON)', ''],
    'the cursor is not put back before the next alternative': ['c.pos = start;\n', ''],
    'the last alternative is lost': ['const name = take(c, TOKEN);', 'const name = undefined;'],
    'an alternative that fails ends the parse': [/\n *break;/, '\nreturn false;'],
    'a missing value of a parameter is taken': ['if (value === undefined) return false;', ''],
    'the separator of a parameter is another': ['skip(c, SEMI) && parseP', 'skip(c, EQUAL) && parseP'],
    'a separator may be absent': ['skip(c, SEMI) && parseP(c, params)', '(skip(c, SEMI) || true) && parseP(c, params)'],
  },
};

/** A list inside an alternative: a failure after it gives back both the list and the alternative. */
const NESTED: Planted = {
  abnf: `X-A = "X-A" HCOLON u
u = one / two
one = el *( COMMA el ) "!"
two = txt
txt = 1*( ALPHA / "," / "?" )
el = 1*ALPHA
`,
  table: {
    rules: {
      u: { as: 'union', type: 'Either' },
      one: { as: 'record', type: 'One', fields: { el: 'els' } },
      two: { as: 'record', type: 'Two' },
      txt: { as: 'text' },
      el: { as: 'text' },
    },
  },
  faults: {
    'an alternative that was begun is not given back': ['c.pos = start;', ''],
    'the text behind a list may be absent': ["if (!word(c, '!')) return undefined;", "word(c, '!');"],
    'the second alternative is lost': ['return parseTwo(c);', 'return undefined;'],
  },
};

/** A record that two headers share, whose function the verifier knows by a summary. */
const SHARED: Planted = {
  abnf: `X-A = "X-A" HCOLON pair *( COMMA pair )
X-B = "X-B" HCOLON pair
pair = key EQUAL val / key LWS "<" val ">" [ SEMI flag ]
key = 1*ALPHA
val = 1*DIGIT
flag = "on" / "off"
`,
  table: {
    headers: [
      { name: 'X-A', rule: 'X-A', cardinality: 'list' },
      { name: 'X-B', rule: 'X-B', cardinality: 'one' },
    ],
    rules: {
      pair: { as: 'record', type: 'Pair' },
      key: { as: 'text' },
      val: { as: 'text' },
      flag: { as: 'text' },
    },
  },
  faults: {
    'the first alternative is not given back': ['c.pos = start;', ''],
    'the second alternative is lost': ['return parsePairKey2(c);', 'return undefined;'],
    'white space may be absent': ['if (!skip(c, LWS)) return undefined', 'skip(c, LWS)'],
    'the text behind a field may be absent': ["if (!word(c, '>')) return undefined;", "word(c, '>');"],
    'an option is required': ['if (skip(c, SEMI)) {', 'if (!skip(c, SEMI)) return undefined; {'],
    'an option takes what is not its own': ['flag = take(c, FLAG)', 'flag = take(c, KEY)'],
    'what follows is looked at in vain': ['if (!skip(c, EQUAL))', "if (!skip(c, EQUAL) || word(c, '0'))"],
  },
};

describe.each(Object.entries({ PAIR, LIST, SEMI, NESTED, SHARED }))('the verifier on the grammar %s', (_, planted) => {
  let files: ReadonlyMap<string, string>;
  let verdict: (mutated: ReadonlyMap<string, string>) => Promise<Verdict | undefined>;

  beforeAll(async () => {
    const compiled = await compileGrammar(planted.abnf, planted.table);
    if (compiled.files === undefined) throw new Error(compiled.messages.join('\n'));
    files = compiled.files;
    const { grammar } = await loadSources(grammarSources(planted.abnf, planted.table));
    const rules = new Map([...grammar.rules].map(([key, { node }]) => [key, node]));
    verdict = async (mutated) => verify(programOf(mutated, rules), [{ name: 'X-A', key: 'x:x-a', isOwn: true }])[0];
  });

  it('finds what the generator wrote to be equal', async () => {
    const found = await verdict(files);
    expect(found && verdictText(found)).toBe('verified: equal strict and lenient');
  });

  for (const [kind, [from, to]] of sampled(Object.entries(planted.faults), 2))
    it(`finds that ${kind}`, async () => {
      const mutated = new Map([...files].map(([path, text]) => [path, text.replace(from, to)]));
      expect([...mutated.values()]).not.toEqual([...files.values()]);
      const found = await verdict(mutated);
      // A parser in a form that the generator never writes cannot be read, and is never called equal.
      const isForeign = kind.startsWith('a failure of');
      expect(found && verdictText(found)).toMatch(
        isForeign ? /^not verified: / : /^different: only the (?:parser|grammar) takes "/,
      );
      if (found?.kind !== 'compared') return;
      // The parser itself decides about the string as the verifier says that it does.
      const mode = found.strict.difference === undefined ? 'lenient' : 'strict';
      const { text = '', takenBy } = found[mode].difference ?? {};
      const definition = await importHeader(mutated);
      const isTaken = definition.read(cursorOf(text, mode === 'strict')) !== undefined;
      expect([text, isTaken]).toEqual([text, takenBy === 'parser']);
    });
});

describe('a parser that differs from its grammar', () => {
  it('stops the build with a shortest string and the place in the grammar', async () => {
    const { files } = await compileGrammar(PAIR.abnf, PAIR.table);
    const { grammar } = await loadSources(grammarSources(PAIR.abnf, PAIR.table));
    const rules = new Map([...grammar.rules].map(([key, { node }]) => [key, node]));
    const mutated = new Map(
      [...(files ?? [])].map(([path, text]) => [
        path,
        text.replace('if (!skip(c, LWS)) return undefined', 'skip(c, LWS)'),
      ]),
    );
    const verdicts = verify(programOf(mutated, rules), [{ name: 'X-A', key: 'x:x-a', isOwn: true }]);
    const [diagnostic, ...more] = verdicts.flatMap((each) => verdictDiagnostics(each, grammar));
    expect(more).toEqual([]);
    expect(diagnostic).toMatchObject({ severity: 'error', code: 'parser-differs' });
    expect(diagnostic?.message).toBe(
      'the generated parser of X-A differs from the grammar: as a value, "0A" is accepted by the parser and refused by ' +
        'the grammar (strict)',
    );
    expect(diagnostic?.span.file).toBe('g/x.abnf');
    expect(diagnostic?.related?.message).toBe('behind 1 of its octets the grammar reads this');
  });
});

describe('text that no row of a message holds', () => {
  it('is not missed, because a row ends at CR LF', async () => {
    const { messages, files } = await compileGrammar('X-A = "X-A" HCOLON *OCTET\n');
    const { grammar } = await loadSources(grammarSources('X-A = "X-A" HCOLON *OCTET\n'));
    const rules = new Map([...grammar.rules].map(([key, { node }]) => [key, node]));
    const [verdict] = verify(programOf(files ?? new Map(), rules), [{ name: 'X-A', key: 'x:x-a', isOwn: true }]);
    expect(messages.join()).toContain('warning');
    expect(verdict && verdictText(verdict)).toBe('verified: equal strict and lenient');
  });
});

describe('the fields of a record', () => {
  const abnf = `X-A = "X-A" HCOLON first COMMA second [ SEMI third ]
first = 1*ALPHA
second = 1*ALPHA
third = 1*( ALPHA / DIGIT )
`;
  const table: SmallTable = {
    rules: {
      'X-A': { as: 'record', type: 'XA' },
      first: { as: 'text' },
      second: { as: 'text' },
      third: { as: 'text' },
    },
  };
  const returned = 'return { first, second, third };';
  const skipped = /if \(!skip\(c, COMMA\)\) return undefined;\s*const second = take\(c, (\w+)\);/;

  async function misread(from: RegExp | string, to: string): Promise<unknown> {
    const { files } = await compileGrammar(abnf, table);
    const { grammar } = await loadSources(grammarSources(abnf, table));
    const rules = new Map([...grammar.rules].map(([key, { node }]) => [key, node]));
    const mutated = new Map([...(files ?? [])].map(([path, text]) => [path, text.replace(from, to)]));
    if (from !== '') expect([...mutated.values()]).not.toEqual([...(files ?? []).values()]);
    const [verdict, ...more] = verifyFields(programOf(mutated, rules));
    expect(more).toEqual([]);
    expect(verdict).toMatchObject({ routine: 'readXA', fields: ['first', 'second', 'third'], isCut: false });
    return verdict?.misread;
  }

  it('are found to hold the octets of their rules', async () => {
    expect(await misread('', '')).toBeUndefined();
  });

  it.each<[string, RegExp | string, string, object]>([
    [
      'two fields are swapped',
      returned,
      'return { first: second, second: first, third };',
      { first: 'A', second: 'A' },
    ],
    ['a field holds its neighbour', returned, 'return { first: second, second, third };', { first: '', second: 'A' }],
    ['a field is dropped', returned, 'return { first, second, third: undefined };', { third: '' }],
    ['a field is left out', returned, 'return { first, second };', { third: '' }],
  ])('are found to be wrong if %s', async (_, from, to, fields) => {
    expect(await misread(from, to)).toMatchObject({ fields });
  });

  it('are found to be wrong if two lists are swapped', async () => {
    const lists = 'X-A = "X-A" HCOLON r\nr = a *( COMMA a ) "<" b *( SLASH b ) ">" 2*3( e )\n';
    const rest = 'a = 1*ALPHA\nb = 1*ALPHA\ne = "[" 1*DIGIT "]"\n';
    const rows: SmallTable = {
      rules: { r: { as: 'record', type: 'Lists' }, a: { as: 'text' }, b: { as: 'text' }, e: { as: 'text' } },
    };
    const { files } = await compileGrammar(lists + rest, rows);
    const { grammar } = await loadSources(grammarSources(lists + rest, rows));
    const rules = new Map([...grammar.rules].map(([key, { node }]) => [key, node]));
    const swapped = new Map(
      [...(files ?? [])].map(([path, text]) => [path, text.replace('return { a, b, e }', 'return { a: b, b: a, e }')]),
    );
    expect(verifyFields(programOf(files ?? new Map(), rules))).toMatchObject([
      { fields: ['a', 'b', 'e'], misread: undefined, isCut: false },
    ]);
    expect(verifyFields(programOf(swapped, rules))).toMatchObject([{ misread: { fields: { a: 'A', b: 'A' } } }]);
  });

  it('are not told apart from what is skipped in the same statement', async () => {
    expect(await misread(skipped, 'const second = skip(c, COMMA) ? take(c, $1) : undefined;')).toBeUndefined();
  });

  it('are not compared if they are parameters, to which functions add', async () => {
    const small = 'X-A = "X-A" HCOLON r\nr = p "="\np = token [ EQUAL token ]\n';
    const rows: SmallTable = {
      rules: { r: { as: 'record', type: 'Small' }, p: { as: 'params', type: 'XParams' } },
    };
    const { files } = await compileGrammar(small, rows);
    const { grammar } = await loadSources(grammarSources(small, rows));
    const rules = new Map([...grammar.rules].map(([key, { node }]) => [key, node]));
    expect([...(files ?? []).values()].join()).toContain('const params = newParams();');
    expect(verifyFields(programOf(files ?? new Map(), rules))).toEqual([]);
  });

  it('are given up if a counted loop of many rounds needs more stack than there is', async () => {
    const counted = 'X-A = "X-A" HCOLON set\nset = [ r ] "<" e ">"\nr = [ 1*300( "ab" ) ] "b" "1"\ne = 1*DIGIT\n';
    const rows: SmallTable = { rules: { set: { as: 'record', type: 'XSet' }, r: { as: 'text' }, e: { as: 'text' } } };
    const { files } = await compileGrammar(counted, rows);
    const { grammar } = await loadSources(grammarSources(counted, rows));
    const rules = new Map([...grammar.rules].map(([key, { node }]) => [key, node]));
    expect(verifyFields(programOf(files ?? new Map(), rules))).toMatchObject([{ routine: 'parseSet', isCut: true }]);
  });

  it('are compared in a class as well', async () => {
    const { files, rules } = await readGenerated();
    const path = 'rules/sip-uri.ts';
    const lost = files.get(path)?.replaceAll(', host, port,', ', host, undefined,') ?? '';
    const found = verifyFields(
      programOf(scopeOf(new Map(files).set(path, lost), path), rules),
      (key) => key === 'rfc3261:bare-sip-uri',
    );
    expect(found).toMatchObject([{ fields: ['host', 'port'], misread: { fields: { host: 'A', port: '' } } }]);
  });
});
