/**
 * The IETF's notice for the rules of a page.
 *
 * Invariant: `grammar/NOTICE` is the only source of its text. A page gets the parts that name an RFC of its rules.
 */
import { type Html, html } from '../html/html.ts';
import { rootOf } from '../html/page.ts';
import { sourceOf } from '../model/grammar.ts';
import type { Site } from '../model/site.ts';

/** Returns the notice for rules of these namespaces. */
export function noticeOf({ notice }: Site, namespaces: readonly string[], path: string): Html {
  const parts = notice.split(/^(?=\d\. )/m).slice(1);
  const rfcs = namespaces.filter((each) => each.startsWith('rfc')).map((each) => each.slice(3));
  const mine = parts.filter((part) =>
    rfcs.some((rfc) => new RegExp(`\\b${rfc}\\b`).test(part.split('\n\n', 1)[0] ?? '')),
  );
  return html`<p class="quiet">The text of the rules of ${namespaces.map(sourceOf).join(', ')} is the IETF's, extracted as
<a href="${rootOf(path)}notice.html">the notice</a> says.</p>
<details class="notice"><summary>Copyright and conditions</summary><pre tabindex="0" role="group" aria-label="Notice">${mine.join('').trimEnd()}</pre></details>`;
}
