import { check } from './check/check.ts';
import { lineEnds } from './check/line-ends.ts';
import { missingField, unboundedNumbers } from './check/planned.ts';
import { withFreeNames } from './check/taken-names.ts';
import { type Diagnostic, error, renderDiagnostic } from './diagnostic.ts';
import type { Files } from './emit/modules.ts';
import { generate } from './pipeline.ts';
import { type Loaded, namespaceOf } from './read/load.ts';
import { type FieldsVerdict, fieldsText, verifyFields } from './verify/fields.ts';
import { programOf } from './verify/program.ts';
import { verdictDiagnostics, verdictLines } from './verify/verdict.ts';
import { type Expected, type Verdict, verify } from './verify/verify.ts';

export interface Compiled {
  /** The modules, or `undefined` if there is an error, because then nothing is written. */
  readonly files: Files | undefined;
  /** The proofs as text. They are computed on first use. */
  readonly report: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The rendered diagnostics. */
  readonly messages: readonly string[];
  /** The comparisons of the parsers with the grammar, one for each header that was compared. */
  readonly verdicts: readonly Verdict[];
}

/**
 * Checks what was loaded and generates code from it. All errors are reported at once. The parsers of a project's
 * headers, and the fields of its records, are compared with their grammar before they are returned. Those of a whole
 * grammar are compared only if `isVerified` is set, because it takes minutes.
 */
export function compile(
  { grammar, tables, diagnostics: loading, own }: Loaded,
  extension: 'js' | 'ts' = 'js',
  isVerified = own !== undefined,
): Compiled {
  const found = [...loading, ...afterLoading(loading, check(grammar, tables, own))];
  const words = (diagnostics: readonly Diagnostic[]): readonly string[] =>
    diagnostics.map((one) => renderDiagnostic(one, grammar.sources));
  if (found.some(isError))
    return { files: undefined, report: undefined, diagnostics: found, messages: words(found), verdicts: [] };
  const generated = generate(
    grammar,
    tables.map(({ file, table }) => withFreeNames(table, own?.has(file) === true)),
    own === undefined ? undefined : { own, extension },
  );
  const { files, diagnostics, lacks, unbounded, lostRows } = generated;
  const all = [
    ...found,
    ...lacks.flatMap((lack) => missingField(lack, grammar, tables)),
    ...unboundedNumbers(unbounded, grammar),
    ...lineEnds(lostRows),
    ...diagnostics,
  ];
  const rules = new Map([...grammar.rules].map(([key, { node }]) => [key, node]));
  const isCompared = isVerified && !all.some(isError);
  const program = isCompared ? programOf(files, rules) : undefined;
  const verdicts = program === undefined ? [] : verify(program, expectedHeaders(tables, own));
  const isOwn = (key: string): boolean => own === undefined || own.has(rules.get(key)?.span?.file ?? '');
  const records = program === undefined ? [] : verifyFields(program, isOwn);
  all.push(...records.flatMap((each) => misreadOf(each, grammar)));
  all.push(...verdicts.flatMap((verdict) => verdictDiagnostics(verdict, grammar)));
  return {
    files: all.some(isError) ? undefined : files,
    get report() {
      if (verdicts.length === 0) return generated.report;
      if (records.length === 0) return `${generated.report}\n${verdictLines(verdicts)}`;
      const fields = ['## The fields of records', '', ...records.map((each) => `- ${fieldsText(each)}`), ''].join('\n');
      return `${generated.report}\n${verdictLines(verdicts)}\n${fields}`;
    },
    diagnostics: all,
    messages: words(all),
    verdicts,
  };
}

/** Returns an error for a record whose fields do not hold the octets of their rules. */
function misreadOf(verdict: FieldsVerdict, { rules }: Loaded['grammar']): readonly Diagnostic[] {
  if (verdict.misread === undefined) return [];
  const span = rules.get(verdict.rule)?.node.span ?? { file: verdict.rule, start: 0, end: 0 };
  return [
    error('fields-differ', `${verdict.routine} reads fields that are not the grammar's: ${fieldsText(verdict)}`, span),
  ];
}

/** Returns the headers of all tables, those of the project first: one of them may replace a header of the library. */
function expectedHeaders(tables: Loaded['tables'], own: Loaded['own']): readonly Expected[] {
  const namespaces = own === undefined ? undefined : new Set([...own].map(namespaceOf));
  const all = tables.flatMap(({ table: { namespace, headers } }) =>
    headers.map(({ name, rule }) => ({
      name,
      key: `${namespace}:${rule.toLowerCase()}`,
      isOwn: namespaces?.has(namespace) ?? true,
    })),
  );
  return [...all.filter(({ isOwn }) => isOwn), ...all.filter(({ isOwn }) => !isOwn)];
}

/** The codes of errors because of which a table cannot be used. */
const UNREAD = new Set(['table', 'table-key', 'table-value']);

/**
 * Leaves out errors that follow from errors in loading. If a table was not read, its headers have no row and its rules
 * are not used.
 */
function afterLoading(loading: readonly Diagnostic[], checks: readonly Diagnostic[]): readonly Diagnostic[] {
  const unread = loading.filter(({ code }) => UNREAD.has(code)).map(({ span }) => namespaceOf(span.file));
  const rowless = (one: Diagnostic): boolean =>
    one.code === 'header-without-row' && unread.includes(namespaceOf(one.span.file));
  return checks.filter((one) => !rowless(one) && !(one.severity === 'warning' && loading.some(isError)));
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
