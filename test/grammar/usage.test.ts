/** The usage rows of the header table are Tables 2 and 3 of RFC 3261, and the rows that RFC 3325 adds to them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import rfc3261 from '../../grammar/rfc3261.headers.ts';
import rfc3325 from '../../grammar/rfc3325.headers.ts';
import rfc3326 from '../../grammar/rfc3326.headers.ts';

const RFC_3325_ROWS = `
      Header field         where   proxy   ACK  BYE  CAN  INV  OPT  REG
      ------------         -----   -----   ---  ---  ---  ---  ---  ---
      P-Asserted-Identity           adr     -    o    -    o    o    -
      P-Preferred-Identity          adr     -    o    -    o    o    -
`;

interface PrintedTable {
  /** The column of the header names; a row without a name belongs to the header above it. */
  readonly nameColumn: number;
  /** The columns at which the word `proxy` starts and ends. */
  readonly proxyColumns: readonly [number, number];
}

type Row = readonly [header: string, where: string, proxy: string, columns: string];

/** Reads a row. `where` and `proxy` may both be empty, and `r` may be either of them, so their columns decide. */
function readRow(line: string, table: PrintedTable, headerAbove: string): Row {
  const words = [...line.matchAll(/\S+/g)].map((match) => ({ text: match[0], start: match.index }));
  const columns = words.splice(-6).map((word) => word.text);
  const header = words[0]?.start === table.nameColumn ? words.shift()?.text : undefined;
  const [from, to] = table.proxyColumns;
  const isProxy = (word: { text: string; start: number }): boolean => {
    const middle = word.start + word.text.length / 2;
    return /^[adrm]+$/.test(word.text) && from <= middle && middle <= to;
  };
  const where = words.filter((word) => !isProxy(word)).map((word) => word.text);
  const proxy = words.filter(isProxy).map((word) => word.text);
  return [header ?? headerAbove, where.join(' '), proxy.join(' '), columns.join(' ')];
}

function readTables(text: string): readonly Row[] {
  const rows: Row[] = [];
  let table: PrintedTable | undefined;
  for (const line of text.split('\n')) {
    if (/^ +Header field +where +proxy/.test(line)) {
      const proxy = line.indexOf('proxy');
      table = { nameColumn: line.indexOf('Header'), proxyColumns: [proxy, proxy + 'proxy'.length] };
    } else if (line.trim() === '') {
      table = undefined;
    } else if (table !== undefined && !/^[\s_-]+$/.test(line)) {
      rows.push(readRow(line, table, rows.at(-1)?.[0] ?? ''));
    }
  }
  return rows;
}

interface HeaderUsage {
  readonly name: string;
  readonly usage: readonly (readonly [where: string, proxy: string, columns: string])[];
}

const usageRows = (headers: readonly HeaderUsage[]): readonly Row[] =>
  headers.flatMap(({ name, usage }) => usage.map((row): Row => [name, ...row]));

/** The RFC sorts Min-Expires before MIME-Version. */
const sorted = (rows: readonly Row[]): readonly string[] => rows.map((row) => row.join(' | ')).sort();

test('the usage of headers is that of Tables 2 and 3 of RFC 3261', () => {
  const printed = readTables(
    readFileSync(new URL('../fixtures/rfc3261-tables-2-3.txt', import.meta.url), 'latin1').replaceAll('\f', ''),
  );
  expect(new Set(printed.map(([header]) => header)).size).toBe(44);
  expect(printed).toHaveLength(65);
  expect(sorted(usageRows(rfc3261.headers))).toEqual(sorted(printed));
});

test('the usage of headers has the rows of RFC 3325 section 9', () => {
  expect(usageRows(rfc3325.headers)).toEqual(readTables(RFC_3325_ROWS));
});

test('RFC 3326 adds no row to the usage of headers', () => {
  expect(usageRows(rfc3326.headers)).toEqual([]);
});
