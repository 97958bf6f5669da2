import { Message } from 'sippet';

/** Returns a request with these rows besides those that every request has. */
export function requestWith(rows: readonly string[], body = ''): Message {
  return Message.parse(text(rows, body));
}

export function text(rows: readonly string[], body = '', method = 'OPTIONS'): string {
  return [
    `${method} sip:bob@biloxi.example.com SIP/2.0`,
    'Via: SIP/2.0/UDP pc33.example.com;branch=z9hG4bK776asdhds',
    'Max-Forwards: 70',
    'To: <sip:bob@biloxi.example.com>',
    'From: <sip:alice@example.com>;tag=1928301774',
    'Call-ID: a84b4c76e66710',
    `CSeq: 314159 ${method}`,
    ...rows,
    '',
    body,
  ].join('\r\n');
}
