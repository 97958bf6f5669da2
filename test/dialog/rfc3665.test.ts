/**
 * The flows of RFC 3665, message by message: two parties see the printed messages in their order, and each request that
 * RFC 3665 prints within a dialog is compared with the one that the party's dialog gives.
 */
import { type BuiltIn, Message, type Request, type Response, Uri } from 'sippet';
import { describe, expect, it } from 'vitest';
import { Dialog } from '../../src/dialog/index.ts';
import { octets } from '../vectors/files.ts';
import { required } from './messages.ts';

interface Printed {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly message: Request | Response;
}

const PARTIES = /(Alice|Bob|Proxy \d|Proxy|SIP ALG|Redirect Server) -> (.+)$/;

/** Returns the whole messages of a section, with their senders: `F15 ACK Alice -> Proxy 1`. */
function messagesOf(section: string): readonly Printed[] {
  const index: readonly { file: string; section: string; label: string; complete: boolean }[] = JSON.parse(
    octets('rfc3665/index.json').toString(),
  );
  return index.flatMap(({ file, section: where, label, complete }) => {
    const parts = PARTIES.exec(label);
    if (where !== section || !complete || parts === null) return [];
    return [{ label, from: parts[1] ?? '', to: parts[2] ?? '', message: Message.parse(octets(file)) }];
  });
}

/** Returns what a dialog decides of a request. RFC 3665 leaves the `transport` of the Contact out of Request-URIs. */
function essence(request: Request) {
  const { uri, headers } = request;
  const bare = uri.kind === 'sip' ? { ...uri, params: { ...uri.params, transport: undefined } } : uri;
  return {
    line: `${request.method} ${Uri.print(bare)}`,
    route: (headers.route ?? []).map((each) => Uri.print(each.uri)),
    from: [headers.from?.uri, headers.from?.params.tag],
    to: [headers.to?.uri, headers.to?.params.tag],
    callId: headers.callId,
    cseq: headers.cseq,
  };
}

/** A party of a flow: the dialog that it is in, and the requests that it sent or received. */
class Party {
  readonly #name: string;
  readonly #requests: Request[] = [];
  dialog: Dialog<BuiltIn> | undefined;
  /** The labels of the requests that were compared. */
  readonly compared: string[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  see({ label, from, to, message }: Printed): void {
    if (from !== this.#name && to !== this.#name) return;
    const isSent = from === this.#name;
    if (message.isResponse()) this.#seeResponse(message, isSent);
    else if (isSent) this.#send(message, label);
    else this.#receive(message);
    if (message.isRequest()) this.#requests.push(message);
  }

  #send(request: Request, label: string): void {
    const { dialog } = this;
    if (dialog === undefined || dialog.state === 'terminated' || request.method === 'CANCEL') return;
    const sequence = request.headers.cseq?.sequence;
    if (request.method === 'ACK') {
      expect(essence(dialog.ack(this.#requestOf('INVITE', sequence))), label).toEqual(essence(request));
    } else {
      const made = dialog.request(request.method, { sequence });
      expect(essence(made.request), label).toEqual(essence(request));
      this.dialog = made.dialog;
    }
    this.compared.push(label);
  }

  #receive(request: Request): void {
    if (this.dialog === undefined || this.dialog.state === 'terminated' || request.method === 'CANCEL') return;
    const { verdict, dialog } = this.dialog.receive(request);
    expect(verdict).toBe('in order');
    this.dialog = dialog;
  }

  #seeResponse(response: Response, isSent: boolean): void {
    const { method = '', sequence } = response.headers.cseq ?? {};
    if (response.status === 100 || method === 'CANCEL') return;
    const request = this.#requestOf(method, sequence);
    if (this.dialog !== undefined) this.dialog = this.dialog.answered(request, response);
    else if (method === 'INVITE') {
      // The responses of RFC 3665 §3.4 and others lack the Contact in a 180, which a server has to give.
      if (isSent && response.headers.contact === undefined) return;
      this.dialog = isSent ? Dialog.asServer(request, response) : Dialog.asClient(request, response);
    }
  }

  #requestOf(method: string, sequence: number | undefined): Request {
    return required(
      this.#requests.findLast(({ headers }) => headers.cseq?.method === method && headers.cseq.sequence === sequence),
    );
  }
}

function replay(section: string) {
  const [alice, bob] = [new Party('Alice'), new Party('Bob')];
  for (const printed of messagesOf(section)) for (const party of [alice, bob]) party.see(printed);
  return { compared: [...alice.compared, ...bob.compared], states: [alice.dialog?.state, bob.dialog?.state] };
}

describe('the flows of RFC 3665', () => {
  it.each([
    { section: '3.1', requests: 2 },
    { section: '3.2', requests: 2 },
    { section: '3.3', requests: 1, state: 'confirmed' },
    { section: '3.4', requests: 2 },
    { section: '3.5', requests: 2 },
    { section: '3.6', requests: 2 },
    { section: '3.7', requests: 4 },
  ])(
    'of section $section have the $requests requests in dialogs that are printed',
    ({ section, requests, state = 'terminated' }) => {
      const { compared, states } = replay(section);
      expect(compared.length).toBe(requests);
      expect(states).toEqual([state, state]);
    },
  );

  it.each(['3.8', '3.9', '3.10', '3.11'])('of section %s leave no dialog', (section) => {
    const { compared, states } = replay(section);
    expect(compared).toEqual([]);
    expect(states.every((state) => state === undefined || state === 'terminated')).toBe(true);
  });
});
