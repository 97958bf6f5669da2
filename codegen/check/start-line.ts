import { type Diagnostic, warning } from '../diagnostic.ts';
import type { Grammar } from '../ir/grammar.ts';
import { references } from '../ir/references.ts';
import { keyOf } from '../read/imports.ts';

/**
 * Reports a project's additions to rules that start lines use too, because start lines are always read by the library.
 */
export function startLineChanges({ rules }: Grammar, own: ReadonlySet<string>): readonly Diagnostic[] {
  const seen = new Set(['Request-Line', 'Status-Line'].map((name) => keyOf('rfc3261', name)));
  for (const key of seen) for (const next of references(rules.get(key)?.node ?? NOTHING)) seen.add(next);
  return [...seen].flatMap((key) =>
    (rules.get(key)?.definitions ?? [])
      .filter(({ span }) => own.has(span.file))
      .map(({ span }) =>
        warning(
          'start-line',
          'start lines also use this rule, and stay unchanged: the addition applies to headers only',
          span,
        ),
      ),
  );
}

const NOTHING = { kind: 'choice', alternatives: [] } as const;
