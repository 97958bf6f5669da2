/**
 * The rules of CONTRIBUTING.md about prose, as far as a program can check them.
 *
 * Invariant: quotations and code are not judged, because the sentences of an RFC stay as they are.
 */
import type { Comment, Title } from './comments.ts';

/** The most columns of a line, as Biome has it for code. */
const WIDTH = 120;

/** Words with which no sentence begins, because fragments do. */
const BAD_STARTS = new Set(['Of', 'What', 'Who', 'That']);

/** Phrases of notes, each with advice. */
const BAD_PHRASES: readonly (readonly [phrase: RegExp, advice: string])[] = [
  [/\bof (?:its|their|one's|his) own\b(?! [a-z])/, 'use an adjective: "a separate process", "a new branch"'],
  [/\b(?:is|are) told\b/, 'say who reports it, or what is called'],
  [/\bit is said\b/, 'say who says it'],
  [/\bfor people\b/, 'say for which readers'],
  [/`undefined` where\b/, 'use "if" for a condition'],
  [/\bwhere (?:there (?:is|are) (?:no|none)\b|none\b|it is (?:absent|missing|none)\b)/, 'use "if" for a condition'],
];

/** Words that end as verbs in the third person do, but are none. */
const NO_VERBS = new Set(
  'Always As Has Headers Is Its Octets Requests Responses Rows Rules Texts This Values Was'.split(' '),
);

/** Returns the faults of a comment, as one line each. */
export function faultsOfComment({ text, documents, width }: Comment): readonly string[] {
  const judged = withoutQuotations(text);
  const faults: string[] = [];
  if (width > WIDTH) faults.push(`a line has ${width} columns, more than ${WIDTH}`);
  for (const sentence of sentencesOf(judged)) {
    const [word = ''] = sentence.split(' ');
    if (BAD_STARTS.has(word)) faults.push(`a sentence begins with "${word}": ${sentence}`);
  }
  for (const [phrase, advice] of BAD_PHRASES) {
    const found = phrase.exec(judged);
    if (found !== null) faults.push(`"${found[0]}": ${advice}`);
  }
  if (documents !== undefined && !beginsWithVerb(text))
    faults.push(`the docstring of the function ${documents} does not begin with a verb, such as "Returns": ${text}`);
  return faults.map((fault) => fault.replace(/\s+/g, ' '));
}

/** Returns the faults of a test title. */
export function faultsOfTitle({ text }: Title): readonly string[] {
  return /^(?:\.\.\.|…)/.test(text) ? [`the title continues another one: ${text}`] : [];
}

/** Replaces quotations and code, which may span lines, by a mark. The word `undefined` stays. */
function withoutQuotations(text: string): string {
  return text.replace(/"[^"]*"/g, '"…"').replace(/`[^`]*`/g, (code) => (code === '`undefined`' ? code : '`…`'));
}

/** Returns the sentences of a text. A colon or a semicolon ends one as well. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?:;])\s+|\n\n+/).map((sentence) => sentence.replace(/\s+/g, ' ').replace(/^[-*] /, ''));
}

function beginsWithVerb(text: string): boolean {
  const [word = ''] = text.split(/[\s,.]/);
  return /^[A-Z][a-z]+s$/.test(word) && !NO_VERBS.has(word);
}
