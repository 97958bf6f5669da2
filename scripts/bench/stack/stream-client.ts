/**
 * The load over TCP or TLS, because Debian's SIPp has no TLS. It opens connections and says so; if it is asked for a
 * number of OPTIONS, it sends them at a rate over all of them in turns, and says when all are answered.
 *
 * Invariant: nothing is sent until all connections are open.
 */
import { once } from 'node:events';
import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** The message that asks for OPTIONS. */
export interface Order {
  readonly count: number;
  /** OPTIONS a second. */
  readonly rate: number;
}

/** How many connections are opened at a time. */
const BATCH = 100;

const [, , protocol, portText = '', countText = ''] = process.argv;
const port = Number(portText);
const host = '127.0.0.1';
const sockets: Socket[] = [];
let answered = 0;

async function open(): Promise<Socket> {
  const isTls = protocol === 'tls';
  const socket = isTls ? connectTls({ host, port, rejectUnauthorized: false }) : connectTcp({ host, port });
  await once(socket, isTls ? 'secureConnect' : 'connect');
  socket.setNoDelay(true);
  let last = '';
  socket.on('data', (octets: Buffer) => {
    const text = last + octets.toString('latin1');
    const parts = text.split('\r\n\r\n');
    last = parts.at(-1) ?? '';
    answered += parts.length - 1;
  });
  return socket;
}

function options(serial: number): string {
  return (
    `OPTIONS sip:service@${host}:${port} SIP/2.0\r\n` +
    `Via: SIP/2.0/${protocol?.toUpperCase()} ${host}:5080;branch=z9hG4bK-${process.pid}-${serial}-0;rport\r\n` +
    `Max-Forwards: 70\r\nFrom: load <sip:load@${host}:5080>;tag=${process.pid}Tag00${serial}\r\n` +
    `To: service <sip:service@${host}:${port}>\r\nCall-ID: ${serial}-${process.pid}@${host}\r\nCSeq: 1 OPTIONS\r\n` +
    `Contact: <sip:load@${host}:5080>\r\nAccept: application/sdp\r\nUser-Agent: load generator\r\n` +
    'Content-Length: 0\r\n\r\n'
  );
}

let serial = 0;

async function send({ count, rate }: Order): Promise<void> {
  const start = performance.now();
  answered = 0;
  let sent = 0;
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(count, Math.floor(((performance.now() - start) / 1000) * rate));
      for (; sent < due; sent += 1) sockets[sent % sockets.length]?.write(options(serial++), 'latin1');
      if (answered < count) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
}

while (sockets.length < Number(countText)) {
  const missing = Math.min(BATCH, Number(countText) - sockets.length);
  sockets.push(...(await Promise.all(Array.from({ length: missing }, open))));
}
process.on('message', (order) => {
  if (order === 'stop') process.exit(0);
  // The parent is `streams.ts`, which sends nothing else.
  else send(order as Order).then(() => process.send?.('answered'));
});
process.on('disconnect', () => process.exit(0));
process.send?.('open');
