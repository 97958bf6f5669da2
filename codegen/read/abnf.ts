import type { Node, Span } from '../../src/runtime/node.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Definition } from '../ir/grammar.ts';
import { asAscii } from './ascii.ts';
import { directivesOf, type Import, leniencyOf } from './directives.ts';
import { elementOf } from './elements.ts';
import { type Phrase, phrasesOf } from './syntax-tree.ts';

/** A definition before it is linked. Its references, in `rule` nodes, are plain names. */
export interface NamedDefinition extends Definition {
  readonly name: string;
  readonly nameSpan: Span;
}

export interface AbnfFile {
  /** The path: `grammar/rfc3261.fixes.abnf`. */
  readonly file: string;
  /** The namespace: `rfc3261`. */
  readonly namespace: string;
  /** Whether the file replaces rules of the namespace. */
  readonly fixes: boolean;
  readonly definitions: readonly NamedDefinition[];
  readonly imports: readonly Import[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The phrases with which apg-js marks places that it could not read. */
const SYNTAX_ERRORS = new Set([
  'RuleNameError',
  'DefinedAsError',
  'RuleError',
  'LineEndError',
  'BasicElementErr',
  'GroupError',
  'OptionError',
]);

/** Reads one file: its rules and directives, and everything that is wrong in it. */
export function readAbnf(file: string, text: string): AbnfFile {
  const ascii = asAscii(file, text);
  const { imports, errors } = directivesOf(file, text);
  const diagnostics = [...ascii.errors, ...errors];
  const phrases = phrasesOf(text.endsWith('\n') ? ascii.text : `${ascii.text}\n`);
  const definitions = phrases.flatMap((phrase) => {
    const wrong = syntaxErrors(file, text, phrase);
    diagnostics.push(...wrong);
    return phrase.children.some(({ rule }) => rule === 'RuleName')
      ? [definitionOf(file, text, phrase, wrong.length === 0, diagnostics)]
      : [];
  });
  const [namespace = ''] = (file.split('/').at(-1) ?? '').split('.');
  return {
    file,
    namespace,
    fixes: file.endsWith('.fixes.abnf'),
    definitions,
    imports,
    diagnostics: diagnostics.toSorted((a, b) => a.span.start - b.span.start),
  };
}

function syntaxErrors(file: string, text: string, phrase: Phrase): readonly Diagnostic[] {
  const inner = phrase.children.flatMap((child) => syntaxErrors(file, text, child));
  if (!SYNTAX_ERRORS.has(phrase.rule)) return inner;
  const span = { file, start: phrase.start, end: phrase.end };
  const line = text.slice(text.lastIndexOf('\n', phrase.start - 1) + 1);
  return [
    error('syntax', 'this is no ABNF', span, { hint: syntaxHint(line, text.slice(span.start, span.end)) }),
    ...inner,
  ];
}

/** Returns advice about an element that is no ABNF, and the line in which it begins. */
function syntaxHint(line: string, element: string): string {
  if (/^[ \t]/.test(line)) return 'a rule begins in the first column: this line goes on with the rule above';
  if (/^\d*#/.test(element)) return 'RFC 5234 has no lists with "#": write item *( COMMA item )';
  return 'RFC 5234 §4 says what a rule looks like';
}

/**
 * Returns a definition. A rule that could not be read derives nothing; it exists so that references to it are not
 * reported as well.
 */
function definitionOf(
  file: string,
  text: string,
  phrase: Phrase,
  sound: boolean,
  diagnostics: Diagnostic[],
): NamedDefinition {
  const span = { file, start: phrase.start, end: endOfRule(text, phrase) };
  const name = phrase.children.find(({ rule }) => rule === 'RuleName');
  const body = phrase.children.find(({ rule }) => rule === 'Alternation');
  const { comment, lenience } = commentAbove(text, phrase.start);
  const node: Node =
    sound && body !== undefined ? elementOf(file, text, body, diagnostics) : { kind: 'choice', alternatives: [] };
  return {
    name: text.slice(name?.start, name?.end),
    nameSpan: { file, start: phrase.start, end: name?.end ?? phrase.end },
    span,
    text: folded(text.slice(span.start, span.end)),
    incremental: phrase.children.some(({ rule }) => rule === 'IncAlt'),
    comment,
    lenience,
    node,
  };
}

function endOfRule(text: string, phrase: Phrase): number {
  const written = text.slice(phrase.start, phrase.end);
  return phrase.start + written.trimEnd().length;
}

/** Returns a text without comments and line breaks. */
function folded(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^((?:[^";]|"[^"]*")*);.*$/, '$1'))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Returns the comment lines directly above a rule, and the lenience that one of them names. */
function commentAbove(text: string, start: number): { comment: string; lenience: string | undefined } {
  const lines = text.slice(0, start).split('\n').slice(0, -1);
  const above: string[] = [];
  let lenience: string | undefined;
  for (let line = lines.pop(); line?.startsWith(';') === true; line = lines.pop()) {
    const named = leniencyOf(line);
    if (named !== undefined) lenience = named;
    else if (!line.startsWith(';@')) above.unshift(line.slice(1).trim());
  }
  return { comment: above.join(' '), lenience };
}
