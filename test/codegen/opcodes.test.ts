import apg from 'apg-js';
import { expect, it } from 'vitest';
import type { Grammar } from '../../codegen/ir/grammar.ts';
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

/** Matches a quoted string or a number, which hold no names, or a name. */
const TOKEN = /"[^"]*"|%[a-z][0-9a-f.-]*|[A-Za-z][A-Za-z0-9-]*/gi;
const COMMENT = /^((?:[^";]|"[^"]*")*);.*$/gm;

/**
 * Returns the grammar in force as one ABNF file, made from the text of its files. Only the choice of the definitions
 * that are in force comes from the compiler, so apg-js sees what the files say. Leniences are alternatives like any
 * other.
 */
function printedBack({ rules, sources }: Grammar): string {
  const imports = new Map([...sources].flatMap(([file, text]) => importsIn(namespaceOf(file), text)));
  const unique = (namespace: string, name: string): string => {
    const own = `${namespace}:${name.toLowerCase()}`;
    return plain(rules.has(own) ? own : (imports.get(own) ?? `undefined ${own}`));
  };
  return [...rules.values()]
    .map(({ key, definitions }) => {
      const bodies = definitions.map(({ span, lenience }) => {
        const namespace = namespaceOf(span.file);
        const text = sources.get(span.file)?.slice(span.start, span.end).replace(COMMENT, '$1') ?? '';
        const body = text
          .slice(text.indexOf('='))
          .replace(/^=\/?/, '')
          .replace(TOKEN, (token) => (/^[A-Za-z]/.test(token) ? unique(namespace, token) : token));
        return lenience === undefined ? body : `( ${body} )`;
      });
      return `${plain(key)} = ${bodies.join(' / ').replace(/\s+/g, ' ').trim()}\r\n`;
    })
    .join('');
}

function namespaceOf(file: string): string {
  return /([^/.]+)\.[^/]*$/.exec(file)?.[1] ?? '';
}

function importsIn(namespace: string, text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/^;@import (.*) from (\S+)$/gm)].flatMap(([, names = '', from = '']) =>
    names.split(' ').map((name) => [`${namespace}:${name.toLowerCase()}`, `${from}:${name.toLowerCase()}`] as const),
  );
}

/** Returns a key as a name that ABNF allows. */
function plain(key: string): string {
  return key.replace(':', '-x-');
}

/**
 * Returns the meaning of a node: a group of one element is that element, alternatives within alternatives are
 * alternatives, and everything that ABNF cannot express is left out.
 */
function meaning(node: Node): unknown {
  switch (node.kind) {
    case 'class':
      return node.ranges.length === 1
        ? { range: node.ranges[0] }
        : alternatives(node.ranges.map((range) => ({ range })));
    case 'literal':
      return node.exact
        ? octets(Array.from(node.text, (ch) => ch.charCodeAt(0)))
        : { word: Array.from(node.text.toLowerCase(), (ch) => ch.charCodeAt(0)) };
    case 'sequence':
      return node.items.length === 1 && node.items[0] !== undefined
        ? meaning(node.items[0])
        : { cat: node.items.map(meaning) };
    case 'choice':
      return node.alternatives.length === 1 && node.alternatives[0] !== undefined
        ? meaning(node.alternatives[0])
        : alternatives(node.alternatives.map(meaning));
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

function alternatives(each: readonly unknown[]): unknown {
  return { alt: each.flatMap((one) => (isAlternatives(one) ? one.alt : [one])) };
}

function isAlternatives(one: unknown): one is { readonly alt: readonly unknown[] } {
  return typeof one === 'object' && one !== null && 'alt' in one;
}

/** Returns the meaning of some octets; a single octet is a range of one. */
function octets(values: readonly number[]): unknown {
  return values.length === 1 ? { range: [values[0], values[0]] } : { octets: values };
}

interface Opcode {
  readonly type: number;
  readonly children?: readonly number[];
  readonly index?: number;
  readonly min?: number;
  readonly max?: number;
  readonly string?: readonly number[];
}

/** Returns the meaning of an opcode of apg-js, in the same form. */
function meaningOf(opcodes: readonly Opcode[], at: number, keys: readonly string[]): unknown {
  const op = opcodes[at];
  const children = (op?.children ?? []).map((child) => meaningOf(opcodes, child, keys));
  switch (op?.type) {
    case ALT:
      return alternatives(children);
    case CAT:
      return { cat: children };
    case REP:
      return { rep: [op.min, op.max], item: meaningOf(opcodes, at + 1, keys) };
    case RNM:
      return { rule: keys[op.index ?? -1] };
    case TRG:
      return { range: [op.min, op.max] };
    case TBS:
      return octets(op.string ?? []);
    case TLS:
      return { word: op.string };
    default:
      throw new Error(`an opcode of type ${op?.type}`);
  }
}

it("every rule means what apg-js's own compiler makes of it", async () => {
  const { grammar, diagnostics } = await loadSources(repositoryGrammar());
  expect(diagnostics).toEqual([]);
  const keys = [...grammar.rules.keys()];
  const api = new apg.apgApi(printedBack(grammar));
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
