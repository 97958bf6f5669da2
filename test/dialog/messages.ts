/** Messages of calls between Alice and Bob, for the tests of dialogs. */
import { type BuiltIn, type HeadersInput, Message, type Request, type Response, Uri } from 'sippet';

export const ALICE = 'sip:alice@192.0.2.101';
export const BOB = 'sip:bob@192.0.2.201';

/** Returns Alice's INVITE, with these changes. */
export function invite(headers: Partial<HeadersInput<BuiltIn>> = {}, uri = 'sip:bob@biloxi.example.com'): Request {
  return Message.request('INVITE', uri, {
    via: [{ transport: 'UDP', host: '192.0.2.101', params: { branch: 'z9hG4bK-invite' } }],
    from: { displayName: 'Alice', uri: Uri.parse('sip:alice@atlanta.example.com'), params: { tag: 'a1' } },
    to: { uri: Uri.parse('sip:bob@biloxi.example.com') },
    callId: 'call-1',
    cseq: { sequence: 7, method: 'INVITE' },
    contact: [{ uri: Uri.parse(ALICE) }],
    ...headers,
  });
}

/** Returns Bob's response to a request, with a Contact if it makes a dialog. */
export function answer(
  request: Request,
  status: number,
  { toTag = 'b1', headers = {} }: { toTag?: string; headers?: HeadersInput<BuiltIn> } = {},
): Response {
  const contact = status > 100 && status < 300 ? [{ uri: Uri.parse(BOB) }] : undefined;
  return request.toResponse(status, { toTag, headers: { contact, ...headers } });
}

export function routes(...uris: readonly string[]) {
  return uris.map((uri) => ({ uri: Uri.parse(uri) }));
}

export function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value');
  return value;
}
