/** How many transactions there are, by kind and state. */
import { type Kind, machines } from './transaction.ts';

export type Counts = Readonly<Record<Kind, Readonly<Record<string, number>>>>;

export class Census {
  readonly #counts: Readonly<Record<Kind, Map<string, number>>> = {
    inviteClient: statesOf('inviteClient'),
    nonInviteClient: statesOf('nonInviteClient'),
    inviteServer: statesOf('inviteServer'),
    nonInviteServer: statesOf('nonInviteServer'),
    success: statesOf('success'),
  };
  #live = 0;

  get live(): number {
    return this.#live;
  }

  /** `undefined`: before the first state, after the last. */
  move(kind: Kind, from: string | undefined, to: string | undefined): void {
    const counts = this.#counts[kind];
    if (from === undefined) this.#live += 1;
    else counts.set(from, (counts.get(from) ?? 0) - 1);
    if (to === undefined) this.#live -= 1;
    else counts.set(to, (counts.get(to) ?? 0) + 1);
  }

  counts(): Counts {
    const { inviteClient, nonInviteClient, inviteServer, nonInviteServer, success } = this.#counts;
    return {
      inviteClient: Object.fromEntries(inviteClient),
      nonInviteClient: Object.fromEntries(nonInviteClient),
      inviteServer: Object.fromEntries(inviteServer),
      nonInviteServer: Object.fromEntries(nonInviteServer),
      success: Object.fromEntries(success),
    };
  }
}

function statesOf(kind: Kind): Map<string, number> {
  return new Map(Object.keys(machines[kind].table).map((state) => [state, 0]));
}
