/**
 * Mutants of the functions that generated parsers call: judged by their specification, and those that keep it by what
 * headers do that use them.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportedRules } from '../../src/generated/exported-rules.ts';
import { grammar } from '../../src/generated/grammar.ts';
import * as ahead from '../../src/runtime/ahead.ts';
import type { AnyDefinition } from '../../src/runtime/definition.ts';
import * as scan from '../../src/runtime/scan.ts';
import * as take from '../../src/runtime/take.ts';
import type { Words } from '../../test/oracle/vocabulary/comparison.ts';
import { vocabularyFaults } from '../../test/oracle/vocabulary/faults.ts';
import { behaviourOf, corpusOf } from './behaviour.ts';
import { importWith, ROOT } from './bundle.ts';
import { type Mutant, planted } from './mutations.ts';
import type { Outcome, Part } from './outcome.ts';
import { isTyped } from './typed.ts';

const PATHS = ['src/runtime/ahead.ts', 'src/runtime/hostname.ts', 'src/runtime/scan.ts', 'src/runtime/take.ts'];

/** Headers that together call each function that any header calls. */
const HEADERS = [
  'accept',
  'allow',
  'content-id',
  'content-length',
  'contact',
  'geolocation-error',
  'p-charging-vector',
];
const MORE = ['refer-sub', 'retry-after', 'subject', 'via', 'warning'];

export async function vocabularyPart(): Promise<Part> {
  const modules = [...HEADERS, ...MORE].map((name) => `src/generated/headers/${name}.ts`);
  const corpora = exportedRules.map(({ key, name }) => ({ key, name }));
  const original = new Map<string, string>();
  for (const path of PATHS) original.set(path, await readFile(join(ROOT, path), 'utf8'));
  let before: string | undefined;

  async function behaviour(texts: ReadonlyMap<string, string>): Promise<string> {
    const module = await importWith(modules, texts, ['src']);
    const definitions = Object.values(module).filter(isDefinition);
    const lines = definitions.flatMap((definition) => {
      const key = corpora.find(({ name }) => name === definition.name)?.key ?? '';
      return behaviourOf(definition, corpusOf(grammar, key, 20));
    });
    return lines.join('\n');
  }

  return {
    paths: PATHS,
    async judge(mutant: Mutant, text: string): Promise<Outcome> {
      const texts = new Map(original).set(mutant.path, planted(text, mutant));
      const words = await importWith(PATHS, texts, PATHS);
      if (vocabularyFaults({ ...scan, ...take, ...ahead, ...wordsOf(words) }).length > 0) return 'verifier';
      before ??= await behaviour(original);
      if ((await behaviour(texts)) !== before) return 'behaviour';
      return isTyped(mutant, text) ? 'survived' : 'types';
    },
  };
}

/** The functions of a bundle of these files, which has the same names as the files. */
function wordsOf(module: Readonly<Record<string, unknown>>): Partial<Words> {
  return module as Partial<Words>;
}

function isDefinition(each: unknown): each is AnyDefinition {
  return typeof each === 'object' && each !== null && 'cardinality' in each && 'read' in each;
}
