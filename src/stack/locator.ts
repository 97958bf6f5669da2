/**
 * The look-up of hosts by the procedure of RFC 3263.
 *
 * Invariant: each question is answered or given up within a time limit, and no more than `MAX_ANSWERS` answers are
 * remembered.
 */
import type { Target } from '../message/state.ts';
import { type Answer, describeQuestion, locate, type Question } from '../routing/locate.ts';
import type { NaptrRecord } from '../routing/naptr.ts';
import type { SrvRecord } from '../routing/srv.ts';
import { aFunction, checkOptions, integer, type OptionChecks, withMethods } from '../runtime/check-options.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { SippetError } from '../runtime/errors.ts';
import type { Endpoint } from '../transport/transport.ts';

/** An address and a port, and the transport if the look-up has decided about it. */
export interface Located extends Endpoint {
  readonly transport?: string | undefined;
}

export interface Locator {
  /**
   * Returns addresses and ports in the order of preference, and rejects if there are none. It is asked for names, never
   * for IP addresses. `protocols` are the transports that can be used.
   */
  locate(target: Target, protocols: readonly string[]): Promise<readonly Located[]>;
}

/** The seconds for which an answer may be remembered, if the resolver tells them. */
interface Remembered {
  readonly ttl?: number | undefined;
}

/** The questions that a locator asks the domain name system. */
export interface Resolver {
  /** Returns the NAPTR records of a domain, as `srv` does; absent if NAPTR is not to be asked for. */
  naptr?(domain: string): Promise<readonly (NaptrRecord & Remembered)[]>;
  /** Returns the SRV records of a name; rejects with `ENOTFOUND` or `ENODATA` if there are none. */
  srv(name: string): Promise<readonly (SrvRecord & Remembered)[]>;
  /** Returns the IP addresses of a host in the order of RFC 6724; rejects if there are none. */
  addresses(host: string): Promise<readonly (string | ({ readonly address: string } & Remembered))[]>;
}

export interface DnsOptions {
  /** Returns numbers from 0 to below 1; decides among SRV records of equal priority (RFC 2782). */
  readonly random?: (() => number) | undefined;
  /** Milliseconds in which each question must be answered; default 10,000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for which an answer without a TTL is remembered; 0: not at all; default 30,000. */
  readonly cacheTime?: number | undefined;
  readonly clock?: Clock | undefined;
}

const MAX_ANSWERS = 1000;

/** The longest TTL that is taken at its word, in milliseconds. */
const MAX_CACHE_TIME = 86_400_000;

/** Returns a locator that asks the given resolver. Throws `SippetError` (`bad-option`) for options that cannot be. */
export function makeLocator(resolver: Resolver, options: DnsOptions = {}): Locator {
  checkOptions('makeDnsLocator()', options, CHECKS);
  const { random = Math.random } = options;
  const answers = new Answers(resolver, options);
  return {
    async locate(target, protocols) {
      const known = new Map<string, Answer>();
      for (;;) {
        const answerTo = (question: Question) => known.get(describeQuestion(question));
        const step = locate(target, { protocols, answerTo, random });
        if (step.kind === 'places') return step.places;
        if (step.kind === 'fault') throw new SippetError('no-address', step.text);
        const { questions } = step;
        const found = await Promise.all(questions.map((each) => answers.of(each)));
        questions.forEach((question, at) => {
          known.set(describeQuestion(question), found[at] ?? { state: 'none' });
        });
      }
    },
  };
}

/** Answers of a resolver, remembered for their time. */
class Answers {
  readonly #resolver: Resolver;
  readonly #clock: Clock;
  readonly #timeout: number;
  readonly #cacheTime: number;
  readonly #known = new Map<string, { readonly answer: Answer; readonly until: number }>();

  constructor(resolver: Resolver, { clock = systemClock, timeout = 10_000, cacheTime = 30_000 }: DnsOptions) {
    this.#resolver = resolver;
    this.#clock = clock;
    this.#timeout = timeout;
    this.#cacheTime = cacheTime;
  }

  /** Returns the answer to a question. Failures are not remembered. */
  async of(question: Question): Promise<Answer> {
    const key = describeQuestion(question);
    const known = this.#known.get(key);
    if (known !== undefined && known.until > this.#clock.now()) return known.answer;
    this.#known.delete(key);
    try {
      const { answer, ttl } = await this.#inTime(question);
      this.#remember(key, answer, ttl === undefined ? this.#cacheTime : Math.min(ttl * 1000, MAX_CACHE_TIME));
      return answer;
    } catch (error) {
      if (isAbsence(error)) {
        this.#remember(key, { state: 'none' }, this.#cacheTime);
        return { state: 'none' };
      }
      return { state: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
    }
  }

  #remember(key: string, answer: Answer, time: number): void {
    if (time <= 0) return;
    const [oldest] = this.#known.keys();
    if (this.#known.size >= MAX_ANSWERS && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(key, { answer, until: this.#clock.now() + time });
  }

  #inTime(question: Question): Promise<{ readonly answer: Answer; readonly ttl: number | undefined }> {
    return new Promise((resolve, reject) => {
      const stop = this.#clock.at(this.#clock.now() + this.#timeout, () =>
        reject(new Error(`no answer within ${this.#timeout} ms`)),
      );
      this.#ask(question).then(resolve, reject).finally(stop);
    });
  }

  async #ask({ type, name }: Question): Promise<{ readonly answer: Answer; readonly ttl: number | undefined }> {
    if (type === 'NAPTR') {
      const records = (await this.#resolver.naptr?.(name)) ?? [];
      return { answer: records.length === 0 ? NONE : { state: 'naptr', records }, ttl: shortest(records) };
    }
    if (type === 'SRV') {
      const records = await this.#resolver.srv(name);
      return { answer: records.length === 0 ? NONE : { state: 'srv', records }, ttl: shortest(records) };
    }
    const found = await this.#resolver.addresses(name);
    const records = found.map((each) => (typeof each === 'string' ? { address: each } : each));
    const addresses = records.map(({ address }) => address);
    return { answer: addresses.length === 0 ? NONE : { state: 'addresses', addresses }, ttl: shortest(records) };
  }
}

const NONE: Answer = { state: 'none' };

/** Returns the shortest TTL in seconds; `undefined` if a record has none. */
function shortest(records: readonly Remembered[]): number | undefined {
  const all = records.map(({ ttl }) => ttl).filter((ttl) => ttl !== undefined);
  return all.length === 0 || all.length < records.length ? undefined : Math.min(...all);
}

/**
 * Returns whether there is no such record, or no name server that could have one: then the name comes from a file of
 * this host.
 */
function isAbsence(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ENOTFOUND' || code === 'ENODATA' || code === 'ECONNREFUSED';
}

const CHECKS: OptionChecks<DnsOptions> = {
  random: aFunction,
  timeout: integer(1),
  cacheTime: integer(0),
  clock: withMethods('now', 'at'),
};
