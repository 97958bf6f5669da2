/** The pages of the guide, and their list. */
import { type Html, html } from '../html/html.ts';
import { markdown } from '../html/markdown.ts';
import type { Page } from '../html/page.ts';
import { inline } from '../html/prose.ts';
import type { GuidePage } from '../model/guide.ts';

const FOLDER = 'scripts/site/guide';

/** Returns the list and the pages. */
export function guidePages(guide: readonly GuidePage[]): readonly Page[] {
  const title = 'Guide';
  const lead = 'Read it from the top, or go where you need it. The programs are compiled and run by the tests.';
  return [
    {
      path: 'guide/index.html',
      title: `${title} – sippet`,
      description: lead,
      body: html`<article class="page"><h1>${title}</h1><p class="lead">${lead}</p>
<ul class="doors">${guide.map(({ name, title: each, lead: text }) => html`<li><a href="${name}.html"><strong>${each}</strong></a> ${inline(text)}</li>`)}</ul></article>`,
    },
    ...guide.map((page, at) => ({
      path: `guide/${page.name}.html`,
      title: `${page.title} – sippet`,
      description: page.lead,
      body: html`<article class="page prose"><p class="kind">Guide</p><h1>${page.title}</h1>
${markdown(page.markdown, FOLDER)}
${neighbours(guide[at - 1], guide[at + 1])}</article>`,
    })),
  ];
}

function neighbours(before: GuidePage | undefined, after: GuidePage | undefined): Html {
  return html`<nav class="toc" aria-label="Guide">${before && html`<a href="${before.name}.html" rel="prev">← ${before.title}</a>`}${after && html`<a href="${after.name}.html" rel="next">${after.title} →</a>`}</nav>`;
}
