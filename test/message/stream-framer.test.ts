import fc from 'fast-check';
import { Message } from 'sippet';
import { describe, expect, it, vi } from 'vitest';
import { Vocabulary } from '../../src/message/rows/vocabulary.ts';
import type { StreamEvent } from '../../src/transport/transport.ts';
import { sampled } from '../sampling.ts';
import { flows, octets, vectors } from '../vectors/files.ts';

/** Returns the output of a stream that arrives in these pieces, in a form that can be compared. */
function outcome(pieces: readonly Uint8Array[]): readonly string[] {
  const framer = Message.framer();
  const events = pieces.flatMap((piece) => framer.push(piece));
  return [...events.map(textOf), framer.hasBegun ? 'begun' : 'done'];
}

function textOf(event: StreamEvent): string {
  const text = 'octets' in event ? Buffer.from(event.octets).toString('latin1') : '';
  return `${event.kind} ${'reason' in event ? event.reason : ''} ${text}`;
}

function kinds(...pieces: readonly string[]): readonly string[] {
  const framer = Message.framer();
  return pieces.flatMap((piece) => framer.push(Buffer.from(piece, 'latin1'))).map(({ kind }) => kind);
}

const all = [
  ...(['rfc4475', 'rfc5118'] as const).flatMap((folder) => vectors(folder).map(({ file }) => `${folder}/${file}`)),
  ...(['rfc3665', 'rfc3261'] as const).flatMap((folder) => flows(folder).map(({ file }) => file)),
];

const MESSAGE =
  'OPTIONS sip:b SIP/2.0\r\nVia: SIP/2.0/TCP a;branch=z9hG4bK1\r\nFrom: <sip:a>;tag=1\r\nTo: <sip:b>\r\n' +
  'Call-ID: 1\r\nCSeq: 1 OPTIONS\r\nContent-Length: 4\r\n\r\nbody';

describe('a stream gives the same messages however it is cut into pieces', () => {
  it.each(sampled(all, 4))('%s, cut at every octet and into single octets', (path) => {
    const stream = octets(path);
    const whole = outcome([stream]);
    for (let at = 1; at < stream.length; at += 1) {
      expect(outcome([stream.subarray(0, at), stream.subarray(at)])).toEqual(whole);
    }
    expect(outcome(Array.from(stream, (octet) => Uint8Array.of(octet)))).toEqual(whole);
  });

  it('many messages with keep-alives between them, cut at random', () => {
    const stream = Buffer.from(`\r\n${MESSAGE}\r\n\r\n${MESSAGE}${MESSAGE}\r\n`, 'latin1');
    const whole = outcome([stream]);
    expect(whole.filter((each) => each.startsWith('message'))).toHaveLength(3);
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length), { maxLength: 20 }), (cuts) => {
        const sorted = [0, ...cuts.toSorted((a, b) => a - b), stream.length];
        const pieces = sorted.slice(1).map((to, i) => stream.subarray(sorted[i], to));
        expect(outcome(pieces)).toEqual(whole);
      }),
    );
  });

  it.each(vectors('rfc4475').filter(({ verdict }) => verdict.startsWith('valid')))(
    'the valid message $name is framed as it is read from a datagram, if it says its length',
    ({ file }) => {
      const stream = octets(`rfc4475/${file}`);
      const message = Message.parse(stream);
      if (message.headers.contentLength === undefined)
        return expect(outcome([stream])[0]).toMatch(/^broken no Content/);
      const framed = Message.framer().push(Buffer.concat([stream, Buffer.from('\r\n\r\n')]))[0];
      if (framed?.kind !== 'message') throw new Error(`${framed?.kind}`);
      expect(Message.parse(framed.octets).toBytes()).toEqual(message.toBytes());
    },
  );
});

describe('between messages', () => {
  it('CRLF CRLF is a ping and a single CRLF a pong, however they are cut (RFC 5626 §3.5.1)', () => {
    expect(kinds('\r\n\r\n')).toEqual(['pong', 'ping']);
    expect(kinds('\r', '\n\r', '\n')).toEqual(['pong', 'ping']);
    expect(kinds('\r\n')).toEqual(['pong']);
    expect(kinds(MESSAGE, '\r\n', '\r\n', MESSAGE)).toEqual(['message', 'pong', 'ping', 'message']);
  });
});

describe('a message whose end cannot be found breaks the stream', () => {
  it.each([
    ['no Content-Length', MESSAGE.replace(/Content-Length.*\r\n/, '')],
    ['bad Content-Length', MESSAGE.replace('Content-Length: 4', 'Content-Length: four')],
    ['bad Content-Length', MESSAGE.replace('Content-Length: 4', 'Content-Length: 4\r\nl: 5')],
    ['bad Content-Length', MESSAGE.replace('Content-Length: 4', 'Content-Length: -1')],
    ['message too long', MESSAGE.replace('Content-Length: 4', 'Content-Length: 70000')],
    ['header block too long', MESSAGE.replace('Call-ID: 1', `X: ${'a'.repeat(66_000)}`)],
  ])('%s', (reason, text) => {
    const framer = Message.framer();
    const events = framer.push(Buffer.from(text, 'latin1'));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ kind: 'broken', reason });
    expect(framer.push(Buffer.from(MESSAGE, 'latin1'))).toEqual([]);
  });
});

describe('a message of a stream is framed once', () => {
  /** Returns how many header names are looked up until a message that comes in these pieces is parsed. */
  function lookedUp(pieces: readonly Uint8Array[]): number {
    const find = vi.spyOn(Vocabulary.prototype, 'find');
    try {
      const framer = Message.framer();
      const [event] = pieces.flatMap((piece) => framer.push(piece));
      if (event?.kind !== 'message') throw new Error(`${event?.kind}`);
      const result = Message.safeParse(event.octets, undefined, undefined, event.head);
      if (!result.ok) throw new Error(result.error.rule);
      return find.mock.calls.length;
    } finally {
      find.mockRestore();
    }
  }

  it('however it is cut: each of its six header names is looked up once', () => {
    const stream = Buffer.from(MESSAGE, 'latin1');
    expect(lookedUp([stream])).toBe(6);
    expect(lookedUp(Array.from(stream, (octet) => Uint8Array.of(octet)))).toBe(6);
  });

  it.each(sampled(all, 4))('and is then parsed as its octets alone are: %s', (path) => {
    for (const strict of [false, true]) {
      for (const event of Message.framer({ strict }).push(octets(path))) {
        if (event.kind !== 'message') continue;
        const [framed, alone] = [event.head, undefined].map((head) => {
          const result = Message.safeParse(event.octets, { strict }, undefined, head);
          if (!result.ok) return [result.error, result.partial.startLine, result.partial.toResponse(400)?.toString()];
          const { value } = result;
          return [value.toString(), value.leniences, Buffer.from(value.body).toString('hex')];
        });
        expect(framed).toEqual(alone);
      }
    }
  });
});

it.each([
  ['CRLF', 'X\r\nl:0\r\n\r\n'],
  ['LF', 'X\nl:0\n\n'],
])('the work for short messages whose lines end in %s grows with their number, and not faster', (_, message) => {
  /** Returns how many characters are looked at while a chunk of so many messages is framed. */
  const looks = (count: number): number => {
    const chunk = Buffer.from(message.repeat(count), 'latin1');
    const framer = Message.framer();
    const spy = vi.spyOn(String.prototype, 'charCodeAt');
    try {
      expect(framer.push(chunk)).toHaveLength(count);
      return spy.mock.calls.length;
    } finally {
      spy.mockRestore();
    }
  };
  expect(looks(400)).toBeLessThan(4.4 * looks(100));
});
