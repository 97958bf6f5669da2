import apg from 'apg-js';
import { expect, it } from 'vitest';
import { loadSources } from '../../codegen/read/load.ts';
import type { Node } from '../../src/runtime/node.ts';
import { repositoryGrammar } from './sources.ts';

/** apg-js's numbers for its opcodes. */
const ALT = 1;
const CAT = 2;
const REP = 3;
const RNM = 4;
const TRG = 5;
const TBS = 6;
const TLS = 7;

/** The grammar in force as one ABNF file; limits are left out, leniences are alternatives like any other. */
function abnfOf(node: Node, nameOf: (key: string) => string): string {
  const inner = (item: Node): string => `( ${abnfOf(item, nameOf)} )`;
  switch (node.kind) {
    case 'class':
      return node.ranges.map(([from, to]) => `%d${from}-${to}`).join(' / ');
    case 'literal':
      if (node.exact) return `%d${Array.from(node.text, (ch) => ch.charCodeAt(0)).join('.')}`;
      return `"${node.text}"`;
    case 'sequence':
      return node.items.length === 0 ? '""' : node.items.map(inner).join(' ');
    case 'choice':
      return node.alternatives.map(inner).join(' / ');
    case 'repeat':
      return `${node.min}*${node.max === Number.POSITIVE_INFINITY ? '' : node.max}${inner(node.item)}`;
    case 'rule':
      return nameOf(node.key);
    case 'bound':
    case 'except':
    case 'lenient':
      return abnfOf(node.item, nameOf);
  }
}

/** What a node means, with what ABNF cannot say left out and groups of one being what they hold. */
function meaning(node: Node): unknown {
  switch (node.kind) {
    case 'class':
      return node.ranges.length === 1 ? { range: node.ranges[0] } : { alt: node.ranges.map((range) => ({ range })) };
    case 'literal':
      return node.exact
        ? { octets: Array.from(node.text, (ch) => ch.charCodeAt(0)) }
        : { word: Array.from(node.text.toLowerCase(), (ch) => ch.charCodeAt(0)) };
    case 'sequence':
      return node.items.length === 1 && node.items[0] !== undefined
        ? meaning(node.items[0])
        : { cat: node.items.map(meaning) };
    case 'choice':
      return node.alternatives.length === 1 && node.alternatives[0] !== undefined
        ? meaning(node.alternatives[0])
        : { alt: node.alternatives.map(meaning) };
    case 'repeat':
      return { rep: [node.min, node.max], item: meaning(node.item) };
    case 'rule':
      return { rule: node.key };
    case 'bound':
    case 'except':
    case 'lenient':
      return meaning(node.item);
  }
}

interface Opcode {
  readonly type: number;
  readonly children?: readonly number[];
  readonly index?: number;
  readonly min?: number;
  readonly max?: number;
  readonly string?: readonly number[];
}

/** The same of an opcode of apg-js. */
function meaningOf(opcodes: readonly Opcode[], at: number, keys: readonly string[]): unknown {
  const op = opcodes[at];
  const children = (op?.children ?? []).map((child) => meaningOf(opcodes, child, keys));
  switch (op?.type) {
    case ALT:
      return { alt: children };
    case CAT:
      return { cat: children };
    case REP:
      return { rep: [op.min, op.max], item: meaningOf(opcodes, at + 1, keys) };
    case RNM:
      return { rule: keys[op.index ?? -1] };
    case TRG:
      return { range: [op.min, op.max] };
    case TBS:
      return { octets: op.string };
    case TLS:
      return { word: op.string };
    default:
      throw new Error(`an opcode of type ${op?.type}`);
  }
}

it("every rule means what apg-js's own compiler makes of it", async () => {
  const { grammar } = await loadSources(repositoryGrammar());
  const keys = [...grammar.rules.keys()];
  const nameOf = (key: string): string => key.replace(':', '-x-');
  const text = keys.map(
    (key) =>
      `${nameOf(key)} = ${abnfOf(grammar.rules.get(key)?.node ?? { kind: 'choice', alternatives: [] }, nameOf)}\r\n`,
  );
  const api = new apg.apgApi(text.join(''));
  api.scan();
  api.parse(true);
  api.translate();
  expect(api.errors).toEqual([]);
  expect(api.rules.length).toBe(keys.length);
  api.rules.forEach(({ opcodes }, i) => {
    const key = keys[i] ?? '';
    const node = grammar.rules.get(key)?.node;
    expect({ key, meaning: meaningOf(opcodes, 0, keys) }).toEqual({
      key,
      meaning: node === undefined ? undefined : meaning(node),
    });
  });
});
