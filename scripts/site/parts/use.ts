/**
 * The program on the page of a header that reads, prints and builds it.
 *
 * Invariant: a comment in the program is what the library returned when the page was made.
 */
import type { AnyDefinition } from '../../../src/runtime/definition.ts';
import { type Example, valueOf } from '../model/examples.ts';
import type { HeaderOf } from '../model/grammar.ts';
import type { HeaderTypes } from '../model/types.ts';
import { shown } from './value.ts';

/** Returns the program. Without an example it names the fields only. */
export function useOf(
  header: HeaderOf,
  types: HeaderTypes,
  definition: AnyDefinition,
  examples: readonly Example[],
): string {
  const entry = header.table.entry ?? 'sippet';
  const key = definition.key;
  const example = examples.find(({ malformed }) => malformed === undefined);
  const isValid = /^[a-zA-Z_$][\w$]*$/.test(types.definition);
  if (example === undefined || !isValid)
    return `import { Message } from '${entry}';

${commented(`${types.value} | undefined`)}
const read = (message: Message) => message.headers.${key};`;
  const text = unfolded(valueOf(example.text));
  const printed = definition.print(definition.parse(text) as never);
  return `import { Message } from '${entry}';
import { ${types.definition} } from 'sippet/headers';

// Reads a value by itself. \`safeParse\` returns the fault instead of throwing it.
const value = ${types.definition}.parse(${quoted(text)});
${commented(shown(definition.parse(text)))}

// Prints it: ${printed}
${types.definition}.print(value);

// Builds a message with it, which prints the row \`${definition.name}: ${printed}\`.
const message = Message.response(200, { ${key}: ${definition.cardinality === 'lines' ? '[value]' : 'value'} });

// Reads it from a message:
${commented(`${types.value} | undefined`)}
message.headers.${key};
`;
}

function unfolded(text: string): string {
  return text.replace(/\r\n[ \t]+/g, ' ');
}

function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`;
}

function commented(text: string): string {
  return text
    .split('\n')
    .map((line) => `// ${line}`)
    .join('\n');
}
