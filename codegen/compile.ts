import { check } from './check/check.ts';
import { lineEnds } from './check/line-ends.ts';
import { missingField, unboundedNumbers } from './check/planned.ts';
import { type Diagnostic, renderDiagnostic } from './diagnostic.ts';
import type { Files } from './emit/modules.ts';
import { generate } from './pipeline.ts';
import { type Loaded, namespaceOf } from './read/load.ts';

export interface Compiled {
  /** Absent where there is an error: nothing is written then. */
  readonly files: Files | undefined;
  /** What was proved, as text; computed when it is asked for. */
  readonly report: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The diagnostics in words. */
  readonly messages: readonly string[];
}

/** Checks what was loaded and generates from it; all that is wrong is reported at once. */
export function compile(
  { grammar, tables, diagnostics: loading, own }: Loaded,
  extension: 'js' | 'ts' = 'js',
): Compiled {
  const found = [...loading, ...afterLoading(loading, check(grammar, tables, own))];
  const words = (diagnostics: readonly Diagnostic[]): readonly string[] =>
    diagnostics.map((one) => renderDiagnostic(one, grammar.sources));
  if (found.some(isError)) return { files: undefined, report: undefined, diagnostics: found, messages: words(found) };
  const generated = generate(
    grammar,
    tables.map(({ table }) => table),
    own === undefined ? undefined : { own, extension },
  );
  const { files, diagnostics, lacks, unbounded, lostRows } = generated;
  const all = [
    ...found,
    ...lacks.flatMap((lack) => missingField(lack, grammar, tables)),
    ...unboundedNumbers(unbounded, grammar),
    ...lineEnds(lostRows),
    ...diagnostics,
  ];
  return {
    files: all.some(isError) ? undefined : files,
    get report() {
      return generated.report;
    },
    diagnostics: all,
    messages: words(all),
  };
}

/** Codes of the errors that keep a table from being used. */
const UNREAD = new Set(['table', 'table-key', 'table-value']);

/**
 * Leaves out what follows from errors in loading: that a header has no row if its table was not read, and that a rule is
 * not used.
 */
function afterLoading(loading: readonly Diagnostic[], checks: readonly Diagnostic[]): readonly Diagnostic[] {
  const unread = loading.filter(({ code }) => UNREAD.has(code)).map(({ span }) => namespaceOf(span.file));
  const rowless = (one: Diagnostic): boolean =>
    one.code === 'header-without-row' && unread.includes(namespaceOf(one.span.file));
  return checks.filter((one) => !rowless(one) && !(one.severity === 'warning' && loading.some(isError)));
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
