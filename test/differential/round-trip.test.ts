import { expect, it } from 'vitest';
import { exportedRules } from '../../src/generated/exported-rules.ts';
import { cursorOf } from '../../src/runtime/cursor.ts';
import type { AnyDefinition } from '../../src/runtime/definition.ts';
import { sampled } from '../sampling.ts';
import { drawStrings } from './strings.ts';

const COUNT = Number(process.env['SIPPET_STRINGS'] ?? 2000) / 4;

const headers = exportedRules.flatMap(({ key, name, header }) => (header === undefined ? [] : [{ key, name, header }]));

it.each(sampled(headers, 6))('$name reads the same value again from what it prints', ({ key, header }) => {
  const { derived, mutants } = drawStrings(key, false, COUNT, 2119);
  let seen = 0;
  for (const text of [...derived, ...mutants]) {
    const value = read(header, text);
    if (value === undefined) continue;
    seen += 1;
    const printed = print(header, value);
    expect(read(header, printed), `${JSON.stringify(text)} is printed as ${JSON.stringify(printed)}`).toEqual(value);
  }
  expect(seen).toBeGreaterThanOrEqual(derived.length);
});

/** Returns the value of a whole row. */
function read({ read }: AnyDefinition, octets: string): unknown {
  const c = cursorOf(octets);
  const value = read(c);
  return c.pos === octets.length ? value : undefined;
}

function print(header: AnyDefinition, value: unknown): string {
  // A definition prints what it reads. A list of all definitions cannot express that in its type.
  return header.printOctets(value as never);
}
