import type { Node } from '../../src/runtime/node.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Fix, Grammar, Rule } from '../ir/grammar.ts';
import type { AbnfFile, NamedDefinition } from './abnf.ts';
import { type Imports, importErrors, importedNames, keyOf } from './imports.ts';
import { nearest } from './nearest.ts';

interface Draft {
  readonly key: string;
  readonly namespace: string;
  readonly definitions: { readonly namespace: string; readonly definition: NamedDefinition }[];
}

/**
 * Links files into one grammar. Fixes replace rules by name, imports are resolved, and `=/` adds to a rule in its
 * namespace.
 *
 * Invariant: if there is no diagnostic, every reference is the key of a rule.
 */
export function link(files: readonly AbnfFile[]): {
  readonly grammar: Grammar;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = files.flatMap((file) => [...file.diagnostics]);
  const drafts = new Map<string, Draft>();
  const fixes: Fix[] = [];
  const imports = importedNames(files);
  define(files, drafts, fixes, diagnostics);
  extend(files, drafts, imports, fixes, diagnostics);
  diagnostics.push(...importErrors(files, homesOf(drafts)));
  const resolve = (namespace: string, name: string): string | undefined => {
    const own = keyOf(namespace, name);
    if (drafts.has(own)) return own;
    const imported = imports.get(namespace)?.get(name.toLowerCase());
    return imported !== undefined && drafts.has(imported) ? imported : undefined;
  };
  const rules = new Map([...drafts].map(([key, draft]) => [key, ruleOf(draft, drafts, resolve, imports, diagnostics)]));
  return {
    grammar: { rules, fixes: fixes.map((fix) => ({ ...fix, node: meaning(fix, resolve) })), sources: new Map() },
    diagnostics,
  };
}

/**
 * Returns the former meaning of a replaced rule. Its references are not checked, because an undefined one may be the
 * reason for the fix.
 */
function meaning(
  { key, before }: Fix,
  resolve: (namespace: string, name: string) => string | undefined,
): Node | undefined {
  const [namespace = ''] = key.split(':');
  let known = true;
  const node = linked(before.node, (name) => {
    const found = resolve(namespace, name);
    if (found === undefined) known = false;
    return found ?? name;
  });
  return known ? node : undefined;
}

/** Collects the definitions with `=`: the first one of a name, or the one that a fixes file puts in its place. */
function define(files: readonly AbnfFile[], drafts: Map<string, Draft>, fixes: Fix[], diagnostics: Diagnostic[]): void {
  for (const { namespace, definitions, fixes: replaces } of files.toSorted(
    (a, b) => Number(a.fixes) - Number(b.fixes),
  )) {
    const own = new Set<string>();
    for (const definition of definitions.filter(({ incremental }) => !incremental)) {
      const key = keyOf(namespace, definition.name);
      const before = drafts.get(key)?.definitions[0]?.definition;
      if (before !== undefined && (own.has(key) || !replaces)) {
        const related = { span: before.nameSpan, message: 'it is defined here first' };
        diagnostics.push(
          error('duplicate-rule', `"${definition.name}" is defined twice`, definition.nameSpan, {
            related,
            hint:
              before.name === definition.name
                ? 'add alternatives with "=/", or replace the rule in a .fixes.abnf file'
                : `names of rules fold case: "${before.name}" is "${definition.name}", so give one of them another name`,
          }),
        );
        continue;
      }
      own.add(key);
      if (before !== undefined) fixes.push({ key, reason: definition.comment, before });
      drafts.set(key, { key, namespace, definitions: [{ namespace, definition }] });
    }
  }
}

/** Collects the definitions with `=/`, which add to a rule of this namespace or to an imported one. */
function extend(
  files: readonly AbnfFile[],
  drafts: Map<string, Draft>,
  imports: Imports,
  fixes: Fix[],
  diagnostics: Diagnostic[],
): void {
  for (const { namespace, definitions, fixes: replaces } of files) {
    for (const definition of definitions.filter(({ incremental }) => incremental)) {
      const own = keyOf(namespace, definition.name);
      const imported = imports.get(namespace)?.get(definition.name.toLowerCase());
      const reprinted = drafts.get(own)?.definitions[0]?.definition;
      if (imported !== undefined && replaces && reprinted !== undefined) {
        drafts.delete(own);
        fixes.push({ key: own, reason: definition.comment, before: reprinted });
      }
      const draft = drafts.get(imported ?? own);
      if (draft === undefined) {
        if (imported !== undefined) continue;
        diagnostics.push(
          error(
            'undefined-rule',
            `"${definition.name}" is not defined, so nothing can be added to it`,
            definition.nameSpan,
            { hint: whereIs(definition.name, namespace, drafts, []) ?? 'import it, or define it with "="' },
          ),
        );
      } else {
        draft.definitions.push({ namespace, definition });
      }
    }
  }
}

function homesOf(drafts: ReadonlyMap<string, Draft>) {
  return new Map(
    [...drafts].flatMap(
      ([
        key,
        {
          namespace,
          definitions: [first],
        },
      ]) =>
        first === undefined ? [] : [[key, { namespace, name: first.definition.name, span: first.definition.nameSpan }]],
    ),
  );
}

function ruleOf(
  draft: Draft,
  drafts: ReadonlyMap<string, Draft>,
  resolve: (namespace: string, name: string) => string | undefined,
  imports: Imports,
  diagnostics: Diagnostic[],
): Rule {
  const known = (from: string): Iterable<string> => imports.get(from)?.keys() ?? [];
  const nodes = draft.definitions.map(({ namespace, definition }): Node => {
    const node = linked(definition.node, (name, span) => {
      const key = resolve(namespace, name);
      if (key === undefined && span !== undefined && !imports.get(namespace)?.has(name.toLowerCase()))
        diagnostics.push(
          error('undefined-rule', `"${name}" is not defined`, span, {
            hint: whereIs(name, namespace, drafts, known(namespace)),
          }),
        );
      return key ?? keyOf(namespace, name);
    });
    return definition.lenience === undefined
      ? node
      : { kind: 'lenient', name: definition.lenience, item: node, span: definition.span };
  });
  const [first] = nodes;
  const alternatives = nodes.flatMap((node) => (node.kind === 'choice' ? node.alternatives : [node]));
  const node: Node =
    nodes.length === 1 && first !== undefined ? first : { kind: 'choice', alternatives, span: first?.span };
  const definitions = draft.definitions.map(({ definition }) => definition);
  return { key: draft.key, name: definitions[0]?.name ?? '', namespace: draft.namespace, definitions, node };
}

function whereIs(
  name: string,
  namespace: string,
  drafts: ReadonlyMap<string, Draft>,
  imported: Iterable<string>,
): string | undefined {
  const elsewhere = [...drafts.values()].find((draft) => draft.key.split(':')[1] === name.toLowerCase());
  if (elsewhere !== undefined) return `;@import ${name} from ${elsewhere.namespace}`;
  const own = [...drafts.values()]
    .filter((draft) => draft.namespace === namespace)
    .map(({ definitions }) => definitions[0]?.definition.name ?? '');
  return nearest(name, [...own, ...imported]);
}

function linked(node: Node, resolve: (name: string, span: Node['span']) => string): Node {
  switch (node.kind) {
    case 'class':
    case 'literal':
      return node;
    case 'rule':
      return { ...node, key: resolve(node.key, node.span) };
    case 'sequence':
      return { ...node, items: node.items.map((item) => linked(item, resolve)) };
    case 'choice':
      return { ...node, alternatives: node.alternatives.map((item) => linked(item, resolve)) };
    default:
      return { ...node, item: linked(node.item, resolve) };
  }
}
