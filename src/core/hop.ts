/** Which socket sends: by protocol, family of addresses, the topmost Via's sent-by, an explicit wish, in this order. */
import type { Via } from '../generated/headers/via.ts';
import { sameHost } from '../message/host.ts';
import { defaultPortOf } from '../message/remote.ts';
import { familyOf } from '../routing/address.ts';
import { SendError } from '../runtime/errors.ts';
import type { Endpoint, Transport } from '../transport/transport.ts';

/** Where octets go, and by which socket. */
export interface Hop {
  readonly transport: Transport;
  readonly remote: Endpoint;
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

/** The transports that a request may take, best first. Throws `SendError` (`no-transport`) where there is none. */
export function candidatesFor(
  transports: readonly Transport[],
  { protocol, via, explicit }: Wish,
): readonly Transport[] {
  const able = withProtocol(transports, protocol);
  if (able.length === 0) throw new SendError('no-transport', `no transport is registered for ${protocol}`);
  if (explicit !== undefined) {
    if (!able.includes(explicit))
      throw new SendError('no-transport', `the transport wished for is not for ${protocol}`);
    return [explicit];
  }
  if (via === undefined) return able;
  const named = able.filter((each) => isSentBy(each, via));
  return [...named, ...able.filter((each) => !named.includes(each))];
}

export function isSentBy({ sentBy, local }: Transport, via: Via): boolean {
  const port = via.port ?? defaultPortOf(via.transport);
  if (port === sentBy.port && sameHost(via.host, sentBy.host)) return true;
  return port === local.port && sameHost(via.host, local.address.includes(':') ? `[${local.address}]` : local.address);
}

/** The first place that one of the transports can reach. */
export function hopOf(candidates: readonly Transport[], places: readonly Endpoint[]): Hop | undefined {
  for (const { address, port } of places) {
    const family = familyOf(address);
    const transport = candidates.find((each) => each.family === undefined || each.family === family);
    if (transport !== undefined) return { transport, remote: { address, port } };
  }
  return undefined;
}
