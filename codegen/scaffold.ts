/**
 * Writes the two files with which a new header begins: its ABNF, and its row in a table.
 *
 * Invariant: they compile as they are.
 */
import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { moduleName } from './emit/names.ts';
import { pascal } from './plan/grammar-view.ts';

export interface Scaffold {
  /** The name of the files and of the namespace of their rules: `my-headers`. */
  readonly name: string;
  /** The name of the header: `Some-Header`. */
  readonly header: string;
  readonly folder: string;
  /** Returns the command to run next. */
  readonly next: (files: readonly string[]) => string;
}

/** Writes the files. Returns the text to print, or what is wrong. */
export async function scaffold(wanted: Scaffold): Promise<{ readonly ok: boolean; readonly text: string }> {
  const { name, header, folder, next } = wanted;
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(name))
    return wrong(`"${name}" is no name of a file: letters, digits and hyphens`);
  if (!/^[A-Za-z][A-Za-z0-9\-.!%*_+`'~]*$/.test(header)) return wrong(`"${header}" is no name of a header`);
  const files = new Map([
    [join(folder, `${name}.abnf`), abnf(header)],
    [join(folder, `${name}.headers.ts`), table(name, header)],
  ]);
  const paths = [...files.keys()];
  for (const path of paths) if (await exists(path)) return wrong(`${path} is there already`);
  await mkdir(folder, { recursive: true });
  for (const [path, text] of files) await writeFile(path, text);
  return { ok: true, text: `wrote ${paths.join(' and ')}; next: ${next(paths)}` };
}

function wrong(text: string): { readonly ok: false; readonly text: string } {
  return { ok: false, text: `error: ${text}` };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Returns the rule name of a header. Rule names hold letters, digits and hyphens (RFC 5234 §4). */
function ruleOf(header: string): string {
  return header.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '');
}

function abnf(header: string): string {
  const rule = ruleOf(header);
  const part = moduleName(rule);
  return `; The header ${header}.
;
; A rule begins in the first column; RFC 5234 says how it is written. What is not defined here is imported by name: any rule
; of the library's grammar can be.
;@import DIGIT from rfc5234
;@import HCOLON COMMA SEMI EQUAL token generic-param from rfc3261

; A list: its values stand between commas, or in rows of their own. For a header of one value leave the loop out, and let the
; table say cardinality: 'one'. A compact form stands beside the name, ( "${header}" / "x" ), and in the table, compact: 'x'.
${rule} = "${header}" HCOLON ${part}-value *( COMMA ${part}-value )

; One value: a word and parameters.
${part}-value = ${part}-name *( SEMI ${part}-param )
${part}-name = token

; Parameters that begin with a word of their own get a field each, all others are kept as they came.
${part}-param = ${part}-weight / generic-param
${part}-weight = "weight" EQUAL 1*DIGIT
`;
}

function table(name: string, header: string): string {
  const rule = ruleOf(header);
  const part = moduleName(rule);
  const type = pascal(rule);
  return `import type { Table } from 'sippet-codegen/table';

/** The table of the header ${header}: its row, and the TypeScript types of its rules. */
export default {
  namespace: '${name}',
  // One row for each header. Where it and the ABNF disagree, generating says so.
  headers: [{ name: '${header}', rule: '${rule}', cardinality: 'list', doc: 'What it is for.' }],
  // What the text of a rule becomes. A rule without an entry is punctuation, or is written out where it is used.
  rules: {
    // An object. Its fields are the rules in it that have an entry: by their names in camelCase, or as \`fields\` says.
    '${part}-value': { as: 'record', type: '${type}', fields: { '${part}-name': 'name' } },
    '${part}-name': { as: 'text' },
    '${part}-param': { as: 'params', type: '${type}Params' },
    '${part}-weight': { as: 'number' },
  },
  // How large a number may be.
  bounds: [{ rule: '${part}-weight', element: '1*DIGIT', max: 65535, reason: 'Our limit: it has 16 bits.' }],
} satisfies Table;
`;
}
