/** The gateway for browsers of the examples. */
import { startGateway } from '../../examples/gateway.ts';
import { serveParent } from './parent.ts';

const gateway = await startGateway(0, '127.0.0.1:5060');
serveParent(gateway.port, { stop: () => gateway.close() });
