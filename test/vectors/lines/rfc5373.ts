import type { Lines } from './line.ts';

export const rfc5373: Lines = {
  rfc: 5373,
  lines: [
    {
      section: '4',
      text: 'Answer-Mode: Manual',
      value: { mode: 'Manual', params: { others: [] } },
    },
    {
      section: '4',
      text: 'Answer-Mode: Manual;require',
      value: { mode: 'Manual', params: { require: true, others: [] } },
    },
    {
      section: '4',
      text: 'Answer-Mode: Auto;require',
      value: { mode: 'Auto', params: { require: true, others: [] } },
    },
    {
      section: '8',
      text: 'Accept-contact:*;require;explicit;extensions="answermode"',
      value: [{ params: { extensions: 'answermode', require: true, explicit: true, others: [] } }],
    },
  ],
};
