/**
 * Messages that a hostile or broken peer might send: the RFCs' own messages with their rows and octets changed.
 *
 * Invariant: whatever comes, only typed errors are thrown, and the parser can read every answer that the library makes.
 */
import { Message, type PartialMessage, type Request, SippetError, Uri } from 'sippet';
import { describe, expect, test } from 'vitest';
import { mutate } from '../../src/testing/mutate.ts';
import { Random } from '../../src/testing/random.ts';
import { isExhaustive } from '../sampling.ts';
import { flows, octets, vectors } from '../vectors/files.ts';

const FILES = [
  ...vectors('rfc4475').map(({ file }) => `rfc4475/${file}`),
  ...vectors('rfc5118').map(({ file }) => `rfc5118/${file}`),
  ...flows('rfc3665').map(({ file }) => file),
  ...flows('rfc3261').map(({ file }) => file),
];
const TEXTS = FILES.map((file) => octets(file).toString('latin1'));
const STATUSES = [100, 180, 199, 200, 400, 503];
const OPTIONS = {
  via: { transport: 'UDP', host: 'proxy.example.com', params: { branch: 'z9hG4bKproxy' } },
  recordRoute: { uri: Uri.parse('sip:proxy.example.com;lr') },
};
/** Mutants of each message in `npm test`; `npm run test:exhaustive` makes more. */
const MUTANTS = isExhaustive ? 200 : 5;
/** Milliseconds that reading, checking and answering a mutant may take, even on a busy machine. */
const LONGEST = 2000;

/** A change to the rows of a message; `other` holds the rows of another message. */
type Change = (rows: string[], random: Random, other: readonly string[]) => void;

const changes: readonly Change[] = [
  (rows, random) => rows.splice(random.below(rows.length), 1),
  (rows, random) => rows.splice(random.below(rows.length), 0, anyOf(rows, random)),
  (rows, random, other) => rows.splice(random.below(rows.length + 1), 0, anyOf(other, random)),
  (rows, random, other) => rows.splice(random.below(rows.length), 1, anyOf(other, random)),
  (rows, random) => rows.push(...Array.from({ length: 300 }, () => anyOf(rows, random))),
  (rows, random) => rewrite(rows, random, (row) => row.replace(/:.*/s, ':')),
  (rows, random) => rewrite(rows, random, (row) => row.replace(/:\s*/, ':\r\n ')),
  (rows, random) => rewrite(rows, random, (row) => `${row}${random.pick([';', ',', '"', '<', '>', '\\', '\0', '%'])}`),
  (rows, random) => rewrite(rows, random, (row) => `${row}${random.pick([';a', ',a', '(', '<'])}`.padEnd(9000, ';p')),
  (rows, random) =>
    rewrite(rows, random, (row) => row.replace(/\d+/, random.pick(['-1', '4294967296', '9'.repeat(400)]))),
  (rows) => rows.splice(1, 0, 'Content-Length: 99999'),
  (rows, random, other) => rewrite(rows, random, (row) => mutate(row, random, anyOf(other, random))),
];

/** Returns one of some texts. */
function anyOf(texts: readonly string[], random: Random): string {
  return texts[random.below(texts.length)] ?? '';
}

function rewrite(rows: string[], random: Random, change: (row: string) => string): void {
  const at = random.below(rows.length);
  rows[at] = change(rows[at] ?? '');
}

/** Returns a message with one to three changes of its rows, and sometimes of its octets. */
function mutantOf(text: string, random: Random): string {
  const other = anyOf(TEXTS, random);
  const end = text.indexOf('\r\n\r\n');
  const rows = (end === -1 ? text : text.slice(0, end)).split('\r\n');
  const otherRows = other.split('\r\n');
  for (let left = random.between(1, 3); left > 0 && rows.length > 0; left -= 1) {
    changes[random.below(changes.length)]?.(rows, random, otherRows);
  }
  const mutant = rows.join('\r\n') + (end === -1 ? '' : text.slice(end));
  return random.chance(0.3) ? mutate(mutant, random, other) : mutant;
}

/** Returns what `make` returns, or `undefined` if it throws an error of the library. Any other error fails the test. */
function typed<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof SippetError) return undefined;
    throw error;
  }
}

function checkAnswers(request: Request | PartialMessage, strict: boolean): void {
  for (const status of STATUSES) {
    const answer = typed(() => request.toResponse(status));
    if (answer !== undefined) expect(Message.safeParse(answer.toBytes(), { strict })).toMatchObject({ ok: true });
  }
}

function check(text: string, strict: boolean): void {
  const bytes = Buffer.from(text, 'latin1');
  const result = Message.safeParse(bytes, { strict });
  if (!result.ok) {
    expect(result.error.offset).toBeLessThanOrEqual(bytes.length);
    checkAnswers(result.partial, strict);
    return;
  }
  const message = result.value;
  message.validate();
  expect(Message.safeParse(message.toBytes(), { strict })).toMatchObject({ ok: true });
  expect(String(message.remote())).toBeDefined();
  if (!message.isRequest()) return;
  checkAnswers(message, strict);
  const copy = typed(() => message.forward(OPTIONS));
  if (copy !== undefined) expect(Message.safeParse(copy.toBytes(), { strict })).toMatchObject({ ok: true });
}

describe('a changed message of an RFC is read, checked, answered and forwarded without an untyped error', () => {
  test.each(FILES.map((file, at) => [file, at] as const))('%s', (file, at) => {
    const random = new Random(at + Number(process.env['SIPPET_SEED'] ?? 0));
    const text = TEXTS[at] ?? '';
    for (let left = MUTANTS; left > 0; left -= 1) {
      const mutant = mutantOf(text, random);
      for (const strict of [false, true]) {
        const begin = performance.now();
        try {
          check(mutant, strict);
        } catch (error) {
          throw new Error(`${file}, ${strict ? 'strict' : 'lenient'}: ${JSON.stringify(mutant)}`, { cause: error });
        }
        expect(performance.now() - begin).toBeLessThan(LONGEST);
      }
    }
  });
});
