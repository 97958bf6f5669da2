/**
 * `npm run fuzz -- [--seconds N] [--seed S]`: the generated parsers against the automata of the grammar, and messages.
 */
import { parseArgs } from 'node:util';
import { exportedRules } from '../../src/generated/exported-rules.ts';
import { factorOf } from './reads.ts';
import { fuzz, type Outcome } from './run.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});

function numberOf(name: 'seconds' | 'seed'): number {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`--${name} ${values[name]}: not a whole number`);
  return value;
}

/** Prints a complaint in the form of a vector: a literal of the text, with one character for each octet. */
function report(outcome: Outcome, seconds: number, seed: number): void {
  const { strings, octets, messages, messageOctets, reachable, visited, complaint } = outcome;
  const rate = (count: number) => Math.round(count / seconds);
  console.log(`seed ${seed}: ${strings} header values, ${octets} octets, ${rate(strings)} values/s`);
  console.log(`${messages} whole messages, ${messageOctets} octets, ${rate(messages)} messages/s`);
  console.log(`${visited} of ${reachable} nodes of the grammar derived`);
  if (complaint === undefined) return;
  const { rule, strict, text, what } = complaint;
  console.log(`${rule}, ${strict ? 'strict' : 'lenient'}: ${what}`);
  console.log(`{ rule: ${JSON.stringify(rule)}, strict: ${strict}, text: ${JSON.stringify(text)} }`);
  process.exitCode = 1;
}

const seconds = numberOf('seconds');
const seed = numberOf('seed');
// The automata and the read factors are made first, because their time is not the parsers'.
const factors = exportedRules.map(factorOf);
console.log(`reads of an octet: ${Math.min(...factors)} to ${Math.max(...factors)} by rule`);
fuzz({ seed, isOver: (strings) => strings > 20_000 });
const start = performance.now();
const outcome = fuzz({ seed, isOver: () => performance.now() - start >= seconds * 1000 });
report(outcome, (performance.now() - start) / 1000, seed);
