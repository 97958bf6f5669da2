/** Debian's Chromium, driven by playwright-core, which brings no browser. */
import { type Browser, chromium } from 'playwright-core';

/** Starts the browser. Only root has to do without the sandbox. */
export function launch(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    chromiumSandbox: !isRoot,
    args: isRoot ? ['--no-sandbox'] : [],
  });
}
