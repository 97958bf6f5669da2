import { Message, type Request, type Response, Uri } from 'sippet';
import { describe, expect, it } from 'vitest';
import { Dialog } from '../../src/dialog/index.ts';
import { ALICE, answer, BOB, invite, required, routes } from './messages.ts';

function pair(request = invite(), response = answer(request, 200)) {
  return { alice: required(Dialog.asClient(request, response)), bob: required(Dialog.asServer(request, response)) };
}

/** Returns a request as its recipient parses it. */
function received(request: Request): Request {
  const message = Message.parse(request.toBytes());
  if (!message.isRequest()) throw new Error('expected a request');
  return message;
}

describe('a dialog of an INVITE and its 2xx', () => {
  it('has mirrored identities, targets and numbers on its two sides', () => {
    const { alice, bob } = pair();
    expect([alice.callId, alice.localTag, alice.remoteTag]).toEqual(['call-1', 'a1', 'b1']);
    expect([bob.callId, bob.localTag, bob.remoteTag]).toEqual(['call-1', 'b1', 'a1']);
    expect([alice.side, bob.side, alice.state, bob.state]).toEqual(['client', 'server', 'confirmed', 'confirmed']);
    expect([Uri.print(alice.remoteTarget), Uri.print(bob.remoteTarget)]).toEqual([BOB, ALICE]);
    expect([alice.localSequence, alice.remoteSequence, bob.localSequence, bob.remoteSequence]).toEqual([
      7,
      undefined,
      undefined,
      7,
    ]);
  });

  it('gives requests that its peer takes, each with the next CSeq number', () => {
    const { alice, bob } = pair();
    const first = alice.request('INFO');
    const second = first.dialog.request('BYE');
    expect(second.request.toString()).toBe(
      [
        `BYE ${BOB} SIP/2.0`,
        'Max-Forwards: 70',
        'From: "Alice" <sip:alice@atlanta.example.com>;tag=a1',
        'To: <sip:bob@biloxi.example.com>;tag=b1',
        'Call-ID: call-1',
        'CSeq: 9 BYE',
        'Content-Length: 0',
        '',
        '',
      ].join('\r\n'),
    );
    const info = bob.receive(received(first.request));
    expect(info.verdict).toBe('in order');
    expect(info.dialog.receive(received(second.request))).toMatchObject({
      verdict: 'in order',
      dialog: { remoteSequence: 9 },
    });
    expect(alice.localSequence).toBe(7);
  });

  it('begins the numbers of the server where it wants them, and repeats the Contact in target refresh requests only', () => {
    const { bob } = pair();
    const { request, dialog } = bob.request('UPDATE', { sequence: 40 });
    expect([
      request.headers.cseq?.sequence,
      dialog.request('BYE', { sequence: 3 }).request.headers.cseq?.sequence,
    ]).toEqual([40, 41]);
    expect(request.raw('Contact')).toEqual([`<${BOB}>`]);
    expect(dialog.request('INFO').request.has('contact')).toBe(false);
  });

  it('takes headers and a body, but neither another tag nor another number', () => {
    const { alice } = pair();
    const { request } = alice.request('INFO', {
      headers: { cseq: { sequence: 1, method: 'INFO' }, callId: 'other', 'Content-Type': 'text/plain', 'X-Own': 'yes' },
      body: 'hello',
    });
    expect([request.headers.cseq?.sequence, request.headers.callId, request.raw('X-Own'), request.text()]).toEqual([
      8,
      'call-1',
      ['yes'],
      'hello',
    ]);
  });

  it('throws for a request that has no place in it', () => {
    const { alice } = pair();
    expect(() => alice.request('ACK')).toThrow(/ACK takes its CSeq from another request/);
    expect(() => alice.terminated().request('BYE')).toThrow(/the dialog is terminated/);
    expect(() => alice.ack(alice.request('BYE').request)).toThrow(/expected the INVITE, but was given a BYE/);
  });
});

describe('the ACK of a dialog', () => {
  it('has the number and the credentials of the INVITE, and the Route of the dialog', () => {
    const request = invite({ 'Proxy-Authorization': 'Digest username="alice", realm="atlanta"' });
    const { alice } = pair(
      request,
      answer(request, 200, { headers: { recordRoute: routes('sip:p2;lr', 'sip:p1;lr') } }),
    );
    const ack = alice.request('INFO').dialog.ack(request);
    expect([ack.method, ack.headers.cseq, Uri.print(ack.uri)]).toEqual(['ACK', { sequence: 7, method: 'ACK' }, BOB]);
    expect(ack.raw('Route')).toEqual(['<sip:p1;lr>, <sip:p2;lr>']);
    expect(ack.raw('Proxy-Authorization')).toEqual(['Digest username="alice", realm="atlanta"']);
  });
});

