/**
 * The text on an arrow, in either format.
 *
 * Invariant: every text that is made here is printable ASCII on one line, and short, whatever came from the network.
 */
import type { LadderEvent, Said } from './exchange.ts';

/**
 * The most characters of a text from the network: a method, a reason phrase, or an IPv6 endpoint, which has up to 47.
 */
const MAX_TEXT = 48;

const ELLIPSIS = '...';

/** Returns the label of an event: `INVITE (SDP)`, `200 OK (INVITE) (SDP)`, `malformed (Request-Line)`, `keep-alive`. */
export function labelOf(said: Said): string {
  switch (said.kind) {
    case 'request':
      return `${shown(said.method)}${sdp(said)}`;
    case 'response': {
      const line = shown(`${said.status} ${said.reason}`).trimEnd();
      return `${line}${said.cseq === undefined ? '' : ` (${shown(said.cseq.method)})`}${sdp(said)}`;
    }
    case 'malformed':
      return `malformed (${shown(said.rule)})`;
    case 'keep-alive':
      return 'keep-alive';
  }
}

function sdp({ hasSdp }: { readonly hasSdp: boolean }): string {
  return hasSdp ? ' (SDP)' : '';
}

/** Returns `CSeq 1 INVITE`, `CSeq -` if the message has no readable CSeq, or nothing if it cannot have one. */
export function cseqOf(said: Said): string {
  if (said.kind === 'malformed' || said.kind === 'keep-alive') return '';
  const { cseq } = said;
  return cseq === undefined ? 'CSeq -' : `CSeq ${cseq.sequence} ${shown(cseq.method)}`;
}

export function againOf({ isAgain }: LadderEvent): string {
  return isAgain ? '(again)' : '';
}

/** Returns the time in seconds with milliseconds. */
export function secondsOf({ time }: LadderEvent): string {
  return (Math.round(time) / 1000).toFixed(3);
}

/** Returns a text from the network in printable characters, and cut if it is long. */
export function shown(text: string): string {
  const printable = text.replace(/[^\x20-\x7e]/g, '.');
  return printable.length <= MAX_TEXT ? printable : `${printable.slice(0, MAX_TEXT - ELLIPSIS.length)}${ELLIPSIS}`;
}
