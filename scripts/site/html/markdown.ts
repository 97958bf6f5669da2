/**
 * Markdown as markup, by marked.
 *
 * Invariant: HTML in a text is shown as text. Links lead to other pages of the guide or to `https:`; a link to a file
 * of the repository becomes its name, because the site does not have that file.
 */
import { posix } from 'node:path';
import { Marked } from 'marked';
import { slugOf } from '../model/guide.ts';
import { plain, typescript } from './code.ts';
import { escaped, type Html, html, raw } from './html.ts';

/** Returns the markup of a Markdown file without its title. `folder` is where the file is in the repository. */
export function markdown(text: string, folder: string): Html {
  const marked = new Marked({
    renderer: {
      html: ({ text: tag }) => escaped(tag),
      heading({ tokens, depth, text: heading }) {
        return `<h${depth} id="${slugOf(heading)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      code: ({ text: code, lang = '' }) =>
        (/^(?:ts|js)$/.test(lang)
          ? typescript(code, lang === 'js' ? 'Program, not run' : 'Program')
          : plain(code, lang === '' ? 'Text' : lang)
        ).text,
      link({ href, tokens }) {
        const label = this.parser.parseInline(tokens);
        const guide = /^([\w-]+)\.md(#.*)?$/.exec(href);
        if (guide !== null) return `<a href="${guide[1]}.html${guide[2] ?? ''}">${label}</a>`;
        if (/^(?:https:|#)/.test(href)) return `<a href="${escaped(href)}">${label}</a>`;
        const file = `<code>${escaped(posix.join(folder, href))}</code>`;
        return label.replace(/<[^>]*>/g, '') === posix.join(folder, href) ? file : `${label} (${file})`;
      },
    },
  });
  const made = marked.parse(text.replace(/^# .+\n/, ''), { async: false });
  const scrolled = made
    .replaceAll('<table>', html`<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>`.text)
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<th>', '<th scope="col">');
  return raw(scrolled);
}
