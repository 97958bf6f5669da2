/** All sources of the site, read once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFolder } from '../../../codegen/read/files.ts';
import * as all from '../../../src/generated/headers/index.ts';
import type { AnyDefinition } from '../../../src/runtime/definition.ts';
import { libraryTexts } from '../generator/sources.ts';
import { type ApiModule, readApi } from './api.ts';
import { type ErrorClass, readErrors } from './errors.ts';
import { type Example, readExamples } from './examples.ts';
import { SiteGrammar } from './grammar.ts';
import { type GuidePage, readGuide } from './guide.ts';
import { Report } from './report.ts';
import { type HeaderTypes, readTypes } from './types.ts';

export interface Site {
  readonly grammar: SiteGrammar;
  readonly report: Report;
  readonly types: ReadonlyMap<string, HeaderTypes>;
  readonly examples: ReadonlyMap<string, readonly Example[]>;
  /** The definitions by the name of the header. */
  readonly definitions: ReadonlyMap<string, AnyDefinition>;
  readonly errors: readonly ErrorClass[];
  readonly api: readonly ApiModule[];
  readonly guide: readonly GuidePage[];
  /** The IETF's notice. */
  readonly notice: string;
  readonly readme: string;
  /** The texts of the grammar and its tables, by file, as the generator names them for a project. */
  readonly library: Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, '../../..');

/** Reads everything from the repository. Throws if a source is missing or has another form than expected. */
export async function readSite(root = ROOT): Promise<Site> {
  const text = (path: string): string => readFileSync(join(root, path), 'utf8');
  const definitions = Object.values(all).filter((each): each is typeof each & AnyDefinition => 'name' in each);
  return {
    grammar: await readGrammar(join(root, 'grammar')),
    report: new Report(text('codegen/report.md')),
    types: readTypes(join(root, 'src')),
    examples: await readExamples(join(root, 'test/vectors'), definitions),
    definitions: new Map(definitions.map((each) => [each.name, each])),
    errors: readErrors(join(root, 'src')),
    api: readApi(root),
    guide: readGuide(join(root, 'scripts/site/guide')),
    notice: text('grammar/NOTICE'),
    readme: text('README.md'),
    library: await libraryTexts(),
  };
}

/** Reads the grammar of the library. Throws if it has an error. */
async function readGrammar(folder: string): Promise<SiteGrammar> {
  const { grammar, tables, diagnostics } = await loadFolder(folder);
  const [wrong] = diagnostics.filter(({ severity }) => severity === 'error');
  if (wrong !== undefined) throw new Error(`${wrong.span.file}: ${wrong.message}`);
  return new SiteGrammar(
    grammar,
    tables.map(({ table }) => table),
  );
}
