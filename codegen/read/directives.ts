import type { Span } from '../../src/runtime/node.ts';
import { type Diagnostic, error } from '../diagnostic.ts';

/** A directive `;@import NAME ... from NAMESPACE`. */
export interface Import {
  readonly names: readonly ImportedName[];
  readonly from: string;
  readonly fromSpan: Span;
}

export interface ImportedName {
  readonly name: string;
  readonly span: Span;
}

const IMPORT = /^(;@import\s+)(\S.*?)(\s+from\s+)(\S+)\s*$/;
const LENIENT = /^;@lenient (\S+)\s*$/;
/** Matches comments that stand above an addition to a rule. */
const ADDS = /^(?:;.*\n)*[A-Za-z][A-Za-z0-9-]*\s*=\//;

/** Returns the directives, which are comments for the compiler. An unknown directive is an error, not a comment. */
export function directivesOf(
  file: string,
  text: string,
): { readonly imports: readonly Import[]; readonly errors: readonly Diagnostic[] } {
  const imports: Import[] = [];
  const errors: Diagnostic[] = [];
  for (const { 0: line, index } of text.matchAll(/^[ \t]*;@.*$/gm)) {
    const span = { file, start: index, end: index + line.trimEnd().length };
    const found = importOf(file, line, index);
    if (found !== undefined) imports.push(found);
    else if (leniencyOf(line) === undefined) errors.push(unknown(span));
    else if (!ADDS.test(text.slice(index + line.length + 1))) errors.push(adrift(span));
  }
  return { imports, errors };
}

/** Returns the import in a line that begins at `start`, with a place for each of its words. */
function importOf(file: string, line: string, start: number): Import | undefined {
  const [, head, names, middle, from] = IMPORT.exec(line) ?? [];
  if (head === undefined || names === undefined || middle === undefined || from === undefined) return undefined;
  const spanOf = (word: string, offset: number): Span => ({
    file,
    start: start + offset,
    end: start + offset + word.length,
  });
  return {
    names: [...names.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => ({
      name,
      span: spanOf(name, head.length + index),
    })),
    from,
    fromSpan: spanOf(from, head.length + names.length + middle.length),
  };
}

/** Returns the name of a lenience, if the line gives one. */
export function leniencyOf(line: string): string | undefined {
  return LENIENT.exec(line)?.[1];
}

function unknown(span: Span): Diagnostic {
  return error('directive', 'this is no directive', span, {
    hint: 'it is ";@import NAME ... from NAMESPACE" or ";@lenient NAME", in the first column',
  });
}

function adrift(span: Span): Diagnostic {
  return error('directive', 'this makes no rule lenient', span, {
    hint: 'write it directly above a rule with "=/"',
  });
}
