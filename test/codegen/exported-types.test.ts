import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../src/generated/headers');
const READER = /^export function read\w+\(\s*c: Cursor\b(.*?) \{$/ms;
const WRITER = /^function write\w+\(\s*value: (.*?)\): string \{$/ms;
/** Types of the language, which no module exports. */
const BUILT_IN = new Set(['Uint8Array', 'Record', 'Readonly', 'Partial', 'Exclude']);

/** Returns the names of the types in the signatures of a header's reader and writer. */
function typesOfValue(text: string): readonly string[] {
  const signatures = [READER.exec(text)?.[1], WRITER.exec(text)?.[1]].join(' ').replace(/'[^']*'/g, '');
  return [...new Set(signatures.match(/\b[A-Z]\w*/g) ?? [])].filter((name) => !BUILT_IN.has(name));
}

function exportedNames(text: string): ReadonlySet<string> {
  const declared = [...text.matchAll(/^export (?:interface|type|class) (\w+)/gm)].map(([, name = '']) => name);
  const again = [...text.matchAll(/^export type \{([^}]*)\}/gm)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []);
  return new Set([...declared, ...again]);
}

describe('the module of each header exports the types that its value names', () => {
  const files = readdirSync(FOLDER).filter((name) => name !== 'index.ts');

  it('Route exports RouteAddress', () => {
    const text = readFileSync(join(FOLDER, 'route.ts'), 'utf8');
    expect(typesOfValue(text)).toEqual(['RouteAddress', 'RouteAddressInput']);
  });

  for (const file of files) {
    it(file, () => {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      expect(READER.test(text)).toBe(true);
      expect([...typesOfValue(text)].filter((name) => !exportedNames(text).has(name))).toEqual([]);
    });
  }
});
