import { describe, expect, it } from 'vitest';
import { Automata } from '../../codegen/analyse/automata.ts';
import { leniencesIn } from '../../codegen/analyse/leniences.ts';
import { loadSources } from '../../codegen/read/load.ts';
import { grammar } from '../../src/generated/grammar.ts';
import type { Node } from '../../src/runtime/node.ts';
import { accepts, alphabet, isSameLanguage } from '../oracle/oracle.ts';
import { sampled } from '../sampling.ts';
import { repositoryGrammar } from './sources.ts';

const { grammar: lowered, tables } = await loadSources(repositoryGrammar());
const rules = new Map([...lowered.rules].map(([key, { node }]) => [key, node]));

it('the exported grammar data equals the lowered grammar', () => {
  const own = Object.keys(grammar).filter((key) => !key.startsWith('header:'));
  expect(own.toSorted()).toEqual([...rules.keys()].toSorted());
  for (const key of own) expect({ [key]: grammar[key] }).toEqual({ [key]: withoutSpans(rules.get(key)) });
});

/** The number of items before the value: the name and HCOLON, with which each header rule begins (RFC 3261 §25.1). */
const PREFIX = 2;
const all = new Map([...rules, ...Object.entries(grammar)]);
const leniences = new Set([...all.values()].flatMap((node) => [...leniencesIn(all, node)]));
const machines = new Automata(all, alphabet, new Set());
const lenient = new Automata(all, alphabet, leniences);

describe('the grammar data of a value is what the rule of its header derives behind the colon', () => {
  const headers = tables.flatMap(({ table }) =>
    table.headers.map((row) => ({ ...row, key: `${table.namespace}:${row.rule.toLowerCase()}` })),
  );

  it('exists for every header', () => {
    const names = Object.keys(grammar).filter((key) => key.startsWith('header:'));
    expect(headers.map(({ name }) => `header:${name.toLowerCase()}`).toSorted()).toEqual(names.toSorted());
  });

  it.each(sampled(headers, 6))('$name', ({ name, compact, key }) => {
    const node = rules.get(key);
    const items = node?.kind === 'sequence' ? node.items : [];
    const [spelled, colon] = items;
    expect(colon).toMatchObject({ kind: 'rule', key: 'rfc3261:hcolon' });
    for (const each of compact === undefined ? [name] : [name, compact]) {
      expect(spelled === undefined ? false : accepts(machines.of(spelled), each.toLowerCase()), each).toBe(true);
    }
    const value: Node = {
      kind: 'sequence',
      items: [...items.slice(PREFIX), { kind: 'rule', key: 'rfc3261:header-end' }],
    };
    const data: Node = { kind: 'rule', key: `header:${name.toLowerCase()}` };
    for (const each of [machines, lenient]) expect(isSameLanguage(each.of(value), each.of(data))).toBe(true);
  });
});

function withoutSpans(node: Node | undefined): unknown {
  return node === undefined
    ? undefined
    : JSON.parse(
        JSON.stringify(node, (key, value: unknown) => (key === 'span' ? undefined : endless(value))),
        (_, value: unknown) => (value === ENDLESS ? Number.POSITIVE_INFINITY : value),
      );
}

const ENDLESS = 'endless';

/** JSON has no infinity. */
function endless(value: unknown): unknown {
  return value === Number.POSITIVE_INFINITY ? ENDLESS : value;
}
