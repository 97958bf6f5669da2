/** The page of a rule that several headers share, or that no header reaches. */
import type { Rule } from '../../../codegen/ir/grammar.ts';
import { references } from '../../../codegen/ir/references.ts';
import { type Html, html, joined } from '../html/html.ts';
import type { Page } from '../html/page.ts';
import { rootOf } from '../html/page.ts';
import { sourceOf } from '../model/grammar.ts';
import type { Site } from '../model/site.ts';
import { noticeOf } from '../parts/notice.ts';
import { ruleBody, ruleLinks, shapeSentence } from '../parts/rule.ts';

/** Returns the page of a rule. */
export function rulePage(site: Site, rule: Rule): Page {
  const { grammar } = site;
  const path = grammar.homeOf(rule.key);
  const names = [...new Set(references(rule.node))];
  const namers = grammar.namedBy.get(rule.key) ?? [];
  const headers = grammar.reachedBy.get(rule.key) ?? [];
  const shape = shapeSentence(grammar.shapeOf(rule.key));
  return {
    path,
    title: `${rule.name} – rule of ${sourceOf(rule.namespace)} – sippet`,
    description: `The ABNF rule ${rule.name} of ${sourceOf(rule.namespace)}: text, fixes, railroad diagram, and where it is used.`,
    body: html`<article class="page">
<p class="kind">Rule of ${sourceOf(rule.namespace)}</p>
<h1><code>${rule.name}</code></h1>
${shape && html`<p class="lead">${shape}</p>`}
<section id="grammar"><h2>Grammar</h2>
${ruleBody(site, rule, path)}</section>
${names.length > 0 && html`<section id="names"><h2>Rules that it names</h2><p class="names">${ruleLinks(grammar, names, path)}</p></section>`}
<section id="used"><h2>Where it is used</h2>
${namers.length > 0 ? html`<p>Named by <span class="names">${ruleLinks(grammar, namers, path)}</span>.</p>` : html`<p>No rule names it.</p>`}
${headers.length > 0 && usedBy(headers, path)}</section>
<section id="notice"><h2>Notice</h2>${noticeOf(site, [rule.namespace], path)}</section>
</article>`,
  };
}

function usedBy(headers: readonly string[], path: string): Html {
  const root = rootOf(path);
  const links = headers.map((name) => html`<a href="${root}headers/${name.toLowerCase()}.html">${name}</a>`);
  return html`<p>Part of ${headers.length} headers: <span class="names">${joined(links, ', ')}</span>.</p>`;
}
