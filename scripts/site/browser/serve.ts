/** A server of the files of a folder, on the loopback and under a path, because the site may be deployed under any. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const PREFIX = '/some/where/';

export interface Served {
  /** The address of the root of the site, with a slash at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder until it is closed. */
export async function serve(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?', 1)[0] ?? '');
    const file = join(folder, normalize(`/${path.slice(PREFIX.length)}`));
    if (!path.startsWith(PREFIX) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}${PREFIX}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
