/**
 * The modules that one header needs: those that its module imports, with only the tables that they name.
 *
 * Invariant: the verifier gives for the scope of a header the verdict that it gives for all modules.
 */
import { posix } from 'node:path';
import { declarationsIn } from './mutations.ts';

export type Files = ReadonlyMap<string, string>;

const TABLES = 'tables.ts';

/** Returns the modules that a module imports, itself included. */
export function scopeOf(files: Files, path: string): Files {
  const paths = new Set([path]);
  for (const each of paths)
    for (const [, target = ''] of (files.get(each) ?? '').matchAll(/ from '(\.[^']*)';/g)) {
      const imported = posix.join(posix.dirname(each), target);
      if (files.has(imported)) paths.add(imported);
    }
  const scope = new Map([...paths].map((each) => [each, files.get(each) ?? '']));
  const tables = scope.get(TABLES);
  if (tables !== undefined) {
    scope.delete(TABLES);
    scope.set(TABLES, tablesIn(tables, [...scope.values()].join('\n')));
  }
  return scope;
}

/** Returns the declarations of the tables that `text` mentions, and of those that these mention. */
function tablesIn(tables: string, text: string): string {
  const declared = new Map(
    [...tables.matchAll(/^export const (\w+) = [^;]*;$/gm)].map(([declaration, name = '']) => [name, declaration]),
  );
  const mentioned = (where: string): readonly string[] =>
    [...new Set(where.match(/\b[A-Z][A-Z0-9_]*\b/g) ?? [])].filter((name) => declared.has(name));
  const names = new Set(mentioned(text));
  for (const name of names) for (const each of mentioned(declared.get(name) ?? '')) names.add(each);
  return [...declared].flatMap(([name, declaration]) => (names.has(name) ? [declaration] : [])).join('\n');
}

/** Returns the names of the declarations in a scope that those of the header's module need. */
export function reachedIn(scope: Files, path: string): ReadonlySet<string> {
  const declared = new Map<string, string>();
  for (const text of scope.values())
    for (const [name, declaration] of declarationsIn(text))
      declared.set(name, `${declared.get(name) ?? ''}${declaration}`);
  const reached = new Set(declarationsIn(scope.get(path) ?? '').keys());
  for (const name of reached)
    for (const mentioned of declared.get(name)?.match(/\b\w+\b/g) ?? [])
      if (declared.has(mentioned)) reached.add(mentioned);
  return reached;
}
