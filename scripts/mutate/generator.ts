/**
 * Mutants of the planner and the emitter: judged by the verifier on what they make of a few grammars, then by the
 * types of the modules and by what the headers do.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { compile as compileLoaded } from '../../codegen/compile.ts';
import type { loadSources as load } from '../../codegen/read/load.ts';
import { grammarSources, importHeader, typeErrors } from '../../test/codegen/small-grammar.ts';
import { behaviourOf, corpusOf } from './behaviour.ts';
import { importWith, ROOT } from './bundle.ts';
import { GRAMMARS } from './grammars.ts';
import { type Mutant, planted } from './mutations.ts';
import type { Outcome, Part } from './outcome.ts';
import { isTyped } from './typed.ts';

interface Made {
  readonly codes: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

interface Generator {
  readonly compile: typeof compileLoaded;
  readonly loadSources: typeof load;
}

const ENTRIES = ['codegen/compile.ts', 'codegen/read/load.ts'];

export async function generatorPart(): Promise<Part> {
  const paths: string[] = [];
  for (const folder of ['codegen/emit', 'codegen/plan'])
    for (const name of (await readdir(join(ROOT, folder))).sort())
      if (name.endsWith('.ts')) paths.push(`${folder}/${name}`);
  const originals = new Map<string, Made>();
  const behaviours = new Map<string, string>();

  async function make(generator: Generator, name: string, isVerified: boolean): Promise<Made> {
    const { abnf, table } = GRAMMARS[name] ?? { abnf: '' };
    const compiled = generator.compile(await generator.loadSources(grammarSources(abnf, table)), 'js', isVerified);
    const codes = compiled.diagnostics.map(({ code, severity }) => `${severity} ${code}`);
    return {
      codes,
      files: new Map([...(compiled.files ?? [])].filter(([path]) => !/^(?:registry|exported|index)/.test(path))),
    };
  }

  async function behaviour(name: string, { files }: Made): Promise<string> {
    const { abnf, table } = GRAMMARS[name] ?? { abnf: '' };
    const { loadSources } = await generatorWith(new Map());
    const { grammar } = await loadSources(grammarSources(abnf, table));
    const rules = Object.fromEntries([...grammar.rules].map(([key, { node }]) => [key, node]));
    const header = rules['x:x-a'];
    if (header?.kind !== 'sequence') throw new TypeError('X-A is no header');
    const value = { ...rules, 'header:x-a': { ...header, items: header.items.slice(2) } };
    return behaviourOf(await importHeader(files), corpusOf(value, 'header:x-a', 30)).join('\n');
  }

  for (const name of Object.keys(GRAMMARS)) {
    const original = await make(await generatorWith(new Map()), name, false);
    if (original.files.size === 0) throw new Error(`the grammar ${name} does not compile`);
    originals.set(name, original);
  }

  return {
    paths,
    async judge(mutant: Mutant, text: string): Promise<Outcome> {
      const generator = await generatorWith(new Map([[mutant.path, planted(text, mutant)]]));
      let isSame = true;
      for (const name of Object.keys(GRAMMARS)) {
        const before = originals.get(name) ?? { codes: [], files: new Map() };
        const after = await make(generator, name, false);
        if (after.codes.join() !== before.codes.join()) return 'refused';
        if (sameFiles(before.files, after.files)) continue;
        const { codes } = await make(generator, name, true);
        if (codes.some((code) => / (?:parser|fields)-differs?$/.test(code))) return 'verifier';
        if (codes.includes('warning not-verified')) return 'unread';
        isSame = false;
        if (typeErrors(new Map([[name, after.files]])).length > 0) return 'types';
        const wanted = behaviours.get(name) ?? (await behaviour(name, before));
        behaviours.set(name, wanted);
        if ((await behaviour(name, after)) !== wanted) return 'behaviour';
      }
      return isSame ? 'same' : isTyped(mutant, text) ? 'survived' : 'types';
    },
  };
}

let unchanged: Generator | undefined;

async function generatorWith(texts: ReadonlyMap<string, string>): Promise<Generator> {
  if (texts.size === 0 && unchanged !== undefined) return unchanged;
  const module = await importWith(ENTRIES, texts, ['codegen']);
  // The bundle exports what its two entries do.
  const generator = module as unknown as Generator;
  if (texts.size === 0) unchanged = generator;
  return generator;
}

/** Whether two runs wrote the same code, whatever the comments say. */
function sameFiles(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): boolean {
  return before.size === after.size && [...before].every(([path, text]) => codeOf(after.get(path)) === codeOf(text));
}

function codeOf(text = ''): string {
  return text.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');
}
