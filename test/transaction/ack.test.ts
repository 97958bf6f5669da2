/** The ACK to a final response of 300 to 699, sentence by sentence: RFC 3261 §17.1.1.3. */
import type { Request } from 'sippet';
import { expect, test } from 'vitest';
import { sent } from './begun.ts';
import { requestOf } from './peer.ts';
import { PEER } from './stack-and-peer.ts';

const first = (invite: Request) =>
  invite
    .with({ uri: 'sip:bob@example.com;user=phone' })
    .setRaw('Route', ['<sip:10.0.0.2;lr>', '<sip:10.0.0.3;lr;x=1>'])
    .setRaw('Subject', ['ringing'])
    .setRaw('Via', ['SIP/2.0/UDP 10.0.0.1;branch=z9hG4bKtop;x', 'SIP/2.0/UDP 10.0.0.9;branch=z9hG4bKbelow'])
    .withBody('v=0', 'application/sdp');

function both(): readonly [invite: Request, ack: Request] {
  const { wire } = sent('INVITE', {}, first);
  wire.respond('INVITE', 486, { toTag: 'theirs' });
  return [requestOf(wire.texts('INVITE')[0]), requestOf(wire.texts('ACK')[0])];
}

test('"Call-ID, From, and Request-URI that are equal"', () => {
  const [invite, ack] = both();
  expect(ack.toString()).toMatch(/^ACK sip:bob@example\.com;user=phone SIP\/2\.0\r\n/);
  expect(ack.raw('From')).toEqual(invite.raw('From'));
  expect(ack.raw('Call-ID')).toEqual(invite.raw('Call-ID'));
});

test('"The To header field in the ACK MUST equal the To header field in the response"', () => {
  const [, ack] = both();
  expect(ack.raw('To')).toEqual(['<sip:bob@10.0.0.2>;tag=theirs']);
});

test('"MUST contain a single Via header field", "equal to the top Via header field of the original request"', () => {
  const [, ack] = both();
  expect(ack.headers.via?.map(({ params }) => params.branch)).toEqual(['z9hG4bKtop']);
  expect(ack.raw('Via')).toEqual(['SIP/2.0/UDP 10.0.0.1;branch=z9hG4bKtop;x']);
});

test('"the same value for the sequence number", "the method parameter MUST be equal to ACK"', () => {
  const [, ack] = both();
  expect(ack.headers.cseq).toEqual({ sequence: 1, method: 'ACK' });
});

test('"Route header fields, those header fields MUST appear in the ACK"', () => {
  const [invite, ack] = both();
  expect(invite.raw('Route')).toEqual(['<sip:10.0.0.2;lr>', '<sip:10.0.0.3;lr;x=1>']);
  expect(ack.raw('Route')).toEqual(invite.raw('Route'));
});

test('"placement of bodies in ACK for non-2xx is NOT RECOMMENDED", and nothing else is copied', () => {
  const [, ack] = both();
  expect(ack.body).toHaveLength(0);
  expect(ack.hasRaw('Content-Type')).toBe(false);
  expect(ack.hasRaw('Subject')).toBe(false);
  expect(ack.headers.maxForwards).toBe(70);
});

test('"MUST be sent to the same address, port, and transport to which the original request was sent"', () => {
  const { wire, network } = sent('INVITE', {}, (invite) =>
    invite.with({ uri: 'sip:bob@10.0.0.99' }).withTarget({ transport: 'udp', host: PEER.address, port: PEER.port }),
  );
  wire.respond('INVITE', 486);
  wire.respond('INVITE', 486);
  expect(wire.story.map(([, what]) => what)).toEqual(['INVITE', 'ACK', 'ACK']);
  expect(network.sent.every(({ to }) => to.address !== '10.0.0.99')).toBe(true);
});
