import type { ExportedRule } from '../../src/generated/exported-rules.ts';
import { cursorOf } from '../../src/runtime/cursor.ts';

/** What the generated parser says of a whole text: whether it reads it, and whether it took a lenience for that. */
export function verdict({ parse }: ExportedRule, text: string, strict: boolean): { reads: boolean; lenient: boolean } {
  const c = cursorOf(text, strict);
  const value = parse(c);
  return { reads: value !== undefined && c.pos === text.length, lenient: (c.leniences?.length ?? 0) > 0 };
}

/** What the generated parser reads of a whole text: its value, and the leniences that it took. */
export function readingOf(
  { parse }: ExportedRule,
  text: string,
  strict: boolean,
): { value: unknown; leniences: readonly string[] } | undefined {
  const c = cursorOf(text, strict);
  const value = parse(c);
  return value !== undefined && c.pos === text.length ? { value, leniences: c.leniences ?? [] } : undefined;
}
