/** The registration of a peer, which gives its password if it is asked for it. */
import { type ClientKey, type ErrorReason, Message, type Response, type Sippet, Uri } from 'sippet';
import { createDigestClient, DigestSender } from 'sippet/digest';
import type { ContactUri } from './open.ts';

/** Returns the credentials of a user, whose password is `secret` with each registrar. */
export function digestOf(user: string) {
  return createDigestClient(() => ({ username: user, password: 'secret' }));
}

/** The lifetime of a binding, in seconds. */
const EXPIRES = 600;

/** A registration that has begun. Hand it the responses and the errors of the stack. */
export class Registration {
  /** Resolves when the registrar has accepted the Contact. Rejects if it refuses, or cannot be reached. */
  readonly done: Promise<void>;
  readonly #sender: DigestSender;
  #settle: (fault?: string) => void = () => undefined;

  /** Registers the Contact for its user. */
  constructor(stack: Sippet, registrar: string, contact: ContactUri) {
    this.#sender = new DigestSender(stack, digestOf(contact.user));
    this.done = new Promise((resolve, reject) => {
      this.#settle = (fault) => (fault === undefined ? resolve() : reject(new Error(fault)));
    });
    const uri = Uri.parse(registrar);
    const user = uri.kind === 'sip' ? { ...uri, user: contact.user, params: {} } : uri;
    const request = Message.request('REGISTER', uri, {
      from: { uri: user, params: { tag: Message.createTag() } },
      to: { uri: user },
      callId: Message.createCallId(),
      cseq: { sequence: 1, method: 'REGISTER' },
      contact: [{ uri: contact, params: { expires: EXPIRES } }],
    });
    this.#sender.send(request);
  }

  receive(response: Response, key: ClientKey): void {
    if (response.headers.cseq?.method !== 'REGISTER') return;
    const { state } = this.#sender.receive(response, key);
    if (state === 'sent' || response.status < 200) return;
    this.#settle(response.status < 300 ? undefined : `the registrar answered ${response.status}`);
  }

  fail(reason: ErrorReason): void {
    this.#settle(`the registration failed: ${JSON.stringify(reason)}`);
  }
}
