/** The examples that `npm run example` can start: one row each, with the options that it takes. */
import { startB2bua } from './b2bua.ts';
import { connectPhones } from './click.ts';
import { fuzz } from './fuzz.ts';
import { startGateway } from './gateway.ts';
import { startProxy } from './proxy.ts';
import { startRegistrar } from './registrar.ts';
import { startServer } from './server.ts';
import { startTrunk } from './trunk.ts';
import { call } from './uac.ts';
import { startUas } from './uas.ts';

export interface Options {
  /** The UDP port to listen on; 0 takes a free one. */
  readonly port: number;
  /** The server that the proxy and the gateway forward to, and that the B2BUA calls. */
  readonly next: { readonly address: string; readonly port: number };
  /** The URIs to call. */
  readonly to: readonly string[];
}

/** A started example: it runs until it is closed. */
export interface Running {
  /** The UDP port; absent if it listens on none. */
  readonly port?: number;
  readonly close: () => Promise<void>;
}

/** An example either runs until it is closed, or ends by itself with a line to print. */
export interface Program {
  readonly usage: string;
  readonly does: string;
  /** How many URIs the command line names; none by default. */
  readonly uris?: number;
  readonly start: (options: Options) => Promise<Running | string>;
}

const PASSWORDS: ReadonlyMap<string, string> = new Map([
  ['alice', 'secret'],
  ['bob', 'secret'],
]);

export const PROGRAMS: Readonly<Record<string, Program>> = {
  uas: {
    usage: 'uas [--port N]',
    does: 'a user agent that answers every call',
    start: ({ port }) => startUas(port),
  },
  uac: {
    usage: 'uac URI',
    does: 'calls a SIP URI, hangs up when the call is answered, and prints the final status',
    uris: 1,
    start: async ({ to: [to = ''] }) => `${to} answered ${await call(to)}`,
  },
  click: {
    usage: 'click URI URI',
    does: 'calls two phones and connects them, until one hangs up',
    uris: 2,
    start: ({ to: [first = '', second = ''] }) => connectPhones(first, second),
  },
  proxy: {
    usage: 'proxy [--port N] --next ADDRESS:PORT',
    does: 'a stateful proxy that sends its own requests to the next server',
    start: ({ port, next }) => startProxy({ port, next }),
  },
  b2bua: {
    usage: 'b2bua [--port N] --next ADDRESS:PORT',
    does: 'a back-to-back user agent that connects each call with one to the next server',
    start: ({ port, next }) => startB2bua({ port, next }),
  },
  registrar: {
    usage: 'registrar [--port N]',
    does: 'a registrar that redirects calls to the registered contacts',
    start: ({ port }) => startRegistrar(port),
  },
  server: {
    usage: 'server [--port N]',
    does: 'a registrar and proxy: alice and bob register with the password "secret", and calls ring at all their contacts',
    start: ({ port }) => startServer({ port, passwords: PASSWORDS }),
  },
  cluster: {
    usage: 'cluster [--port N]',
    does: 'the same with two processes that share their bindings in Redis, behind Kamailio',
    // Only this example needs the client of Redis, which takes a while to load.
    start: async ({ port }) => (await import('./cluster/start.ts')).startCluster({ port, passwords: PASSWORDS }),
  },
  gateway: {
    usage: 'gateway [--port N] --next ADDRESS:PORT',
    does: 'a gateway between browsers on WebSocket, which register here, and a SIP server on UDP',
    start: ({ port, next }) => startGateway(port, `${next.address}:${next.port}`),
  },
  trunk: {
    usage: 'trunk sip:USER:PASSWORD@DOMAIN',
    does: 'registers at a provider over TLS, and answers every call that it brings',
    uris: 1,
    start: async ({ to: [to = ''] }) => startTrunk(accountOf(to)),
  },
  fuzz: {
    usage: 'fuzz',
    does: 'tests a Core that answers every request with 200 by 300 drawn requests',
    start: async () => {
      fuzz((stack) => ({
        receiveRequest: (request, key) => void stack.send(request.toResponse(200), key),
        receiveAck() {},
        receiveCancel() {},
        receiveResponse() {},
        receiveError() {},
      }));
      return 'no request found a fault';
    },
  },
};

/** Returns the account that a URI names. Throws an error if it is not `sip:USER:PASSWORD@DOMAIN`. */
function accountOf(text: string): { readonly domain: string; readonly user: string; readonly password: string } {
  const [, user, password, domain] = /^sip:([^:@]+):([^@]+)@([^:;?]+)$/.exec(text) ?? [];
  if (user === undefined || password === undefined || domain === undefined)
    throw new Error(`${text}: expected sip:USER:PASSWORD@DOMAIN`);
  return { user, password, domain };
}
