/**
 * The generator in a worker, so that the page stays quick while it works.
 *
 * Invariant: it does nothing but answer, in order, and it keeps the last headers that were compiled. A table is a
 * program. It runs here, out of reach of the document, and no link to the page can hold one.
 */
import { ts } from 'ts-morph';
import type { Files } from '../../../../codegen/emit/modules.ts';
import { type Evaluated, evaluated } from '../../generator/evaluate.ts';
import { readLine } from '../../generator/lines.ts';
import type { Answer, Module, Question } from '../../generator/protocol.ts';
import { writtenFrom } from '../../generator/written.ts';
import { plain, typescript } from '../../html/code.ts';

/** The library's grammar by file, which the build of the site puts in. */
declare const LIBRARY: Readonly<Record<string, string>>;

/** The longest module in characters that is coloured. */
const COLOURED = 25_000;

const library = new Map(Object.entries(LIBRARY));
let current: Evaluated = { headers: [], grammar: {} };

globalThis.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answerTo(data)
    .catch(
      (cause: unknown): Answer => ({ kind: 'failed', why: cause instanceof Error ? cause.message : String(cause) }),
    )
    .then((answer) => globalThis.postMessage(answer));
});

async function answerTo(question: Question): Promise<Answer> {
  if (question.kind === 'read')
    return { kind: 'read', lines: question.lines.map((line) => readLine(line, current, question.strict)) };
  const began = performance.now();
  const { name, abnf, table } = question.draft;
  const own = new Map([
    [`${name}.abnf`, abnf],
    [`${name}.headers.ts`, table],
  ]);
  const { files, messages, diagrams, verdicts } = await writtenFrom(library, own, question.isVerified);
  if (files !== undefined) current = evaluated(files);
  const modules = files === undefined ? [] : [typesIn(files), ...[...files].sort(byUse).map(moduleOf)];
  return { kind: 'compiled', messages, diagrams, verdicts, modules, milliseconds: performance.now() - began };
}

/** Compares modules: those of headers first, tables and the grammar last. */
function byUse([a]: readonly [string, string], [b]: readonly [string, string]): number {
  const rank = (path: string): number => ['index', 'headers/', 'rules/'].findIndex((each) => path.startsWith(each));
  return ((rank(a) + 4) % 4) - ((rank(b) + 4) % 4) || a.localeCompare(b, 'en');
}

function moduleOf([path, text]: readonly [string, string]): Module {
  const shown = text.length > COLOURED ? plain(text, path) : typescript(text, path);
  return { path, markup: String(shown), length: text.length };
}

/** Returns the types that the modules declare. */
function typesIn(files: Files): Module {
  const types = [...files]
    .filter(([path]) => /^(?:headers|rules)\//.test(path))
    .flatMap(([path, text]) => {
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
      return source.statements
        .filter((each) => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each))
        .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true)
        .map((each) => text.slice(each.getStart(source, true), each.end));
    })
    .join('\n\n');
  return { path: 'The types', markup: String(typescript(types, 'The types')), length: types.length };
}
