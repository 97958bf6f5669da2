/**
 * Transaction machines: tables from state and event to the next state and the effects.
 *
 * Invariant: a table has an entry for every pair of state and event; a missing one does not compile. An entry without
 * effects has a name that says why it has none.
 */
import type { Effect } from './effect.ts';

export interface Transition<State extends string> {
  /** The next state, or `undefined` if the state is kept. */
  readonly next: State | 'terminated' | undefined;
  readonly effects: readonly Effect[];
}

export type Table<State extends string, Event extends string> = Readonly<
  Record<State, Readonly<Record<Event, Transition<State>>>>
>;

/** A machine: its first state, the effects of entering it, and its table. */
export interface Machine<State extends string = string, Event extends string = string> {
  readonly initial: State;
  readonly entry: readonly Effect[];
  readonly table: Table<State, Event>;
}

/** Returns a transition to another state. */
export function to<const State extends string>(next: State, ...effects: readonly Effect[]): Transition<State> {
  return { next, effects };
}

/** Returns a transition that keeps the state. */
export function stay(...effects: readonly Effect[]): Transition<never> {
  return { next: undefined, effects };
}

/** Returns a transition that ends the transaction. */
export function end(...effects: readonly Effect[]): Transition<never> {
  return { next: 'terminated', effects };
}

/** A retransmission that the RFC's figure shows without an action: it is "absorbed". */
export const absorbed: Transition<never> = stay();

/** The event may occur in this state, and has no effect. */
export const ignored: Transition<never> = stay();

/**
 * The event cannot occur in this state, for example because the timer is not running. If it occurs, sippet has a bug.
 */
export const impossible: Transition<never> = stay();

/** RFC 3261 §17.2.2: "Any other final responses passed by the TU to the server transaction MUST be discarded". */
export const tooLateToSend: Transition<never> = stay({ do: 'drop response' });