describe('the route set', () => {
  it('is the Record-Route of the response reversed at the client, and that of the request in order at the server', () => {
    const request = invite({ recordRoute: routes('sip:p2;lr;x=1', 'sip:p1;lr') });
    const { alice, bob } = pair(request, answer(request, 200));
    expect(alice.request('BYE').request.raw('Route')).toEqual(['<sip:p1;lr>, <sip:p2;lr;x=1>']);
    expect(bob.request('BYE').request.raw('Route')).toEqual(['<sip:p2;lr;x=1>, <sip:p1;lr>']);
  });

  it('begins with a strict router as RFC 3261 shows it', () => {
    const request = invite();
    const response = answer(request, 200, {
      headers: {
        recordRoute: routes('sip:proxy4', 'sip:proxy3;lr', 'sip:proxy2', 'sip:proxy1?Subject=no'),
        contact: [{ uri: Uri.parse('sip:user@remoteua') }],
      },
    });
    const { request: bye } = required(Dialog.asClient(request, response)).request('BYE');
    expect(Uri.print(bye.uri)).toBe('sip:proxy1');
    expect(bye.raw('Route')).toEqual(['<sip:proxy2>, <sip:proxy3;lr>, <sip:proxy4>, <sip:user@remoteua>']);
  });

  it('is computed again by the 2xx that confirms an early dialog, and by nothing later', () => {
    const request = invite();
    const early = required(
      Dialog.asClient(request, answer(request, 180, { headers: { recordRoute: routes('sip:old;lr') } })),
    );
    const ok = answer(request, 200, { headers: { recordRoute: routes('sip:new;lr') } });
    const confirmed = early.answered(request, ok);
    expect([early.state, confirmed.state]).toEqual(['early', 'confirmed']);
    expect(confirmed.request('BYE').request.raw('Route')).toEqual(['<sip:new;lr>']);
    const again = confirmed.request('INVITE');
    const refreshed = again.dialog.answered(
      again.request,
      answer(again.request, 200, { headers: { recordRoute: routes('sip:other;lr') } }),
    );
    expect(refreshed.request('BYE').request.raw('Route')).toEqual(['<sip:new;lr>']);
  });
});

describe('the remote target', () => {
  const elsewhere = [{ uri: Uri.parse('sip:bob@198.51.100.7') }];

  it('changes with a 2xx to a target refresh request at both sides, and with nothing else', () => {
    const { alice, bob } = pair();
    const update = bob.request('UPDATE', { headers: { contact: elsewhere } });
    const request = received(update.request);
    const { dialog } = alice.receive(request);
    expect(Uri.print(dialog.answered(request, request.toResponse(488)).remoteTarget)).toBe(BOB);
    expect(Uri.print(dialog.answered(request, request.toResponse(200)).remoteTarget)).toBe('sip:bob@198.51.100.7');
    expect(update.dialog.request('INVITE').request.raw('Contact')).toEqual(['<sip:bob@198.51.100.7>']);
    const again = alice.request('INVITE');
    const to = (response: Response) => Uri.print(again.dialog.answered(again.request, response).remoteTarget);
    expect(to(answer(again.request, 200, { headers: { contact: elsewhere } }))).toBe('sip:bob@198.51.100.7');
    expect(to(answer(again.request, 180, { headers: { contact: elsewhere } }))).toBe(BOB);
    const info = alice.request('INFO');
    expect(
      Uri.print(
        info.dialog.answered(info.request, answer(info.request, 200, { headers: { contact: elsewhere } })).remoteTarget,
      ),
    ).toBe(BOB);
  });

  it('changes with a reliable provisional response', () => {
    const { alice } = pair();
    const again = alice.request('INVITE');
    const reliable = answer(again.request, 183, {
      headers: { contact: elsewhere, require: ['100rel'] },
    }).setRaw('RSeq', '1');
    expect(Uri.print(again.dialog.answered(again.request, reliable).remoteTarget)).toBe('sip:bob@198.51.100.7');
  });

  it('stays that of the re-INVITE if the 2xx of the first INVITE comes once more', () => {
    const request = invite();
    const { alice } = pair(request);
    const again = alice.request('INVITE');
    const moved = again.dialog.answered(again.request, answer(again.request, 200, { headers: { contact: elsewhere } }));
    expect(Uri.print(moved.answered(request, answer(request, 200)).remoteTarget)).toBe('sip:bob@198.51.100.7');
  });

  it('is the Request-URI of the INVITE if the response has no Contact, and its parts that no Request-URI has are left out', () => {
    const request = invite();
    const bare = required(Dialog.asClient(request, answer(request, 180).delete('contact')));
    expect(Uri.print(bare.request('BYE').request.uri)).toBe('sip:bob@biloxi.example.com');
    const contact = [{ uri: Uri.parse('sip:bob@192.0.2.201;method=INVITE;x=1?Subject=no') }];
    const rich = required(Dialog.asClient(request, answer(request, 200, { headers: { contact } })));
    expect(Uri.print(rich.request('BYE').request.uri)).toBe('sip:bob@192.0.2.201;x=1');
  });
});

