/** The checks of the page on which one writes a header. */
import type { Browser, Page } from 'playwright-core';
import type { Checks } from './checks.ts';
import { open } from './open.ts';

const PAGE = 'generator.html';
/** The time in milliseconds that the generator has, on a machine that does other work as well. */
const PATIENCE = 120_000;

/** Runs the checks. They go on from each other on one page, because the generator takes a while to start. */
export async function checkGenerator(checks: Checks, browser: Browser, address: string): Promise<void> {
  const { page, faults, close } = await open(browser, address);
  page.setDefaultTimeout(PATIENCE);
  await page.goto(address + PAGE);
  await checks.check('the generator compiles the example of its README, and its parser reads rows', async () => {
    await compiled(page, 1);
    return [...(await readsTheExample(page)), ...faults];
  });
  await checks.check('the generator reads a row as one types it, and an error has its place and a caret', async () => [
    ...(await readsWhatIsTyped(page)),
    ...(await showsTheError(page)),
    ...faults,
  ]);
  await checks.check('the generator compares a parser with its grammar', async () => [
    ...(await comparesTheParser(page)),
    ...faults,
  ]);
  await close();
}

async function readsTheExample(page: Page): Promise<readonly string[]> {
  await page.waitForSelector('#readings .messagerow >> nth=3');
  const read = await page.locator('#readings .value').allTextContents();
  const types = (await page.textContent('#modules')) ?? '';
  const diagrams = await page.locator('#diagrams svg').count();
  await page.hover('.leaf[data-path=\'["1","params","weight"]\'], .leaf[data-path=\'[1,"params","weight"]\']');
  const lit = await page.evaluate(() => [...(CSS.highlights.get('lit') ?? [])].map(String).join());
  return [
    ...(read[0]?.includes("mode: 'cheap'") && read[1]?.includes("[ 'weight', '70000' ]") ? [] : [`values: ${read}`]),
    ...(read[2]?.includes('^') && read[3]?.includes('priority: 7') ? [] : [`values: ${read}`]),
    ...(types.includes('export interface AcmeHop') ? [] : ['the types are not shown']),
    ...(diagrams >= 6 ? [] : [`${diagrams} diagrams`]),
    ...(lit === '3' ? [] : [`the weight lights "${lit}"`]),
  ];
}

async function readsWhatIsTyped(page: Page): Promise<readonly string[]> {
  await page.fill('#lines', 'Acme-Route: <sip:a@b>;weight=12');
  await page.waitForFunction(() => document.querySelector('#readings')?.textContent?.includes('weight: 12'));
  return [];
}

async function showsTheError(page: Page): Promise<readonly string[]> {
  const before = await page.inputValue('#abnf');
  await page.fill('#abnf', before.replace('acme-hop = name-addr', 'acme-hop = name-adr'));
  await compiled(page, 2);
  const message = (await page.textContent('#messages')) ?? '';
  await page.fill('#abnf', before);
  await compiled(page, 3);
  const rest = await page.textContent('#messages');
  return [
    ...(/acme\.abnf:5:12: error: .*\n {2}acme-hop = name-adr .*\n {13}\^+\n/.test(message) ? [] : [message]),
    ...(rest === '' ? [] : [`the mended grammar has: ${rest}`]),
  ];
}

async function comparesTheParser(page: Page): Promise<readonly string[]> {
  const isOwn = (line: string): boolean => !/^via-/.test(line);
  const abnf = (await page.inputValue('#abnf')).split('\n').filter(isOwn).join('\n').replace(' via-params', '');
  const table = (await page.inputValue('#table')).replace(/^.*via-priority.*\n/gm, '');
  await page.fill('#table', table);
  await page.fill('#abnf', abnf);
  await page.click('#verify');
  await page.waitForSelector('#verdicts li');
  const verdicts = await page.locator('#verdicts li').allTextContents();
  return verdicts.join() === 'Acme-Route: verified: equal strict and lenient' ? [] : [`verdicts: ${verdicts}`];
}

/** Waits until the generator has compiled for the given time. */
async function compiled(page: Page, times: number): Promise<void> {
  await page.waitForFunction((wanted) => Number(document.documentElement.dataset['compiled'] ?? 0) >= wanted, times);
}
