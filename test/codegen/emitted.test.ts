import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { grammar } from '../../src/generated/grammar.ts';

const FOLDER = join(import.meta.dirname, '../../src/generated');
const DATA = new Set(['tables.ts', 'grammar.ts', 'registry.ts', 'registry-all.ts', 'exported-rules.ts']);
const LONGEST_LINE = 120;
const LONGEST_MODULE = 450;
/** The most lines that a parameter may add: Contact has 26 parameters. */
const LINES_A_PARAMETER = 24;

const modules = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(FOLDER, path), 'utf8') }));

/** The lines that break a rule, each with its module. */
function offenders(
  breaks: (line: string, before: string, path: string) => boolean,
  of = (text: string) => text,
): string[] {
  return modules.flatMap(({ path, text }) => {
    const lines = of(text).split('\n');
    return lines.filter((line, i) => breaks(line, lines[i - 1] ?? '', path)).map((line) => `${path}: ${line}`);
  });
}

const ruleNames = new Set(Object.keys(grammar).map((key) => key.replace(/^.*:/, '').replaceAll('-', '')));

/** Returns code without comments and literals, which may hold any text. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'/g, '');
}

it('the folder of generated modules is not empty', () => {
  expect(modules.length).toBeGreaterThan(60);
});

it('each generated module names its source', () => {
  expect(modules.filter(({ text }) => !/^\/\/ @generated from grammar\/.*\n\/\/ Do not edit/.test(text))).toEqual([]);
});

it('generated code has no any, non-null assertion, label or numbered name', () => {
  expect(offenders((line) => /\bany\b|\w!\.|\w!;|\)!/.test(line), code)).toEqual([]);
  expect(offenders((line) => /^\s*\w+: (for|while|do)\b/.test(line), code)).toEqual([]);
  expect(offenders((line) => isNumbered(line), code)).toEqual([]);
});

/** Returns whether a name ends in a number that the grammar has not given: `port1` is a parameter of RFC 3329. */
function isNumbered(line: string): boolean {
  const name = /\b(?:const|let|function) (?:parse|skip)?([a-zA-Z]+\d+)\b/.exec(line)?.[1];
  return name !== undefined && !ruleNames.has(name.toLowerCase());
}

it('each generated declaration has a doc comment', () => {
  const declares = (line: string): boolean => /^(export )?(function|interface|class|const|type) \w/.test(line);
  expect(offenders((line, before) => declares(line) && !before.endsWith('*/'))).toEqual([]);
});

it('generated lines and modules are short enough to read', () => {
  expect(offenders((line, _before, path) => line.length > LONGEST_LINE && !DATA.has(path))).toEqual([]);
  const long = modules.filter(({ path, text }) => {
    const parameters = path.endsWith('-params.ts') ? text.split('readonly ').length - 1 : 0;
    const longest = Math.max(LONGEST_MODULE, LINES_A_PARAMETER * parameters);
    return !DATA.has(path) && text.split('\n').length > longest;
  });
  expect(long.map(({ path }) => path)).toEqual([]);
});

it('many parameters get a separate module, and few stay in the module of their header', () => {
  const moduleOf = (type: string): string | undefined =>
    modules.find(({ text }) => text.includes(`export interface ${type} extends`))?.path;
  expect(moduleOf('ViaParams')).toBe(join('rules', 'via-params.ts'));
  expect(moduleOf('RetryAfterParams')).toBe(join('headers', 'retry-after.ts'));
});
