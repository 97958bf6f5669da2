/** A header's rows of Tables 2 and 3 of RFC 3261. */
import { type Html, html } from '../html/html.ts';
import { rfcLink } from '../html/prose.ts';
import type { HeaderOf } from '../model/grammar.ts';

const METHODS = ['ACK', 'BYE', 'CANCEL', 'INVITE', 'OPTIONS', 'REGISTER'] as const;
/** The meaning of each mark, as RFC 3261 §20 gives it. */
const MARKS: Readonly<Record<string, string>> = {
  c: 'conditional: the context of the message decides',
  m: 'mandatory',
  'm*': 'should be sent, but must not be required',
  o: 'optional',
  t: 'should be sent; must be sent if a stream is the transport',
  '*': 'required if the body is not empty',
  '-': 'not applicable',
};
const PROXY: Readonly<Record<string, string>> = { a: 'add or concatenate', m: 'modify', d: 'delete', r: 'read' };

/** Returns the table with the meaning of its marks. */
export function usageTable({ row, table }: HeaderOf): Html | undefined {
  const { usage } = row;
  if (usage === undefined) return undefined;
  const marks = new Set(usage.flatMap(([, , columns]) => columns.split(' ')));
  const verbs = [...new Set(usage.flatMap(([, proxy]) => [...proxy]))];
  const source =
    table.namespace === 'rfc3261'
      ? html`Tables 2 and 3 of ${rfcLink(3261, '20')}`
      : html`the table of ${rfcLink(table.namespace.slice(3), row.section)}`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Where the header may appear"><table>
<caption>From ${source}</caption>
<thead><tr><th scope="col">where</th><th scope="col">proxy</th>${METHODS.map((each) => html`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>${usage.map(
    ([where, proxy, columns]) =>
      html`<tr><th scope="row">${where === '' ? 'anywhere' : where}</th><td>${proxy === '' ? '–' : proxy}</td>${columns.split(' ').map((each) => html`<td>${each}</td>`)}</tr>`,
  )}</tbody></table></div>
<p class="quiet">${[...marks].map((each) => html`<code>${each}</code> ${MARKS[each] ?? ''}; `)}${verbs.length > 0 && html`a proxy may ${verbs.map((each) => html`<code>${each}</code> ${PROXY[each] ?? ''} `)}`}</p>`;
}
