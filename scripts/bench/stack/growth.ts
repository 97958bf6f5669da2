/** The cost of a message as the number of live transactions grows, measured by `servers/growing.ts`. */
import { fileURLToPath } from 'node:url';
import { type Child, endOf, launch, within } from '../../interop/child.ts';
import type { Growth } from './servers/growing.ts';

const LIMIT = 180_000;

/** Returns one entry for each number of live transactions, in rising order, and the longest turn of the event loop. */
export async function growth(): Promise<Growth> {
  const path = fileURLToPath(new URL('servers/growing.ts', import.meta.url));
  const child = launch(process.execPath, ['--expose-gc', '--import', 'tsx', path], { isAsked: true });
  try {
    return await within(LIMIT, 'growing', resultOf(child));
  } catch (error) {
    throw new Error(`${String(error)}\n${child.tail()}`);
  } finally {
    await endOf(child, LIMIT);
  }
}

function resultOf({ process: child, ended }: Child): Promise<Growth> {
  return new Promise((resolve, reject) => {
    // The child is a program of this folder, which sends nothing but its result.
    child.once('message', (result) => resolve(result as Growth));
    ended.then((status) => reject(new Error(`ended with ${status}`)), reject);
  });
}
