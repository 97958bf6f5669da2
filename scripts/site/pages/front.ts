/**
 * The front page.
 *
 * Invariant: its promises and its program are those of the repository's README, and its values are what the library
 * reads of the message beside them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Message } from '../../../src/all.ts';
import { typescript } from '../html/code.ts';
import { type Html, html } from '../html/html.ts';
import type { Page } from '../html/page.ts';
import { inline } from '../html/prose.ts';
import { valueOf } from '../model/examples.ts';
import type { Site } from '../model/site.ts';
import { shown } from '../parts/value.ts';

const MESSAGE = join(import.meta.dirname, '../../../test/vectors/rfc3665/015_s3.1_INVITE.sip');

/** Returns the front page. */
export function frontPage(site: Site): Page {
  const { grammar, report, readme } = site;
  const lead = readme.split('\n\n')[1]?.replace(/\s+/g, ' ') ?? '';
  const program = /## Parse and answer\n\n```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const promises = [...readme.matchAll(/^- \*\*(.+?)\*\* ([\s\S]*?)(?=\n- \*\*|\n\n)/gm)];
  if (program === '' || promises.length === 0) throw new Error('the README has no promises or no program any more');
  return {
    path: 'index.html',
    title: 'sippet – SIP middleware for Node.js, compiled from the RFCs',
    description: lead,
    body: html`<article class="page front">
<h1>SIP for Node.js, compiled from the RFCs’ own ABNF</h1>
<p class="lead">${inline(lead)}</p>
<section id="promises"><h2>What it promises</h2><dl class="promises">${promises.map(
      ([, title = '', text = '']) => html`<div><dt>${title}</dt><dd>${inline(text.replace(/\s+/g, ' '))}</dd></div>`,
    )}</dl></section>
<section id="message" aria-labelledby="message-title"><h2 id="message-title">Octets on the left, typed values on the right</h2>
${rows(site)}
<p class="quiet">The first INVITE of RFC 3665. Each name leads to the page of its header.</p></section>
<section id="program"><h2>Parse a request and answer it</h2>${typescript(program, 'A program that parses and answers')}</section>
<section id="look"><h2>Look something up</h2>
<ul class="doors">
<li><a href="guide/index.html"><strong>Guide</strong></a> From the first message to a proxy, headers of your own, and how to move from other libraries.</li>
<li><a href="playground.html"><strong>Playground</strong></a> Paste a message: typed values beside their octets, faults with the RFC’s reasons, leniences.</li>
<li><a href="headers/index.html"><strong>${grammar.headers.length} headers</strong></a> Where each may appear, its ABNF with fixes and errata, its diagram, its type, examples of the RFCs with their values.</li>
<li><a href="rules/index.html"><strong>${grammar.grammar.rules.size} rules</strong></a> Every name of the ABNF is a link. ${grammar.fixes.size} fixes stand beside the print, with their reasons.</li>
<li><a href="leniences.html"><strong>Leniences</strong></a> What real devices send against the RFCs, which of them do, and what is read all the same.</li>
<li><a href="errors.html"><strong>Errors</strong></a> What is thrown, with stable codes.</li>
</ul>
<p>The parsers take ${report.decisions.length} decisions. Each page says in words how the parser of its rule decides, and why no string is lost.</p></section>
</article>`,
  };
}

function rows({ definitions }: Site): Html {
  const octets = readFileSync(MESSAGE);
  const message = Message.parse(octets);
  const [start = '', ...lines] = (octets.toString('latin1').split('\r\n\r\n', 1)[0] ?? '').split('\r\n');
  const values = message.isRequest() ? shown({ method: message.method, uri: message.uri }) : '';
  return html`<dl class="rows">
<div><dt><code>${start}</code></dt><dd><code>${values}</code></dd></div>
${lines.map((line) => {
  const name = line.slice(0, line.indexOf(':'));
  const value = definitions.get(name)?.parse(valueOf(line));
  return html`<div><dt><code><a href="headers/${name.toLowerCase()}.html">${name}</a>${line.slice(name.length)}</code></dt><dd><code>${shown(value)}</code></dd></div>`;
})}</dl>`;
}