describe('a request that is received', () => {
  it('is out of order if its number is not higher than the last one, except for ACK and CANCEL', () => {
    const { alice, bob } = pair();
    const bye = received(alice.request('BYE').request);
    const { dialog } = bob.receive(bye);
    const late = dialog.receive(bye);
    expect([late.verdict, late.response?.status, late.dialog]).toEqual(['out of order', 500, dialog]);
    const gap = dialog.receive(bye.set('cseq', { sequence: 99, method: 'BYE' }));
    expect([gap.verdict, gap.dialog.remoteSequence]).toEqual(['in order', 99]);
    expect(dialog.receive(received(alice.ack(invite())))).toMatchObject({ verdict: 'in order', dialog });
  });

  it('belongs to no dialog if a tag or the Call-ID differs, or if the dialog is over; tags are compared without case', () => {
    const { alice, bob } = pair();
    const bye = received(alice.request('BYE').request);
    const verdict = (request: Request) => [bob.receive(request).verdict, bob.receive(request).response?.status];
    expect(verdict(bye.set('callId', 'CALL-1'))).toEqual(['no dialog', 481]);
    expect(verdict(bye.setRaw('To', '<sip:bob@biloxi.example.com>;tag=b2'))).toEqual(['no dialog', 481]);
    expect(verdict(bye.setRaw('To', '<sip:bob@biloxi.example.com>;tag=B1'))).toEqual(['in order', undefined]);
    expect(bob.terminated().receive(bye).verdict).toBe('no dialog');
  });
});

describe('tags that are missing', () => {
  it('make a dialog with a null tag in a 2xx and in a request, as RFC 2543 has them, but none in a 180', () => {
    const request = invite({ from: { uri: Uri.parse('sip:alice@atlanta.example.com') } });
    const ok = answer(request, 200).setRaw('To', '<sip:bob@biloxi.example.com>');
    const alice = required(Dialog.asClient(request, ok));
    expect(alice.request('BYE').request.raw('To')).toEqual(['<sip:bob@biloxi.example.com>']);
    const bob = required(Dialog.asServer(request, answer(request, 200)));
    expect([bob.remoteTag, bob.request('BYE').request.raw('To')]).toEqual([
      undefined,
      ['<sip:alice@atlanta.example.com>'],
    ]);
    expect(Dialog.asClient(request, answer(request, 180).setRaw('To', '<sip:bob@biloxi.example.com>'))).toBeUndefined();
  });
});

describe('no dialog is made', () => {
  it.each([100, 302, 486, 603])('by a %i', (status) => {
    const request = invite();
    expect(Dialog.asClient(request, answer(request, status))).toBeUndefined();
    expect(Dialog.asServer(request, answer(request, status))).toBeUndefined();
  });

  it('by headers that cannot be read, and a server cannot forget its own Contact', () => {
    const request = invite();
    const [, broken] = [request, Message.parse(request.toString().replace(/CSeq: .*/, 'CSeq: many'))];
    expect(broken.isRequest() && Dialog.asServer(broken, answer(request, 200))).toBeUndefined();
    expect(Dialog.asServer(request.delete('contact'), answer(request, 200))).toBeUndefined();
    expect(() => Dialog.asServer(request, answer(request, 200).delete('contact'))).toThrow(/the 200 has no Contact/);
  });
});

describe('a secure dialog', () => {
  it('needs SIPS in every Contact', () => {
    const request = invite({ contact: [{ uri: Uri.parse('sips:alice@192.0.2.101') }] }, 'sips:bob@biloxi.example.com');
    const { alice } = pair(request, answer(request, 200));
    expect([alice.isSecure, pair().alice.isSecure]).toEqual([true, false]);
    expect(alice.request('INVITE').request.raw('Contact')).toEqual(['<sips:alice@192.0.2.101>']);
    const contact = [{ uri: Uri.parse(ALICE) }];
    expect(() => alice.request('INVITE', { headers: { contact } })).toThrow(/has a sip URI; expected a SIPS URI/);
  });
});

describe('the end of a dialog', () => {
  it('comes with a BYE, unless it is challenged or another usage goes on', () => {
    const { alice, bob } = pair();
    const { request, dialog } = alice.request('BYE');
    const state = (status: number, hasOtherUsage = false) =>
      dialog.answered(request, answer(request, status), { hasOtherUsage }).state;
    expect([state(200), state(481), state(500), state(407), state(200, true)]).toEqual([
      'terminated',
      'terminated',
      'terminated',
      'confirmed',
      'confirmed',
    ]);
    const came = received(request);
    expect(bob.receive(came).dialog.answered(came, came.toResponse(200)).state).toBe('terminated');
    expect(dialog.failed('BYE', 'timeout').state).toBe('terminated');
  });

  it('comes for early dialogs with any failure of their INVITE', () => {
    const request = invite();
    const early = required(Dialog.asClient(request, answer(request, 180)));
    expect(early.answered(request, answer(request, 486, { toTag: 'other' })).state).toBe('terminated');
    expect(early.answered(request, answer(request, 200, { toTag: 'other' }))).toBe(early);
  });

  it('comes with the failures of RFC 5057 only', () => {
    const { request, dialog } = pair().alice.request('INVITE');
    const state = (status: number) => dialog.answered(request, answer(request, status)).state;
    expect([404, 481, 480, 488, 491, 500].map(state)).toEqual([
      'terminated',
      'terminated',
      'terminated',
      'confirmed',
      'confirmed',
      'confirmed',
    ]);
  });
});
