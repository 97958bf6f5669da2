/** Where a response goes: RFC 3261 §18.2.2, RFC 3581 §4. */
import { expect, test } from 'vitest';
import { describeEndpoint } from '../../scripts/start/endpoint.ts';
import { locate } from '../../scripts/start/via.ts';
import { request } from './requests.ts';

function located(via: string, address = '192.0.2.1', port = 40_000) {
  const found = locate(request('OPTIONS', { via }).toResponse(200), { address, port });
  return found && [describeEndpoint(found.to), found.response.raw('Via')?.[0]];
}

test.each([
  ['SIP/2.0/UDP 192.0.2.1:5070', ['192.0.2.1:5070', 'SIP/2.0/UDP 192.0.2.1:5070;branch=z9hG4bK1']],
  ['SIP/2.0/UDP 192.0.2.1', ['192.0.2.1:5060', 'SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1']],
  ['SIP/2.0/UDP 10.0.0.1:5070', ['192.0.2.1:5070', 'SIP/2.0/UDP 10.0.0.1:5070;received=192.0.2.1;branch=z9hG4bK1']],
  ['SIP/2.0/UDP a.example', ['192.0.2.1:5060', 'SIP/2.0/UDP a.example;received=192.0.2.1;branch=z9hG4bK1']],
  [
    'SIP/2.0/UDP 192.0.2.1;rport',
    ['192.0.2.1:40000', 'SIP/2.0/UDP 192.0.2.1;received=192.0.2.1;branch=z9hG4bK1;rport=40000'],
  ],
])('%s', (via, expected) => {
  expect(located(via)).toEqual(expected);
});

test('a maddr is not followed', () => {
  expect(located('SIP/2.0/UDP 192.0.2.1:5070;maddr=198.51.100.9')?.[0]).toBe('192.0.2.1:5070');
});

test('nothing is sent to the port 0', () => {
  expect(located('SIP/2.0/UDP 192.0.2.1:0')).toBeUndefined();
  expect(located('SIP/2.0/UDP 192.0.2.1;rport', '192.0.2.1', 0)).toBeUndefined();
});

test('IPv6 is compared by value', () => {
  expect(located('SIP/2.0/UDP [::0001]:5070', '::1')).toEqual([
    '[::1]:5070',
    'SIP/2.0/UDP [::0001]:5070;branch=z9hG4bK1',
  ]);
  expect(located('SIP/2.0/UDP [::2]', 'fe80::1%eth0')?.[1]).toContain('received=fe80::1');
});

test('the values below the topmost stay as they came', () => {
  const response = request('OPTIONS', {
    via: 'SIP/2.0/UDP a.example;branch=z9hG4bK0 , SIP/2.0/UDP b.example',
    headers: ['Via: broken'],
  }).toResponse(200);
  expect(locate(response, { address: '192.0.2.1', port: 9 })?.response.raw('Via')).toEqual([
    'SIP/2.0/UDP a.example;received=192.0.2.1;branch=z9hG4bK0',
    'SIP/2.0/UDP b.example;branch=z9hG4bK1',
    'broken',
  ]);
});
