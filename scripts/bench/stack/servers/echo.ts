/** The smallest server that answers over TCP (`node:net`) or TLS (`node:tls`): it frames by Content-Length. */
import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { selfMade } from '../../../start/certificate.ts';
import { answerTo } from './answer.ts';
import { sampled } from './sampled.ts';

function serve(socket: Socket): void {
  let waiting = '';
  socket.setNoDelay(true);
  socket.on('error', () => undefined);
  socket.on('data', (octets: Buffer) => {
    waiting += octets.toString('latin1');
    for (let end = endOf(waiting); end !== undefined && end <= waiting.length; end = endOf(waiting)) {
      socket.write(answerTo(waiting.slice(0, end)), 'latin1');
      waiting = waiting.slice(end);
    }
  });
}

/** Returns the end of the first message, if its header block is whole. */
function endOf(text: string): number | undefined {
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  return end + 4 + Number(/^Content-Length: (\d+)/m.exec(text.slice(0, end))?.[1] ?? 0);
}

const server: Server =
  process.argv[3] === 'tls' ? createTlsServer(selfMade('127.0.0.1', Date.now()), serve) : createServer(serve);
server.listen(0, '127.0.0.1', () => {
  const bound = server.address();
  sampled(typeof bound === 'object' && bound !== null ? bound.port : 0);
});
