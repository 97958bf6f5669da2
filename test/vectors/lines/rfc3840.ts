import type { Lines } from './line.ts';

export const rfc3840: Lines = {
  rfc: 3840,
  lines: [
    {
      section: '5',
      text: 'Contact: <sip:user@pc.example.com>\r\n             ;mobility="fixed";events="!presence,message-summary"\r\n             ;language="en,de";description="<PC>"\r\n             ;+sip.newparam;+rangeparam="#-4:+5.125"',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'user',
            host: 'pc.example.com',
            params: { others: [] },
            headers: [],
          },
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
    {
      section: '6',
      text: 'Contact: <sip:user@host.example.com>;audio;video\r\n     ;actor="msg-taker";automata;mobility="fixed"\r\n     ;methods="INVITE,BYE,OPTIONS,ACK,CANCEL"',
      value: [
        {
          uri: {
            kind: 'sip',
            scheme: 'sip',
            user: 'user',
            host: 'host.example.com',
            params: { others: [] },
            headers: [],
          },
          params: {
            audio: true,
            automata: true,
            mobility: 'fixed',
            methods: 'INVITE,BYE,OPTIONS,ACK,CANCEL',
            video: true,
            actor: 'msg-taker',
            others: [],
          },
        },
      ],
    },
  ],
};
