import { describe, expect, it } from 'vitest';
import { loadSources } from '../../codegen/read/load.ts';
import type { Node } from '../../src/runtime/node.ts';
import type { Element } from '../oracle/naive/element.ts';
import { linkTexts } from '../oracle/naive/link.ts';
import { Matcher } from '../oracle/naive/matcher.ts';
import { repositoryGrammar } from './sources.ts';

/** Returns the content of a node in the form of an element, without its place and its text. */
function ofNode(node: Node): unknown {
  switch (node.kind) {
    case 'class':
      return ['octet', ...(node.ranges[0] ?? [])];
    case 'literal':
      return ['word', node.text, node.exact];
    case 'sequence':
      return ['row', ...node.items.map(ofNode)];
    case 'choice':
      return ['either', ...node.alternatives.map(ofNode)];
    case 'repeat':
      return ['times', node.min, node.max, ofNode(node.item)];
    case 'rule':
      return ['name', node.key];
    case 'bound':
      return ['within', node.min, node.max, ofNode(node.item)];
    case 'except':
      return ['except', node.words, ofNode(node.item)];
    case 'lenient':
      return ['lenient', ofNode(node.item)];
  }
}

function ofElement(element: Element): unknown {
  switch (element.kind) {
    case 'octet':
      return ['octet', element.from, element.to];
    case 'word':
      return ['word', element.word, element.exact];
    case 'row':
    case 'either':
      return [element.kind, ...element.items.map(ofElement)];
    case 'times':
      return ['times', element.min, element.max, ofElement(element.item)];
    case 'name':
      return ['name', element.key];
    case 'within':
      return ['within', element.min, element.max, ofElement(element.item)];
    case 'except':
      return ['except', element.words, ofElement(element.item)];
    case 'lenient':
      return ['lenient', ofElement(element.item)];
  }
}

it('the compiler and the naive reader read every rule of the library as the same grammar', async () => {
  const sources = repositoryGrammar();
  const { grammar, tables } = await loadSources(sources);
  const abnf = new Map([...sources].filter(([name]) => name.endsWith('.abnf')));
  const rules = linkTexts(
    abnf,
    tables.map(({ table }) => table),
  );
  expect(rules.size).toBeGreaterThan(800);
  const byCompiler = Object.fromEntries([...grammar.rules].map(([key, { node }]) => [key, ofNode(node)]));
  expect(Object.fromEntries([...rules].map(([key, element]) => [key, ofElement(element)]))).toEqual(byCompiler);
});

describe('the naive matcher', () => {
  const endsOf = (rule: string, text: string): readonly number[] => {
    const rules = linkTexts(new Map([['x.abnf', `r = ${rule}\n`]]), []);
    return new Matcher(rules, text, true).ends({ kind: 'name', text: 'r', key: 'x:r' }, 0);
  };

  it.each([
    ['1*3"a"', 'aaaa', [3, 2, 1]],
    ['2"ab"', 'ABabab', [4]],
    ['*( "a" / "ab" )', 'ab', [1, 2, 0]],
    ['*%x61-62 "b"', 'abb', [3, 2]],
    ['( *%x61 ) / "aa"', 'aa', [2, 1, 0]],
    ['*%x61 / "aa"', 'aaa', [2, 3, 1, 0]],
    ['3[ "a" ]', 'aa', [2, 1, 0]],
    ['%s"a" / %d66', 'A', []],
    ['%d97.66', 'aB', [2]],
    ['"(" [ r ] ")"', '(())', [4]],
  ])('%s ends in %s at %s, in the order of preference', (rule, text, ends) => {
    expect(endsOf(rule, text)).toEqual(ends);
  });
});
