/**
 * The frame of a page.
 *
 * Invariant: every address is relative, so that the site works under any path and from a disk.
 */
import { type Html, html } from './html.ts';

/** A page, and the file that holds it: `headers/via.html`. */
export interface Page {
  readonly path: string;
  readonly title: string;
  /** One sentence for search engines and link previews. */
  readonly description: string;
  /** The script that only this page has. */
  readonly script?: string;
  readonly body: Html;
}

const PLACES = [
  ['guide/index.html', 'Guide'],
  ['headers/index.html', 'Headers'],
  ['rules/index.html', 'Rules'],
  ['leniences.html', 'Leniences'],
  ['api/index.html', 'API'],
  ['errors.html', 'Errors'],
  ['playground.html', 'Playground'],
  ['generator.html', 'Write a header'],
] as const;

/** Returns the path from the folder of a page to the root: `../` for `headers/via.html`. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** Returns the whole document. */
export function documentOf(page: Page): string {
  const root = rootOf(page.path);
  return `<!doctype html>\n${html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${page.description}">
<title>${page.title}</title>
<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}assets/site.css">
<script defer src="${root}assets/site.js" data-root="${root}"></script>
${page.script !== undefined && html`<script defer src="${root}${page.script}"></script>`}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="bar">
<a class="brand" href="${root}index.html">sippet</a>
<nav aria-label="Main">${PLACES.map(([to, name]) => html`<a href="${root}${to}"${current(page.path, to)}>${name}</a>`)}</nav>
${searchBox()}
</header>
<main id="main" tabindex="-1">
${page.body}
</main>
<footer class="foot"><p>Made by <code>npm run site</code> from the grammar, the table and the tests of sippet (MIT licence). The ABNF
and the examples are the IETF's: <a href="${root}notice.html">notice</a>.</p></footer>
</body>
</html>`}\n`;
}

function current(path: string, to: string): Html {
  const folder = to.includes('/') ? to.slice(0, to.indexOf('/') + 1) : to;
  return path.startsWith(folder) ? html` aria-current="${path === to ? 'page' : 'true'}"` : html``;
}

function searchBox(): Html {
  return html`<search class="search"><input type="search" id="search" placeholder="Search headers, rules, errors" role="combobox"
 aria-label="Search headers, rules and errors" aria-expanded="false" aria-controls="found" aria-autocomplete="list"
 autocomplete="off" spellcheck="false"><kbd aria-hidden="true">/</kbd><ul id="found" role="listbox" aria-label="Found" hidden></ul></search>`;
}
