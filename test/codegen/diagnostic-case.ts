/** A grammar, a table, and the expected diagnostics: one line of the expected text for each line of a message. */
import { tableOf } from './sources.ts';

export const IMPORTS = ';@import HCOLON COMMA SEMI SWS token from rfc3261\n';
export const HEADER = `${IMPORTS}X-A = "X-A" HCOLON token\n`;
export const TABLE = tableOf("cardinality: 'one', value: { as: 'text' }");

export interface Case {
  readonly name: string;
  readonly abnf: string;
  readonly table?: string;
  readonly expected: readonly string[];
}
