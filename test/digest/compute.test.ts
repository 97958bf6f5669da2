/**
 * The values without an RFC were computed with OpenSSL:
 *
 *   h() { printf '%s' "$2" | openssl dgst -"$1" -r | cut -d' ' -f1; }
 *   a1=$(h sha256 "bob:example.com:zanzibar"); a2=$(h sha256 "INVITE:sip:bob@example.com")
 *   h sha256 "$a1:$nonce:00000001:$cnonce:auth:$a2"
 *
 * with `-md5`, `-sha256` and `-sha512-256`; `auth-int` appends the hash of the body `v=0` to A2, and `-sess` replaces
 * a1 by the hash of "$a1:$nonce:$cnonce".
 */
import { describe, expect, it } from 'vitest';
import { type DigestAlgorithm, digestResponse, nodeHash, responseAuth, secretHash } from '../../src/digest/index.ts';

const nonce = 'dcd98b7102dd2f0e8b11d0f600bfb0c093';
const body = new TextEncoder().encode('v=0');

function input(algorithm: DigestAlgorithm, qop: string | undefined) {
  const ha1 = secretHash(nodeHash, algorithm, 'bob', 'example.com', 'zanzibar');
  const uri = 'sip:bob@example.com';
  return { algorithm, ha1, nonce, uri, method: 'INVITE', qop, nc: '00000001', cnonce: '0a4f113b', body };
}

describe('the response of RFC examples', () => {
  it('agrees with RFC 2617 §3.5', () => {
    const ha1 = secretHash(nodeHash, 'MD5', 'Mufasa', 'testrealm@host.com', 'Circle Of Life');
    const request = { nonce, uri: '/dir/index.html', method: 'GET', qop: 'auth', nc: '00000001', cnonce: '0a4f113b' };
    const response = digestResponse(nodeHash, { ...request, algorithm: 'MD5', ha1, body: new Uint8Array() });
    expect(response).toBe('6629fae49393a05397450978507c4ef1');
  });

  it.each([
    ['MD5', '8ca523f5e9506fed4657c9700eebdbec'],
    ['SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1'],
  ] as const)('agrees with RFC 7616 §3.9.1 for %s', (algorithm, expected) => {
    // Erratum 4495: the password of this example has a small o in "of".
    const ha1 = secretHash(nodeHash, algorithm, 'Mufasa', 'http-auth@example.org', 'Circle of Life');
    const response = digestResponse(nodeHash, {
      algorithm,
      ha1,
      nonce: '7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v',
      uri: '/dir/index.html',
      method: 'GET',
      qop: 'auth',
      nc: '00000001',
      cnonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ',
      body: new Uint8Array(),
    });
    expect(response).toBe(expected);
  });
});

describe('the response of every algorithm and qop', () => {
  it.each([
    ['MD5', 'auth', '43a9dac508a08fd993ad60caa7a56e44'],
    ['MD5', 'auth-int', '4c80952b6c3cccade7454f71d1355dbb'],
    ['MD5', undefined, '49871acaedfa772817f57b390fa6b8f5'],
    ['MD5-sess', 'auth', 'd87f4074bdb493de2fe7b1cdb640e266'],
    ['SHA-256', 'auth', '1b84fad9ce9733631753761b405145bd9f23f1824edd439fe5e140889aa731fc'],
    ['SHA-256', 'auth-int', '3dca3b86e8adeb3235674b80a35231b73596085981ab9a1b7598b8e69d6221c9'],
    ['SHA-256', undefined, '23c4249fef57f8b8b9d046b9a696acb37673bcbf2dd5ede684f9121b87b0ce61'],
    ['SHA-256-sess', 'auth', '3fcf617e2ed8363c9d75270542299d789962ee316232d1221ab79f401eb47217'],
    ['SHA-512-256', 'auth', 'c79d54540f70d7a2ff7233fda665ddb2c560c32b4b57326d9a5fc45874c00cac'],
    ['SHA-512-256', 'auth-int', '941278f8a4d0f4564683966f4567a653e22d47745d3b14d821a93c558f1ff175'],
    ['SHA-512-256', undefined, '39978eb5920272f1864ccfbe795af2d8ce5677b942cda41741141a658f96b6a8'],
    ['SHA-512-256-sess', 'auth', 'abf74ad0e4adaf09e687484d2ef41302c5d983e8bd5a34bff51821c4aa86d7e3'],
  ] as const)('agrees with OpenSSL for %s and qop %s', (algorithm, qop, expected) => {
    expect(digestResponse(nodeHash, input(algorithm, qop))).toBe(expected);
  });

  it.each([
    ['MD5', '7924350f6b0b01e9a52f623df78686ae'],
    ['SHA-256', '087adc394aa25c1b4e216951a7cee659b459e4c31108af69b25fa2ceba10c2bf'],
    ['SHA-512-256', 'aba206d2e45be9394623d2dc1585c5b81b9e362013c59f410fccf1c47707e8d1'],
  ] as const)('agrees with OpenSSL for the rspauth of %s', (algorithm, expected) => {
    expect(responseAuth(nodeHash, input(algorithm, 'auth'))).toBe(expected);
  });
});
