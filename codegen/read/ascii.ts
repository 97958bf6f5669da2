import type { Span } from '../../src/runtime/node.ts';
import { type Diagnostic, error } from '../diagnostic.ts';

/** Matches a comment together with what stands before it on its line, including quoted strings. */
const COMMENT = /^((?:[^";]|"[^"]*")*)(;.*)$/s;

/**
 * Returns a file in a form that apg-js can read, which stops at the first character that is not ASCII, even in a
 * comment.
 *
 * Invariant: `text` is as long as the input, so every place in it is a place in the file.
 */
export function asAscii(
  file: string,
  source: string,
): { readonly text: string; readonly errors: readonly Diagnostic[] } {
  const errors: Diagnostic[] = [];
  const lines: string[] = [];
  let offset = 0;
  for (const line of source.split('\n')) {
    const [, rule = line, comment = ''] = COMMENT.exec(line) ?? [];
    for (const { 0: stray, index } of rule.matchAll(/[^\t\r -~]/gu)) {
      const start = offset + index;
      errors.push(noCharacter(stray, { file, start, end: start + stray.length }));
    }
    lines.push(masked(rule) + masked(comment));
    offset += line.length + 1;
  }
  return { text: lines.join('\n'), errors };
}

function masked(text: string): string {
  return text.replace(/[^\t\r -~]/g, 'x');
}

function noCharacter(stray: string, span: Span): Diagnostic {
  const code = (stray.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return error('syntax', `U+${code} is no character of ABNF`, span, {
    hint: 'outside comments ABNF is printable ASCII; write octets as %x',
  });
}
