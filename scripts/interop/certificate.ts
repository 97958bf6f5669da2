/** A certificate for the loopback, which the peers and the programs of others share. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { selfMade } from '../start/certificate.ts';
import { temporaryFolder } from './child.ts';

/** Returns a temporary folder with `cert.pem` and `key.pem`, for `localhost` and 127.0.0.1. */
export function certificateFolder(): { readonly path: string; readonly remove: () => void } {
  const folder = temporaryFolder();
  const { cert, key } = selfMade('127.0.0.1', Date.now());
  writeFileSync(join(folder.path, 'cert.pem'), cert);
  writeFileSync(join(folder.path, 'key.pem'), key, { mode: 0o600 });
  return folder;
}
