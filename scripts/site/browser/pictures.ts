/** `npm run pictures`: takes the two pictures of the README from the site in `dist-site`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from './browser.ts';
import { open } from './open.ts';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'scripts/site/pictures');

const INVITE = [
  'INVITE sip:bob@example.com SIP/2.0',
  'Via: SIP/2.0/UDP pc33.example.com:5066;branch=z9hG4bK776asdhds',
  'Max-Forwards: 70',
  'To: "Bob" <sip:bob@example.com>',
  'From: "Alice" <sip:alice@example.com>;tag=1928301774',
  'Call-ID: a84b4c76e66710@pc33.example.com',
  'CSeq: 314159 INVITE',
  'Contact: <sip:alice@pc33.example.com;transport=tcp>',
  'Content-Length: 0',
  '',
  '',
].join('\r\n');

/** The pictures by name: the page of each, and the preparation that shows what is worth seeing. */
const pictures: Readonly<Record<string, readonly [path: string, prepare: (page: Page) => Promise<void>]>> = {
  playground: [
    'playground.html',
    async (page) => {
      await page.setInputFiles('#file', { name: 'i.sip', mimeType: 'message/sip', buffer: Buffer.from(INVITE) });
      await page.waitForFunction(() => document.documentElement.dataset['read'] !== undefined);
      await page.waitForSelector('.messagerow');
      await page.hover('.leaf[data-path=\'["params","tag"]\']');
    },
  ],
  header: [
    'headers/cseq.html',
    async (page) => {
      await page.click('#grammar ~ * summary, #grammar summary');
      await page.evaluate(() => document.querySelector('#grammar')?.scrollIntoView({ behavior: 'instant' }));
    },
  ],
};

mkdirSync(folder, { recursive: true });
const server = await serve(join(root, 'dist-site'));
const browser = await launch();
try {
  for (const [name, [path, prepare]] of Object.entries(pictures)) {
    const { page, close } = await open(browser, server.address, { viewport: { width: 1200, height: 640 } });
    await page.goto(server.address + path);
    await prepare(page);
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    await close();
  }
} finally {
  await browser.close();
  await server.close();
}
