import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as runtime from 'sippet/runtime';
import { expect, test } from 'vitest';
import { READ_BY_LIBRARY } from '../../codegen/check/rows.ts';
import { RUNTIME_VERSION, SHARED_TYPES } from '../../codegen/emit/target.ts';
import { readByLibrary } from '../../src/message/rows/slots.ts';

const SRC = join(import.meta.dirname, '../../src');
const EXPORTED = readFileSync(join(SRC, 'extension.ts'), 'utf8');

function exportsName(name: string): boolean {
  return new RegExp(`[{,]\\s*(type )?${name}\\s*[,}]`).test(EXPORTED);
}

test('sippet/runtime has every name of the runtime that generated code imports', () => {
  const folder = join(SRC, 'generated');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [
      ...readFileSync(join(folder, path), 'utf8').matchAll(/^import (?:type )?\{([^}]*)\} from '[./]*\/runtime\//gm),
    ])
    .flatMap(([, list = '']) => list.split(','))
    .map((name) => name.replace('type ', '').trim());
  const missing = new Set(names.filter((name) => name !== '' && !exportsName(name)));
  // Only the library itself imports its lists and its grammar as data.
  expect([...missing]).toEqual([]);
});

test('sippet/runtime has the types that the modules of a project share', () => {
  expect(SHARED_TYPES.filter((name) => !exportsName(name))).toEqual([]);
  expect(runtime.Address.print(runtime.Address.parse('"A" <sip:a@b>'))).toBe('"A" <sip:a@b>');
  expect(runtime.Uri.parse('sip:a@b')).toBeInstanceOf(runtime.SipUri);
});

test('sippet and sippet-codegen agree', () => {
  expect(RUNTIME_VERSION).toBe(runtime.runtimeVersion);
  expect([...READ_BY_LIBRARY].sort()).toEqual(readByLibrary.map((name) => name.toLowerCase()).sort());
});
