/** TypeScript as markup, coloured by the scanner of TypeScript itself. */
import { ts } from 'ts-morph';
import { type Html, html, joined } from './html.ts';

/** Returns a block of TypeScript. A reader scrolls it by the keyboard, so it can have the focus. */
export function typescript(text: string, label = 'TypeScript'): Html {
  return html`<pre class="code" tabindex="0" role="group" aria-label="${label}"><code>${coloured(text.trimEnd())}</code></pre>`;
}

/** Returns a block of plain text. */
export function plain(text: string, label: string): Html {
  return html`<pre class="code" tabindex="0" role="group" aria-label="${label}"><code>${text}</code></pre>`;
}

function coloured(text: string): Html {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, text);
  const pieces: Html[] = [];
  for (;;) {
    const kind = scanner.scan();
    if (kind === ts.SyntaxKind.EndOfFileToken) return joined(pieces, '');
    const token = scanner.getTokenText();
    const name = classOf(kind);
    pieces.push(name === undefined ? html`${token}` : html`<span class="${name}">${token}</span>`);
  }
}

function classOf(kind: ts.SyntaxKind): string | undefined {
  const { SyntaxKind } = ts;
  if (kind === SyntaxKind.SingleLineCommentTrivia || kind === SyntaxKind.MultiLineCommentTrivia) return 'c';
  if (kind >= SyntaxKind.FirstKeyword && kind <= SyntaxKind.LastKeyword) return 'k';
  if (kind === SyntaxKind.StringLiteral || kind === SyntaxKind.NoSubstitutionTemplateLiteral) return 's';
  if (kind === SyntaxKind.NumericLiteral) return 'n';
  return undefined;
}
