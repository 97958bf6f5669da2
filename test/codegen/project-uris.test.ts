import { expect, it } from 'vitest';
import { compile } from '../../codegen/compile.ts';
import { loadOnTopOf } from '../../codegen/read/load.ts';
import { readLibrary } from '../../codegen/read/sources.ts';

// This changes every header with a URI, and verifies them all.
it('a project may add a parameter to every URI', async () => {
  const own = new Map([['p.abnf', ';@import uri-parameter from rfc3261\nuri-parameter =/ "acme"\n']]);
  const { files, messages } = compile(await loadOnTopOf(await readLibrary(), own));
  expect(messages).toEqual([expect.stringMatching(/^p\.abnf:2:1: warning: start lines also use this rule/)]);
  expect([...(files?.keys() ?? [])]).toEqual(
    expect.arrayContaining(['headers/contact.ts', 'headers/route.ts', 'headers/to.ts']),
  );
});
