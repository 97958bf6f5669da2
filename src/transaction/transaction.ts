/**
 * A transaction: its kind, its state and the data that it keeps.
 *
 * Invariant: a transaction that only waits for retransmissions keeps no parsed message, only its keys, the octets that
 * it would retransmit and their destination.
 */
import type { Request } from '../message/request.ts';
import { inviteClient } from './invite-client.ts';
import { inviteServer } from './invite-server.ts';
import type { TransactionKey } from './keys.ts';
import type { Machine } from './machine.ts';
import { nonInviteClient } from './non-invite-client.ts';
import { nonInviteServer } from './non-invite-server.ts';
import { repeated2xx } from './repeated-2xx.ts';
import { ListedTimer } from './timer-lists.ts';
import type { Timer, Times } from './times.ts';

export type ClientKind = 'inviteClient' | 'nonInviteClient';
/** The kinds of server transactions. `repeated2xx` is a 2xx to INVITE that is retransmitted until its ACK arrives. */
export type ServerKind = 'inviteServer' | 'nonInviteServer' | 'repeated2xx';
export type Kind = ClientKind | ServerKind;

export const machines: Readonly<Record<Kind, Machine>> = {
  inviteClient,
  nonInviteClient,
  inviteServer,
  nonInviteServer,
  repeated2xx,
};

/** A running timer of a transaction. */
export class RunningTimer<Where> extends ListedTimer<RunningTimer<Where>> {
  readonly transaction: Transaction<Where>;
  readonly timer: Timer;
  /** The next timer of the same transaction. */
  next: RunningTimer<Where> | undefined = undefined;

  constructor(transaction: Transaction<Where>, timer: Timer, now: number, length: number) {
    super(now, length);
    this.transaction = transaction;
    this.timer = timer;
  }
}

/** The initial values of a transaction. */
export interface Beginning<Where> {
  readonly kind: Kind;
  readonly key: TransactionKey;
  readonly where: Where;
  readonly isReliable: boolean;
  readonly times: Times;
  readonly request?: Request | undefined;
  /** The length of the request in octets; it counts as retained as long as the request is kept. */
  readonly size?: number | undefined;
  /** The octets that are sent and retransmitted. */
  readonly octets?: string | undefined;
  /** A second key: the merge key of §8.2.2.2 for a request, or the dialog for a 2xx. */
  readonly otherKey?: string | undefined;
  /** The key by which a CANCEL finds the request, if its method is not one that the library knows. */
  readonly cancelKey?: string | undefined;
  /** The number of Via values in the request of a client transaction. */
  readonly vias?: number | undefined;
  /** For a repeated 2xx: its INVITE transaction; both share one key. */
  readonly parent?: Transaction<Where> | undefined;
}

export class Transaction<Where> {
  readonly kind: Kind;
  readonly key: TransactionKey;
  readonly where: Where;
  readonly isReliable: boolean;
  readonly times: Times;
  readonly size: number;
  readonly otherKey: string | undefined;
  readonly cancelKey: string | undefined;
  readonly vias: number | undefined;
  readonly parent: Transaction<Where> | undefined;
  /** For an INVITE: its 2xx responses that wait for an ACK. */
  children: Set<Transaction<Where>> | undefined = undefined;
  /** For an accepted INVITE: the dialogs of its 2xx. */
  dialogs: readonly string[] = NONE;
  /** The state of the machine; `terminated` once the transaction has ended. */
  state: string;
  request: Request | undefined;
  octets: string | undefined;
  /** The To tag of the response to a request without the magic cookie; the ACK must have the same tag (§17.2.3). */
  toTag: string | undefined = undefined;
  /** The first timer of a linked list, because most transactions have only one timer most of the time. */
  timers: RunningTimer<Where> | undefined = undefined;
  /** The neighbours in the list of completed transactions that only wait for retransmissions. */
  previousAnswered: Transaction<Where> | undefined = undefined;
  nextAnswered: Transaction<Where> | undefined = undefined;
  /** The number of octets that the store has counted for this transaction. */
  retained = 0;
  /** The neighbours in the list of transactions with the same peer. */
  previousAtPeer: Transaction<Where> | undefined = undefined;
  nextAtPeer: Transaction<Where> | undefined = undefined;

  constructor(beginning: Beginning<Where>) {
    const { kind, key, where, isReliable, times, request, octets, otherKey, vias, parent } = beginning;
    this.kind = kind;
    this.key = key;
    this.where = where;
    this.isReliable = isReliable;
    this.times = times;
    this.size = beginning.size ?? 0;
    this.otherKey = otherKey;
    this.cancelKey = beginning.cancelKey;
    this.vias = vias;
    this.parent = parent;
    this.state = machines[kind].initial;
    this.request = request;
    this.octets = octets;
  }
}

const NONE: readonly string[] = [];

/** Returns the number of octets of messages and keys that a transaction keeps, without the objects around them. */
export function retainedBy<Where>(transaction: Transaction<Where>): number {
  const { key, otherKey, cancelKey, octets, request, size, dialogs } = transaction;
  const keys = key.length + (otherKey?.length ?? 0) + (cancelKey?.length ?? 0);
  let ofDialogs = 0;
  for (const dialog of dialogs) ofDialogs += dialog.length;
  return keys + ofDialogs + (octets?.length ?? 0) + (request === undefined ? 0 : size);
}

/** Removes a timer from its transaction and returns it. Returns `undefined` if it is not running. */
export function removeTimer<Where>(transaction: Transaction<Where>, timer: Timer): RunningTimer<Where> | undefined {
  let before: RunningTimer<Where> | undefined;
  for (let running = transaction.timers; running !== undefined; before = running, running = running.next) {
    if (running.timer !== timer) continue;
    if (before === undefined) transaction.timers = running.next;
    else before.next = running.next;
    return running;
  }
  return undefined;
}
