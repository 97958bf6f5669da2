/**
 * The octets of each part of a typed value.
 *
 * Invariant: a span is that of a node in the derivation of the text, and its text, read as its rule reads it (trimmed,
 * unquoted, as a number), is the value. A part without such a node has no span.
 */
import type { Derived } from './derivation.ts';

export type Path = readonly (string | number)[];

/** A part of a value that has no parts: a text, a number or a flag. */
export interface Leaf {
  readonly path: Path;
  readonly value: string | number | boolean;
}

export interface Span extends Leaf {
  readonly start: number;
  readonly end: number;
}

/** Returns the leaves of a value. Fields that only name the shape of a value (`kind`) are no leaves. */
export function leavesOf(value: unknown, path: Path = []): readonly Leaf[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((item, i) => leavesOf(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => (name === 'kind' ? [] : leavesOf(field, [...path, name])));
}

/** Returns the spans of the leaves of a value, in the order of the leaves. */
export function spansOf(value: unknown, tree: Derived, text: string): readonly Span[] {
  const finder = new Finder(tree, text);
  return finder.all(value, [], 0, text.length);
}

class Finder {
  readonly #nodes: readonly Derived[];
  readonly #text: string;
  readonly #used = new Set<string>();

  constructor(tree: Derived, text: string) {
    this.#nodes = flat(tree).filter(({ start, end }) => start < end);
    this.#text = text;
  }

  /** Returns the spans of the leaves of a value within `from` and `to`. Items of a list follow each other. */
  all(value: unknown, path: Path, from: number, to: number): readonly Span[] {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return this.#leaf({ path, value }, from, to);
    if (Array.isArray(value)) {
      let floor = from;
      return value.flatMap((item, i) => {
        const spans = this.all(item, [...path, i], floor, to);
        floor = spans.reduce((last, { end }) => Math.max(last, end), floor);
        return spans;
      });
    }
    if (typeof value !== 'object' || value === null) return [];
    const isParams = Object.hasOwn(value, 'others');
    return Object.entries(value).flatMap(([name, field]) => {
      if (name === 'kind' || field === undefined) return [];
      const own = isParams && name !== 'others' ? this.#parameter(name, from, to) : undefined;
      if (own === undefined) return this.all(field, [...path, name], from, to);
      const spans = this.all(field, [...path, name], own.value, own.end);
      if (spans.length > 0 || typeof field === 'object') return spans;
      return typeof field === 'boolean'
        ? [{ path: [...path, name], value: field, start: own.start, end: own.end }]
        : [];
    });
  }

  /** Returns the first parameter with a name: its octets, and where its value begins. */
  #parameter(name: string, from: number, to: number): { start: number; end: number; value: number } | undefined {
    const wanted = plain(name);
    for (const { start, end } of this.#nodes) {
      if (start < from || end > to) continue;
      const text = this.#text.slice(start, end);
      const [head = '', before = ''] = /^([^\s="<>;,]+)\s*(?:=\s*)?/.exec(text) ?? [];
      if (plain(before) !== wanted) continue;
      if (head.includes('=') || head.length === text.length) return { start, end, value: start + head.length };
    }
    return undefined;
  }

  #leaf(leaf: Leaf, from: number, to: number): readonly Span[] {
    const name = plain(String(leaf.path.findLast((each) => typeof each === 'string') ?? ''));
    // Escapes, quotes and folds make a text longer than its value, but not much.
    const longest = 3 * String(leaf.value).length + 40;
    const candidates = this.#nodes.filter(
      ({ start, end }) =>
        start >= from && end <= to && end - start <= longest && means(this.#text.slice(start, end), leaf.value),
    );
    const fresh = candidates.filter(({ start, end }) => !this.#used.has(`${start} ${end}`));
    const pool = fresh.length > 0 ? fresh : candidates;
    const named = pool.filter(({ rule }) => rule !== undefined && plain(rule.slice(rule.indexOf(':') + 1)) === name);
    const [best] = [...(named.length > 0 ? named : pool)].sort((a, b) => a.start - b.start || a.end - b.end);
    if (best === undefined) return [];
    this.#used.add(`${best.start} ${best.end}`);
    return [{ ...leaf, start: best.start, end: best.end }];
  }
}

/** Returns whether a text, as a rule reads it, is a value. */
export function means(text: string, value: string | number | boolean): boolean {
  const trimmed = text.replace(/\r\n[ \t]+/g, ' ').trim();
  if (typeof value === 'number') return /^[\d.]+$/.test(trimmed) && Number(trimmed) === value;
  if (typeof value === 'boolean') return trimmed.toLowerCase() === String(value);
  return forms(trimmed).some((form) => form.toLowerCase() === value.toLowerCase());
}

/** Returns the texts that a rule may make of its octets: as they are, decoded, unquoted, without delimiters. */
function forms(text: string): readonly string[] {
  const decoded = utf8(text);
  const inner = /^["<(]([\s\S]*)[">)]$/.exec(decoded)?.[1];
  return [
    text,
    decoded,
    text.replace(/:$/, ''),
    ...(inner === undefined ? [] : [inner, inner.replace(/\\([\s\S])/g, '$1')]),
  ];
}

/** Returns the text of UTF-8 octets, or the octets as they are if they are not UTF-8. */
function utf8(octets: string): string {
  if (!/[\x80-\xff]/.test(octets)) return octets;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(octets, (ch) => ch.charCodeAt(0)));
  } catch {
    return octets;
  }
}

/** Returns a name without everything but letters and digits: `sigcompid` for `sigcompId` and `sigcomp-id`. */
function plain(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}

function flat(tree: Derived): readonly Derived[] {
  return [tree, ...tree.parts.flatMap(flat)];
}
