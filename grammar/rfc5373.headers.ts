import type { Table } from 'sippet-codegen/table';

/** The headers of RFC 5373, which adds no row to RFC 3261's Tables 2 and 3. */
export default {
  namespace: 'rfc5373',
  entry: 'sippet/all',
  headers: [
    {
      name: 'Answer-Mode',
      rule: 'Answer-Mode',
      cardinality: 'one',
      section: '2',
      usage: [],
      doc: 'Whether a person or the device answers, or answered, the call.',
      value: {
        as: 'record',
        type: 'AnswerMode',
        doc: 'How a call is answered.',
        fields: { 'answer-mode-value': 'mode' },
      },
    },
    {
      name: 'Priv-Answer-Mode',
      rule: 'Priv-Answer-Mode',
      cardinality: 'one',
      section: '2',
      usage: [],
      doc: 'The same as Answer-Mode, requested with a privilege.',
      value: {
        as: 'record',
        type: 'PrivAnswerMode',
        doc: 'How a call is answered by privilege.',
        fields: { 'answer-mode-value': 'mode' },
      },
    },
  ],
  rules: {
    'answer-mode-value': { as: 'text' },
    'answer-mode-param': { as: 'params', type: 'AnswerModeParams', doc: 'Parameters of Answer-Mode.' },
  },
} satisfies Table;
