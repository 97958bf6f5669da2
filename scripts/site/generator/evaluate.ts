/**
 * Runs the generated modules, without writing them anywhere.
 *
 * Invariant: a module sees the other modules and `sippet/runtime`, and nothing else is imported.
 */
import { posix } from 'node:path';
import { ts } from 'ts-morph';
import type { Files } from '../../../codegen/emit/modules.ts';
import * as runtime from '../../../src/extension.ts';
import type { AnyDefinition } from '../../../src/runtime/definition.ts';
import type { Rules } from '../../../src/testing/recogniser.ts';

/** The generated definitions, and the grammar of their values. */
export interface Evaluated {
  readonly headers: readonly AnyDefinition[];
  readonly grammar: Rules;
}

/** Runs the modules. Throws if one of them imports what it should not, which is a fault of the generator. */
export function evaluated(files: Files): Evaluated {
  const modules = new Map<string, Record<string, unknown>>();
  const load = (path: string): Record<string, unknown> => {
    const known = modules.get(path);
    if (known !== undefined) return known;
    const text = files.get(path);
    if (text === undefined) throw new Error(`the generated modules import ${path}, which does not exist`);
    const exported: Record<string, unknown> = {};
    modules.set(path, exported);
    const required = (to: string): object => {
      if (to === 'sippet/runtime') return runtime;
      if (!to.startsWith('.')) throw new Error(`${path} imports ${to}`);
      return load(posix.join(posix.dirname(path), to).replace(/\.js$/, '.ts'));
    };
    new Function('exports', 'require', asScript(text))(exported, required);
    return exported;
  };
  const { headers } = load('index.ts');
  const { grammar } = load('grammar.ts');
  // The generator writes both modules, and its tests check that they export these.
  return { headers: headers as readonly AnyDefinition[], grammar: grammar as Rules };
}

function asScript(text: string): string {
  return ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  }).outputText;
}
