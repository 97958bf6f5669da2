/** The counters of a stack. */
import { isKnownMethod } from '../message/methods.ts';
import type { TransactionLayer } from '../transaction/layer.ts';
import type { StateCounts } from '../transaction/state-counters.ts';
import type { Kind } from '../transaction/transaction.ts';
import type { ConnectionStats, Transport } from '../transport/transport.ts';
import type { DropCause, Stats, Traffic } from './stats.ts';

/**
 * Counters by name.
 *
 * Invariant: there are never more than `MAX_NAMES` names, whatever the network sends; all others are counted as
 * `other`.
 */
export class NamedCounters {
  readonly #counters = new Map<string, { count: number }>();

  add(name: string): void {
    const known = this.#counters.get(name);
    if (known !== undefined) known.count += 1;
    else if (this.#counters.size < MAX_NAMES || name === 'other') this.#counters.set(name, { count: 1 });
    else this.add('other');
  }

  snapshot(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counters].map(([name, { count }]) => [name, count]));
  }
}

const MAX_NAMES = 500;

const STATUS_LINE = 'SIP/2.0 ';
const ZERO = 0x30;
/** The names of the counters of responses, by the first digit of the status. */
const CLASSES = ['0xx', '1xx', '2xx', '3xx', '4xx', '5xx', '6xx', '7xx', '8xx', '9xx'];

/** Counters of the messages in one direction. */
export class TrafficCounters {
  datagrams = 0;
  readonly requests = new NamedCounters();
  readonly responses = new NamedCounters();

  request(method: string): void {
    this.requests.add(isKnownMethod(method) ? method : 'other');
  }

  response(status: number): void {
    this.responses.add(CLASSES[Math.floor(status / 100)] ?? 'other');
  }

  /** Counts a message by its first line, which was printed here. */
  message(octets: string): void {
    if (octets.startsWith(STATUS_LINE))
      this.responses.add(CLASSES[octets.charCodeAt(STATUS_LINE.length) - ZERO] ?? 'other');
    else this.request(octets.slice(0, octets.indexOf(' ')));
  }

  snapshot(): Traffic {
    return {
      datagrams: this.datagrams,
      requests: this.requests.snapshot(),
      responses: this.responses.snapshot(),
    };
  }
}

type LayerCounts = Pick<TransactionLayer<unknown>, 'counts' | 'live' | 'retained' | 'timers'>;

/** All counters of a stack. */
export class StackCounters {
  readonly received = new TrafficCounters();
  readonly sent = new TrafficCounters();
  readonly stateless = new NamedCounters();
  readonly parseFailures = new NamedCounters();
  readonly leniences = new NamedCounters();
  readonly drops = new NamedCounters();
  readonly errors = new NamedCounters();
  repeatedReceived = 0;
  repeatedSent = 0;
  keepAlives = 0;
  unheard = 0;
  forgotten = 0;
  ignoredMaddr = 0;

  drop(cause: DropCause): void {
    this.drops.add(cause);
  }

  /** `waiting` is the number of requests that have no transaction yet, because their next hop is being looked up. */
  snapshot(name: string, layer: LayerCounts, waiting: number, transports: readonly Transport[]): Stats {
    const states = layer.counts;
    return {
      name,
      live: layer.live + waiting,
      retained: layer.retained,
      transactions: sumsOf(states),
      states,
      timers: layer.timers,
      received: this.received.snapshot(),
      sent: this.sent.snapshot(),
      retransmissions: { sent: this.repeatedSent, received: this.repeatedReceived },
      connections: sumOf(transports.flatMap((each) => each.connectionStats?.() ?? [])),
      keepAlives: this.keepAlives,
      unheard: this.unheard,
      forgotten: this.forgotten,
      ignoredMaddr: this.ignoredMaddr,
      stateless: this.stateless.snapshot(),
      parseFailures: this.parseFailures.snapshot(),
      leniences: this.leniences.snapshot(),
      drops: this.drops.snapshot(),
      errors: this.errors.snapshot(),
    };
  }
}

/** Returns the counts of all transports together. */
function sumOf(all: readonly ConnectionStats[]): ConnectionStats {
  const refusals: Record<string, number> = {};
  for (const each of all) {
    for (const [cause, count] of Object.entries(each.refusals)) refusals[cause] = (refusals[cause] ?? 0) + count;
  }
  const sum = (count: (each: ConnectionStats) => number) => all.reduce((total, each) => total + count(each), 0);
  return { opening: sum(({ opening }) => opening), open: sum(({ open }) => open), refusals };
}

function sumsOf(states: StateCounts): Readonly<Record<Kind, number>> {
  const sum = (kind: Kind) => Object.values(states[kind]).reduce((total, each) => total + each, 0);
  return {
    inviteClient: sum('inviteClient'),
    nonInviteClient: sum('nonInviteClient'),
    inviteServer: sum('inviteServer'),
    nonInviteServer: sum('nonInviteServer'),
    repeated2xx: sum('repeated2xx'),
  };
}
