/** The number of variants of each message, taken in turn, so that a cache of the last input does not help. */

const VARIANTS = 1_000;

const SDP = [
  'v=0',
  'o=alice 2890844526 2890844526 IN IP4 pc33.atlanta.example.com',
  's=-',
  'c=IN IP4 192.0.2.101',
  't=0 0',
  'm=audio 49172 RTP/AVP 0',
  'a=rtpmap:0 PCMU/8000',
  '',
].join('\r\n');

function message(startLine: string, rows: readonly string[], body: string): string {
  return [startLine, ...rows, `Content-Length: ${body.length}`, '', body].join('\r\n');
}

function invite(id: string, body = SDP): string {
  const rows = [
    `Via: SIP/2.0/UDP bigbox3.site3.atlanta.example.com:5060;branch=z9hG4bK77ef4c231298${id};rport`,
    `Via: SIP/2.0/UDP pc33.atlanta.example.com;branch=z9hG4bKnashds${id};received=192.0.2.1`,
    'Max-Forwards: 69',
    'Record-Route: <sip:p2.example.com;lr>',
    'To: Bob <sip:bob@biloxi.example.com>',
    `From: "Alice" <sip:alice@atlanta.example.com>;tag=19283017${id}`,
    `Call-ID: a84b4c76e66710${id}@pc33.atlanta.example.com`,
    `CSeq: ${id} INVITE`,
    'Contact: <sip:alice@pc33.atlanta.example.com;transport=udp>',
    'Allow: INVITE, ACK, CANCEL, OPTIONS, BYE, REFER, NOTIFY, MESSAGE',
    'Supported: replaces, timer, 100rel',
    'User-Agent: Softphone/1.2.3',
    'Accept: application/sdp, text/plain;q=0.5',
    'Date: Sat, 13 Nov 2010 23:29:00 GMT',
    'Expires: 180',
    'Content-Type: application/sdp',
  ];
  return message('INVITE sip:bob@biloxi.example.com;transport=udp SIP/2.0', rows, body);
}

function ok(id: string): string {
  const rows = [
    `Via: SIP/2.0/UDP bigbox3.site3.atlanta.example.com;branch=z9hG4bK77ef4c231298${id};received=192.0.2.2`,
    `Via: SIP/2.0/UDP pc33.atlanta.example.com;branch=z9hG4bKnashds${id};received=192.0.2.1`,
    'Max-Forwards: 70',
    'Record-Route: <sip:p2.example.com;lr>',
    `To: Bob <sip:bob@biloxi.example.com>;tag=a6c85cf${id}`,
    `From: Alice <sip:alice@atlanta.example.com>;tag=19283017${id}`,
    `Call-ID: a84b4c76e66710${id}@pc33.atlanta.example.com`,
    `CSeq: ${id} INVITE`,
    'Contact: <sip:bob@192.0.2.4>',
    'Content-Type: application/sdp',
  ];
  return message('SIP/2.0 200 OK', rows, SDP);
}

function register(id: string): string {
  const credentials =
    'Digest username="bob", realm="atlanta.example.com", nonce="ea9c8e88df84f1cec4341ae6cbe5a359", opaque="", ' +
    `uri="sips:ss2.biloxi.example.com", response="dfe56131d1958046689d83306477${id.padStart(4, '0').slice(-4)}"`;
  const rows = [
    `Via: SIP/2.0/UDP client.biloxi.example.com:5061;branch=z9hG4bKnashds${id}`,
    'Max-Forwards: 70',
    `From: Bob <sips:bob@biloxi.example.com>;tag=ja743ks76${id}`,
    'To: Bob <sips:bob@biloxi.example.com>',
    `Call-ID: 1j9FpLxk3uxtm8tn${id}@biloxi.example.com`,
    `CSeq: ${id} REGISTER`,
    'Contact: <sips:bob@client.biloxi.example.com>;expires=3600',
    `Authorization: ${credentials}`,
  ];
  return message('REGISTER sips:ss2.biloxi.example.com SIP/2.0', rows, '');
}

export interface Input {
  /** The text in which the variants differ. */
  readonly id: string;
  readonly text: string;
  readonly octets: Uint8Array;
}

function variants(make: (id: string) => string, count = VARIANTS): readonly Input[] {
  return Array.from({ length: count }, (_, i) => String(i + 1)).map((id) => {
    const text = make(id);
    return { id, text, octets: Buffer.from(text) };
  });
}

/** Returns the body of a message. */
export function bodyOf(octets: Uint8Array): Uint8Array {
  return octets.subarray(Buffer.from(octets.buffer, octets.byteOffset, octets.length).indexOf('\r\n\r\n') + 4);
}

/** A body of 60 kB. Its message has few variants, so that all of them fit in memory. */
const LARGE = 'a=candidate\r\n'.repeat(4600);
const FEW_VARIANTS = 100;

export const corpus: Readonly<Record<string, readonly Input[]>> = {
  INVITE: variants((id) => invite(id)),
  '200 OK': variants(ok),
  REGISTER: variants(register),
  'INVITE with 60 kB': variants((id) => invite(id, LARGE), FEW_VARIANTS),
};
