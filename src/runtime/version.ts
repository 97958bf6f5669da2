/** The version of the interface between generated code and the runtime. */
import { GrammarError } from './errors.ts';

/** The version of `sippet/runtime`. It changes if an export is removed or changes its meaning. */
export const runtimeVersion = 1;

/**
 * Throws `GrammarError` if a generated module was generated for another version. Generated modules call it when loaded.
 */
export function requireRuntime(version: number): void {
  if (version === runtimeVersion) return;
  throw new GrammarError(
    `this module was generated for version ${version} of sippet/runtime, and the installed sippet has version ` +
      `${runtimeVersion}: install the sippet-codegen that belongs to it and generate again`,
  );
}
