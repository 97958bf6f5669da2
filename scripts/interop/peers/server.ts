/**
 * The registrar and proxy of the examples, on UDP and TCP and, if there is a folder with a certificate, on TLS. All
 * passwords are `secret`.
 *
 * Arguments: a list of digest algorithms, such as `SHA-256,MD5`, and the folder of the certificate.
 */
import type { DigestAlgorithm } from 'sippet/digest';
import { startServer } from '../../examples/server.ts';
import { readCredentials } from './open.ts';
import { serveParent } from './parent.ts';

const [names = '', folder] = process.argv.slice(2);
const known: readonly DigestAlgorithm[] = ['MD5', 'SHA-256', 'SHA-512-256'];
const algorithms = known.filter((each) => names.split(',').includes(each)).toReversed();
const passwords = new Map(['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'uas'].map((user) => [user, 'secret']));
const tls = folder === undefined ? {} : { tls: readCredentials(folder) };
const server = await startServer({ port: 0, passwords, algorithms, ...tls });
serveParent(server.port, { stop: () => server.close() });
