/**
 * The response context of one request that a proxy forks (RFC 3261 §16.7): its targets, its branches and its responses.
 *
 * It is pure: it returns what is to be done, and its caller does it. Invariants: the Max-Breadth of the branches
 * without a final response is never more than that of the request (RFC 5393 §5.3.3). At most one final response goes
 * upstream, except for the 2xx responses to an INVITE.
 */
import { bestOf, type Candidate } from './best-response.ts';
import {
  type ContextEffect,
  type ContextEvent,
  type ContextState,
  inviteContext,
  nonInviteContext,
} from './machine.ts';

/** The part of a target that decides when it is tried. */
export interface Ranked {
  /** Targets of a higher value are tried first, and targets of equal values in parallel; 0 to 1, default 1. */
  readonly q?: number | undefined;
}

export type ContextAction<T extends Ranked> =
  /** Forward the request to a target, with a value for Max-Breadth. */
  | { readonly do: 'start'; readonly branch: number; readonly target: T; readonly breadth: number }
  /** Send the response that was just received upstream. */
  | { readonly do: 'pass'; readonly branch: number }
  /** Cancel a branch. */
  | { readonly do: 'cancel'; readonly branch: number }
  /**
   * Send the best response upstream; `best` is `undefined` if there is none, because there was no target or because the
   * request was cancelled before one was tried.
   */
  | { readonly do: 'answer'; readonly best: Candidate | undefined; readonly wasCancelled: boolean };

/** The outcome of a branch: the status of a response, a 3xx that was followed, or a failure. */
export type Outcome = number | 'followed 3xx' | 'timeout' | 'transport error';

interface Branch {
  readonly breadth: number;
  hasEnded: boolean;
  wasCancelled: boolean;
}

export class ResponseContext<T extends Ranked> {
  readonly #isInvite: boolean;
  readonly #breadth: number;
  #state: ContextState = 'open';
  /** Targets that have not been tried, in the order of their values. */
  #waiting: T[] = [];
  /** Whether more targets may be added. */
  #isComplete = false;
  /** The value of the targets that are being tried. */
  #q = 1;
  #wasCancelled = false;
  readonly #branches: Branch[] = [];
  readonly #candidates: Candidate[] = [];

  /** `breadth` is the Max-Breadth of the request, at least 1. */
  constructor(options: { readonly isInvite: boolean; readonly breadth: number }) {
    this.#isInvite = options.isInvite;
    this.#breadth = options.breadth;
  }

  get state(): ContextState {
    return this.#state;
  }

  /** How many branches have no final response. */
  get open(): number {
    return this.#branches.filter((each) => !each.hasEnded).length;
  }

  /** Whether nothing more will happen: an answer has been given, and every branch has ended. */
  get isOver(): boolean {
    return (this.#state === 'answered' || this.#state === 'refused') && this.#branches.every((each) => each.hasEnded);
  }

  /** Adds targets. They are ignored once a final response has decided the request. */
  add(targets: readonly T[]): readonly ContextAction<T>[] {
    if (this.#state !== 'open') return [];
    this.#waiting = [...this.#waiting, ...targets].sort((one, other) => (other.q ?? 1) - (one.q ?? 1));
    return this.#go();
  }

  /** Says that no more targets will be added, except those of a redirection. */
  complete(): readonly ContextAction<T>[] {
    this.#isComplete = true;
    return this.#go();
  }

  /** Takes a response of a branch, or its failure. After the end of a branch everything is ignored, except a 2xx. */
  receive(branch: number, outcome: Outcome): readonly ContextAction<T>[] {
    const which = this.#branches[branch];
    const event = eventOf(outcome);
    if (which === undefined || (which.hasEnded && event !== '2xx')) return [];
    if (typeof outcome !== 'number' || outcome >= 200) which.hasEnded = true;
    return [...this.#step(event, branch, outcome), ...this.#go()];
  }

  /** Takes the CANCEL of the client upstream. */
  cancel(): readonly ContextAction<T>[] {
    if (!this.#isInvite) return [];
    this.#wasCancelled = true;
    return [...this.#step('CANCEL'), ...this.#go()];
  }

  #step(event: ContextEvent, branch = -1, outcome?: Outcome): readonly ContextAction<T>[] {
    const table = this.#isInvite ? inviteContext : nonInviteContext;
    const { next, effects } = table[this.#state][event];
    this.#state = next ?? this.#state;
    return effects.flatMap((effect) => this.#do(effect, branch, outcome));
  }

  #do(effect: ContextEffect, branch: number, outcome: Outcome | undefined): readonly ContextAction<T>[] {
    switch (effect) {
      case 'pass':
        return [{ do: 'pass', branch }];
      case 'remember':
        if (typeof outcome === 'number') this.#candidates.push({ branch, status: outcome, isLocal: false });
        return [];
      case 'remember 408':
        this.#candidates.push({ branch, status: 408, isLocal: true });
        return [];
      case 'remember 503':
        this.#candidates.push({ branch, status: 503, isLocal: true });
        return [];
      case 'drop targets':
        this.#waiting = [];
        return [];
      case 'cancel branches':
        return this.#cancelBranches();
      case 'answer':
        return [{ do: 'answer', best: bestOf(this.#candidates), wasCancelled: this.#wasCancelled }];
    }
  }

  /** "... and has not had an associated CANCEL generated for it" (RFC 3261 §16.7 item 10). */
  #cancelBranches(): readonly ContextAction<T>[] {
    return this.#branches.flatMap((each, branch) => {
      if (each.hasEnded || each.wasCancelled) return [];
      each.wasCancelled = true;
      return [{ do: 'cancel', branch } as const];
    });
  }

  /** Starts the branches that may begin now, or ends the context if there is nothing left to wait for. */
  #go(): readonly ContextAction<T>[] {
    const active = this.#branches.filter((each) => !each.hasEnded);
    const isAllStarted = this.#waiting.length === 0;
    if (active.length === 0 && isAllStarted && (this.#isComplete || this.#state === 'closing'))
      return this.#step('all ended');
    if (this.#state !== 'open' || isAllStarted) return [];
    // "Targets are processed from highest qvalue to lowest. Targets with equal qvalues may be processed in parallel."
    if (active.length === 0) this.#q = this.#waiting[0]?.q ?? 1;
    const eligible = this.#waiting.filter(({ q = 1 }) => q >= this.#q);
    const left = this.#breadth - active.reduce((sum, { breadth }) => sum + breadth, 0);
    const chosen = eligible.slice(0, left);
    this.#waiting = this.#waiting.filter((target) => !chosen.includes(target));
    return chosen.map((target, at) => this.#start(target, share(left, chosen.length, at)));
  }

  #start(target: T, breadth: number): ContextAction<T> {
    this.#branches.push({ breadth, hasEnded: false, wasCancelled: false });
    return { do: 'start', branch: this.#branches.length - 1, target, breadth };
  }
}

/** Divides `sum` into `count` parts that differ by one at most, and returns the one at `at`. */
function share(sum: number, count: number, at: number): number {
  return Math.floor(sum / count) + (at < sum % count ? 1 : 0);
}

function eventOf(outcome: Outcome): ContextEvent {
  if (typeof outcome !== 'number') return outcome;
  if (outcome <= 100) return '100';
  if (outcome < 200) return '101-199';
  if (outcome < 300) return '2xx';
  return outcome < 600 ? '300-599' : '6xx';
}
