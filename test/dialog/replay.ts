/**
 * Replays the flows that RFCs print. Each party sees the messages that it sends and receives, in their order, and makes
 * dialogs of them; each request that it sends within a dialog is compared with the one that the dialog gives.
 */
import { type BuiltIn, Message, type Request, type Response, Uri } from 'sippet';
import { Dialog } from '../../src/dialog/index.ts';

export interface Printed {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly message: Request | Response;
}

/** The methods of requests that are sent in the dialog of an INVITE and not by its transaction. */
const COMPARED = new Set(['ACK', 'BYE', 'INVITE', 'REFER', 'NOTIFY', 'INFO', 'UPDATE']);

/**
 * Returns the parts of a request that its dialog decides. RFC 3665 leaves the `transport` of a Contact out of
 * Request-URIs.
 */
function essence(request: Request): readonly string[] {
  const { uri, headers } = request;
  const bare = uri.kind === 'sip' ? { ...uri, params: { ...uri.params, transport: undefined } } : uri;
  const party = (name: 'from' | 'to') => `${Uri.print(headers[name]?.uri ?? uri)};tag=${headers[name]?.params.tag}`;
  return [
    `${request.method} ${Uri.print(bare)}`,
    `Route: ${(headers.route ?? []).map((each) => Uri.print(each.uri)).join()}`,
    `From: ${party('from')}`,
    `To: ${party('to')}`,
    `Call-ID: ${headers.callId}`,
    `CSeq: ${headers.cseq?.sequence} ${headers.cseq?.method}`,
  ];
}

/** A party of a flow. */
export class Party {
  readonly #name: string;
  readonly #requests: Request[] = [];
  /** The dialogs by Call-ID. */
  readonly dialogs = new Map<string, Dialog<BuiltIn>>();
  /** The labels of the requests that are as the dialog gives them. */
  readonly equal: string[] = [];
  /** Those that differ, with the lines that are printed and those that the dialog gives. */
  readonly different: (readonly [label: string, printed: string, given: string])[] = [];
  /** The labels of requests that came and were not in order. */
  readonly refused: string[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  see({ label, from, to, message }: Printed): void {
    if (from !== this.#name && to !== this.#name) return;
    const isSent = from === this.#name;
    if (message.isResponse()) this.#seeResponse(message, isSent);
    else if (COMPARED.has(message.method)) this.#seeRequest(message, isSent, label);
    if (message.isRequest()) this.#requests.push(message);
  }

  #seeRequest(request: Request, isSent: boolean, label: string): void {
    const { callId = '', cseq, to } = request.headers;
    const dialog = this.dialogs.get(callId);
    if (dialog === undefined || dialog.state === 'terminated' || to?.params.tag === undefined) return;
    if (isSent) this.#compare(dialog, request, cseq?.sequence, label);
    else {
      const judged = dialog.receive(request);
      if (judged.verdict !== 'in order') this.refused.push(label);
      this.dialogs.set(callId, judged.dialog);
    }
  }

  #compare(dialog: Dialog<BuiltIn>, printed: Request, sequence: number | undefined, label: string): void {
    const invite = this.#requestOf(printed.headers.callId, 'INVITE', sequence);
    if (printed.method === 'ACK' && invite === undefined) return;
    const made =
      printed.method === 'ACK' || invite?.method === 'ACK' ? undefined : dialog.request(printed.method, { sequence });
    const given = made === undefined && invite !== undefined ? dialog.ack(invite) : made?.request;
    if (made !== undefined) this.dialogs.set(made.dialog.callId, made.dialog);
    if (given === undefined) return;
    const [one, other] = [essence(printed), essence(given)];
    const differences = one.flatMap((line, at) =>
      line === other[at] ? [] : [[label, line, other[at] ?? ''] as const],
    );
    if (differences.length === 0) this.equal.push(label);
    else this.different.push(...differences);
  }

  #seeResponse(response: Response, isSent: boolean): void {
    const { callId = '', cseq } = response.headers;
    const request = this.#requestOf(callId, cseq?.method, cseq?.sequence);
    if (request === undefined || response.status === 100) return;
    const known = this.dialogs.get(callId);
    const isFirst = request.headers.to?.params.tag === undefined;
    // A response of another fork makes another dialog, which takes the place of the early one.
    const answered = known?.answered(request, response);
    if (answered !== undefined && (answered !== known || !isFirst)) this.dialogs.set(callId, answered);
    else if (request.method === 'INVITE' && isFirst && known?.state !== 'confirmed')
      this.#make(request, response, isSent);
  }

  #make(request: Request, response: Response, isSent: boolean): void {
    // Some flows print a 180 without the Contact that a server has to give.
    if (isSent && response.headers.contact === undefined) return;
    const made = isSent ? Dialog.asServer(request, response) : Dialog.asClient(request, response);
    if (made !== undefined) this.dialogs.set(made.callId, made);
  }

  #requestOf(
    callId: string | undefined,
    method: string | undefined,
    sequence: number | undefined,
  ): Request | undefined {
    return this.#requests.findLast(
      ({ headers }) =>
        headers.callId === callId && headers.cseq?.method === method && headers.cseq?.sequence === sequence,
    );
  }
}

/** Shows a flow to its parties, and returns them by name. */
export function replay(flow: readonly Printed[], names: readonly string[]): ReadonlyMap<string, Party> {
  const parties = new Map(names.map((name) => [name, new Party(name)]));
  for (const printed of flow) for (const party of parties.values()) party.see(printed);
  return parties;
}

/** Returns a message of a text with LF, in which the length of the body is not printed. */
export function messageOf(text: string): Request | Response {
  return Message.parse(`${text.trim().replaceAll('\n', '\r\n')}\r\n\r\n`);
}
