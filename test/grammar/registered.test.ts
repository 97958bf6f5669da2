import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportedRules } from '../../src/generated/exported-rules.ts';

/** The registry "Header Fields" of the SIP parameters at IANA: name, compact form, and the document that defines it. */
const [, ...rows] = readFileSync(join(import.meta.dirname, '../fixtures/iana-headers.csv'), 'utf8')
  .trim()
  .split('\n');
const registered = rows.map((row) => {
  const [name = '', compact = '', source = ''] = row.split(',');
  return { name, compact: compact === '' ? undefined : compact, source };
});
const defined = new Map(exportedRules.flatMap(({ header }) => (header === undefined ? [] : [[header.name, header]])));

/** Returns the reason why a registered name has no definition. */
function reasonOf(source: string): string | undefined {
  if (source.includes('3GPP')) return 'it has no RFC';
  if (source.includes('deprecated')) return 'no RFC that is in force has its grammar';
  return undefined;
}

it.each(registered)(
  '$name ($source) is defined with its compact form, or a reason is given why it is not',
  ({ name, compact, source }) => {
    if (reasonOf(source) === undefined) expect(defined.get(name)).toMatchObject({ name, compact });
    else expect(defined.has(name)).toBe(false);
  },
);

it('every defined header is registered', () => {
  const names = new Set(registered.map(({ name }) => name));
  expect([...defined.keys()].filter((name) => !names.has(name))).toEqual([]);
});
