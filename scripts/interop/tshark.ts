/** tshark: captures the packets on the loopback, and judges them. Capturing needs root, or dumpcap's capabilities. */
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { end, endOf, launch, printed, temporaryFolder, within } from './child.ts';

export interface Packet {
  /** The protocols from the outermost in: `eth:...:udp:sip`. */
  readonly protocols: string;
  /** The warnings and errors. */
  readonly complaints: readonly string[];
}

export interface Capture {
  /** Ends the capture and returns the packets from the port. */
  readonly finish: () => Promise<readonly Packet[]>;
  readonly cancel: () => void;
}

const START_LIMIT = 20_000;
const STOP_LIMIT = 20_000;
/** The capture buffer in mebibytes. */
const BUFFER = '32';
/** The milliseconds to wait for the last packets, which reach the capture late and in blocks. */
const LAST_BLOCK = 1500;

export async function startCapture(port: number): Promise<Capture> {
  const folder = temporaryFolder();
  const file = join(folder.path, 'capture.pcapng');
  const child = launch('tshark', ['-q', '-n', '-i', 'lo', '-B', BUFFER, '-f', `udp port ${port}`, '-w', file]);
  const cancel = () => {
    child.kill();
    folder.remove();
  };
  try {
    await within(START_LIMIT, 'tshark', printed(child, /Capture started|Capturing on/));
    await delay(500);
  } catch (error) {
    cancel();
    throw new Error(`${String(error)}\n${child.tail()}`);
  }
  const finish = async () => {
    try {
      await delay(LAST_BLOCK);
      await end(child, 'SIGINT', STOP_LIMIT);
      return await read(file, port);
    } finally {
      cancel();
    }
  };
  return { finish, cancel };
}

/** The lowest severity of Wireshark's expert information that counts as a complaint. */
const WARNING = 0x600000;
const FIELDS = ['frame.number', 'frame.protocols', '_ws.malformed', '_ws.expert.severity', '_ws.expert.message'];

async function read(file: string, port: number): Promise<readonly Packet[]> {
  const child = launch('tshark', [
    ...['-r', file, '-n', '-d', `udp.port==${port},sip`, '-Y', `udp.srcport == ${port}`],
    ...['-T', 'fields', '-E', 'separator=/t', '-E', 'aggregator=|', ...FIELDS.flatMap((field) => ['-e', field])],
  ]);
  let text = '';
  child.process.stdout?.on('data', (more: string) => {
    text += more;
  });
  const code = await endOf(child, STOP_LIMIT);
  if (code !== 0) throw new Error(`tshark ended with ${code}\n${child.tail()}`);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(packetOf);
}

function packetOf(line: string): Packet {
  const [frame = '', protocols = '', malformed = '', severities = '', messages = ''] = line.split('\t');
  const texts = messages.split('|');
  const complaints = severities
    .split('|')
    .map((severity, at) => ({ severity: Number(severity), text: `frame ${frame}: ${texts[at] ?? ''}` }))
    .filter(({ severity }) => severity >= WARNING)
    .map(({ text }) => text);
  return { protocols, complaints: malformed === '' ? complaints : [...complaints, `frame ${frame}: malformed`] };
}
