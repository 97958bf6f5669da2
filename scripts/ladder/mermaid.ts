/**
 * Events as a Mermaid `sequenceDiagram`.
 *
 * Invariant: participants are named `P1`, `P2`, ...; text from the network is only in labels, where each character with
 * a meaning in Mermaid, HTML or Markdown is an entity code.
 */
import type { Exchange, LadderEvent } from './exchange.ts';
import { againOf, cseqOf, labelOf, secondsOf, shown } from './label.ts';

export function toMermaid({ participants, events }: Exchange): string {
  const names = new Map(participants.map((participant, index) => [participant, `P${index + 1}`]));
  const lines = [
    'sequenceDiagram',
    ...participants.map((participant) => `  participant ${names.get(participant)} as ${escaped(shown(participant))}`),
    ...events.map(
      (event) => `  ${names.get(event.from)}${arrowOf(event)}${names.get(event.to)}: ${escaped(textOf(event))}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Returns the arrow. Responses are dashed, as in the figures of UML. */
function arrowOf({ said }: LadderEvent): string {
  return said.kind === 'response' ? '-->>' : '->>';
}

function textOf(event: LadderEvent): string {
  const cseq = cseqOf(event.said);
  const tail = [cseq === '' ? '' : `, ${cseq}`, event.isAgain ? ` ${againOf(event)}` : ''].join('');
  return `${secondsOf(event)} ${labelOf(event.said)}${tail}`;
}

/**
 * Returns a text with entity codes. `;` and line ends end a statement, `#` begins a code, `%%{` a directive, `$$`
 * mathematics, `<` HTML.
 */
function escaped(text: string): string {
  return text.replace(/[^A-Za-z0-9 .,()/_-]/g, (ch) => `#${ch.charCodeAt(0)};`);
}
