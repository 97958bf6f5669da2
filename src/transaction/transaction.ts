/**
 * One transaction: its machine, its state, and what it must remember.
 *
 * Invariant: what only waits for retransmissions holds neither a parsed message nor its request: the octets that it would
 * send again, where to, and its keys.
 */
import type { Request } from '../message/request.ts';
import { Appointment } from './agenda.ts';
import { inviteClient } from './invite-client.ts';
import { inviteServer } from './invite-server.ts';
import type { TransactionKey } from './keys.ts';
import type { Machine } from './machine.ts';
import { nonInviteClient } from './non-invite-client.ts';
import { nonInviteServer } from './non-invite-server.ts';
import { success } from './success.ts';
import type { Timer, Times } from './times.ts';

export type ClientKind = 'inviteClient' | 'nonInviteClient';
/** `success`: a 2xx to INVITE that is sent until its ACK comes. */
export type ServerKind = 'inviteServer' | 'nonInviteServer' | 'success';
export type Kind = ClientKind | ServerKind;

export const machines: Readonly<Record<Kind, Machine>> = {
  inviteClient,
  nonInviteClient,
  inviteServer,
  nonInviteServer,
  success,
};

/** A timer that runs. */
export class Alarm<Where> extends Appointment {
  readonly transaction: Transaction<Where>;
  readonly timer: Timer;
  /** How long it runs, for the next one, which may be twice as long. */
  readonly length: number;
  /** The next of its transaction's. */
  next: Alarm<Where> | undefined = undefined;

  constructor(transaction: Transaction<Where>, timer: Timer, now: number, length: number) {
    super(now + length);
    this.transaction = transaction;
    this.timer = timer;
    this.length = length;
  }
}

export interface Beginning<Where> {
  readonly kind: Kind;
  readonly key: TransactionKey;
  readonly where: Where;
  readonly isReliable: boolean;
  readonly times: Times;
  readonly request?: Request | undefined;
  /** What is sent, now and again. */
  readonly octets?: string | undefined;
  /** What it is found by, beside its key: §8.2.2.2 of a request, the dialog of a 2xx. */
  readonly otherKey?: string | undefined;
  /** Of a client: how many Via values the request has. */
  readonly vias?: number | undefined;
  /** Of a 2xx: the INVITE's, whose key it has. */
  readonly parent?: Transaction<Where> | undefined;
}

export class Transaction<Where> {
  readonly kind: Kind;
  readonly key: TransactionKey;
  readonly where: Where;
  readonly isReliable: boolean;
  readonly times: Times;
  readonly otherKey: string | undefined;
  readonly vias: number | undefined;
  readonly parent: Transaction<Where> | undefined;
  /** Of an INVITE: 2xx that wait for their ACK. */
  children = 0;
  /** `terminated` at the end. */
  state: string;
  request: Request | undefined;
  octets: string | undefined;
  /** Of the response to a request without the magic cookie: its ACK has it (§17.2.3). */
  toTag: string | undefined = undefined;
  /** The first of a chain: most transactions have one for most of their time. */
  alarms: Alarm<Where> | undefined = undefined;

  constructor(beginning: Beginning<Where>) {
    const { kind, key, where, isReliable, times, request, octets, otherKey, vias, parent } = beginning;
    this.kind = kind;
    this.key = key;
    this.where = where;
    this.isReliable = isReliable;
    this.times = times;
    this.otherKey = otherKey;
    this.vias = vias;
    this.parent = parent;
    this.state = machines[kind].initial;
    this.request = request;
    this.octets = octets;
  }
}

/** Takes a timer out of its transaction; `undefined` where it does not run. */
export function removeAlarm<Where>(transaction: Transaction<Where>, timer: Timer): Alarm<Where> | undefined {
  let before: Alarm<Where> | undefined;
  for (let alarm = transaction.alarms; alarm !== undefined; before = alarm, alarm = alarm.next) {
    if (alarm.timer !== timer) continue;
    if (before === undefined) transaction.alarms = alarm.next;
    else before.next = alarm.next;
    return alarm;
  }
  return undefined;
}
