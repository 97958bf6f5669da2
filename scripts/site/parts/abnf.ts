/** ABNF as its file has it, with every name a link to its rule. */
import type { Definition } from '../../../codegen/ir/grammar.ts';
import { type Html, html, joined } from '../html/html.ts';
import { rootOf } from '../html/page.ts';
import type { SiteGrammar } from '../model/grammar.ts';

const TOKENS = /"[^"]*"|;[^\n]*|%[bdx][0-9A-Fa-f.-]+|<[^>]*>|[A-Za-z][A-Za-z0-9-]*|[^"%;<A-Za-z]+|./g;

/** Returns a definition as a block. `path` is the page on which it stands. */
export function abnf(grammar: SiteGrammar, definition: Definition, path: string): Html {
  const { file, start } = definition.span;
  const pieces = [...grammar.textOf(definition).matchAll(TOKENS)].map(({ 0: token, index }) => {
    if (index === 0) return html`<b>${token}</b>`;
    if (token.startsWith('"') || token.startsWith('%')) return html`<span class="s">${token}</span>`;
    if (token.startsWith(';')) return html`<span class="c">${token}</span>`;
    if (!/^[A-Za-z]/.test(token)) return html`${token}`;
    return name(grammar, token, grammar.keyAt(file, start + index) ?? ownKey(grammar, file, token), path);
  });
  return html`<pre class="code abnf" tabindex="0" role="group" aria-label="ABNF of ${definition.text.split(' ', 1)[0]}"><code>${joined(pieces, '')}</code></pre>`;
}

/** Returns a link to a rule. */
export function ruleLink(grammar: SiteGrammar, key: string, path: string): Html {
  return name(grammar, grammar.rule(key).name, key, path);
}

function name(grammar: SiteGrammar, text: string, key: string | undefined, path: string): Html {
  if (key === undefined) return html`${text}`;
  const home = grammar.homeOf(key);
  const [page, anchor] = home.split('#');
  const to = page === path ? `#${anchor ?? 'main'}` : `${rootOf(path)}${home}`;
  return html`<a href="${to}">${text}</a>`;
}

/** Returns the key of a name in a print that is no longer in force, if its namespace still has the rule. */
function ownKey(grammar: SiteGrammar, file: string, token: string): string | undefined {
  const namespace = file.split('/').at(-1)?.split('.')[0] ?? '';
  const key = `${namespace}:${token.toLowerCase()}`;
  return grammar.grammar.rules.has(key) ? key : undefined;
}
