/** The automaton of each header decides where an error is and what could have come there instead. */
import { afterAll, expect, it } from 'vitest';
import type { Dfa } from '../../codegen/analyse/dfa.ts';
import { exportedRules } from '../../src/generated/exported-rules.ts';
import { grammar } from '../../src/generated/grammar.ts';
import type { AnyDefinition } from '../../src/runtime/definition.ts';
import type { Fault } from '../../src/runtime/result.ts';
import { alphabet, automatonOf } from '../oracle/oracle.ts';
import { sampled } from '../sampling.ts';
import { drawStrings } from './strings.ts';

const COUNT = Number(process.env['SIPPET_STRINGS'] ?? 2000) / 4;
/** The depth to which an automaton follows a comment in a comment. */
const NESTING = 3;

const all = exportedRules.flatMap(({ key, name, header }) => (header === undefined ? [] : [{ key, name, header }]));
const headers = sampled(all, 12);
const totals = { faults: 0, named: 0, judged: 0 };

/** Returns the states after each octet of the longest prefix with which some value begins. */
function statesOf(automaton: Dfa, text: string): readonly number[] {
  const states = [0];
  for (let at = 0; at < text.length; at++) {
    const next = automaton.next(states[at] ?? 0, alphabet.letterOf[text.charCodeAt(at)] ?? 0);
    if (next < 0) break;
    states.push(next);
  }
  return states;
}

function faultOf(header: AnyDefinition, text: string, strict: boolean): Fault | undefined {
  const result = header.safeParse(Buffer.from(text, 'latin1'), { strict });
  return result.ok ? undefined : result.error;
}

/**
 * Returns whether the offset is known to be too small: only before white space with a second fold, because no code
 * looks that far behind a `*` of Contact or a quoted value of Accept-Contact.
 */
function isKnown({ header, expected, offset }: Fault, text: string): boolean {
  if (header === 'Contact') return expected.includes('STAR');
  return header === 'Accept-Contact' && /^\r\n[ \t]/.test(text.slice(offset));
}

it.each(headers)('an error in $name lies behind the longest prefix that some value begins with', ({ key, header }) => {
  for (const strict of [true, false]) {
    const automaton = automatonOf(key, strict);
    const { mutants } = drawStrings(key, strict, COUNT, 8760);
    for (const text of mutants.filter((mutant) => mutant.split('(').length - 1 <= NESTING)) {
      const fault = faultOf(header, text, strict);
      if (fault === undefined || isKnown(fault, text)) continue;
      totals.faults++;
      const states = statesOf(automaton, text);
      const shown = `${JSON.stringify(text)} ${strict ? 'strictly' : 'leniently'}`;
      expect(fault.offset, shown).toBe(states.length - 1);
      expect(fault.expected.length, shown).toBeGreaterThan(0);
      const wrong = fault.expected.filter((what) => !couldCome(what, automaton, states.at(-1) ?? 0));
      expect(wrong, `${shown} at ${fault.offset}`).toEqual([]);
    }
  }
});

const keysByName = new Map<string, string[]>();
for (const key of Object.keys(grammar)) {
  const name = key.slice(key.indexOf(':') + 1);
  keysByName.set(name, [...(keysByName.get(name) ?? []), key]);
}

/**
 * Returns whether an octet can come next that the named rule allows. The end of a value may come if the value is
 * complete.
 */
function couldCome(what: string, automaton: Dfa, state: number): boolean {
  totals.named++;
  if (what === 'end of value') return automaton.accepts(state);
  const octets = octetsOf(what);
  if (octets === undefined) return true;
  totals.judged++;
  return octets.some((octet) => automaton.next(state, alphabet.letterOf[octet] ?? 0) >= 0);
}

const known = new Map<string, readonly number[] | undefined>();

/**
 * Returns the octets of a literal or of a rule with this name. An element that is written out has no name to look up.
 */
function octetsOf(what: string): readonly number[] | undefined {
  if (!known.has(what)) known.set(what, lookUp(what));
  return known.get(what);
}

function lookUp(what: string): readonly number[] | undefined {
  const literal = /^"(.+)"$/.exec(what)?.[1];
  if (literal !== undefined)
    return [...literal.toLowerCase(), ...literal.toUpperCase()].map((each) => each.charCodeAt(0));
  const keys = keysByName.get(what.toLowerCase());
  if (keys === undefined) return undefined;
  const letters = keys.flatMap((key) => lettersOf(automatonOf(key, false)));
  return Array.from({ length: 256 }, (_, octet) => octet).filter((octet) =>
    letters.includes(alphabet.letterOf[octet] ?? 0),
  );
}

function lettersOf(automaton: Dfa): readonly number[] {
  return Array.from({ length: automaton.letters }, (_, letter) => letter).filter((letter) =>
    Array.from({ length: automaton.size }, (_, state) => state).some((state) => automaton.next(state, letter) >= 0),
  );
}

afterAll(() => {
  const { faults, named, judged } = totals;
  console.log(`${faults} errors; ${judged} of ${named} things that were expected are rules or literals`);
  expect(faults).toBeGreaterThan(headers.length * 10);
  expect(judged).toBeGreaterThan(named / 2);
});
