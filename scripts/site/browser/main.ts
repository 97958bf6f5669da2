/** `npm run test:site`: tests the site in `dist-site` in a browser. The last line is `N passed, N failed`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf } from '../check.ts';
import { launch } from './browser.ts';
import { Checks } from './checks.ts';
import { checkGenerator } from './generator.ts';
import { checkKinds, checkNarrow } from './pages.ts';
import { checkPlayground } from './playground.ts';
import { takeScreenshots } from './screenshots.ts';
import { checkSearch } from './search.ts';
import { serve } from './serve.ts';

const folder = join(import.meta.dirname, '../../../dist-site');
const files = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html|css|js|svg)$/.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const),
);
const paths = [...files.keys()].filter((path) => path.endsWith('.html'));
/** The pages of rules have one form, and so have those of the API, so that every tenth of them is opened. */
const isOpened = (path: string, at: number): boolean => !/^(?:rules\/rfc|api\/)/.test(path) || at % 10 === 0;
const began = performance.now();
const checks = new Checks();
const server = await serve(folder);
const browser = await launch();
try {
  await checks.check(`${paths.length} pages: every link resolves, and each weighs at most 150 kB`, async () =>
    faultsOf(files),
  );
  await checkKinds(checks, browser, server.address);
  await checkSearch(checks, browser, server.address);
  await checkPlayground(checks, browser, server.address);
  await checkGenerator(checks, browser, server.address);
  await checkNarrow(checks, browser, server.address, paths.filter(isOpened));
  const taken = await takeScreenshots(browser, server.address, join(folder, 'screenshots'));
  console.log(`${taken} pictures in dist-site/screenshots`);
} finally {
  await browser.close();
  await server.close();
}
console.log(`${((performance.now() - began) / 1000).toFixed(0)} s in the browser`);
console.log(`${checks.passed} passed, ${checks.failed} failed`);
process.exitCode = checks.failed === 0 ? 0 : 1;
