/**
 * Whole messages: derived ones, mutants of them, splices of two, and random octets.
 *
 * Invariant: the same seed gives the same messages. Each row of a derived message is legal, but any row may be missing
 * or repeated.
 */
import { grammar } from '../../src/generated/grammar.ts';
import type { AnyDefinition } from '../../src/runtime/definition.ts';
import { ruleOf } from '../../src/testing/arbitraries.ts';
import { startAt } from '../../src/testing/heights.ts';
import { mutate } from '../../src/testing/mutate.ts';
import type { Random } from '../../src/testing/random.ts';
import { Sentences } from '../../src/testing/sentence.ts';
import { definitions } from './judge-message.ts';
import { noise, splice } from './texts.ts';

interface Rows {
  readonly names: readonly [string, ...(readonly string[])];
  readonly values: Sentences;
}

/** The rows that every request has (RFC 3261 §8.1.1), and Content-Type. Content-Length depends on the message. */
const USUAL = ['Via', 'To', 'From', 'Call-ID', 'CSeq', 'Max-Forwards', 'Content-Type'];
const BODIES = ['', '', 'v=0\r\n', 'Via: SIP/2.0/UDP a\r\n\r\n', '\0\xff\r\n\r\n\r\n'] as const;
/** The white space between a name and its colon, and after the colon. */
const SPACES = ['', '', '', ' ', '\t', ' \t '] as const;
const FOLDS = ['', ' ', ' ', '\r\n ', ' \r\n\t'] as const;

export class MessageTexts {
  readonly #random: Random;
  readonly #startLines: readonly [Sentences, Sentences];
  readonly #usual: readonly Rows[];
  readonly #rows: readonly Rows[];
  #last = '';

  constructor(strict: boolean, random: Random) {
    const sentences = (key: string) => new Sentences(startAt(grammar, key, { strict }), random);
    const rows = (header: AnyDefinition): Rows => ({ names: namesOf(header), values: sentences(ruleOf(header)) });
    this.#random = random;
    this.#startLines = [sentences('rfc3261:request-line'), sentences('rfc3261:status-line')];
    this.#usual = definitions.filter(({ name }) => USUAL.includes(name)).map(rows);
    this.#rows = definitions.filter(({ name }) => name !== 'Content-Length').map(rows);
  }

  /** Returns the next message, with one character for each octet. */
  next(): string {
    const random = this.#random;
    const other = this.#last;
    const text = this.#derive();
    this.#last = text;
    switch (random.below(8)) {
      case 0:
      case 1:
        return text;
      case 2:
        return splice(text, other, random);
      case 3:
        return random.chance(0.5) ? noise(random) : splice(noise(random), text, random);
      case 4:
        // RFC 3261 requires CRLF; some peers send LF.
        return text.replaceAll('\r\n', '\n');
      default:
        return mutate(text, random, other);
    }
  }

  #derive(): string {
    const random = this.#random;
    const rows = [...this.#usual.filter(() => random.chance(0.95)), ...this.#others()];
    const lines = rows.map((row) => this.#row(row));
    if (random.chance(0.3)) lines.push(`X-${noise(random).replace(/[^a-z]/g, '')}: ${random.below(10)}\r\n`);
    const body = random.pick(BODIES);
    if (random.chance(0.7)) lines.push(`Content-Length: ${random.chance(0.8) ? body.length : random.below(9)}\r\n`);
    const lead = random.chance(0.1) ? '\r\n'.repeat(random.below(4)) : '';
    return `${lead}${random.pick(this.#startLines).draw(this.#size())}${lines.join('')}\r\n${body}`;
  }

  #others(): readonly Rows[] {
    const random = this.#random;
    const [first, ...more] = this.#rows;
    return first === undefined ? [] : Array.from({ length: random.below(6) }, () => random.pick([first, ...more]));
  }

  #row({ names, values }: Rows): string {
    const random = this.#random;
    return `${random.pick(names)}${random.pick(SPACES)}:${random.pick(FOLDS)}${values.draw(this.#size())}\r\n`;
  }

  #size(): number {
    return 5 * this.#random.between(1, this.#random.pick([2, 5, 20]));
  }
}

function namesOf({ name, compact = name }: AnyDefinition): Rows['names'] {
  return [name, name.toLowerCase(), name.toUpperCase(), compact];
}
