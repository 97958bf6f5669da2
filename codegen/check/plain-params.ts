import { type Diagnostic, error } from '../diagnostic.ts';
import type { Grammar } from '../ir/grammar.ts';
import { keyOf } from '../read/imports.ts';
import type { LoadedTable } from '../read/tables.ts';

/**
 * Reports a project's parameters in rules such as `generic-param`, whose values have no fields: all headers would get
 * the field, and the type of their parameters is the library's.
 */
export function plainParamChanges(
  { rules }: Grammar,
  tables: readonly LoadedTable[],
  own: ReadonlySet<string>,
): readonly Diagnostic[] {
  return tables.flatMap(({ file, table }) =>
    own.has(file)
      ? []
      : Object.entries(table.rules).flatMap(([name, shape]) => {
          if (shape.as !== 'params' || shape.type !== 'Params') return [];
          const added = rules.get(keyOf(table.namespace, name))?.definitions.find(({ span }) => own.has(span.file));
          if (added === undefined) return [];
          const hint = 'add it to the rule of the parameters of one header, such as via-params or contact-params';
          const message = `"${name}" is the parameter without a field in every header, and gets none`;
          return [error('plain-parameter', message, added.span, { hint })];
        }),
  );
}
