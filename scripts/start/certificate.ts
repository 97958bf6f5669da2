/**
 * A self-made certificate for the loopback, so that `npm start -- --tls` needs no other program.
 *
 * Invariant: the key is made anew at each start and never written to a file. Only clients that are configured to trust
 * it do so.
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isIP } from 'node:net';

export interface Credentials {
  readonly key: string;
  readonly cert: string;
}

const DAY = 86_400_000;

/** Returns a certificate for `localhost` and an IP address, valid from yesterday for 90 days, and its key, as PEM. */
export function selfMade(address: string, now: number): Credentials {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const name = sequence(set(sequence(COMMON_NAME, tagged(0x0c, Buffer.from('localhost')))));
  const body = sequence(
    tagged(0xa0, tagged(0x02, Buffer.of(2))),
    // The first bit of a positive number must be 0.
    tagged(0x02, Buffer.concat([Buffer.of(1), randomBytes(8)])),
    sequence(ECDSA_WITH_SHA256),
    name,
    sequence(time(now - DAY), time(now + 90 * DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(sequence(SUBJECT_ALT_NAME, tagged(0x04, alternatives(address))))),
  );
  const signature = sign('sha256', body, privateKey);
  const certificate = sequence(
    body,
    sequence(ECDSA_WITH_SHA256),
    tagged(0x03, Buffer.concat([Buffer.of(0), signature])),
  );
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: pem(certificate) };
}

// The object identifiers 1.2.840.10045.4.3.2, 2.5.4.3 and 2.5.29.17 in DER.
const ECDSA_WITH_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const SUBJECT_ALT_NAME = Buffer.from('0603551d11', 'hex');

/**
 * Returns the subjectAltName (RFC 5280 §4.2.1.6): a DNS name, and an IPv4 address. An IPv6 address is not needed here.
 */
function alternatives(address: string): Buffer {
  const names = [tagged(0x82, Buffer.from('localhost'))];
  if (isIP(address) === 4) names.push(tagged(0x87, Buffer.from(address.split('.').map(Number))));
  return sequence(...names);
}

function time(milliseconds: number): Buffer {
  const [date = '', clock = ''] = new Date(milliseconds).toISOString().split('T');
  return tagged(0x17, Buffer.from(`${date.slice(2).replaceAll('-', '')}${clock.slice(0, 8).replaceAll(':', '')}Z`));
}

function sequence(...items: readonly Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(items));
}

function set(...items: readonly Buffer[]): Buffer {
  return tagged(0x31, Buffer.concat(items));
}

/** Returns a DER value: its tag, its length and its content (X.690 §8.1). */
function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
