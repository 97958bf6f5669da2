import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { proseOf } from './comments.ts';
import { faultsOfComment, faultsOfTitle } from './rules.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['codegen', 'grammar', 'scripts', 'src', 'test'] as const;
/** Folders that are left out: packages, data without prose, and what tests write for a moment. */
const LEFT_OUT = /(?:^|\/)(?:node_modules|dist|\.[^/]+)\/|^src\/generated\/(?:grammar|tables)\.ts$/;

describe('the prose of the repository', () => {
  it.each(FOLDERS)('follows the rules of CONTRIBUTING.md in %s', (folder) => {
    const faults = sourcesOf(folder).flatMap((file) => {
      const { comments, titles } = proseOf(readFileSync(join(ROOT, file), 'utf8'));
      return [
        ...comments.flatMap((each) => faultsOfComment(each).map((fault) => `${file}:${each.line}: ${fault}`)),
        ...titles.flatMap((each) => faultsOfTitle(each).map((fault) => `${file}:${each.line}: ${fault}`)),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('has comment lines of at most 120 columns in the grammar', () => {
    const lines = readdirSync(join(ROOT, 'grammar'))
      .filter((name) => name.endsWith('.abnf'))
      .flatMap((name) =>
        readFileSync(join(ROOT, 'grammar', name), 'utf8')
          .split('\n')
          .map((line) => `${name}: ${line}`),
      );
    expect(lines.filter((line) => /^[^:]+: ;(?!@)/.test(line) && line.replace(/^[^:]+: /, '').length > 120)).toEqual(
      [],
    );
  });
});

/** Returns the TypeScript files of a folder. */
function sourcesOf(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => name.endsWith('.ts') && !LEFT_OUT.test(name))
    .sort();
}

describe('the rules of prose', () => {
  const faultsIn = (source: string): readonly string[] => {
    const { comments, titles } = proseOf(source);
    return [...comments.flatMap(faultsOfComment), ...titles.flatMap(faultsOfTitle)];
  };

  it.each([
    '// Who fails to hear of a failure is told by the process.',
    '/** The key. Of a 2xx: the key of the INVITE. */ const key = 1;',
    '/** Sends a message. What cannot be sent throws. */',
    "test('... also after a timeout', () => {});",
    "it.each([1])('... with %d', () => {});",
    '/** The length of a text. */ export function length() {}',
    '/** Whether the text is empty. */\nexport async function isEmpty() {}',
    '/** The port; `undefined` where there is none. */',
    'const a = 1; // A process of its own.',
    `function f() {\n  return;\n  // ${'word '.repeat(24)}ends.\n}`,
    '// A first line,\n// with a second. That is a fragment.',
  ])('find the fault in %j', (source) => {
    expect(faultsIn(source)).not.toEqual([]);
  });

  it.each([
    '// If `receiveError` itself throws, a process warning is emitted.',
    '/** "What is quoted stays as it is." (RFC 3261 §7) */',
    '/** Returns the length of a text. */ export function length() {}',
    '/** The length of a text. */ const length = 1;',
    'const text = "// Of a string"; const pattern = /\\/\\/ What/; const template = `/* Who // That */`;',
    "test('a title of one test', () => {});",
    '/** A value has the octets of its own rule. */',
  ])('find no fault in %j', (source) => {
    expect(faultsIn(source)).toEqual([]);
  });
});
