import { sample } from 'fast-check';
import { PrintError } from 'sippet';
import { afterAll, expect, it } from 'vitest';
import { exportedRules } from '../../src/generated/exported-rules.ts';
import { grammar } from '../../src/generated/grammar.ts';
import type { AnyDefinition } from '../../src/runtime/definition.ts';
import { textToOctets } from '../../src/runtime/octets.ts';
import { valueOf } from '../../src/testing/arbitraries.ts';
import { Random } from '../../src/testing/random.ts';
import { sampled } from '../sampling.ts';
import { type Kind, kinds, poisoned } from './poison.ts';

/** The number of values of each header, and of poisoned ones. */
const VALUES = 200;
const POISONED = 10_000;

const all = exportedRules.flatMap(({ name, header }) => (header === undefined ? [] : [{ name, header }]));
const headers = sampled(all, 18);

type Counts = Record<Kind, { printed: number; refused: number }>;
const totals = noCounts();

/** Returns what a header prints, or `undefined` if it refuses the value. Throws if it fails in any other way. */
function printed(header: AnyDefinition, value: unknown): string | undefined {
  try {
    // Printing checks that this is a value of the header.
    return header.print(value as never);
  } catch (error) {
    if (error instanceof PrintError) return undefined;
    throw new Error(`${shown(value)} throws ${String(error)}`, { cause: error });
  }
}

it.each(headers)('$name prints every value that it reads', ({ header }) => {
  for (const value of valuesOf(header)) {
    const octets = header.printOctets(value as never);
    const again = header.safeParse(textToOctets(octets));
    expect(again.ok && isSame(again.value, value), shown(value)).toBe(true);
    const text = printed(header, value);
    expect(text === undefined ? 'refused' : faultOf(header, text, value), shown(value)).toBeUndefined();
  }
});

it.each(headers)('$name prints without any lenience a value that was read without any', ({ header }) => {
  for (const value of valuesOf(header, true)) {
    const octets = textToOctets(header.printOctets(value as never));
    expect(header.safeParse(octets, { strict: true }).ok, shown(value)).toBe(true);
  }
});

it.each(headers)('$name prints a poisoned value exactly, or not at all', ({ name, header }) => {
  const random = new Random(3261);
  const values = valuesOf(header);
  const counts = noCounts();
  for (let count = 0; count < POISONED; count += 1) {
    const { kind, value } = poisoned(values[count % VALUES], values[random.below(VALUES)], random);
    const text = printed(header, value);
    counts[kind][text === undefined ? 'refused' : 'printed'] += 1;
    const fault = text === undefined ? undefined : faultOf(header, text, value);
    if (fault !== undefined) expect.fail(`${shown(value)}: ${fault}`);
  }
  checkCounts(name, counts);
});

function valuesOf(header: AnyDefinition, strict = false): readonly unknown[] {
  return sample(valueOf(header, grammar, { size: 60, strict }), { numRuns: VALUES, seed: 3261 });
}

/** Matches a CR or LF that does not fold: the text after it would be another line. */
const LINE_END = /\r(?!\n)|(?<!\r)\n|\r\n(?![ \t])/;

function faultOf(header: AnyDefinition, text: string, value: unknown): string | undefined {
  if (LINE_END.test(text)) return `${JSON.stringify(text)} ends the line`;
  const again = header.safeParse(text);
  if (!again.ok) return `${JSON.stringify(text)} is not read`;
  return isSame(again.value, value) ? undefined : `${JSON.stringify(text)} is read as ${shown(again.value)}`;
}

/** The fields of a Via that a builder may leave out (RFC 3261 §18.2.1 knows no other protocol and version). */
const LEFT_OUT: Readonly<Record<string, unknown>> = { protocol: 'SIP', version: '2.0' };

/**
 * Returns whether the value that was read has the requested fields. Only own fields count, and `undefined` is absent.
 */
function isSame(read: unknown, asked: unknown, key = ''): boolean {
  if (asked === undefined) return isNothing(read) || (Object.hasOwn(LEFT_OUT, key) && LEFT_OUT[key] === read);
  if (typeof asked !== 'object' || asked === null) return read === asked;
  if (typeof read !== 'object' || read === null || Array.isArray(read) !== Array.isArray(asked)) return false;
  if (Array.isArray(read) && Array.isArray(asked) && read.length !== asked.length) return false;
  const own = (value: object, name: string): unknown => Object.getOwnPropertyDescriptor(value, name)?.value;
  const names = new Set([...Object.keys(read), ...Object.keys(asked)]);
  return [...names].every((name) => isSame(own(read, name), own(asked, name), name));
}

function isNothing(read: unknown): boolean {
  return read === undefined || (typeof read === 'object' && read !== null && Object.values(read).every(isNothing));
}

function noCounts(): Counts {
  const none = () => ({ printed: 0, refused: 0 });
  return {
    injection: none(),
    fold: none(),
    text: none(),
    host: none(),
    number: none(),
    type: none(),
    shape: none(),
    graft: none(),
  };
}

/** Fails if everything or nothing was refused, because the test would then show nothing. */
function checkCounts(name: string, counts: Counts): void {
  for (const kind of kinds) {
    const { printed, refused } = counts[kind];
    expect(printed + refused, `${name}: ${kind}`).toBeGreaterThan(POISONED / kinds.length / 2);
    if (kind === 'injection') expect(printed, `${name}: a line of its own`).toBe(0);
    // Human-readable text may be any host, and a grafted part may be a whole value.
    if (kind !== 'host' && kind !== 'graft') expect(refused, `${name}: ${kind}`).toBeGreaterThan(0);
    totals[kind].printed += printed;
    totals[kind].refused += refused;
  }
}

function shown(value: unknown): string {
  try {
    return JSON.stringify(value, (_, each: unknown) =>
      ['bigint', 'symbol'].includes(typeof each) ? String(each) : each,
    );
  } catch (error) {
    return String(error);
  }
}

afterAll(() => console.table(totals));
