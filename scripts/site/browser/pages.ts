/** The checks of pages as pages: accessible, light, narrow, silent, and without jumps. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { HEAVIEST } from '../check.ts';
import type { Checks } from './checks.ts';
import { KINDS } from './kinds.ts';
import { open } from './open.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCHEMES = ['light', 'dark'] as const;
const NARROW = { width: 360, height: 640 };

/** Runs the checks that concern one page of each kind. */
export async function checkKinds(checks: Checks, browser: Browser, address: string): Promise<void> {
  for (const [kind, path] of Object.entries(KINDS)) {
    await checks.check(`${kind} (${path}): accessible in both colours, no error, within its weight`, async () => {
      const found: string[] = [];
      for (const colorScheme of SCHEMES) {
        const { page, faults, weight, close } = await open(browser, address, { colorScheme });
        await page.goto(address + path);
        found.push(...(await layoutShift(page)), ...faults);
        // These bring the library and the grammar, and the generator.
        if (weight() > HEAVIEST && kind !== 'playground' && kind !== 'generator')
          found.push(`it weighs ${weight()} octets`);
        await page.evaluate(() => {
          for (const each of document.querySelectorAll('details')) each.open = true;
        });
        found.push(...(await barriers(page)).map((each) => `${colorScheme}: ${each}`));
        await close();
      }
      return found;
    });
  }
}

/** Opens every page at 360 pixels. */
export async function checkNarrow(
  checks: Checks,
  browser: Browser,
  address: string,
  paths: readonly string[],
): Promise<void> {
  await checks.check(`${paths.length} pages: no error, and no horizontal scroll at 360 pixels`, async () => {
    const { page, faults, close } = await open(browser, address, { viewport: NARROW });
    const wide: string[] = [];
    for (const path of paths) {
      await page.goto(address + path, { waitUntil: 'domcontentloaded' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > NARROW.width) wide.push(`${path} is ${width} pixels wide`);
    }
    await close();
    return [...wide, ...faults];
  });
}

/** The part of axe that is used: `AXE` defines it in the page. */
declare const axe: {
  run(): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
    }[];
  }>;
};

/** Returns the findings of axe. */
async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  });
}

async function layoutShift(page: Page): Promise<readonly string[]> {
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
  return shift > 0 ? [`the layout shifts by ${shift}`] : [];
}
