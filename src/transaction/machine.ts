/**
 * Transaction machines: tables from state and event to the next state and the effects.
 *
 * Invariant: a table has an entry for every pair of state and event; a missing one does not compile. An entry without
 * effects has a name that says why it has none.
 */
import { stay, type Transition as TransitionOf } from '../runtime/state-table.ts';
import type { Effect } from './effect.ts';

export { ignored, impossible, stay, to } from '../runtime/state-table.ts';

export type Transition<State extends string> = TransitionOf<State | 'terminated', Effect>;

export type Table<State extends string, Event extends string> = Readonly<
  Record<State, Readonly<Record<Event, Transition<State>>>>
>;

/** A machine: its first state, the effects of entering it, and its table. */
export interface Machine<State extends string = string, Event extends string = string> {
  readonly initial: State;
  readonly entry: readonly Effect[];
  readonly table: Table<State, Event>;
}

/** Returns a transition that ends the transaction. */
export function end(...effects: readonly Effect[]): Transition<never> {
  return { next: 'terminated', effects };
}

/** A retransmission that the RFC's figure shows without an action: it is "absorbed". */
export const absorbed: Transition<never> = stay();

/** RFC 3261 §17.2.2: "Any other final responses passed by the TU to the server transaction MUST be discarded". */
export const tooLateToSend: Transition<never> = stay({ do: 'drop response' });
