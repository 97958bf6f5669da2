/**
 * Builds the site: pages from the sources, and the assets that all pages share.
 *
 * Invariant: a page and what it loads weigh at most 150 kB uncompressed, and every address in it is that of a file of
 * the site, with an anchor that exists, or begins with `https:`. Otherwise nothing is written.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Files } from './check.ts';
import { documentOf, type Page } from './html/page.ts';
import { searchIndex } from './model/search-index.ts';
import type { Site } from './model/site.ts';
import { apiPages } from './pages/api.ts';
import { frontPage } from './pages/front.ts';
import { generatorPage } from './pages/generator.ts';
import { guidePages } from './pages/guide.ts';
import { headerPage } from './pages/header.ts';
import { errorsPage, headersPage, leniencesPage, noticePage, rulesPage } from './pages/lists.ts';
import { playgroundPage } from './pages/playground.ts';
import { rulePage } from './pages/rule.ts';

const HERE = import.meta.dirname;

/** Returns all files of the site. */
export function filesOf(site: Site): Files {
  const pages: readonly Page[] = [
    frontPage(site),
    ...guidePages(site.guide),
    headersPage(site),
    ...site.grammar.headers.map((header) => headerPage(site, header)),
    rulesPage(site),
    ...site.grammar.pages.map((rule) => rulePage(site, rule)),
    leniencesPage(site),
    errorsPage(site),
    ...apiPages(site.api),
    playgroundPage(),
    generatorPage(),
    noticePage(site),
  ];
  return new Map([...pages.map((page) => [page.path, documentOf(page)] as const), ...assets(site)]);
}

function assets(site: Site): readonly (readonly [path: string, text: string])[] {
  return [
    ['assets/site.js', bundled('client/search.ts')],
    ['assets/playground.js', bundled('client/playground/main.ts')],
    ['assets/generator.js', bundled('client/generator/main.ts')],
    ['assets/generator-worker.js', generatorWorker(site)],
    ['assets/site.css', readFileSync(join(HERE, 'style/site.css'), 'utf8')],
    ['assets/icon.svg', readFileSync(join(HERE, 'style/icon.svg'), 'utf8')],
    ['assets/search-index.js', `globalThis.sippetIndex=${JSON.stringify(searchIndex(site))};\n`],
  ];
}

/** Returns the program of the generator's worker as a function, which the page turns into a worker. */
function generatorWorker(site: Site): string {
  const program = bundled('client/generator/worker.ts', { LIBRARY: JSON.stringify(site.library) });
  return `globalThis.sippetGenerator=function(){${program}};\n`;
}

/** Returns a script for browsers, with the browser's side of the library. `define` gives values to names. */
function bundled(entry: string, define: Readonly<Record<string, string>> = {}): string {
  const node = (name: string): string => join(HERE, `client/node/${name}.ts`);
  const { outputFiles } = buildSync({
    entryPoints: [join(HERE, entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    conditions: ['sippet-source', 'browser'],
    // The ladder and the generator are written for Node.js. Where apg-js uses files, the generator does not go.
    alias: {
      'node:buffer': 'buffer',
      'node:crypto': node('crypto'),
      'node:net': node('net'),
      'node:path': 'path-browserify',
      path: 'path-browserify',
      fs: node('nothing'),
      util: node('nothing'),
    },
    define: { ...define },
    inject: entry.includes('playground') ? [node('buffer')] : [],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Writes the files into a folder, which is emptied first. */
export function writeSite(files: Files, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
