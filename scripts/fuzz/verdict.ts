import type { ExportedRule } from '../../src/generated/exported-rules.ts';
import { cursorOf } from '../../src/runtime/cursor.ts';

/** What the generated parser says of a whole text: whether it reads it, and whether it took a lenience for that. */
export function verdict({ parse }: ExportedRule, text: string, strict: boolean): { reads: boolean; lenient: boolean } {
  const c = cursorOf(text, strict);
  const value = parse(c);
  return { reads: value !== undefined && c.pos === text.length, lenient: (c.leniences?.length ?? 0) > 0 };
}

/** The value that the generated parser gives for a whole text; `undefined` where it does not read it. */
export function valueOf({ parse }: ExportedRule, text: string, strict: boolean): unknown {
  const c = cursorOf(text, strict);
  const value = parse(c);
  return c.pos === text.length ? value : undefined;
}
