/** baresip without sound devices, as a user agent that registers and calls. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { end, launch, printed, temporaryFolder, within } from './child.ts';

export interface Baresip {
  readonly tail: () => string;
  /** Resolves when it is in a call, and rejects after `limit` milliseconds. */
  readonly established: (limit: number) => Promise<unknown>;
  /** Resolves when its call has ended, and rejects after `limit` milliseconds. */
  readonly hungUp: (limit: number) => Promise<unknown>;
  readonly stop: () => Promise<unknown>;
}

export interface BaresipOptions {
  readonly user: string;
  /** The registrar, as host and port. */
  readonly server: string;
  readonly transport: 'udp' | 'tcp' | 'tls';
  /** The folder of `cert.pem`, the authority that it trusts. */
  readonly folder: string;
  /** A URI to call as soon as it has started. */
  readonly dial?: string;
}

const START_LIMIT = 10_000;
const STOP_LIMIT = 10_000;

/** The modules of Debian's package that need no device; the audio goes in a circle. */
const CONFIG = [
  'audio_source aubridge,source',
  'audio_player aubridge,player',
  'audio_alert aubridge,alert',
  'module_path /usr/lib/baresip/modules',
  'module g711.so',
  'module aubridge.so',
  'module_tmp account.so',
  'module_app menu.so',
];

/** Starts baresip, which registers by the password `secret` and takes every call. Rejects if it does not register. */
export async function startBaresip(options: BaresipOptions): Promise<Baresip> {
  const { user, server, transport, folder, dial } = options;
  const own = temporaryFolder();
  const sip = ['sip_listen 127.0.0.1:0', `sip_cafile ${join(folder, 'cert.pem')}`];
  writeFileSync(join(own.path, 'config'), [...sip, ...CONFIG, ''].join('\n'));
  const account = `<sip:${user}@${server};transport=${transport}>;auth_user=${user};auth_pass=secret;answermode=auto`;
  writeFileSync(join(own.path, 'accounts'), `${account}\n`);
  writeFileSync(join(own.path, 'contacts'), '');
  const child = launch('baresip', ['-f', own.path, '-4', ...(dial === undefined ? [] : ['-e', `/dial ${dial}`])]);
  // The call may be established before the registration is.
  const established = printed(child, /Call established/);
  const hungUp = printed(child, /session closed|terminated \(duration/);
  for (const each of [established, hungUp]) each.catch(() => undefined);
  const stop = () => end(child, 'SIGTERM', STOP_LIMIT).finally(own.remove);
  try {
    await within(START_LIMIT, `the registration of ${user}`, printed(child, /200 OK .*\[\d+ bindings?\]/));
  } catch (error) {
    child.kill();
    own.remove();
    throw new Error(`baresip: ${String(error)}\n${child.tail()}`);
  }
  return {
    tail: child.tail,
    established: (limit) => within(limit, 'the call', established),
    hungUp: (limit) => within(limit, 'the end of the call', hungUp),
    stop,
  };
}
