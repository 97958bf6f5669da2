import type { Lines } from './line.ts';

export const rfc3841: Lines = {
  rfc: 3841,
  lines: [
    {
      section: '5.2',
      text: 'Accept-Contact: *;mobility="mobile";methods="INVITE"',
      value: [{ params: { mobility: 'mobile', methods: 'INVITE', others: [] } }],
    },
    {
      section: '7.2.3',
      text: 'Contact: <sip:user@example.com>;audio;video;mobility="fixed";\r\n +sip.message="TRUE";other-param=66372;\r\n methods="INVITE,OPTIONS,BYE,CANCEL,ACK";schemes="sip,http"',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sip', user: 'user', host: 'example.com', params: { others: [] }, headers: [] },
          params: {
            audio: true,
            mobility: 'fixed',
            methods: 'INVITE,OPTIONS,BYE,CANCEL,ACK',
            schemes: 'sip,http',
            video: true,
            others: [
              ['+sip.message', '"TRUE"'],
              ['other-param', '66372'],
            ],
          },
        },
      ],
    },
    {
      section: '7.2.5',
      text: 'Contact: sip:u1@h.example.com;audio;video;methods="INVITE,BYE";q=0.2',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sip', user: 'u1', host: 'h.example.com', params: { others: [] }, headers: [] },
          params: { q: 0.2, audio: true, methods: 'INVITE,BYE', video: true, others: [] },
        },
      ],
    },
    {
      section: '7.2.5',
      text: 'Contact: sip:u2@h.example.com;audio="FALSE";\r\n methods="INVITE";actor="msg-taker";q=0.2',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sip', user: 'u2', host: 'h.example.com', params: { others: [] }, headers: [] },
          params: { q: 0.2, audio: 'FALSE', methods: 'INVITE', actor: 'msg-taker', others: [] },
        },
      ],
    },
    {
      section: '7.2.5',
      text: 'Contact: sip:u3@h.example.com;audio;actor="msg-taker";\r\n methods="INVITE";video;q=0.3',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sip', user: 'u3', host: 'h.example.com', params: { others: [] }, headers: [] },
          params: { q: 0.3, audio: true, methods: 'INVITE', video: true, actor: 'msg-taker', others: [] },
        },
      ],
    },
    {
      section: '7.2.5',
      text: 'Contact: sip:u4@h.example.com;audio;methods="INVITE,OPTIONS";q=0.2',
      value: [
        {
          uri: { kind: 'sip', scheme: 'sip', user: 'u4', host: 'h.example.com', params: { others: [] }, headers: [] },
          params: { q: 0.2, audio: true, methods: 'INVITE,OPTIONS', others: [] },
        },
      ],
    },
    {
      section: '7.2.5',
      text: 'Reject-Contact: *;actor="msg-taker";video',
      value: [{ params: { video: true, actor: 'msg-taker', others: [] } }],
    },
    {
      section: '7.2.5',
      text: 'Accept-Contact: *;audio;require',
      value: [{ params: { audio: true, require: true, others: [] } }],
    },
    {
      section: '7.2.5',
      text: 'Accept-Contact: *;video;explicit',
      value: [{ params: { video: true, explicit: true, others: [] } }],
    },
    {
      section: '7.2.5',
      text: 'Accept-Contact: *;methods="BYE";class="business";q=1.0',
      value: [{ params: { class: 'business', methods: 'BYE', others: [['q', '1.0']] } }],
    },
    {
      section: '8',
      text: 'Accept-Contact:*;mobility="fixed"\r\n ;events="!presence,message-summary"\r\n ;language="en,de";description="<PC>";+sip.newparam\r\n ;+rangeparam="#-4:+5.125"',
      value: [
        {
          params: {
            mobility: 'fixed',
            description: '<PC>',
            events: '!presence,message-summary',
            language: 'en,de',
            others: [
              ['+sip.newparam', true],
              ['+rangeparam', '"#-4:+5.125"'],
            ],
          },
        },
      ],
    },
    { section: '9.1', text: 'Request-Disposition: proxy, recurse, parallel', value: ['proxy', 'recurse', 'parallel'] },
  ],
};
