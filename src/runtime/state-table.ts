/**
 * Tables from state and event to the next state and the effects.
 *
 * Invariant: a table has an entry for every pair of state and event; a missing one does not compile. An entry without
 * effects has a name that says why it has none.
 */
export interface Transition<State extends string, Effect> {
  /** The next state, or `undefined` if the state is kept. */
  readonly next: State | undefined;
  readonly effects: readonly Effect[];
}

export type Table<State extends string, Event extends string, Effect> = Readonly<
  Record<State, Readonly<Record<Event, Transition<State, Effect>>>>
>;

/** Returns a transition to another state. */
export function to<const State extends string, const Effect = never>(
  next: State,
  ...effects: readonly Effect[]
): Transition<State, Effect> {
  return { next, effects };
}

/** Returns a transition that keeps the state. */
export function stay<const Effect = never>(...effects: readonly Effect[]): Transition<never, Effect> {
  return { next: undefined, effects };
}

/** The event may occur in this state, and has no effect. */
export const ignored: Transition<never, never> = stay();

/** The event cannot occur in this state, such as because the timer is not running. If it occurs, sippet has a bug. */
export const impossible: Transition<never, never> = stay();
