/**
 * Session descriptions (RFC 4566), as far as offer and answer (RFC 3264) need them.
 *
 * Invariant: we send and receive no media, so every stream is `inactive`, at the port for discarding (9).
 */
import { isIPv6 } from 'node:net';

const DISCARD = 9;

/**
 * Returns the answer to an offer, or `undefined` if the text is no description or has no stream of audio over RTP. RFC
 * 3264 §6: "For each "m=" line in the offer, there MUST be a corresponding "m=" line in the answer."
 */
export function answerTo(offer: string, address: string): string | undefined {
  const lines = offer.split(/\r?\n/);
  if (lines[0] !== 'v=0' || !lines.some((line) => line.startsWith('o='))) return undefined;
  const media = lines.filter((line) => line.startsWith('m=')).map(answerToMedia);
  if (media.some((each) => each === undefined) || !media.some((each) => each?.includes(`m=audio ${DISCARD} `))) {
    return undefined;
  }
  // "The "t=" line in the answer MUST be equal to that of the offer."
  const time = lines.find((line) => line.startsWith('t=')) ?? 't=0 0';
  return description(address, time, media.join(''));
}

/** Returns an offer. "If the INVITE did not contain an offer, the 2xx MUST contain an offer" (RFC 3261 §13.3.1.4). */
export function offerOf(address: string): string {
  return description(address, 't=0 0', `m=audio ${DISCARD} RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\na=inactive\r\n`);
}

/** Returns the media line of the answer. A stream that is refused has the port 0 (RFC 3264 §6). */
function answerToMedia(line: string): string | undefined {
  const match = /^m=(\S+) (\d+)(?:\/\d+)? (\S+) (\S+)/.exec(line);
  if (match === null) return undefined;
  const [, kind = '', port = '', protocol = '', format = ''] = match;
  const isTaken = kind === 'audio' && protocol === 'RTP/AVP' && Number(port) !== 0;
  return isTaken
    ? `m=${kind} ${DISCARD} ${protocol} ${format}\r\na=inactive\r\n`
    : `m=${kind} 0 ${protocol} ${format}\r\n`;
}

function description(address: string, time: string, media: string): string {
  const family = isIPv6(address) ? 'IP6' : 'IP4';
  return ['v=0', `o=sippet 0 0 IN ${family} ${address}`, 's=-', `c=IN ${family} ${address}`, time, media].join('\r\n');
}
