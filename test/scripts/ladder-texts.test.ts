/** Captures as text: what sngrep saves, and what `tshark -x` prints. */
import { describe, expect, it } from 'vitest';
import { readCapture } from '../../scripts/ladder/capture.ts';
import { ETHER_IPV4, ipv4, ipv6, udp } from './frames.ts';

const OPTIONS = 'OPTIONS sip:a@b SIP/2.0\r\nContent-Length: 0\r\n\r\n';

describe('a text of sngrep', () => {
  const text =
    `2026/01/31 12:00:00.250000 192.0.2.1:5060 -> 192.0.2.2:5070\n${OPTIONS}\n\n` +
    `2026/01/31 12:00:01.500000 2001:db8::1:5060 -> 2001:db8::2:5070\n${OPTIONS}\n\n`;

  it('is read message by message, and the octets are those that came', () => {
    const { datagrams, skipped } = readCapture(Buffer.from(text));
    expect(datagrams.map(({ octets }) => Buffer.from(octets).toString())).toEqual([OPTIONS, OPTIONS]);
    expect(datagrams.map(({ from, to }) => [from, to])).toEqual([
      ['192.0.2.1:5060', '192.0.2.2:5070'],
      ['[2001:db8::1]:5060', '[2001:db8::2]:5070'],
    ]);
    expect((datagrams[1]?.time ?? 0) - (datagrams[0]?.time ?? 0)).toBe(1250);
    expect(skipped).toEqual([]);
  });

  it('that was pasted, with one kind of line end, gives whole messages', () => {
    const { datagrams } = readCapture(Buffer.from(text.replace(/\r?\n/g, '\r\n')));
    expect(datagrams.map(({ octets }) => Buffer.from(octets).toString())).toEqual([OPTIONS, OPTIONS]);
  });
});

describe('the hexadecimal text of tshark', () => {
  /** Returns the rows of a packet as `tshark -x` prints them. */
  function rowsOf(octets: readonly number[]): string {
    const rows = Array.from({ length: Math.ceil(octets.length / 16) }, (_, i) => octets.slice(16 * i, 16 * i + 16));
    return rows
      .map((row, i) => {
        const hex = row.map((each) => each.toString(16).padStart(2, '0')).join(' ');
        const shown = row.map((each) => (each > 31 && each < 127 ? String.fromCharCode(each) : '.')).join('');
        return `${(16 * i).toString(16).padStart(4, '0')}  ${hex.padEnd(47)}   ${shown}\n`;
      })
      .join('');
  }

  it.each([
    ['Ethernet', [...ETHER_IPV4, ...ipv4(udp(OPTIONS))], '192.0.2.1:5060'],
    ['Linux cooked', [...Array<number>(14).fill(1), 0x08, 0, ...ipv4(udp(OPTIONS))], '192.0.2.1:5060'],
    ['raw', ipv6(udp(OPTIONS)), '[2001:db8::1]:5060'],
  ])('is read over %s', (_, packet, from) => {
    const { datagrams, skipped } = readCapture(Buffer.from(`${rowsOf(packet)}\n${rowsOf(packet)}`));
    expect(datagrams.map((each) => each.from)).toEqual([from, from]);
    expect(datagrams.map(({ octets }) => Buffer.from(octets).toString())).toEqual([OPTIONS, OPTIONS]);
    expect(skipped).toEqual([]);
  });

  it('has the times of summaries, and parts of a packet are no packets', () => {
    const packet = rowsOf(ipv4(udp(OPTIONS)));
    const { datagrams } = readCapture(
      Buffer.from(
        `    1   1.500000 192.0.2.1 → 192.0.2.2 SIP\nFrame (9 bytes):\n${packet}Reassembled (9 bytes):\n${packet}`,
      ),
    );
    expect(datagrams.map(({ time }) => time)).toEqual([1500]);
  });

  it('reports rows that are missing', () => {
    const [first, , ...rest] = rowsOf(ipv4(udp(OPTIONS))).split(/(?<=\n)/);
    const { datagrams, skipped } = readCapture(Buffer.from([first, ...rest].join('')));
    expect(datagrams).toEqual([]);
    expect(skipped).toEqual(['1 packet skipped: 1 cut short', `${rest.length} rows that continue no packet`]);
  });
});
