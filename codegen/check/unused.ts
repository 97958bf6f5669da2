import { type Diagnostic, warning } from '../diagnostic.ts';
import type { Grammar } from '../ir/grammar.ts';
import { references } from '../ir/references.ts';
import { keyOf } from '../read/imports.ts';
import type { LoadedTable } from '../read/tables.ts';
import { headerShape } from './header-shape.ts';

/** Reports rules that no other rule names and that are no start symbols. */
export function unusedRules({ rules }: Grammar, tables: readonly LoadedTable[]): readonly Diagnostic[] {
  const used = new Set(
    [...rules.values()].flatMap(({ key, node }) => references(node).filter((other) => other !== key)),
  );
  const starts = new Set(
    tables.flatMap(({ table }) =>
      [...table.headers.map(({ rule }) => rule), ...(table.exports ?? []), ...ROOTS].map((name) =>
        keyOf(table.namespace, name),
      ),
    ),
  );
  return [...rules.values()]
    .filter((rule) => !used.has(rule.key) && !starts.has(rule.key) && headerShape(rule) === undefined)
    .map(({ name, definitions }) =>
      warning('unused-rule', `nothing uses "${name}"`, definitions[0]?.span ?? { file: '', start: 0, end: 0 }),
    );
}

/** The rule with which the RFC's grammar begins, and the rule for the end of every header's value. */
const ROOTS = ['SIP-message', 'header-end'];
