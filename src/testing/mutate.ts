/**
 * Near misses: a string with one to three small changes, many of which leave it in its language. Whether they do is for
 * the recogniser to say.
 */
import type { Random } from './random.ts';

/** A change to `text`, which is not empty; `other` is another string of the same rule. */
type Change = (text: string, random: Random, other: string) => string;

/** The delimiters of any rule. One in an unexpected place reveals a parser that stops too early or too late. */
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

/** Replaces an octet by a neighbour, which moves it across the edge of a class. */
const neighbour: Change = (text, random) => {
  const at = random.below(text.length);
  return put(text, at, octet(text.charCodeAt(at) + random.pick([-1, 1])));
};

/** Flips the case bit of an octet. An octet that is not a letter becomes a different character. */
const otherCase: Change = (text, random) => {
  const at = random.below(text.length);
  return put(text, at, octet(text.charCodeAt(at) ^ 0x20));
};

const splice: Change = (text, random, other) => {
  const rest = other.slice(random.below(other.length + 1));
  return text.slice(0, random.below(text.length + 1)) + rest;
};

const graft: Change = (text, random, other) => insert(text, random, other.slice(...stretch(other, random)));

/** Drops, doubles or inserts white space. */
const space: Change = (text, random) => {
  const spaces = [...text.matchAll(/[ \t]+/g)];
  const found = spaces[random.below(spaces.length + 1)];
  if (found === undefined) return insert(text, random, random.pick([' ', '\t', '  ']));
  const end = found.index + found[0].length;
  return text.slice(0, found.index) + (random.chance(0.5) ? '' : found[0] + found[0]) + text.slice(end);
};

const fold: Change = (text, random) => insert(text, random, random.pick(FOLDS));

/** Replaces a number by a nearby one, which may exceed a bound, or adds a leading zero. */
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

/** Returns `text` with one to three changes; inserted pieces come from `other`. */
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
