import { check } from './check/check.ts';
import { type Diagnostic, renderDiagnostic } from './diagnostic.ts';
import type { Files } from './emit/modules.ts';
import { generate } from './pipeline.ts';
import type { Loaded } from './read/load.ts';

export interface Compiled {
  /** Absent where there is an error: nothing is written then. */
  readonly files: Files | undefined;
  readonly report: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The diagnostics in words. */
  readonly messages: readonly string[];
}

/** Checks what was loaded and generates from it; all that is wrong is reported at once. */
export function compile({ grammar, tables, diagnostics: loading }: Loaded): Compiled {
  const found = loading.some(isError) ? loading : [...loading, ...check(grammar, tables)];
  const words = (diagnostics: readonly Diagnostic[]): readonly string[] =>
    diagnostics.map((one) => renderDiagnostic(one, grammar.sources));
  if (found.some(isError)) return { files: undefined, report: undefined, diagnostics: found, messages: words(found) };
  const { files, report, diagnostics } = generate(
    grammar,
    tables.map(({ table }) => table),
  );
  const all = [...found, ...diagnostics];
  return { files: diagnostics.some(isError) ? undefined : files, report, diagnostics: all, messages: words(all) };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
