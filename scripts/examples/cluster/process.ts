/**
 * The program of one process of the cluster.
 *
 * Arguments: its port, the URI of the domain, the URL of Redis, and the digest algorithms, such as `SHA-256,MD5`. The
 * variable `DIGEST_SECRET` has the secret that all processes share. SIGTERM ends it when it has finished, SIGINT at
 * once. Each message of its parent is answered with the statistics of its stack.
 */
import { type DigestAlgorithm, digestAlgorithms } from 'sippet/digest';
import { startNode } from './node.ts';
import { openStore } from './store.ts';

const [port = '', home = '', redis = '', names = ''] = process.argv.slice(2);
const algorithms = names.split(',').map(algorithmOf);
const store = await openStore(redis);
const node = await startNode({
  port: Number(port),
  home,
  secret: process.env['DIGEST_SECRET'] ?? '',
  store,
  algorithms,
});

const end = async (stop: () => Promise<void>) => {
  await stop();
  await store.close();
  if (process.connected) process.disconnect();
};
process.once('SIGTERM', () => void end(node.drain));
process.once('SIGINT', () => void end(node.close));
process.once('disconnect', () => process.exit());
process.on('message', () => process.send?.(node.stats()));
console.log(`port ${node.port}`);

/** Throws an error if there is no such algorithm. */
function algorithmOf(name: string): DigestAlgorithm {
  const algorithm = digestAlgorithms.find((each) => each === name);
  if (algorithm === undefined) throw new Error(`${name}: expected one of ${digestAlgorithms.join(', ')}`);
  return algorithm;
}
