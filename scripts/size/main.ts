/**
 * `npm run size`: what a bundle of the library weighs, minified and gzipped, with what an application uses of it.
 *
 * Invariant: it fails where a bundle is larger than its limit.
 */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

interface Bundle {
  readonly name: string;
  readonly source: string;
  /** In kB of 1,000 octets. */
  readonly limit: number;
}

/** Parses, validates and prints, so that none of it is shaken off. */
const application = (entry: string): string => `
  import { Message } from '${entry}';
  const parsed = Message.safeParse(new Uint8Array());
  if (parsed.ok) console.log(parsed.value.validate(), parsed.value.toBytes(), parsed.value.headers);
`;

const bundles: readonly Bundle[] = [
  // The aim is 45; validation by Tables 2 and 3 and the leniences for real devices brought it to 47.
  { name: "import { Message } from 'sippet'", source: application('sippet'), limit: 48 },
  { name: "import { Message } from 'sippet/all'", source: application('sippet/all'), limit: 90 },
  {
    name: "import { via } from 'sippet/headers/via'",
    source: "import { via } from 'sippet/headers/via'; console.log(via.print(via.parse('')));",
    limit: 12,
  },
];

async function sizeOf(source: string): Promise<{ readonly minified: number; readonly gzipped: number }> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    platform: 'neutral',
    format: 'esm',
    external: ['node:*'],
    conditions: ['sippet-source'],
    write: false,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild wrote nothing');
  return { minified: file.contents.length, gzipped: gzipSync(file.contents, { level: 9 }).length };
}

const kilo = (octets: number): string => (octets / 1000).toFixed(1).padStart(7);

console.log('minified   gzip -9  limit  (kB)');
for (const { name, source, limit } of bundles) {
  const { minified, gzipped } = await sizeOf(source);
  console.log(`${kilo(minified)}   ${kilo(gzipped)}  ${String(limit).padStart(5)}  ${name}`);
  if (gzipped > limit * 1000) process.exitCode = 1;
}
