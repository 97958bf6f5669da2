/** The site is complete, its links resolve, and its programs compile and do what their comments say. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../scripts/site/build.ts';
import { type Files, faultsOf } from '../../scripts/site/check.ts';
import { searchIndex } from '../../scripts/site/model/search-index.ts';
import { readSite, type Site } from '../../scripts/site/model/site.ts';
import { useOf } from '../../scripts/site/parts/use.ts';

const root = join(import.meta.dirname, '../..');
// The import `sippet` is resolved only within the package, so the programs are written there.
const folder = mkdtempSync(join(root, 'test/.markdown-'));
let site: Site;
let files: Files;

beforeAll(async () => {
  site = await readSite();
  files = filesOf(site);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Returns the text of a page without markup. */
function textOf(path: string): string {
  return (files.get(path) ?? '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

describe('the site', () => {
  it('has no dead link, and no page above its weight', () => {
    expect(faultsOf(files)).toEqual([]);
  });

  it('has a page for each registered header, and a place for each rule', () => {
    expect(site.grammar.headers).toHaveLength(117);
    for (const { path } of site.grammar.headers) expect(files.has(path)).toBe(true);
    for (const key of site.grammar.grammar.rules.keys())
      expect(files.has(site.grammar.homeOf(key).split('#')[0] ?? '')).toBe(true);
  });

  it('shows on the page of Session-Expires what its RFC and table say', () => {
    const text = textOf('headers/session-expires.html');
    for (const part of [
      'compact form x',
      'RFC 4028 §4',
      '("Session-Expires" / "x") HCOLON delta-seconds\n                     *(SEMI se-params)',
      'Session-Expires: 4000;refresher=uac',
      "{ interval: 4000, params: { refresher: 'uac' } }",
      'readonly interval: number;',
      'Copyright (C) The Internet Society (2005)',
    ])
      expect(text).toContain(part);
  });

  it('links every name of the ABNF, and shows the printed rule beside its fix', () => {
    const page = files.get('rules/rfc3261/display-name.html') ?? '';
    expect(page).toContain('As printed in RFC 3261');
    expect(page).toContain('Erratum 5598');
    expect(page).toContain('<a href="../../rules/rfc3261/lws.html">LWS</a>');
  });

  it('says on the page of a rule how its parser decides, with the string that would be lost', () => {
    const page = textOf('headers/contact.html');
    expect(page).toContain(
      'Without this look "*<A:!>" would be lost: it begins as STAR, and is derived as contact-param.',
    );
  });

  it('shows every decision of the report on a page', () => {
    const rules = [...site.grammar.grammar.rules.values()];
    const known = new Set(rules.flatMap((rule) => site.report.about(rule)));
    expect(site.report.decisions.filter((each) => !known.has(each)).map(({ text }) => text)).toEqual([]);
  });

  it('finds headers, rules, leniences and errors', () => {
    const found = searchIndex(site).map(([name, , address]) => `${name} ${address}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'Via headers/via.html',
        'token rules/rfc3261/token.html',
        'via-ttl headers/via.html#rule-rfc3261-via-ttl',
        'lr-with-value leniences.html#lr-with-value',
        'SendError errors.html#SendError',
      ]),
    );
  });
});

describe('the programs on the pages of headers', () => {
  it('compile', () => {
    const programs = site.grammar.headers.map((header) => {
      const types = site.types.get(header.row.name);
      const definition = site.definitions.get(header.row.name);
      if (types === undefined || definition === undefined) throw new Error(`no module defines ${header.row.name}`);
      return {
        name: header.row.name,
        text: useOf(header, types, definition, site.examples.get(header.row.name.toLowerCase()) ?? []),
      };
    });
    for (const { name, text } of programs) writeFileSync(join(folder, `${name}.ts`), `${text}\nexport {};\n`);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: relative(folder, join(root, 'tsconfig.json')),
        compilerOptions: { noUnusedLocals: false },
        include: ['*.ts'],
      }),
    );
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
  });
});

describe('the check of the files', () => {
  const page = (body: string): Files =>
    new Map([
      ['a.html', body],
      ['b/c.html', '<p id="here"></p>'],
    ]);

  it.each(['<a href="b/c.html#here">', '<a href="https://www.rfc-editor.org/rfc/rfc3261">', '<p id="x"><a href="#x">'])(
    'accepts %s',
    (body) => {
      expect(faultsOf(page(body))).toEqual([]);
    },
  );

  it.each([
    ['<a href="d.html">', 'a.html links to d.html, which does not exist'],
    ['<a href="b/c.html#there">', 'a.html links to b/c.html#there, which has no such anchor'],
    ['<a href="/b/c.html">', 'a.html links to /b/c.html, which does not exist'],
    ['<script src="http://example.com/x.js">', 'a.html links to http://example.com/x.js, which does not exist'],
  ])('refuses %s', (body, fault) => {
    expect(faultsOf(page(body))).toEqual([fault]);
  });

  it('refuses a page of more than 150,000 octets', () => {
    expect(faultsOf(page('x'.repeat(150_001)))).toEqual(['a.html weighs 150001 octets, more than 150000']);
  });
});

describe('the API', () => {
  it('has every export of the modules, headers aside', async () => {
    const specifiers = ['sippet', 'sippet/digest', 'sippet/dialog', 'sippet/proxy', 'sippet/runtime', 'sippet/testing'];
    expect(site.api.map(({ specifier }) => specifier).sort()).toEqual(specifiers.sort());
    for (const { specifier, exports } of site.api) {
      const names = exports.filter(({ isType }) => !isType).map(({ name }) => name);
      expect(names.sort()).toEqual(Object.keys(await import(specifier)).sort());
    }
  });

  it('shows declarations with docstrings, without private members and without bodies', () => {
    const text = textOf('api/sippet/class-Sippet.html');
    expect(text).toContain('async cancel(key: ClientKey): Promise<CancelOutcome>;');
    expect(text).toContain('Cancels an INVITE that was sent (RFC 3261 §9.1)');
    expect(text).not.toMatch(/^ +(?:readonly )?#|return /m);
  });
});
