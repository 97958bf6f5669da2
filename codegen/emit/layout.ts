/**
 * Lays out the modules of a project, which may have no formatter.
 *
 * Invariant: only white space and trailing commas change.
 */
const WIDTH = 120;
const BRACES = /^((?:import|export)(?: type)? \{)(.*)(\} from .*;)$/;

export function laidOut(text: string): string {
  return text
    .split('\n')
    .flatMap((line, at, lines) => [
      ...(at > 0 && isApart(line, lines[at - 1] ?? '') ? [''] : []),
      ...(line.length > WIDTH ? broken(line) : [line]),
    ])
    .join('\n');
}

/** Returns an import with each name on its own line. */
function broken(line: string): readonly string[] {
  const [, open, names, close] = BRACES.exec(line) ?? [];
  if (open === undefined || names === undefined || close === undefined) return [line];
  return [open, ...names.split(',').map((name) => `  ${name.trim()},`), close];
}

/** Returns whether a blank line separates a statement from the one before it. Only imports are not separated. */
function isApart(line: string, before: string): boolean {
  if (before === '' || /^(\/\/| \*|\/\*\*)/.test(before)) return false;
  return /^(requireRuntime|\/\*\*)/.test(line);
}
