import { describe, expect, it } from 'vitest';
import { grammarCases } from './grammar-cases.ts';
import { compileSmall, tableOf } from './sources.ts';
import { tableCases } from './table-cases.ts';

describe('a diagnostic gives the fault, its place and the remedy', () => {
  for (const { name, abnf, table, expected } of [...grammarCases, ...tableCases]) {
    it(name, async () => {
      const { messages, files, diagnostics } = await compileSmall(abnf, table);
      const code = /\[[\w-]+\]$/.exec(expected[0] ?? '')?.[0] ?? '';
      expect(messages.find((message) => /^g\/x\..*/.exec(message)?.[0].endsWith(code))).toBe(expected.join('\n'));
      if (diagnostics.some(({ severity }) => severity === 'error')) expect(files).toBeUndefined();
    });
  }

  it('one run reports all diagnostics', async () => {
    const { messages } = await compileSmall('a = b\na = c\nd = %x100\n');
    expect(messages.map((message) => /\[(.*)\]/.exec(message)?.[1])).toEqual([
      'not-an-octet',
      'duplicate-rule',
      'undefined-rule',
    ]);
  });

  it('an unknown namespace is one error, however many of its rules are used', async () => {
    const { messages } = await compileSmall(
      ';@import HCOLON from rfc9999\n;@import token COMMA from rfc9999\nX-A = "X-A" HCOLON token COMMA\ntoken =/ "b"\n',
      tableOf("cardinality: 'one'"),
    );
    expect(messages.map((message) => message.split('\n')[0])).toEqual([
      'g/x.abnf:1:22: error: there is no namespace "rfc9999" [unknown-namespace]',
    ]);
  });
});
