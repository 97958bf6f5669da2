import { ts } from 'ts-morph';
import type { Span } from '../../src/runtime/node.ts';
import type { Table } from '../table.ts';

/** A table with its text, so that what is wrong in it has a place. */
export interface LoadedTable {
  readonly file: string;
  readonly text: string;
  readonly table: Table;
}

/** Runs a table module: types are stripped first, so that any Node can. */
export async function loadTable(file: string, text: string): Promise<LoadedTable> {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const module: { readonly default: Table } = await import(
    `data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`
  );
  return { file, text, table: module.default };
}

/** Where a table says `name: 'value'`, or `'value':` as a key; its first line where it does not. */
export function placeIn({ file, text }: LoadedTable, property: string | undefined, value: string): Span {
  const literal = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = property === undefined ? `^\\s*'?(${literal})'?:` : `${property}: '(${literal})'`;
  const match = new RegExp(pattern, 'm').exec(text);
  if (match === null) return { file, start: 0, end: 1 };
  const start = match.index + match[0].lastIndexOf(value);
  return { file, start, end: start + value.length };
}
