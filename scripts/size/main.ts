/**
 * `npm run size`: the sizes of bundles of the library, minified and gzipped, each with the code of an application that
 * uses it.
 *
 * Invariant: it fails if a bundle is larger than its limit, or holds the grammar as data, which is for tests only.
 */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { compile } from '../../codegen/compile.ts';
import { loadProject } from '../../codegen/read/files.ts';
import { scaffold } from '../../codegen/scaffold.ts';
import { writeAll } from '../../codegen/write.ts';

interface Bundle {
  readonly name: string;
  readonly source: string;
  /** The limit in kB of 1,000 octets. */
  readonly limit: number;
  /** The folder from which the source imports; that of this file by default. */
  readonly folder?: string;
  /** Whether it is for browsers: then nothing in it may depend on Node. */
  readonly isPortable?: boolean;
}

/** Returns a program that parses, validates and prints, so that the bundler removes none of these parts. */
const application = (entry: string, headers?: string): string => `
  import { Message } from '${entry}';
  ${headers === undefined ? '' : `import { headers } from '${headers}';`}
  const parsed = Message${headers === undefined ? '' : '.withHeaders(...headers)'}.safeParse(new Uint8Array());
  if (parsed.ok) console.log(parsed.value.validate(), parsed.value.toBytes(), parsed.value.headers);
`;

/** A program that registers nothing, but uses all that a browser has of the stack. */
const browserApplication = `
  import { Message, Sippet, WebSocketTransport } from 'sippet';
  const stack = new Sippet();
  stack.registerCore({ receiveRequest() {}, receiveResponse() {}, receiveError() {} });
  const flow = await WebSocketTransport.open(stack).connect('wss://example.com');
  stack.send(Message.request('OPTIONS', 'sip:a', {}).withTarget(flow));
  console.log(stack.stats(), Message.safeParse('').ok);
`;

const bundles: readonly Bundle[] = [
  // The aim is 45; validation by Tables 2 and 3 and the leniences for real devices keep it at 49.
  { name: "import { Message } from 'sippet'", source: application('sippet'), limit: 50 },
  {
    name: "import { Sippet, WebSocketTransport } from 'sippet' in a browser",
    // The aim is 60, of which the parsers of `Message` alone take 49.
    source: browserApplication,
    limit: 75,
    isPortable: true,
  },
  { name: "import { Message } from 'sippet/all'", source: application('sippet/all'), limit: 90 },
  {
    name: "import { via } from 'sippet/headers/via'",
    source: "import { via } from 'sippet/headers/via'; console.log(via.print(via.parse('')));",
    limit: 12,
  },
];

/** Writes the output of sippet-codegen for a new header into the folder `sip` of `folder`. */
async function generateHeader(folder: string): Promise<void> {
  await scaffold({ name: 'own', header: 'Own-Header', folder, next: () => '' });
  const { files, messages } = compile(await loadProject([join(folder, 'own.abnf'), join(folder, 'own.headers.ts')]));
  if (files === undefined) throw new Error(messages.join('\n'));
  if (!files.has('grammar.ts')) throw new Error('sippet-codegen wrote no grammar');
  await writeAll(files, join(folder, 'sip'));
  // The modules import the library by its package name.
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await mkdir(join(folder, 'node_modules'));
  await symlink(join(import.meta.dirname, '../..'), join(folder, 'node_modules/sippet'));
}

interface Size {
  readonly minified: number;
  readonly gzipped: number;
  /** Whether the bundle holds a grammar as data. */
  readonly hasGrammar: boolean;
  /** The modules of Node that the bundle imports. */
  readonly ofNode: readonly string[];
}

async function sizeOf({ source, isPortable = false, folder = import.meta.dirname }: Bundle): Promise<Size> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: folder },
    bundle: true,
    minify: true,
    platform: 'neutral',
    format: 'esm',
    external: ['node:*'],
    conditions: isPortable ? ['sippet-source', 'browser'] : ['sippet-source'],
    write: false,
    metafile: true,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild wrote nothing');
  return {
    minified: file.contents.length,
    gzipped: gzipSync(file.contents, { level: 9 }).length,
    hasGrammar: Object.keys(metafile.inputs).some((path) => basename(path) === 'grammar.ts'),
    ofNode: namesOfNode(file.text),
  };
}

/** Returns the names of Node in a bundle. The one look-up that expects `Buffer` to be absent is not counted. */
function namesOfNode(text: string): readonly string[] {
  const names = text
    .replace('globalThis.Buffer', '')
    .matchAll(/\bnode:\w+|\bBuffer\b|\bprocess\b(?=[.[])|\bsetImmediate\b/g);
  return [...new Set([...names].map(([name]) => name))];
}

const kilo = (octets: number): string => (octets / 1000).toFixed(1).padStart(7);

async function printSize(bundle: Bundle): Promise<void> {
  const { name, limit } = bundle;
  const { minified, gzipped, hasGrammar, ofNode } = await sizeOf(bundle);
  console.log(`${kilo(minified)}   ${kilo(gzipped)}  ${String(limit).padStart(5)}  ${name}`);
  if (hasGrammar) console.error(`${name}: the bundle holds the grammar as data`);
  if (bundle.isPortable === true && ofNode.length > 0) {
    console.error(`${name}: the bundle depends on ${ofNode.join(', ')}`);
    process.exitCode = 1;
  }
  if (hasGrammar || gzipped > limit * 1000) process.exitCode = 1;
}

console.log('minified   gzip -9  limit  (kB)');
const folder = await mkdtemp(join(tmpdir(), 'sippet-size-'));
try {
  for (const bundle of bundles) await printSize(bundle);
  await generateHeader(folder);
  const name = 'a header of sippet-codegen with sippet';
  await printSize({ name, source: application('sippet', './sip/index.js'), limit: 53, folder });
} finally {
  await rm(folder, { recursive: true, force: true });
}
