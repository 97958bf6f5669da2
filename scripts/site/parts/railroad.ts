/**
 * Railroad diagrams of rules.
 *
 * Invariant: a diagram is drawn from the rule that is in force, with fixes, bounds and leniences, so that it shows what
 * the parser accepts.
 */
import {
  Choice,
  Comment,
  Diagram,
  Group,
  NonTerminal,
  OneOrMore,
  Optional,
  type Piece,
  Sequence,
  Skip,
  Stack,
  Terminal,
  ZeroOrMore,
} from '@prantlf/railroad-diagrams';
import type { Rule } from '../../../codegen/ir/grammar.ts';
import type { Node, RepeatNode } from '../../../src/runtime/node.ts';
import { type Html, html, raw } from '../html/html.ts';
import { rootOf } from '../html/page.ts';
import type { SiteGrammar } from '../model/grammar.ts';

/** The width in pixels above which the items of a rule stand in lines. */
const WIDEST = 720;

/** The part of a grammar that a diagram needs: its rules and texts, and where each rule is shown. */
export type Drawable = Pick<SiteGrammar, 'grammar' | 'rule' | 'homeOf'>;

/** Returns a diagram that folds open. */
export function railroad(grammar: Drawable, rule: Rule, path: string): Html {
  const drawn = new Drawing(grammar, path).whole(rule.node);
  const svg = new Diagram(drawn)
    .toString()
    .replaceAll('xlink:href', 'href')
    .replace(/<path d="M[\d.]+ [\d.]+h0"><\/path>\n/g, '')
    .replace('<svg ', `<svg role="group" aria-label="Railroad diagram of ${rule.name}" `);
  return html`<details class="railroad"><summary>Railroad diagram of <code>${rule.name}</code></summary>
<div class="scroll" tabindex="0" role="group" aria-label="Diagram of ${rule.name}">${raw(svg)}</div></details>`;
}

class Drawing {
  readonly #grammar: Drawable;
  readonly #path: string;

  constructor(grammar: Drawable, path: string) {
    this.#grammar = grammar;
    this.#path = path;
  }

  /** Returns the pieces of a whole rule. A sequence that is too wide is broken into lines. */
  whole(node: Node): Piece {
    if (node.kind !== 'sequence') return this.#piece(node);
    const lines: Piece[][] = [[]];
    let width = 0;
    for (const piece of this.#pieces(node.items)) {
      if (width > 0 && width + piece.width > WIDEST) {
        lines.push([]);
        width = 0;
      }
      lines.at(-1)?.push(piece);
      width += piece.width + 20;
    }
    const [only, ...more] = lines.map((line) => new Sequence(...line));
    return only === undefined || more.length === 0 ? (only ?? new Skip()) : new Stack(only, ...more);
  }

  #piece(node: Node): Piece {
    switch (node.kind) {
      case 'class':
      case 'literal':
        return new Terminal(this.#text(node));
      case 'rule':
        return new NonTerminal(this.#grammar.rule(node.key).name, { href: this.#address(node.key) });
      case 'sequence': {
        const pieces = this.#pieces(node.items);
        return pieces.length === 0 ? new Skip() : new Sequence(...pieces);
      }
      case 'choice':
        return new Choice(0, ...node.alternatives.map((each) => this.#piece(each)));
      case 'repeat':
        return this.#repeat(node);
      case 'bound':
        return new Group(this.#piece(node.item), `${node.min} to ${node.max}`);
      case 'except':
        return new Group(this.#piece(node.item), `not ${node.words.join(', ')}`);
      case 'lenient':
        return new Group(this.#piece(node.item), `lenience ${node.name}`);
    }
  }

  /** Returns the pieces of a sequence, in which `a *( COMMA a )` is one loop through a comma. */
  #pieces(items: readonly Node[]): readonly Piece[] {
    const pieces: Piece[] = [];
    for (let i = 0; i < items.length; i += 1) {
      const [item, next] = [items[i], items[i + 1]];
      if (item === undefined) continue;
      const separator = next === undefined ? undefined : separatorOf(item, next);
      pieces.push(
        separator === undefined ? this.#piece(item) : new OneOrMore(this.#piece(item), this.#piece(separator)),
      );
      if (separator !== undefined) i += 1;
    }
    return pieces;
  }

  #repeat({ min, max, item }: RepeatNode): Piece {
    const piece = this.#piece(item);
    if (min === 0 && max === 1) return new Optional(piece);
    if (min === 1 && max === 1) return piece;
    if (max === Number.POSITIVE_INFINITY && min < 2) return min === 0 ? new ZeroOrMore(piece) : new OneOrMore(piece);
    const times = new Comment(
      max === Number.POSITIVE_INFINITY ? `${min} or more` : min === max ? `${min} times` : `${min} to ${max}`,
    );
    return min === 0 ? new ZeroOrMore(piece, times) : new OneOrMore(piece, times);
  }

  /** Returns the text of a terminal as its file has it. */
  #text(node: Node & { readonly kind: 'class' | 'literal' }): string {
    const source = node.span === undefined ? undefined : this.#grammar.grammar.sources.get(node.span.file);
    const text = source?.slice(node.span?.start, node.span?.end).trim();
    if (text !== undefined && text !== '') return text;
    return node.kind === 'literal'
      ? `"${node.text}"`
      : node.ranges.map(([a, b]) => `%x${hex(a)}-${hex(b)}`).join(' / ');
  }

  #address(key: string): string {
    const home = this.#grammar.homeOf(key);
    const [page, anchor] = home.split('#');
    return page === this.#path ? `#${anchor ?? 'main'}` : `${rootOf(this.#path)}${home}`;
  }
}

/** Returns what separates the items of a list, if `next` repeats `item` behind a separator. */
function separatorOf(item: Node, next: Node): Node | undefined {
  if (next.kind !== 'repeat' || next.min !== 0 || next.max !== Number.POSITIVE_INFINITY) return undefined;
  if (next.item.kind !== 'sequence') return undefined;
  const [separator, again, ...more] = next.item.items;
  if (again === undefined || more.length > 0) return undefined;
  return item.kind === 'rule' && again.kind === 'rule' && item.key === again.key ? separator : undefined;
}

function hex(octet: number): string {
  return octet.toString(16).toUpperCase().padStart(2, '0');
}
