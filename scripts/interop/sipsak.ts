/** sipsak: each run sends one request, and the exit code says whether the answer was right. */
import { endOf, launch } from './child.ts';
import type { Verdict } from './report.ts';

const LIMIT = 15_000;

export async function runSipsak(args: readonly string[], limit = LIMIT): Promise<Verdict> {
  const child = launch('sipsak', args);
  const code = await endOf(child, limit).catch(String);
  const ok = code === 0;
  return { ok, detail: `sipsak ended with ${code}${ok ? '' : `\n${child.tail()}`}` };
}
