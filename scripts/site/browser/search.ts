/** The checks of the search box. */
import type { Browser } from 'playwright-core';
import type { Checks } from './checks.ts';
import { open } from './open.ts';

const INDEX = 'assets/search-index.js';

/** Runs the checks: each search is typed, and the first entry is opened by Enter. */
export async function checkSearch(checks: Checks, browser: Browser, address: string): Promise<void> {
  for (const [text, expected] of [
    ['Session-Expires', 'headers/session-expires.html'],
    ['x', 'headers/session-expires.html'],
    ['via-parm', 'headers/via.html#rule-rfc3261-via-parm'],
    ['quoted-string', 'rules/rfc3261/quoted-string.html'],
    ['lr-with', 'leniences.html#lr-with-value'],
    ['quick start', 'guide/quick-start.html'],
    ['UdpTransport', 'api/sippet/class-UdpTransport.html'],
    ['in-use', 'errors.html#SendError-in-use'],
  ] as const) {
    await checks.check(`the search for "${text}" opens ${expected}, by the keyboard alone`, async () => {
      const { page, faults, close } = await open(browser, address);
      await page.goto(`${address}rules/rfc3261/token.html`);
      const isLoadedEarly = await page.evaluate(
        (path) => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(path)),
        INDEX,
      );
      await page.keyboard.press('/');
      await page.keyboard.type(text);
      await page.waitForSelector('#found [role=option]');
      await page.keyboard.press('Enter');
      await page.waitForURL(address + expected, { timeout: 5000 });
      await close();
      return [...(isLoadedEarly ? ['the index is loaded before it is needed'] : []), ...faults];
    });
  }
}
