/** The pages of the API: one for each module and one for each of its exports. */
import { typescript } from '../html/code.ts';
import { type Html, html } from '../html/html.ts';
import type { Page } from '../html/page.ts';
import { inline } from '../html/prose.ts';
import type { ApiExport, ApiModule, Kind } from '../model/api.ts';

const HEADINGS: Readonly<Record<Kind, string>> = {
  class: 'Classes',
  function: 'Functions',
  constant: 'Constants',
  interface: 'Interfaces',
  type: 'Types',
};

/** Returns the list of modules, their pages, and those of their exports. */
export function apiPages(api: readonly ApiModule[]): readonly Page[] {
  const lead =
    'Every public export with its declaration and its docstring. Headers have a page each instead, which shows their types.';
  return [
    {
      path: 'api/index.html',
      title: 'API – sippet',
      description: lead,
      body: html`<article class="page"><h1>API</h1><p class="lead">${lead}</p>
${api.map((module) => html`<section id="${folderOf(module)}"><h2><code>${module.specifier}</code></h2><p>${inline(module.doc)}</p>${listOf(module)}</section>`)}
</article>`,
    },
    ...api.flatMap((module) => module.exports.map((each) => exportPage(module, each))),
  ];
}

/** Returns the address of an export. Kinds keep names apart that differ only in case. */
export function apiPath(module: ApiModule, { kind, name }: ApiExport): string {
  return `api/${folderOf(module)}/${kind}-${name}.html`;
}

function folderOf({ specifier }: ApiModule): string {
  return specifier.replace('/', '-');
}

function listOf(module: ApiModule): Html {
  const kinds = Object.entries(HEADINGS).map(([kind, heading]) => ({
    heading,
    exports: module.exports.filter((each) => each.kind === kind),
  }));
  return html`${kinds.map(
    ({ heading, exports }) =>
      exports.length > 0 &&
      html`<h3>${heading}</h3><dl class="fields">${exports.map(
        (each) =>
          html`<div><dt><a href="${apiPath(module, each).slice('api/'.length)}"><code>${each.name}</code></a></dt><dd>${inline(firstSentence(each.doc))}</dd></div>`,
      )}</dl>`,
  )}`;
}

function exportPage(module: ApiModule, each: ApiExport): Page {
  return {
    path: apiPath(module, each),
    title: `${each.name} – ${module.specifier}`,
    description: `${each.name}, a ${each.kind} of ${module.specifier}: ${firstSentence(each.doc)}`,
    body: html`<article class="page">
<p class="kind">A ${each.kind} of <a href="../index.html#${folderOf(module)}"><code>${module.specifier}</code></a></p>
<h1><code>${each.name}</code></h1>
${paragraphs(each.doc)}
<h2>Declaration</h2>
${typescript(`import ${each.isType ? 'type ' : ''}{ ${each.name} } from '${module.specifier}';`, 'Import')}
${typescript(each.text, `Declaration of ${each.name}`)}
</article>`,
  };
}

function paragraphs(doc: string): Html {
  return html`${doc.split(/\n\s*\n/).map((each) => html`<p>${inline(each.replace(/\s+/g, ' '))}</p>`)}`;
}

function firstSentence(doc: string): string {
  return doc.replace(/\s+/g, ' ').split(/(?<=[.:]) (?=[A-Z`])/, 1)[0] ?? '';
}
