import type { Diagnostic } from '../diagnostic.ts';
import type { Grammar } from '../ir/grammar.ts';
import type { LoadedTable } from '../read/tables.ts';
import { emptyRepetitions } from './empty-repetition.ts';
import { leftRecursions } from './left-recursion.ts';
import { tableMismatches } from './table.ts';
import { unusedRules } from './unused.ts';

/** Everything that is wrong with a grammar and its tables: one run reports all. */
export function check(grammar: Grammar, tables: readonly LoadedTable[]): readonly Diagnostic[] {
  return [
    ...leftRecursions(grammar),
    ...emptyRepetitions(grammar),
    ...tableMismatches(grammar, tables),
    ...unusedRules(grammar, tables),
  ];
}
