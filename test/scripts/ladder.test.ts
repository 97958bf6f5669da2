/** A captured exchange as a ladder: what is read, what is drawn, and what must never reach the output. */
import { channel } from 'node:diagnostics_channel';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readCapture } from '../../scripts/ladder/capture.ts';
import type { Datagram } from '../../scripts/ladder/datagram.ts';
import { exchangeOf } from '../../scripts/ladder/exchange.ts';
import { lineOf } from '../../scripts/ladder/json-lines.ts';
import { toMermaid } from '../../scripts/ladder/mermaid.ts';
import { readOptions } from '../../scripts/ladder/options.ts';
import { recordTo } from '../../scripts/ladder/record.ts';
import { toText } from '../../scripts/ladder/text.ts';
import { octets } from '../vectors/files.ts';

const ALICE = '192.0.2.101:5060';
const BOB = '192.0.2.201:5060';
const CAROL = '[2001:db8::3]:5070';

function datagram(time: number, from: string, to: string, data: Uint8Array | string): Datagram {
  return { time, from, to, octets: typeof data === 'string' ? Buffer.from(data, 'latin1') : data };
}

/** The call of RFC 3665 §3.1, with a repeated 180. */
const call: readonly Datagram[] = [
  datagram(1000, ALICE, BOB, octets('rfc3665/015_s3.1_INVITE.sip')),
  datagram(1012.4, BOB, ALICE, octets('rfc3665/016_s3.1_180.sip')),
  datagram(1512.6, BOB, ALICE, octets('rfc3665/016_s3.1_180.sip')),
  datagram(3000, BOB, ALICE, octets('rfc3665/017_s3.1_200.sip')),
  datagram(3001, ALICE, BOB, octets('rfc3665/018_s3.1_ACK.sip')),
  datagram(13_000, BOB, ALICE, octets('rfc3665/019_s3.1_BYE.sip')),
  datagram(13_001, ALICE, BOB, octets('rfc3665/020_s3.1_200.sip')),
];

function both(datagrams: readonly Datagram[]): string {
  const exchange = exchangeOf(datagrams);
  return toText(exchange) + toMermaid(exchange);
}

describe('the ladder of a call', () => {
  it('is drawn as text', () => {
    expect(toText(exchangeOf(call))).toBe(`\
        192.0.2.101:5060            192.0.2.201:5060
 0.000  |INVITE (SDP) ------------->|  CSeq 1 INVITE
 0.012  |<----- 180 Ringing (INVITE)|  CSeq 1 INVITE
 0.513  |<----- 180 Ringing (INVITE)|  CSeq 1 INVITE (again)
 2.000  |<---- 200 OK (INVITE) (SDP)|  CSeq 1 INVITE
 2.001  |ACK ---------------------->|  CSeq 1 ACK
12.000  |<---------------------- BYE|  CSeq 1 BYE
12.001  |200 OK (BYE) ------------->|  CSeq 1 BYE
`);
  });

  it('is drawn as Mermaid', () => {
    expect(toMermaid(exchangeOf(call))).toBe(`\
sequenceDiagram
  participant P1 as 192.0.2.101#58;5060
  participant P2 as 192.0.2.201#58;5060
  P1->>P2: 0.000 INVITE (SDP), CSeq 1 INVITE
  P2-->>P1: 0.012 180 Ringing (INVITE), CSeq 1 INVITE
  P2-->>P1: 0.513 180 Ringing (INVITE), CSeq 1 INVITE (again)
  P2-->>P1: 2.000 200 OK (INVITE) (SDP), CSeq 1 INVITE
  P1->>P2: 2.001 ACK, CSeq 1 ACK
  P2->>P1: 12.000 BYE, CSeq 1 BYE
  P1-->>P2: 12.001 200 OK (BYE), CSeq 1 BYE
`);
  });
});

