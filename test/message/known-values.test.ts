/** The header values of a response that are known when it is built, compared with those that its octets give. */
import fc from 'fast-check';
import { Message, type Request } from 'sippet';
import { callId, contentLength, cseq, from, to, via } from 'sippet/headers';
import { grammar, mutant, request, textOf } from 'sippet/testing';
import { describe, expect, test } from 'vitest';
import { flows, octets, vectors } from '../vectors/files.ts';

const HEADERS = [via, from, to, callId, cseq, contentLength];
const STATUSES = [100, 180, 200, 404, 503, 699];

/**
 * Returns the Status-Line and the values of a response: first the known ones, then those that its octets are read as.
 */
function knownAndRead(answered: Request, status: number, strict: boolean) {
  const response = answered.toResponse(status);
  const again = Message.parse(response.toBytes(), { strict });
  if (!again.isResponse()) throw new Error('no response');
  const linesOf = ({ status, reason, version }: typeof again) => [status, reason, version];
  const valuesOf = (message: typeof again) => HEADERS.map((header) => message.get(header));
  return [
    [...linesOf(response), ...valuesOf(response)],
    [...linesOf(again), ...valuesOf(again)],
  ];
}

function check(octets: Uint8Array): void {
  for (const strict of [false, true]) {
    const result = Message.safeParse(octets, { strict });
    if (!result.ok || !result.value.isRequest()) continue;
    // A stack reads the headers first; a header that has not been read is read for the answer.
    result.value.validate();
    for (const status of STATUSES) {
      const [known, read] = knownAndRead(result.value, status, strict);
      expect(known).toEqual(read);
    }
  }
}

describe('what a response knows of its headers is what its octets are read as', () => {
  test.each([
    ...vectors('rfc4475').map(({ file }) => `rfc4475/${file}`),
    ...vectors('rfc5118').map(({ file }) => `rfc5118/${file}`),
    ...flows('rfc3665').map(({ file }) => file),
    ...flows('rfc3261').map(({ file }) => file),
  ])('in the answer to %s, with either line ends', (file) => {
    const came = octets(file);
    check(came);
    check(Buffer.from(came.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'));
  });

  test('in answers to drawn requests and their mutants', () => {
    const drawn = request({ headers: [] }).map((message) => Buffer.from(message.toBytes()).toString('latin1'));
    fc.assert(
      fc.property(fc.oneof(drawn, mutant(drawn)), (text) => check(Buffer.from(text, 'latin1'))),
      { numRuns: 150 },
    );
  });

  test('in answers with any To', () => {
    const text = (value: string) =>
      `OPTIONS sip:b SIP/2.0\r\nVia: SIP/2.0/UDP a\r\nFrom: <sip:a>;tag=1\r\nTo: ${value}\r\nCall-ID: x\r\nCSeq: 1 OPTIONS\r\n\r\n`;
    fc.assert(
      fc.property(fc.oneof(textOf(to), mutant(textOf(to)), textOf(to, grammar, { strict: true })), (value) =>
        check(Buffer.from(text(value), 'latin1')),
      ),
      { numRuns: 500 },
    );
  });
});
