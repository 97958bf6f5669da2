/** The pages that list headers, rules, leniences and errors, and the page of the IETF's notice. */
import { type Html, html } from '../html/html.ts';
import type { Page } from '../html/page.ts';
import { inline, rfcLink } from '../html/prose.ts';
import { sourceOf } from '../model/grammar.ts';
import type { Site } from '../model/site.ts';
import { abnf, ruleLink } from '../parts/abnf.ts';
import { noticeOf } from '../parts/notice.ts';
import { ruleLinks } from '../parts/rule.ts';

/** Returns the list of all headers. */
export function headersPage({ grammar }: Site): Page {
  const path = 'headers/index.html';
  return page(
    path,
    'Headers',
    `The ${grammar.headers.length} SIP headers that the library knows, each with its RFC and its meaning.`,
    html`
<div class="scroll" tabindex="0" role="group" aria-label="Headers"><table class="list"><thead><tr><th scope="col">Header</th><th scope="col">Compact</th><th scope="col">Defined in</th><th scope="col">What it says</th></tr></thead>
<tbody>${grammar.headers.map(
      ({ row, table }) =>
        html`<tr><th scope="row"><a href="${row.name.toLowerCase()}.html">${row.name}</a></th><td>${row.compact !== undefined && html`<code>${row.compact}</code>`}</td><td>${rfcLink(table.namespace.slice(3), row.section)}</td><td>${inline(row.doc ?? '')}</td></tr>`,
    )}</tbody></table></div>`,
  );
}

/** Returns the list of all rules, by RFC. */
export function rulesPage({ grammar }: Site): Page {
  const path = 'rules/index.html';
  const rules = [...grammar.grammar.rules.values()];
  const namespaces = [...new Set(rules.map(({ namespace }) => namespace))].sort();
  const fixed = grammar.fixes.size;
  return page(
    path,
    'Rules',
    `All ${rules.length} rules of the grammar, by RFC. ${fixed} of them replace a printed rule, each with its reason.`,
    html`
${namespaces.map((namespace) => {
  const keys = rules.filter((each) => each.namespace === namespace).map(({ key }) => key);
  return html`<section id="${namespace}"><h2>${sourceOf(namespace)}</h2><p class="names">${ruleLinks(grammar, keys, path)}</p></section>`;
})}`,
  );
}

/** Returns the list of what is accepted beyond the RFCs. */
export function leniencesPage(site: Site): Page {
  const { grammar } = site;
  const path = 'leniences.html';
  const all = [...grammar.grammar.rules.values()].flatMap((rule) => rule.definitions.map((each) => ({ rule, each })));
  const names = [...new Set(all.flatMap(({ each }) => each.lenience ?? []))];
  return page(
    path,
    'Leniences',
    'Mistakes of real SIP software that everybody accepts. Each is a named rule, is listed in message.leniences if it was needed, and is refused with { strict: true }.',
    html`
${names.map((name) => {
  const mine = all.filter(({ each }) => each.lenience === name);
  return html`<section id="${name}"><h2><code>${name}</code></h2>${mine.map(
    ({ rule, each }) => html`${each.comment !== '' && html`<p>${inline(each.comment)}</p>`}
<p class="quiet">Adds to ${ruleLink(grammar, rule.key, path)} (${sourceOf(rule.namespace)}).</p>${abnf(grammar, each, path)}`,
  )}</section>`;
})}
<section id="notice"><h2>Notice</h2>${noticeOf(site, ['rfc3261', 'rfc3966'], path)}</section>`,
  );
}

/** Returns the errors that the library throws. */
export function errorsPage({ errors }: Site): Page {
  return page(
    'errors.html',
    'Errors',
    'The errors that the library throws. Invalid octets never throw: safeParse and read return the fault, and validate() lists what an element must refuse.',
    html`
${errors.map(
  ({ name, doc, codes, fields }) => html`<section id="${name}"><h2><code>${name}</code></h2><p>${inline(doc)}</p>
${codes.length > 0 && html`<p>Its <code>code</code>:</p><ul>${codes.map(({ code, doc: why }) => html`<li id="${name}-${code}"><code>${code}</code>${why !== '' && html`: ${inline(why)}`}</li>`)}</ul>`}
${fields.length > 0 && html`<dl class="fields">${fields.map(({ name: field, type, doc: what }) => html`<div><dt><code>${field}: ${type}</code></dt><dd>${inline(what)}</dd></div>`)}</dl>`}</section>`,
)}`,
  );
}

/** Returns the IETF's notice. */
export function noticePage({ notice }: Site): Page {
  return page(
    'notice.html',
    'Notice',
    'The copyright notices of the text from RFCs.',
    html`<pre class="notice" tabindex="0" role="group" aria-label="Notice">${notice}</pre>`,
  );
}

function page(path: string, title: string, lead: string, body: Html): Page {
  return {
    path,
    title: `${title} – sippet`,
    description: lead,
    body: html`<article class="page"><h1>${title}</h1><p class="lead">${inline(lead)}</p>${body}</article>`,
  };
}
