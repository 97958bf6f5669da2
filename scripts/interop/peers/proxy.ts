/** The proxy of the README. Arguments: address and port of the destination. */
import { startProxy } from '../../examples/proxy.ts';
import { serveParent } from './parent.ts';

const [address = '', port = ''] = process.argv.slice(2);
const proxy = await startProxy({ port: 0, next: { address, port: Number(port) } });
serveParent(proxy.port, { stop: () => proxy.close() });
