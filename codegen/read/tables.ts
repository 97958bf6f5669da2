import { basename } from 'node:path';
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Table } from '../table.ts';

/** A table with its text, in which errors have a place. */
export interface LoadedTable {
  readonly file: string;
  readonly text: string;
  readonly table: Table;
}

/**
 * Runs a table module, after stripping its types, so that any version of Node can run it. If the result is not a table,
 * that is a diagnostic.
 */
export async function loadTable(file: string, text: string): Promise<LoadedTable | Diagnostic> {
  // Loading the compiler takes longer than reading the library's tables, which are prepared.
  const { ts } = await import('ts-morph');
  const { outputText, diagnostics = [] } = ts.transpileModule(text, {
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const [wrong] = diagnostics;
  if (wrong !== undefined) {
    const start = wrong.start ?? 0;
    return unloadable(file, ts.flattenDiagnosticMessageText(wrong.messageText, ' '), start, wrong.length);
  }
  try {
    const module: { readonly default?: unknown } = await import(
      `data:text/javascript;charset=utf-8,${encodeURIComponent(outputText)}`
    );
    const table = withDefaults(module.default, file);
    if (isTable(table)) return { file, text, table };
    return unloadable(file, 'its default export is no object with headers (an array) and rules (an object)');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return unloadable(file, /^import /m.test(outputText) ? `${why}: it imports only types` : why);
  }
}

/** Fills in what a table may leave out: its namespace is the name of its file. */
function withDefaults(value: unknown, file: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const namespace = basename(file).split('.')[0] ?? '';
  return { namespace, headers: [], rules: {}, ...value };
}

function unloadable(file: string, why: string, start = 0, length = 1): Diagnostic {
  return error('table', `this table cannot be loaded: ${why}`, { file, start, end: start + length });
}

/** Returns whether a value has the parts of a table. `tableErrors` checks their contents. */
function isTable(value: unknown): value is Table {
  if (typeof value !== 'object' || value === null) return false;
  const { namespace, headers, rules } = Object.fromEntries(Object.entries(value));
  return typeof namespace === 'string' && Array.isArray(headers) && typeof rules === 'object' && rules !== null;
}
