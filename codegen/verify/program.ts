import type { Node } from '../../src/runtime/node.ts';
import { Comparer } from './compare.ts';
import { type Module, modulesOf } from './source.ts';

/** The emitted modules and the rules as they were linked. Each comparison uses what earlier ones found out. */
export interface Program {
  readonly modules: ReadonlyMap<string, Module>;
  readonly rules: ReadonlyMap<string, Node>;
  readonly strict: Comparer;
  readonly lenient: Comparer;
}

/** Reads emitted modules, given by their paths. */
export function programOf(files: ReadonlyMap<string, string>, rules: ReadonlyMap<string, Node>): Program {
  const modules = modulesOf(files);
  return { modules, rules, strict: new Comparer(modules, rules, true), lenient: new Comparer(modules, rules, false) };
}
