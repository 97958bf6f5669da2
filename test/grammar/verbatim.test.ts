/**
 * grammar/rfc3261.abnf is section 25.1 of RFC 3261 as printed.
 *
 * Invariant: it differs from the RFC's pages only in these points: the left margin, page breaks, prose and blank lines
 * are gone, and a `;` stands before `by HTTP/1.1`, a comment that continues on a second line in the print.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The hash of the pages with section 25 and of the copyright notice in rfc3261.txt, from rfc-editor.org. */
const SHA256 = '3cb3912b646e906901d90006583fe28a13bfe78ccdc7597069ff6b3c72ed4a9a';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'latin1');
const fixture = read('../fixtures/rfc3261-section-25.txt');
const grammar = read('../../grammar/rfc3261.abnf');

const PAGE_FOOT = /^Rosenberg, et\. al\. .*\[Page \d+\]$/;
const PAGE_HEAD = /^RFC 3261 {12}SIP: Session Initiation Protocol {11}June 2002$/;
const HEADING = /^25(\.1)? /;
/** The RFC indents its prose by three blanks, and its grammar by none or at least six. */
const PROSE = /^ {3}\S/;
const RUN_ON_COMMENT = /^ +by HTTP\/1\.1$/;
const RULE = /^[A-Za-z][A-Za-z0-9-]* +=/;

/** Matches a literal, a number, a comment, a name, or one sign. */
const TOKEN = /"[^"]*"|%x[0-9A-Fa-f.-]+|;.*|[A-Za-z][A-Za-z0-9-]*|\d+|\S/g;

/** Returns the tokens line by line, because the end of a line also ends a comment. */
const tokens = (lines: readonly string[]): readonly (readonly string[])[] =>
  lines.map((line) => (line.match(TOKEN) ?? []).map((token) => token.trimEnd()));

const printedLines = fixture
  .slice(0, fixture.indexOf('Full Copyright Statement'))
  .replaceAll('\f', '')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .filter((line) => ![PAGE_FOOT, PAGE_HEAD, HEADING, PROSE].some((other) => other.test(line)));

const grammarLines = grammar.split('\n').slice(0, -1);

test('the fixture is the text of RFC 3261, with its copyright notice', () => {
  expect(createHash('sha256').update(fixture, 'latin1').digest('hex')).toBe(SHA256);
  expect(fixture).toContain('Copyright (C) The Internet Society (2002).  All Rights Reserved.');
});

test('the printed grammar has one comment that runs on to the next line', () => {
  expect(printedLines.filter((line) => RUN_ON_COMMENT.test(line))).toHaveLength(1);
});

test('the grammar equals the printed grammar, token by token', () => {
  const repaired = printedLines.map((line) => (RUN_ON_COMMENT.test(line) ? line.replace('by', '; by') : line));
  expect(tokens(grammarLines)).toEqual(tokens(repaired));
});

test('every rule starts in column 0, and nothing else does', () => {
  const started = printedLines.filter((line) => RULE.test(line.trimStart()));
  const inFirstColumn = grammarLines.filter((line) => !line.startsWith(' '));
  expect(inFirstColumn.every((line) => RULE.test(line))).toBe(true);
  expect(inFirstColumn).toHaveLength(started.length);
});
