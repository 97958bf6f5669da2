import { describe, expect, it } from 'vitest';
import { grammarCases } from './grammar-cases.ts';
import { compileSmall } from './sources.ts';
import { tableCases } from './table-cases.ts';

describe('a diagnostic says what is wrong, where, and what to do', () => {
  for (const { name, abnf, table, expected } of [...grammarCases, ...tableCases]) {
    it(name, async () => {
      const { messages, files, diagnostics } = await compileSmall(abnf, table);
      const code = /\[[\w-]+\]$/.exec(expected[0] ?? '')?.[0] ?? '';
      expect(messages.find((message) => /^g\/x\..*/.exec(message)?.[0].endsWith(code))).toBe(expected.join('\n'));
      if (diagnostics.some(({ severity }) => severity === 'error')) expect(files).toBeUndefined();
    });
  }

  it('one run reports all of them', async () => {
    const { messages } = await compileSmall('a = b\na = c\nd = %x100\n');
    expect(messages.map((message) => /\[(.*)\]/.exec(message)?.[1])).toEqual([
      'not-an-octet',
      'duplicate-rule',
      'undefined-rule',
    ]);
  });
});
