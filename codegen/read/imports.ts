import type { Span } from '../../src/runtime/node.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import type { AbnfFile } from './abnf.ts';
import type { ImportedName } from './directives.ts';
import { nearest } from './nearest.ts';

/** The key of the imported rule, by namespace and by name in lower case. */
export type Imports = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The facts about a rule that the checks need: its namespace, its name and the name's place. */
interface Home {
  readonly namespace: string;
  readonly name: string;
  readonly span: Span;
}

export function keyOf(namespace: string, name: string): string {
  return `${namespace}:${name.toLowerCase()}`;
}

export function importedNames(files: readonly AbnfFile[]): Imports {
  const byNamespace = new Map<string, Map<string, string>>();
  for (const { namespace, imports } of files) {
    const names = byNamespace.get(namespace) ?? new Map<string, string>();
    byNamespace.set(namespace, names);
    for (const { names: wanted, from } of imports)
      for (const { name } of wanted) names.set(name.toLowerCase(), keyOf(from, name));
  }
  return byNamespace;
}

/** Reports imports of rules that do not exist, and names that would mean two rules in one namespace. */
export function importErrors(files: readonly AbnfFile[], homes: ReadonlyMap<string, Home>): readonly Diagnostic[] {
  return [...missing(files, homes), ...conflicts(files, homes)];
}

function missing(files: readonly AbnfFile[], homes: ReadonlyMap<string, Home>): readonly Diagnostic[] {
  const namespaces = new Set(files.map(({ namespace }) => namespace));
  const told = new Set<string>();
  return files.flatMap(({ file, imports }) =>
    imports.flatMap(({ names, from, fromSpan }) => {
      if (!namespaces.has(from)) {
        // If a file imports the same from it on several lines, that is one mistake.
        if (told.has(`${file} ${from}`)) return [];
        told.add(`${file} ${from}`);
        const hint = namespaceOfAll(names, homes) ?? nearestNamespace(from, namespaces);
        return [error('unknown-namespace', `there is no namespace "${from}"`, fromSpan, { hint })];
      }
      const theirs = [...homes.values()].filter(({ namespace }) => namespace === from).map(({ name }) => name);
      return names
        .filter(({ name }) => !homes.has(keyOf(from, name)))
        .map(({ name, span }) =>
          error('unknown-import', `${from} has no rule "${name}"`, span, { hint: nearest(name, theirs) }),
        );
    }),
  );
}

/** Suggests the namespace that has all the imported rules, if exactly one has. */
function namespaceOfAll(names: readonly ImportedName[], homes: ReadonlyMap<string, Home>): string | undefined {
  const namespaces = [...new Set([...homes.values()].map(({ namespace }) => namespace))];
  const [only, another] = namespaces.filter((each) => names.every(({ name }) => homes.has(keyOf(each, name))));
  if (only === undefined || another !== undefined) return undefined;
  return `did you mean "${only}"? It defines ${names.map(({ name }) => `"${name}"`).join(', ')}`;
}

/** Suggests a similar name, but never the number of another RFC, because that is not a misspelling. */
function nearestNamespace(from: string, namespaces: ReadonlySet<string>): string | undefined {
  const number = digitsOf(from);
  return nearest(
    from,
    [...namespaces].filter((each) => digitsOf(each) === number),
  );
}

function digitsOf(name: string): string {
  return name.replace(/\D/g, '');
}

function conflicts(files: readonly AbnfFile[], homes: ReadonlyMap<string, Home>): readonly Diagnostic[] {
  const first = new Map<string, { readonly from: string; readonly span: Span }>();
  const found: Diagnostic[] = [];
  for (const { namespace, imports } of files) {
    for (const { names, from } of imports) {
      for (const { name, span } of names) {
        const key = keyOf(namespace, name);
        const own = homes.get(key);
        const earlier = first.get(key);
        if (own !== undefined) found.push(conflict(name, span, own.span, 'it is defined here'));
        else if (earlier !== undefined && earlier.from !== from)
          found.push(conflict(name, span, earlier.span, `it is imported from ${earlier.from} here`));
        first.set(key, earlier ?? { from, span });
      }
    }
  }
  return found;
}

function conflict(name: string, span: Span, other: Span, message: string): Diagnostic {
  return error('import-conflict', `"${name}" would mean two rules`, span, {
    related: { span: other, message },
    hint: 'a name means one rule in a namespace',
  });
}
