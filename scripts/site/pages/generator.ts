/** The page on which a reader writes a header. */
import { exampleDraft } from '../generator/sources.ts';
import { html } from '../html/html.ts';
import type { Page } from '../html/page.ts';

/** Returns the page. Its script starts the generator; without it there is only the form. */
export function generatorPage(): Page {
  const { name, abnf, table, lines } = exampleDraft();
  return {
    path: 'generator.html',
    title: 'Write a header – sippet',
    description: 'Write ABNF and a table, and get a typed header, its diagram, and a parser that runs in the page.',
    script: 'assets/generator.js',
    body: html`<article class="page play generator">
<h1>Write a header</h1>
<p class="lead">Write a rule as an RFC would, and say what it becomes in TypeScript. The generator runs in this page: you see where a
rule is wrong, the types and modules that it writes, and how the new parser reads the lines that you type. Nothing leaves the page.</p>
<p id="status" class="tools" role="status">Loading the generator (8 MB) …</p>
<div class="bench">
<form id="form">
<p class="tools"><label>Name of the files <input id="name" value="${name}" size="12" spellcheck="false" autocomplete="off"></label></p>
<label for="abnf">Grammar <span class="quiet">(NAME.abnf)</span></label>
<textarea id="abnf" rows="14" spellcheck="false" autocomplete="off" autocapitalize="off" wrap="off">${abnf}</textarea>
<label for="table">Table <span class="quiet">(NAME.headers.ts)</span></label>
<textarea id="table" rows="26" spellcheck="false" autocomplete="off" autocapitalize="off" wrap="off">${table}</textarea>
</form>
<div id="results">
<div id="messages"></div>
<h2>Try it</h2>
<label for="lines">Header rows <span class="quiet">(one a line)</span></label>
<textarea id="lines" rows="5" spellcheck="false" autocomplete="off" autocapitalize="off" wrap="off">${lines.join('\n')}</textarea>
<p class="tools"><label><input type="checkbox" id="strict"> Strict: no leniences</label></p>
<div id="readings" class="messagerows"></div>
<h2>Diagrams</h2>
<div id="diagrams"></div>
<h2>TypeScript</h2>
<p>The same modules are written by <code>npx sippet-codegen acme.abnf acme.headers.ts --out src/sip</code>, which also checks their types
against the installed library. <a href="guide/extension-headers.html">Extension headers</a> shows how a program uses them.</p>
<div id="modules"></div>
<p class="tools"><button type="button" id="verify">Compare the parsers with the grammar</button>
<span class="quiet">as the command does before it writes; it takes some seconds</span></p>
<ul id="verdicts"></ul>
</div>
</div>
</article>`,
  };
}
