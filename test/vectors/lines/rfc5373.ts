import type { Lines } from './line.ts';

/** In section 4.3.3 each Accept-Contact is printed after a Require, in the same row. */
export const rfc5373: Lines = {
  rfc: 5373,
  lines: [
    { section: '4.3.3', text: 'Answer-Mode: Manual', value: { mode: 'Manual', params: { others: [] } } },
    {
      section: '4.3.3',
      text: 'Answer-Mode: Manual;require',
      value: { mode: 'Manual', params: { require: true, others: [] } },
    },
    { section: '4.3.3', text: 'Answer-Mode: Auto', value: { mode: 'Auto', params: { others: [] } } },
    {
      section: '4.3.3',
      text: 'Answer-Mode: Auto;require',
      value: { mode: 'Auto', params: { require: true, others: [] } },
    },
    { section: '4.1', text: 'Priv-Answer-Mode: Auto', value: { mode: 'Auto', params: { others: [] } } },
    {
      section: '4.2',
      text: 'Priv-Answer-Mode: Auto;require',
      value: { mode: 'Auto', params: { require: true, others: [] } },
    },
    {
      section: '4.3.3',
      text: 'Accept-Contact:\r\n *;extensions="answermode";methods="INVITE"',
      value: [{ params: { methods: 'INVITE', extensions: 'answermode', others: [] } }],
    },
    {
      section: '4.3.3',
      text: 'Accept-Contact:\r\n *;extensions="answermode"; methods="INVITE";require',
      value: [{ params: { methods: 'INVITE', extensions: 'answermode', require: true, others: [] } }],
    },
    {
      section: '4.3.3',
      text: 'Accept-Contact:\r\n *;extensions="answermode";\r\n methods="INVITE";require;explicit',
      value: [{ params: { methods: 'INVITE', extensions: 'answermode', require: true, explicit: true, others: [] } }],
    },
    {
      section: '6.1',
      text: 'Contact: sip:cell-phone.example.com;\r\n ;audio\r\n ;+sip.extensions="answermode"\r\n ;methods="INVITE,BYE,OPTIONS,CANCEL,ACK"\r\n ;schemes="sip"',
      malformed: 'RFC 3261 section 25.1 has a parameter behind each semicolon: one of the two in a row has none.',
    },
    {
      section: '6.2',
      text: 'Accept-contact:*;require;explicit;extensions="answermode"',
      value: [{ params: { extensions: 'answermode', require: true, explicit: true, others: [] } }],
    },
  ],
};
