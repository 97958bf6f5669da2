/**
 * The references of a call: REFERs that were sent and that were accepted, and the NOTIFYs about them (RFC 3515).
 *
 * Invariant: at most `MAX` of each are held at once.
 */
import { cseq } from '../generated/headers/cseq.ts';
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { CallContext } from './call-context.ts';
import { type ReferNotice, ReferNotifier, ReferSubscriber, readNotice, withNotice } from './refer.ts';

const MAX = 32;

export class References<H extends HeaderMap> {
  readonly #call: CallContext<H>;
  readonly #sent = new Map<Request<H>, ReferSubscriber>();
  readonly #accepted = new Map<Request<H>, ReferNotifier>();
  /** The REFER that each NOTIFY is about which was sent and has no final response. */
  readonly #notifying = new Map<Request<H>, Request<H>>();

  constructor(call: CallContext<H>) {
    this.#call = call;
  }

  /** Whether a subscription goes on, so that the dialog outlives its INVITE usage (RFC 5057 §5.5). */
  get isActive(): boolean {
    return this.#sent.size + this.#accepted.size + this.#notifying.size > 0;
  }

  /** Whether no further REFER can be sent or accepted. */
  get isFull(): boolean {
    return this.#sent.size >= MAX || this.#accepted.size >= MAX;
  }

  /** When `wake` is due, or `undefined` if no subscription goes on. */
  get next(): number | undefined {
    const times = [...this.#sent.values(), ...this.#accepted.values()].flatMap(({ next }) => next ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
  }

  /** Notes a REFER that was sent. */
  send(refer: Request<H>): void {
    this.#sent.set(refer, new ReferSubscriber(this.#call.now, 64 * (this.#call.options.t1 ?? 500)));
  }

  /** Notes a REFER that was accepted, and sends the immediate NOTIFY. */
  accept(refer: Request<H>): void {
    this.#accepted.set(refer, new ReferNotifier(this.#call.now));
    this.progress(refer, 100);
  }

  /** Sends a NOTIFY with the status of a reference that was accepted, if one is due. */
  progress(refer: Request<H>, status: number): void {
    const notifier = this.#accepted.get(refer);
    if (notifier === undefined) return;
    const effect = notifier.step(status >= 200 ? 'result' : notifier.state === 'waiting' ? 'accept' : 'progress');
    if (effect === 'notify') this.#notify(refer, { status, expires: Math.max(1, notifier.expires(this.#call.now)) });
    if (effect === 'notify last') this.#notify(refer, { status });
    if (notifier.state === 'terminated') this.#accepted.delete(refer);
  }

  /** Takes a NOTIFY of the peer. Returns whether it is one about a reference, which is answered here. */
  receive(notify: Request<H>): boolean {
    const report = readNotice(notify);
    if (report === undefined) return false;
    const [refer, subscriber] =
      [...this.#sent].find(([each]) => report.id === undefined || each.get(cseq)?.sequence === report.id) ?? [];
    const effects = subscriber?.receive(report, this.#call.now) ?? ['answer 481'];
    this.#call.respond(notify, notify.toResponse(effects.includes('answer 481') ? 481 : 200));
    if (refer === undefined) return true;
    if (subscriber?.state === 'terminated') this.#sent.delete(refer);
    this.#call.report({ type: 'reference', refer, report });
    return true;
  }

  /**
   * Takes the final outcome of a REFER or NOTIFY that was sent. Returns whether the application need not hear of it.
   */
  finish(request: Request<H>, isSuccess: boolean): boolean {
    const about = this.#notifying.get(request);
    this.#notifying.delete(request);
    if (about !== undefined && !isSuccess) this.#accepted.delete(about);
    if (!isSuccess && this.#sent.get(request)?.fail().includes('report end') === true) this.#sent.delete(request);
    return about !== undefined;
  }

  /** Notes that a request was sent again as another one, with credentials. */
  replace(request: Request<H>, next: Request<H>): void {
    const subscriber = this.#sent.get(request);
    const about = this.#notifying.get(request);
    this.#notifying.delete(request);
    this.#sent.delete(request);
    if (subscriber !== undefined) this.#sent.set(next, subscriber);
    if (about !== undefined) this.#notifying.set(next, about);
  }

  /** Ends the subscriptions whose time is over. */
  wake(): void {
    const { now } = this.#call;
    for (const [refer, subscriber] of this.#sent) {
      if (!subscriber.wake(now).includes('report end')) continue;
      this.#sent.delete(refer);
      this.#call.report({ type: 'reference', refer, report: undefined });
    }
    for (const [refer, notifier] of this.#accepted) {
      if (notifier.next === undefined || notifier.next > now) continue;
      this.#accepted.delete(refer);
      if (notifier.step('time is over') === 'notify last') this.#notify(refer, { status: 503, ended: 'timeout' });
    }
  }

  #notify(refer: Request<H>, notice: ReferNotice): void {
    if (this.#call.dialog === undefined || this.#call.dialog.state === 'terminated') return;
    this.#notifying.set(
      this.#call.send('NOTIFY', {}, (request) => withNotice(request, refer, notice)),
      refer,
    );
  }
}
