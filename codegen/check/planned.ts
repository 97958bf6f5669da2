import type { Node } from '../../src/runtime/node.ts';
import { type Diagnostic, error, warning } from '../diagnostic.ts';
import type { Grammar } from '../ir/grammar.ts';
import type { Lack } from '../plan/scope.ts';
import { placeIn } from '../read/place.ts';
import type { LoadedTable } from '../read/tables.ts';

/** Reports a field of a table that its rule does not have. This is found when the table is laid over the rule. */
export function missingField(
  { namespace, path, rule, element }: Lack,
  { rules }: Grammar,
  tables: readonly LoadedTable[],
): readonly Diagnostic[] {
  const loaded = tables.find(({ table }) => table.namespace === namespace);
  const definition = rules.get(rule)?.definitions[0];
  if (loaded === undefined || definition === undefined) return [];
  return [
    error('table-field', `the rule has no element \`${element}\``, placeIn(loaded, path), {
      related: { span: definition.span, message: 'this is the rule' },
      hint: 'an entry of `fields` names a rule of this one, or an element as it is written',
    }),
  ];
}

/** Reports numbers with any number of digits. A JavaScript number cannot hold all numbers of more than 15 digits. */
export function unboundedNumbers(nodes: readonly Node[], { rules, sources }: Grammar): readonly Diagnostic[] {
  return nodes.flatMap(({ span }) => {
    if (span === undefined) return [];
    const text = sources.get(span.file)?.slice(span.start, span.end) ?? '';
    const rule = [...rules.values()].find(({ definitions }) =>
      definitions.some(
        (each) => each.span.file === span.file && each.span.start <= span.start && span.end <= each.span.end,
      ),
    );
    return [
      warning('unbounded-number', `\`${text}\` may have more digits than a JavaScript number can hold`, span, {
        hint: `add its largest value: bounds: [{ rule: '${rule?.name ?? ''}', element: '${text}', max: 4294967295, reason: '...' }]`,
      }),
    ];
  });
}
