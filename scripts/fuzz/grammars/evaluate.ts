/**
 * Runs emitted modules in this process. Each becomes a function of its imports.
 *
 * Invariant: a module is run once for each case, and uses the runtime that the fuzzer itself imports. Two modules may
 * import each other.
 */
import { dirname, join } from 'node:path/posix';
import { transformSync } from 'esbuild';
import type { Files } from '../../../codegen/emit/modules.ts';
import * as runtime from '../../../src/extension.ts';
import type { AnyDefinition } from '../../../src/runtime/definition.ts';

type Exports = Record<string, unknown>;

/** Returns the definitions that the `index.ts` of the modules exports as `headers`. */
export function definitionsOf(files: Files): readonly AnyDefinition[] {
  const loaded = new Map<string, { exports: Exports }>();
  const load = (path: string): Exports => {
    const known = loaded.get(path);
    if (known !== undefined) return known.exports;
    const source = files.get(path);
    if (source === undefined) throw new Error(`no module ${path} was emitted`);
    const module: { exports: Exports } = { exports: {} };
    loaded.set(path, module);
    const { code } = transformSync(source, { loader: 'ts', format: 'cjs', target: 'es2023' });
    const need = (name: string): unknown =>
      name === 'sippet/runtime' ? runtime : load(join(dirname(path), name).replace(/\.js$/, '.ts'));
    new Function('module', 'exports', 'require', code)(module, module.exports, need);
    return module.exports;
  };
  const { headers } = load('index.ts');
  if (!Array.isArray(headers)) throw new Error('the index exports no headers');
  return headers;
}
