import type { Node, Span } from '../../src/runtime/node.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Phrase } from './syntax-tree.ts';

const HIGHEST_OCTET = 0xff;
const RADIX: Readonly<Record<string, number>> = { d: 10, x: 16, b: 2 };

/**
 * Turns ABNF's elements into nodes (RFC 5234 §3, §4).
 *
 * Invariant: a node has the place of its text, and a group of one element is that element. References are plain names.
 */
export function elementOf(file: string, text: string, phrase: Phrase, diagnostics: Diagnostic[]): Node {
  const span = { file, start: phrase.start, end: phrase.end };
  const parts = (): readonly Node[] => phrase.children.map((child) => elementOf(file, text, child, diagnostics));
  const written = text.slice(phrase.start, phrase.end);
  switch (phrase.rule) {
    case 'Alternation':
      return oneOr(parts(), (alternatives) => ({ kind: 'choice', alternatives, span }));
    case 'Concatenation':
      return oneOr(parts(), (items) => ({ kind: 'sequence', items, span }));
    case 'Group':
      return oneOr(parts(), (alternatives) => ({ kind: 'choice', alternatives, span }));
    case 'Option': {
      const item = oneOr(parts(), (alternatives) => ({ kind: 'choice', alternatives, span }));
      return { kind: 'repeat', min: 0, max: 1, item, span };
    }
    case 'Repetition':
      return repetition(file, text, phrase, diagnostics);
    case 'RnmOp':
      return { kind: 'rule', key: written, span };
    case 'TlsOp':
      return { kind: 'literal', text: written.replace(/^(?:%[is])?"|"$/gi, ''), exact: /^%s/i.test(written), span };
    case 'TrgOp':
      return range(written, span, diagnostics);
    case 'TbsOp':
      return octets(written, span, diagnostics);
    default:
      diagnostics.push(unsupported(phrase.rule, span));
      return { kind: 'choice', alternatives: [], span };
  }
}

function unsupported(rule: string, span: Span): Diagnostic {
  return rule === 'ProsVal'
    ? error('prose', 'a prose value cannot be compiled', span, {
        hint: 'write the rule that it describes',
      })
    : error('not-abnf', 'this is an extension of apg-js and no ABNF', span);
}

function oneOr(nodes: readonly Node[], several: (nodes: readonly Node[]) => Node): Node {
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only : several(nodes);
}

/** Reads `<a>*<b>element` or `<n>element`. */
function repetition(file: string, text: string, phrase: Phrase, diagnostics: Diagnostic[]): Node {
  const span = { file, start: phrase.start, end: phrase.end };
  const modifier = phrase.children.find(({ rule }) => rule === 'Modifier');
  const element = phrase.children.find(({ rule }) => rule !== 'Modifier');
  const item: Node =
    element === undefined ? { kind: 'choice', alternatives: [], span } : elementOf(file, text, element, diagnostics);
  if (modifier === undefined) return item;
  if (modifier.children.some(({ rule }) => rule === 'Predicate')) diagnostics.push(unsupported('Predicate', span));
  const [min = '', max] = text.slice(modifier.start, modifier.end).trim().split('*');
  if (max === undefined) return { kind: 'repeat', min: Number(min), max: Number(min), item, span };
  const most = max === '' ? Number.POSITIVE_INFINITY : Number(max);
  if (most < Number(min)) diagnostics.push(empty('no number of times', min, max, span));
  return { kind: 'repeat', min: Number(min), max: most, item, span };
}

function numbers(written: string, separator: string): readonly number[] {
  const radix = RADIX[written.charAt(1).toLowerCase()] ?? 16;
  return written
    .slice(2)
    .split(separator)
    .map((digits) => Number.parseInt(digits, radix));
}

function range(written: string, span: Span, diagnostics: Diagnostic[]): Node {
  const [from = 0, to = 0] = numbers(written, '-');
  if (to > HIGHEST_OCTET || from > HIGHEST_OCTET) diagnostics.push(tooHigh(span));
  else if (to < from) diagnostics.push(empty('no octet', ...ends(written), span));
  return { kind: 'class', ranges: [[from, Math.min(to, HIGHEST_OCTET)]], span };
}

function ends(written: string): readonly [string, string] {
  const [from = '', to = ''] = written.split('-');
  return [from, `${written.slice(0, 2)}${to}`];
}

function empty(what: string, from: string, to: string, span: Span): Diagnostic {
  return error('empty-range', `${what} lies between ${from} and ${to}`, span, { hint: 'write the smaller one first' });
}

function octets(written: string, span: Span, diagnostics: Diagnostic[]): Node {
  const values = numbers(written, '.');
  if (values.some((value) => value > HIGHEST_OCTET)) diagnostics.push(tooHigh(span));
  const [only = 0] = values;
  if (values.length === 1) return { kind: 'class', ranges: [[only, only]], span };
  return { kind: 'literal', text: String.fromCharCode(...values), exact: true, span };
}

function tooHigh(span: Span): Diagnostic {
  return error('not-an-octet', 'a terminal above %xFF is no octet', span, {
    hint: 'write UTF-8 octet by octet, as RFC 3629 §4 does',
  });
}
