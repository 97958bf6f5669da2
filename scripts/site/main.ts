/** `npm run site`: makes the site into `dist-site`. */
import { join } from 'node:path';
import { filesOf, writeSite } from './build.ts';
import { faultsOf } from './check.ts';
import { readSite } from './model/site.ts';

const folder = join(import.meta.dirname, '../../dist-site');
const began = performance.now();
const files = filesOf(await readSite());
const faults = faultsOf(files);
for (const fault of faults) console.error(`error: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else {
  writeSite(files, folder);
  const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
  const octets = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${pages.length} pages, ${Math.round(octets / 1000)} kB in dist-site, after ${seconds} s`);
}
