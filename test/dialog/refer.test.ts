import { Message, type Request } from 'sippet';
import { describe, expect, it } from 'vitest';
import { Dialog, ReferNotifier, ReferSubscriber, readNotice, withNotice } from '../../src/dialog/index.ts';
import { answer, invite, required } from './messages.ts';

function requests() {
  const request = invite();
  const dialog = required(Dialog.asClient(request, answer(request, 200)));
  const { request: refer, dialog: next } = dialog.request('REFER', {
    headers: { 'Refer-To': '<sip:carol@192.0.2.7>' },
  });
  return { refer, notify: next.request('NOTIFY').request };
}

function parsed(request: Request): Request {
  const message = Message.parse(request.toBytes());
  if (!message.isRequest()) throw new Error('expected a request');
  return message;
}

describe('a NOTIFY about a reference', () => {
  it('has the event with the number of its REFER, a state, and a Status-Line', () => {
    const { refer, notify } = requests();
    const trying = parsed(withNotice(notify, refer, { status: 100, expires: 60 }));
    expect(['Event', 'Subscription-State', 'Content-Type'].map((name) => trying.raw(name)?.join())).toEqual([
      'refer;id=8',
      'pending;expires=60',
      'message/sipfrag;version=2.0',
    ]);
    expect(trying.text()).toBe('SIP/2.0 100 Trying\r\n');
    expect(readNotice(trying)).toEqual({ id: 8, status: 100, isLast: false, expires: 60 });
    const last = parsed(withNotice(notify, refer, { status: 603 }));
    expect(last.raw('Subscription-State')).toEqual(['terminated;reason=noresource']);
    expect(readNotice(last)).toEqual({ id: 8, status: 603, isLast: true, expires: undefined });
  });

  it('is none of another event, and may have a body that says nothing', () => {
    const { refer, notify } = requests();
    const notice = withNotice(notify, refer, { status: 200 });
    expect(readNotice(notice.setRaw('Event', 'presence'))).toBeUndefined();
    expect(readNotice(notice.deleteRaw('Subscription-State'))).toBeUndefined();
    expect(readNotice(notice.withBody('HTTP/1.1 200 OK\r\n'))?.status).toBeUndefined();
    expect(readNotice(notice.withBody('SIP/2.0 200 OK\r\n', 'text/plain'))?.status).toBeUndefined();
  });
});

describe('the subscription of the agent that refers', () => {
  const report = { id: 8, status: 100, isLast: false, expires: undefined };

  it('begins with a NOTIFY, even before the 2xx to the REFER, and ends with the last', () => {
    const subscriber = new ReferSubscriber(0);
    expect(subscriber.receive(report, 0)).toEqual(['answer 200', 'report']);
    expect(subscriber.fail()).toEqual([]);
    expect(subscriber.receive({ ...report, status: 200, isLast: true }, 0)).toEqual([
      'answer 200',
      'report',
      'report end',
    ]);
    expect(subscriber.receive(report, 0)).toEqual(['answer 481']);
    expect(subscriber.next).toBeUndefined();
  });

  it('ends without a NOTIFY after 64*T1, and after the time that a NOTIFY announced', () => {
    const silent = new ReferSubscriber(1000);
    expect([silent.wake(32_999), silent.wake(33_000), silent.wake(33_001)]).toEqual([[], ['report end'], []]);
    const announced = new ReferSubscriber(0);
    announced.receive({ ...report, expires: 60 }, 5000);
    expect([announced.next, announced.wake(65_000)]).toEqual([65_000, ['report end']]);
  });

  it('ends with a failure of the REFER', () => {
    expect(new ReferSubscriber(0).fail()).toEqual(['report end']);
  });
});

describe('the subscription of the agent that was referred', () => {
  it('notifies at once, of progress, and of the result', () => {
    const notifier = new ReferNotifier(0, 60_000);
    expect(notifier.expires(500)).toBe(60);
    const effects = (['accept', 'progress', 'result', 'progress', 'result'] as const).map((event) =>
      notifier.step(event),
    );
    expect(effects).toEqual(['notify', 'notify', 'notify last', undefined, undefined]);
  });

  it('ends with a NOTIFY that fails, an unsubscription, or its time', () => {
    const ends = (['NOTIFY failed', 'unsubscribe', 'time is over'] as const).map((event) => {
      const notifier = new ReferNotifier(0);
      notifier.step('accept');
      return [notifier.step(event), notifier.state, notifier.next];
    });
    expect(ends).toEqual([
      [undefined, 'terminated', undefined],
      ['notify last', 'terminated', undefined],
      ['notify last', 'terminated', undefined],
    ]);
  });
});
