/**
 * Near misses: a string with one to three small changes, many of which leave it in its language. Whether they do is for
 * the recogniser to say.
 */
import type { Random } from './random.ts';

/** A change to `text`, which is not empty; `other` is another string of the same rule. */
type Change = (text: string, random: Random, other: string) => string;

/** What delimits something somewhere: put in where it is none, it shows who stops too early or too late. */
const DELIMITERS = ' \t\r\n",;:@<>()[]=/?&%\\*.-+0~\0\x7f\x80\xff';
const FOLDS = ['\r\n ', '\r\n\t', ' \r\n ', '\r\n \r\n ', '\n ', '\r\n'] as const;

const drop: Change = (text, random) => {
  const [from, to] = stretch(text, random);
  return text.slice(0, from) + text.slice(to);
};

const double: Change = (text, random) => {
  const [from, to] = stretch(text, random);
  return text.slice(0, to) + text.slice(from);
};

const swap: Change = (text, random) => {
  const at = random.below(text.length);
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
};

const delimit: Change = (text, random) => insert(text, random, delimiter(random));

const replace: Change = (text, random) =>
  put(text, random.below(text.length), random.chance(0.5) ? delimiter(random) : octet(random.below(256)));

/** What was at the edge of a class is now outside it, or what was outside is in it. */
const neighbour: Change = (text, random) => {
  const at = random.below(text.length);
  return put(text, at, octet(text.charCodeAt(at) + random.pick([-1, 1])));
};

/** Of an octet that is no letter this makes another delimiter. */
const otherCase: Change = (text, random) => {
  const at = random.below(text.length);
  return put(text, at, octet(text.charCodeAt(at) ^ 0x20));
};

const splice: Change = (text, random, other) => {
  const rest = other.slice(random.below(other.length + 1));
  return text.slice(0, random.below(text.length + 1)) + rest;
};

const graft: Change = (text, random, other) => insert(text, random, other.slice(...stretch(other, random)));

/** White space is dropped or doubled, or appears. */
const space: Change = (text, random) => {
  const spaces = [...text.matchAll(/[ \t]+/g)];
  const found = spaces[random.below(spaces.length + 1)];
  if (found === undefined) return insert(text, random, random.pick([' ', '\t', '  ']));
  const end = found.index + found[0].length;
  return text.slice(0, found.index) + (random.chance(0.5) ? '' : found[0] + found[0]) + text.slice(end);
};

const fold: Change = (text, random) => insert(text, random, random.pick(FOLDS));

/** A number becomes another near by (a bound is exceeded), or gets a leading zero. */
const count: Change = (text, random, other) => {
  const numbers = [...text.matchAll(/[0-9]+/g)];
  const found = numbers[random.below(numbers.length)];
  if (found === undefined) return delimit(text, random, other);
  const value = BigInt(found[0]);
  const changed = random.pick([String(value + 1n), String(value > 0n ? value - 1n : 0n), `0${found[0]}`, `${value}0`]);
  return text.slice(0, found.index) + changed + text.slice(found.index + found[0].length);
};

const changes = [
  drop,
  double,
  swap,
  delimit,
  replace,
  neighbour,
  otherCase,
  splice,
  graft,
  space,
  fold,
  count,
] as const;

/** `text` with one to three changes; pieces come from `other`. */
export function mutate(text: string, random: Random, other: string): string {
  let mutant = text;
  for (let left = random.pick([1, 1, 1, 2, 3]); left > 0; left--) {
    mutant = mutant === '' ? delimiter(random) : random.pick(changes)(mutant, random, other);
  }
  return mutant;
}

/** One octet or a few. */
function stretch(text: string, random: Random): [from: number, to: number] {
  const from = random.below(text.length);
  return [from, from + 1 + (random.chance(0.5) ? 0 : random.below(8))];
}

function insert(text: string, random: Random, what: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + what + text.slice(at);
}

function put(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at + 1);
}

function delimiter(random: Random): string {
  return DELIMITERS.charAt(random.below(DELIMITERS.length));
}

function octet(code: number): string {
  return String.fromCharCode(code & 0xff);
}
