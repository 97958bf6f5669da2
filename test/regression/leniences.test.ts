import { Message, Uri } from 'sippet';
import * as headers from 'sippet/headers';
import { describe, expect, it } from 'vitest';
import { text } from './message.ts';

/** Each case is a form that deployed software sends, and the lenience that reads it. */
describe('a lenience', () => {
  it.each(['tel:122', 'tel:263734', 'tel:263734;x=y'])('tel-local-number reads the local number %s', (uri) => {
    const result = Uri.safeParse(uri);
    expect(result).toMatchObject({ ok: true, value: { kind: 'tel' }, leniences: ['tel-local-number'] });
    expect(Uri.safeParse(uri, { strict: true }).ok).toBe(false);
    expect(result.ok && Uri.print(result.value)).toBe(uri);
  });

  it('tel-local-number lets an emergency call be read', () => {
    const message = Message.parse(text([], '').replace(/^(\S+) \S+/, '$1 tel:122'));
    expect(message.isRequest() && message.uri).toMatchObject({ kind: 'tel', number: '122' });
    expect(headers.to.parse('<tel:263734>').uri).toMatchObject({ kind: 'tel', number: '263734' });
    expect(headers.to.parse('tel:263734').uri).toMatchObject({ kind: 'tel', number: '263734' });
  });

  it.each([
    ['auth-info-param', headers.authenticationInfo, 'nextnonce="a", mode="IMS"'],
    ['auth-info-param', headers.authenticationInfo, 'NTLM rspauth="0100", srand="0B9D33A2", snum="1", qop="auth"'],
    ['auth-info-param', headers.authenticationInfo, 'TLS-DSK qop="auth", opaque="884755AC", version=4'],
    ['trailing-semicolon', headers.from, '<sip:a@example.com>;tag=1;'],
    ['trailing-semicolon', headers.from, '<sip:a@example.com>;'],
    ['trailing-semicolon', headers.via, 'SIP/2.0/UDP a;branch=z9hG4bK1;, SIP/2.0/UDP b;branch=z9hG4bK2'],
    ['unescaped-reason', headers.historyInfo, '<sip:a@example.com?Reason=SIP;cause=302>;index=1'],
    [
      'unescaped-reason',
      headers.historyInfo,
      '<sip:a@example.com?Reason=SIP;cause=302;text="Moved Temporarily"&Privacy=history>;index=1',
    ],
    ['unescaped-reason', headers.historyInfo, '<sip:a@example.com?Reason=Q.850;cause=17;text="">;index=1'],
    ['no-info-uri', headers.alertInfo, 'Bellcore-dr4'],
    ['alert-name', headers.alertInfo, '<Bellcore-dr1>;x=1'],
    ['no-info-uri', headers.alertInfo, ';info=alert-autoanswer;delay=0'],
    ['no-info-uri', headers.alertInfo, '<http://127.0.0.1/>;info=ring, info=alert-autoanswer'],
    ['no-info-uri', headers.callInfo, 'answer-after=0'],
    ['bare-info-uri', headers.alertInfo, 'http://www.notused.com;info=alert-autoanswer;delay=0'],
    ['bare-info-uri', headers.alertInfo, 'http://foo.example/x.wav'],
    ['bare-info-uri', headers.callInfo, 'sip:x;answer-after=0'],
    ['alert-words', headers.alertInfo, 'Ring Answer'],
    ['alert-words', headers.alertInfo, 'Info=Auto Answer'],
    ['credentials-token', headers.authorization, 'Basic bXNtc2dzOlJQU18='],
    ['credentials-token', headers.authorization, 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.SflK-x_y/+~'],
    ['credentials-token', headers.proxyAuthorization, 'Bearer abc'],
    ['any-date', headers.date, 'Thu, 1 Jan 1970 00:00:00 GMT'],
    ['any-date', headers.date, 'Sat, 13 Nov 2010 23:29:00 UTC'],
    ['any-date', headers.date, 'Sat, 13 Nov 2010 23:29:00 +0000'],
    ['unquoted-reason-text', headers.reason, 'SIP;cause=200;text=Call completed elsewhere'],
    ['any-call-id', headers.callId, '1-2066@172.16.5.51@172.16.5.51:5060'],
    ['any-call-id', headers.callId, 'YWJj=='],
    ['any-access-info', headers.pAccessNetworkInfo, '3GPP-NR-TDD; sip:172.16.106.81:5060;lr;ue-ip=172.16.106.92'],
    ['any-language', headers.acceptLanguage, 'es-419, en;q=0.5'],
    ['any-language', headers.contentLanguage, 'pt_BR'],
    ['any-parameter-value', headers.contentType, 'multipart/mixed;boundary=----=_NextPart_0/1:2'],
    ['empty-user', headers.contact, '<sip:@192.0.2.1>'],
    ['empty-user', headers.contact, 'sip:@192.0.2.1'],
    ['any-hostname', headers.from, '<sip:asterisk@0fb38bfd0a0d>;tag=1'],
    ['any-hostname', headers.from, '<sip:a@my_host.example.com:5060>'],
    ['any-hostname', headers.via, 'SIP/2.0/UDP sip_proxy:5060;branch=z9hG4bK1'],
    ['hash-in-user', headers.contact, '<sip:PBX#1000#5551234@example.com>;expires=60'],
    ['hash-in-user', headers.contact, 'sip:*31#1234@example.com'],
    ['any-parameter-value', headers.contact, '<sip:a@b>;pn-tok=/throttledthirdparty'],
    ['any-parameter-value', headers.to, '<sip:a@b>;tag='],
    ['any-parameter-value', headers.via, 'SIP/2.0/UDP a;branch=z9hG4bKYW==;x=1:2, SIP/2.0/UDP b;branch=z9hG4bK2'],
    [
      'any-parameter-value',
      headers.event,
      'dialog;call-id=MXJytcizoWFR5yuIQ15O_Q..@2607:fb90:8330:361a:0:f:cdeb:6701~ccso(0-419-3632-1);to-tag=a-1',
    ],
    ['any-uri-parameter', headers.contact, '<sip:127.0.0.1:443;transport=wss;thinfo=VG8+PoIUYHSD/sWAZZw/BCEaSdGA=>'],
    ['any-uri-parameter', headers.contact, '<sip:1826@192.0.2.1:60414;pn-silent=1;app-imei=;transport=tls>'],
    ['any-uri-parameter', headers.contact, '<sip:127.0.0.1:443;transport=wss;thinfo="U2h5YhUORg5uUA==">'],
    ['any-hostname', headers.contact, '<sip:scscf.192.168.17.144:5054;transport=tcp>'],
    ['unbracketed-uri', headers.pAssertedIdentity, 'sip:+4930123@example.com;user=phone'],
    ['unbracketed-uri', headers.pAssertedIdentity, '<sip:a@b>, tel:+4930123;cpc=ordinary'],
    ['unbracketed-uri', headers.pPreferredIdentity, 'sips:a@b;user=phone, <tel:+1>'],
    ['unbracketed-uri', headers.recordRoute, 'sip:2x1mBRkkY9@192.168.17.144:5062;transport=WS;lr'],
    ['unbracketed-uri', headers.route, '<sip:a;lr>, sip:b;lr'],
    ['no-warning-agent', headers.warning, '399 "no fitting codec"'],
    ['any-display-name', headers.from, 'Caf\xE9 1/2 <sip:00_12_34@us2>;tag=klsk+kwDc'],
    ['quoted-twice', headers.to, '""unknown"" <sip:a@192.0.2.1>'],
    ['empty-element', headers.supported, ',outbound'],
  ])('%s reads what the strict parser refuses: %#', (name, header, value) => {
    expect(header.safeParse(value)).toMatchObject({ ok: true, leniences: [name] });
    expect(header.safeParse(value, { strict: true }).ok).toBe(false);
  });

  it('gives the values that the sender meant', () => {
    expect(headers.authenticationInfo.parse('mode="IMS"').others).toEqual([['mode', '"IMS"']]);
    expect(headers.from.parse('<sip:a@example.com>;tag=1;').params.tag).toBe('1');
    expect(headers.historyInfo.parse('<sip:a@example.com?Reason=SIP;cause=302>;index=1')).toMatchObject([
      { uri: { headers: [['Reason', 'SIP;cause=302']] }, params: { index: '1' } },
    ]);
    expect(
      headers.historyInfo.parse('<sip:a@example.com?Reason=SIP;cause=302;text="Moved"&Privacy=history>;index=1'),
    ).toMatchObject([
      {
        uri: {
          headers: [
            ['Reason', 'SIP;cause=302;text="Moved"'],
            ['Privacy', 'history'],
          ],
        },
      },
    ]);
    expect(headers.authenticationInfo.parse('NTLM rspauth="01", nextnonce="a"')).toMatchObject({
      nextnonce: 'a',
      others: [['NTLM rspauth', '"01"']],
    });
    expect(headers.alertInfo.parse(';info=alert-autoanswer')).toEqual([
      { params: { others: [['info', 'alert-autoanswer']] } },
    ]);
  });

  it('reads the parameters behind an unbracketed URI as those of the URI, and prints it in brackets', () => {
    const route = headers.route.parse('sip:proxy.example.com;transport=tcp;lr');
    expect(route).toMatchObject([{ uri: { host: 'proxy.example.com', params: { transport: 'tcp', lr: true } } }]);
    expect(headers.route.print(route)).toBe('<sip:proxy.example.com;transport=tcp;lr>');
    expect(headers.pAssertedIdentity.print(headers.pAssertedIdentity.parse('tel:+1;cpc=ordinary'))).toBe(
      '<tel:+1;cpc=ordinary>',
    );
    expect(headers.warning.parse('399 "a"')).toEqual([{ code: 399, text: 'a' }]);
  });

  it('gives the words, the token and the URI that stand in the place of something else', () => {
    expect(headers.alertInfo.parse('Ring Answer')).toMatchObject([{ params: { others: [['Ring Answer', true]] } }]);
    expect(headers.alertInfo.parse('info=Auto Answer')).toMatchObject([
      { params: { others: [['info', 'Auto Answer']] } },
    ]);
    expect(headers.alertInfo.parse('http://a.example/x;info=ring')).toMatchObject([
      { uri: { kind: 'other', scheme: 'http' }, params: { others: [['info', 'ring']] } },
    ]);
    expect(headers.callInfo.parse('sip:a@b;answer-after=0')).toMatchObject([
      { uri: { kind: 'sip', user: 'a', host: 'b' }, params: { others: [['answer-after', '0']] } },
    ]);
    expect(headers.authorization.parse('Bearer a.b-c')).toMatchObject({
      scheme: 'Bearer',
      params: { others: [['a.b-c', true]] },
    });
    expect(headers.reason.parse('SIP;text=Call completed elsewhere;cause=200')).toMatchObject([
      { protocol: 'SIP', params: { cause: 200, text: 'Call completed elsewhere' } },
    ]);
  });

  it('any-date reads a day of one digit', () => {
    expect(headers.date.parse('Fri, 1 Mar 2019 09:08:07 UTC').toDate()).toEqual(new Date('2019-03-01T09:08:07Z'));
  });

  it.each(['Fri, 01 Jan 2010 16:00:00 EST', 'Fri, 0 Jan 2010 16:00:00 GMT', 'Fri, 01 Jan 2010 16:00:00 +0100'])(
    'any-date does not read %s',
    (value) => {
      expect(headers.date.safeParse(value).ok).toBe(false);
    },
  );

  it('reads the quoted values of P-Access-Network-Info that RFC 7315 derives, strictly too', () => {
    const value = '3GPP-E-UTRAN;utran-cell-id-3gpp=63407A09;"ue-ip=10.201.177.169";[123:4::abcd];network-provided';
    expect(headers.pAccessNetworkInfo.safeParse(value, { strict: true })).toMatchObject({
      ok: true,
      value: [
        {
          type: '3GPP-E-UTRAN',
          params: {
            utranCellId3gpp: '63407A09',
            networkProvided: true,
            others: [
              ['"ue-ip=10.201.177.169"', true],
              ['[123:4::abcd]', true],
            ],
          },
        },
      ],
    });
  });

  it.each(['Digest a b', 'Basic', 'Basic a b', 'Basic =a'])('credentials-token does not read %s', (value) => {
    expect(headers.authorization.safeParse(value).ok).toBe(false);
  });

  it('gives the values of odd parameters and names as they are written', () => {
    const via = headers.via.parse('SIP/2.0/UDP a;branch=z9hG4bKYW==;x=1:2');
    expect(via[0]?.params.others).toEqual([
      ['branch', 'z9hG4bKYW=='],
      ['x', '1:2'],
    ]);
    expect(headers.to.parse('<sip:a@b>;tag=').params).toEqual({ others: [['tag', '']] });
    expect(headers.contact.parse('<sip:a@b;x=;y=YQ==>')).toMatchObject([
      {
        uri: {
          params: {
            others: [
              ['x', ''],
              ['y', 'YQ=='],
            ],
          },
        },
      },
    ]);
    expect(headers.from.parse('Caf\xE9 1/2 <sip:a@b>').displayName).toBe('Caf\xE9 1/2');
    expect(headers.to.parse('""unknown"" <sip:a@b>').displayName).toBe('"unknown"');
    expect(headers.supported.parse(',outbound')).toEqual(['outbound']);
  });

  it.each(['Bell, Alexander <sip:a@b>', 'a:b <sip:a@b>', '"Bell <sip:a@b>', '<sip:a@b>;x="', '<sip:a@b?x=y=z>'])(
    'accepts no name and no parameter that other elements do not delimit: %s',
    (value) => {
      expect(headers.from.safeParse(value).ok).toBe(false);
    },
  );

  it.each(['<sip:a@example.com>;;', '<sip:a@example.com>;tag=1;;'])(
    'accepts no second trailing semicolon: %s',
    (value) => {
      expect(headers.from.safeParse(value).ok).toBe(false);
    },
  );

  it.each(['sip:a@444.555.666.777', 'sip:a@5', 'sip:a@1.2.3', 'sip:a@b..c', 'sip:a@_:', 'sip:a@-b'])(
    'any-hostname does not read %s',
    (uri) => {
      expect(Uri.safeParse(uri).ok).toBe(false);
    },
  );

  it('reads a host and a user as they are written', () => {
    expect(headers.via.parse('SIP/2.0/UDP sip_proxy:5060')).toMatchObject([{ host: 'sip_proxy', port: 5060 }]);
    expect(Uri.parse('sip:*31#1234@example.com')).toMatchObject({ user: '*31#1234', host: 'example.com' });
  });

  it('no-reason-phrase reads a Status-Line that ends with its code', () => {
    const octets = text([], '').replace(/^.*\r\n/, 'SIP/2.0 200\r\n');
    const message = Message.parse(octets);
    expect(message.leniences).toEqual(['no-reason-phrase']);
    expect(message.isResponse() && [message.status, message.reason]).toEqual([200, '']);
    expect(Message.safeParse(octets, { strict: true }).ok).toBe(false);
    expect(Message.safeParse(octets.replace('200', '2001')).ok).toBe(false);
  });
});
