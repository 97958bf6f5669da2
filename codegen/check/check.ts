import type { Diagnostic } from '../diagnostic.ts';
import type { Grammar } from '../ir/grammar.ts';
import type { LoadedTable } from '../read/tables.ts';
import { bareAddresses } from './bare-address.ts';
import { boundErrors } from './bounds.ts';
import { tooDeep } from './depth.ts';
import { leftRecursions } from './left-recursion.ts';
import { plainParamChanges } from './plain-params.ts';
import { recursions } from './recursion.ts';
import { rowErrors } from './rows.ts';
import { startLineChanges } from './start-line.ts';
import { tableMismatches } from './table.ts';
import { unusedRules } from './unused.ts';

/** Returns everything that is wrong with a grammar and its tables. */
export function check(
  grammar: Grammar,
  tables: readonly LoadedTable[],
  own?: ReadonlySet<string>,
): readonly Diagnostic[] {
  const deep = tooDeep(grammar);
  if (deep.length > 0) return deep;
  const left = leftRecursions(grammar);
  return [
    ...left,
    ...recursions(grammar).filter(({ span }) => !left.some((other) => other.span === span)),
    ...boundErrors(grammar),
    ...tableMismatches(grammar, tables, own),
    ...rowErrors(grammar, tables, own),
    ...(own === undefined
      ? []
      : [
          ...bareAddresses(grammar, own),
          ...startLineChanges(grammar, own),
          ...plainParamChanges(grammar, tables, own),
        ]),
    // A project need not use all rules of the library.
    ...unusedRules(grammar, tables).filter(({ span }) => own?.has(span.file) ?? true),
  ];
}
