import type { Span } from '../src/runtime/node.ts';

/** An error or a warning about a grammar or a table, with its place. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** The stable identifier of the kind of error, such as `undefined-rule`. */
  readonly code: string;
  readonly message: string;
  readonly span: Span;
  /** The second place, if two places contradict each other. */
  readonly related?: { readonly span: Span; readonly message: string } | undefined;
  readonly hint?: string | undefined;
}

export function error(code: string, message: string, span: Span, more: Partial<Diagnostic> = {}): Diagnostic {
  return { severity: 'error', code, message, span, ...more };
}

export function warning(code: string, message: string, span: Span, more: Partial<Diagnostic> = {}): Diagnostic {
  return { severity: 'warning', code, message, span, ...more };
}

/** Returns the text `file:line:col: error: message [code]`, the line with a caret, the other place, and a hint. */
export function renderDiagnostic(diagnostic: Diagnostic, sources: ReadonlyMap<string, string>): string {
  const { severity, code, message, span, related, hint } = diagnostic;
  const lines = [`${place(span, sources)}: ${severity}: ${message} [${code}]`, ...excerpt(span, sources)];
  if (related !== undefined)
    lines.push(`${place(related.span, sources)}: note: ${related.message}`, ...excerpt(related.span, sources));
  if (hint !== undefined) lines.push(`hint: ${hint}`);
  return lines.join('\n');
}

function position(
  { file, start }: Span,
  sources: ReadonlyMap<string, string>,
): { line: number; column: number; text: string } {
  const source = sources.get(file) ?? '';
  const before = source.slice(0, start).split('\n');
  const text = source.split('\n')[before.length - 1] ?? '';
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, text };
}

function place(span: Span, sources: ReadonlyMap<string, string>): string {
  const { line, column } = position(span, sources);
  return `${span.file}:${line}:${column}`;
}

function excerpt(span: Span, sources: ReadonlyMap<string, string>): readonly string[] {
  const { column, text } = position(span, sources);
  const width = Math.max(1, Math.min(span.end - span.start, text.length - column + 1));
  return [`  ${text}`, `  ${' '.repeat(column - 1)}${'^'.repeat(width)}`];
}
