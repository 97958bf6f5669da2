/** The search index: what the one box finds. */

import { apiPath } from '../pages/api.ts';
import { sourceOf } from './grammar.ts';
import { slugOf } from './guide.ts';
import type { Site } from './site.ts';

/** An entry: its name, its kind, its address, and words by which it is found besides its name. */
export type Entry = readonly [name: string, kind: string, address: string, words: string];

/** Returns the entries in the order in which equally good ones are listed. */
export function searchIndex({ grammar, errors, guide, api }: Site): readonly Entry[] {
  const headers = grammar.headers.map(
    ({ row, table, path }): Entry => [
      row.name,
      'header',
      path,
      `${row.compact ?? ''} ${sourceOf(table.namespace)} ${row.doc ?? ''}`,
    ],
  );
  const rules = [...grammar.grammar.rules.values()].map(
    ({ key, name, namespace }): Entry => [name, `rule of ${sourceOf(namespace)}`, grammar.homeOf(key), ''],
  );
  const leniences = new Set(
    [...grammar.grammar.rules.values()].flatMap(({ definitions }) =>
      definitions.flatMap(({ lenience }) => lenience ?? []),
    ),
  );
  return [
    ...headers,
    ...[...leniences].map((name): Entry => [name, 'lenience', `leniences.html#${name}`, '']),
    ...errors.flatMap(({ name, doc, codes }): readonly Entry[] => [
      [name, 'error', `errors.html#${name}`, doc],
      ...codes.map(({ code }): Entry => [code, `code of ${name}`, `errors.html#${name}-${code}`, '']),
    ]),
    ...guide.flatMap(({ name, title, headings }): readonly Entry[] => [
      [title, 'guide', `guide/${name}.html`, ''],
      ...headings.map(
        (each): Entry => [each.replaceAll('`', ''), `guide: ${title}`, `guide/${name}.html#${slugOf(each)}`, ''],
      ),
    ]),
    ...api.flatMap((module) =>
      module.exports.map(
        (each): Entry => [each.name, `${each.kind} of ${module.specifier}`, apiPath(module, each), ''],
      ),
    ),
    ...rules,
  ];
}
