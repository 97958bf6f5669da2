import { Message } from 'sippet';
import { describe, expect, it } from 'vitest';
import { type Flow, flows, octets } from './files.ts';

const all = [...flows('rfc3665'), ...flows('rfc3261')];
const whole = all.filter((flow) => flow.complete && flow.content_length_true);
const parts = all.filter((flow) => !whole.includes(flow));

/**
 * Matches header blocks that the RFC prints in part, or with errors. They can be parsed, but `validate` refuses them.
 */
const CUT = /rfc3261\/0(05|06|07|08|09|10|11|12|13|14|17)_|rfc3665\/159_/;

it('RFC 3665 has 178 messages and RFC 3261 has 36', () => {
  expect([flows('rfc3665').length, flows('rfc3261').length]).toEqual([178, 36]);
  expect([whole.length, parts.length]).toEqual([187, 27]);
});

function refused(message: Message): readonly unknown[] {
  return message.validate().filter(({ severity }) => severity === 'reject');
}

describe('a whole message is parsed, is valid, and is printed unchanged', () => {
  it.each(whole)('$file', ({ file }) => {
    const came = octets(file);
    const message = Message.parse(came);
    expect(refused(message)).toEqual([]);
    expect(Buffer.from(message.toBytes()).equals(came)).toBe(true);
  });
});

/** Returns the header block without its Content-Length, which counts a body that the RFC does not print. */
function headerBlock({ file }: Flow): Buffer {
  const text = octets(file).toString('latin1');
  const [block = ''] = text.split('\r\n\r\n', 1);
  const bare = block.replace(/\r\n(?:Content-Length|l):[^\r]*/i, '').replace(/\r\n$/, '');
  return Buffer.from(`${bare}\r\n\r\n`, 'latin1');
}

describe('the header block of a message that the RFC prints in part is printed unchanged', () => {
  it.each(parts)('$file', (flow) => {
    const came = headerBlock(flow);
    const message = Message.parse(came);
    expect(Buffer.from(message.toBytes()).equals(came)).toBe(true);
    expect(refused(message).length > 0).toBe(CUT.test(flow.file));
  });
});

it('three messages of RFC 3665 are faulty, each in a known way', () => {
  const faults = (file: string) =>
    Message.parse(headerBlock({ file, complete: false, content_length_true: false })).validate();
  // Erratum 4047: commas are missing between the parameters of its credentials.
  const credentials = Message.parse(octets('rfc3665/003_s2.1_REGISTER.sip')).read('authorization');
  expect(credentials.state).toBe('malformed');
  expect(faults('rfc3665/011_s2.5_REGISTER.sip')).toEqual([
    expect.objectContaining({ severity: 'ignorable', header: 'Max-Forwards' }),
  ]);
  expect(
    faults('rfc3665/159_s3.10_INVITE.sip')
      .filter(({ severity }) => severity === 'reject')
      .map(({ header }) => header),
  ).toEqual(['CSeq', 'Call-ID', 'From', 'To']);
});
