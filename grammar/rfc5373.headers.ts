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
      doc: 'Whether the call is to be answered, or was, by a person or by itself.',
      value: {
        as: 'record',
        type: 'AnswerMode',
        doc: 'How a call is answered, §2.',
        fields: { 'answer-mode-value': 'mode' },
      },
    },
    {
      name: 'Priv-Answer-Mode',
      rule: 'Priv-Answer-Mode',
      cardinality: 'one',
      section: '2',
      usage: [],
      doc: 'The same, asked for with a privilege.',
      value: {
        as: 'record',
        type: 'PrivAnswerMode',
        doc: 'How a call is answered with a privilege, §2.',
        fields: { 'answer-mode-value': 'mode' },
      },
    },
  ],
  rules: {
    'answer-mode-value': { as: 'text' },
    'answer-mode-param': { as: 'params', type: 'AnswerModeParams', doc: 'Parameters of Answer-Mode.' },
  },
} satisfies Table;
