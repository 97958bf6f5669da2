import { defineHeader, GrammarError, Message, PrintError } from 'sippet';
import { via } from 'sippet/headers';
import { expect, test } from 'vitest';

const acmeRoute = defineHeader({
  name: 'Acme-Route',
  compact: 'z',
  cardinality: 'list',
  parse: (text) => {
    const [host, weight] = text.split('=');
    if (host === undefined || weight === undefined) throw new Error('host=weight');
    return { host, weight: Number(weight) };
  },
  print: ({ host, weight }) => `${host}=${weight}`,
});
const Sip = Message.withHeaders(acmeRoute);
const text = 'SIP/2.0 200 OK\r\nAcme-Route: a=1, b=2\r\nz: c=3\r\nCall-ID: x\r\n\r\n';

test('a parser with an added header types it, and the built-in parser does not', () => {
  const message = Sip.parse(text);
  expect(message.headers.acmeRoute?.map((each) => each.weight)).toEqual([1, 2, 3]);
  expect(message.headers.callId).toBe('x');
  expect(message.headers['acme-route']).toEqual(['a=1, b=2', 'c=3']);
  expect(Message.parse(text).headers['acme-route']).toEqual(['a=1, b=2']);
  expect(Reflect.get(Message.parse(text).headers, 'acmeRoute')).toBeUndefined();
});

test('the methods of a message accept an added definition, with or without such a parser', () => {
  expect(Sip.parse(text).prepend(acmeRoute, { host: 'n', weight: 0 }).headers.acmeRoute?.length).toBe(4);
  expect(Message.parse(text).get(acmeRoute)?.length).toBe(3);
  expect(Message.parse(text).first(acmeRoute)).toEqual({ host: 'a', weight: 1 });
});

test('a message is built with an added header', () => {
  const built = Sip.response(200, { acmeRoute: [{ host: 'a', weight: 1 }], callId: 'x' });
  expect(built.toString()).toContain('Acme-Route: a=1\r\n');
});

test('an added header cannot begin a new line or print a text that it would not read', () => {
  expect(() => acmeRoute.print([{ host: 'a\r\nEvil: b', weight: 1 }])).toThrow(PrintError);
  expect(() => defineHeader({ name: 'A:', cardinality: 'one', parse: String, print: String })).toThrow(TypeError);
});

test('a value that the print function of an added header refuses throws a PrintError', () => {
  // No type allows this value.
  const print: (value: never) => string = acmeRoute.print;
  for (const value of [[null], [undefined], null, 'a=1', 5]) {
    expect(() => print(value as never)).toThrow(PrintError);
  }
});

test('an added header gets UTF-8 text with folds as spaces, and is malformed if its parse function throws', () => {
  const note = defineHeader({
    name: 'Acme-Note',
    cardinality: 'one',
    parse: (value) => value,
    print: (value: string) => value,
  });
  expect(note.parse(note.print('ä€'))).toBe('ä€');
  const message = Message.withHeaders(note).response(200, { acmeNote: 'ä€' });
  expect(message.toBytes()).toEqual(new TextEncoder().encode(message.toString()));
  expect(message.headers.acmeNote).toBe('ä€');
  expect(Sip.parse(text.replace('a=1', 'a')).read(acmeRoute)).toMatchObject({ state: 'malformed', error: { row: 0 } });
});

test('two definitions of one name are refused', () => {
  expect(() => Message.withHeaders(via)).toThrow(GrammarError);
  expect(() =>
    Message.withHeaders(defineHeader({ name: 'V', cardinality: 'one', parse: String, print: String })),
  ).toThrow(GrammarError);
});
