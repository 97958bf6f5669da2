/** The smallest server that answers over UDP. */
import { createSocket } from 'node:dgram';
import { answerTo } from './answer.ts';
import { sampled } from './sampled.ts';

const socket = createSocket({ type: 'udp4', recvBufferSize: 4 * 1024 * 1024 });
socket.on('message', (octets, { address, port }) => {
  socket.send(Buffer.from(answerTo(octets.toString('latin1')), 'latin1'), port, address);
});
socket.bind(0, '127.0.0.1', () => sampled(socket.address().port));
