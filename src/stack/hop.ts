/**
 * The choice of a socket: by protocol, family of addresses, the topmost Via's sent-by, and an explicit wish, in this
 * order.
 */
import type { Via, ViaInput } from '../generated/headers/via.ts';
import type { Uri } from '../generated/rules/uri.ts';
import { nextHopOf } from '../message/next-hop.ts';
import { defaultPortOf } from '../message/remote.ts';
import { familyOf } from '../routing/address.ts';
import { SendError } from '../runtime/errors.ts';
import type { Destination, Transport } from '../transport/transport.ts';
import { sameHost } from '../uri/host.ts';

/** The destination of octets, and the socket that sends them. */
export interface Hop {
  readonly transport: Transport;
  readonly remote: Destination;
}

export function withProtocol(transports: readonly Transport[], protocol: string): readonly Transport[] {
  const wanted = protocol.toUpperCase();
  return transports.filter((each) => each.protocol.toUpperCase() === wanted);
}

export interface Wish {
  readonly protocol: string;
  readonly via: Via | undefined;
  readonly explicit: Transport | undefined;
}

/**
 * Returns the transports that a message may take, the best first. Throws `SendError` (`no-transport`) if there is none.
 */
export function candidatesFor(
  transports: readonly Transport[],
  { protocol, via, explicit }: Wish,
): readonly Transport[] {
  const able = withProtocol(transports, protocol);
  if (able.length === 0) throw noTransport(protocol, transports);
  if (explicit !== undefined) {
    if (able.includes(explicit)) return [explicit];
    const isOther = withProtocol([explicit], protocol).length === 0;
    const fault = isOther ? `but the message goes over ${protocol}` : 'and is not registered with this stack';
    throw new SendError('no-transport', `the option "transport" is a ${explicit.protocol} transport, ${fault}`);
  }
  if (via === undefined) return able;
  const named = able.filter((each) => isSentBy(each, via));
  return [...named, ...able.filter((each) => !named.includes(each))];
}

export function noTransport(protocol: string, transports: readonly Transport[]): SendError {
  const registered = [...new Set(transports.map((each) => each.protocol))].join(', ');
  const text = `no transport is registered for ${protocol}; registered: ${registered === '' ? 'none' : registered}`;
  return new SendError('no-transport', text);
}

/** Returns whether the sent-by of a Via is that of a transport, or its local address. */
export function isSentBy(transport: Transport, { host, port, transport: protocol }: Via): boolean {
  return isAt(transport, host, port ?? defaultPortOf(protocol));
}

/**
 * Returns whether a URI names the host and port of a transport. A URI without a port has the default port of the
 * transport that it asks for, and a name for which it asks for none may lead to any transport (RFC 3263 §4.1).
 */
export function isNamedBy(transport: Transport, uri: Uri): boolean {
  const hop = nextHopOf(uri);
  if (uri.kind !== 'sip' || hop === undefined) return false;
  // The host of the next hop may be a `maddr`, whose rules `preprocessRoute` has.
  return isAt(transport, uri.host, hop.isTransportDefault === true ? defaultPortOf(transport.protocol) : hop.port);
}

function isAt({ sentBy, local }: Transport, host: string, port: number): boolean {
  if (port === sentBy.port && sameHost(host, sentBy.host)) return true;
  return port === local.port && sameHost(host, local.address.includes(':') ? `[${local.address}]` : local.address);
}

/** Returns the first place that one of the transports can reach. */
export function hopOf(candidates: readonly Transport[], places: readonly Destination[]): Hop | undefined {
  for (const place of places) {
    const family = familyOf(place.address);
    const transport = candidates.find((each) => each.family === undefined || each.family === family);
    if (transport !== undefined) return { transport, remote: destinationOf(place) };
  }
  return undefined;
}

/**
 * Returns a destination with the fields that are there: transactions keep it, and most have an address and a port
 * alone.
 */
export function destinationOf({ address, port, ttl, domain, fallback, connection }: Destination): Destination {
  const place = connection === undefined ? { address, port } : { address, port, connection };
  if (ttl !== undefined) return { ...place, ttl };
  if (domain !== undefined) return { ...place, domain };
  return fallback === undefined ? place : { ...place, fallback };
}

/** Returns a Via of a transport (RFC 3261 §18.1.1, RFC 3581 §3). */
export function viaFor({ protocol, sentBy, asksRport }: Transport, branch: string): ViaInput {
  const { host } = sentBy;
  // RFC 7118 §5.2: the sent-by in .invalid leads nowhere, so a port would say nothing.
  const port = host.endsWith('.invalid') ? undefined : sentBy.port;
  return { transport: protocol, host, port, params: asksRport ? { branch, rport: true } : { branch } };
}
