/**
 * The header lines that RFCs print as examples, from the vectors of the tests, with the values that the library reads.
 *
 * Invariant: a value is never written by hand. Each is what `parse` of the header's definition returns.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyDefinition } from '../../../src/runtime/definition.ts';
import type { Lines } from '../../../test/vectors/lines/line.ts';

export interface Example {
  /** The line as printed, with its folds. */
  readonly text: string;
  readonly rfc: number;
  readonly section: string;
  /** The value as the definition reads it; absent if the line is malformed. */
  readonly value?: unknown;
  /** The reason why the print is malformed. */
  readonly malformed?: string | undefined;
}

/** The folders of messages whose headers are examples as well. */
const MESSAGES = ['rfc3261', 'rfc3665'] as const;
/** The number of examples of one header that a page shows. */
const LIMIT = 5;

/** Reads the vectors. Returns the examples by the name of the header in lower case. */
export async function readExamples(
  vectors: string,
  definitions: readonly AnyDefinition[],
): Promise<ReadonlyMap<string, readonly Example[]>> {
  const printed = [...(await linesIn(join(vectors, 'lines'))), ...MESSAGES.flatMap((each) => rowsIn(vectors, each))];
  const byName = new Map<string, Example[]>();
  for (const definition of definitions) {
    const names = [definition.name, definition.compact].map((each) => each?.toLowerCase());
    const seen = new Set<string>();
    const examples = printed
      .filter(({ text }) => names.includes(nameOf(text)))
      .filter(({ text }) => !seen.has(valueOf(text)) && seen.add(valueOf(text)))
      .slice(0, LIMIT)
      .map((each) => read(definition, each));
    byName.set(definition.name.toLowerCase(), examples);
  }
  return byName;
}

/** Returns the value of a header line: `70` for `Max-Forwards: 70`. */
export function valueOf(text: string): string {
  return text.slice(text.indexOf(':') + 1).trim();
}

function nameOf(text: string): string {
  return text.slice(0, text.indexOf(':')).trim().toLowerCase();
}

function read(definition: AnyDefinition, example: Example): Example {
  const result = definition.safeParse(valueOf(example.text));
  if (result.ok) return { ...example, value: result.value };
  return { ...example, malformed: example.malformed ?? `${result.error.rule} at octet ${result.error.offset}` };
}

async function linesIn(folder: string): Promise<readonly Example[]> {
  const files = readdirSync(folder).filter((name) => name.startsWith('rfc'));
  const modules: readonly Record<string, Lines>[] = await Promise.all(files.map((name) => import(join(folder, name))));
  return modules
    .flatMap((module) => Object.values(module))
    .flatMap(({ rfc, lines }) => lines.map(({ section, text, malformed }) => ({ rfc, section, text, malformed })));
}

/** Returns the header rows of the messages of a folder. */
function rowsIn(vectors: string, folder: string): readonly Example[] {
  const index: readonly { rfc: number; section: string; file: string }[] = JSON.parse(
    readFileSync(join(vectors, folder, 'index.json'), 'utf8'),
  );
  return index.flatMap(({ rfc, section, file }) => {
    const [head = ''] = readFileSync(join(vectors, file), 'latin1').split('\r\n\r\n', 1);
    const rows = head.split(/\r\n(?![ \t])/).slice(1);
    return rows.filter((row) => row.includes(':')).map((text) => ({ rfc, section, text }));
  });
}
