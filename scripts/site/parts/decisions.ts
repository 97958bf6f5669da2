/** The decisions of a parser in words, from the generator's report. */
import type { Rule } from '../../../codegen/ir/grammar.ts';
import { type Html, html } from '../html/html.ts';
import type { Decision, Report } from '../model/report.ts';

/** By the strategy in the report, the sentence that says what the parser does and why no string is lost. */
const SENTENCES: readonly (readonly [strategy: RegExp, sentence: string])[] = [
  [
    /^one octet decides/,
    'The next octet decides: no string that goes on in another way begins with an octet of this one.',
  ],
  [/^white space, then one octet/, 'The first octet behind white space decides: the ways on part there, never before.'],
  [
    /^tried, kept on success/,
    'It is tried, and kept if it succeeds: whatever the rest is, no derivation needs another way.',
  ],
  [
    /^tried, kept if the next octet behind/,
    'It is tried, and kept only if one of these octets follows, behind white space or at once:',
  ],
  [/^tried, kept if the next octet may/, 'It is tried, and kept only if one of these octets follows:'],
  [/^tried, kept if the value ends/, 'It is tried, and kept only if the value ends there.'],
  [/^the rest of the row decides/, 'An automaton reads the rest of the row, and decides.'],
  [
    /^the longest match, or nothing/,
    'One automaton takes the longest match, or nothing if what follows could not follow that.',
  ],
  [/^the longest match/, 'One automaton takes the longest match: the rest of every string of the rule may follow it.'],
];

/** Returns the decisions about a rule as a list, or nothing if the parser has nothing to decide. */
export function decisions(report: Report, rule: Rule): Html | undefined {
  const found = [...report.about(rule), ...report.scansOf(rule)];
  if (found.length === 0) return undefined;
  return html`<ul class="decisions">${found.map(item)}</ul>`;
}

/** Returns the strategy of a decision in words, with the octets and the witness of the proof. */
function item({ text, alternative, contexts, strategy }: Decision): Html {
  const sentence = SENTENCES.find(([pattern]) => pattern.test(strategy))?.[1];
  if (sentence === undefined) throw new Error(`there are no words for the strategy "${strategy}"`);
  const octets = /\{("[^}]*")\}/.exec(strategy)?.[1];
  const lost = /without it ("(?:[^"\\]|\\.)*") is lost, begun as (.*) and derived as (.*)$/.exec(strategy);
  const of =
    alternative === undefined
      ? html`<code>${text}</code>`
      : html`<code>${alternative}</code> in <code>${shortened(text)}</code>`;
  return html`<li>${of}: ${sentence}${octets !== undefined && html` <code>${octets}</code>.`}
${lost !== null && html` Without this look <code>${lost[1]}</code> would be lost: it begins as <code>${lost[2]}</code>, and is derived as <code>${shortened(lost[3] ?? '')}</code>.`}
<span class="quiet">Proved in ${contexts} ${contexts === 1 ? 'context' : 'contexts'}.</span></li>`;
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88)} …` : text;
}
