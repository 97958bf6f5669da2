/**
 * The comments and the test titles of a TypeScript file.
 *
 * Invariant: TypeScript's parser says which text is a string, a template or a regular expression, and such a text is
 * never taken for a comment.
 */
import { ts } from 'ts-morph';

/** A comment. Line comments on consecutive lines are one. */
export interface Comment {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** The text without delimiters, with the line breaks of the source. */
  readonly text: string;
  /** The name of the exported function that it documents; `undefined` for every other comment. */
  readonly documents: string | undefined;
  /** The length of its longest line, including all that stands before the comment on that line. */
  readonly width: number;
}

/** The title of a test or of a group of tests. */
export interface Title {
  readonly line: number;
  readonly text: string;
}

/** The text of a file that people read. */
export interface Prose {
  readonly comments: readonly Comment[];
  readonly titles: readonly Title[];
}

interface Span {
  readonly pos: number;
  readonly end: number;
}

const TEST_FUNCTIONS = new Set(['describe', 'it', 'test']);

/** Returns the comments and test titles of a source text. */
export function proseOf(text: string): Prose {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, false);
  const literals: Span[] = [];
  const functions: { readonly pos: number; readonly name: string }[] = [];
  const titles: Title[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node))
      literals.push({ pos: node.getStart(source), end: node.end });
    if (ts.isFunctionDeclaration(node) && isExported(node))
      functions.push({ pos: node.getStart(source), name: node.name?.text ?? 'default' });
    const title = titleOf(node);
    if (title !== undefined) titles.push({ line: lineOf(source, title.getStart(source)), text: title.text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { comments: commentsOf(source, literals, functions), titles };
}

function isExported(node: ts.FunctionDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** Returns the title of a call such as `it('...')` or `it.each(rows)('...')`. */
function titleOf(node: ts.Node): ts.StringLiteralLike | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const [title] = node.arguments;
  if (title === undefined || !ts.isStringLiteralLike(title)) return undefined;
  let callee: ts.Expression = node.expression;
  while (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee)) callee = callee.expression;
  return ts.isIdentifier(callee) && TEST_FUNCTIONS.has(callee.text) ? title : undefined;
}

function commentsOf(
  source: ts.SourceFile,
  literals: readonly Span[],
  functions: readonly { readonly pos: number; readonly name: string }[],
): readonly Comment[] {
  const { text } = source;
  const comments: Comment[] = [];
  let lineAfter = -1;
  for (const { pos, end } of spansOf(text, literals)) {
    const raw = text.slice(pos, end);
    const line = lineOf(source, pos);
    const width = widthOf(text, pos, end);
    const last = comments.at(-1);
    if (raw.startsWith('//') && last !== undefined && line === lineAfter) {
      const joined = `${last.text}\n${raw.slice(2).trim()}`;
      comments[comments.length - 1] = { ...last, text: joined, width: Math.max(last.width, width) };
    } else {
      const next = end + (/^\s*/.exec(text.slice(end, end + 200))?.[0].length ?? 0);
      const documents = raw.startsWith('/**') ? functions.find((each) => each.pos === next)?.name : undefined;
      comments.push({ line, text: contentOf(raw), documents, width });
    }
    lineAfter = raw.startsWith('//') ? line + 1 : -1;
  }
  return comments;
}

/** Yields the places of all comments: `//` or a slash and a star, outside of every literal. */
function* spansOf(text: string, literals: readonly Span[]): Generator<Span> {
  const opening = /\/[/*]/g;
  let literal = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const pos = found.index;
    while ((literals[literal]?.end ?? Number.POSITIVE_INFINITY) <= pos) literal += 1;
    const around = literals[literal];
    if (around !== undefined && around.pos <= pos) {
      opening.lastIndex = around.end;
      continue;
    }
    const close = found[0] === '//' ? text.indexOf('\n', pos) : text.indexOf('*/', pos + 2);
    const end = close === -1 ? text.length : close + (found[0] === '//' ? 0 : 2);
    yield { pos, end };
    opening.lastIndex = end;
  }
}

/** Returns the content of a comment without its delimiters and the stars at the beginning of its lines. */
function contentOf(raw: string): string {
  if (raw.startsWith('//')) return raw.slice(2).trim();
  const lines = raw.slice(2, -2).split('\n');
  return lines
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .trim();
}

function widthOf(text: string, pos: number, end: number): number {
  const lines = text.slice(text.lastIndexOf('\n', pos) + 1, end).split('\n');
  return Math.max(...lines.map(({ length }) => length));
}

function lineOf(source: ts.SourceFile, pos: number): number {
  return source.getLineAndCharacterOfPosition(pos).line + 1;
}
