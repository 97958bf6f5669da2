/** The page of a header. */
import { plain, typescript } from '../html/code.ts';
import { type Html, html, joined } from '../html/html.ts';
import type { Page } from '../html/page.ts';
import { rootOf } from '../html/page.ts';
import { inline, rfcLink } from '../html/prose.ts';
import type { Example } from '../model/examples.ts';
import { anchorOf, type HeaderOf, type SiteGrammar, sourceOf } from '../model/grammar.ts';
import type { Site } from '../model/site.ts';
import type { Declaration, HeaderTypes } from '../model/types.ts';
import { noticeOf } from '../parts/notice.ts';
import { ruleBody, ruleLinks, shapeSentence } from '../parts/rule.ts';
import { usageTable } from '../parts/usage.ts';
import { useOf } from '../parts/use.ts';
import { shown } from '../parts/value.ts';

const CARDINALITY = {
  one: 'One row at most.',
  list: 'A list: values are separated by commas, or stand in several rows.',
  lines: 'Several rows, which are never joined by commas.',
} as const;

/** Returns the page of a header. */
export function headerPage(site: Site, header: HeaderOf): Page {
  const { row, key, path } = header;
  const rule = site.grammar.rule(key);
  const types = site.types.get(row.name);
  const definition = site.definitions.get(row.name);
  if (types === undefined || definition === undefined) throw new Error(`no module defines ${row.name}`);
  const examples = site.examples.get(row.name.toLowerCase()) ?? [];
  const sections = [
    ['examples', 'Examples', exampleSection(examples)],
    ['where', 'Where it may appear', usageTable(header)],
    ['grammar', 'Grammar', ruleBody(site, rule, path)],
    ['use', 'Read, print, build', typescript(useOf(header, types, definition, examples), `How to use ${row.name}`)],
    ['type', 'TypeScript type', typeSection(types)],
    ['rules', 'Rules of this header', ownRules(site, header)],
    ['shared', 'Rules that it shares with other headers', sharedRules(site.grammar, header)],
    ['lenient', 'Deviations of real devices', lenienceSection(site.grammar, header)],
    [
      'notice',
      'Notice',
      noticeOf(
        site,
        [...new Set([header.table.namespace, ...header.own.map((each) => each.split(':')[0] ?? '')])],
        path,
      ),
    ],
  ] as const;
  const shownSections = sections.flatMap(([id, title, body]) => (body === undefined ? [] : [{ id, title, body }]));
  return {
    path,
    title: `${row.name} – SIP header – sippet`,
    description: `${row.name} (${sourceOf(header.table.namespace)}): ${row.doc ?? types.doc} Grammar, diagram, type, examples.`,
    body: html`<article class="page">
<p class="kind">Header</p>
<h1>${row.name}${row.compact !== undefined && html` <small>compact form <code>${row.compact}</code></small>`}</h1>
<p class="lead">${inline(types.doc.replace(/\s+/g, ' '))}</p>
${facts(header)}
<nav class="toc" aria-label="On this page">${shownSections.map(({ id, title }) => html`<a href="#${id}">${title}</a>`)}</nav>
${shownSections.map(
  ({ id, title, body }) => html`<section id="${id}"><h2>${title}</h2>
${body}</section>`,
)}
</article>`,
  };
}

function facts({ row, table }: HeaderOf): Html {
  return html`<dl class="facts">
<div><dt>Defined in</dt><dd>${rfcLink(table.namespace.slice(3), row.section)}</dd></div>
<div><dt>Rows</dt><dd>${CARDINALITY[row.cardinality]}${row.joined === true && ' All rows make one value together.'}</dd></div>
<div><dt>Known to</dt><dd><code>${table.entry ?? 'sippet'}</code></dd></div>
</dl>`;
}

function typeSection(types: HeaderTypes): Html {
  const value = `message.headers.${types.definition}: ${types.value} | undefined`;
  return html`<p>The field of <code>message.headers</code>:</p>
${typescript(value, 'Type of the field')}
${types.own.length > 0 && typescript(textOf(types.own), 'Types of this header')}
${
  types.shared.length > 0 &&
  html`<details><summary>Types of the parameters and parts: ${joined(
    types.shared.map(({ name }) => html`<code>${name}</code>`),
    ', ',
  )}</summary>
${typescript(textOf(types.shared), 'Shared types')}</details>`
}`;
}

function textOf(declarations: readonly Declaration[]): string {
  return declarations.map(({ text }) => text).join('\n\n');
}

function exampleSection(examples: readonly Example[]): Html | undefined {
  if (examples.length === 0) return undefined;
  return html`<p>As the RFCs print them, with what the library reads. Fields without a value are left out.</p>${examples.map(
    ({
      text,
      rfc,
      section,
      value,
      malformed,
    }) => html`<figure class="example"><figcaption>${rfcLink(rfc, section)}</figcaption>
${plain(text.replaceAll('\r\n', '\n'), `Example from RFC ${rfc}`)}
${malformed === undefined ? typescript(shown(value), 'Its value') : html`<p class="tag wrong">Malformed as printed: ${inline(malformed)}</p>`}</figure>`,
  )}`;
}

function ownRules(site: Site, { own, path }: HeaderOf): Html | undefined {
  if (own.length === 0) return undefined;
  return html`${own.map((key) => {
    const rule = site.grammar.rule(key);
    return html`<section class="rule" id="${anchorOf(key)}"><h3><a href="#${anchorOf(key)}"><code>${rule.name}</code></a> <small>${sourceOf(rule.namespace)}</small></h3>
${shapeParagraph(site.grammar, key)}
${ruleBody(site, rule, path)}</section>`;
  })}`;
}

function shapeParagraph(grammar: SiteGrammar, key: string): Html | undefined {
  const sentence = shapeSentence(grammar.shapeOf(key));
  return sentence && html`<p>${sentence}</p>`;
}

function sharedRules(grammar: SiteGrammar, header: HeaderOf): Html | undefined {
  const own = new Set([header.key, ...header.own]);
  const shared = [...grammar.reachedBy].filter(([key, names]) => names.includes(header.row.name) && !own.has(key));
  if (shared.length === 0) return undefined;
  return html`<p class="names">${ruleLinks(
    grammar,
    shared.map(([key]) => key),
    header.path,
  )}</p>`;
}

function lenienceSection(grammar: SiteGrammar, header: HeaderOf): Html | undefined {
  const found = [...grammar.reachedBy]
    .filter(([, names]) => names.includes(header.row.name))
    .map(([key]) => grammar.rule(key))
    .flatMap(({ name, definitions }) =>
      definitions.flatMap(({ lenience }) => (lenience === undefined ? [] : [{ lenience, name }])),
    );
  const first = found.filter(({ lenience }, i) => found.findIndex((each) => each.lenience === lenience) === i);
  if (first.length === 0) return undefined;
  const root = rootOf(header.path);
  return html`<p>Each is read unless <code>{ strict: true }</code> is given, and is listed in <code>message.leniences</code>.</p>
<ul>${first.map(({ lenience, name }) => html`<li><a href="${root}leniences.html#${lenience}"><code>${lenience}</code></a> in <code>${name}</code></li>`)}</ul>`;
}