describe('the ladder of unusual datagrams', () => {
  it('has rows for octets that are no message and for a message to its own sender, and arrows cross columns', () => {
    const datagrams = [
      datagram(0, ALICE, BOB, '\r\n\r\n'),
      datagram(1, BOB, CAROL, '\r\n'),
      datagram(2, CAROL, ALICE, 'INVITE  sip:x SIP/2.0\r\n\r\n'),
      datagram(3, CAROL, CAROL, ''),
      datagram(4, ALICE, BOB, '\r\n\r\n'),
    ];
    expect(toText(exchangeOf(datagrams))).toBe(`\
       192.0.2.101:5060  192.0.2.201:5060  [2001:db8::3]:5070
0.000  |keep-alive ----->|                 |
0.001  |                 |keep-alive ----->|
0.002  |<--------- malformed (Request-Line)|
0.003  |                 |                 |<-> keep-alive
0.004  |keep-alive ----->|                 |
`);
  });

  it('shows a message whose CSeq cannot be read', () => {
    const datagrams = [datagram(0, ALICE, BOB, 'SIP/2.0 200 OK\r\nCSeq: one INVITE\r\n\r\n')];
    expect(toText(exchangeOf(datagrams)).split('\n')[1]).toMatch(/^0\.000 {2}\|200 OK -+>\| {2}CSeq -$/);
  });

  it('shows more participants than there are columns', () => {
    const datagrams = Array.from({ length: 33 }, (_, port) =>
      datagram(0, `192.0.2.1:${port}`, `192.0.2.1:${port}`, ''),
    );
    expect(() => toText(exchangeOf(datagrams))).toThrow('33 participants');
    expect(toMermaid(exchangeOf(datagrams)).split('\n').length).toBe(1 + 33 + 33 + 1);
  });
});

describe('a session description', () => {
  const message = (type: string, body: string) =>
    `OPTIONS sip:bob@example.com SIP/2.0\r\nCSeq: 1 OPTIONS\r\nContent-Type: ${type}\r\n\r\n${body}`;
  const part = '--x\r\ncontent-type: Application/SDP\r\n\r\nv=0\r\n--x--\r\n';
  it.each([
    ['Application/SDP', 'v=0\r\n', true],
    ['application/sdp', '', false],
    ['text/plain', 'v=0\r\n', false],
    ['multipart/mixed;boundary=x', part, true],
    ['multipart/mixed;boundary=x', part.replace('SDP', 'ISUP'), false],
  ])('of type %s and with body %j is recognised: %s', (type, body, hasSdp) => {
    const [event] = exchangeOf([datagram(0, ALICE, BOB, message(type, body))]).events;
    expect(event?.said).toMatchObject({ kind: 'request', hasSdp });
  });
});

