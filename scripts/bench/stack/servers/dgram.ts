/** The smallest server that answers: it copies lines and examines nothing else. */
import { createSocket } from 'node:dgram';
import { sampled } from './sampled.ts';

const COPIED = ['Via:', 'From:', 'Call-ID:', 'CSeq:'];

const socket = createSocket({ type: 'udp4', recvBufferSize: 4 * 1024 * 1024 });
socket.on('message', (octets, { address, port }) => {
  let response = 'SIP/2.0 200 OK\r\n';
  for (const line of octets.toString('latin1').split('\r\n')) {
    if (COPIED.some((name) => line.startsWith(name))) response += `${line}\r\n`;
    else if (line.startsWith('To:')) response += `${line};tag=1\r\n`;
  }
  socket.send(Buffer.from(`${response}Content-Length: 0\r\n\r\n`, 'latin1'), port, address);
});
socket.bind(0, '127.0.0.1', () => sampled(socket.address().port));
