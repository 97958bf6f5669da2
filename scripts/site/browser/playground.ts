/** The checks of the playground. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ipv4, ipv6, pcap, udp } from '../../../test/scripts/frames.ts';
import type { Checks } from './checks.ts';
import { open } from './open.ts';

const VECTORS = join(import.meta.dirname, '../../../test/vectors');
const PAGE = 'playground.html';

/** A message that each check opens anew. */
const CALL = [
  'INVITE sip:bob@example.com SIP/2.0',
  'Via: SIP/2.0/UDP pc33.example.com:5066;branch=z9hG4bK776asdhds',
  'Max-Forwards: 70',
  'To: <sip:bob@example.com>',
  'From: "Alice" <sip:alice@example.com>;tag=1928301774',
  'Call-ID: a84b4c76e66710@pc33.example.com',
  'CSeq: 314159 INVITE',
  'Authorization: Digest username="alice", realm="example.com", nonce="84a4cc6f", response="7587245234b3434cc3412213e5f113a5"',
  'Content-Length: 0',
  '',
  '',
].join('\r\n');

type Work = (page: Page, url: string) => Promise<readonly string[]>;

/** Runs the checks. */
export async function checkPlayground(checks: Checks, browser: Browser, address: string): Promise<void> {
  const url = address + PAGE;
  for (const [title, work] of WORKS)
    await checks.check(title, async () => {
      const { page, faults, close } = await open(browser, address, {
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      await page.goto(url);
      const found = await work(page, url);
      await close();
      return [...found, ...faults];
    });
}

/** The checks: a title, and the function that opens things on the page and returns what is wrong there. */
const WORKS: readonly (readonly [title: string, work: Work])[] = [
  ['the playground reads every torture message: rows, or a caret below the octet that is wrong', tortureIsRead],
  ['a value lights its octets, and octets light their value', valuesAndOctetsLight],
  ['the arrow keys step through the values of a row', arrowKeysStep],
  ['a link holds the message in its fragment, without credentials, and opens it again', linkHoldsTheMessage],
  ['a capture is drawn as a ladder, whose messages can be chosen', captureIsALadder],
  ['a text of sngrep that is pasted is drawn as a ladder', pastedTextIsALadder],
  ['a broken pcapng file is refused with a reason', brokenPcapngIsRefused],
  ['the first rows of a message of 100 kB are shown', longMessageIsShown],
];

async function tortureIsRead(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const messages = [...tortureOf('rfc4475'), ...tortureOf('rfc5118')];
  if (messages.length < 61) found.push(`there are only ${messages.length} messages`);
  for (const { name, octets } of messages) {
    await give(page, octets);
    const { isParsed, rows, error } = await page.evaluate(() => ({
      isParsed: document.querySelector('#error')?.hasAttribute('hidden') ?? false,
      rows: document.querySelectorAll('.messagerow').length,
      error: document.querySelector('#error')?.textContent ?? '',
    }));
    if (rows < 2) found.push(`${name} shows ${rows} rows`);
    if (!isParsed && !/ at octet \d+: expected .+\n.*\n *\^/.test(error)) found.push(`${name} has no caret: ${error}`);
  }
  return found;
}

async function valuesAndOctetsLight(page: Page): Promise<readonly string[]> {
  await give(page, CALL);
  await page.hover('.leaf[data-path=\'["params","tag"]\']');
  const lit = await litText(page);
  const place = await page.evaluate(() => {
    const text = document.querySelectorAll('.messagerow .octets')[1]?.firstChild;
    if (!text) throw new Error('the page shows no Via');
    text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = new Range();
    range.setStart(text, (text.textContent ?? '').indexOf('5066'));
    range.setEnd(text, (text.textContent ?? '').indexOf('5066') + 4);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(place.x, place.y);
  const value = await page.evaluate(() => document.querySelector('.leaf.lit')?.textContent);
  return [
    ...(lit === '1928301774' ? [] : [`the tag lights "${lit}"`]),
    ...(value === '5066' ? [] : [`the octets of the port light ${value}`]),
  ];
}

async function arrowKeysStep(page: Page): Promise<readonly string[]> {
  await give(page, CALL);
  await page.focus('.messagerow >> nth=6');
  await page.keyboard.press('ArrowRight');
  const first = await litText(page);
  await page.keyboard.press('ArrowRight');
  const second = await litText(page);
  return first === '314159' && second === 'INVITE' ? [] : [`they light "${first}" and "${second}"`];
}

async function linkHoldsTheMessage(page: Page, url: string): Promise<readonly string[]> {
  await give(page, CALL);
  await page.click('#link');
  await page.waitForFunction(() => location.hash !== '');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
  const text = await page.inputValue('#message');
  return [
    ...(link.split('#')[0] === url ? [] : [`the link is ${link}`]),
    ...(text.includes('CSeq: 314159 INVITE') ? [] : ['the message is not opened again']),
    ...(/7587|84a4cc6f|"alice"/.test(text) ? ['credentials are in the link'] : []),
  ];
}

async function captureIsALadder(page: Page): Promise<readonly string[]> {
  const packets = [ipv4(udp(CALL)), ipv6(udp('SIP/2.0 180 Ringing\r\nCSeq: 314159 INVITE\r\n\r\n')), ipv4(udp(CALL))];
  const frames = packets.map((octets, seconds) => ({ seconds, parts: 0, octets }));
  await give(page, pcap(101, frames));
  const head = await page.textContent('#participants');
  const lines = await page.locator('.rung').allTextContents();
  await page.click('.rung >> nth=1');
  const chosen = await page.inputValue('#message');
  return [
    ...(head?.includes('192.0.2.1:5060') && head.includes('[2001:db8::2]:5070')
      ? []
      : [`the participants are ${head}`]),
    ...(lines.length === 3 && lines[2]?.includes('(again)') ? [] : [`the ladder is ${lines.join(' / ')}`]),
    ...(chosen.startsWith('SIP/2.0 180 Ringing') ? [] : [`the message chosen is ${chosen}`]),
  ];
}

async function pastedTextIsALadder(page: Page): Promise<readonly string[]> {
  const head = '2026/01/31 12:00:00.250000 192.0.2.1:5060 -> 192.0.2.2:5070';
  await page.fill('#message', `${head}\n${CALL}\n\n`);
  await page.waitForSelector('.rung');
  const line = await page.textContent('.rung');
  const message = await page.inputValue('#message');
  return line?.includes('INVITE') && message.startsWith('INVITE ') ? [] : [`the ladder is ${line}`];
}

async function brokenPcapngIsRefused(page: Page): Promise<readonly string[]> {
  const buffer = Buffer.from([0x0a, 0x0d, 0x0d, 0x0a, ...Array<number>(24).fill(0)]);
  await page.setInputFiles('#file', { name: 'a.pcapng', mimeType: 'application/octet-stream', buffer });
  await page.waitForFunction(() => document.querySelector('#copied')?.textContent !== '');
  const said = await page.textContent('#copied');
  return said?.includes('no byte order') ? [] : [`it says ${said}`];
}

async function longMessageIsShown(page: Page): Promise<readonly string[]> {
  const row = 'Record-Route: <sip:p1.example.com;lr>, "Proxy" <sip:p2.example.com:5070;transport=tcp;lr>\r\n';
  const head = CALL.replace('Content-Length', `${row.repeat(Math.ceil(100_000 / row.length))}Content-Length`);
  const times: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    await give(page, head);
    times.push(await page.evaluate(() => Number(document.documentElement.dataset['read'])));
  }
  console.log(
    `       ${head.length} octets: ${times.map((time) => Math.round(time)).join(', ')} ms until the first rows`,
  );
  const rows = await page.locator('.messagerow').count();
  return rows > 40 ? [] : [`only ${rows} rows are shown`];
}

/** Gives octets to the page as a file, which it reads as they are. */
async function give(page: Page, octets: string | Buffer): Promise<void> {
  await page.evaluate(() => document.documentElement.removeAttribute('data-read'));
  await page.setInputFiles('#file', { name: 'message.sip', mimeType: 'message/sip', buffer: Buffer.from(octets) });
  await page.waitForFunction(() => document.documentElement.dataset['read'] !== undefined);
}

function litText(page: Page): Promise<string> {
  return page.evaluate(() => [...(CSS.highlights.get('lit') ?? [])].map(String).join());
}

function tortureOf(folder: string): readonly { readonly name: string; readonly octets: Buffer }[] {
  return readdirSync(join(VECTORS, folder))
    .filter((name) => name.endsWith('.dat'))
    .map((name) => ({ name, octets: readFileSync(join(VECTORS, folder, name)) }));
}
