/**
 * Phones in Chromium, each on a separate page, that register with the gateway of the examples over WebSocket and call
 * each other: on our own build for browsers, on JsSIP and on SIP.js.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { within } from '../child.ts';
import { type Peer, startPeer } from '../peer.ts';
import type { Report } from '../report.ts';

/** The part of playwright-core that is used here: its own types need those of the DOM. */
interface Page {
  goto(url: string): Promise<unknown>;
  addScriptTag(script: { readonly content: string }): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

interface Playwright {
  readonly chromium: {
    launch(options: { readonly executablePath: string; readonly args: readonly string[] }): Promise<Browser>;
  };
}

const require = createRequire(import.meta.url);
// The package has this shape, by its documentation.
const { chromium } = require('playwright-core') as Playwright;

type Library = 'sippet' | 'jssip' | 'sipjs';

const calls: readonly (readonly [Library, Library])[] = [
  ['sippet', 'sippet'],
  ['jssip', 'jssip'],
  ['sipjs', 'sipjs'],
  ['jssip', 'sipjs'],
  ['sipjs', 'jssip'],
];

const LIMIT = 20_000;

/** It gets a microphone that does not exist, and asks nothing of its maker. Only root does without the sandbox. */
const FLAGS = [
  ...['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
  ...['--disable-sync', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export async function testBrowser(report: Report): Promise<void> {
  const gateway = await startPeer('gateway');
  const site = createServer((_request, response) => response.end('<!doctype html><title>phone</title>'));
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  try {
    const sources = await bundles();
    let number = 0;
    for (const [from, to] of calls) {
      await report.check(`browser, ${from} calls ${to}`, async () => {
        number += 1;
        const users = [`caller${number}`, `callee${number}`] as const;
        const callee = await phone(browser, site, gateway, sources[to], users[1]);
        const caller = await phone(browser, site, gateway, sources[from], users[0]);
        const steps = async () => {
          await caller.evaluate(`phone.call('${users[1]}')`);
          await caller.evaluate('phone.hangUp()');
          await callee.evaluate('phone.ended');
        };
        await within(LIMIT, 'the call', steps()).catch((error) => {
          throw new Error(`${String(error)}\n${gateway.tail()}`);
        });
        await Promise.all([caller.close(), callee.close()]);
        return { ok: true, detail: 'registered, called, hung up' };
      });
    }
  } finally {
    await browser.close();
    site.close();
    await report.check('browser, the gateway ends', async () => {
      await gateway.stop();
      return { ok: true, detail: 'by itself' };
    });
  }
}

/** Returns each phone as one script. */
async function bundles(): Promise<Readonly<Record<Library, string>>> {
  const bundle = async (name: Library) => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL(`../browser/${name}.js`, import.meta.url))],
      bundle: true,
      format: 'iife',
      platform: 'browser',
      conditions: ['sippet-source', 'browser'],
      define: { global: 'globalThis' },
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  };
  return { sippet: await bundle('sippet'), jssip: await bundle('jssip'), sipjs: await bundle('sipjs') };
}

/** Opens a page with a phone that has registered. */
async function phone(browser: Browser, site: Server, { port }: Peer, source: string, user: string): Promise<Page> {
  const page = await browser.newPage();
  const bound = site.address();
  await page.goto(`http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/`);
  await page.addScriptTag({ content: source });
  const started = page.evaluate(`startPhone('${user}', ${port}).then((started) => { globalThis.phone = started; })`);
  await within(LIMIT, `the registration of ${user}`, started);
  return page;
}