describe('hostile octets in a ladder', () => {
  const reason = '\x1b[2J\u0007 %%{init: {}}%% <b>$$x$$</b>; # A->>B: `e`\xff';
  const method = "X!%*_+`'~";
  const datagrams = [
    datagram(0, ALICE, BOB, `SIP/2.0 200 ${reason}\r\nCSeq: 1 INVITE\r\n\r\n`),
    datagram(1, ALICE, BOB, `${method} sip:x SIP/2.0\r\nCSeq: 1 ${method}\r\n\r\n`),
    datagram(2, ALICE, BOB, '\x1b]0;title\x07\x9b2J'),
    datagram(3, ALICE, BOB, `SIP/2.0 200 ${'long '.repeat(10_000)}\r\n\r\n`),
    datagram(4, ALICE, BOB, Buffer.from(Array.from({ length: 256 }, (_, octet) => octet))),
  ];

  it('become printable ASCII in short rows', () => {
    const text = both(datagrams);
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
    expect(toText(exchangeOf(datagrams)).split('\n').length).toBe(1 + datagrams.length + 1);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(400);
  });

  it('become entity codes in Mermaid, so that no line has a special character', () => {
    const lines = toMermaid(exchangeOf(datagrams)).trimEnd().split('\n').slice(3);
    expect(lines.length).toBe(datagrams.length);
    for (const line of lines) expect(line).toMatch(/^ {2}P1-?->>P2: (?:[A-Za-z0-9 .,()/_-]|#\d+;)*$/);
    expect(lines[1]).toContain('X#33;#37;#42;_#43;#96;#39;#126;');
  });
});

describe('a recording in JSON Lines', () => {
  it('is read as the datagrams that were written', () => {
    const { datagrams, skipped } = readCapture(Buffer.from(call.map(lineOf).join('')));
    expect(both(datagrams)).toBe(both(call));
    expect(datagrams).toEqual(call);
    expect(skipped).toEqual([]);
  });

  const line = (changed: object) => JSON.stringify({ time: 0, from: ALICE, to: CAROL, octets: 'DQo=', ...changed });
  it.each([
    '{"time": 0, "from": "192.0.2.1:5060", "to": "192.0',
    '{}',
    '7',
    'null',
    line({ time: '0' }),
    line({ from: '192.0.2.1' }),
    line({ from: '\x1b[2J:5060' }),
    line({ to: '[192.0.2.1]:5060' }),
    line({ to: '::1:5060' }),
    line({ to: '192.0.2.1:65536' }),
    line({ octets: 'DQo' }),
    line({ octets: 'D?o=' }),
    line({ octets: 0 }),
  ])('skips a line without a datagram: %s', (other) => {
    const { datagrams, skipped } = readCapture(Buffer.from(`${line({})}\n\n${other}\n${line({})}`));
    expect(datagrams.length).toBe(2);
    expect(skipped).toEqual(['line 3: not a datagram']);
  });
});

describe('the recorder', () => {
  const incoming = channel('sippet:message:in');
  const outgoing = channel('sippet:message:out');
  const alice = { address: '192.0.2.101', port: 5060 };
  const bob = { address: '192.0.2.201', port: 5060 };
  const carol = { address: '2001:db8::3', port: 5070 };

  /** Alice's stack publishes the message. */
  function tell({ time, from, octets: told }: Datagram): void {
    const event = { stack: 'alice', time, octets: told, transport: 'UDP', local: alice, remote: bob };
    (from === ALICE ? outgoing : incoming).publish(event);
  }

  it('writes a file that is read back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ladder-'));
    try {
      const file = join(folder, 'call.jsonl');
      const stop = recordTo(file);
      for (const each of call) tell(each);
      expect(await stop()).toEqual({ written: call.length, dropped: 0 });
      for (const each of call) tell(each);
      expect(readCapture(readFileSync(file))).toEqual({ datagrams: call, skipped: [] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('writes to a stream, which stays open', async () => {
    const stream = new PassThrough();
    const stop = recordTo(stream);
    outgoing.publish({ time: 1, octets: Uint8Array.of(13, 10), local: carol, remote: bob });
    await stop();
    expect(stream.writable).toBe(true);
    expect(String(stream.read())).toBe(lineOf(datagram(1, CAROL, BOB, '\r\n')));
  });

  it('records a message between two stacks of this process once, and a duplicate of it as well', async () => {
    const stream = new PassThrough();
    const stop = recordTo(stream);
    const told = Buffer.from('OPTIONS');
    outgoing.publish({ time: 1, octets: told, local: alice, remote: bob });
    for (const time of [2, 3]) incoming.publish({ time, octets: told, local: bob, remote: alice });
    expect(await stop()).toEqual({ written: 2, dropped: 0 });
    const { datagrams } = readCapture(stream.read());
    expect(datagrams.map(({ time, from, to }) => [time, from, to])).toEqual([
      [1, ALICE, BOB],
      [3, ALICE, BOB],
    ]);
  });

  it('drops messages if the disk is too slow', async () => {
    const stream = new PassThrough();
    const stop = recordTo(stream);
    const told = new Uint8Array(16 * 1024 * 1024);
    for (const time of [1, 2, 3]) outgoing.publish({ time, octets: told, local: alice, remote: bob });
    stream.resume();
    const { written, dropped } = await stop();
    expect(written + dropped).toBe(3);
    expect(dropped).toBeGreaterThan(0);
  });

  it('ignores messages of other publishers, and fails if its file fails', async () => {
    const stop = recordTo(join(tmpdir(), 'no such folder', 'call.jsonl'));
    for (const other of [undefined, 'text', {}, { time: 1, octets: 'x', local: alice, remote: bob }]) {
      outgoing.publish(other);
    }
    await expect(stop()).rejects.toThrow('ENOENT');
  });
});

describe('the options of the ladder', () => {
  it('are a format and a file, both optional', () => {
    expect(readOptions([])).toEqual({ format: 'text', file: undefined, help: false });
    expect(readOptions(['--format', 'mermaid', '-'])).toEqual({ format: 'mermaid', file: undefined, help: false });
    expect(readOptions(['call.pcap']).file).toBe('call.pcap');
  });

  it.each([['--format', 'svg'], ['one', 'two'], ['--colour']].map((args) => [args]))('%j', (args) => {
    expect(() => readOptions(args)).toThrow();
  });
});
