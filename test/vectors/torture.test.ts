import { Message } from 'sippet';
import { describe, expect, it } from 'vitest';
import { expectedFaults } from './expected-faults.ts';
import { expectedValues } from './expected-values.ts';
import { octets, type Vector, vectors } from './files.ts';

const all: readonly (Vector & { readonly path: string })[] = (['rfc4475', 'rfc5118'] as const).flatMap((folder) =>
  vectors(folder).map((vector) => ({ ...vector, path: `${folder}/${vector.file}` })),
);

/** Returns a message. `baddn.dat` lacks its last CRLF, which is added. */
function message(path: string): Buffer {
  return octets(path.replace('baddn.dat', 'baddn.fixed.dat'));
}

const isValid = ({ verdict }: Vector): boolean => verdict.startsWith('valid');

it('RFC 4475 has 49 messages and RFC 5118 has 12, each with a verdict', () => {
  expect([vectors('rfc4475').length, vectors('rfc5118').length]).toEqual([49, 12]);
  const judged = new Set([...Object.keys(expectedFaults), ...Object.keys(expectedValues), 'baddn']);
  expect(all.filter(({ name }) => !judged.has(name))).toEqual([]);
});

describe('a valid message is accepted, and its values are typed', () => {
  it.each(all.filter(isValid))('$name', ({ name, path }) => {
    const result = Message.safeParse(message(path));
    if (!result.ok) throw new Error(`${result.error.rule} at ${result.error.offset}`);
    const { headers, body, leniences = [], ...start } = expectedValues[name] ?? { headers: {} };
    expect(result.value).toMatchObject(start);
    for (const [key, value] of Object.entries(headers)) {
      expect({ [key]: Reflect.get(result.value.headers, key) }).toMatchObject({ [key]: value });
    }
    if (body !== undefined) expect(result.value.body.length).toBe(body);
    expect(result.value.validate().filter(({ severity }) => severity === 'reject')).toEqual([]);
    expect(result.value.leniences).toEqual(leniences);
  });

  it.each(all.filter(isValid))('$name is printed as it came', ({ path }) => {
    const came = message(path);
    const printed = Message.parse(came).toBytes();
    expect(Buffer.from(printed).equals(came.subarray(0, printed.length))).toBe(true);
  });
});

describe('an invalid message is refused at the place that the RFC names', () => {
  it.each(all.filter((vector) => !isValid(vector) && vector.name !== 'baddn'))('$name', ({ name, path }) => {
    const expected = expectedFaults[name];
    const result = Message.safeParse(message(path));
    if (expected !== undefined && 'failure' in expected) {
      expect(result.ok ? 'taken' : [result.error.rule, result.error.offset]).toEqual(expected.failure);
      return;
    }
    if (!result.ok) throw new Error(`${result.error.rule} at ${result.error.offset}`);
    const faults = result.value
      .validate()
      .map(({ status, severity, header, offset }) => [status, severity, header, offset]);
    expect(faults).toEqual(
      expected?.faults.map(([status, severity, header, offset]) => [status, severity, header, offset]),
    );
  });

  it('baddn.dat is refused because a display name with a comma is not a token', () => {
    const result = Message.parse(message('rfc4475/baddn.dat'));
    expect(result.read('from')).toMatchObject({ state: 'malformed', error: { kind: 'syntax' } });
    expect(result.validate()).toContainEqual(
      expect.objectContaining({ status: 400, severity: 'reject', header: 'From' }),
    );
  });

  it('test.dat is refused: its Request-Line has no version and a line has no colon', () => {
    expect(Message.safeParse(octets('rfc4475/test.dat')).ok).toBe(false);
  });
});

it('the leniencies that RFC 5118 asks for are errors with { strict: true }', () => {
  const received = Message.parse(octets('rfc5118/via-received-param-with-delim.dat'), { strict: true });
  expect(received.headers.via?.[0]?.params).toMatchObject({
    received: undefined,
    others: [['received', '[2001:db8::9:255]']],
  });
  expect(Message.safeParse(octets('rfc5118/ipv6-bug-abnf-3-colons.dat'), { strict: true }).ok).toBe(false);
});
