/**
 * Comments of the grammar and docstrings as markup: `code` becomes code, and "RFC 3261 section 7.3" a link to the RFC
 * Editor.
 */
import { type Html, html, joined } from './html.ts';

const MARKS = /`([^`\n]+)`|RFC (\d{3,4})(?:,? (?:§|[Ss]ections? )(\d+(?:\.\d+)*))?|\[`?([^\]`]+)`?\]\(([^)]+)\)/g;

/** Returns one paragraph of text. */
export function inline(text: string): Html {
  const pieces: (Html | string)[] = [];
  let at = 0;
  for (const found of text.matchAll(MARKS)) {
    const [whole, code, rfc, section] = found;
    pieces.push(text.slice(at, found.index));
    if (code !== undefined) pieces.push(html`<code>${code}</code>`);
    else if (rfc !== undefined) pieces.push(rfcLink(rfc, section, whole));
    else pieces.push(found[4] ?? '');
    at = found.index + whole.length;
  }
  return joined([...pieces, text.slice(at)], '');
}

/** Returns a link to a section of an RFC. */
export function rfcLink(rfc: string | number, section?: string, text?: string): Html {
  const place = section === undefined ? '' : `#section-${section}`;
  const label = text ?? (section === undefined ? `RFC ${rfc}` : `RFC ${rfc} §${section}`);
  return html`<a href="https://www.rfc-editor.org/rfc/rfc${rfc}${place}">${label}</a>`;
}
