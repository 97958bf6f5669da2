/**
 * Logs each datagram: one line with values from typed headers, and one line for each fault.
 *
 * Invariant: only printable octets from the network reach the terminal, and no credentials do. `§` is in our own texts.
 */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import {
  type ErrorReason,
  explain,
  type Fault,
  Message,
  type MessageEvent,
  maskCredentials,
  Uri,
  type ValidationFault,
} from 'sippet';
import { describeEndpoint } from './endpoint.ts';

const ABSENT = '-';

/** Prints what the stack of this name receives and sends, until the returned function is called. */
export function logMessages(stack: string, print: (line: string) => void): () => void {
  const listeners = Object.entries({ 'sippet:message:in': incoming, 'sippet:message:out': outgoing }).map(
    ([name, describe]) => {
      const listener = (told: unknown) => {
        // These channels publish this type.
        const event = told as MessageEvent;
        if (event.stack === stack) describe(event).forEach(print);
      };
      subscribe(name, listener);
      return () => unsubscribe(name, listener);
    },
  );
  return () => {
    for (const stop of listeners) stop();
  };
}

function incoming({ octets, remote }: MessageEvent): readonly string[] {
  const text = latin1(octets);
  // Line ends between messages (RFC 3261 §7.5) are no messages.
  if (/^[\r\n]*$/.test(text)) return [];
  const head = `<- ${describeEndpoint(remote)}  `;
  const result = Message.safeParse(octets);
  if (!result.ok) return [`${head}malformed: ${describeFault(result.error, text)}`];
  const faults = result.value.validate().map((fault) => `   ${fault.severity}: ${describeValidation(fault, text)}`);
  return [`${head}${describeMessage(result.value)}`, ...faults];
}

function outgoing({ octets, remote }: MessageEvent): readonly string[] {
  const head = `-> ${describeEndpoint(remote)}  `;
  const result = Message.safeParse(octets);
  return [
    result.ok ? `${head}${describeMessage(result.value)}` : `${head}${describeFault(result.error, latin1(octets))}`,
  ];
}

function describeMessage(message: Message): string {
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

/** Returns the line for a fault of a message that could be parsed. */
function describeValidation(fault: ValidationFault, text: string): string {
  const { rule, offset, header } = fault;
  if (rule === undefined || offset === undefined) return printable(fault.text);
  return describeFault({ rule, offset, expected: [], header }, text);
}

/** Returns the rule, the line and a caret. The line is left out if its header holds a secret. */
function describeFault(fault: Fault, text: string): string {
  const explained = explain(fault, text);
  const row = rowAt(text, fault.offset);
  const isSecret = /^[\w-]*auth/i.test(row) || maskCredentials(row) !== row;
  return isSecret ? explained.slice(0, explained.indexOf('\n')) : explained;
}

/** Returns the row that holds an octet, with its folds. */
function rowAt(text: string, offset: number): string {
  let end = 0;
  for (const row of text.split(/(?<=\n)(?![ \t])/)) {
    end += row.length;
    if (offset < end) return row;
  }
  return text;
}

/** Returns the line for an error that was reported to a Core which sends nothing but responses. */
export function describeError(reason: ErrorReason): string {
  switch (reason.type) {
    case 'timeout':
      return '   no ACK has come';
    case 'transport':
      return `   not sent: ${printable(reason.error.message)}`;
    case 'internal':
      return `   failed: ${printable(String(reason.error))}`;
    case 'cancelled':
      return '   cancelled';
    case 'limit':
      return `   limit: ${reason.limit}`;
    case 'oversize':
      return `   larger than ${reason.max} octets: ${reason.octets}`;
  }
}

/** Returns a text with one character for each octet. */
function latin1(octets: Uint8Array): string {
  return Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('latin1');
}

function printable(text: string): string {
  return maskCredentials(text).replace(/[^\x20-\x7e§]/g, '.');
}
