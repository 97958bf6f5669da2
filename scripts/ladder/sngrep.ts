/**
 * The text that sngrep saves: a line with time and addresses, the message, and an empty line.
 *
 * Invariant: the octets between two such lines are one message. sngrep writes them as they came, so that text from the
 * network which looks like such a line divides a message, as it does for every reader of this format.
 */
import type { Buffer } from 'node:buffer';
import { describeEndpoint } from '../start/endpoint.ts';
import type { Capture } from './datagram.ts';

/** Matches `2026/01/31 12:00:00.123456 192.0.2.1:5060 -> 192.0.2.2:5060`; an IPv6 address has no brackets. */
const HEAD =
  /^(\d{4})\/(\d\d)\/(\d\d) (\d\d):(\d\d):(\d\d\.\d{1,6}) ([\da-fA-F.:]+):(\d{1,5}) -> ([\da-fA-F.:]+):(\d{1,5})\r?\n/gm;

export function isSngrep(file: Buffer): boolean {
  return /^\d{4}\/\d\d\/\d\d .* -> /.test(file.toString('latin1', 0, 200));
}

/** Reads the messages. Times are read as UTC, because the text does not say of which zone they are. */
export function readSngrep(file: Buffer): Capture {
  const text = file.toString('latin1');
  const heads = [...text.matchAll(HEAD)];
  const datagrams = heads.map((head, i) => {
    const [line, year, month, day, hour, minute, second, from = '', fromPort, to = '', toPort] = head;
    const start = head.index + line.length;
    const octets = file.subarray(start, heads[i + 1]?.index);
    return {
      time:
        Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) + 1000 * Number(second),
      from: describeEndpoint({ address: from, port: Number(fromPort) }),
      to: describeEndpoint({ address: to, port: Number(toPort) }),
      octets: octets.subarray(0, octets.length - (/(?:\r?\n){0,2}$/.exec(octets.toString('latin1'))?.[0].length ?? 0)),
    };
  });
  return { datagrams, skipped: [] };
}
