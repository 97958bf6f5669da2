/**
 * The state that all processes share, in Redis (or Valkey): the bindings and the password hashes of each user.
 *
 * Invariant: a change is stored only if the bindings are still those that it was computed from, so two processes that
 * serve one user at the same time lose nothing. Each command has one key, as a Redis Cluster demands.
 */
import { createClient } from '@redis/client';
import type { Secret } from 'sippet/digest';
import type { Binding, Outcome } from './bindings.ts';

export interface Store {
  /** Returns the bindings of a user; those that have expired may be among them. */
  readonly bindings: (user: string) => Promise<readonly Binding[]>;
  /** Replaces the bindings of a user, and returns the outcome of `change`. It may call `change` several times. */
  readonly update: (user: string, change: (old: readonly Binding[]) => Outcome) => Promise<Outcome>;
  /** Returns the password hashes of a user. */
  readonly secret: (user: string) => Promise<Secret | undefined>;
}

/** Stores the second value if the first is still there; an empty text stands for no value. */
const SWAP = `
  if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
  if ARGV[2] == '' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], ARGV[2], 'PXAT', ARGV[3]) end
  return 1`;

/** How often a change is tried. Each failure means that another process has stored one. */
const TRIES = 10;

/** How long a command may take, in milliseconds. */
const TIMEOUT = 2000;

/** Connects to a Redis server, such as `redis://127.0.0.1:6379`. */
export async function openStore(url: string) {
  // Without a connection commands fail at once instead of waiting in memory; the client connects again by itself.
  const redis = createClient({ url, disableOfflineQueue: true, commandOptions: { timeout: TIMEOUT } });
  redis.on('error', (error: unknown) => console.error('redis:', String(error)));
  await redis.connect();
  // Whatever stands under our keys was written here, so it has these types.
  const read = (text: string) => (text === '' ? [] : (JSON.parse(text) as readonly Binding[]));
  const textOf = async (user: string) => (await redis.get(`bindings:${user}`)) ?? '';

  const store: Store = {
    bindings: async (user) => read(await textOf(user)),
    async update(user, change) {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const old = await textOf(user);
        const outcome = change(read(old));
        if ('refused' in outcome) return outcome;
        const { bindings } = outcome;
        const text = bindings.length === 0 ? '' : JSON.stringify(bindings);
        const until = String(Math.max(...bindings.map((each) => each.until), 0));
        if ((await redis.eval(SWAP, { keys: [`bindings:${user}`], arguments: [old, text, until] })) === 1)
          return outcome;
      }
      throw new Error(`the bindings of ${user} changed ${TRIES} times while they were updated`);
    },
    async secret(user) {
      const text = await redis.get(`secret:${user}`);
      return text === null ? undefined : (JSON.parse(text) as Secret);
    },
  };
  return {
    ...store,
    /** Adds users. */
    addUsers: (secrets: ReadonlyMap<string, Secret>) =>
      redis.mSet(Object.fromEntries([...secrets].map(([user, secret]) => [`secret:${user}`, JSON.stringify(secret)]))),
    close: () => redis.close(),
  };
}
