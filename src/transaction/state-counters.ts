/** The number of transactions, counted by kind and state. */
import { type Kind, machines } from './transaction.ts';

/** The number of transactions by kind and state. */
export type StateCounts = Readonly<Record<Kind, Readonly<Record<string, number>>>>;

export class StateCounters {
  readonly #counts: Readonly<Record<Kind, Map<string, number>>> = {
    inviteClient: statesOf('inviteClient'),
    nonInviteClient: statesOf('nonInviteClient'),
    inviteServer: statesOf('inviteServer'),
    nonInviteServer: statesOf('nonInviteServer'),
    repeated2xx: statesOf('repeated2xx'),
  };
  #live = 0;

  get live(): number {
    return this.#live;
  }

  /** Counts a change of state. `from` is `undefined` if the transaction begins, and `to` is `undefined` if it ends. */
  move(kind: Kind, from: string | undefined, to: string | undefined): void {
    const counts = this.#counts[kind];
    if (from === undefined) this.#live += 1;
    else counts.set(from, (counts.get(from) ?? 0) - 1);
    if (to === undefined) this.#live -= 1;
    else counts.set(to, (counts.get(to) ?? 0) + 1);
  }

  snapshot(): StateCounts {
    const { inviteClient, nonInviteClient, inviteServer, nonInviteServer, repeated2xx } = this.#counts;
    return {
      inviteClient: Object.fromEntries(inviteClient),
      nonInviteClient: Object.fromEntries(nonInviteClient),
      inviteServer: Object.fromEntries(inviteServer),
      nonInviteServer: Object.fromEntries(nonInviteServer),
      repeated2xx: Object.fromEntries(repeated2xx),
    };
  }
}

function statesOf(kind: Kind): Map<string, number> {
  return new Map(Object.keys(machines[kind].table).map((state) => [state, 0]));
}
