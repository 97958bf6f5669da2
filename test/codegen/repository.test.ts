import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Compiled, compile } from '../../codegen/compile.ts';
import { loadSources } from '../../codegen/read/load.ts';
import { repositoryGrammar } from './sources.ts';

const ROOT = join(import.meta.dirname, '../..');

describe("the repository's own grammar", () => {
  let compiled: Compiled;
  beforeAll(async () => {
    compiled = compile(await loadSources(repositoryGrammar()));
  });

  it('compiles without an error and has only the listed unused rules', () => {
    const codes = compiled.diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
    const unused = [
      'separators',
      'hexpart',
      'media-range',
      'enc-feature-tag',
      'uric',
      'BIT',
      'CHAR',
      'CTL',
      'LWSP',
      'VCHAR',
      'PAssertedService-value',
      'PPreferredService-value',
      'Info-package-list',
      'hi-target-param',
      'icid-value',
      'iotl-tag',
    ];
    expect(codes.toSorted()).toEqual(unused.map((name) => `warning unused-rule: nothing uses "${name}"`).toSorted());
  });

  it('has the proofs that codegen/report.md lists', () => {
    expect(compiled.report).toBe(readFileSync(join(ROOT, 'codegen/report.md'), 'utf8'));
  });

  it('has at most 12 rules that backtrack after a success, each with a reason', () => {
    const restores = section(compiled.report ?? '', 'Rules that give back what had succeeded');
    expect(restores.length).toBeLessThanOrEqual(12);
    for (const line of restores) expect(line).toMatch(/^- `[^`]+` .{40,}/);
  });

  it('documents what each fix gains and loses, and why', () => {
    const fixes = section(compiled.report ?? '', 'Fixes');
    expect(fixes.length).toBeGreaterThan(30);
    for (const line of fixes)
      expect(line).toMatch(/^- `[\w:-]+`: (\+|-|the same language|as printed|its home).* \(.{10,}\)$/);
  });

  it('compiles to exactly the modules that are committed', () => {
    const committed = readdirSync(join(ROOT, 'src/generated'), { recursive: true, encoding: 'utf8' });
    expect(committed.filter((path) => /\.(ts|md)$/.test(path)).sort()).toEqual(
      [...(compiled.files?.keys() ?? [])].sort(),
    );
  });
});

function section(report: string, title: string): readonly string[] {
  const text = report.split('## ').find((part) => part.startsWith(title)) ?? '';
  return text.split('\n').filter((line) => line.startsWith('- '));
}
