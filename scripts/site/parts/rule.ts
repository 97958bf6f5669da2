/** A rule: its definitions with their reasons, the print that a fix replaces, a diagram, and the parser's decisions. */
import type { Definition, Rule } from '../../../codegen/ir/grammar.ts';
import type { Shape } from '../../../codegen/table.ts';
import { type Html, html, joined } from '../html/html.ts';
import { inline } from '../html/prose.ts';
import { sourceOf } from '../model/grammar.ts';
import type { Site } from '../model/site.ts';
import { abnf, ruleLink } from './abnf.ts';
import { decisions } from './decisions.ts';
import { railroad } from './railroad.ts';

/** Returns all that is known about a rule, for the page `path`. */
export function ruleBody(site: Site, rule: Rule, path: string): Html {
  return html`${definitions(site, rule, path)}
${railroad(site.grammar, rule, path)}
${limits(site, rule)}
${decided(site, rule)}`;
}

/** Returns the definitions of a rule. The print stands beside the fix that replaces it. */
export function definitions({ grammar, report }: Site, rule: Rule, path: string): Html {
  const fix = grammar.fixes.get(rule.key);
  const current = rule.definitions.map((each) => definition(grammar, each, path));
  if (fix === undefined) return html`${current}`;
  const change = report.fixes.get(rule.key);
  return html`<div class="beside"><div><h4>In force</h4>${current}</div>
<div><h4>As printed in ${sourceOf(rule.namespace)}</h4>${abnf(grammar, fix.before, path)}
${change !== undefined && html`<p class="quiet">Shortest string that the fix gains (+) and loses (−): ${inline(change === 'the same language' ? 'none, the language is the same' : change.replace(/"(?:[^"\\]|\\.)*"/g, '`$&`'))}.</p>`}</div></div>`;
}

function definition(grammar: Site['grammar'], each: Definition, path: string): Html {
  const isFix = each.span.file.includes('.fixes.');
  const label =
    each.lenience !== undefined
      ? html`<p class="tag lenient">Lenience <a href="${'../'.repeat(path.split('/').length - 1)}leniences.html#${each.lenience}"><code>${each.lenience}</code></a></p>`
      : isFix && each.incremental
        ? html`<p class="tag">Added from <code>${each.span.file}</code></p>`
        : undefined;
  return html`${label}${abnf(grammar, each, path)}${each.comment !== '' && html`<p class="reason">${inline(each.comment)}</p>`}`;
}

function limits({ grammar }: Site, rule: Rule): Html | undefined {
  const table = grammar.tables.find(({ namespace }) => namespace === rule.namespace);
  const isIts = (each: { readonly rule: string }): boolean => each.rule.toLowerCase() === rule.name.toLowerCase();
  const bounds = table?.bounds?.filter(isIts) ?? [];
  const exceptions = table?.exceptions?.filter(isIts) ?? [];
  if (bounds.length + exceptions.length === 0) return undefined;
  return html`<h4>Limits that ABNF cannot express</h4><ul>${bounds.map(
    ({ element, min, max, reason }) =>
      html`<li><code>${element ?? rule.name}</code> is at most ${max}${min !== undefined && ` and at least ${min}`}: ${inline(reason)}</li>`,
  )}${exceptions.map(
    ({ element, words, reason }) =>
      html`<li><code>${element}</code> is none of ${joined(
        words.map((word) => html`<code>${word}</code>`),
        ', ',
      )}: ${inline(reason)}</li>`,
  )}</ul>`;
}

function decided({ report }: Site, rule: Rule): Html | undefined {
  const list = decisions(report, rule);
  return list === undefined
    ? undefined
    : html`<details><summary>How the parser of <code>${rule.name}</code> decides</summary>${list}</details>`;
}

/** Returns what the table makes of a rule, in a sentence. */
export function shapeSentence(shape: Shape | undefined): Html | undefined {
  if (shape === undefined) return undefined;
  switch (shape.as) {
    case 'record':
    case 'params':
    case 'union':
      return html`It becomes a <code>${shape.type}</code>${shape.doc !== undefined && html`: ${inline(shape.doc)}`}`;
    case 'text':
      return html`It becomes a string.`;
    case 'utf8':
      return html`It becomes a string, unfolded and decoded as UTF-8.`;
    case 'quoted':
      return html`It becomes a string without its quotes, decoded as UTF-8.`;
    case 'enclosed':
      return html`It becomes the string between <code>${shape.open}</code> and <code>${shape.close}</code>.`;
    case 'number':
    case 'decimal':
      return html`It becomes a number.`;
    case 'boolean':
      return html`It becomes a boolean.`;
    case 'constant':
      return html`It becomes <code>${shape.value}</code>.`;
    case 'codec':
      return html`It becomes a <code>${shape.type}</code>.`;
    case 'list':
      return html`It becomes an array.`;
    case 'pair':
      return html`It becomes an array of a name and a value.`;
  }
}

/** Returns links to rules, separated by commas. */
export function ruleLinks(grammar: Site['grammar'], keys: readonly string[], path: string): Html {
  return joined(
    keys.map((key) => ruleLink(grammar, key, path)),
    ', ',
  );
}
