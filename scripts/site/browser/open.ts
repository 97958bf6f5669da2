/** Opens pages, and notes everything that must not happen on them. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Opened {
  readonly page: Page;
  /** Messages of the console, errors, failed requests, and requests to other hosts, so far. */
  readonly faults: readonly string[];
  /** The octets of all answers so far. */
  readonly weight: () => number;
  readonly close: () => Promise<void>;
}

/** Opens an empty page. `address` is the root of the site: every request elsewhere is a fault. */
export async function open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  let weight = 0;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()} (${page.url()})`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message} (${page.url()})`));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(?:data|blob):/.test(request.url()))
      faults.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (!response.ok()) faults.push(`${response.status()} for ${response.url()}`);
    weight += Number(response.headers()['content-length'] ?? 0);
  });
  return { page, faults, weight: () => weight, close: () => context.close() };
}
