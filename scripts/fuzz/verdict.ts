import type { ExportedRule } from '../../src/generated/exported-rules.ts';
import { cursorOf } from '../../src/runtime/cursor.ts';

/** Returns whether the generated parser reads a whole text, and whether it needed a lenience. */
export function verdict({ parse }: ExportedRule, text: string, strict: boolean): { reads: boolean; lenient: boolean } {
  const c = cursorOf(text, strict);
  const value = parse(c);
  return { reads: value !== undefined && c.pos === text.length, lenient: (c.leniences?.length ?? 0) > 0 };
}

/** Returns the value that the generated parser reads from a whole text, and the leniencies that it needed. */
export function readingOf(
  { parse }: ExportedRule,
  text: string,
  strict: boolean,
): { value: unknown; leniences: readonly string[] } | undefined {
  const c = cursorOf(text, strict);
  const value = parse(c);
  return value !== undefined && c.pos === text.length ? { value, leniences: c.leniences ?? [] } : undefined;
}
