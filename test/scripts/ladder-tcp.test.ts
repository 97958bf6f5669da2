/** The messages of TCP in capture files, however they are cut into segments. */
import { describe, expect, it } from 'vitest';
import { readPcap } from '../../scripts/ladder/pcap.ts';
import { ipv4, pcap, tcp } from './frames.ts';

const first =
  'OPTIONS sip:b@example.com SIP/2.0\r\nVia: SIP/2.0/TCP 192.0.2.1;branch=z9hG4bK1\r\nContent-Length: 4\r\n\r\nbody';
const second = 'SIP/2.0 200 OK\r\nVia: SIP/2.0/TCP 192.0.2.1;branch=z9hG4bK1\r\nContent-Length: 0\r\n\r\n';
const SYN = 0x02;

/** Returns the texts and the times of what is read from segments, one a second. */
function read(...segments: readonly (readonly number[])[]) {
  const frames = segments.map((segment, seconds) => ({ seconds, parts: 0, octets: ipv4(segment, { protocol: 6 }) }));
  const { datagrams, skipped } = readPcap(pcap(101, frames));
  return { texts: datagrams.map(({ octets }) => Buffer.from(octets).toString('latin1')), datagrams, skipped };
}

describe('segments of TCP', () => {
  it('are put together to messages, which have the time of their last segment', () => {
    const { texts, datagrams, skipped } = read(
      tcp(999, '', SYN),
      tcp(1000, first.slice(0, 50)),
      tcp(1050, first.slice(50)),
    );
    expect(texts).toEqual([first]);
    expect(datagrams[0]).toMatchObject({ time: 2000, from: '192.0.2.1:5060', to: '192.0.2.2:5070' });
    expect(skipped).toEqual([]);
  });

  it('may hold several messages, with keep-alives between them', () => {
    expect(read(tcp(0, `${first}\r\n\r\n${second}\r\n${second}`)).texts).toEqual([first, second, second]);
  });

  it.each([
    ['in another order', [tcp(999, '', SYN), tcp(1050, first.slice(50)), tcp(1000, first.slice(0, 50))]],
    ['again', [tcp(1000, first.slice(0, 50)), tcp(1000, first.slice(0, 50)), tcp(1050, first.slice(50))]],
    ['again with more', [tcp(1000, first.slice(0, 50)), tcp(1000, first)]],
    ['across the end of the sequence numbers', [tcp(0xffffffff, first.slice(0, 50)), tcp(49, first.slice(50))]],
  ])('that come %s give the same message', (_, segments) => {
    const { texts, skipped } = read(...segments);
    expect(texts).toEqual([first]);
    expect(skipped).toEqual([]);
  });

  it('that are lost cost their message, and reading goes on with the next that begins one', () => {
    const later = Array.from({ length: 70 }, (_, at) => tcp(2000 + at * second.length, second));
    const { texts, skipped } = read(tcp(1000, first.slice(0, 50)), ...later);
    expect(texts).toEqual(later.map(() => second));
    expect(skipped).toEqual(['1 gap in TCP, where segments were not captured']);
  });

  it('of a capture that begins within a message are passed over until a message begins', () => {
    expect(read(tcp(1000, first.slice(50)), tcp(2000 - 950 + first.length - 100, second)).texts).toEqual([second]);
  });

  it('of a message that the capture does not hold to the end are counted', () => {
    expect(read(tcp(1000, first.slice(0, 50))).skipped).toEqual([
      '1 message over TCP that the capture does not hold to the end',
    ]);
  });

  it('of TLS are reported', () => {
    const { texts, skipped } = read(tcp(1000, '\x16\x03\x01\x00\x05hello'), tcp(1010, first));
    expect(texts).toEqual([]);
    expect(skipped).toEqual(['TLS cannot be read: 1 direction of TCP']);
  });

  it('of a later connection between the same ports are read from its beginning', () => {
    expect(read(tcp(1000, first), tcp(77, '', SYN), tcp(78, second)).texts).toEqual([first, second]);
  });

  it('without a Content-Length are drawn as far as they came', () => {
    const broken = first.replace('Content-Length: 4\r\n', '');
    expect(read(tcp(1000, broken), tcp(1000 + broken.length, second)).texts).toEqual([broken.slice(0, -4), second]);
  });
});
