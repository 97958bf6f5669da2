import type { Lines } from './line.ts';

export const rfc3310: Lines = {
  rfc: 3310,
  lines: [
    {
      section: '4',
      text: 'WWW-Authenticate: Digest\r\n realm="RoamingUsers@mobile.biz",\r\n nonce="CjPk9mRqNuT25eRkajM09uTl9nM09uTl9nMz5OX25PZz==",\r\n qop="auth,auth-int",\r\n opaque="5ccc069c403ebaf9f0171e9517f40e41",\r\n algorithm=AKAv1-MD5',
      value: [
        {
          scheme: 'Digest',
          params: {
            realm: 'RoamingUsers@mobile.biz',
            nonce: 'CjPk9mRqNuT25eRkajM09uTl9nM09uTl9nMz5OX25PZz==',
            opaque: '5ccc069c403ebaf9f0171e9517f40e41',
            algorithm: 'AKAv1-MD5',
            qop: ['auth', 'auth-int'],
            others: [],
          },
        },
      ],
    },
    {
      section: '4',
      text: 'Authorization: Digest\r\n username="jon.dough@mobile.biz",\r\n realm="RoamingUsers@mobile.biz",\r\n nonce="CjPk9mRqNuT25eRkajM09uTl9nM09uTl9nMz5OX25PZz==",\r\n uri="sip:home.mobile.biz",\r\n qop=auth,\r\n nc=00000001,\r\n cnonce="0a4f113b",\r\n response="4429ffe49393c02397450934607c4ef1",\r\n opaque="5ccc069c403ebaf9f0171e9517f40e41",\r\n auts="5PYxMuX2NOT2NeQ="',
      value: [
        {
          scheme: 'Digest',
          params: {
            username: 'jon.dough@mobile.biz',
            realm: 'RoamingUsers@mobile.biz',
            nonce: 'CjPk9mRqNuT25eRkajM09uTl9nM09uTl9nMz5OX25PZz==',
            uri: 'sip:home.mobile.biz',
            response: '4429ffe49393c02397450934607c4ef1',
            cnonce: '0a4f113b',
            opaque: '5ccc069c403ebaf9f0171e9517f40e41',
            qop: 'auth',
            nc: '00000001',
            auts: '5PYxMuX2NOT2NeQ=',
            others: [],
          },
        },
      ],
    },
  ],
};
