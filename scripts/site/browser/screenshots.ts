/** Pictures of one page of each kind at three widths. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { KINDS } from './kinds.ts';
import { open } from './open.ts';

const WIDTHS = [360, 800, 1280] as const;

/** Takes the pictures into a folder. The widest ones are taken in dark colours as well. */
export async function takeScreenshots(browser: Browser, address: string, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of colorScheme === 'light' ? WIDTHS : WIDTHS.slice(-1)) {
      const { page, close } = await open(browser, address, { colorScheme, viewport: { width, height: 900 } });
      for (const [kind, path] of Object.entries(KINDS)) {
        await page.goto(address + path);
        await page.screenshot({ path: join(folder, `${kind.replaceAll(' ', '-')}-${width}-${colorScheme}.png`) });
        taken += 1;
      }
      await close();
    }
  return taken;
}
