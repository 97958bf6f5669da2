/** REGISTER, RFC 3261 §10.3, in virtual time. */
import { expect, test } from 'vitest';
import { Bindings } from '../../scripts/start/bindings.ts';
import { Registrar } from '../../scripts/start/registrar.ts';
import { type Parts, request } from './requests.ts';

/** Returns a registrar, and REGISTER requests of one client with rising CSeq. */
function registrar(bindings?: Bindings) {
  const under = new Registrar(bindings);
  let sequence = 0;
  return (headers: readonly string[], now = 0, parts: Parts = {}) => {
    sequence++;
    const response = under.answer(request('REGISTER', { cseq: `${sequence} REGISTER`, headers, ...parts }), now);
    return { status: response.status, contacts: response.raw('Contact')?.join(', '), date: response.raw('Date') };
  };
}

test('contacts are added, listed with what is left of their time, and expire', () => {
  const register = registrar();
  const added = register(['Contact: <sip:a@192.0.2.1>;q=0.5;expires=60;x=y, sip:b@192.0.2.2', 'Expires: 120']);
  expect(added).toEqual({
    status: 200,
    contacts: '<sip:a@192.0.2.1>;q=0.5;expires=60;x=y, <sip:b@192.0.2.2>;expires=120',
    date: ['Thu, 01 Jan 1970 00:00:00 GMT'],
  });
  expect(register([], 30_500).contacts).toContain(';expires=30;');
  expect(register([], 60_000).contacts).toBe('<sip:b@192.0.2.2>;expires=60');
  expect(register([], 120_000).contacts).toBeUndefined();
});

test('the interval: the default where none is asked for or it is malformed, and never longer', () => {
  const register = registrar();
  expect(register(['Contact: <sip:a@b>']).contacts).toBe('<sip:a@b>;expires=3600');
  expect(register(['Contact: <sip:a@b>;expires=abc', 'Expires: 5']).contacts).toBe('<sip:a@b>;expires=3600');
  expect(register(['Contact: <sip:a@b>;expires=99999']).contacts).toBe('<sip:a@b>;expires=3600');
});

test('a contact is found by the rules of comparison, updated, and removed by 0', () => {
  const register = registrar();
  register(['Contact: <sip:a@Example.com>;expires=60']);
  expect(register(['Contact: <sip:%61@example.COM>;expires=90']).contacts).toBe('<sip:%61@example.COM>;expires=90');
  expect(register(['Contact: <sip:a@example.com>;expires=0']).contacts).toBeUndefined();
  expect(register(['Contact: <sip:none@example.com>;expires=0'])).toMatchObject({ status: 200, contacts: undefined });
});

test('`*` removes all, with Expires 0 and nothing beside it', () => {
  const register = registrar();
  register(['Contact: <sip:a@b>, <sip:c@d>']);
  expect(register(['Contact: *']).status).toBe(400);
  expect(register(['Contact: *', 'Expires: 1']).status).toBe(400);
  expect(register(['Contact: *', 'Contact: <sip:a@b>', 'Expires: 0']).status).toBe(400);
  expect(register([]).contacts).toContain('sip:a@b');
  expect(register(['Contact: *', 'Expires: 0'])).toMatchObject({ status: 200, contacts: undefined });
});

test('an old CSeq of the same Call-ID changes nothing; another Call-ID may', () => {
  const register = registrar();
  register(['Contact: <sip:a@b>;expires=60'], 0, { cseq: '9 REGISTER' });
  const old = { cseq: '9 REGISTER' };
  expect(register(['Contact: <sip:new@b>, <sip:a@b>;expires=0'], 0, old).status).toBe(500);
  expect(register(['Contact: *', 'Expires: 0'], 0, old).status).toBe(500);
  expect(register([]).contacts).toBe('<sip:a@b>;expires=60');
  const other = { cseq: '1 REGISTER', callId: 'other' };
  expect(register(['Contact: <sip:a@b>;expires=0'], 0, other).contacts).toBeUndefined();
});

test('the address-of-record is the To, without parameters and escapes', () => {
  const register = registrar();
  register(['Contact: <sip:a@b>;expires=60'], 0, { to: '<sip:bo%62@EXAMPLE.com;user=phone>' });
  expect(register([], 0, { to: '<sip:bob@example.com>' }).contacts).toBe('<sip:a@b>;expires=60');
  expect(register([], 0, { to: '<sip:eve@example.com>' }).contacts).toBeUndefined();
  expect(register([], 0, { to: '<tel:+1>' }).status).toBe(404);
});

test('a malformed Contact is refused whole', () => {
  expect(registrar()(['Contact: <sip:a@b>', 'Contact: <<']).status).toBe(400);
});

test('bindings are capped, for one address and in all; room comes when some expire', () => {
  const register = registrar(new Bindings({ maxBindings: 3, maxPerAddress: 2 }));
  const contacts = (count: number) => Array.from({ length: count }, (_each, at) => `Contact: <sip:${at}@b>;expires=60`);
  const carol = { to: '<sip:carol@example.com>' };
  expect(register(contacts(3)).status).toBe(500);
  expect(register(contacts(2)).status).toBe(200);
  expect(register(contacts(2), 0, carol).status).toBe(500);
  expect(register([], 0, carol).contacts).toBeUndefined();
  expect(register(contacts(2), 60_000, carol).status).toBe(200);
});
