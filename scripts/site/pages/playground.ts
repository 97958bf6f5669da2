/** The page on which a reader tries a message. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from '../html/html.ts';
import type { Page } from '../html/page.ts';

const EXAMPLE = join(import.meta.dirname, '../../../test/vectors/rfc4475/wsinv.dat');

/** Returns the page. Its script reads and shows; without it there is only the form. */
export function playgroundPage(): Page {
  return {
    path: 'playground.html',
    title: 'Playground – sippet',
    description:
      'Paste a SIP message and see each row with its typed value, and what is wrong with it. Nothing leaves the page.',
    script: 'assets/playground.js',
    body: html`<article class="page play">
<h1>Playground</h1>
<p class="lead">Paste or drop a SIP message or a capture (pcap or pcapng, the text of sngrep or <code>tshark -x</code>). Each row stands beside its typed value; pointing at a value lights its octets, and the
other way round. Nothing leaves this page.</p>
<form id="form">
<label for="message">Message <span class="quiet">(line ends are read as CRLF; a file is read octet by octet)</span></label>
<textarea id="message" rows="14" spellcheck="false" autocomplete="off" autocapitalize="off">${readFileSync(EXAMPLE, 'latin1').replaceAll('\r\n', '\n')}</textarea>
<p class="tools"><label><input type="checkbox" id="strict"> Strict: no leniences</label>
<label class="file">Open a file <input type="file" id="file"></label>
<button type="button" id="link">Copy a link</button>
<label><input type="checkbox" id="secrets"> with credentials</label>
<button type="button" id="typescript">Copy as TypeScript</button>
<button type="button" id="vector">Copy as test vector</button>
<span id="copied" role="status"></span></p>
</form>
<section id="capture" aria-label="The capture" hidden>
<h2>The exchange</h2>
<p class="quiet">Choose a message to read it below.</p>
<div class="scroll ladder" tabindex="0" role="group" aria-label="Ladder"><pre id="participants"></pre><div id="rungs"></div></div>
<p id="skipped" class="quiet"></p>
</section>
<section id="results" aria-label="What the library reads">
<div id="shown" hidden>
<p id="summary" class="lead" role="status"></p>
<pre id="error" class="code wrong" tabindex="0" role="group" aria-label="The fault" hidden></pre>
<ul id="faults"></ul>
<p id="leniences"></p>
<p class="quiet">In a row, the arrow keys go from value to value.</p>
<div id="rows" class="messagerows"></div>
</div>
</section>
</article>`,
  };
}
