/**
 * Turns datagrams into events: the content of each, and whether it is a repetition.
 *
 * Invariant: each datagram is one event. Text in an event is unchanged; the code that prints it makes it safe
 * (`label.ts`).
 */
import { Message } from 'sippet';
import { type Datagram, identityOf } from './datagram.ts';

export interface Exchange {
  /** The endpoints in the order of their appearance. */
  readonly participants: readonly string[];
  readonly events: readonly LadderEvent[];
}

export interface LadderEvent {
  /** The time since the first datagram, in milliseconds. */
  readonly time: number;
  readonly from: string;
  readonly to: string;
  readonly said: Said;
  /**
   * Whether the same octets went between the same endpoints before. It is false for keep-alives, which are all the
   * same.
   */
  readonly isAgain: boolean;
}

export type Said =
  | { readonly kind: 'request'; readonly method: string; readonly cseq: CSeq | undefined; readonly hasSdp: boolean }
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly reason: string;
      readonly cseq: CSeq | undefined;
      readonly hasSdp: boolean;
    }
  | { readonly kind: 'malformed'; readonly rule: string }
  | { readonly kind: 'keep-alive' };

export interface CSeq {
  readonly sequence: number;
  readonly method: string;
}

export function exchangeOf(datagrams: readonly Datagram[]): Exchange {
  const start = datagrams[0]?.time ?? 0;
  const seen = new Set<string>();
  const events = datagrams.map((datagram): LadderEvent => {
    const { time, from, to, octets } = datagram;
    const said = saidBy(octets);
    const identity = identityOf(datagram);
    const isAgain = said.kind !== 'keep-alive' && seen.has(identity);
    seen.add(identity);
    return { time: time - start, from, to, said, isAgain };
  });
  return { participants: [...new Set(datagrams.flatMap(({ from, to }) => [from, to]))], events };
}

function saidBy(octets: Uint8Array): Said {
  if (isKeepAlive(octets)) return { kind: 'keep-alive' };
  const result = Message.safeParse(octets);
  if (!result.ok) return { kind: 'malformed', rule: result.error.rule };
  const message = result.value;
  const { cseq } = message.headers;
  const hasSdp = carriesSdp(message);
  return message.isRequest()
    ? { kind: 'request', method: message.method, cseq, hasSdp }
    : { kind: 'response', status: message.status, reason: message.reason, cseq, hasSdp };
}

const CR = 13;
const LF = 10;

/** Returns whether a datagram holds only line ends (RFC 5626 §3.5.1) or nothing, which also keeps a NAT's binding. */
function isKeepAlive(octets: Uint8Array): boolean {
  return octets.every((octet) => octet === CR || octet === LF);
}

/** Matches a part of a multipart body (RFC 2046 §5.1) that is a session description. */
const SDP_PART = /^content-type[ \t]*:[ \t]*application\/sdp\b/im;

function carriesSdp(message: Message): boolean {
  const { body } = message;
  const media = message.headers.contentType;
  if (media === undefined || body.length === 0) return false;
  // RFC 2045 §5.1: "Matching of media type and subtype is ALWAYS case-insensitive."
  if (media.type.toLowerCase() === 'multipart') return SDP_PART.test(Buffer.from(body).toString('latin1'));
  return media.type.toLowerCase() === 'application' && media.subtype.toLowerCase() === 'sdp';
}
