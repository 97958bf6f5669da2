/**
 * What is said of each message: one line, of values from typed headers.
 *
 * Invariant: no octet from the network reaches the terminal but printable ones; `§` is in texts of our own.
 */
import { type BuiltIn, explain, type Message, Uri, type ValidationFault } from 'sippet';
import { describeEndpoint, type Endpoint } from './endpoint.ts';

const ABSENT = '-';

export function describeMessage(message: Message<BuiltIn>): string {
  const start = message.isRequest()
    ? `${message.method} ${Uri.print(message.uri)}`
    : message.isResponse()
      ? `${message.status} ${message.reason}`
      : ABSENT;
  const { from, to, callId, cseq } = message.headers;
  const parts = [
    start,
    `from ${from === undefined ? ABSENT : Uri.print(from.uri)}`,
    `to ${to === undefined ? ABSENT : Uri.print(to.uri)}${to?.params.tag === undefined ? '' : `;tag=${to.params.tag}`}`,
    `cseq ${cseq === undefined ? ABSENT : `${cseq.sequence} ${cseq.method}`}`,
    `call-id ${callId ?? ABSENT}`,
  ];
  return printable(parts.join('  '));
}

export function incoming(source: Endpoint, text: string): string {
  return `<- ${describeEndpoint(source)}  ${text}`;
}

export function outgoing(to: Endpoint, text: string): string {
  return `-> ${describeEndpoint(to)}  ${text}`;
}

/** A fault of a message that lives: its text, and where it has an offset, rule, line and caret. */
export function describeFault(fault: ValidationFault, octets: Uint8Array): string {
  const { rule, offset, header, text } = fault;
  if (rule === undefined || offset === undefined) return printable(text);
  return explain({ rule, offset, expected: [], header }, latin1(octets));
}

/** One character an octet. */
export function latin1(octets: Uint8Array): string {
  return Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('latin1');
}

function printable(text: string): string {
  return text.replace(/[^\x20-\x7e§]/g, '.');
}
