/** The version of what generated code stands on. */
import { GrammarError } from './errors.ts';

/** Changes where a name of `sippet/runtime` goes, or means something else: what was generated for another is refused. */
export const runtimeVersion = 1;

/** Called by generated modules when they are loaded. Throws `GrammarError` where they were generated for another version. */
export function requireRuntime(version: number): void {
  if (version === runtimeVersion) return;
  throw new GrammarError(
    `this module was generated for version ${version} of sippet/runtime, and the installed sippet has version ` +
      `${runtimeVersion}: install the sippet-codegen that belongs to it and generate again`,
  );
}
