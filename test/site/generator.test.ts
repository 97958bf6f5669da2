/** The page on which one writes a header: its example compiles, and the generated parser runs without being written. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Evaluated, evaluated } from '../../scripts/site/generator/evaluate.ts';
import { readLine } from '../../scripts/site/generator/lines.ts';
import { exampleDraft, libraryTexts } from '../../scripts/site/generator/sources.ts';
import { type Written, writtenFrom } from '../../scripts/site/generator/written.ts';

const { abnf, table, lines } = exampleDraft();
let library: ReadonlyMap<string, string>;
let written: Written;
let headers: Evaluated;

function compiled(text: string): Promise<Written> {
  const own = new Map([
    ['acme.abnf', text],
    ['acme.headers.ts', table],
  ]);
  return writtenFrom(library, own, false);
}

beforeAll(async () => {
  library = new Map(Object.entries(await libraryTexts()));
  written = await compiled(abnf);
  headers = evaluated(written.files ?? new Map());
}, 60_000);

describe('a header that is written in the page', () => {
  it('is compiled, with a diagram of each of its rules that links to the pages of others', () => {
    expect(written.messages).toEqual([]);
    expect(written.diagrams.map((each) => /id="rule-([\w-]+)"/.exec(each)?.[1])).toEqual(
      expect.arrayContaining(['acme-acme-route', 'acme-acme-hop', 'acme-via-priority']),
    );
    expect(written.diagrams.join('')).toContain('href="rules/rfc3261/name-addr.html"');
    expect(written.diagrams.join('')).toContain('href="#rule-acme-acme-param"');
  });

  it('reads rows by its name, its compact form and a changed header of the library', () => {
    const texts = lines.map((line) => {
      const { reading } = readLine(line, headers, false);
      return reading.state === 'ok' ? reading.pieces.map(({ text }) => text).join('') : reading;
    });
    expect(texts[0]).toContain("params: { weight: 3, mode: 'cheap' }");
    expect(texts[1]).toContain("params: { others: [ [ 'weight', '70000' ] ] }");
    expect(texts[2]).toMatchObject({ state: 'malformed', fault: expect.stringMatching(/at octet 19: .*\n.*\n *\^$/) });
    expect(texts[3]).toContain('priority: 7');
  });

  it('knows the octets of its values, and says which rows it reads', () => {
    const text = 'acme : <sip:p2.example.com>;weight=12';
    const { offset, reading } = readLine(text, headers, true);
    const spans = reading.state === 'ok' ? reading.spans : [];
    const weight = spans.find(({ path }) => path.includes('weight'));
    expect(text.slice(offset).slice(weight?.start, weight?.end)).toBe('12');
    expect(readLine('Subject: no', headers, true).reading).toEqual({
      state: 'unknown',
      why: 'begin with Acme-Route or Via:',
    });
  });

  it('that has an error is not written, and the error has its place', async () => {
    const wrong = await compiled(abnf.replace('acme-hop = name-addr', 'acme-hop = name-adr'));
    expect(wrong.files).toBeUndefined();
    expect(wrong.messages).toMatchObject([
      { severity: 'error', text: expect.stringMatching(/^acme\.abnf:5:12: error: .*\n.*\n {13}\^{8}/) },
    ]);
  }, 60_000);
});
