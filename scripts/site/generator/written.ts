/**
 * Compiles a reader's files for the page.
 *
 * Invariant: nothing here needs Node.js, so that it runs in a worker of the page as it does in a test.
 */
import { compile } from '../../../codegen/compile.ts';
import { renderDiagnostic } from '../../../codegen/diagnostic.ts';
import type { Files } from '../../../codegen/emit/modules.ts';
import type { Rule } from '../../../codegen/ir/grammar.ts';
import { references } from '../../../codegen/ir/references.ts';
import { type Loaded, loadOnTopOf } from '../../../codegen/read/load.ts';
import type { Sources } from '../../../codegen/read/sources.ts';
import { verdictText } from '../../../codegen/verify/verdict.ts';
import { anchorOf, SiteGrammar } from '../model/grammar.ts';
import { railroad } from '../parts/railroad.ts';

/** An error or a warning, with its place and a caret. */
export interface Message {
  readonly severity: 'error' | 'warning';
  readonly text: string;
}

/** The result: the modules if there is no error, and what there is to say. */
export interface Written {
  readonly files: Files | undefined;
  readonly messages: readonly Message[];
  /** The markup of a diagram for each rule of the reader. */
  readonly diagrams: readonly string[];
  /** A line for each header whose parser was compared with the grammar. */
  readonly verdicts: readonly string[];
}

/** The address of the page, which diagrams link to. */
const PAGE = 'generator.html';

/**
 * Compiles the files of a reader on top of the library's grammar. If `isVerified` is set, the parsers are compared with
 * the grammar, which takes some seconds.
 */
export async function writtenFrom(library: Sources, own: Sources, isVerified: boolean): Promise<Written> {
  const loaded = await loadOnTopOf(library, own);
  const compiled = compile(loaded, 'js', isVerified);
  return {
    files: compiled.files,
    messages: compiled.diagnostics.map((each) => ({
      severity: each.severity,
      text: renderDiagnostic(each, loaded.grammar.sources),
    })),
    diagrams: diagramsOf(loaded, own),
    verdicts: compiled.verdicts.map((verdict) => `${verdict.name}: ${verdictText(verdict)}`),
  };
}

/**
 * Returns a diagram of each rule that the reader's files define. Names of other rules link to the site's pages. A rule
 * that could not be read, or that names one which does not exist, has no diagram.
 */
function diagramsOf({ grammar, tables }: Loaded, own: Sources): readonly string[] {
  const isOwn = ({ definitions }: Rule): boolean => definitions.some(({ span }) => own.has(span.file));
  const site = new SiteGrammar(
    grammar,
    tables.filter(({ file }) => !own.has(file)).map(({ table }) => table),
  );
  const drawn = {
    grammar,
    rule: (key: string) => site.rule(key),
    homeOf: (key: string) => (isOwn(site.rule(key)) ? `${PAGE}#${anchorOf(key)}` : site.homeOf(key)),
  };
  const isSound = ({ node }: Rule): boolean =>
    !(node.kind === 'choice' && node.alternatives.length === 0) &&
    [...references(node)].every((key) => grammar.rules.has(key));
  return [...grammar.rules.values()]
    .filter((rule) => isOwn(rule) && isSound(rule))
    .map((rule) => `<div id="${anchorOf(rule.key)}">${railroad(drawn, rule, PAGE)}</div>`);
}
